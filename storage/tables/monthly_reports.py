"""What each person reports of a month, in versions: a returned one stays, and the next is signed anew."""

from sqlalchemy import Column, Date, Integer, String, Table, Text, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

monthly_report = Table(
    "monthly_report",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("month", Date, nullable=False, index=True),  # its first day
    Column("version", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("figures", Text),  # JSON, as they were when it was signed; none: not signed
    Column("missed", String(1000)),  # why norms were missed
    Column("silent", String(1000)),  # what was on the days without any entry
    Column("difficulties", String(1000)),
    Column("proposals", String(1000)),
    Column("next_plan", String(1000)),
    Column("created_at", Instant, nullable=False),
    Column("signed_at", Instant),
    reference("decided_by", "staff", null=True),
    Column("decided_at", Instant),
    Column("word", String(500)),  # with which it was returned
    UniqueConstraint("person_id", "month", "version"),
)

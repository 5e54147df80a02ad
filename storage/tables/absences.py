"""When somebody is away, and who stands in."""

from sqlalchemy import Column, Date, String, Table

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

absence = Table(
    "absence",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    Column("first_day", Date, nullable=False),  # local dates of the person, both included
    Column("last_day", Date, nullable=False, index=True),
    reference("deputy_id", "staff", index=True),
    Column("order_number", String(40)),  # of the director's order (S4 1.6)
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

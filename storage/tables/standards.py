"""Internal standards: each version is a row, and who has confirmed having read it."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

standard = Table(
    "standard",
    metadata,
    identity(),
    Column("number", String(40), nullable=False),
    Column("folded_number", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", String(200), nullable=False),
    Column("body", Text),
    Column("file_id", Integer, ForeignKey("file.id")),
    Column("valid_from", Date, nullable=False),
    Column("readers", String(120), nullable=False),  # roles between commas; empty: everybody
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    UniqueConstraint("folded_number", "version"),
)

standard_reading = Table(
    "standard_reading",
    metadata,
    identity(),
    reference("standard_id", "standard"),
    reference("person_id", "staff", index=True),
    Column("confirmed_at", Instant, nullable=False),
    UniqueConstraint("standard_id", "person_id"),
)

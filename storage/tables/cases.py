"""Confidential cases of staff (S3): apart from all other tables, so that no list, export or report holds them."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

staff_case = Table(
    "staff_case",
    metadata,
    identity(),
    Column("text", String(1000), nullable=False),
    reference("about_id", "staff", null=True),  # who may not read it
    reference("reporter_id", "staff", index=True),
    Column("state", String(10), nullable=False),
    Column("measure", String(500)),
    Column("created_at", Instant, nullable=False),
    Column("closed_at", Instant),
)

case_excluded = Table(  # others who may not read it
    "case_excluded",
    metadata,
    Column("case_id", Integer, ForeignKey("staff_case.id"), primary_key=True),
    Column("person_id", Integer, ForeignKey("staff.id"), primary_key=True),
)

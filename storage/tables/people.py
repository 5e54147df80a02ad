"""Who works here, where they are reached, and what was changed by whom."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text, Time, UniqueConstraint, false

from storage.column_kinds import Instant, Name
from storage.metadata import identity, metadata, reference

staff = Table(
    "staff",
    metadata,
    identity(),
    Column("login", String(40), nullable=False, unique=True),
    Column("name", Name(120), nullable=False),
    Column("role", String(20), nullable=False),
    Column("language", String(2), nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("country", String(2)),
    reference("head_id", "staff", null=True, index=True),
    Column("work_days", String(7), nullable=False),
    Column("work_start", Time, nullable=False),
    Column("work_end", Time, nullable=False),
    Column("digest_at", Time, nullable=False),
    Column("birthday_days", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("reach_on", String(20)),
    Column("email", String(254)),
    Column("dark", Boolean, nullable=False, server_default=false()),
)

account = Table(  # a member of staff on a platform
    "account",
    metadata,
    identity(),
    Column("platform", String(20), nullable=False),
    Column("user", String(64), nullable=False),
    Column("chat", String(64), nullable=False),
    reference("staff_id", "staff", index=True),
    Column("last_at", Instant, nullable=False),
    Column("blocked_at", Instant),
    Column("page", String(64)),
    UniqueConstraint("platform", "user"),
)

invite = Table(
    "invite",
    metadata,
    identity(),
    Column("code_hash", String(64), nullable=False, unique=True),
    reference("staff_id", "staff"),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

audit = Table(
    "audit",
    metadata,
    identity(),
    Column("at", Instant, nullable=False, index=True),
    reference("person_id", "staff", null=True),  # none: the command line
    Column("subject", String(40), nullable=False, index=True),
    Column("field", String(40), nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("for_id", Integer),  # of staff: whose right or records a deputy used
)

setting = Table("setting", metadata, Column("key", String(60), primary_key=True), Column("value", Text))

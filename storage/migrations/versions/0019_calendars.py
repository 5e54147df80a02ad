"""Calendars and quiet."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def _of_person(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f(f"fk_{table}_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def upgrade() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=120), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_calendar_day_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_calendar_day_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_day")),
    )
    op.create_index(op.f("ix_calendar_day_last_day"), "calendar_day", ["last_day"], unique=False)
    op.create_table(
        "feed",
        *_of_person("feed"),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.UniqueConstraint("token_hash", name=op.f("uq_feed_token_hash")),
        sa.UniqueConstraint("person_id", name=op.f("uq_feed_person_id")),
    )
    op.create_table(
        "feed_entry",
        *_of_person("feed_entry"),
        sa.Column("uid", sa.String(length=60), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.UniqueConstraint("person_id", "uid", name=op.f("uq_feed_entry_person_id_uid")),
    )
    op.create_table(
        "quiet",
        *_of_person("quiet"),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("from_time", sa.Time(), nullable=True),
        sa.Column("to_time", sa.Time(), nullable=True),
        sa.UniqueConstraint("person_id", name=op.f("uq_quiet_person_id")),
    )
    op.create_table(
        "switched_off",
        *_of_person("switched_off"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.UniqueConstraint("person_id", "kind", name=op.f("uq_switched_off_person_id_kind")),
    )
    op.add_column("occurrence", sa.Column("meant_on", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("occurrence", "meant_on")
    for table in ("switched_off", "quiet", "feed_entry", "feed", "calendar_day"):
        op.drop_table(table)

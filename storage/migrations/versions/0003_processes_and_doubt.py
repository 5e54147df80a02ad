"""Processes that beat, leases, outages, and messages in doubt."""

import sqlalchemy as sa
from alembic import op

from storage import jobs
from storage.column_kinds import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

OPEN = sa.text("state IN ('pending', 'sending')")
UNDELIVERED = sa.text("state IN ('dead', 'held')")


def upgrade() -> None:
    op.drop_index("ix_outbox_open", "outbox")
    op.execute("ALTER TABLE outbox RENAME COLUMN lease_until TO sending_at")
    op.add_column("outbox", sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("not_after", Instant(), nullable=True))
    op.add_column("outbox", sa.Column("merged_into", sa.Integer(), nullable=True))
    if jobs.exist(op.get_bind()):
        jobs.install(op.get_bind())
    op.create_index("ix_outbox_lane", "outbox", ["platform", "chat", "id"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_outbox_undelivered", "outbox", ["id"], sqlite_where=UNDELIVERED, postgresql_where=UNDELIVERED)
    op.create_table(
        "event_try",
        sa.Column("platform", sa.String(20), nullable=False),
        sa.Column("event", sa.String(120), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "event", name=op.f("pk_event_try")),
    )
    op.create_table(
        "process",
        sa.Column("owner", sa.String(40), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("beat_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("clean", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("owner", name=op.f("pk_process")),
    )
    op.create_index(op.f("ix_process_beat_at"), "process", ["beat_at"])
    op.create_table(
        "outage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("began_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outage")),
    )
    op.create_index(op.f("ix_outage_ended_at"), "outage", ["ended_at"])
    op.create_table(
        "lease",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(40), nullable=False),
        sa.Column("term", sa.Integer(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
    )


def downgrade() -> None:
    if jobs.exist(op.get_bind()):
        jobs.remove(op.get_bind())
    for table in ("lease", "outage", "process", "event_try"):
        op.drop_table(table)
    op.drop_index("ix_outbox_undelivered", "outbox")
    op.drop_index("ix_outbox_lane", "outbox")
    for column in ("merged_into", "not_after", "doubts"):
        op.drop_column("outbox", column)
    op.execute("ALTER TABLE outbox RENAME COLUMN sending_at TO lease_until")
    op.create_index("ix_outbox_open", "outbox", ["state", "platform", "chat", "id"])

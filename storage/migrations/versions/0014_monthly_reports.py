"""Monthly reports."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "monthly_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("figures", sa.Text(), nullable=True),
        sa.Column("missed", sa.String(length=1000), nullable=True),
        sa.Column("silent", sa.String(length=1000), nullable=True),
        sa.Column("difficulties", sa.String(length=1000), nullable=True),
        sa.Column("proposals", sa.String(length=1000), nullable=True),
        sa.Column("next_plan", sa.String(length=1000), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("signed_at", Instant(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", Instant(), nullable=True),
        sa.Column("word", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_monthly_report_decided_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_monthly_report_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_monthly_report")),
        sa.UniqueConstraint("person_id", "month", "version", name=op.f("uq_monthly_report_person_id_month_version")),
    )
    op.create_index(op.f("ix_monthly_report_month"), "monthly_report", ["month"], unique=False)


def downgrade() -> None:
    op.drop_table("monthly_report")

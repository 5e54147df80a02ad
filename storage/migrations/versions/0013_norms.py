"""Norms and plans."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "norm_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("norm", sa.String(length=20), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=20), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_norm_rule_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_norm_rule_person_id")),
        sa.ForeignKeyConstraint(["team_id"], ["staff.id"], name=op.f("fk_norm_rule_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_norm_rule")),
    )
    op.create_index(op.f("ix_norm_rule_person_id"), "norm_rule", ["person_id"], unique=False)
    op.create_table(
        "work_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("word", sa.String(length=300), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_work_plan_decided_by")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_work_plan_event_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_work_plan_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_plan")),
    )
    op.create_index(op.f("ix_work_plan_event_id"), "work_plan", ["event_id"], unique=False)
    op.create_index(op.f("ix_work_plan_person_id"), "work_plan", ["person_id"], unique=False)
    op.create_table(
        "work_goal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(length=20), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("about", sa.String(length=120), nullable=True),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("replaced_in", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_work_goal_client_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_work_goal_created_by")),
        sa.ForeignKeyConstraint(["plan_id"], ["work_plan.id"], name=op.f("fk_work_goal_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_goal")),
    )
    op.create_index(op.f("ix_work_goal_client_id"), "work_goal", ["client_id"], unique=False)
    op.create_index(op.f("ix_work_goal_plan_id"), "work_goal", ["plan_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_work_goal_plan_id"), table_name="work_goal")
    op.drop_index(op.f("ix_work_goal_client_id"), table_name="work_goal")
    op.drop_table("work_goal")
    op.drop_index(op.f("ix_work_plan_person_id"), table_name="work_plan")
    op.drop_index(op.f("ix_work_plan_event_id"), table_name="work_plan")
    op.drop_table("work_plan")
    op.drop_index(op.f("ix_norm_rule_person_id"), table_name="norm_rule")
    op.drop_table("norm_rule")

"""What a line of free text says of a call, and the lines that were not understood for sure."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("call", sa.Column("next_time", sa.Time(), nullable=True))
    op.add_column("call", sa.Column("kind", sa.String(10), nullable=False, server_default="call"))
    op.add_column("call", sa.Column("text", sa.Text(), nullable=True))
    op.add_column("task", sa.Column("beside", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "phrase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("intent", sa.String(30), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_phrase_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase")),
    )
    op.create_index("ix_phrase_state", "phrase", ["state"])


def downgrade() -> None:
    op.drop_table("phrase")
    op.drop_column("task", "beside")
    for column in ("text", "kind", "next_time"):
        op.drop_column("call", column)

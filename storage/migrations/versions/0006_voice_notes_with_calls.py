"""A file may belong to a call: a voice note about it."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # In words of its own: Alembic adds no reference to a table of SQLite without copying it, and all files with it.
    op.execute("ALTER TABLE file ADD COLUMN call_id INTEGER CONSTRAINT fk_file_call_id REFERENCES call (id)")
    op.create_index(op.f("ix_file_call_id"), "file", ["call_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_file_call_id"), "file")
    op.drop_column("file", "call_id")

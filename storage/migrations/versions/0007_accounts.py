"""A person on several platforms: where messages go, and who keeps a page of their own."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("reach_on", sa.String(20), nullable=True))
    op.add_column("account", sa.Column("page_at", Instant(), nullable=True))


def downgrade() -> None:
    op.drop_column("account", "page_at")
    op.drop_column("staff", "reach_on")

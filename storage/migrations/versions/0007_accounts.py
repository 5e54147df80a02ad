"""A person on several platforms: where messages go, and who keeps a page of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("reach_on", sa.String(20), nullable=True))
    op.add_column("account", sa.Column("page", sa.String(64), nullable=True))


def downgrade() -> None:
    op.drop_column("account", "page")
    op.drop_column("staff", "reach_on")

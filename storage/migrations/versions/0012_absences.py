"""Absences and deputies; where staff are mailed."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("email", sa.String(254), nullable=True))


def downgrade() -> None:
    op.drop_column("staff", "email")

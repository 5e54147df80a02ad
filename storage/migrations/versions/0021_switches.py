"""What a person switched off, the plan and the fact of the day too, stands in one place."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

KINDS = ("morning", "evening")

_setting = sa.table("setting", sa.column("key", sa.String), sa.column("value", sa.Text))
_switched_off = sa.table("switched_off", sa.column("person_id", sa.Integer), sa.column("kind", sa.String))
_staff = sa.table("staff", sa.column("id", sa.Integer))


def upgrade() -> None:
    """A value stood only where it was off: `off.morning.7`."""
    connection = op.get_bind()
    people = set(connection.execute(sa.select(_staff.c.id)).scalars())
    for kind in KINDS:
        named = _setting.c.key.startswith(f"off.{kind}.", autoescape=True)
        for key, value in connection.execute(sa.select(_setting.c.key, _setting.c.value).where(named)).all():
            number = key.rpartition(".")[2]
            if value and number.isdecimal() and int(number) in people:
                connection.execute(_switched_off.insert().values(person_id=int(number), kind=kind))
        connection.execute(_setting.delete().where(named))


def downgrade() -> None:
    connection, its = op.get_bind(), _switched_off.c.kind.in_(KINDS)
    for person_id, kind in connection.execute(sa.select(_switched_off.c.person_id, _switched_off.c.kind).where(its)):
        connection.execute(_setting.insert().values(key=f"off.{kind}.{person_id}", value="1"))
    connection.execute(_switched_off.delete().where(its))

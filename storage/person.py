"""A member of staff as a row."""

from collections.abc import Sequence
from typing import Any

from office.rights import Role
from office.staff import Person
from storage.tables import staff

COLUMNS = (
    staff.c.id,
    staff.c.login,
    staff.c.name,
    staff.c.role,
    staff.c.language,
    staff.c.timezone,
    staff.c.country,
    staff.c.head_id,
    staff.c.work_days,
    staff.c.work_start,
    staff.c.work_end,
    staff.c.digest_at,
    staff.c.birthday_days,
    staff.c.active,
    staff.c.reach_on,
    staff.c.email,
    staff.c.dark,
)


def person_of(row: Sequence[Any]) -> Person:
    """Of COLUMNS, whether away or not: see storage.deputies."""
    values = list(row)
    values[3] = Role(values[3])
    return Person(*values)

"""Internal standards (S2: the back office makes them, all other departments lean on them): versions, and who reads."""

from datetime import date, timedelta

from office.rights import Role
from office.staff import Person
from office.worktime import WorkTime, add_workdays

FIRST_AFTER = 2
"""Working days after which who has not confirmed is reminded."""
WEEKS = 4
"""So often again, once a week."""


def reads(roles: frozenset[Role], person: Person) -> bool:
    """Whether the person has to read it; no roles: everybody."""
    return person.active and (not roles or person.role in roles)


def reminded_on(told_on: date, worktime: WorkTime) -> dict[str, date]:
    """The working days of the reminders by their slots."""
    first = add_workdays(told_on, FIRST_AFTER, worktime)
    weeks = {f"week{n}": add_workdays(first + timedelta(weeks=n, days=-1), 1, worktime) for n in range(1, WEEKS + 1)}
    return {"first": first} | weeks

"""Who stands in for somebody who is away: the deputy, else the head, else a director (S4 1.6)."""

from collections.abc import Callable, Mapping

from office.expenses import heads_of
from office.rights import Right, Role
from office.staff import Person

LONGEST_DAYS = 366
"""A longer absence is a mistake in a date."""


def stand_in(
    person_id: int, deputies: Mapping[int, int | None], staff: Callable[[], Mapping[int, Person]]
) -> int | None:
    """Who acts for this person now; none where nobody is here.

    `deputies`: of everybody who is away now whom they named, none where that one has left. A deputy who is away is
    followed to their deputy. `staff`, all active people by id, is asked only where that leads to nobody.
    """
    found = _followed(person_id, deputies)
    if found is not None:
        return found
    everybody = staff()
    directors = sorted(one.id for one in everybody.values() if one.role is Role.DIRECTOR)
    heads = heads_of(everybody[person_id], dict(everybody)) if person_id in everybody else ()
    above = (one for one in (*heads, *directors) if one in everybody and one != person_id)
    return next((one for each in above if (one := _followed(each, deputies)) is not None), None)


def _followed(person_id: int, deputies: Mapping[int, int | None]) -> int | None:
    """The first who is here, from one to the next; none where they lead in a circle or to nobody."""
    seen: set[int] = set()
    at: int | None = person_id
    while at is not None and at not in seen:
        if at not in deputies:
            return at
        seen.add(at)
        at = deputies[at]
    return None


def may_enter(by: Person, person: Person) -> bool:
    """Whose absence one may enter and change: the own; leaders of their people; HR and directors of anybody."""
    if by.id == person.id or by.may(Right.KEEP_PERSONNEL):
        return True
    return by.may(Right.LEAD) and by.acts_as(person.head_id)

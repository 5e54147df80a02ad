"""The overlay of the absences on the staff: who is away at this moment, and who stands in for whom (S4 1.6).

Every Person that storage.staff reads passes here, so rights, visibility and messages follow by themselves.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from office.absences import stand_in
from office.staff import Away, Person
from storage.person import COLUMNS, person_of
from storage.tables import absence, staff

_deputy = staff.alias("deputy")

# Every event needs it: built once, a statement costs half. A local day is at most one off the day in UTC.
_AROUND = (
    select(absence.c.first_day, absence.c.last_day, _deputy.c.id, _deputy.c.name, _deputy.c.active, *COLUMNS)
    .join(staff, staff.c.id == absence.c.person_id)
    .join(_deputy, _deputy.c.id == absence.c.deputy_id)
    .where(
        absence.c.last_day >= bindparam("first"),
        absence.c.first_day <= bindparam("last"),
        absence.c.undone_at.is_(None),
        staff.c.active,
    )
    .order_by(absence.c.id)
)
_DAY = timedelta(days=1)


class _Named(NamedTuple):
    """Somebody who is away, with the deputy named; none where that one has left."""

    person: Person
    until: date
    deputy_id: int | None


@dataclass(frozen=True, slots=True)
class _Overlay:
    away: Mapping[int, Away]
    standing: Mapping[int, tuple[Person, ...]]
    """By who is here: those for whom they stand in."""


_NOBODY = _Overlay({}, {})


class Deputies:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now
        self._overlay: _Overlay | None = None
        self._aside = False

    def laid_over(self, person: Person) -> Person:
        """The same as they are now: away, or standing in for others."""
        if self._aside:
            return person
        if self._overlay is None:
            self._overlay = self._read()
        away, standing = self._overlay.away.get(person.id), self._overlay.standing.get(person.id, ())
        return replace(person, away=away, standing_for=standing) if away or standing else person

    @property
    def is_aside(self) -> bool:
        return self._aside

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Inside, all people are as if nobody were away: what is planned is planned for whose it is."""
        before, self._aside = self._aside, True
        try:
            yield
        finally:
            self._aside = before

    def forget(self) -> None:
        """An absence was changed in this transaction."""
        self._overlay = None

    def _read(self) -> _Overlay:
        today = self._now.date()
        named: dict[int, _Named] = {}
        names: dict[int, str] = {}
        given = {"first": today - _DAY, "last": today + _DAY}
        for first, last, deputy_id, name, active, *row in self._connection.execute(_AROUND, given):
            person = person_of(row)
            if first <= person.today(self._now) <= last:
                named[person.id] = _Named(person, last, deputy_id if active else None)
                names[deputy_id] = name
        return self._resolved(named, names) if named else _NOBODY

    def _resolved(self, named: Mapping[int, _Named], names: dict[int, str]) -> _Overlay:
        """Where nobody is here to stand in, the person keeps the work: nothing is lost."""
        deputies = {person_id: one.deputy_id for person_id, one in named.items()}
        away: dict[int, Away] = {}
        standing: dict[int, tuple[Person, ...]] = {}
        staff_now: dict[int, Person] = {}

        def everybody() -> Mapping[int, Person]:
            if not staff_now:
                rows = self._connection.execute(select(*COLUMNS).where(staff.c.active))
                staff_now.update((row[0], person_of(row)) for row in rows)
                names.update((one.id, one.name) for one in staff_now.values())
            return staff_now

        for person_id, one in named.items():
            acting = stand_in(person_id, deputies, everybody)
            if acting is not None:
                away[person_id] = Away(one.until, acting, names[acting])
                standing[acting] = (*standing.get(acting, ()), one.person)
        return _Overlay(away, standing)

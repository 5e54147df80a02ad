"""Who is away from when to when, and who is named as deputy (S4 1.6). Days are local dates of the absent person."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.staff import Person
from storage.audit import Audit
from storage.tables import absence, staff


@dataclass(frozen=True, slots=True)
class Absence:
    id: int
    person_id: int
    person: str
    first_day: date
    last_day: date
    """Included."""
    deputy_id: int
    order_number: str | None
    created_by: int | None
    created_at: datetime
    """UTC."""
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"absence:{self.id}"

    def covers(self, day: date) -> bool:
        return self.undone_at is None and self.first_day <= day <= self.last_day


_SELECT = select(
    absence.c.id,
    absence.c.person_id,
    staff.c.name,
    absence.c.first_day,
    absence.c.last_day,
    absence.c.deputy_id,
    absence.c.order_number,
    absence.c.created_by,
    absence.c.created_at,
    absence.c.undone_at,
).join(staff, staff.c.id == absence.c.person_id)
_STANDS = absence.c.undone_at.is_(None)
_BY_DAY = (absence.c.first_day, absence.c.id)


class Absences:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self, person: Person, first_day: date, last_day: date, deputy: Person, order_number: str | None = None
    ) -> Absence:
        """In force at once. The caller has looked at what is in its way: see `clash`."""
        result = self._connection.execute(
            insert(absence).values(
                person_id=person.id,
                first_day=first_day,
                last_day=last_day,
                deputy_id=deputy.id,
                order_number=order_number,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (absence_id,) = result.inserted_primary_key or (0,)
        one = self.any(int(absence_id))
        self._audit.add(one.subject, "created", None, f"{first_day} {last_day}")
        self._audit.add(one.subject, "deputy", None, deputy.name)
        return one

    def any(self, absence_id: int) -> Absence:
        """The absence, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(absence.c.id == absence_id))
        if not found:
            raise LookupError(absence_id)
        return found[0]

    def on(self, day: date) -> list[Absence]:
        """All that include this local day of their person."""
        return self.within(day, day)

    def of(self, person: Person) -> list[Absence]:
        """Those of one person that stand, past and coming, by their first day."""
        return self._many(_SELECT.where(absence.c.person_id == person.id, _STANDS).order_by(*_BY_DAY))

    def within(self, first: date, last: date) -> list[Absence]:
        """Those with a day between these, both included, by their first day."""
        meeting = (absence.c.first_day <= last, absence.c.last_day >= first)
        return self._many(_SELECT.where(*meeting, _STANDS).order_by(*_BY_DAY))

    def clash(self, person: Person, first: date, last: date, but: int | None = None) -> Absence | None:
        """The first of this person's absences that has a day between these; `but` is the id of one left out."""
        mine = [one for one in self.within(first, last) if one.person_id == person.id and one.id != but]
        return mine[0] if mine else None

    def change(self, one: Absence, **values: Any) -> Absence:
        """Set columns of `absence`; each that differs is on record."""
        changed = {name: value for name, value in values.items() if getattr(one, name) != value}
        for name, value in changed.items():
            self._audit.add(one.subject, name, getattr(one, name), value)
        if changed:
            self._connection.execute(update(absence).where(absence.c.id == one.id).values(**changed))
        return self.any(one.id)

    def undo(self, one: Absence) -> Absence:
        """As if it had never been entered; what was done meanwhile stays done."""
        self._audit.add(one.subject, "undone")
        self._connection.execute(update(absence).where(absence.c.id == one.id).values(undone_at=self._now))
        return self.any(one.id)

    def _many(self, statement: Select[Any]) -> list[Absence]:
        return [Absence(*row) for row in self._connection.execute(statement)]

"""Days off, days worked and short days as they were decided; who is read gets them with the working time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.calendars import DayKind, Decision, special_days
from office.worktime import ORDINARY, SpecialDays
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import absence, calendar_day

LOOKED_BACK = timedelta(days=400)
"""So far back the days of a person are known: the norms of a year are compared with those of the one before."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """Days of the calendar that somebody decided about, both included."""

    id: int
    first_day: date
    last_day: date
    kind: DayKind
    ends_at: time | None
    country: str | None
    person_id: int | None
    """None: of all, or of the country's people."""
    name: str | None
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"calendar:{self.id}"


_SELECT = select(
    calendar_day.c.id,
    calendar_day.c.first_day,
    calendar_day.c.last_day,
    calendar_day.c.kind,
    calendar_day.c.ends_at,
    calendar_day.c.country,
    calendar_day.c.person_id,
    calendar_day.c.name,
    calendar_day.c.undone_at,
)
_STANDS = calendar_day.c.undone_at.is_(None)


class Calendars:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, decision: Decision, name: str | None = None) -> CalendarDay:
        """What was planned for the people it concerns is planned anew at the next tick."""
        result = self._connection.execute(
            insert(calendar_day).values(
                first_day=decision.first_day,
                last_day=decision.last_day,
                kind=decision.kind,
                ends_at=decision.ends_at,
                country=decision.country,
                person_id=decision.person_id,
                name=name,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (day_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"calendar:{day_id}", decision.kind, None, f"{decision.first_day} {decision.last_day}")
        self.changed()
        one = self.any(int(day_id))
        assert one is not None
        return one

    def any(self, day_id: int) -> CalendarDay | None:
        found = self._many(_SELECT.where(calendar_day.c.id == day_id))
        return found[0] if found else None

    def undo(self, one: CalendarDay) -> None:
        self._audit.add(one.subject, "undone")
        self._connection.execute(update(calendar_day).where(calendar_day.c.id == one.id).values(undone_at=self._now))
        self.changed()

    def within(self, first: date, last: date, person_id: int | None = None) -> list[CalendarDay]:
        """Those that stand with a day between these, by their first day: everybody's, and one person's own."""
        of = or_(calendar_day.c.person_id.is_(None), calendar_day.c.person_id == (person_id or 0))
        meeting = (calendar_day.c.first_day <= last, calendar_day.c.last_day >= first, _STANDS, of)
        return self._many(_SELECT.where(*meeting).order_by(calendar_day.c.first_day, calendar_day.c.id))

    def special(self, person_id: int, country: str | None, *, absences: bool = True) -> SpecialDays:
        """The days of one person that differ: of the last year, and all to come.

        Without `absences` as if nobody were away: somebody stands in, so nothing moves to another day.
        """
        decisions = [*self._decisions, *(self._absences if absences else ())]
        return special_days(decisions, person_id, country) if decisions else ORDINARY

    def changed(self) -> None:
        """The days of somebody are others: what is planned follows, nothing is told twice."""
        self.__dict__.pop("_decisions", None)
        self.__dict__.pop("_absences", None)
        self._occurrences.replan(self._now)

    @cached_property
    def _decisions(self) -> list[Decision]:
        """One look in a transaction, in the order in which they were decided."""
        decided = _SELECT.where(_STANDS, calendar_day.c.last_day >= self._since).order_by(calendar_day.c.id)
        return [
            Decision(one.first_day, one.last_day, one.kind, one.ends_at, one.country, one.person_id)
            for one in self._many(decided)
        ]

    @cached_property
    def _absences(self) -> list[Decision]:
        rows = self._connection.execute(
            select(absence.c.first_day, absence.c.last_day, absence.c.person_id).where(
                absence.c.undone_at.is_(None), absence.c.last_day >= self._since
            )
        )
        return [Decision(first, last, DayKind.OFF, person_id=person_id) for first, last, person_id in rows]

    @property
    def _since(self) -> date:
        return (self._now - LOOKED_BACK).date()

    def _many(self, statement: Select[Any]) -> list[CalendarDay]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[3] = DayKind(row[3])
            found.append(CalendarDay(*values))
        return found

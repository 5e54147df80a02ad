"""When people came and went, day by day, and the corrections that they ask their heads for.

The days of a sick leave are those of its absence: nothing is written for them, so they move, end and go with it.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, String, cast, insert, literal, select, update

from office.periods import Period
from office.personnel import Decision, Presence, minutes_between
from office.staff import Person
from storage.audit import Audit
from storage.portable import insert as upsert
from storage.tables import absence, attendance, attendance_correction, audit

SICK = "sick"
"""The entry in the history of an absence that is a sick leave."""


@dataclass(frozen=True, slots=True)
class Day:
    person_id: int
    on_day: date
    state: Presence
    came: time | None
    went: time | None
    note: str | None

    @property
    def minutes(self) -> int:
        return 0 if self.state is Presence.SICK else minutes_between(self.came, self.went)


@dataclass(frozen=True, slots=True)
class Correction:
    id: int
    person_id: int
    on_day: date
    came: time
    went: time
    reason: str
    state: Decision

    @property
    def subject(self) -> str:
        return f"hours:{self.id}"


_DAY = select(
    attendance.c.person_id,
    attendance.c.on_day,
    attendance.c.state,
    attendance.c.came,
    attendance.c.went,
    attendance.c.note,
)
_DAY_LONG = timedelta(days=1)
_SICK_LEAVES = (
    select(absence.c.first_day, absence.c.last_day)
    .join(audit, audit.c.subject == literal("absence:") + cast(absence.c.id, String))
    .where(audit.c.field == SICK, absence.c.undone_at.is_(None))
)


class Attendance:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def day(self, person: Person, on_day: date) -> Day | None:
        found = self._many(_DAY.where(attendance.c.person_id == person.id, attendance.c.on_day == on_day))
        return found[0] if found else None

    def within(self, person: Person, period: Period) -> list[Day]:
        """By the day; those of a sick leave too, where nothing else was entered for them."""
        between = attendance.c.on_day.between(period.first, period.last)
        entered = self._many(_DAY.where(attendance.c.person_id == person.id, between))
        days = {day: Day(person.id, day, Presence.SICK, None, None, None) for day in self._sick_days(person, period)}
        days |= {one.on_day: one for one in entered}
        return [days[day] for day in sorted(days)]

    def _sick_days(self, person: Person, period: Period) -> list[date]:
        leaves = self._connection.execute(
            _SICK_LEAVES.where(
                absence.c.person_id == person.id,
                absence.c.first_day <= period.last,
                absence.c.last_day >= period.first,
            )
        )
        found = []
        for first, last in leaves:
            day = max(first, period.first)
            while day <= min(last, period.last):
                found.append(day)
                day += _DAY_LONG
        return found

    def set(self, person: Person, on_day: date, state: Presence, **values: Any) -> Day:
        """Set columns of the day; each that differs is on record."""
        before = self.day(person, on_day)
        values = {"state": state, **values}
        for name, value in values.items():
            former = getattr(before, name) if before else None
            if former != value and name != "note":
                self._audit.add(f"attendance:{person.id}", f"{on_day} {name}", former, value)
        row = upsert(attendance).values(person_id=person.id, on_day=on_day, **values)
        key = [attendance.c.person_id, attendance.c.on_day]
        self._connection.execute(row.on_conflict_do_update(index_elements=key, set_=values))
        found = self.day(person, on_day)
        assert found is not None
        return found

    def ask(self, person: Person, on_day: date, came: time, went: time, reason: str) -> Correction:
        result = self._connection.execute(
            insert(attendance_correction).values(
                person_id=person.id,
                on_day=on_day,
                came=came,
                went=went,
                reason=reason,
                state=Decision.WAITING,
                created_at=self._now,
            )
        )
        (one,) = result.inserted_primary_key or (0,)
        self._audit.add(f"hours:{one}", "created", None, f"{on_day} {came:%H:%M}-{went:%H:%M}")
        return self.correction(int(one))

    def correction(self, correction_id: int) -> Correction:
        """Raises LookupError."""
        columns = attendance_correction.c
        row = self._connection.execute(
            select(
                columns.id,
                columns.person_id,
                columns.on_day,
                columns.came,
                columns.went,
                columns.reason,
                columns.state,
            ).where(columns.id == correction_id)
        ).first()
        if row is None:
            raise LookupError(correction_id)
        return Correction(*row[:-1], Decision(row[-1]))

    def decide(self, one: Correction, person: Person, state: Decision) -> Correction:
        """An approved one becomes the day's hours."""
        self._audit.add(one.subject, "state", one.state, state)
        self._connection.execute(
            update(attendance_correction)
            .where(attendance_correction.c.id == one.id)
            .values(state=state, decided_by=self._audit.by)
        )
        if state is Decision.APPROVED:
            self.set(person, one.on_day, Presence.LEFT, came=one.came, went=one.went)
        return self.correction(one.id)

    def _many(self, statement: Any) -> list[Day]:
        rows = self._connection.execute(statement)
        return [Day(row[0], row[1], Presence(row[2]), *row[3:]) for row in rows]

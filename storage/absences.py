"""Who is away from when to when, and who is named as deputy (S4 1.6). Days are local dates of the absent person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, Select, bindparam, func, insert, or_, select, update

from office.staff import Person
from storage.attendance import SICK
from storage.audit import Audit
from storage.calendars import Calendars
from storage.deputies import Deputies
from storage.tables import (
    absence,
    attendance_correction,
    audit,
    call,
    client,
    contract,
    meeting,
    participant,
    phone_message,
    question,
    request,
    staff,
    staff_step,
    task,
    visit,
)

_ID: BindParameter[int] = bindparam("id", type_=Integer)
_CALLED: Mapping[str, Select[Any]] = {
    "hours": select(staff.c.name)
    .join(attendance_correction, attendance_correction.c.person_id == staff.c.id)
    .where(attendance_correction.c.id == _ID),
    "meeting": select(client.c.name).join(meeting, meeting.c.client_id == client.c.id).where(meeting.c.id == _ID),
    "message": select(phone_message.c.text).where(phone_message.c.id == _ID),
    "participant": select(client.c.name)
    .join(meeting, meeting.c.client_id == client.c.id)
    .join(participant, participant.c.meeting_id == meeting.c.id)
    .where(participant.c.id == _ID),
    "question": select(question.c.text).where(question.c.id == _ID),
    "reliability": select(client.c.name).where(client.c.id == _ID),
    "request": select(request.c.text).where(request.c.id == _ID),
    "special": select(client.c.name).where(client.c.id == _ID),
    "staffstep": select(staff_step.c.what).where(staff_step.c.id == _ID),
    "task": select(task.c.text).where(task.c.id == _ID),
    "visit": select(visit.c.visitor).where(visit.c.id == _ID),
}
"""What a record is called that is no client and no contract, by the noun of its subject."""


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


@dataclass(frozen=True, slots=True)
class Done:
    """What a colleague changed while somebody was away."""

    subject: str
    name: str | None
    """What it is called, where it has a name."""
    by: str
    at: datetime
    """UTC."""


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
    def __init__(
        self, connection: Connection, now: datetime, audit: Audit, deputies: Deputies, calendars: Calendars
    ) -> None:
        self._connection, self._now, self._audit = connection, now, audit
        self._deputies, self._calendars = deputies, calendars

    def add(
        self,
        person: Person,
        first_day: date,
        last_day: date,
        deputy: Person,
        order_number: str | None = None,
        *,
        sick: bool = False,
    ) -> Absence:
        """In force at once. The caller has looked at what is in its way: see `clash`.

        `sick` is on record only: whoever stands in reads that somebody is away, not why; see `storage.attendance`.
        """
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
        self._changed()
        one = self.any(int(absence_id))
        self._audit.add(one.subject, "created", None, f"{first_day} {last_day}")
        self._audit.add(one.subject, "deputy", None, deputy.name)
        if sick:
            self._audit.add(one.subject, SICK)
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

    def moving(self, person: Person) -> tuple[int, int]:
        """How many clients, and reminders about clients, whoever stands in takes over."""
        clients = select(func.count()).where(client.c.owner_id == person.id, client.c.archived_at.is_(None))
        tasks = select(func.count()).where(
            task.c.person_id == person.id, task.c.client_id.is_not(None), task.c.done_at.is_(None)
        )
        return self._connection.execute(clients).scalar_one(), self._connection.execute(tasks).scalar_one()

    def done_meanwhile(self, person: Person, since: datetime) -> list[Done]:
        """What others changed of this person's clients and contracts, and on their behalf, from that UTC moment on.

        Of each record and colleague the last change, the latest first.
        """
        known = select(audit.c.subject, audit.c.at, staff.c.name, audit.c.for_id)
        noted = or_(audit.c.for_id == person.id, audit.c.subject.like("client:%"), audit.c.subject.like("contract:%"))
        changes = known.join(staff, staff.c.id == audit.c.person_id).where(
            audit.c.at >= since, audit.c.person_id != person.id, noted
        )
        calls = (
            select(call.c.client_id, call.c.at, staff.c.name)
            .join(client, client.c.id == call.c.client_id)
            .join(staff, staff.c.id == call.c.person_id)
            .where(client.c.owner_id == person.id, call.c.person_id != person.id)
            .where(call.c.at >= since, call.c.undone_at.is_(None))
        )
        names = self._names_of(person)
        found: dict[tuple[str, str], Done] = {}
        rows = [(subject, at, by, for_id) for subject, at, by, for_id in self._connection.execute(changes)]
        rows += [(f"client:{one}", at, by, None) for one, at, by in self._connection.execute(calls)]
        for subject, at, by, for_id in sorted(rows, key=lambda row: row[1]):
            if subject in names or for_id == person.id:
                found[subject, by] = Done(subject, names.get(subject) or self._called(subject), by, at)
        return sorted(found.values(), key=lambda one: one.at, reverse=True)

    def _called(self, subject: str) -> str | None:
        noun, _, number = subject.partition(":")
        known = noun in _CALLED and number.isdecimal()
        return self._connection.execute(_CALLED[noun], {"id": int(number)}).scalar() if known else None

    def _names_of(self, person: Person) -> dict[str, str]:
        """By subject, of the own clients and their contracts."""
        own = client.c.owner_id == person.id
        clients = self._connection.execute(select(client.c.id, client.c.name).where(own))
        contracts = self._connection.execute(
            select(contract.c.id, contract.c.number, client.c.name)
            .join(client, client.c.id == contract.c.client_id)
            .where(or_(own, contract.c.owner_id == person.id))
        )
        names = {f"client:{one}": name for one, name in clients}
        return names | {f"contract:{one}": f"{number}, {name}" for one, number, name in contracts}

    def change(self, one: Absence, **values: Any) -> Absence:
        """Set columns of `absence`; each that differs is on record."""
        changed = {name: value for name, value in values.items() if getattr(one, name) != value}
        for name, value in changed.items():
            self._audit.add(one.subject, name, getattr(one, name), value)
        if changed:
            self._connection.execute(update(absence).where(absence.c.id == one.id).values(**changed))
            self._changed()
        return self.any(one.id)

    def undo(self, one: Absence) -> Absence:
        """As if it had never been entered; what was done meanwhile stays done."""
        self._audit.add(one.subject, "undone")
        self._connection.execute(update(absence).where(absence.c.id == one.id).values(undone_at=self._now))
        self._changed()
        return self.any(one.id)

    def _changed(self) -> None:
        """Whoever stands in, and the days off, are read anew in this transaction."""
        self._deputies.forget()
        self._calendars.changed()

    def _many(self, statement: Select[Any]) -> list[Absence]:
        return [Absence(*row) for row in self._connection.execute(statement)]

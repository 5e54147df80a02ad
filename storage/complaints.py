"""What clients complain of, and other issues after a deal: cause, measure, who answers for it and by when."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import client, complaint
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Complaint:
    id: int
    client_id: int
    client: str
    what: str
    cause: str | None
    measure: str | None
    raised_on: date
    due_on: date | None
    settled_on: date | None
    escalated_at: datetime | None
    owner_id: int

    @property
    def subject(self) -> str:
        return f"complaint:{self.id}"


_SELECT = select(
    complaint.c.id,
    complaint.c.client_id,
    client.c.name,
    complaint.c.what,
    complaint.c.cause,
    complaint.c.measure,
    complaint.c.raised_on,
    complaint.c.due_on,
    complaint.c.settled_on,
    complaint.c.escalated_at,
    complaint.c.owner_id,
).join(client, client.c.id == complaint.c.client_id)

_BY_DUE = (complaint.c.due_on.is_(None), complaint.c.due_on, complaint.c.id)


class Complaints:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, *, client_id: int, what: str, raised_on: date, due_on: date | None, owner_id: int) -> int:
        result = self._connection.execute(
            insert(complaint).values(
                client_id=client_id,
                what=what,
                raised_on=raised_on,
                due_on=due_on,
                owner_id=owner_id,
                created_by=self._audit.by,
            )
        )
        (complaint_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"complaint:{complaint_id}", "created", None, what)
        return int(complaint_id)

    def any(self, complaint_id: int) -> Complaint | None:
        return self._one(_SELECT.where(complaint.c.id == complaint_id))

    def get(self, person: Person, complaint_id: int) -> Complaint | None:
        """Where this person sees the client, or has to answer for it."""
        seen = seen_by(person) | complaint.c.owner_id.in_(person.acts_for_ids)
        return self._one(_SELECT.where(complaint.c.id == complaint_id, seen))

    def open_of(self, person: Person, client_id: int | None = None, limit: int = 30) -> list[Complaint]:
        """Not settled, those due first; with `client_id` that client's."""
        seen = seen_by(person) | complaint.c.owner_id.in_(person.acts_for_ids)
        statement = _SELECT.where(complaint.c.settled_on.is_(None), seen)
        if client_id is not None:
            statement = statement.where(complaint.c.client_id == client_id)
        return self._many(statement.order_by(*_BY_DUE).limit(limit))

    def due_until(self, last: date) -> list[Complaint]:
        """All that are not settled and promised by that local date."""
        statement = _SELECT.where(complaint.c.settled_on.is_(None), complaint.c.due_on <= last)
        return self._many(statement.order_by(*_BY_DUE))

    def change(self, one: Complaint, **values: Any) -> None:
        """Set columns; each that differs is on record with its former value."""
        changed = {name: value for name, value in values.items() if getattr(one, name) != value}
        if not changed:
            return
        self._connection.execute(update(complaint).where(complaint.c.id == one.id).values(**changed))
        for name, value in changed.items():
            self._audit.add(one.subject, name, getattr(one, name), value)
        self._occurrences.unplan(one.subject)

    def escalate(self, one: Complaint) -> None:
        """The head has been told; once."""
        if one.escalated_at is None:
            self._connection.execute(update(complaint).where(complaint.c.id == one.id).values(escalated_at=self._now))
            self._audit.add(one.subject, "escalated_at", None, self._now)

    def _one(self, statement: Select[Any]) -> Complaint | None:
        return next(iter(self._many(statement.limit(1))), None)

    def _many(self, statement: Select[Any]) -> list[Complaint]:
        return [Complaint(*row) for row in self._connection.execute(statement)]

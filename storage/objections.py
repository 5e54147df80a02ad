"""What clients object, and the answers that helped: counted by kind, whoever took them down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from office.market import Objection
from office.staff import Person
from storage.audit import Audit
from storage.tables import client, objection, staff
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class ClientObjection:
    id: int
    kind: Objection
    client_id: int
    client: str
    said: str | None
    answer: str | None
    person_id: int
    person: str
    at: datetime
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"objection:{self.id}"


_SELECT = (
    select(
        objection.c.id,
        objection.c.kind,
        objection.c.client_id,
        client.c.name,
        objection.c.said,
        objection.c.answer,
        objection.c.person_id,
        staff.c.name,
        objection.c.at,
        objection.c.undone_at,
    )
    .join(client, client.c.id == objection.c.client_id)
    .join(staff, staff.c.id == objection.c.person_id)
)
_STANDING = objection.c.undone_at.is_(None)
_NEWEST = (objection.c.at.desc(), objection.c.id.desc())


class Objections:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self, person: Person, kind: Objection, client_id: int, said: str | None = None, answer: str | None = None
    ) -> ClientObjection:
        result = self._connection.execute(
            insert(objection).values(
                kind=kind, client_id=client_id, said=said, answer=answer, person_id=person.id, at=self._now
            )
        )
        (objection_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"objection:{objection_id}", "created", None, kind)
        (one,) = self._many(_SELECT.where(objection.c.id == objection_id))
        return one

    def own(self, person: Person, objection_id: int) -> ClientObjection | None:
        """The one that this person took down."""
        statement = _SELECT.where(objection.c.id == objection_id, objection.c.person_id == person.id)
        return next(iter(self._many(statement)), None)

    def change(self, one: ClientObjection, **values: Any) -> ClientObjection:
        """Set columns; each that differs is on record."""
        for name, value in values.items():
            if getattr(one, name) != value:
                self._connection.execute(update(objection).where(objection.c.id == one.id).values(**{name: value}))
                self._audit.add(one.subject, name, getattr(one, name), value)
        (changed,) = self._many(_SELECT.where(objection.c.id == one.id))
        return changed

    def counted(self, since: datetime | None = None) -> list[tuple[Objection, int]]:
        """How often each kind was heard, in the whole company, the most frequent first."""
        times = func.count()
        statement = select(objection.c.kind, times).where(_STANDING)
        if since is not None:
            statement = statement.where(objection.c.at >= since)
        rows = self._connection.execute(statement.group_by(objection.c.kind).order_by(times.desc(), objection.c.kind))
        return [(Objection(kind), count) for kind, count in rows]

    def answers(self, kind: Objection, limit: int) -> list[tuple[str, str]]:
        """The latest answers that helped, each once, with who gave it."""
        statement = _SELECT.where(_STANDING, objection.c.kind == kind, objection.c.answer.is_not(None))
        found: dict[str, str] = {}
        for one in self._many(statement.order_by(*_NEWEST)):
            found.setdefault(one.answer or "", one.person)
        return list(found.items())[:limit]

    def between(self, person: Person, since: datetime, until: datetime) -> list[ClientObjection]:
        """Of the clients whom this person sees, between two UTC moments, the end left out."""
        when = (objection.c.at >= since, objection.c.at < until)
        return self._many(_SELECT.where(_STANDING, *when, seen_by(person)).order_by(objection.c.id))

    def _many(self, statement: Select[Any]) -> list[ClientObjection]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[1] = Objection(row[1])
            found.append(ClientObjection(*values))
        return found

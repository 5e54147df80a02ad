"""Visitors in our house: who came, from where, whom for, and when they left."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.staff import Person
from storage.audit import Audit
from storage.tables import staff, visit


@dataclass(frozen=True, slots=True)
class Visit:
    id: int
    visitor: str
    company: str | None
    host_id: int
    host: str
    noted_by: int
    came_at: datetime
    met_at: datetime | None
    """The host said that they are coming."""
    left_at: datetime | None
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"visit:{self.id}"


_SELECT = select(
    visit.c.id,
    visit.c.visitor,
    visit.c.company,
    visit.c.host_id,
    staff.c.name,
    visit.c.noted_by,
    visit.c.came_at,
    visit.c.met_at,
    visit.c.left_at,
    visit.c.undone_at,
).join(staff, staff.c.id == visit.c.host_id)


class Visits:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, visitor: str, company: str | None, host: Person, noted_by: Person) -> Visit:
        result = self._connection.execute(
            insert(visit).values(
                visitor=visitor, company=company, host_id=host.id, noted_by=noted_by.id, came_at=self._now
            )
        )
        (visit_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"visit:{visit_id}", "created", None, host.id)
        return self.any(int(visit_id))

    def any(self, visit_id: int) -> Visit:
        """The visit, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(visit.c.id == visit_id))
        if not found:
            raise LookupError(visit_id)
        return found[0]

    def get(self, visit_id: int) -> Visit | None:
        found = self._many(_SELECT.where(visit.c.id == visit_id, visit.c.undone_at.is_(None)))
        return found[0] if found else None

    def inside(self) -> list[Visit]:
        """Who came and has not left."""
        return self._many(_SELECT.where(visit.c.left_at.is_(None), visit.c.undone_at.is_(None)))

    def between(self, first: datetime, end: datetime) -> list[Visit]:
        """Who came from that UTC moment on, and before the other."""
        came = (visit.c.came_at >= first, visit.c.came_at < end)
        return self._many(_SELECT.where(*came, visit.c.undone_at.is_(None)))

    def mark(self, one: Visit, column: str) -> Visit:
        """Now: `met_at`, `left_at` or `undone_at`."""
        self._connection.execute(update(visit).where(visit.c.id == one.id).values({column: self._now}))
        self._audit.add(one.subject, column)
        return self.any(one.id)

    def _many(self, statement: Select[Any]) -> list[Visit]:
        return [Visit(*row) for row in self._connection.execute(statement.order_by(visit.c.came_at, visit.c.id))]

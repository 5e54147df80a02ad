"""Events whose registration closes: an exhibition, an auction."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.names import fold
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import event


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    name: str
    closes_at: datetime
    """UTC."""
    undone_at: datetime | None
    held_on: date | None = None
    place: str | None = None

    @property
    def subject(self) -> str:
        return f"event:{self.id}"


_SELECT = select(event.c.id, event.c.name, event.c.closes_at, event.c.undone_at, event.c.held_on, event.c.place)


class Events:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, name: str, closes_at: datetime) -> Event:
        result = self._connection.execute(
            insert(event).values(name=name, closes_at=closes_at, created_by=self._audit.by, created_at=self._now)
        )
        (event_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"event:{event_id}", "created", None, name)
        found = self.get(int(event_id))
        assert found is not None
        return found

    def get(self, event_id: int) -> Event | None:
        found = self._many(_SELECT.where(event.c.id == event_id))
        return found[0] if found else None

    def coming(self) -> list[Event]:
        """What has not closed yet; what closes first stands first."""
        return self.closing(self._now)

    def closing(self, since: datetime) -> list[Event]:
        """What closes at that UTC moment or later."""
        standing = (event.c.closes_at >= since, event.c.undone_at.is_(None))
        return self._many(_SELECT.where(*standing).order_by(event.c.closes_at, event.c.id))

    def named(self, name: str) -> Event | None:
        """The coming one of that name, in any case or script."""
        return next((one for one in self.coming() if fold(one.name) == fold(name)), None)

    def change(self, one: Event, **values: Any) -> Event:
        for name, value in values.items():
            self._audit.add(one.subject, name, getattr(one, name), value)
        self._connection.execute(update(event).where(event.c.id == one.id).values(**values))
        self._occurrences.unplan(one.subject)
        found = self.get(one.id)
        assert found is not None
        return found

    def _many(self, statement: Select[Any]) -> list[Event]:
        return [Event(*row) for row in self._connection.execute(statement)]

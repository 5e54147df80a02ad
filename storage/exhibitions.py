"""Invitations of clients to events, and the checklist of an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.exhibitions import ExhibitionItem, InvitationAnswer, Sent
from office.names import fold
from office.staff import Person
from storage.audit import Audit
from storage.events import Event, Events
from storage.tables import client, event_task, invitation
from storage.visibility import seen_by

KNOWN_FOR = timedelta(days=120)
"""So long after its registration closed an event is still spoken of."""


@dataclass(frozen=True, slots=True)
class Invitation:
    id: int
    event_id: int
    client_id: int
    client: str
    owner_id: int | None
    sent_how: Sent | None
    answer: InvitationAnswer | None
    came: bool | None
    result: str | None

    @property
    def subject(self) -> str:
        return f"invitation:{self.id}"


@dataclass(frozen=True, slots=True)
class Item:
    """A line of an event's checklist."""

    id: int
    event_id: int
    kind: ExhibitionItem
    text: str
    person_id: int | None
    done_at: datetime | None


_INVITATION = select(
    invitation.c.id,
    invitation.c.event_id,
    invitation.c.client_id,
    client.c.name,
    client.c.owner_id,
    invitation.c.sent_how,
    invitation.c.answer,
    invitation.c.came,
    invitation.c.result,
).join(client, client.c.id == invitation.c.client_id)
_ITEM = select(
    event_task.c.id,
    event_task.c.event_id,
    event_task.c.kind,
    event_task.c.text,
    event_task.c.person_id,
    event_task.c.done_at,
)


class Exhibitions:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, events: Events) -> None:
        self._connection, self._now, self._audit, self._events = connection, now, audit, events

    def known(self) -> list[Event]:
        """The events that are spoken of, what closes first before the others."""
        return self._events.closing(self._now - KNOWN_FOR)

    def find(self, text: str) -> list[Event]:
        """Those that a name, or its beginning, may mean, in any case or script."""
        said = fold(text)
        same = [one for one in self.known() if fold(one.name) == said]
        return same or [one for one in self.known() if said and fold(one.name).startswith(said)]

    # Invitations

    def invite(self, one: Event, client_ids: Sequence[int]) -> int:
        """How many are new on the list."""
        invited = select(invitation.c.client_id).where(invitation.c.event_id == one.id)
        there = set(self._connection.execute(invited).scalars())
        new = [client_id for client_id in dict.fromkeys(client_ids) if client_id not in there]
        for client_id in new:
            row = {"event_id": one.id, "client_id": client_id, "created_by": self._audit.by, "created_at": self._now}
            self._connection.execute(insert(invitation).values(**row))
            self._audit.add(f"client:{client_id}", "invited", None, one.name)
        return len(new)

    def get(self, person: Person, invitation_id: int) -> Invitation | None:
        found = self._many(_INVITATION.where(invitation.c.id == invitation_id, seen_by(person)))
        return found[0] if found else None

    def of_event(self, event_id: int, person: Person | None = None) -> list[Invitation]:
        """By the client's name; those of the clients a person sees, or all."""
        statement = _INVITATION.where(invitation.c.event_id == event_id, client.c.archived_at.is_(None))
        if person is not None:
            statement = statement.where(seen_by(person))
        return self._many(statement.order_by(client.c.name_key, invitation.c.id))

    def change(self, one: Invitation, **values: Any) -> Invitation:
        for name, value in values.items():
            if hasattr(one, name):
                self._audit.add(one.subject, name, getattr(one, name), value)
        self._connection.execute(update(invitation).where(invitation.c.id == one.id).values(**values))
        return self._many(_INVITATION.where(invitation.c.id == one.id))[0]

    def _many(self, statement: Select[Any]) -> list[Invitation]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[5] = Sent(row[5]) if row[5] else None
            values[6] = InvitationAnswer(row[6]) if row[6] else None
            found.append(Invitation(*values))
        return found

    # The checklist

    def add_item(self, one: Event, kind: ExhibitionItem, text: str, person_id: int | None = None) -> Item:
        values = {"event_id": one.id, "kind": kind, "text": text, "person_id": person_id}
        result = self._connection.execute(
            insert(event_task).values(**values, created_by=self._audit.by, created_at=self._now)
        )
        (item_id,) = result.inserted_primary_key or (0,)
        self._audit.add(one.subject, "item", None, text)
        found = self.item(int(item_id))
        assert found is not None
        return found

    def item(self, item_id: int) -> Item | None:
        found = self._items(_ITEM.where(event_task.c.id == item_id))
        return found[0] if found else None

    def items(self, event_id: int) -> list[Item]:
        return self._items(_ITEM.where(event_task.c.event_id == event_id).order_by(event_task.c.id))

    def done(self, one: Item, *, done: bool = True) -> None:
        at = self._now if done else None
        self._connection.execute(update(event_task).where(event_task.c.id == one.id).values(done_at=at))
        self._audit.add(f"event:{one.event_id}", "item_done", one.text, done)

    def _items(self, statement: Select[Any]) -> list[Item]:
        rows = self._connection.execute(statement)
        return [Item(row[0], row[1], ExhibitionItem(row[2]), *row[3:]) for row in rows]

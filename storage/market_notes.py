"""Notes of the market, found again by word and period."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.market import NoteKind
from office.names import fold
from office.staff import Person
from storage.audit import Audit
from storage.tables import client, market_note, staff
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class MarketNote:
    id: int
    kind: NoteKind
    text: str
    client_id: int | None
    client: str | None
    person_id: int
    person: str
    at: datetime
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"note:{self.id}"


_SELECT = (
    select(
        market_note.c.id,
        market_note.c.kind,
        market_note.c.text,
        market_note.c.client_id,
        client.c.name,
        market_note.c.person_id,
        staff.c.name,
        market_note.c.at,
        market_note.c.undone_at,
    )
    .outerjoin(client, client.c.id == market_note.c.client_id)
    .join(staff, staff.c.id == market_note.c.person_id)
)


class MarketNotes:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, person: Person, kind: NoteKind, text: str, client_id: int | None = None) -> MarketNote:
        result = self._connection.execute(
            insert(market_note).values(kind=kind, text=text, client_id=client_id, person_id=person.id, at=self._now)
        )
        (note_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"note:{note_id}", "created", None, text)
        (one,) = self._many(_SELECT.where(market_note.c.id == note_id))
        return one

    def get(self, person: Person, note_id: int) -> MarketNote | None:
        """The note where this person sees it."""
        return next(iter(self._many(self._seen(person).where(market_note.c.id == note_id))), None)

    def undo(self, one: MarketNote) -> None:
        self._connection.execute(update(market_note).where(market_note.c.id == one.id).values(undone_at=self._now))
        self._audit.add(one.subject, "undone")

    def found(
        self,
        person: Person,
        words: str = "",
        since: datetime | None = None,
        until: datetime | None = None,
        kind: NoteKind | None = None,
    ) -> list[MarketNote]:
        """Those with all these words in text, client or author, in any case and script; the newest first.

        `since` and `until`, the end left out, are UTC.
        """
        statement = self._seen(person).where(market_note.c.undone_at.is_(None))
        if since is not None:
            statement = statement.where(market_note.c.at >= since)
        if until is not None:
            statement = statement.where(market_note.c.at < until)
        if kind is not None:
            statement = statement.where(market_note.c.kind == kind)
        wanted = fold(words).split()
        notes = self._many(statement.order_by(market_note.c.at.desc(), market_note.c.id.desc()))
        return [
            one for one in notes if all(word in fold(f"{one.text} {one.client or ''} {one.person}") for word in wanted)
        ]

    def _seen(self, person: Person) -> Select[Any]:
        """Those about no client, the own ones, and those of the clients whom this person sees."""
        seen = or_(market_note.c.client_id.is_(None), market_note.c.person_id == person.id, seen_by(person))
        return _SELECT.where(seen)

    def _many(self, statement: Select[Any]) -> list[MarketNote]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[1] = NoteKind(row[1])
            found.append(MarketNote(*values))
        return found

"""What was heard of how reliable a prospect is: notes with their source and day; restricted."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, exists, insert, select, update

from office.contracts import Stage
from office.reliability import Rating
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import client, contract, reliability_note, staff


@dataclass(frozen=True, slots=True)
class Note:
    id: int
    client_id: int
    on_day: date
    rating: Rating | None
    source: str
    text: str
    person: str | None
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A contract on its way with a client of whom nothing is known yet."""

    contract_id: int
    number: str
    client_id: int
    client: str
    owner_id: int | None
    since: datetime


_NOTE = select(
    reliability_note.c.id,
    reliability_note.c.client_id,
    reliability_note.c.on_day,
    reliability_note.c.rating,
    reliability_note.c.source,
    reliability_note.c.text,
    staff.c.name,
    reliability_note.c.undone_at,
).outerjoin(staff, staff.c.id == reliability_note.c.created_by)
_BEFORE_SIGNING = (Stage.DRAFT, Stage.AGREED)
_RATED = exists().where(
    reliability_note.c.client_id == contract.c.client_id,
    reliability_note.c.rating.is_not(None),
    reliability_note.c.undone_at.is_(None),
)
_SIGNED = contract.alias("signed")
_KNOWN = exists().where(_SIGNED.c.client_id == contract.c.client_id, _SIGNED.c.signed_on.is_not(None))
_UNCHECKED = (
    select(contract.c.id, contract.c.number, client.c.id, client.c.name, client.c.owner_id, contract.c.created_at)
    .join(client, client.c.id == contract.c.client_id)
    .where(contract.c.stage.in_(_BEFORE_SIGNING), client.c.archived_at.is_(None), ~_RATED, ~_KNOWN)
)


def subject_of(client_id: int) -> str:
    """Of its history, apart from the client's own."""
    return f"reliability:{client_id}"


class Reliability:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, client_id: int, on_day: date, rating: Rating | None, source: str, text: str) -> Note:
        result = self._connection.execute(
            insert(reliability_note).values(
                client_id=client_id,
                on_day=on_day,
                rating=rating,
                source=source,
                text=text,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (note_id,) = result.inserted_primary_key or (0,)
        self._audit.add(subject_of(client_id), "added", None, rating)
        found = self.get(int(note_id))
        assert found is not None
        return found

    def get(self, note_id: int) -> Note | None:
        found = self._many(_NOTE.where(reliability_note.c.id == note_id))
        return found[0] if found else None

    def of(self, client_id: int) -> list[Note]:
        """The latest first, undone ones left out."""
        standing = (reliability_note.c.client_id == client_id, reliability_note.c.undone_at.is_(None))
        latest = (reliability_note.c.on_day.desc(), reliability_note.c.id.desc())
        return self._many(_NOTE.where(*standing).order_by(*latest))

    def rating(self, client_id: int) -> Rating | None:
        """The latest judgement."""
        return next((one.rating for one in self.of(client_id) if one.rating), None)

    def undo(self, one: Note) -> None:
        undone = update(reliability_note).where(reliability_note.c.id == one.id).values(undone_at=self._now)
        self._connection.execute(undone)
        self._audit.add(subject_of(one.client_id), "undone", one.rating)

    def unchecked(self, contract_id: int | None = None) -> list[Unchecked]:
        """Contracts before their signing, with new clients of whom nobody has said how reliable they are."""
        wanted = _UNCHECKED if contract_id is None else _UNCHECKED.where(contract.c.id == contract_id)
        return [Unchecked(*row) for row in self._connection.execute(wanted.order_by(contract.c.id))]

    def _many(self, statement: Select[Any]) -> list[Note]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[3] = Rating(values[3]) if values[3] else None
            found.append(Note(*values))
        return found

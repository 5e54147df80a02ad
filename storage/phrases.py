"""Lines that were not understood for sure, and what people meant by them: an admin accepts or rejects each.

A line may name a client, so it is shown to nobody else; a rejected one leaves no text behind.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from storage.tables import phrase, staff

PENDING, ACCEPTED, REJECTED = "pending", "accepted", "rejected"


@dataclass(frozen=True, slots=True)
class Phrase:
    id: int
    text: str
    language: str
    intent: str | None
    """What was meant; none: nobody has said it."""
    person_id: int
    person: str
    at: datetime
    state: str


_SELECT = select(
    phrase.c.id,
    phrase.c.text,
    phrase.c.language,
    phrase.c.intent,
    phrase.c.person_id,
    staff.c.name,
    phrase.c.at,
    phrase.c.state,
).join(staff, staff.c.id == phrase.c.person_id)


class Phrases:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now

    def keep(self, person_id: int, text: str, language: str) -> int:
        """The id of the line that waits for its meaning; one that the person has typed before is kept once."""
        same = (phrase.c.person_id == person_id, phrase.c.text == text, phrase.c.state != REJECTED)
        kept = self._connection.execute(select(phrase.c.id).where(*same).limit(1)).scalar()
        if kept is not None:
            return int(kept)
        values = {"person_id": person_id, "text": text, "language": language, "at": self._now, "state": PENDING}
        result = self._connection.execute(insert(phrase).values(**values))
        (phrase_id,) = result.inserted_primary_key or (0,)
        return int(phrase_id)

    def get(self, phrase_id: int) -> Phrase | None:
        return self._one(_SELECT.where(phrase.c.id == phrase_id))

    def meant(self, one: Phrase, intent: str) -> None:
        """The person has said what was meant; what an admin has judged already stays."""
        mine = (phrase.c.id == one.id, phrase.c.state == PENDING)
        self._connection.execute(update(phrase).where(*mine).values(intent=intent))

    def next_pending(self, after: int = 0) -> Phrase | None:
        """The oldest that nobody has judged, of those written after that one."""
        return self._one(_SELECT.where(phrase.c.state == PENDING, phrase.c.id > after).order_by(phrase.c.id))

    def count_pending(self) -> int:
        statement = select(func.count()).select_from(phrase).where(phrase.c.state == PENDING)
        return int(self._connection.execute(statement).scalar() or 0)

    def accept(self, one: Phrase, intent: str) -> None:
        self._set(one, state=ACCEPTED, intent=intent)

    def reject(self, one: Phrase) -> None:
        """Its text is forgotten: it may name somebody."""
        self._set(one, state=REJECTED, text="")

    def accepted(self) -> list[tuple[str, str]]:
        """Text and intent of each accepted line: what `understand` learns from."""
        rows = self._connection.execute(
            select(phrase.c.text, phrase.c.intent).where(phrase.c.state == ACCEPTED).order_by(phrase.c.id)
        )
        return [(text, intent) for text, intent in rows]

    def _set(self, one: Phrase, **values: Any) -> None:
        self._connection.execute(update(phrase).where(phrase.c.id == one.id).values(**values))

    def _one(self, statement: Select[Any]) -> Phrase | None:
        row = self._connection.execute(statement.limit(1)).first()
        return Phrase(*row) if row else None

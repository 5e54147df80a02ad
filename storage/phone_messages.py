"""Telephone messages: who called for whom, and whether the colleague has read it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import phone_message


@dataclass(frozen=True, slots=True)
class PhoneMessage:
    id: int
    to_id: int
    by_id: int
    text: str
    urgent: bool
    taken_at: datetime
    read_at: datetime | None
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"message:{self.id}"

    @property
    def is_unread(self) -> bool:
        return self.read_at is None and self.undone_at is None


_SELECT = select(phone_message)


class PhoneMessages:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, to: Person, by: Person, text: str, *, urgent: bool) -> PhoneMessage:
        result = self._connection.execute(
            insert(phone_message).values(to_id=to.id, by_id=by.id, text=text, urgent=urgent, taken_at=self._now)
        )
        (message_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"message:{message_id}", "created", None, to.id)
        return self.any(int(message_id))

    def any(self, message_id: int) -> PhoneMessage:
        """The message, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(phone_message.c.id == message_id))
        if not found:
            raise LookupError(message_id)
        return found[0]

    def get(self, person: Person, message_id: int) -> PhoneMessage | None:
        """The message where it is for this person, or was taken by them; also of those for whom they stand in."""
        theirs = or_(phone_message.c.to_id.in_(person.acts_for_ids), phone_message.c.by_id.in_(person.desks))
        found = self._many(_SELECT.where(phone_message.c.id == message_id, theirs))
        return found[0] if found else None

    def unread(self, person: Person | None = None) -> list[PhoneMessage]:
        """Those for this person and those for whom they stand in, or for anybody, not read yet; the oldest first."""
        statement = _SELECT.where(phone_message.c.read_at.is_(None), phone_message.c.undone_at.is_(None))
        if person is not None:
            statement = statement.where(phone_message.c.to_id.in_(person.acts_for_ids))
        return self._many(statement.order_by(phone_message.c.id))

    def taken_by(self, person: Person, limit: int) -> list[PhoneMessage]:
        """The latest that this person took for others."""
        taken = (phone_message.c.by_id.in_(person.desks), phone_message.c.undone_at.is_(None))
        return self._many(_SELECT.where(*taken).order_by(phone_message.c.id.desc()).limit(limit))

    def read(self, one: PhoneMessage) -> PhoneMessage:
        return self._end(one, "read_at")

    def undo(self, one: PhoneMessage) -> PhoneMessage:
        return self._end(one, "undone_at")

    def _end(self, one: PhoneMessage, column: str) -> PhoneMessage:
        self._connection.execute(update(phone_message).where(phone_message.c.id == one.id).values({column: self._now}))
        self._audit.add(one.subject, column, None, self._now)
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    def _many(self, statement: Select[Any]) -> list[PhoneMessage]:
        return [PhoneMessage(*row) for row in self._connection.execute(statement)]

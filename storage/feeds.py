"""The secret addresses under which calendars are read, and what each last said of a thing."""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from office.staff import Person
from storage.audit import Audit
from storage.tables import feed, feed_entry

TOKEN_BYTES = 24
"""192 bits."""


@dataclass(frozen=True, slots=True)
class Version:
    """How often a thing of a feed has changed, and when last, UTC."""

    sequence: int
    changed_at: datetime


class Feeds:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def since(self, person: Person) -> datetime | None:
        """Since when this person's feed has its address; none: there is none."""
        return self._connection.execute(select(feed.c.created_at).where(feed.c.person_id == person.id)).scalar()

    def give(self, person: Person) -> str:
        """A new token, kept hashed; the one before it is void."""
        self.end(person)
        token = secrets.token_urlsafe(TOKEN_BYTES)
        self._connection.execute(
            insert(feed).values(person_id=person.id, token_hash=_hash(token), created_at=self._now)
        )
        self._audit.add(f"staff:{person.id}", "feed", None, "new")
        return token

    def end(self, person: Person) -> None:
        """The address opens nothing any more, also where the person comes back."""
        self._connection.execute(delete(feed).where(feed.c.person_id == person.id))

    def whose(self, token: str) -> int | None:
        """The person whose feed the token opens."""
        hashed = _hash(token)
        row = self._connection.execute(
            select(feed.c.person_id, feed.c.token_hash).where(feed.c.token_hash == hashed)
        ).first()
        return row[0] if row is not None and hmac.compare_digest(row[1], hashed) else None

    def versions(self, person: Person, marks: Mapping[str, str]) -> dict[str, Version]:
        """By uid; a mark that is another than last time counts one more, and is kept."""
        rows = self._connection.execute(select(feed_entry).where(feed_entry.c.person_id == person.id))
        known = {row.uid: row for row in rows}
        found = {}
        for uid, mark in marks.items():
            row = known.get(uid)
            if row is not None and row.mark == mark:
                found[uid] = Version(row.sequence, row.changed_at)
                continue
            found[uid] = Version(row.sequence + 1 if row is not None else 0, self._now)
            values = {"mark": mark, "sequence": found[uid].sequence, "changed_at": self._now}
            if row is None:
                self._connection.execute(insert(feed_entry).values(person_id=person.id, uid=uid, **values))
            else:
                self._connection.execute(update(feed_entry).where(feed_entry.c.id == row.id).values(**values))
        return found


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

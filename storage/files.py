"""Files that people sent, and those that go out: kept in the database, as everything is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from storage.tables import file

_COLUMNS = (file.c.id, file.c.name, file.c.mime, file.c.content)


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: int
    name: str
    mime: str
    content: bytes


class Files:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now

    def add(self, name: str, mime: str, content: bytes, *, person_id: int | None, caption: str = "") -> int:
        result = self._connection.execute(
            insert(file).values(
                name=name,
                mime=mime,
                content=content,
                person_id=person_id,
                caption=caption,
                created_at=self._now,
            )
        )
        (file_id,) = result.inserted_primary_key or (0,)
        return int(file_id)

    def get(self, file_id: int) -> StoredFile | None:
        row = self._connection.execute(select(*_COLUMNS).where(file.c.id == file_id)).first()
        return StoredFile(*row) if row else None

    def sent_by(self, file_id: int, person_id: int) -> StoredFile | None:
        """A file that this person sent."""
        row = self._connection.execute(
            select(*_COLUMNS).where(file.c.id == file_id, file.c.person_id == person_id)
        ).first()
        return StoredFile(*row) if row else None

    def attach(self, file_id: int, client_id: int) -> None:
        self._connection.execute(update(file).where(file.c.id == file_id).values(client_id=client_id))

    def detach(self, file_id: int) -> None:
        """No longer with any client."""
        self._connection.execute(update(file).where(file.c.id == file_id).values(client_id=None, call_id=None))

    def keep_with_call(self, file_ids: Sequence[int], call_id: int, client_id: int) -> None:
        """These, and those that are with the call already, are kept with it and with its client."""
        self._connection.execute(
            update(file)
            .where(file.c.id.in_(file_ids) | (file.c.call_id == call_id))
            .values(call_id=call_id, client_id=client_id)
        )

    def of_call(self, call_id: int) -> list[tuple[int, str]]:
        """Id and name of a call's files, the oldest first."""
        rows = self._connection.execute(select(file.c.id, file.c.name).where(file.c.call_id == call_id))
        return sorted((row[0], row[1]) for row in rows)

    def erase(self, file_ids: Sequence[int]) -> None:
        """The content is gone. The row stays, for messages that sent it name it."""
        nothing = {"client_id": None, "call_id": None, "caption": None, "content": b""}
        self._connection.execute(update(file).where(file.c.id.in_(file_ids)).values(**nothing))

    def of_client(self, client_id: int, limit: int = 10) -> list[tuple[int, str, datetime]]:
        """Id, name and moment of a client's files, the newest first."""
        rows = self._connection.execute(
            select(file.c.id, file.c.name, file.c.created_at)
            .where(file.c.client_id == client_id)
            .order_by(file.c.id.desc())
            .limit(limit)
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def client_of(self, file_id: int) -> int | None:
        return self._connection.execute(select(file.c.client_id).where(file.c.id == file_id)).scalar()

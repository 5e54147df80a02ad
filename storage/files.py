"""Files that people sent, and those that go out: kept in the database, as everything is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from office.names import fold
from office.staff import Person
from storage.tables import client, contract, document, file
from storage.visibility import seen_by

_COLUMNS = (file.c.id, file.c.name, file.c.mime, file.c.content)


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: int
    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class FoundFile:
    id: int
    name: str
    client: str
    at: datetime


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

    def find(
        self,
        person: Person,
        words: Sequence[Sequence[str]],
        *,
        day: tuple[datetime, datetime] | None = None,
        limit: int = 10,
    ) -> list[FoundFile]:
        """The latest files of the clients this person sees in which each of the words, or one of the words that mean
        the same, begins a word of the name, the caption, the client's name, or the paper's kind, number or contract.

        `day`: those of between these UTC moments.
        """
        statement = (
            select(file.c.id, file.c.name, client.c.name, file.c.created_at)
            .add_columns(file.c.caption, document.c.kind, document.c.number, contract.c.number)
            .join(client, client.c.id == file.c.client_id)
            .outerjoin(document, document.c.file_id == file.c.id)
            .outerjoin(contract, contract.c.id == document.c.contract_id)
            .where(seen_by(person))
            .order_by(file.c.id.desc())
        )
        if day is not None:
            statement = statement.where(file.c.created_at >= day[0], file.c.created_at < day[1])
        wanted = [[fold(word) for word in same] for same in words]
        # The database knows neither the case of Cyrillic letters nor accents, so what is there is compared here.
        found: dict[int, FoundFile] = {}
        for file_id, name, client_name, at, *more in self._connection.execute(statement):
            text = " " + fold(" ".join(filter(None, (name, client_name, *more))).replace("_", " "))
            if file_id not in found and all(any(f" {word}" in text for word in same) for same in wanted):
                found[file_id] = FoundFile(file_id, name, client_name, at)
                if len(found) == limit:
                    break
        return list(found.values())

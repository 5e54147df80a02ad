"""Internal standards: a version is never changed; a newer one takes its place from a day on, and the old one stays."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from office.names import fold
from office.rights import Role
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.portable import insert as upsert
from storage.tables import standard, standard_reading


@dataclass(frozen=True, slots=True)
class Standard:
    """One version."""

    id: int
    number: str
    version: int
    title: str
    body: str | None
    file_id: int | None
    valid_from: date
    readers: frozenset[Role]
    """Who has to confirm having read it; empty: everybody."""
    created_by: int | None
    created_at: datetime
    withdrawn_at: datetime | None

    @property
    def subject(self) -> str:
        return f"standard:{self.id}"


_SELECT = select(
    standard.c.id,
    standard.c.number,
    standard.c.version,
    standard.c.title,
    standard.c.body,
    standard.c.file_id,
    standard.c.valid_from,
    standard.c.readers,
    standard.c.created_by,
    standard.c.created_at,
    standard.c.withdrawn_at,
)
_NEWEST = (standard.c.folded_number, standard.c.version.desc())


class Standards:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(
        self, number: str, title: str, valid_from: date, readers: frozenset[Role] = frozenset(), **values: Any
    ) -> Standard:
        """The next version under this number, however it is written. `values`: body, file_id."""
        key = _key(number)
        last = self._connection.execute(
            select(func.max(standard.c.version)).where(standard.c.folded_number == key)
        ).scalar()
        for earlier in self.versions(number):
            self._occurrences.unplan(earlier.subject)
        result = self._connection.execute(
            insert(standard).values(
                number=number,
                folded_number=key,
                version=(last or 0) + 1,
                title=title,
                valid_from=valid_from,
                readers=",".join(sorted(readers)),
                created_by=self._audit.by,
                created_at=self._now,
                **values,
            )
        )
        (standard_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"standard:{standard_id}", "created", None, title)
        return self.any(int(standard_id))

    def get(self, standard_id: int) -> Standard | None:
        return next(iter(self._many(_SELECT.where(standard.c.id == standard_id))), None)

    def any(self, standard_id: int) -> Standard:
        """Raises LookupError."""
        if (one := self.get(standard_id)) is None:
            raise LookupError(standard_id)
        return one

    def versions(self, number: str) -> list[Standard]:
        """The newest first, withdrawn ones too."""
        return self._many(_SELECT.where(standard.c.folded_number == _key(number)).order_by(*_NEWEST))

    def latest(self) -> list[Standard]:
        """Of each number the newest version that was not withdrawn, whether in force yet or not."""
        return list(self._first_of(self._standing()).values())

    def in_force(self, today: date) -> list[Standard]:
        """Of each number the version that holds on that day."""
        return list(self._first_of([one for one in self._standing() if one.valid_from <= today]).values())

    def numbered(self, number: str, today: date) -> Standard | None:
        """The version that holds; before any does the one to come."""
        standing = [one for one in self.versions(number) if one.withdrawn_at is None]
        return next((one for one in standing if one.valid_from <= today), next(iter(standing), None))

    def containing(self, words: str, today: date) -> list[Standard]:
        """Those in force, or to come where none is, with all these words in number, title or text."""
        held = self._first_of(self.latest()) | self._first_of(self.in_force(today))
        wanted = fold(words).split()
        return [
            one
            for one in held.values()
            if all(word in fold(f"{one.number} {one.title} {one.body or ''}") for word in wanted)
        ]

    def attach(self, one: Standard, file_id: int, name: str) -> Standard:
        """The document itself, where it had none."""
        self._connection.execute(update(standard).where(standard.c.id == one.id).values(file_id=file_id))
        self._audit.add(one.subject, "file", None, name)
        return self.any(one.id)

    def withdraw(self, one: Standard) -> Standard:
        """The version before holds again, where there is one."""
        self._connection.execute(update(standard).where(standard.c.id == one.id).values(withdrawn_at=self._now))
        self._audit.add(one.subject, "withdrawn")
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    # Who has read it

    def confirm(self, one: Standard, person: Person) -> None:
        """Once; the first moment stays."""
        self._connection.execute(
            upsert(standard_reading)
            .values(standard_id=one.id, person_id=person.id, confirmed_at=self._now)
            .on_conflict_do_nothing(index_elements=[standard_reading.c.standard_id, standard_reading.c.person_id])
        )

    def confirmed(self, one: Standard) -> dict[int, datetime]:
        """By person: when."""
        rows = self._connection.execute(
            select(standard_reading.c.person_id, standard_reading.c.confirmed_at).where(
                standard_reading.c.standard_id == one.id
            )
        )
        return {row.person_id: row.confirmed_at for row in rows}

    def _standing(self) -> list[Standard]:
        return self._many(_SELECT.where(standard.c.withdrawn_at.is_(None)).order_by(*_NEWEST))

    def _first_of(self, found: list[Standard]) -> dict[str, Standard]:
        first: dict[str, Standard] = {}
        for one in found:
            first.setdefault(_key(one.number), one)
        return first

    def _many(self, statement: Select[Any]) -> list[Standard]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[7] = frozenset(Role(role) for role in row[7].split(",") if role)
            found.append(Standard(*values))
        return found


def _key(number: str) -> str:
    return "".join(number.casefold().split())[:40]

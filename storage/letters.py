"""Letters in and out, under a number of each direction and year that is given once, undone or not."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, or_, select, update

from office.calls import Direction
from office.names import fold
from office.rights import Right
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import client, letter
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Letter:
    id: int
    direction: Direction
    year: int
    number: int
    on_day: date
    correspondent: str
    client_id: int | None
    about: str
    file_id: int | None
    answer_by: date | None
    answers_id: int | None
    person_id: int | None
    created_at: datetime
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"letter:{self.id}"

    @property
    def called(self) -> str:
        """Such as `12/2026`."""
        return f"{self.number}/{self.year}"


_SELECT = select(
    letter.c.id,
    letter.c.direction,
    letter.c.year,
    letter.c.number,
    letter.c.on_day,
    letter.c.correspondent,
    letter.c.client_id,
    letter.c.about,
    letter.c.file_id,
    letter.c.answer_by,
    letter.c.answers_id,
    letter.c.person_id,
    letter.c.created_at,
    letter.c.undone_at,
)
_NEWEST = (letter.c.year.desc(), letter.c.id.desc())


class Letters:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, direction: Direction, on_day: date, correspondent: str, about: str, **values: Any) -> Letter:
        """Under the next number of its direction and year. `values`: other columns."""
        counted = and_(letter.c.direction == direction, letter.c.year == on_day.year)
        last = self._connection.execute(select(func.max(letter.c.number)).where(counted)).scalar()
        result = self._connection.execute(
            insert(letter).values(
                direction=direction,
                year=on_day.year,
                number=(last or 0) + 1,
                on_day=on_day,
                correspondent=correspondent,
                about=about,
                person_id=self._audit.by,
                created_by=self._audit.by,
                created_at=self._now,
                **values,
            )
        )
        (letter_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"letter:{letter_id}", "created", None, about)
        one = self.any(int(letter_id))
        if one.answers_id is not None:
            self._occurrences.unplan(f"letter:{one.answers_id}")
        return one

    def any(self, letter_id: int) -> Letter:
        """The letter, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(letter.c.id == letter_id))
        if not found:
            raise LookupError(letter_id)
        return found[0]

    def get(self, person: Person, letter_id: int) -> Letter | None:
        """The letter where this person sees it."""
        found = self._many(self._seen(person).where(letter.c.id == letter_id))
        return found[0] if found else None

    def numbered(
        self, person: Person, number: int, year: int | None, direction: Direction | None = None
    ) -> list[Letter]:
        """Those of that number, the newest first; of all years and both directions where none is said."""
        statement = self._seen(person).where(letter.c.number == number)
        if year is not None:
            statement = statement.where(letter.c.year == year)
        if direction is not None:
            statement = statement.where(letter.c.direction == direction, letter.c.undone_at.is_(None))
        return self._many(statement.order_by(*_NEWEST))

    def latest(self, person: Person, limit: int) -> list[Letter]:
        """The newest first."""
        return self._many(self._seen(person).order_by(*_NEWEST).limit(limit))

    def containing(self, person: Person, words: str) -> list[Letter]:
        """Those with all these words in correspondent and subject, in any case and script; the newest first."""
        wanted = fold(words).split()
        found = self._many(self._seen(person).order_by(*_NEWEST))
        return [one for one in found if all(word in fold(f"{one.correspondent} {one.about}") for word in wanted)]

    def answer_to(self, one: Letter) -> Letter | None:
        """The letter that answers it."""
        answering = (letter.c.answers_id == one.id, letter.c.undone_at.is_(None))
        found = self._many(_SELECT.where(*answering).order_by(letter.c.id))
        return found[0] if found else None

    def unanswered(self, first: date, last: date) -> list[Letter]:
        """Those that are to be answered between these days, both included, and are not."""
        wanted = (letter.c.answer_by.between(first, last), letter.c.undone_at.is_(None))
        found = self._many(_SELECT.where(*wanted).order_by(letter.c.id))
        return [one for one in found if self.answer_to(one) is None]

    def without_scan(self, person: Person, since: datetime) -> Letter | None:
        """The latest that this person entered since then and that has no scan."""
        mine = (letter.c.created_by == person.id, letter.c.created_at >= since, letter.c.undone_at.is_(None))
        found = self._many(_SELECT.where(*mine, letter.c.file_id.is_(None)).order_by(letter.c.id.desc()).limit(1))
        return found[0] if found else None

    def scan(self, one: Letter, file_id: int, name: str) -> None:
        self._audit.add(one.subject, "file", None, name)
        self._connection.execute(update(letter).where(letter.c.id == one.id).values(file_id=file_id))

    def undo(self, one: Letter) -> Letter:
        """Marked, not deleted: its number is not given again."""
        self._audit.add(one.subject, "undone")
        self._connection.execute(update(letter).where(letter.c.id == one.id).values(undone_at=self._now))
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    def _seen(self, person: Person) -> Select[Any]:
        """Those of the clients a person sees; of nobody's those who keep the letters."""
        own = and_(letter.c.client_id.is_not(None), seen_by(person))
        may = or_(own, letter.c.client_id.is_(None)) if person.may(Right.KEEP_DOCUMENTS) else own
        return _SELECT.outerjoin(client, client.c.id == letter.c.client_id).where(may)

    def _many(self, statement: Select[Any]) -> list[Letter]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[1] = Direction(row[1])
            found.append(Letter(*values))
        return found

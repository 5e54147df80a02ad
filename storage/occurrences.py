"""Reminders on their days: planned once per kind, subject, person, local date and slot; then fired or withdrawn."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, select, true, update

from storage.portable import insert
from storage.tables import occurrence

PERSONAL = "task"
"""Of the occurrences that remind of what a person noted."""

DUE, FIRED, WITHDRAWN, EXPIRED, FAILED = "due", "fired", "withdrawn", "expired", "failed"


@dataclass(frozen=True, slots=True)
class Occurrence:
    id: int
    kind: str
    subject: str
    person_id: int
    local_date: date
    """The day it is about in the person's calendar, whenever it is told."""
    slot: str
    due_at: datetime
    moved: bool
    """Out of the night or a day off."""
    outbox_id: int | None
    meant_on: date | None = None
    """The local day on which it would have come, had that been one of work."""


_SELECT = select(
    occurrence.c.id,
    occurrence.c.kind,
    occurrence.c.subject,
    occurrence.c.person_id,
    occurrence.c.local_date,
    occurrence.c.slot,
    occurrence.c.due_at,
    occurrence.c.moved,
    occurrence.c.outbox_id,
    occurrence.c.meant_on,
)


class Occurrences:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.told: list[Occurrence] = []
        """What was told in this transaction."""

    def plan(
        self,
        kind: str,
        subject: str,
        person_id: int,
        local_date: date,
        slot: str,
        due_at: datetime,
        *,
        moved: bool = False,
        meant_on: date | None = None,
    ) -> None:
        """Plan it unless it stands already; one that was withdrawn comes to life, one still due follows `due_at`.

        `meant_on`: the local day on which it would come if that were one of work; left out where it is that day.
        """
        values: dict[str, Any] = {
            "due_at": due_at,
            "state": DUE,
            "moved": moved or meant_on is not None,
            "meant_on": meant_on,
        }
        statement = insert(occurrence).values(
            kind=kind, subject=subject, person_id=person_id, local_date=local_date, slot=slot, **values
        )
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[
                    occurrence.c.kind,
                    occurrence.c.subject,
                    occurrence.c.person_id,
                    occurrence.c.local_date,
                    occurrence.c.slot,
                ],
                set_=values,
                where=occurrence.c.state.in_((DUE, WITHDRAWN))
                & ((occurrence.c.due_at != due_at) | (occurrence.c.state == WITHDRAWN)),
            )
        )

    def due(self, at: datetime) -> list[Occurrence]:
        """What is due up to that UTC moment, the oldest first."""
        return self._many(
            _SELECT.where(occurrence.c.state == DUE, occurrence.c.due_at <= at).order_by(
                occurrence.c.due_at, occurrence.c.id
            )
        )

    def apart(self) -> AbstractContextManager[object]:
        """What is written inside is taken back where it fails, and nothing else of the transaction."""
        return self._connection.begin_nested()

    def settle(self, one: Occurrence, state: str, outbox_id: int | None = None) -> None:
        self._connection.execute(
            update(occurrence).where(occurrence.c.id == one.id).values(state=state, outbox_id=outbox_id)
        )
        if outbox_id is not None:
            self.told.append(one)

    def is_for(self, one: Occurrence, person_id: int) -> bool:
        """Whether this person has the same of their own, still due or told."""
        same = (
            occurrence.c.kind == one.kind,
            occurrence.c.subject == one.subject,
            occurrence.c.person_id == person_id,
            occurrence.c.local_date == one.local_date,
            occurrence.c.slot == one.slot,
            occurrence.c.state.in_((DUE, FIRED)),
        )
        return self._connection.execute(select(occurrence.c.id).where(*same)).first() is not None

    def answer(self, one: Occurrence) -> None:
        """Its message has been answered, or a later one stands for it: nothing will be written over it."""
        self.settle(one, FIRED)

    def replan(self, now: datetime) -> None:
        """Take back all that is still to come, for a day of work may be none now: the next tick plans what holds.

        Not so the personal reminders, which are planned far ahead: each is moved where it stands.
        """
        coming = (occurrence.c.state == DUE, occurrence.c.due_at > now, occurrence.c.kind != PERSONAL)
        self._connection.execute(update(occurrence).where(*coming).values(state=WITHDRAWN))

    def unplan(self, subject: str, *kinds: str) -> None:
        """Take back what is still due of a subject, of these kinds or of all.

        What still holds is planned again at the next tick; what was told stays told until it is reconciled.
        """
        of_kinds = occurrence.c.kind.in_(kinds) if kinds else true()
        self._connection.execute(
            update(occurrence)
            .where(occurrence.c.subject == subject, of_kinds, occurrence.c.state == DUE)
            .values(state=WITHDRAWN)
        )

    def standing(self, kind: str, subject: str | None = None, *, person_id: int | None = None) -> list[Occurrence]:
        """What was told and whose message still stands as it was told; of one subject, to one person, or all."""
        statement = _SELECT.where(
            occurrence.c.kind == kind, occurrence.c.state == FIRED, occurrence.c.outbox_id.is_not(None)
        )
        if subject is not None:
            statement = statement.where(occurrence.c.subject == subject)
        if person_id is not None:
            statement = statement.where(occurrence.c.person_id == person_id)
        return self._many(statement.order_by(occurrence.c.id))

    def kinds_of(self, person_id: int) -> frozenset[str]:
        """The kinds that this person was told or is to be told."""
        kinds = select(occurrence.c.kind).distinct().where(occurrence.c.person_id == person_id)
        return frozenset(self._connection.execute(kinds).scalars())

    def last_told(self, kind: str) -> dict[tuple[str, int], tuple[date, str]]:
        """By subject and person: the last local date on which it was told, and that day's slot."""
        rows = self._connection.execute(
            select(occurrence.c.subject, occurrence.c.person_id, occurrence.c.local_date, occurrence.c.slot)
            .where(occurrence.c.kind == kind, occurrence.c.state == FIRED)
            .order_by(occurrence.c.local_date, occurrence.c.id)
        )
        return {(row[0], row[1]): (row[2], row[3]) for row in rows}

    def _many(self, statement: Select[Any]) -> list[Occurrence]:
        return [Occurrence(*row) for row in self._connection.execute(statement)]

"""Reminders on their days: planned once per kind, subject, person, local date and slot; then fired or withdrawn."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from storage.tables import occurrence

DUE, FIRED, WITHDRAWN, EXPIRED = "due", "fired", "withdrawn", "expired"


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
    outbox_id: int | None


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
)


class Occurrences:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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
    ) -> None:
        """Plan it unless it stands already; one that was withdrawn comes to life, one still due follows `due_at`."""
        values: dict[str, Any] = {"due_at": due_at, "state": DUE, "moved": moved}
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

    def due(self, at: datetime, limit: int = 100) -> list[Occurrence]:
        """What is due up to that UTC moment, the oldest first."""
        rows = self._connection.execute(
            _SELECT.where(occurrence.c.state == DUE, occurrence.c.due_at <= at)
            .order_by(occurrence.c.due_at, occurrence.c.id)
            .limit(limit)
        )
        return [Occurrence(*row) for row in rows]

    def settle(self, one: Occurrence, state: str, outbox_id: int | None = None) -> None:
        self._connection.execute(
            update(occurrence).where(occurrence.c.id == one.id).values(state=state, outbox_id=outbox_id)
        )

    def withdraw(self, kind: str, subject: str) -> list[Occurrence]:
        """Take back all of a subject; what was told already is answered, so that its message can be edited."""
        rows = self._connection.execute(
            _SELECT.where(
                occurrence.c.kind == kind,
                occurrence.c.subject == subject,
                occurrence.c.state == FIRED,
                occurrence.c.outbox_id.is_not(None),
            ).order_by(occurrence.c.id)
        ).all()
        self._connection.execute(
            update(occurrence)
            .where(
                occurrence.c.kind == kind,
                occurrence.c.subject == subject,
                occurrence.c.state.in_((DUE, FIRED)),
            )
            .values(state=WITHDRAWN, outbox_id=None)
        )
        return [Occurrence(*row) for row in rows]

    def told(self, kind: str, person_id: int | None = None) -> dict[str, date]:
        """The last local date on which each subject of a kind was told."""
        statement = select(occurrence.c.subject, func.max(occurrence.c.local_date)).where(
            occurrence.c.kind == kind, occurrence.c.state == FIRED
        )
        if person_id is not None:
            statement = statement.where(occurrence.c.person_id == person_id)
        return {row[0]: row[1] for row in self._connection.execute(statement.group_by(occurrence.c.subject))}

"""Attestations: what was held, and by it when the next one is due (S4 1.8)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.personnel import MoveKind, Result, next_attestation
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import attestation, staff, staff_move


@dataclass(frozen=True, slots=True)
class Attestation:
    id: int
    person_id: int
    held_on: date
    result: Result
    note: str | None
    undone_at: datetime | None


_SELECT = select(
    attestation.c.id,
    attestation.c.person_id,
    attestation.c.held_on,
    attestation.c.result,
    attestation.c.note,
    attestation.c.undone_at,
)


def subject_of(person: Person) -> str:
    return f"attested:{person.id}"


class Attestations:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, person: Person, held_on: date, result: Result, note: str | None) -> Attestation:
        values = {"created_by": self._audit.by, "created_at": self._now, "note": note}
        made = self._connection.execute(
            insert(attestation).values(person_id=person.id, held_on=held_on, result=result, **values)
        )
        (one,) = made.inserted_primary_key or (0,)
        self._audit.add(f"attestation:{one}", "created", None, result)
        self._occurrences.unplan(subject_of(person))
        return self.any(int(one))

    def any(self, attestation_id: int) -> Attestation:
        """Raises LookupError."""
        found = self._many(_SELECT.where(attestation.c.id == attestation_id))
        if not found:
            raise LookupError(attestation_id)
        return found[0]

    def of(self, person: Person) -> list[Attestation]:
        """The latest first."""
        mine = (attestation.c.person_id == person.id, attestation.c.undone_at.is_(None))
        return self._many(_SELECT.where(*mine).order_by(attestation.c.held_on.desc(), attestation.c.id.desc()))

    def due(self, person: Person) -> date:
        """Half a year after the last one, else after the first day of work."""
        held = self.of(person)
        return next_attestation(held[0].held_on if held else self._joined(person))

    def undo(self, one: Attestation) -> None:
        self._audit.add(f"attestation:{one.id}", "undone")
        self._connection.execute(update(attestation).where(attestation.c.id == one.id).values(undone_at=self._now))

    def _joined(self, person: Person) -> date:
        joined = select(staff_move.c.on_day).where(
            staff_move.c.person_id == person.id, staff_move.c.kind == MoveKind.JOIN, staff_move.c.undone_at.is_(None)
        )
        day = self._connection.execute(joined.order_by(staff_move.c.id.desc()).limit(1)).scalar()
        if isinstance(day, date):
            return day
        created = self._connection.execute(select(staff.c.created_at).where(staff.c.id == person.id)).scalar_one()
        return person.local(created).date()

    def _many(self, statement: Any) -> list[Attestation]:
        rows = self._connection.execute(statement)
        return [Attestation(one, who, held_on, Result(result), *rest) for one, who, held_on, result, *rest in rows]

"""Applicants and how far each is."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.personnel import ApplicantStage
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import applicant

OVER = (ApplicantStage.HIRED, ApplicantStage.REFUSED)


@dataclass(frozen=True, slots=True)
class Applicant:
    id: int
    name: str
    position: str
    stage: ApplicantStage
    next_on: date | None
    person_id: int

    @property
    def subject(self) -> str:
        return f"applicant:{self.id}"

    @property
    def over(self) -> bool:
        return self.stage in OVER


_SELECT = select(
    applicant.c.id,
    applicant.c.name,
    applicant.c.position,
    applicant.c.stage,
    applicant.c.next_on,
    applicant.c.person_id,
).order_by(applicant.c.next_on.is_(None), applicant.c.next_on, applicant.c.id)


class Applicants:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, name: str, position: str, next_on: date | None, by: Person) -> Applicant:
        values = {"stage": ApplicantStage.APPLIED, "next_on": next_on, "person_id": by.id, "created_at": self._now}
        result = self._connection.execute(insert(applicant).values(name=name, position=position, **values))
        (one,) = result.inserted_primary_key or (0,)
        self._audit.add(f"applicant:{one}", "created", None, position)
        return self.any(int(one))

    def any(self, applicant_id: int) -> Applicant:
        """Raises LookupError."""
        found = self._many(_SELECT.where(applicant.c.id == applicant_id))
        if not found:
            raise LookupError(applicant_id)
        return found[0]

    def open(self) -> list[Applicant]:
        """Those that are neither hired nor refused, whose next step comes first."""
        return self._many(_SELECT.where(applicant.c.stage.not_in(OVER)))

    def change(self, one: Applicant, **values: Any) -> Applicant:
        for name, value in values.items():
            if getattr(one, name) != value:
                self._audit.add(one.subject, name, getattr(one, name), value)
        self._connection.execute(update(applicant).where(applicant.c.id == one.id).values(**values))
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    def _many(self, statement: Any) -> list[Applicant]:
        rows = self._connection.execute(statement)
        return [Applicant(one, name, job, ApplicantStage(stage), day, by) for one, name, job, stage, day, by in rows]

"""Confidential cases (S3): each read is on record; no text of one stands in the audit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.personnel import CaseState, may_read_case
from office.staff import Person
from storage.audit import Audit
from storage.portable import insert as upsert
from storage.tables import case_excluded, staff_case


@dataclass(frozen=True, slots=True)
class Case:
    id: int
    text: str
    about_id: int | None
    reporter_id: int
    state: CaseState
    measure: str | None
    created_at: datetime

    @property
    def subject(self) -> str:
        return f"case:{self.id}"


_SELECT = select(
    staff_case.c.id,
    staff_case.c.text,
    staff_case.c.about_id,
    staff_case.c.reporter_id,
    staff_case.c.state,
    staff_case.c.measure,
    staff_case.c.created_at,
).order_by(staff_case.c.id.desc())


class Cases:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, text: str, reporter: Person, about: Person | None) -> Case:
        result = self._connection.execute(
            insert(staff_case).values(
                text=text,
                about_id=about.id if about else None,
                reporter_id=reporter.id,
                state=CaseState.OPEN,
                created_at=self._now,
            )
        )
        (one,) = result.inserted_primary_key or (0,)
        self._audit.add(f"case:{one}", "created")
        return self._many(_SELECT.where(staff_case.c.id == int(one)))[0]

    def readable(self, person: Person) -> list[Case]:
        """Those that this person may read, the latest first."""
        return [one for one in self._many(_SELECT) if self.may_read(person, one)]

    def may_read(self, person: Person, one: Case) -> bool:
        excluded = self._connection.execute(
            select(case_excluded.c.person_id).where(case_excluded.c.case_id == one.id)
        ).scalars()
        return may_read_case(person, one.about_id, list(excluded))

    def readers(self, one: Case, staff: Iterable[Person]) -> list[Person]:
        """Who is told of it: who may read it now; where nobody is here, who may when they are back (S3)."""
        able = [each for each in staff if self.may_read(each.alone, one)]
        return [each for each in able if each.away is None] or able

    def get(self, person: Person, case_id: int) -> Case | None:
        """The case where this person may read it."""
        found = self._many(_SELECT.where(staff_case.c.id == case_id))
        return found[0] if found and self.may_read(person, found[0]) else None

    def own(self, person: Person) -> list[Case]:
        """Those that this person reported."""
        return self._many(_SELECT.where(staff_case.c.reporter_id == person.id))

    def read(self, one: Case) -> None:
        """Who reads is on record."""
        self._audit.add(one.subject, "read")

    def move(self, one: Case, state: CaseState, measure: str | None = None) -> None:
        self._audit.add(one.subject, "state", one.state, state)
        closed = self._now if state is CaseState.CLOSED else None
        values = {"state": state, "measure": measure or one.measure, "closed_at": closed}
        self._connection.execute(update(staff_case).where(staff_case.c.id == one.id).values(**values))

    def exclude(self, one: Case, person: Person) -> None:
        self._audit.add(one.subject, "excluded", None, person.id)
        row = upsert(case_excluded).values(case_id=one.id, person_id=person.id)
        self._connection.execute(row.on_conflict_do_nothing())

    def _many(self, statement: Any) -> list[Case]:
        rows = self._connection.execute(statement)
        return [
            Case(one, text, about, by, CaseState(state), measure, at)
            for one, text, about, by, state, measure, at in rows
        ]

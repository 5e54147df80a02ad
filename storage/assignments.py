"""Tasks that were given: who gave them, and what became of them. The task itself is the doer's."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.assignments import OPEN, AssignmentState
from office.staff import Person
from storage.audit import Audit
from storage.tables import assignment, task
from storage.tasks import Task, Tasks

OVERDUE = "assignment"
"""Of the reminders that a task given is overdue."""


@dataclass(frozen=True, slots=True)
class Assignment:
    task: Task
    giver_id: int
    ordered: bool
    state: AssignmentState
    wanted_on: date | None
    """The later day that the doer asks for."""
    answer: str | None

    @property
    def id(self) -> int:
        return self.task.id

    @property
    def subject(self) -> str:
        return self.task.subject

    @property
    def doer_id(self) -> int:
        return self.task.person_id

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


_SELECT = select(assignment).join(task, task.c.id == assignment.c.task_id)


class Assignments:
    def __init__(self, connection: Connection, audit: Audit, tasks: Tasks) -> None:
        self._connection, self._audit, self._tasks = connection, audit, tasks

    def add(self, given: Task, giver: Person, *, ordered: bool) -> Assignment:
        self._connection.execute(
            insert(assignment).values(task_id=given.id, giver_id=giver.id, ordered=ordered, state=AssignmentState.GIVEN)
        )
        self._audit.add(given.subject, "given", None, given.person_id)
        return self.any(given.id)

    def any(self, task_id: int) -> Assignment:
        """The assignment, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(assignment.c.task_id == task_id))
        if not found:
            raise LookupError(task_id)
        return found[0]

    def get(self, person: Person, task_id: int) -> Assignment | None:
        """The assignment where this person, or one for whom they stand in, gave it or is to do it."""
        people = person.acts_for_ids
        theirs = or_(assignment.c.giver_id.in_(people), task.c.person_id.in_(people))
        found = self._many(_SELECT.where(assignment.c.task_id == task_id, theirs))
        return found[0] if found else None

    def given_by(self, person: Person) -> list[Assignment]:
        """What is open of what this person gave, what is due first before the others."""
        return self._open(assignment.c.giver_id.in_(person.acts_for_ids))

    def given_to(self, person: Person) -> list[Assignment]:
        """What is open of what this person was given, what is due first before the others."""
        return self._open(task.c.person_id.in_(person.acts_for_ids))

    def open(self) -> list[Assignment]:
        return self._open()

    def change(self, one: Assignment, state: AssignmentState, answer: str | None = None) -> Assignment:
        """Its next state, which is on record; what is over is reminded of no more."""
        self._set(one, state=state, answer=answer, wanted_on=None)
        self._audit.add(one.subject, "state", one.state, state)
        if state not in OPEN:
            self._tasks.finish(one.task)
        return self.any(one.id)

    def reopen(self, doer: Person, one: Assignment) -> Assignment:
        self._tasks.reopen(doer, one.task)
        return self.change(one, AssignmentState.ACCEPTED)

    def want(self, one: Assignment, day: date | None) -> Assignment:
        """The doer asks for a later day; with none the giver has decided."""
        self._set(one, wanted_on=day)
        if day is not None:
            self._audit.add(one.subject, "wanted_on", one.task.on_day, day)
        return self.any(one.id)

    def move(self, doer: Person, one: Assignment, day: date) -> Assignment:
        """To another day of the doer's calendar."""
        self._audit.add(one.subject, "on_day", one.task.on_day, day)
        self._tasks.move(doer, one.task, day, one.task.at_time)
        return self.want(one, None)

    def _set(self, one: Assignment, **values: Any) -> None:
        self._connection.execute(update(assignment).where(assignment.c.task_id == one.id).values(**values))

    def _open(self, *conditions: Any) -> list[Assignment]:
        statement = _SELECT.where(assignment.c.state.in_(OPEN), task.c.done_at.is_(None), *conditions)
        return self._many(statement.order_by(task.c.on_day, task.c.id))

    def _many(self, statement: Select[Any]) -> list[Assignment]:
        rows = self._connection.execute(statement).all()
        given = self._tasks.these(statement.with_only_columns(assignment.c.task_id).order_by(None)) if rows else {}
        return [
            Assignment(
                given[row.task_id], row.giver_id, row.ordered, AssignmentState(row.state), row.wanted_on, row.answer
            )
            for row in rows
        ]

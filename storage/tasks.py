"""Tasks: what a person is to be reminded of, and the next steps of calls."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    insert,
    not_,
    or_,
    select,
    update,
)

from office.recurrence import next_on
from office.staff import Person
from office.worktime import local_to_utc, next_working_moment
from storage.occurrences import DUE, PERSONAL, Occurrences
from storage.tables import assignment, client, occurrence, staff, task

KIND = PERSONAL
"""Of the occurrences that remind of tasks."""


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    person_id: int
    text: str
    client_id: int | None
    client: str | None
    call_id: int | None
    on_day: date
    """Local; of a repeated task the first day that is still ahead."""
    at_time: time | None
    """Local; none: at the start of the working day."""
    rule: str | None
    """How it repeats, RFC 5545."""
    done_at: datetime | None
    beside: bool
    """Of a call: a reminder beside its next step."""
    giver_id: int | None
    """Somebody else, who gave it; see storage.assignments."""
    giver: str | None

    @property
    def subject(self) -> str:
        return f"task:{self.id}"

    @property
    def slot(self) -> str:
        """Of its reminder on a day: the stated time, or `day`."""
        return f"{self.at_time:%H:%M}" if self.at_time else "day"


_SELECT = (
    select(
        task.c.id,
        task.c.person_id,
        task.c.text,
        task.c.client_id,
        client.c.name,
        task.c.call_id,
        task.c.on_day,
        task.c.at_time,
        task.c.rule,
        task.c.done_at,
        task.c.beside,
        assignment.c.giver_id,
        staff.c.name,
    )
    .outerjoin(client, client.c.id == task.c.client_id)
    .outerjoin(assignment, assignment.c.task_id == task.c.id)
    .outerjoin(staff, staff.c.id == assignment.c.giver_id)
)


class Tasks:
    def __init__(self, connection: Connection, now: datetime, occurrences: Occurrences) -> None:
        self._connection, self._now, self._occurrences = connection, now, occurrences

    def add(
        self,
        person: Person,
        text: str,
        on_day: date,
        at_time: time | None = None,
        *,
        rule: str | None = None,
        client_id: int | None = None,
        call_id: int | None = None,
        beside: bool = False,
    ) -> Task:
        result = self._connection.execute(
            insert(task).values(
                person_id=person.id,
                text=text,
                on_day=on_day,
                at_time=at_time,
                rule=rule,
                client_id=client_id,
                call_id=call_id,
                beside=beside,
                created_at=self._now,
            )
        )
        (task_id,) = result.inserted_primary_key or (0,)
        found = self.any(task_id)
        assert found is not None
        self.plan(person, found)
        return found

    def any(self, task_id: int) -> Task | None:
        return self._one(_SELECT.where(task.c.id == task_id))

    def these(self, ids: Select[tuple[int]]) -> dict[int, Task]:
        """Those whose ids a statement gives, by id."""
        return {one.id: one for one in self._many(_SELECT.where(task.c.id.in_(ids.correlate(None))))}

    def get(self, person: Person, task_id: int) -> Task | None:
        """The task where it is this person's."""
        return self._one(_SELECT.where(task.c.id == task_id, _theirs(person)))

    def of_call(self, call_id: int) -> list[Task]:
        """What is not done of a call's next step and of the reminder beside it."""
        return self._many(_SELECT.where(task.c.call_id == call_id, task.c.done_at.is_(None)).order_by(task.c.id))

    def follow(self, call_id: int, client_id: int) -> None:
        """The call was with another client: so is what is not done of it."""
        its = (task.c.call_id == call_id, task.c.done_at.is_(None))
        self._connection.execute(update(task).where(*its).values(client_id=client_id))

    def open_of(self, person: Person, last: date | None = None) -> list[Task]:
        """What is not done, by day and time; up to a local date where one is named."""
        statement = _SELECT.where(_theirs(person), task.c.done_at.is_(None))
        if last is not None:
            statement = statement.where(task.c.on_day <= last)
        return self._many(statement.order_by(task.c.on_day, task.c.at_time, task.c.id))

    def due(self, first: date, last: date) -> list[Task]:
        """Everybody's open tasks of these local dates."""
        return self._many(_SELECT.where(task.c.done_at.is_(None), task.c.on_day.between(first, last)))

    def waiting(self) -> list[Task]:
        """Open ones whose reminder is moved to a day that has not come yet."""
        moved = (occurrence.c.kind == KIND, occurrence.c.state == DUE, occurrence.c.meant_on.is_not(None))
        subjects = self._connection.execute(select(occurrence.c.subject).where(*moved)).scalars()
        ids = [int(subject.partition(":")[2]) for subject in subjects]
        return self._many(_SELECT.where(task.c.done_at.is_(None), task.c.id.in_(ids))) if ids else []

    def plan(self, person: Person, one: Task) -> None:
        """Plan its reminder: at the stated time, else when the working day of that date begins, or the next one."""
        wall = one.at_time or person.work_start
        stated = local_to_utc(one.on_day, wall, person.timezone)
        due = stated if one.at_time else next_working_moment(stated, person.worktime)
        meant_on = one.on_day if due != stated else None
        self._occurrences.plan(KIND, one.subject, person.id, one.on_day, one.slot, due, meant_on=meant_on)

    def move(self, person: Person, one: Task, on_day: date, at_time: time | None) -> Task:
        """To another local day and time; its reminder follows."""
        self._occurrences.unplan(one.subject, KIND)
        self._set(one, on_day=on_day, at_time=at_time)
        moved = replace(one, on_day=on_day, at_time=at_time)
        self.plan(person, moved)
        return moved

    def advance(self, person: Person, one: Task) -> Task:
        """Of a repeated task: this time is over, the next from the person's today on is planned.

        After its last time it is repeated no more, and stays open until it is done.
        """
        assert one.rule is not None
        yesterday = person.today(self._now) - timedelta(days=1)
        following = next_on(one.rule, one.on_day, max(one.on_day, yesterday))
        if following is None:
            self._set(one, rule=None)
            return replace(one, rule=None)
        return self.move(person, one, following, one.at_time)

    def finish(self, one: Task) -> None:
        """Done, and no longer reminded of; what was told already is written over by the scheduler."""
        self._occurrences.unplan(one.subject, KIND)
        self._set(one, done_at=self._now)

    def reopen(self, person: Person, one: Task) -> None:
        self._set(one, done_at=None)
        self.plan(person, one)

    def _set(self, one: Task, **values: Any) -> None:
        self._connection.execute(update(task).where(task.c.id == one.id).values(**values))

    def _one(self, statement: Select[Any]) -> Task | None:
        return next(iter(self._many(statement.limit(1))), None)

    def _many(self, statement: Select[Any]) -> list[Task]:
        return [Task(*row) for row in self._connection.execute(statement)]


def _theirs(person: Person) -> ColumnElement[bool]:
    """Their own, while away those about no client; of whom they stand in for those about clients."""
    own = task.c.person_id == person.id
    others = [one.id for one in person.standing_for]
    about = task.c.client_id.is_not(None)
    if person.away:
        return and_(own, not_(about))
    return or_(own, and_(task.c.person_id.in_(others), about)) if others else own

"""Questions to leaders, and the hours at which each leader hears them."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import Connection, Select, func, insert, or_, select, update

from office.gate import HOURS, QuestionState
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.settings import Settings
from storage.tables import question


@dataclass(frozen=True, slots=True)
class Question:
    id: int
    leader_id: int
    asked_by: int
    text: str
    urgent: str | None
    """Why it cannot wait."""
    asked_at: datetime
    state: QuestionState
    delegate_id: int | None
    answer: str | None
    ended_at: datetime | None

    @property
    def subject(self) -> str:
        return f"question:{self.id}"

    @property
    def answers(self) -> int:
        """Who is to answer it now."""
        return self.delegate_id or self.leader_id


class Questions:
    def __init__(
        self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences, settings: Settings
    ) -> None:
        self._connection, self._now, self._audit = connection, now, audit
        self._occurrences, self._settings = occurrences, settings

    def hours(self, leader: Person) -> tuple[time, ...]:
        """Local."""
        kept = self._settings.get(f"gate.{leader.id}")
        return tuple(time.fromisoformat(one) for one in kept.split(",")) if kept else HOURS

    def set_hours(self, leader: Person, hours: tuple[time, ...]) -> None:
        said = ",".join(f"{one:%H:%M}" for one in hours)
        self._audit.add(f"staff:{leader.id}", "gate", ",".join(f"{one:%H:%M}" for one in self.hours(leader)), said)
        self._settings.set(f"gate.{leader.id}", said)
        self._occurrences.unplan(f"gate:{leader.id}")

    def add(self, leader: Person, asker: Person, text: str, urgent: str | None) -> Question:
        result = self._connection.execute(
            insert(question).values(
                leader_id=leader.id,
                asked_by=asker.id,
                text=text,
                urgent=urgent,
                asked_at=self._now,
                state=QuestionState.WAITING,
            )
        )
        (question_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"question:{question_id}", "created", None, leader.id)
        return self.any(int(question_id))

    def any(self, question_id: int) -> Question:
        """The question, whoever asks; raises LookupError."""
        found = self._many(select(question).where(question.c.id == question_id))
        if not found:
            raise LookupError(question_id)
        return found[0]

    def get(self, person: Person, question_id: int) -> Question | None:
        """The question where this person, or one for whom they stand in, asked it, is asked, or answers it."""
        theirs = person.acts_for_ids
        answers = question.c.leader_id.in_(theirs) | question.c.delegate_id.in_(theirs)
        mine = or_(question.c.asked_by.in_(person.desks), answers)
        found = self._many(select(question).where(question.c.id == question_id, mine))
        return found[0] if found else None

    def waiting(self, *people: int) -> list[Question]:
        """What waits for the answer of these, or with none for anybody's; the oldest first."""
        statement = select(question).where(question.c.state == QuestionState.WAITING)
        if people:
            answers = func.coalesce(question.c.delegate_id, question.c.leader_id)
            statement = statement.where(answers.in_(people))
        return self._many(statement.order_by(question.c.id))

    def asked_by(self, person: Person) -> list[Question]:
        """What they, and those for whom they stand in, asked and nobody has answered yet."""
        asked = (question.c.asked_by.in_(person.desks), question.c.state == QuestionState.WAITING)
        return self._many(select(question).where(*asked).order_by(question.c.id))

    def end(self, one: Question, state: QuestionState, answer: str | None) -> Question:
        self._audit.add(one.subject, "state", one.state, state)
        return self._set(one, state=state, answer=answer, ended_at=self._now)

    def delegate(self, one: Question, person: Person) -> Question:
        self._audit.add(one.subject, "delegate", one.delegate_id, person.id)
        return self._set(one, delegate_id=person.id)

    def _set(self, one: Question, **values: Any) -> Question:
        self._connection.execute(update(question).where(question.c.id == one.id).values(**values))
        return self.any(one.id)

    def _many(self, statement: Select[Any]) -> list[Question]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[6] = QuestionState(values[6])
            found.append(Question(*values))
        return found

"""Surveys: their questions, and the answers of clients."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from office.names import fold
from office.staff import Person
from office.surveys import Question, QuestionKind
from storage.audit import Audit
from storage.tables import client, survey, survey_answer, survey_question
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Survey:
    id: int
    title: str
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Given:
    """An answer."""

    client_id: int
    client: str
    value: str


_SELECT = select(survey.c.id, survey.c.title, survey.c.closed_at)


class Surveys:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, title: str, questions: list[Question]) -> Survey:
        result = self._connection.execute(
            insert(survey).values(title=title, created_by=self._audit.by, created_at=self._now)
        )
        (survey_id,) = result.inserted_primary_key or (0,)
        for place, one in enumerate(questions, 1):
            choices = "\n".join(one.choices) or None
            row = {"survey_id": survey_id, "place": place, "kind": one.kind, "text": one.text, "choices": choices}
            self._connection.execute(insert(survey_question).values(**row))
        self._audit.add(f"survey:{survey_id}", "created", None, title)
        found = self.get(int(survey_id))
        assert found is not None
        return found

    def get(self, survey_id: int) -> Survey | None:
        row = self._connection.execute(_SELECT.where(survey.c.id == survey_id)).first()
        return Survey(*row) if row else None

    def open(self) -> list[Survey]:
        rows = self._connection.execute(_SELECT.where(survey.c.closed_at.is_(None)).order_by(survey.c.id.desc()))
        return [Survey(*row) for row in rows]

    def latest(self, limit: int) -> list[Survey]:
        rows = self._connection.execute(_SELECT.order_by(survey.c.id.desc()).limit(limit))
        return [Survey(*row) for row in rows]

    def find(self, title: str) -> Survey | None:
        """The latest of that title, or of one that begins so, in any case or script."""
        said = fold(title)
        found = [one for one in self.latest(200) if said and fold(one.title).startswith(said)]
        same = [one for one in found if fold(one.title) == said]
        return next(iter(same or found), None)

    def close(self, one: Survey, *, closed: bool = True) -> None:
        at = self._now if closed else None
        self._connection.execute(update(survey).where(survey.c.id == one.id).values(closed_at=at))
        self._audit.add(f"survey:{one.id}", "closed", not closed, closed)

    def questions(self, one: Survey) -> dict[int, Question]:
        """By their ids, in their order."""
        of = survey_question.c
        rows = self._connection.execute(
            select(of.id, of.kind, of.text, of.choices).where(of.survey_id == one.id).order_by(of.place)
        )
        return {row.id: Question(QuestionKind(row.kind), row.text, _choices(row.choices)) for row in rows}

    def answer(self, client_id: int, person_id: int, values: dict[int, str]) -> None:
        """By the question's id; what the client had answered to these before is replaced."""
        for question_id, value in values.items():
            self._connection.execute(
                delete(survey_answer).where(
                    survey_answer.c.question_id == question_id, survey_answer.c.client_id == client_id
                )
            )
            row = {"question_id": question_id, "client_id": client_id, "value": value}
            self._connection.execute(insert(survey_answer).values(**row, person_id=person_id, at=self._now))
        self._audit.add(f"client:{client_id}", "surveyed")

    def answers(self, person: Person, question_id: int) -> list[Given]:
        """Of the clients a person sees, the latest first."""
        rows = self._connection.execute(
            select(client.c.id, client.c.name, survey_answer.c.value)
            .join(client, client.c.id == survey_answer.c.client_id)
            .where(survey_answer.c.question_id == question_id, seen_by(person))
            .order_by(survey_answer.c.at.desc(), survey_answer.c.id.desc())
        )
        return [Given(*row) for row in rows]

    def left_for(self, client_id: int) -> list[Survey]:
        """The open ones that the client has not answered."""
        asked = (
            select(survey_question.c.survey_id)
            .join(survey_answer, survey_answer.c.question_id == survey_question.c.id)
            .where(survey_answer.c.client_id == client_id)
        )
        return [one for one in self.open() if one.id not in set(self._connection.execute(asked).scalars())]


def _choices(kept: str | None) -> tuple[str, ...]:
    return tuple(kept.split("\n")) if kept else ()

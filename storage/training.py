"""Trainings, who takes part, who came, and the certificates."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.personnel import TraineeState
from office.staff import Person
from storage.audit import Audit
from storage.tables import staff, trainee, training


@dataclass(frozen=True, slots=True)
class Training:
    id: int
    title: str
    on_day: date
    created_by: int | None
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"training:{self.id}"


@dataclass(frozen=True, slots=True)
class Seat:
    id: int
    training_id: int
    person_id: int
    person: str
    state: TraineeState
    certificate: str | None


_SELECT = select(
    training.c.id, training.c.title, training.c.on_day, training.c.created_by, training.c.undone_at
).order_by(training.c.on_day.desc(), training.c.id)
_SEATS = select(
    trainee.c.id, trainee.c.training_id, trainee.c.person_id, staff.c.name, trainee.c.state, trainee.c.certificate
).join(staff, staff.c.id == trainee.c.person_id)


class Trainings:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, title: str, on_day: date, people: list[Person]) -> Training:
        result = self._connection.execute(
            insert(training).values(title=title, on_day=on_day, created_by=self._audit.by, created_at=self._now)
        )
        (one,) = result.inserted_primary_key or (0,)
        for person in people:
            self._connection.execute(
                insert(trainee).values(training_id=one, person_id=person.id, state=TraineeState.INVITED)
            )
        self._audit.add(f"training:{one}", "created", None, title)
        return self.any(int(one))

    def any(self, training_id: int) -> Training:
        """Raises LookupError."""
        found = self._many(_SELECT.where(training.c.id == training_id))
        if not found:
            raise LookupError(training_id)
        return found[0]

    def since(self, day: date) -> list[Training]:
        """Of that day and later, the last one first."""
        return self._many(_SELECT.where(training.c.on_day >= day, training.c.undone_at.is_(None)))

    def seats(self, one: Training) -> list[Seat]:
        return self._seats(_SEATS.where(trainee.c.training_id == one.id).order_by(trainee.c.id))

    def seat(self, seat_id: int) -> Seat | None:
        return next(iter(self._seats(_SEATS.where(trainee.c.id == seat_id))), None)

    def of(self, person: Person) -> list[tuple[Training, Seat]]:
        seats = self._seats(_SEATS.where(trainee.c.person_id == person.id).order_by(trainee.c.id.desc()))
        found = [(self.any(seat.training_id), seat) for seat in seats]
        return [(one, seat) for one, seat in found if one.undone_at is None]

    def change(self, seat: Seat, **values: Any) -> None:
        for name, value in values.items():
            self._audit.add(f"training:{seat.training_id}", name, getattr(seat, name), value)
        self._connection.execute(update(trainee).where(trainee.c.id == seat.id).values(**values))

    def undo(self, one: Training) -> None:
        self._audit.add(one.subject, "undone")
        self._connection.execute(update(training).where(training.c.id == one.id).values(undone_at=self._now))

    def _many(self, statement: Any) -> list[Training]:
        return [Training(*row) for row in self._connection.execute(statement)]

    def _seats(self, statement: Any) -> list[Seat]:
        rows = self._connection.execute(statement)
        return [Seat(one, of, who, name, TraineeState(state), paper) for one, of, who, name, state, paper in rows]

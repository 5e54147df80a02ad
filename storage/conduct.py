"""Rewards, penalties, warnings and notes on performance: proposed, decided, told, answered; nothing is deleted."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.money import Money
from office.personnel import ConductKind, Decision
from office.staff import Person
from storage.audit import Audit
from storage.tables import conduct, staff


@dataclass(frozen=True, slots=True)
class Conduct:
    id: int
    kind: ConductKind
    person_id: int
    person: str
    on_day: date
    text: str
    amount: Money | None
    until: date | None
    state: Decision
    answer: str | None
    created_by: int

    @property
    def subject(self) -> str:
        return f"conduct:{self.id}"


_SELECT = select(
    conduct.c.id,
    conduct.c.kind,
    conduct.c.person_id,
    staff.c.name,
    conduct.c.on_day,
    conduct.c.text,
    conduct.c.amount,
    conduct.c.currency,
    conduct.c.until,
    conduct.c.state,
    conduct.c.answer,
    conduct.c.created_by,
).join(staff, staff.c.id == conduct.c.person_id)


class Conducts:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        kind: ConductKind,
        person: Person,
        on_day: date,
        text: str,
        *,
        by: Person,
        amount: Money | None = None,
        until: date | None = None,
    ) -> Conduct:
        result = self._connection.execute(
            insert(conduct).values(
                kind=kind,
                person_id=person.id,
                on_day=on_day,
                text=text,
                amount=amount.minor if amount else None,
                currency=amount.currency if amount else None,
                until=until,
                state=Decision.WAITING,
                created_by=by.id,
                created_at=self._now,
            )
        )
        (one,) = result.inserted_primary_key or (0,)
        self._audit.add(f"conduct:{one}", "created", None, kind)
        return self.any(int(one))

    def any(self, conduct_id: int) -> Conduct:
        """Raises LookupError."""
        found = self._many(_SELECT.where(conduct.c.id == conduct_id))
        if not found:
            raise LookupError(conduct_id)
        return found[0]

    def of(self, person: Person) -> list[Conduct]:
        """The latest first, what was refused or taken back left out."""
        stands = conduct.c.state.in_((Decision.WAITING, Decision.APPROVED))
        return self._many(_SELECT.where(conduct.c.person_id == person.id, stands).order_by(conduct.c.id.desc()))

    def waiting(self) -> list[Conduct]:
        """For a decision, the earliest first."""
        return self._many(_SELECT.where(conduct.c.state == Decision.WAITING).order_by(conduct.c.id))

    def decide(self, one: Conduct, state: Decision) -> Conduct:
        self._audit.add(one.subject, "state", one.state, state)
        values = {"state": state, "decided_by": self._audit.by, "decided_at": self._now}
        self._connection.execute(update(conduct).where(conduct.c.id == one.id).values(**values))
        return self.any(one.id)

    def answer(self, one: Conduct, text: str) -> Conduct:
        self._audit.add(one.subject, "answered")
        self._connection.execute(update(conduct).where(conduct.c.id == one.id).values(answer=text))
        return self.any(one.id)

    def _many(self, statement: Any) -> list[Conduct]:
        found = []
        for one, kind, who, name, day, text, minor, currency, until, state, answer, by in self._connection.execute(
            statement
        ):
            amount = None if minor is None else Money(minor, currency)
            found.append(
                Conduct(one, ConductKind(kind), who, name, day, text, amount, until, Decision(state), answer, by)
            )
        return found

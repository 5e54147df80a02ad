"""Expenses of the staff: a ledger of claims, what became of each, and the limits of a month.

A row is never changed but for its receipt: what was wrong is reversed by a row with the negated amount.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, insert, select, update

from office.expenses import ClaimState, ExpenseKind
from office.money import Money
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.portable import total
from storage.tables import client, expense, expense_step, spending_limit, staff


class NotReversible(ValueError):
    """It is a reversal, or has been reversed."""


@dataclass(frozen=True, slots=True)
class Expense:
    id: int
    person_id: int
    person: str
    kind: ExpenseKind
    spent_on: date
    amount: Money
    client_id: int | None
    client: str | None
    note: str | None
    file_id: int | None
    reverses_id: int | None
    created_at: datetime
    state: ClaimState
    """Of a reversal: reversed as well."""

    @property
    def subject(self) -> str:
        return f"expense:{self.id}"


_contra = expense.alias("contra")
REVERSED: ColumnElement[bool] = exists().where(_contra.c.reverses_id == expense.c.id)
LAST_STATE = (
    select(expense_step.c.state)
    .where(expense_step.c.expense_id == func.coalesce(expense.c.reverses_id, expense.c.id))
    .order_by(expense_step.c.id.desc())
    .limit(1)
    .correlate(expense)
    .scalar_subquery()
)
"""Of a reversal: that of the row it takes back."""

_SELECT = (
    select(
        expense.c.id,
        expense.c.person_id,
        staff.c.name,
        expense.c.kind,
        expense.c.spent_on,
        expense.c.amount,
        expense.c.currency,
        expense.c.client_id,
        client.c.name,
        expense.c.note,
        expense.c.file_id,
        expense.c.reverses_id,
        expense.c.created_at,
        REVERSED,
        LAST_STATE,
    )
    .join(staff, staff.c.id == expense.c.person_id)
    .outerjoin(client, client.c.id == expense.c.client_id)
)
_STANDING = expense.c.reverses_id.is_(None) & ~REVERSED


class Expenses:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(
        self,
        *,
        person_id: int,
        kind: ExpenseKind,
        spent_on: date,
        amount: Money,
        client_id: int | None = None,
        note: str | None = None,
        file_id: int | None = None,
    ) -> int:
        one = self._write(
            person_id=person_id,
            kind=kind,
            spent_on=spent_on,
            amount=amount.minor,
            currency=amount.currency,
            client_id=client_id,
            note=note,
            file_id=file_id,
        )
        self._audit.add(f"expense:{one}", "created", None, f"{amount.minor} {amount.currency}")
        return one

    def _write(self, **values: Any) -> int:
        result = self._connection.execute(
            insert(expense).values(created_by=self._audit.by, created_at=self._now, **values)
        )
        (one,) = result.inserted_primary_key or (0,)
        return int(one)

    def any(self, expense_id: int) -> Expense | None:
        return next(iter(self._many(_SELECT.where(expense.c.id == expense_id))), None)

    def attach(self, one: Expense, file_id: int) -> None:
        """The receipt; it is no amount, so it may come after."""
        self._connection.execute(update(expense).where(expense.c.id == one.id).values(file_id=file_id))
        self._audit.add(one.subject, "receipt", one.file_id, file_id)

    def reverse(self, one: Expense, day: date, reason: str | None = None) -> int:
        """The id of the row that takes it back, of the local `day`. Raises NotReversible."""
        if one.state is ClaimState.REVERSED:
            raise NotReversible(one.subject)
        contra = self._write(
            person_id=one.person_id,
            kind=one.kind,
            spent_on=day,
            amount=-one.amount.minor,
            currency=one.amount.currency,
            client_id=one.client_id,
            note=one.note,
            reverses_id=one.id,
            reason=reason,
        )
        self._audit.add(one.subject, "reversed", None, reason)
        self._occurrences.unplan(one.subject)
        return contra

    def step(self, one: Expense, state: ClaimState, reason: str | None = None) -> None:
        """What was decided, or that it was reimbursed."""
        self._connection.execute(
            insert(expense_step).values(
                expense_id=one.id, state=state, reason=reason, person_id=self._audit.by, at=self._now
            )
        )
        self._audit.add(one.subject, "state", one.state, state)
        self._occurrences.unplan(one.subject)

    def of_person(self, person_id: int, limit: int = 10) -> list[Expense]:
        """The person's latest, reversals left out."""
        return self._many(
            _SELECT.where(expense.c.person_id == person_id, expense.c.reverses_id.is_(None))
            .order_by(expense.c.id.desc())
            .limit(limit)
        )

    def in_state(self, state: ClaimState) -> list[Expense]:
        """Those that stand in it, the oldest first: waiting, or approved and still to be reimbursed."""
        last = func.coalesce(LAST_STATE, ClaimState.WAITING)
        return self._many(_SELECT.where(_STANDING, last == state).order_by(expense.c.id))

    def decided(self, people: Collection[int], since: datetime) -> list[Expense]:
        """What these people entered since that moment (UTC) and does not wait any more, the latest first."""
        return self._many(
            _SELECT.where(
                expense.c.person_id.in_(people),
                expense.c.created_at >= since,
                expense.c.reverses_id.is_(None),
                LAST_STATE.is_not(None) | REVERSED,
            ).order_by(expense.c.id.desc())
        )

    def spent(self, person_id: int, kind: ExpenseKind, first: date, last: date, currency: str) -> Money:
        """What a person spent on a kind in these local days, without what was refused or reversed."""
        minor = self._connection.execute(
            select(func.coalesce(total(expense.c.amount), 0)).where(
                expense.c.person_id == person_id,
                expense.c.kind == kind,
                expense.c.spent_on.between(first, last),
                expense.c.currency == currency,
                _STANDING,
                func.coalesce(LAST_STATE, "") != ClaimState.REFUSED,
            )
        ).scalar()
        return Money(int(minor or 0), currency)

    # Limits

    def set_limit(self, kind: ExpenseKind, amount: Money, person_id: int | None = None) -> None:
        """A month's limit from now on, of one person or of everybody; the latest counts."""
        self._connection.execute(
            insert(spending_limit).values(
                kind=kind,
                person_id=person_id,
                amount=amount.minor,
                currency=amount.currency,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        whose = f"staff:{person_id}" if person_id else "company:0"
        self._audit.add(whose, f"limit {kind}", None, f"{amount.minor} {amount.currency}")

    def limit(self, kind: ExpenseKind, person_id: int) -> Money | None:
        """The person's own, else everybody's."""
        row = self._connection.execute(
            select(spending_limit.c.amount, spending_limit.c.currency)
            .where(
                spending_limit.c.kind == kind,
                spending_limit.c.person_id.is_(None) | (spending_limit.c.person_id == person_id),
            )
            .order_by(spending_limit.c.person_id.is_(None), spending_limit.c.id.desc())
            .limit(1)
        ).first()
        return Money(*row) if row else None

    def _many(self, statement: Select[Any]) -> list[Expense]:
        return [_expense(row) for row in self._connection.execute(statement)]


def _expense(row: Any) -> Expense:
    *values, is_reversed, last = row
    one, person_id, person, kind, spent_on, minor, currency, client_id, name, note, file_id, reverses, at = values
    state = ClaimState.REVERSED if is_reversed or reverses else ClaimState(last or ClaimState.WAITING)
    money = Money(minor, currency)
    return Expense(
        one, person_id, person, ExpenseKind(kind), spent_on, money, client_id, name, note, file_id, reverses, at, state
    )

"""Promises to pay. A row's day and sum are never changed: another day is another promise."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.money import Money
from office.promises import PromiseState
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.portable import total
from storage.tables import client, payment, promise


@dataclass(frozen=True, slots=True)
class Promise:
    id: int
    client_id: int
    client: str
    pay_on: date
    amount: Money | None
    """None: all that is overdue."""
    person_id: int
    """To whom it was given."""
    created_at: datetime
    state: PromiseState

    @property
    def subject(self) -> str:
        return f"promise:{self.id}"


_SELECT = select(
    promise.c.id,
    promise.c.client_id,
    client.c.name,
    promise.c.pay_on,
    promise.c.amount,
    promise.c.currency,
    promise.c.person_id,
    promise.c.created_at,
    promise.c.state,
).join(client, client.c.id == promise.c.client_id)


class Promises:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, *, person_id: int, client_id: int, pay_on: date, amount: Money | None = None) -> int:
        """An open promise of the client is followed by this one."""
        for former in self.open_of(client_id):
            self.become(former, PromiseState.WITHDRAWN)
        result = self._connection.execute(
            insert(promise).values(
                client_id=client_id,
                pay_on=pay_on,
                amount=amount.minor if amount else None,
                currency=amount.currency if amount else None,
                person_id=person_id,
                created_at=self._now,
                state=PromiseState.OPEN,
            )
        )
        (promise_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"promise:{promise_id}", "created", None, pay_on)
        self._occurrences.unplan(f"client:{client_id}", "overdue")  # planned anew, for after that day
        return int(promise_id)

    def get(self, promise_id: int) -> Promise | None:
        return next(iter(self._many(_SELECT.where(promise.c.id == promise_id))), None)

    def open_of(self, client_id: int) -> list[Promise]:
        return self._many(_SELECT.where(promise.c.client_id == client_id, promise.c.state == PromiseState.OPEN))

    def open(self) -> dict[int, Promise]:
        """The open one of each client that has one."""
        return {one.client_id: one for one in self._many(_SELECT.where(promise.c.state == PromiseState.OPEN))}

    def waited(self, since: date) -> dict[int, Promise]:
        """The latest of each client that is open, or was broken on a day from `since` on."""
        broken = (promise.c.state == PromiseState.BROKEN) & (promise.c.pay_on >= since)
        rows = self._many(_SELECT.where((promise.c.state == PromiseState.OPEN) | broken).order_by(promise.c.id))
        return {one.client_id: one for one in rows}

    def last_of(self, client_id: int) -> Promise | None:
        """The latest that was not withdrawn."""
        statement = _SELECT.where(promise.c.client_id == client_id, promise.c.state != PromiseState.WITHDRAWN)
        return next(iter(self._many(statement.order_by(promise.c.id.desc()).limit(1))), None)

    def unsettled(self, since: date) -> list[Promise]:
        """What the ledger may still decide: the open ones, and the broken and kept ones of days from `since` on."""
        decided = promise.c.state.in_((PromiseState.BROKEN, PromiseState.KEPT)) & (promise.c.pay_on >= since)
        return self._many(_SELECT.where(or_(promise.c.state == PromiseState.OPEN, decided)))

    def paid(self, one: Promise, first: date, last: date) -> Money | None:
        """What was entered since the promise was given, and paid in these days; nothing that was reversed."""
        if one.amount is None:
            return None
        contra = payment.alias("contra")
        reversed_ = select(contra.c.id).where(contra.c.reverses_id == payment.c.id).exists()
        statement = select(total(payment.c.amount)).where(
            payment.c.client_id == one.client_id,
            payment.c.currency == one.amount.currency,
            payment.c.paid_on.between(first, last),
            payment.c.created_at >= one.created_at,
            payment.c.opening.is_(False),
            payment.c.reverses_id.is_(None),
            ~reversed_,
        )
        return Money(int(self._connection.execute(statement).scalar() or 0), one.amount.currency)

    def taken_back(self, one: Promise) -> bool:
        """Whether a payment of the client was reversed since the promise was kept."""
        statement = select(payment.c.id).where(
            payment.c.client_id == one.client_id,
            payment.c.reverses_id.is_not(None),
            payment.c.created_at >= select(promise.c.ended_at).where(promise.c.id == one.id).scalar_subquery(),
        )
        return self._connection.execute(statement.limit(1)).first() is not None

    def become(self, one: Promise, state: PromiseState) -> None:
        """On record. What was planned about it is taken back: what holds is planned again; of a broken one it holds."""
        self._connection.execute(
            update(promise)
            .where(promise.c.id == one.id)
            .values(state=state, ended_at=None if state is PromiseState.OPEN else self._now)
        )
        self._audit.add(one.subject, "state", one.state, state)
        if state is not PromiseState.BROKEN:
            self._occurrences.unplan(one.subject)

    def undo(self, one: Promise) -> None:
        """It is withdrawn, and the one that it followed is open again."""
        former = _SELECT.where(
            promise.c.client_id == one.client_id,
            promise.c.state == PromiseState.WITHDRAWN,
            promise.c.ended_at == one.created_at,
            promise.c.id < one.id,
        )
        self.become(one, PromiseState.WITHDRAWN)
        for earlier in self._many(former):
            self.become(earlier, PromiseState.OPEN)

    def _many(self, statement: Select[Any]) -> list[Promise]:
        return list(_promises(self._connection.execute(statement)))


def _promises(rows: Iterable[Any]) -> Iterable[Promise]:
    for one, client_id, name, pay_on, amount, currency, person_id, created_at, state in rows:
        money = Money(amount, currency) if currency is not None else None
        yield Promise(one, client_id, name, pay_on, money, person_id, created_at, PromiseState(state))

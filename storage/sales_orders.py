"""What clients ordered, against the plan of selling."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.money import Money, totals
from office.staff import Person
from storage.audit import Audit
from storage.tables import client, money_plan, sales_order
from storage.visibility import seen_by

SELL = "sell"
"""The kind of plan that orders are held against."""


@dataclass(frozen=True, slots=True)
class SalesOrder:
    id: int
    client_id: int
    client: str
    what: str
    amount: Money
    ordered_on: date
    person_id: int
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"sales_order:{self.id}"


_SELECT = select(
    sales_order.c.id,
    sales_order.c.client_id,
    client.c.name,
    sales_order.c.what,
    sales_order.c.amount,
    sales_order.c.currency,
    sales_order.c.ordered_on,
    sales_order.c.person_id,
    sales_order.c.undone_at,
).join(client, client.c.id == sales_order.c.client_id)


class SalesOrders:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, *, client_id: int, what: str, amount: Money, ordered_on: date, person_id: int) -> int:
        result = self._connection.execute(
            insert(sales_order).values(
                client_id=client_id,
                what=what,
                amount=amount.minor,
                currency=amount.currency,
                ordered_on=ordered_on,
                person_id=person_id,
                created_at=self._now,
            )
        )
        (order_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"sales_order:{order_id}", "created", None, what)
        return int(order_id)

    def get(self, order_id: int) -> SalesOrder | None:
        rows = self._connection.execute(_SELECT.where(sales_order.c.id == order_id)).all()
        return next((_order(row) for row in rows), None)

    def undo(self, one: SalesOrder) -> None:
        self._connection.execute(update(sales_order).where(sales_order.c.id == one.id).values(undone_at=self._now))
        self._audit.add(one.subject, "undone", one.what, None)

    def between(self, person: Person, first: date, last: date) -> list[SalesOrder]:
        """Those of the clients this person sees on these local days, the latest first."""
        rows = self._connection.execute(
            _SELECT.where(
                sales_order.c.ordered_on.between(first, last), sales_order.c.undone_at.is_(None), seen_by(person)
            ).order_by(sales_order.c.ordered_on.desc(), sales_order.c.id.desc())
        )
        return [_order(row) for row in rows]

    def planned(self, months: Sequence[tuple[int, int]], person_id: int | None) -> dict[str, Money]:
        """What is to be sold in these months (year, month), a sum a currency: by this person, or by the company.

        The latest row of a month and district counts.
        """
        rows = self._connection.execute(
            select(
                money_plan.c.year,
                money_plan.c.month,
                money_plan.c.district,
                money_plan.c.currency,
                money_plan.c.amount,
            )
            .where(
                money_plan.c.kind == SELL,
                money_plan.c.year.in_({year for year, _ in months}),
                money_plan.c.person_id == person_id if person_id is not None else money_plan.c.person_id.is_(None),
            )
            .order_by(money_plan.c.id)
        )
        latest = {tuple(row[:3]): Money(row[4], row[3]) for row in rows if (row[0], row[1]) in months}
        return totals(latest.values())


def _order(row: Any) -> SalesOrder:
    one, client_id, name, what, minor, currency, ordered_on, person_id, undone_at = row
    return SalesOrder(one, client_id, name, what, Money(minor, currency), ordered_on, person_id, undone_at)

"""Orders to suppliers and manufacturers: what is on its way to us."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.money import Money
from storage.audit import Audit
from storage.tables import purchase


@dataclass(frozen=True, slots=True)
class Purchase:
    id: int
    supplier: str
    what: str
    quantity: str | None
    amount: Money | None
    expected_on: date | None
    arrived_on: date | None
    cancelled_on: date | None

    @property
    def subject(self) -> str:
        return f"purchase:{self.id}"

    @property
    def is_open(self) -> bool:
        return self.arrived_on is None and self.cancelled_on is None


_SELECT = select(
    purchase.c.id,
    purchase.c.supplier,
    purchase.c.what,
    purchase.c.quantity,
    purchase.c.amount,
    purchase.c.currency,
    purchase.c.expected_on,
    purchase.c.arrived_on,
    purchase.c.cancelled_on,
)


class Purchases:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        supplier: str,
        what: str,
        *,
        quantity: str | None = None,
        amount: Money | None = None,
        expected_on: date | None = None,
    ) -> Purchase:
        result = self._connection.execute(
            insert(purchase).values(
                supplier=supplier,
                what=what,
                quantity=quantity,
                amount=amount.minor if amount else None,
                currency=amount.currency if amount else None,
                expected_on=expected_on,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (purchase_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"purchase:{purchase_id}", "created", None, what)
        found = self.get(int(purchase_id))
        assert found is not None
        return found

    def get(self, purchase_id: int) -> Purchase | None:
        found = self._many(_SELECT.where(purchase.c.id == purchase_id))
        return found[0] if found else None

    def open(self) -> list[Purchase]:
        """What is on its way; what is expected first stands first."""
        return self._many(
            _SELECT.where(purchase.c.arrived_on.is_(None), purchase.c.cancelled_on.is_(None)).order_by(
                purchase.c.expected_on.is_(None), purchase.c.expected_on, purchase.c.id
            )
        )

    def change(self, one: Purchase, **values: Any) -> Purchase:
        """Set days of it; each is on record with its former value."""
        for name, value in values.items():
            self._audit.add(one.subject, name, getattr(one, name), value)
        self._connection.execute(update(purchase).where(purchase.c.id == one.id).values(**values))
        found = self.get(one.id)
        assert found is not None
        return found

    def _many(self, statement: Select[Any]) -> list[Purchase]:
        return [_purchase(row) for row in self._connection.execute(statement)]


def _purchase(row: Sequence[Any]) -> Purchase:
    values = list(row)
    values[4:6] = [Money(row[4], row[5]) if row[4] is not None else None]
    return Purchase(*values)

"""Payments that came in: a ledger, so a row is added and never changed."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from office.money import Money
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import payment


@dataclass(frozen=True, slots=True)
class Payment:
    id: int
    client_id: int
    invoice_id: int | None
    paid_on: date
    amount: Money


class Payments:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(
        self,
        *,
        client_id: int,
        paid_on: date,
        amount: Money,
        invoice_id: int | None = None,
        opening: bool = False,
    ) -> int:
        """`opening`: what was paid before Backdesk kept the books, one sum."""
        result = self._connection.execute(
            insert(payment).values(
                client_id=client_id,
                invoice_id=invoice_id,
                paid_on=paid_on,
                amount=amount.minor,
                currency=amount.currency,
                opening=opening,
                created_at=self._now,
            )
        )
        (payment_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"payment:{payment_id}", "created", None, f"{amount.minor} {amount.currency}")
        self._occurrences.unplan(f"client:{client_id}", "overdue")
        return int(payment_id)

    def of_client(self, client_id: int, limit: int = 5) -> list[Payment]:
        rows = self._connection.execute(
            select(
                payment.c.id,
                payment.c.client_id,
                payment.c.invoice_id,
                payment.c.paid_on,
                payment.c.amount,
                payment.c.currency,
            )
            .where(payment.c.client_id == client_id)
            .order_by(payment.c.paid_on.desc(), payment.c.id.desc())
            .limit(limit)
        )
        return [Payment(*row[:4], Money(row[4], row[5])) for row in rows]

"""The entries of a client's ledger, invoices and payments together, as they were written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, cast, func, literal, null, select, union_all
from sqlalchemy import String as Characters

from office.money import Money
from storage.tables import invoice, payment


class Noun(StrEnum):
    INVOICE = "invoice"
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True)
class Entry:
    noun: Noun
    id: int
    client_id: int
    day: date
    """From when it counts: issued, or paid."""
    amount: Money
    number: str
    """Of an invoice; `#id` where it has none."""
    reverses_id: int | None
    reason: str | None
    reference: str | None
    """Of a payment: what it names."""
    reversed: bool

    @property
    def stands(self) -> bool:
        """Neither reversed nor a reversal."""
        return self.reverses_id is None and not self.reversed

    @property
    def key(self) -> str:
        return f"{self.noun}.{self.id}"

    @property
    def subject(self) -> str:
        return f"{self.noun}:{self.id}"


_credit, _contra = invoice.alias("credit"), payment.alias("contra")

_INVOICES = select(
    literal(str(Noun.INVOICE)).label("noun"),
    invoice.c.id,
    invoice.c.client_id,
    func.coalesce(invoice.c.booked_on, invoice.c.issued_on, invoice.c.due_on).label("day"),
    invoice.c.amount,
    invoice.c.currency,
    invoice.c.number,
    invoice.c.reverses_id,
    invoice.c.reason,
    cast(null(), Characters).label("reference"),
    _credit.c.id.is_not(None).label("reversed"),
    invoice.c.created_at,
).outerjoin(_credit, _credit.c.reverses_id == invoice.c.id)

_PAYMENTS = select(
    literal(str(Noun.PAYMENT)).label("noun"),
    payment.c.id,
    payment.c.client_id,
    payment.c.paid_on.label("day"),
    payment.c.amount,
    payment.c.currency,
    cast(null(), Characters).label("number"),
    payment.c.reverses_id,
    payment.c.reason,
    payment.c.reference,
    _contra.c.id.is_not(None).label("reversed"),
    payment.c.created_at,
).outerjoin(_contra, _contra.c.reverses_id == payment.c.id)


class Entries:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_client(self, client_id: int, limit: int) -> list[Entry]:
        """The latest ones, the newest first: by the day, then as they were written."""
        both = union_all(
            _INVOICES.where(invoice.c.client_id == client_id), _PAYMENTS.where(payment.c.client_id == client_id)
        ).subquery()
        newest = select(both).order_by(both.c.day.desc(), both.c.created_at.desc(), both.c.noun, both.c.id.desc())
        return self._many(newest.limit(limit))

    def get(self, noun: Noun, entry_id: int) -> Entry | None:
        if noun is Noun.INVOICE:
            return next(iter(self._many(_INVOICES.where(invoice.c.id == entry_id))), None)
        return next(iter(self._many(_PAYMENTS.where(payment.c.id == entry_id))), None)

    def _many(self, statement: Select[Any]) -> list[Entry]:
        return [_entry(row) for row in self._connection.execute(statement)]


def _entry(row: Any) -> Entry:
    return Entry(
        Noun(row.noun),
        row.id,
        row.client_id,
        row.day,
        Money(row.amount, row.currency),
        row.number or f"#{row.reverses_id or row.id}",
        row.reverses_id,
        row.reason,
        row.reference,
        row.reversed,
    )

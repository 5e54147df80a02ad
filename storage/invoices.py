"""Invoices, with what has been paid on each: the open ones are what clients owe."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from office.money import Money
from office.receivables import OpenInvoice
from office.staff import Person
from storage.audit import Audit
from storage.portable import total
from storage.tables import client, invoice, payment
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Invoice:
    id: int
    client_id: int
    contract_id: int | None
    number: str | None
    issued_on: date | None
    due_on: date
    amount: Money
    paid: Money

    @property
    def open(self) -> Money:
        return self.amount - self.paid

    @property
    def receivable(self) -> OpenInvoice:
        """As the rules of office.receivables and office.contracts see it."""
        return OpenInvoice(self.number or f"#{self.id}", self.due_on, self.amount, self.paid)

    @property
    def is_open(self) -> bool:
        return self.paid.minor < self.amount.minor


_PAID = (
    select(func.coalesce(total(payment.c.amount), 0))
    .where(payment.c.invoice_id == invoice.c.id)
    .correlate(invoice)
    .scalar_subquery()
)

_SELECT = select(
    invoice.c.id,
    invoice.c.client_id,
    invoice.c.contract_id,
    invoice.c.number,
    invoice.c.issued_on,
    invoice.c.due_on,
    invoice.c.amount,
    invoice.c.currency,
    _PAID.label("paid"),
)


class Invoices:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        *,
        client_id: int,
        due_on: date,
        amount: Money,
        number: str | None = None,
        contract_id: int | None = None,
        issued_on: date | None = None,
    ) -> int:
        result = self._connection.execute(
            insert(invoice).values(
                client_id=client_id,
                contract_id=contract_id,
                number=number,
                issued_on=issued_on,
                due_on=due_on,
                amount=amount.minor,
                currency=amount.currency,
                created_at=self._now,
            )
        )
        (invoice_id,) = result.inserted_primary_key or (0,)
        return int(invoice_id)

    def change(self, invoice_id: int, **values: Any) -> None:
        """Set columns of the table; the caller knows that they differ."""
        self._connection.execute(update(invoice).where(invoice.c.id == invoice_id).values(**values))
        for name, value in values.items():
            self._audit.add(f"invoice:{invoice_id}", name, None, value)

    def get(self, invoice_id: int) -> Invoice | None:
        return next(iter(self._many(_SELECT.where(invoice.c.id == invoice_id))), None)

    def numbered(self, client_id: int, number: str) -> Invoice | None:
        """Invoices are told apart by client and number."""
        statement = _SELECT.where(invoice.c.client_id == client_id, invoice.c.number == number)
        return next(iter(self._many(statement)), None)

    def of_contract(self, contract_id: int) -> list[Invoice]:
        return self.of_contracts([contract_id]).get(contract_id, [])

    def of_contracts(self, contract_ids: Sequence[int]) -> dict[int, list[Invoice]]:
        """The invoices of each contract, the oldest due first."""
        found: dict[int, list[Invoice]] = {}
        statement = _SELECT.where(invoice.c.contract_id.in_(contract_ids)).order_by(invoice.c.due_on, invoice.c.id)
        for one in self._many(statement):
            found.setdefault(one.contract_id or 0, []).append(one)
        return found

    def open_of_client(self, client_id: int) -> list[Invoice]:
        """The unpaid and partly paid ones, the oldest due first."""
        statement = _SELECT.where(invoice.c.client_id == client_id, invoice.c.amount > _PAID)
        return self._many(statement.order_by(invoice.c.due_on, invoice.c.id))

    def due_between(self, person: Person, first: date, last: date, *, own: bool = False) -> list[tuple[str, Invoice]]:
        """Open invoices of the clients this person sees, or owns, due on these local dates, with the client's name."""
        statement = (
            _SELECT.add_columns(client.c.name)
            .join(client, client.c.id == invoice.c.client_id)
            .where(invoice.c.due_on.between(first, last), invoice.c.amount > _PAID, seen_by(person))
            .order_by(invoice.c.due_on, invoice.c.id)
        )
        if own:
            statement = statement.where(client.c.owner_id == person.id)
        return [(row[-1], _invoice(row[:-1])) for row in self._connection.execute(statement)]

    def overdue(self, today: date) -> dict[int, list[Invoice]]:
        """All invoices open past their due date, by client."""
        found: dict[int, list[Invoice]] = {}
        statement = _SELECT.where(invoice.c.due_on < today, invoice.c.amount > _PAID)
        for one in self._many(statement.order_by(invoice.c.due_on, invoice.c.id)):
            found.setdefault(one.client_id, []).append(one)
        return found

    def _many(self, statement: Select[Any]) -> list[Invoice]:
        return [_invoice(row) for row in self._connection.execute(statement)]


def _invoice(row: Any) -> Invoice:
    one, client_id, contract_id, number, issued_on, due_on, amount, currency, paid = row
    money = Money(amount, currency)
    return Invoice(one, client_id, contract_id, number, issued_on, due_on, money, Money(int(paid), currency))

"""Invoices, with what has been paid on each: the open ones are what clients owe.

A ledger: what was wrong is reversed by a credit note, and written anew where something else is right. Those that were
reversed, and the credit notes that did it, are in force no longer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, insert, select

from office.money import Money
from office.receivables import OpenInvoice
from office.staff import Person
from storage.allocations import Allocations, LedgerError
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.portable import total
from storage.tables import allocation, client, discrepancy, invoice, payment
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
    select(func.coalesce(total(allocation.c.amount), 0))
    .where(allocation.c.invoice_id == invoice.c.id)
    .correlate(invoice)
    .scalar_subquery()
)

_reversal = invoice.alias("reversal")

REVERSED = exists().where(_reversal.c.reverses_id == invoice.c.id)
IN_FORCE = and_(invoice.c.reverses_id.is_(None), ~REVERSED)
"""Neither reversed nor a reversal."""

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
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences
        self._allocations = Allocations(connection, now, audit)

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
        return self._write(
            client_id=client_id,
            contract_id=contract_id,
            number=number,
            issued_on=issued_on,
            due_on=due_on,
            amount=amount.minor,
            currency=amount.currency,
        )

    def _write(self, **values: Any) -> int:
        result = self._connection.execute(
            insert(invoice).values(created_by=self._audit.by, created_at=self._now, **values)
        )
        (invoice_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"invoice:{invoice_id}", "created", None, f"{values['amount']} {values['currency']}")
        return int(invoice_id)

    def reverse(self, invoice_id: int, day: date, reason: str | None) -> int:
        """Take it back on that local day: a credit note of all of it, whose id is returned; what was paid on it is
        free again. Raises LedgerError where it is in force no longer."""
        one = self._connection.execute(select(invoice).where(invoice.c.id == invoice_id, IN_FORCE)).first()
        if one is None:
            raise LedgerError(f"invoice {invoice_id} is in force no longer")
        last = self._allocations.last_day(invoice_id)
        day = max(day, one.booked_on or one.issued_on or day, last or day)
        self._allocations.free(invoice_id, day)
        credit_id = self._write(
            client_id=one.client_id,
            contract_id=one.contract_id,
            number=one.number,
            issued_on=day,
            due_on=one.due_on,
            amount=-one.amount,
            currency=one.currency,
            reverses_id=invoice_id,
            reason=reason,
        )
        self._allocations.write(invoice_id, None, day, one.amount, credit_id)
        self._allocations.write(credit_id, None, day, -one.amount, credit_id)
        self._audit.add(f"invoice:{invoice_id}", "reversed", None, reason)
        self._allocations.settle(discrepancy.c.invoice_id == invoice_id)
        self._occurrences.unplan(f"client:{one.client_id}", "overdue")
        return credit_id

    def replace(self, invoice_id: int, day: date, reason: str | None, **changes: Any) -> int:
        """Reverse it, and write it anew with these values, `amount` as Money; the new id.

        What was paid on it is allocated to the new one, up to what is open there, where client and currency stayed.
        Raises LedgerError.
        """
        given = self._allocations.of_invoice(invoice_id)
        credit_id = self.reverse(invoice_id, day, reason)
        one = self._connection.execute(select(invoice).where(invoice.c.id == invoice_id)).one()
        booked = self._connection.execute(select(invoice.c.issued_on).where(invoice.c.id == credit_id)).scalar_one()
        amount = changes.pop("amount", Money(one.amount, one.currency))
        names = ("client_id", "contract_id", "number", "issued_on", "due_on")
        new_id = self._write(
            **({name: getattr(one, name) for name in names} | changes),
            amount=amount.minor,
            currency=amount.currency,
            booked_on=booked,
            replaces_id=invoice_id,
        )
        if (changes.get("client_id", one.client_id), amount.currency) == (one.client_id, one.currency):
            left = amount.minor
            for payment_id, minor in given.items():
                share = minor if self._is_opening(payment_id) else max(min(minor, left), min(left, 0))
                if share:
                    self._allocations.write(new_id, payment_id, booked, share)
                    left -= share
        return new_id

    def _is_opening(self, payment_id: int) -> bool:
        """Of an opening sum it was stated that all of it was paid on this invoice."""
        return bool(self._connection.execute(select(payment.c.opening).where(payment.c.id == payment_id)).scalar())

    def get(self, invoice_id: int) -> Invoice | None:
        return next(iter(self._many(_SELECT.where(invoice.c.id == invoice_id))), None)

    def in_force(self, invoice_id: int) -> bool:
        """Neither reversed nor a reversal."""
        return (
            self._connection.execute(select(invoice.c.id).where(invoice.c.id == invoice_id, IN_FORCE)).first()
            is not None
        )

    def numbered(self, client_id: int, number: str) -> Invoice | None:
        """Invoices in force are told apart by client and number."""
        statement = _SELECT.where(invoice.c.client_id == client_id, invoice.c.number == number, IN_FORCE)
        return next(iter(self._many(statement)), None)

    def of_contract(self, contract_id: int) -> list[Invoice]:
        return self.of_contracts([contract_id]).get(contract_id, [])

    def of_contracts(self, contract_ids: Sequence[int]) -> dict[int, list[Invoice]]:
        """The invoices in force of each contract, the oldest due first."""
        found: dict[int, list[Invoice]] = {}
        statement = _SELECT.where(invoice.c.contract_id.in_(contract_ids), IN_FORCE)
        for one in self._many(statement.order_by(invoice.c.due_on, invoice.c.id)):
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
            statement = statement.where(client.c.owner_id.in_(person.acts_for_ids))
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

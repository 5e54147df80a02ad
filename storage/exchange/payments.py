"""Payments as a table: without an id told apart by all their fields and their rank among equals."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, insert, select

from office.company import Company
from office.money import Money, plain
from storage.exchange.format import Format, Importer
from storage.exchange.lookups import ClientNames, Numbers
from storage.exchange.records import Equals, Outcome, Record, Records
from storage.exchange.row import Row, Values
from storage.portable import total
from storage.store import Store
from storage.tables import invoice, payment

FIELDS = ("id", "client", "invoice", "date", "amount", "currency")
_COLUMNS = ("client_id", "invoice_id", "paid_on", "amount", "currency")
_REQUIRED = ("client", "paid_on", "amount")


def read(row: Row) -> Values:
    values: Values = {"id": row.id(), "client": row.text("client", 200), "invoice": row.text("invoice", 120)}
    if values["id"] is None:
        for field in ("client", "date", "amount"):
            row.required(field)
    values["paid_on"] = row.day("date")
    values |= row.money()
    return values


class PaymentImporter(Importer):
    def __init__(self, store: Store, company: Company) -> None:
        self._store, self._company = store, company
        self._clients, self._invoices = ClientNames(store.connection), Numbers(store.connection, "invoice")
        self._records = Records(store.connection, payment, _COLUMNS, payment.c.opening.is_(False))
        self._openings = _openings(store)
        self._equals = Equals(self._records.by_id.values(), _COLUMNS)
        self._new: list[Record] = []

    def take(self, values: Values, line: int) -> Outcome:
        given = {name: value for name, value in values.items() if value is not None}
        payment_id = given.pop("id", None)
        record = self._records.find(payment_id, given, _REQUIRED)
        if name := given.pop("client", None):
            given["client_id"] = self._clients(name)
        if number := given.pop("invoice", None):
            client_id = given.get("client_id") or (record.values["client_id"] if record else 0)
            given["invoice_id"] = self._invoices(client_id, number)
        if record is not None and all(record.values[name] == value for name, value in given.items()):
            return self._records.merge(record, given, line)
        # A ledger row is never changed: an id that stands for another payment here is of another database.
        self._records.find(None, given, ("client_id", "paid_on", "amount"))
        whole = dict.fromkeys(_COLUMNS) | {"currency": self._company.currency} | given
        if (record := self._equals.next(whole)) is not None:
            return self._records.merge(record, {}, line)
        self._new.append(self._records.add(whole, given, line))
        return Outcome.ADDED

    def overpaid(self) -> int:
        opened = select(invoice.c.id, invoice.c.amount).where(invoice.c.id.in_(self._openings))
        due = {row.id: row.amount - self._openings[row.id].left for row in self._store.connection.execute(opened)}
        for record, contained in self._contained().items():
            due[record.values["invoice_id"]] += contained
        for record in (*self._records.by_id.values(), *self._new):
            if (invoice_id := record.values["invoice_id"]) in due:
                due[invoice_id] -= record.values["amount"]
        return sum(due.get(record.values["invoice_id"], 0) < 0 for record in self._new)

    def write(self) -> None:
        fresh = {"opening": False, "created_at": self._store.now}
        contained = self._contained()
        self._records.write(self._store, "payment", "amount", fresh=fresh)
        reversals = [
            {
                **{name: record.values[name] for name in ("client_id", "invoice_id", "currency")},
                "paid_on": self._openings[record.values["invoice_id"]].day,
                "amount": -amount,
                "opening": True,
                "created_at": self._store.now,
            }
            for record, amount in contained.items()
        ]
        if reversals:
            self._store.connection.execute(insert(payment), reversals)

    def _contained(self) -> dict[Record, int]:
        """What of each new payment its invoice's opening sum holds already: that was all money up to its day."""
        left = {invoice_id: opening.left for invoice_id, opening in self._openings.items()}
        contained: dict[Record, int] = {}
        for record in self._new:
            opening = self._openings.get(record.values["invoice_id"])
            if opening is None or record.values["paid_on"] > opening.day:
                continue
            amount = min(left[record.values["invoice_id"]], record.values["amount"])
            if amount > 0:
                left[record.values["invoice_id"]] -= amount
                contained[record] = amount
        return contained


class _Opening(NamedTuple):
    left: int
    """Minor units that no payment of the ledger stands for yet."""
    day: date


def _openings(store: Store) -> dict[int, _Opening]:
    """By invoice, what was paid before Backdesk kept the books."""
    sums = (
        select(payment.c.invoice_id, total(payment.c.amount), func.max(payment.c.paid_on))
        .where(payment.c.opening, payment.c.invoice_id.is_not(None))
        .group_by(payment.c.invoice_id)
    )
    return {row[0]: _Opening(int(row[1]), row[2]) for row in store.connection.execute(sums)}


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    clients, invoices = ClientNames(store.connection), Numbers(store.connection, "invoice")
    for row in store.connection.execute(select(payment).where(payment.c.opening.is_(False)).order_by(payment.c.id)):
        yield (
            str(row.id),
            clients.shown(row.client_id),
            invoices.shown(row.invoice_id),
            row.paid_on.isoformat(),
            plain(Money(row.amount, row.currency)),
            row.currency,
        )


PAYMENTS = Format(
    FIELDS,
    ("client", "date", "amount"),
    read,
    PaymentImporter,
    rows,
    dates=frozenset({"date"}),
    amounts=frozenset({"amount"}),
)

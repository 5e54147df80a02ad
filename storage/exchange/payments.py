"""Payments as a table: without an id told apart by all their fields and their rank among equals."""

from collections.abc import Iterator

from sqlalchemy import select

from office.company import Company
from office.money import Money, plain
from storage.exchange.format import Format, Importer
from storage.exchange.lookups import ClientNames, Numbers
from storage.exchange.records import Equals, Outcome, Record, Records, require_currency
from storage.exchange.row import Row, Values
from storage.store import Store
from storage.tables import invoice, payment

FIELDS = ("id", "client", "invoice", "date", "amount", "currency")
_COLUMNS = ("client_id", "invoice_id", "paid_on", "amount", "currency")


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
        self._records = Records(store.connection, payment, _COLUMNS)
        self._equals = Equals(self._records.by_id.values(), _COLUMNS)
        self._new: list[Record] = []

    def take(self, values: Values, line: int) -> Outcome:
        given = {name: value for name, value in values.items() if value is not None}
        payment_id = given.pop("id", None)
        record = self._records.find(payment_id) if payment_id is not None else None
        if name := given.pop("client", None):
            given["client_id"] = self._clients(name)
        if number := given.pop("invoice", None):
            client_id = given.get("client_id") or (record.values["client_id"] if record else 0)
            given["invoice_id"] = self._invoices(client_id, number)
        if record is not None:
            require_currency(record, given, self._company.currency)
            return self._records.merge(record, given, line)
        whole = dict.fromkeys(_COLUMNS) | {"currency": self._company.currency} | given
        if (record := self._equals.next(whole)) is not None:
            return self._records.merge(record, {}, line)
        self._new.append(self._records.add(whole, given, line))
        return Outcome.ADDED

    def overpaid(self) -> int:
        opening = select(payment.c.invoice_id).where(payment.c.opening)
        opened = select(invoice.c.id, invoice.c.amount).where(invoice.c.id.in_(opening))
        due = {row.id: row.amount for row in self._store.connection.execute(opened)}
        for record in (*self._records.by_id.values(), *self._new):
            if (invoice_id := record.values["invoice_id"]) in due:
                due[invoice_id] -= record.values["amount"]
        return sum(due.get(record.values["invoice_id"], 0) < 0 for record in self._new)

    def write(self) -> None:
        fresh = {"opening": False, "created_at": self._store.now}
        self._records.write(self._store, "payment", "amount", fresh=fresh)


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    clients, invoices = ClientNames(store.connection), Numbers(store.connection, "invoice")
    for row in store.connection.execute(select(payment).order_by(payment.c.id)):
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

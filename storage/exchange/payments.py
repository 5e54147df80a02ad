"""Payments as a table: without an id told apart by all their fields and their rank among equals."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, insert, select

from office.company import Company
from office.money import Money, plain
from storage.allocations import FIRST_DAY, last_taken_back
from storage.exchange.format import Format, Importer
from storage.exchange.invoices import book, paid_sums
from storage.exchange.lookups import ClientNames, Numbers, successors
from storage.exchange.records import Equals, Outcome, Record, Records
from storage.exchange.row import Row, Values
from storage.invoices import IN_FORCE
from storage.payments import STANDING, shared
from storage.portable import total
from storage.store import Store
from storage.tables import allocation, invoice, payment

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
        self._records = Records(
            store.connection, payment, _COLUMNS, payment.c.opening.is_(False), payment.c.reverses_id.is_(None)
        )
        self._openings = _openings(store)
        self._open = _open_invoices(store)
        following = successors(store.connection)
        for record in self._records.by_id.values():
            named = record.values["invoice_id"]
            named = following.get(named, named)
            record.values["invoice_id"] = named if named in self._open else None
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
        due = {invoice_id: self._open[invoice_id].left for invoice_id in self._openings if invoice_id in self._open}
        for record, contained in self._contained().items():
            due[record.values["invoice_id"]] += contained
        for record in self._new:
            if (invoice_id := record.values["invoice_id"]) in due:
                due[invoice_id] -= record.values["amount"]
        return sum(due.get(record.values["invoice_id"], 0) < 0 for record in self._new)

    def write(self) -> None:
        contained = self._contained()
        whole = {"created_by": self._store.by, "created_at": self._store.now}
        self._records.write(self._store, "payment", "amount", fresh=whole | {"opening": False})
        reversals = [
            {
                **{name: record.values[name] for name in ("client_id", "invoice_id", "currency")},
                "paid_on": self._openings[record.values["invoice_id"]].day,
                "amount": -amount,
                "opening": True,
                **whole,
            }
            for record, amount in contained.items()
        ]
        book(self._store, reversals, [(row["invoice_id"], FIRST_DAY, row["amount"]) for row in reversals])
        left = {invoice_id: one.left for invoice_id, one in self._open.items()}
        for record, amount in contained.items():
            left[record.values["invoice_id"]] += amount
        self._allocate(left)

    def _allocate(self, left: dict[int, int]) -> None:
        """To the invoice that each names, up to what is open there."""
        rows = []
        for record in self._new:
            to = record.values["invoice_id"]
            if to is None or self._open[to].currency != record.values["currency"]:
                continue
            if share := shared(record.values["amount"], left[to]):
                left[to] -= share
                day = max(record.values["paid_on"], self._open[to].since)
                rows.append({"payment_id": record.id, "invoice_id": to, "on_day": day, "amount": share})
        if rows:
            self._store.connection.execute(insert(allocation).values(created_at=self._store.now), rows)

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
        select(allocation.c.invoice_id, total(allocation.c.amount), func.max(payment.c.paid_on))
        .join(payment, payment.c.id == allocation.c.payment_id)
        .where(payment.c.opening)
        .group_by(allocation.c.invoice_id)
    )
    return {row[0]: _Opening(int(row[1]), row[2]) for row in store.connection.execute(sums)}


class _Open(NamedTuple):
    left: int
    """Minor units that are still to be paid."""
    currency: str
    since: date
    """The first day from which a payment can count for it."""


def _open_invoices(store: Store) -> dict[int, _Open]:
    """Every invoice in force."""
    paid, taken_back = paid_sums(store), last_taken_back(store.connection)
    found = {}
    for row in store.connection.execute(select(invoice).where(IN_FORCE)):
        since = max(row.booked_on or row.issued_on or FIRST_DAY, taken_back.get(row.id, FIRST_DAY))
        found[row.id] = _Open(row.amount - paid.get(row.id, 0), row.currency, since)
    return found


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    clients, invoices = ClientNames(store.connection), Numbers(store.connection, "invoice")
    standing = payment.c.opening.is_(False) & STANDING
    for row in store.connection.execute(select(payment).where(standing).order_by(payment.c.id)):
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

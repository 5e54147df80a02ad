"""Invoices as a table: told apart by client and number, those without a number by all fields and their rank.

The ledger's rows are never changed: where a file says another client, day, amount or currency, the invoice is reversed
and written anew.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, insert, select

from office.company import Company
from office.money import Money, plain
from office.worktime import to_local
from storage.allocations import FIRST_DAY
from storage.exchange.format import Format, Importer
from storage.exchange.lookups import ClientNames, Numbers, successors
from storage.exchange.reasons import Reason
from storage.exchange.records import Equals, Outcome, Record, Records, require_currency, require_free
from storage.exchange.row import Rejected, Row, Values
from storage.invoices import IN_FORCE, REVERSED
from storage.portable import total
from storage.store import Store
from storage.tables import allocation, invoice, payment

FIELDS = ("id", "client", "contract", "number", "issued", "due", "amount", "currency", "paid")
_DATES = {"issued": "issued_on", "due": "due_on"}
_COLUMNS = ("client_id", "contract_id", "number", "issued_on", "due_on", "amount", "currency")
_BOOKED = frozenset({"client_id", "due_on", "amount", "currency"})
"""What is put right by a reversal; the rest is written over."""
_WHOSE = ("client_id", "currency")
"""Where one of these changes, what was paid before is stated anew; payments stay with their client."""


def read(row: Row) -> Values:
    values: Values = {"id": row.id(), "client": row.text("client", 200)}
    if values["id"] is None:
        for field in ("client", "due", "amount"):
            row.required(field)
    values["contract"] = row.text("contract", 120)
    values["number"] = row.text("number", 120)
    for field, column in _DATES.items():
        values[column] = row.day(field)
    values |= row.money()
    values["paid"] = row.paid()
    return values


class InvoiceImporter(Importer):
    def __init__(self, store: Store, company: Company) -> None:
        self._store, self._company = store, company
        self._clients, self._contracts = ClientNames(store.connection), Numbers(store.connection, "contract")
        self._records = Records(store.connection, invoice, _COLUMNS, IN_FORCE)
        kept = list(self._records.by_id.values())
        self._successors = successors(store.connection)
        self._reversed = Equals(Records(store.connection, invoice, _COLUMNS, REVERSED).by_id.values(), _COLUMNS)
        self._numbered = {(r.values["client_id"], r.values["number"]): r for r in kept if r.values["number"]}
        self._unnumbered = Equals((r for r in kept if not r.values["number"]), _COLUMNS)
        self._paid = paid_sums(store)
        self._stated = paid_sums(store, payment.c.opening)
        self._openings: list[tuple[Record, int]] = []

    def take(self, values: Values, line: int) -> Outcome:
        given = {name: value for name, value in values.items() if value is not None}
        invoice_id, paid = given.pop("id", None), given.pop("paid", None)
        kept = self._records.find(self._successors.get(invoice_id, invoice_id), given, ("client", "due_on", "amount"))
        if name := given.pop("client", None):
            given["client_id"] = self._clients(name)
        if number := given.pop("contract", None):
            client_id = given.get("client_id") or (kept.values["client_id"] if kept else 0)
            given["contract_id"] = self._contracts(client_id, number)
        if kept is None:
            whole = dict.fromkeys(_COLUMNS) | {"currency": self._company.currency} | given
            kept = self._same(whole)
            if kept is None and (gone := self._reversed.next(whole)) is not None:
                gone.taken = True  # what was reversed stays so, whoever sends the file again
                return Outcome.SAME
            if kept is None:
                return self._add(whole, given, paid, line)
        return self._merge(kept, given, paid, line)

    def _same(self, whole: Values) -> Record | None:
        if not whole["number"]:
            return self._unnumbered.next(whole)
        return self._numbered.get((whole["client_id"], whole["number"]))

    def _add(self, whole: Values, given: Values, paid: int | None, line: int) -> Outcome:
        if paid is not None and paid < 0:
            raise Rejected(Reason.NEGATIVE_PAID)
        record = self._records.add(whole, given, line)
        if whole["number"]:
            self._numbered[whole["client_id"], whole["number"]] = record
        if paid:
            self._open(record, paid, line)
        return Outcome.ADDED

    def _merge(self, record: Record, given: Values, paid: int | None, line: int) -> Outcome:
        before = record.values["client_id"], record.values["number"]
        after = given.get("client_id", before[0]), given.get("number", before[1])
        if after[1]:
            require_free(self._numbered.get(after), record, "invoice")
        known = self._paid.get(record.id or 0, 0) + sum(sum_ for one, sum_ in self._openings if one is record)
        if record.id and any(given.get(name, record.values[name]) != record.values[name] for name in _WHOSE):
            paid, known = self._stated.get(record.id, 0) if paid is None else paid, 0
        if paid is not None and paid < known:
            currency = record.values["currency"]
            raise Rejected(Reason.PAID_LESS, booked=Money(known, currency), stated=Money(paid, currency))
        require_currency(record, given, self._company.currency)
        outcome = self._records.merge(record, given, line)
        if before[1]:
            self._numbered.pop(before)
        if after[1]:
            self._numbered[after] = record
        if paid is not None and paid > known:
            self._open(record, paid - known, line)
            return Outcome.UPDATED
        return outcome

    def _open(self, record: Record, amount: int, line: int) -> None:
        """One opening payment an invoice and file: a second row that states more contradicts the first."""
        if "paid" in record.given:
            raise Rejected(Reason.CONTRADICTS, line=record.given["paid"], field="paid")
        record.given["paid"] = line
        self._openings.append((record, amount))

    def write(self) -> None:
        now = self._store.now
        today = to_local(now, self._company.timezone).date()
        for record in self._records.by_id.values():
            if not _BOOKED.isdisjoint(record.former):
                self._replace(record, today)
        self._records.write(self._store, "invoice", "number", fresh={"created_at": now, "created_by": self._store.by})
        opening = [
            {
                "client_id": record.values["client_id"],
                "invoice_id": record.id,
                "paid_on": today,
                "amount": amount,
                "currency": record.values["currency"],
                "opening": True,
                "created_by": self._store.by,
                "created_at": now,
            }
            for record, amount in self._openings
        ]
        book(self._store, opening, [(row["invoice_id"], FIRST_DAY, row["amount"]) for row in opening])

    def _replace(self, record: Record, today: date) -> None:
        assert record.id is not None
        changes = {name: record.values[name] for name in record.former}
        amount = Money(record.values["amount"], changes.pop("currency", record.values["currency"]))
        if not record.former.keys().isdisjoint(_WHOSE):
            for payment_id in self._store.allocations.of_invoice(record.id):
                if self._store.payments.is_opening(payment_id):
                    self._store.payments.reverse(payment_id, today, None)
        record.id = self._store.invoices.replace(record.id, today, None, **changes | {"amount": amount})
        record.former.clear()


def book(store: Store, payments: Sequence[Values], allocated: Sequence[tuple[int, date, int]]) -> None:
    """Write payments with what of each is for which invoice from which day, all at once."""
    if not payments:
        return
    ids = store.connection.execute(
        insert(payment).returning(payment.c.id, sort_by_parameter_order=True), payments
    ).scalars()
    rows = [
        {"payment_id": one, "invoice_id": to, "on_day": day, "amount": amount, "created_at": store.now}
        for one, (to, day, amount) in zip(ids, allocated, strict=True)
    ]
    store.connection.execute(insert(allocation), rows)


def paid_sums(store: Store, *which: ColumnElement[bool]) -> dict[int, int]:
    """By invoice, in minor units; `which`: only of such payments."""
    paid = select(allocation.c.invoice_id, total(allocation.c.amount)).group_by(allocation.c.invoice_id)
    if which:
        paid = paid.join(payment, payment.c.id == allocation.c.payment_id).where(*which)
    return {row[0]: int(row[1]) for row in store.connection.execute(paid)}


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    """Of those in force."""
    clients, contracts = ClientNames(store.connection), Numbers(store.connection, "contract")
    paid = paid_sums(store)
    for row in store.connection.execute(select(invoice).where(IN_FORCE).order_by(invoice.c.id)):
        yield (
            str(row.id),
            clients.shown(row.client_id),
            contracts.shown(row.contract_id),
            row.number or "",
            row.issued_on.isoformat() if row.issued_on else "",
            row.due_on.isoformat(),
            plain(Money(row.amount, row.currency)),
            row.currency,
            plain(Money(paid.get(row.id, 0), row.currency)),
        )


INVOICES = Format(
    FIELDS,
    ("client", "due", "amount"),
    read,
    InvoiceImporter,
    rows,
    dates=frozenset(_DATES),
    amounts=frozenset({"amount", "paid"}),
)

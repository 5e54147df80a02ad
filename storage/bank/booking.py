"""A statement into the books: each new line becomes a payment, shared out among invoices, or a discrepancy.

Shown first and booked later are the same work: what is only shown is rolled back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from office.bank import BankLine, BankStatement
from office.ledger import Allocation, Misfit, allocate, names
from office.money import Money
from office.names import telling_words
from office.rights import Right
from office.staff import Person
from storage.bank.payers import Payers, numbers_in
from storage.bills import Bill
from storage.client import Client
from storage.invoices import Invoice
from storage.store import Store

_LONGEST_REFERENCE = 300


@dataclass(frozen=True, slots=True)
class Booked:
    """What became of one new line. An outgoing one that is no return is kept, and is no payment of a client."""

    line: BankLine
    line_id: int
    client: Client | None = None
    given: Mapping[str, Money] = field(default_factory=dict)
    """By the number of the invoice."""
    misfit: Misfit | None = None
    amount: Money | None = None
    """That does not fit."""
    discrepancy_id: int | None = None
    owner_id: int | None = None
    """Of the discrepancy."""
    bill: Bill | None = None
    """Of a supplier, which an outgoing line pays."""

    is_booked: bool = True
    """As a payment; not where it is a discrepancy first."""

    @property
    def out(self) -> bool:
        return self.line.amount.minor < 0 and not self.line.returned


@dataclass(frozen=True, slots=True)
class Account:
    """One statement of the file: its new lines, and how many were imported before."""

    statement: BankStatement
    booked: tuple[Booked, ...]
    known: int


def book(
    store: Store, person: Person, statements: Sequence[BankStatement], file_id: int | None, *, write: bool
) -> list[Account]:
    """In the caller's transaction; without `write` all is as it was before. `person` imports."""
    point = store.connection.begin_nested()
    booking = _Booking(store, person, statements)
    accounts = [booking.account(each, file_id) for each in statements]
    if write:
        point.commit()
    else:
        point.rollback()
    return accounts


class _Booking:
    def __init__(self, store: Store, person: Person, statements: Sequence[BankStatement]) -> None:
        lines = [line for each in statements for line in each.lines]
        self._store, self._person = store, person
        self._known = store.statements.known([line.key for line in lines])
        self._payers = Payers(store, person, [line for line in lines if line.key not in self._known])
        self._clients: dict[int, Client] = {}
        self._bills: list[Bill] | None = None
        """The open ones; none: to be looked up."""

    def account(self, statement: BankStatement, file_id: int | None) -> Account:
        new = [line for line in statement.lines if line.key not in self._known]
        if not new:
            return Account(statement, (), len(statement.lines))
        self._known |= {line.key for line in new}
        statement_id = self._store.statements.add(statement, file_id)
        # A return may stand above what it takes back.
        ordered = sorted(new, key=lambda line: line.returned)
        booked = tuple(self._line(line, self._store.statements.add_line(statement_id, line)) for line in ordered)
        return Account(statement, booked, len(statement.lines) - len(new))

    def _line(self, line: BankLine, line_id: int) -> Booked:
        if line.returned:
            return self._returned(line, line_id)
        if line.amount.minor < 0:
            return Booked(line, line_id, bill=self._bill_paid(line, line_id))
        client_id = self._payers.of(line)
        if client_id is None:
            return self._misfit(Misfit.UNKNOWN_PAYER, line.amount, line, line_id)
        kept = self._store.statements
        known = kept.entered(client_id, line) or kept.told_before(client_id, line, line_id)
        if known is not None:
            return self._misfit(Misfit.DUPLICATE, line.amount, line, line_id, client_id, known)
        return pay(self._store, self._person, self._client(client_id), line, line_id)

    def _bill_paid(self, line: BankLine, line_id: int) -> Bill | None:
        """The one open bill whose number the line names, and whose supplier or open sum besides: paid by it."""
        amount = Money(-line.amount.minor, line.amount.currency)
        self._bills = self._store.bills.open() if self._bills is None else self._bills
        named = [one for one in self._bills if one.number and names(line.reference, one.number)]
        sure = [one for one in named if one.open == amount or _is_party(one.supplier, line.party)]
        if len(sure) != 1 or sure[0].amount.currency != amount.currency or sure[0].open.minor < amount.minor:
            return None
        self._store.bills.pay(sure[0].id, line.booked_on, amount, line_id)
        self._bills = None
        return sure[0]

    def _returned(self, line: BankLine, line_id: int) -> Booked:
        taken_back = self._store.statements.taken_back_by(line) if line.amount.minor < 0 else None
        amount = Money(abs(line.amount.minor), line.amount.currency)
        if taken_back is None:
            return self._misfit(Misfit.RETURNED, amount, line, line_id, self._payers.of(line))
        one = self._store.payments.get(taken_back)
        assert one is not None
        self._store.payments.reverse(taken_back, line.booked_on, line.reference[:_LONGEST_REFERENCE] or None)
        return self._misfit(Misfit.RETURNED, amount, line, line_id, one.client_id, taken_back)

    def _misfit(
        self,
        kind: Misfit,
        amount: Money,
        line: BankLine,
        line_id: int,
        client_id: int | None = None,
        payment_id: int | None = None,
    ) -> Booked:
        client = self._client(client_id) if client_id is not None else None
        booked = Booked(line, line_id, client, misfit=kind, amount=amount, is_booked=False)
        return _discrepancy(self._store, self._person, booked, payment_id)

    def _client(self, client_id: int) -> Client:
        if client_id not in self._clients:
            self._clients[client_id] = self._store.clients.any(client_id)
        return self._clients[client_id]


def _is_party(supplier: str, party: str | None) -> bool:
    """Whether all telling words of the supplier's name are among the party's."""
    said = {folded for _, folded in telling_words(party or "")}
    return {folded for _, folded in telling_words(supplier)} <= said


def pay(store: Store, person: Person, client: Client, line: BankLine, line_id: int) -> Booked:
    """Book the line as a payment of this client, shared out as office.ledger has it.

    Where it names only invoices that are open no more, it is for none of the others: the payer said what it is for.
    """
    before = store.statements.paid_before(client.id, line)
    invoices = {one.id: one for one in store.invoices.open_of_client(client.id)}
    payment_id = store.payments.add(
        client_id=client.id,
        paid_on=line.booked_on,
        amount=line.amount,
        reference=line.reference[:_LONGEST_REFERENCE] or None,
        statement_line_id=line_id,
    )
    found = allocate(line.amount, {one: bill.receivable for one, bill in invoices.items()}, line.reference)
    if found.given and _names_paid(store, client.id, line, invoices.values()):
        found = Allocation({}, line.amount, Misfit.OVERPAID)
    if before is not None and found.misfit is not None and not found.given:
        booked = Booked(line, line_id, client, misfit=Misfit.DUPLICATE, amount=line.amount)
        return _discrepancy(store, person, booked, payment_id)
    store.allocations.give(payment_id, found.given)
    given = {invoices[one].receivable.number: Money(minor, line.amount.currency) for one, minor in found.given.items()}
    if found.misfit is None:
        return Booked(line, line_id, client, given)
    short = found.short if found.misfit is Misfit.SHORT else None
    booked = Booked(line, line_id, client, given, found.misfit, short or found.left)
    named = next(
        (one for one, bill in invoices.items() if short and _short(line, bill.receivable.number, bill.open, given)),
        None,
    )
    return _discrepancy(store, person, booked, payment_id, named)


def _names_paid(store: Store, client_id: int, line: BankLine, open_ones: Iterable[Invoice]) -> bool:
    if any(names(line.reference, one.receivable.number) for one in open_ones):
        return False
    return any(client_id in clients for clients in store.statements.invoiced(numbers_in(line)).values())


def _short(line: BankLine, number: str, rest: Money, given: Mapping[str, Money]) -> bool:
    """Whether the invoice is named, and not paid whole."""
    return names(line.reference, number) and given.get(number, Money(0, rest.currency)).minor < rest.minor


def _discrepancy(
    store: Store, person: Person, booked: Booked, payment_id: int | None, invoice_id: int | None = None
) -> Booked:
    """With the client's owner, else with who imports."""
    assert booked.misfit is not None
    assert booked.amount is not None
    owner = store.staff.get(booked.client.owner_id) if booked.client and booked.client.owner_id else None
    able = owner is not None and owner.active and owner.holds(Right.SEE_CONTRACTS)
    owner_id = owner.id if owner is not None and able else person.id
    discrepancy_id = store.discrepancies.add(
        booked.misfit,
        booked.amount,
        client_id=booked.client.id if booked.client else None,
        payment_id=payment_id,
        invoice_id=invoice_id,
        statement_line_id=booked.line_id,
        owner_id=owner_id,
    )
    return replace(booked, discrepancy_id=discrepancy_id, owner_id=owner_id)


def misfits(accounts: Sequence[Account]) -> Iterator[Booked]:
    return (one for each in accounts for one in each.booked if one.misfit is not None)

"""The rows of the reports, of what a person sees: the sums are made of these rows and of nothing else."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, null, or_, select, true

from office.contracts import Side, Stage
from office.expenses import ClaimState, ExpenseKind
from office.money import Money
from office.receivables import OpenInvoice
from office.rights import Right
from office.staff import Person
from storage.expenses import LAST_STATE
from storage.figures import counted_on, paid_until
from storage.tables import client, contract, expense, invoice, obligation, payment, staff
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class ContractRow:
    client: str
    number: str
    stage: Stage
    signed_on: date | None
    ends_on: date | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class ObligationRow:
    client: str
    contract: str
    what: str
    side: Side
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A reversal has a negative amount: it is what the bank gave back, or a correction."""

    client: str
    invoice: str | None
    """The one that it names; of several, what the payer wrote."""
    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class ExpenseRow:
    person: str
    kind: ExpenseKind
    client: str | None
    note: str | None
    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class DebtRow:
    client_id: int
    contract_id: int | None
    client: str
    contract: str | None
    issued_on: date | None
    bill: OpenInvoice


class Reports:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # Contracts

    def signed(self, person: Person, first: date, last: date) -> list[ContractRow]:
        return self._contracts(person, contract.c.signed_on.between(first, last))

    def ended(self, person: Person, first: date, last: date) -> list[ContractRow]:
        """Those whose last day lies in the time."""
        return self._contracts(person, contract.c.ends_on.between(first, last))

    def _contracts(self, person: Person, which: ColumnElement[bool]) -> list[ContractRow]:
        columns = (
            client.c.name,
            contract.c.number,
            contract.c.stage,
            contract.c.signed_on,
            contract.c.ends_on,
            contract.c.amount,
            contract.c.currency,
        )
        rows = self._connection.execute(
            select(*columns)
            .join(client, client.c.id == contract.c.client_id)
            .where(which, contract.c.stage != Stage.CANCELLED, seen_by(person))
            .order_by(contract.c.signed_on, client.c.name_key, contract.c.number)
        )
        return [
            ContractRow(name, number, Stage(stage), signed, ends, None if minor is None else Money(minor, currency))
            for name, number, stage, signed, ends, minor, currency in rows
        ]

    def done(self, person: Person, first: date, last: date) -> list[ObligationRow]:
        return self._obligations(person, obligation.c.done_on.between(first, last))

    def late(self, person: Person, day: date) -> list[ObligationRow]:
        """Due before that local day and not done by its end; those of contracts that are over count no more."""
        undone = or_(obligation.c.done_on.is_(None), obligation.c.done_on > day)
        open_ones = contract.c.stage.not_in([Stage.CLOSED, Stage.CANCELLED])
        return self._obligations(person, and_(obligation.c.due_on < day, undone, open_ones))

    def _obligations(self, person: Person, which: ColumnElement[bool]) -> list[ObligationRow]:
        rows = self._connection.execute(
            select(
                client.c.name,
                contract.c.number,
                obligation.c.what,
                obligation.c.side,
                obligation.c.due_on,
                obligation.c.done_on,
            )
            .join(contract, contract.c.id == obligation.c.contract_id)
            .join(client, client.c.id == contract.c.client_id)
            .where(which, seen_by(person))
            .order_by(obligation.c.due_on, client.c.name_key, obligation.c.id)
        )
        return [ObligationRow(row[0], row[1], row[2], Side(row[3]), row[4], row[5]) for row in rows]

    # Money

    def invoiced(self, person: Person, first: date, last: date) -> list[PaymentRow]:
        """What was billed, credit notes too."""
        day = func.coalesce(invoice.c.booked_on, invoice.c.issued_on)
        rows = self._connection.execute(
            select(client.c.name, invoice.c.number, day, invoice.c.amount, invoice.c.currency)
            .join(client, client.c.id == invoice.c.client_id)
            .where(day.between(first, last), seen_by(person))
            .order_by(day, client.c.name_key, invoice.c.id)
        )
        return [PaymentRow(row[0], row[1], row[2], Money(row[3], row[4])) for row in rows]

    def collected(self, person: Person, first: date, last: date) -> list[PaymentRow]:
        """What was paid, and taken back; opening sums are of the time before the books."""
        rows = self._connection.execute(
            select(
                client.c.name,
                func.coalesce(invoice.c.number, payment.c.reference),
                payment.c.paid_on,
                payment.c.amount,
                payment.c.currency,
            )
            .join(client, client.c.id == payment.c.client_id)
            .outerjoin(invoice, invoice.c.id == payment.c.invoice_id)
            .where(payment.c.paid_on.between(first, last), payment.c.opening.is_(False), seen_by(person))
            .order_by(payment.c.paid_on, client.c.name_key, payment.c.id)
        )
        return [PaymentRow(row[0], row[1], row[2], Money(row[3], row[4])) for row in rows]

    def spent(self, person: Person, first: date, last: date) -> list[ExpenseRow]:
        """Approved and reimbursed claims, reversals too: everybody's for the books, the team's for its head, else
        the own ones; the client's name only for who sees the client."""
        rows = self._connection.execute(
            select(
                staff.c.name,
                expense.c.kind,
                case((seen_by(person), client.c.name), else_=null()),
                expense.c.note,
                expense.c.spent_on,
                expense.c.amount,
                expense.c.currency,
            )
            .join(staff, staff.c.id == expense.c.person_id)
            .outerjoin(client, client.c.id == expense.c.client_id)
            .where(
                expense.c.spent_on.between(first, last),
                LAST_STATE.in_([ClaimState.APPROVED, ClaimState.REIMBURSED]),
                _spent_by(person),
            )
            .order_by(expense.c.spent_on, expense.c.id)
        )
        return [ExpenseRow(row[0], ExpenseKind(row[1]), *row[2:5], Money(row[5], row[6])) for row in rows]

    def owed(self, person: Person, day: date) -> list[DebtRow]:
        """What was open at the end of that local day, by client, contract and due date."""
        paid = paid_until(day)
        paid_sum: Any = func.coalesce(paid.c.sum, 0)
        rows = self._connection.execute(
            select(
                client.c.id,
                contract.c.id,
                client.c.name,
                contract.c.number,
                invoice.c.issued_on,
                invoice.c.id,
                invoice.c.number,
                invoice.c.due_on,
                invoice.c.amount,
                invoice.c.currency,
                paid_sum,
            )
            .join(client, client.c.id == invoice.c.client_id)
            .outerjoin(contract, contract.c.id == invoice.c.contract_id)
            .outerjoin(paid, paid.c.invoice_id == invoice.c.id)
            .where(counted_on(day), invoice.c.amount > paid_sum, seen_by(person))
            .order_by(client.c.name_key, client.c.id, contract.c.number, invoice.c.due_on, invoice.c.id)
        )
        return [_debt(row) for row in rows]


def _debt(row: Any) -> DebtRow:
    client_id, contract_id, name, number, issued, invoice_id, bill, due, amount, currency, paid = row
    open_one = OpenInvoice(bill or f"#{invoice_id}", due, Money(amount, currency), Money(int(paid), currency))
    return DebtRow(client_id, contract_id, name, number, issued, open_one)


def _spent_by(person: Person) -> ColumnElement[bool]:
    if person.may(Right.KEEP_BOOKS):
        return true()
    if person.may(Right.APPROVE):
        heads = [one.id for one in person.acts_for if one.holds(Right.APPROVE)]
        team = select(staff.c.id).where(staff.c.head_id.in_(heads))
        return or_(expense.c.person_id == person.id, expense.c.person_id.in_(team))
    return expense.c.person_id == person.id

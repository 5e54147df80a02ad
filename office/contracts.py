"""The state of a contract: the stage that people set, and the status that follows from the facts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from office.money import Money, totals
from office.receivables import OpenInvoice, days_late, open_sum


class Stage(StrEnum):
    """How far people have taken the contract; kept in its row."""

    DRAFT = "draft"
    AGREED = "agreed"
    SIGNED = "signed"
    EXECUTED = "executed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Status(StrEnum):
    """What is shown; computed from the stage, the dates, the obligations and the invoices."""

    DRAFT = "draft"
    AGREED = "agreed"
    SIGNED = "signed"
    PARTLY_EXECUTED = "partly_executed"
    EXECUTED = "executed"
    OVERDUE = "overdue"
    EXPIRED = "expired"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Side(StrEnum):
    """Who has to fulfil an obligation."""

    OURS = "ours"
    CLIENT = "client"
    MANUFACTURER = "manufacturer"


_FINAL = frozenset({Stage.CLOSED, Stage.CANCELLED})


@dataclass(frozen=True, slots=True)
class Obligation:
    """One line of the contract's execution list (S0 1); `done` is the day it was fulfilled."""

    what: str
    side: Side
    due: date | None = None
    done: date | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class ContractFacts:
    """All that the status depends on. `amount` is the contract's value, where it states one."""

    stage: Stage
    signed: date | None = None
    starts: date | None = None
    ends: date | None = None
    amount: Money | None = None
    obligations: tuple[Obligation, ...] = ()
    invoices: tuple[OpenInvoice, ...] = ()

    @property
    def invoiced(self) -> dict[str, Money]:
        """Total of the invoices by currency."""
        return totals(invoice.amount for invoice in self.invoices)

    @property
    def paid(self) -> dict[str, Money]:
        """Total of the payments by currency."""
        return totals(invoice.paid for invoice in self.invoices)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An obligation not fulfilled, or an invoice not paid (`invoice` is its number); `late` in days."""

    what: str
    side: Side
    due: date | None
    late: int
    amount: Money | None = None
    invoice: str | None = None


def status(facts: ContractFacts, today: date) -> Status:
    """The first that holds, from the top:

    closed, cancelled   people said so: nothing is expected any more
    overdue             an obligation is past its due date, or an invoice unpaid past it, at any other stage
    executed            people said so, or all is done, invoiced and paid
    expired             the last day is before today
    partly_executed     signed, and something is done or paid
    signed, agreed, draft   the stage
    """
    if facts.stage in _FINAL:
        return Status(facts.stage)
    if any(item.late for item in open_items(facts, today)):
        return Status.OVERDUE
    if facts.stage is Stage.EXECUTED or _fulfilled(facts):
        return Status.EXECUTED
    if facts.ends is not None and facts.ends < today:
        return Status.EXPIRED
    if facts.stage is Stage.SIGNED and _begun(facts):
        return Status.PARTLY_EXECUTED
    return Status(facts.stage)


def _begun(facts: ContractFacts) -> bool:
    return any(obligation.done for obligation in facts.obligations) or any(
        invoice.paid.minor for invoice in facts.invoices
    )


def _fulfilled(facts: ContractFacts) -> bool:
    """A signed contract with nothing open, whose value, where it states one, has been invoiced."""
    if facts.stage is not Stage.SIGNED or not (facts.obligations or facts.invoices):
        return False
    if not all(obligation.done for obligation in facts.obligations) or owed(facts.invoices):
        return False
    if facts.amount is None:
        return bool(facts.obligations)  # invoices alone do not tell whether more will follow
    invoiced = facts.invoiced.get(facts.amount.currency)
    return invoiced is not None and invoiced.minor >= facts.amount.minor


def open_items(facts: ContractFacts, today: date) -> tuple[OpenItem, ...]:
    """What is open, most urgent first: the longest overdue, then by due date, then without one.

    A closed or cancelled contract has no open obligations; an invoice stays open until it is paid.
    """
    items = [_invoice_item(invoice, today) for invoice in facts.invoices if open_sum(invoice).minor > 0]
    if facts.stage not in _FINAL:
        items += [_obligation_item(each, today) for each in facts.obligations if each.done is None]
    return tuple(sorted(items, key=lambda item: (item.due is None, item.due or date.max, item.what)))


def _invoice_item(invoice: OpenInvoice, today: date) -> OpenItem:
    late = days_late(invoice, today)
    return OpenItem(invoice.number, Side.CLIENT, invoice.due, late, open_sum(invoice), invoice.number)


def _obligation_item(obligation: Obligation, today: date) -> OpenItem:
    late = 0 if obligation.due is None else max(0, (today - obligation.due).days)
    return OpenItem(obligation.what, obligation.side, obligation.due, late, obligation.amount)


def owed(invoices: Iterable[OpenInvoice]) -> dict[str, Money]:
    """The open sum of each currency in which something is open."""
    return totals(rest for rest in map(open_sum, invoices) if rest.minor)

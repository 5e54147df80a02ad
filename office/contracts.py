"""The state of a contract: the stage that people set, and the status that follows from the facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

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


class PriceType(StrEnum):
    """How the prices of a contract are found (S0 5)."""

    LIST = "list"
    SPECIAL = "special"
    FIXED = "fixed"
    COST_PLUS = "cost_plus"


LONGEST_PAY_DAYS = 365
"""Days after its invoice within which a client pays; 0: at once."""

OPEN_STAGES = (Stage.DRAFT, Stage.AGREED, Stage.SIGNED)
"""Something is still to be done."""

UNSIGNED = (Stage.DRAFT, Stage.AGREED)
"""These stages bear no day of signing."""

FINAL_STAGES = frozenset({Stage.CLOSED, Stage.CANCELLED})
"""Nothing more is expected of it."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """One line of the contract's execution list (S0 1); `done` is the day it was fulfilled."""

    what: str
    side: Side
    due: date | None = None
    done: date | None = None
    amount: Money | None = None
    quantity: str | None = None
    """As it was said: 20 t, 3 visits."""


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
    quantity: str | None = None


def status(facts: ContractFacts, today: date) -> Status:
    """The first that holds, from the top:

    closed, cancelled   people said so: nothing is expected any more
    overdue             an obligation is past its due date, or an invoice unpaid past it, at any other stage
    executed            people said so, or all is done, invoiced and paid
    expired             the last day is before today
    partly_executed     signed, and something is done or paid
    signed, agreed, draft   the stage
    """
    if facts.stage in FINAL_STAGES:
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
    if facts.stage not in FINAL_STAGES:
        items += [_obligation_item(each, today) for each in facts.obligations if each.done is None]
    return tuple(sorted(items, key=lambda item: (item.due is None, item.due or date.max, item.what)))


def _invoice_item(invoice: OpenInvoice, today: date) -> OpenItem:
    late = days_late(invoice, today)
    return OpenItem(invoice.number, Side.CLIENT, invoice.due, late, open_sum(invoice), invoice.number)


def _obligation_item(obligation: Obligation, today: date) -> OpenItem:
    late = 0 if obligation.due is None else max(0, (today - obligation.due).days)
    return OpenItem(
        obligation.what, obligation.side, obligation.due, late, obligation.amount, quantity=obligation.quantity
    )


def owed(invoices: Iterable[OpenInvoice]) -> dict[str, Money]:
    """The open sum of each currency in which something is open."""
    return totals(rest for rest in map(open_sum, invoices) if rest.minor)


# How a contract moves


class Hindrance(StrEnum):
    """What stands in the way of a stage, or is asked about before it is set."""

    ORDER = "order"
    """It does not follow from the stage that the contract is in."""
    DISAGREEMENTS = "disagreements"
    """The sides do not agree yet."""
    OBLIGATIONS = "obligations"
    """Something is still to be done."""
    MONEY = "money"
    """An invoice is not paid."""


FOLLOWING: Mapping[Stage, frozenset[Stage]] = MappingProxyType(
    {
        Stage.DRAFT: frozenset({Stage.AGREED, Stage.SIGNED, Stage.CANCELLED}),
        Stage.AGREED: frozenset({Stage.DRAFT, Stage.SIGNED, Stage.CANCELLED}),
        Stage.SIGNED: frozenset({Stage.EXECUTED, Stage.CLOSED, Stage.CANCELLED}),
        Stage.EXECUTED: frozenset({Stage.SIGNED, Stage.CLOSED}),
        Stage.CLOSED: frozenset({Stage.SIGNED, Stage.EXECUTED}),
        Stage.CANCELLED: frozenset({Stage.DRAFT, Stage.AGREED, Stage.SIGNED}),
    }
)
"""What may follow each stage: onwards, or a step taken back. A signed contract is never a draft again."""

_ASKED_AT = frozenset({Stage.EXECUTED, Stage.CLOSED, Stage.CANCELLED})


def refusal(stage: Stage, to: Stage, open_disagreements: int) -> Hindrance | None:
    """Why the contract cannot be set to that stage; None where it can."""
    if to not in FOLLOWING[stage]:
        return Hindrance.ORDER
    if to in (Stage.AGREED, Stage.SIGNED) and stage in (Stage.DRAFT, Stage.AGREED) and open_disagreements:
        return Hindrance.DISAGREEMENTS
    return None


def doubts(facts: ContractFacts, to: Stage) -> tuple[Hindrance, ...]:
    """What is still open where the contract is said to be over: to be asked about, for it may well be."""
    if to not in _ASKED_AT:
        return ()
    undone = any(each.done is None for each in facts.obligations)
    return (
        *((Hindrance.OBLIGATIONS,) if undone else ()),
        *((Hindrance.MONEY,) if owed(facts.invoices) else ()),
    )


def begins(signed: date | None, starts: date | None) -> date | None:
    """The first day on which something of the contract can be due or done; None while that is not known."""
    return min((day for day in (signed, starts) if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class StageChange:
    """On that local day the contract left the stage `before`."""

    on: date
    before: Stage


def stage_on(day: date, now: Stage, signed: date | None, changes: Iterable[StageChange]) -> Stage:
    """The stage on that day, the end of it, from today's and the changes since, the latest first.

    The day of signing counts more than the day on which somebody entered it.
    """
    stage = now
    for change in changes:
        if change.on > day:
            stage = change.before
    if signed is not None and signed > day and stage in (Stage.SIGNED, Stage.EXECUTED, Stage.CLOSED):
        return Stage.AGREED
    if signed is not None and signed <= day and stage in (Stage.DRAFT, Stage.AGREED):
        return Stage.SIGNED
    return stage

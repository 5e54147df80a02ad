"""Promises to pay: a client named a day, and perhaps a sum (S1, duty 50). What came of it follows from the ledger."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from office.money import Money


class PromiseState(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"
    """Another day was agreed on, or it was entered by mistake."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What became of a promise so far."""

    amount: Money | None
    """What was promised; none: all that is overdue, in whatever currencies."""
    paid: Money | None
    """What came in for it from the day it was given up to the day it was given for, in its currency."""
    clear: bool
    """Whether the client owes nothing overdue any more."""
    over: bool
    """Whether the morning after its day has come."""


def state_of(facts: Facts) -> PromiseState:
    """Kept when the payments since cover the amount, or when nothing overdue is left by its day."""
    covered = facts.amount is not None and facts.paid is not None and facts.paid.minor >= facts.amount.minor
    if covered or (facts.clear and not facts.over):
        return PromiseState.KEPT
    return PromiseState.BROKEN if facts.over else PromiseState.OPEN


def is_waited_for(pay_on: date, state: PromiseState, today: date) -> bool:
    """Whether one does not press for payment, because the day that the client named has not passed."""
    return state is PromiseState.OPEN and today <= pay_on

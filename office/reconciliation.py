"""Reconciliation with a client (usaglašavanje): both sides compare what is owed at the end of a month (S4 3.1)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from office.money import Money


class ReconciliationState(StrEnum):
    """How far the reconciliation of a month has come."""

    LEFT = "left"
    """An answer was taken back: the client is to be asked again."""
    SENT = "sent"
    AGREES = "agrees"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger: an invoice raises what the client owes, a payment lowers it; a reversal has its sign."""

    day: date | None
    """None: before all books."""
    number: str
    amount: Money
    payment: bool

    @property
    def effect(self) -> int:
        """On what the client owes, in minor units."""
        return -self.amount.minor if self.payment else self.amount.minor


@dataclass(frozen=True, slots=True)
class Act:
    """The figures of an act of reconciliation, in one currency."""

    month: date
    """Its first day."""
    opening: Money
    entries: tuple[Entry, ...]
    """Of the month, by day."""
    invoiced: Money
    paid: Money
    closing: Money
    """What the client owes us at the end of its last day; negative: we owe them."""

    @property
    def last_day(self) -> date:
        return end_of(self.month)

    @property
    def moved(self) -> bool:
        return bool(self.entries)


def act(month: date, currency: str, entries: Iterable[Entry]) -> Act:
    """The act of a month of which `month` is the first day, out of all entries of that currency."""
    first, last = month, end_of(month)
    known = [one for one in entries if one.amount.currency == currency and (one.day is None or one.day <= last)]
    before = sum(one.effect for one in known if one.day is None or one.day < first)
    dated = [(one.day, one) for one in known if one.day is not None and one.day >= first]
    inside = tuple(one for _, one in sorted(dated, key=lambda pair: pair[0]))
    invoiced = sum(one.amount.minor for one in inside if not one.payment)
    paid = sum(one.amount.minor for one in inside if one.payment)
    return Act(
        month,
        Money(before, currency),
        inside,
        Money(invoiced, currency),
        Money(paid, currency),
        Money(before + invoiced - paid, currency),
    )


def month_before(day: date) -> date:
    """The first day of the month that ended last: the one that is reconciled on `day`."""
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)


def end_of(month: date) -> date:
    """The last day of the month that begins on `month`."""
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def coverage(answered: Sequence[bool]) -> int:
    """How much of it is done, in whole percent; 100 only where all of it is."""
    return 100 * sum(answered) // len(answered) if answered else 100

"""Plans of selling, collecting and spending by month, year, district and seller (S0 2), and the fact against them."""

from collections.abc import Mapping
from enum import StrEnum

from office.money import Money, totals
from office.periods import Period

BAR = 10
"""Signs of a bar."""


class PlanKind(StrEnum):
    SELL = "sell"
    """Invoices issued, credit notes taken off."""
    COLLECT = "collect"
    """Payments that came in."""
    SPEND = "spend"
    """Expenses that were not refused, and what was paid on suppliers' bills."""


def planned(amounts: Mapping[Period, Money], period: Period) -> tuple[Money, ...]:
    """The plan of the period, of those of one kind, district and seller; of a year without one, its months' together.

    One sum a currency; none where nothing is planned.
    """
    if period in amounts:
        return (amounts[period],)
    if period.month is not None:
        return ()
    return tuple(totals(amount for each, amount in amounts.items() if each.year == period.year).values())


def percent(fact: Money, plan: Money) -> int:
    """Of the plan, in whole percent rounded down; 100 only where it is reached. A plan of nothing is reached.

    Raises CurrencyMismatch.
    """
    _ = fact + plan  # of one currency
    return 100 if plan.minor <= 0 else fact.minor * 100 // plan.minor


def bar(share: int) -> str:
    """Ten signs, full as far as the share in percent goes; never empty once begun, never full before 100."""
    full = min(BAR, max(0, share) * BAR // 100)
    return "▓" * full + "░" * (BAR - full)

"""Statistics of contracts by month, quarter and year (S0 1): figures over the facts at a period's two ends."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from office.contracts import UNSIGNED, ContractFacts, Stage, Status, status
from office.money import Money, totals

_DAY = timedelta(days=1)


class Span(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days, the last included."""

    span: Span
    first: date
    last: date


def period_of(span: Span, day: date) -> Period:
    """The month, quarter or year that the day lies in."""
    months = _MONTHS[span]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    following = first.month + months
    after = date(first.year + (following > 12), (following - 1) % 12 + 1, 1)
    return Period(span, first, after - _DAY)


def period_before(period: Period) -> Period:
    return period_of(period.span, period.first - _DAY)


def ended_before(day: date) -> list[Period]:
    """The month that ended last before that day, and with it the quarter and the year that ended with it."""
    month = period_of(Span.MONTH, period_of(Span.MONTH, day).first - _DAY)
    longer = [period_of(span, month.last) for span in (Span.QUARTER, Span.YEAR)]
    return [month, *(period for period in longer if period.last == month.last)]


@dataclass(frozen=True, slots=True)
class ContractStatistics:
    signed: int
    """In the period, by the day of signing."""
    value: Mapping[str, Money]
    """Of those signed, where they state one, by currency."""
    executed: int
    """Executed or closed at its end, and not before it."""
    overdue: int
    """At its end."""
    due: int
    """Obligations of signed contracts that fell due in it."""
    done: int
    """Of those, how many were done by its end."""
    stages: Mapping[Stage, int]
    """At its end."""

    @property
    def percent(self) -> int | None:
        """Of the obligations due, how many were done, rounded down; None where nothing fell due."""
        return self.done * 100 // self.due if self.due else None


def statistics(
    period: Period, before: Mapping[int, ContractFacts], after: Mapping[int, ContractFacts]
) -> ContractStatistics:
    """From the facts of each contract on the day before the period and on its last day."""
    signed = [
        facts for facts in after.values() if facts.signed is not None and period.first <= facts.signed <= period.last
    ]
    due = [
        each
        for facts in after.values()
        if facts.stage not in (*UNSIGNED, Stage.CANCELLED)
        for each in facts.obligations
        if each.due is not None and period.first <= each.due <= period.last
    ]
    eve = period.first - _DAY
    return ContractStatistics(
        signed=len(signed),
        value=totals(facts.amount for facts in signed if facts.amount is not None),
        executed=sum(
            _is_executed(facts, period.last) and not (one in before and _is_executed(before[one], eve))
            for one, facts in after.items()
        ),
        overdue=sum(status(facts, period.last) is Status.OVERDUE for facts in after.values()),
        due=len(due),
        done=sum(each.done is not None for each in due),
        stages=Counter(facts.stage for facts in after.values()),
    )


def _is_executed(facts: ContractFacts, day: date) -> bool:
    return status(facts, day) in (Status.EXECUTED, Status.CLOSED)

"""Statistics of contracts by month, quarter and year (S0 1): figures over the facts at a period's two ends."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from office.contracts import UNSIGNED, ContractFacts, Stage, Status, status
from office.money import Money, totals
from office.periods import Period


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
    eve = period.first - timedelta(days=1)
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

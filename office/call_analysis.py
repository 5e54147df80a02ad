"""What calls came to (S4 3.1, "analyse the results of telephone calls"): outcomes, rates, best hours, segments."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from office.calls import CallKind, Direction, Outcome
from office.monthly_reports import Figure, Measure

SPOKEN = frozenset({Outcome.REACHED, Outcome.CALL_BACK, Outcome.REFUSED})
"""Somebody answered and spoke, whatever they said."""

FEWEST = 3
"""Calls in an hour; of fewer nothing is concluded."""
BEST = 3


@dataclass(frozen=True, slots=True)
class CallMade:
    at: datetime
    """Local to the person who called."""
    kind: CallKind
    direction: Direction
    outcome: Outcome
    offer: bool
    client_id: int
    segment: str
    """Of the client."""


def analysed(calls: Iterable[CallMade]) -> list[Figure]:
    """The figures of these calls; those of a rate are of outgoing calls alone, for who calls us is always there."""
    every = list(calls)
    made = [one for one in every if one.kind is CallKind.CALL]
    outcomes = Counter(one.outcome for one in made)
    outgoing = [one for one in made if one.direction is Direction.OUTGOING]
    return [
        Figure(Measure.CALLS, len(made)),
        *(Figure(Measure.OUTCOME, outcomes[each], len(made), each.value) for each in Outcome if outcomes[each]),
        *_rates(Measure.HOUR, [(f"{one.at.hour:02}", one) for one in outgoing]),
        *_rates(Measure.SEGMENT, [(one.segment, one) for one in outgoing]),
        Figure(Measure.MEETINGS, len(every) - len(made)),
        Figure(Measure.OFFERS_PHONE, sum(one.offer for one in made)),
    ]


def _rates(measure: Measure, calls: Sequence[tuple[str, CallMade]]) -> list[Figure]:
    whole = Counter(group for group, _ in calls)
    spoken = Counter(group for group, one in calls if one.outcome in SPOKEN)
    return [Figure(measure, spoken[group], whole[group], group) for group in sorted(whole)]


def best_hours(figures: Iterable[Figure]) -> list[Figure]:
    """The hours in which most of those called were reached, the best first."""
    hours = [one for one in figures if one.measure is Measure.HOUR and _of(one) >= FEWEST and one.percent]
    return sorted(hours, key=lambda one: (-(one.percent or 0), -_of(one), one.detail))[:BEST]


def _of(one: Figure) -> int:
    return one.of if isinstance(one.of, int) else 0

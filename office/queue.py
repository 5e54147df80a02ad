"""A queue of requests: in which order it is served, how long one waits, and when that is too long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median
from types import MappingProxyType

from office.rights import SCOPES, Right, Role, Scope
from office.staff import Person, told_once


class Queue(StrEnum):
    RUSH = "rush"
    """Before an event."""
    LATE = "late"
    """Registrations after the fact, against a payment order."""


class RequestState(StrEnum):
    WANTING = "wanting"
    """The photo of its payment order is missing; nobody is asked to serve it yet."""
    WAITING = "waiting"
    TAKEN = "taken"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN = (RequestState.WAITING, RequestState.TAKEN)

TARGET_MINUTES = MappingProxyType({Queue.RUSH: 60, Queue.LATE: 30})
"""Where the company has set nothing else. S2: clients wait a day or two at peak and should be served 'online', and
papers arrive two hours before registration closes: half of that leaves time to put something right."""

AT_RISK = 0.75
"""Of the time until it is due."""

FEWEST_MEASURED = 3
MEASURED = 10
"""So many of the last ones are measured."""

SERVING_WITHIN = timedelta(hours=1)
"""Who took or ended one this recently serves."""

_COARSE = 5


@dataclass(frozen=True, slots=True)
class Wait:
    ahead: int
    """Requests that are served before it."""
    minutes: int | None
    """Until it is done, about; none where nothing is known."""


def waiting_time(ahead: int, serving: int, served: Sequence[timedelta]) -> Wait:
    """`served`: how long each of the last ones took from being taken to its end.

    Nothing is promised where nobody serves, or fewer than three were measured.
    """
    if serving < 1 or len(served) < FEWEST_MEASURED:
        return Wait(ahead, None)
    each = median(one.total_seconds() / 60 for one in served)
    rounds = -(-(ahead + 1) // serving)
    return Wait(ahead, _rounded(rounds * each))


def _rounded(minutes: float) -> int:
    """Up, to five minutes where it is more than ten."""
    whole = max(1, -int(-minutes // 1))
    return whole if whole <= 2 * _COARSE else -(-whole // _COARSE) * _COARSE


def due_at(asked_at: datetime, target_minutes: int, closes_at: datetime | None) -> datetime:
    """When it is to be done: within the target, and before the event closes. UTC."""
    due = asked_at + timedelta(minutes=target_minutes)
    return due if closes_at is None or closes_at <= asked_at else min(due, closes_at)


def at_risk_at(asked_at: datetime, due: datetime) -> datetime:
    return asked_at + (due - asked_at) * AT_RISK


def serving(staff: Iterable[Person]) -> Sequence[Person]:
    """Who is alarmed: the clerks, or where there is none all who serve and see clients."""
    able = [one for one in staff if one.holds(Right.SERVE_REQUESTS) and SCOPES[one.role] is not Scope.NONE]
    return told_once([one for one in able if one.role is Role.CLERK] or able)

"""A queue of requests: who serves it, in which order, how long one waits, and when that is too long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median
from types import MappingProxyType

from office.rights import Role
from office.staff import Person
from office.worktime import WorkTime, local_to_utc, next_working_moment, to_local


class Queue(StrEnum):
    RUSH = "rush"
    """Before an event."""
    LATE = "late"
    """Registrations after the fact, against a payment order."""
    IT = "it"
    RECEPTION = "reception"
    HR = "hr"
    ACCOUNTING = "accounting"
    OFFICE = "office"
    LOGISTICS = "logistics"


class RequestState(StrEnum):
    WANTING = "wanting"
    """The photo of its payment order is missing; nobody is asked to serve it yet."""
    WAITING = "waiting"
    TAKEN = "taken"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN = (RequestState.WAITING, RequestState.TAKEN)

_LEADING = (Role.DIRECTOR, Role.ADMIN)
SERVED_BY = MappingProxyType(
    {
        Queue.RUSH: (Role.CLERK, Role.HEAD, *_LEADING),
        Queue.LATE: (Role.CLERK, Role.HEAD, *_LEADING),
        Queue.IT: (Role.HELPER, *_LEADING),
        Queue.RECEPTION: (Role.HELPER, *_LEADING),
        Queue.HR: (Role.HR, Role.DIRECTOR),
        Queue.ACCOUNTING: (Role.ACCOUNTANT, *_LEADING),
        Queue.OFFICE: (Role.CLERK, *_LEADING),
        Queue.LOGISTICS: (Role.LOGISTICS, *_LEADING),
    }
)
"""The first role is called; where nobody has it, all the others are."""

DEPARTMENTS = tuple(queue for queue in Queue if queue not in (Queue.RUSH, Queue.LATE))
"""Where colleagues ask for something for the office itself (S1: IT, accounting and personnel help front and middle
office). No client stands behind it, and its target is of working hours."""

TARGET_MINUTES = MappingProxyType(
    {
        Queue.RUSH: 60,
        Queue.LATE: 30,
        Queue.IT: 120,
        Queue.RECEPTION: 60,
        Queue.HR: 480,
        Queue.ACCOUNTING: 240,
        Queue.OFFICE: 240,
        Queue.LOGISTICS: 240,
    }
)
"""Where the company has set nothing else. S2: clients wait a day or two at peak and should be served 'online', and
papers arrive two hours before registration closes: half of that leaves time to put something right. The seeds say
nothing of departments: all are well below the day or two."""

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


def due_in_hours(asked_at: datetime, target_minutes: int, worktime: WorkTime) -> datetime:
    """When that many minutes of working time have passed, UTC: nights, weekends and holidays do not count."""
    moment, left = next_working_moment(asked_at, worktime), timedelta(minutes=target_minutes)
    while True:
        end = local_to_utc(to_local(moment, worktime.zone).date(), worktime.end, worktime.zone)
        if moment + left <= end:
            return moment + left
        left -= end - moment
        moment = next_working_moment(end, worktime)


def serves(person: Person, queue: Queue) -> bool:
    """By the own role, or that of somebody for whom they stand in."""
    return person.active and any(one.role in SERVED_BY[queue] for one in person.acts_for)


def serving(staff: Iterable[Person], queue: Queue) -> Sequence[Person]:
    """Who is called and alarmed, here or away: those of the queue's first role, else all who serve it."""
    able = [one for one in staff if one.active and one.role in SERVED_BY[queue]]
    return [one for one in able if one.role is SERVED_BY[queue][0]] or able

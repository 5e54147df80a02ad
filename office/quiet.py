"""When a person hears nothing that can wait, and what one may do without altogether."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from office.staff import Person

OPTIONAL = frozenset({"birthday", "digest", "statistics"})
"""Kinds of messages that one may switch off; whatever else comes by itself is an obligation, or was asked for."""

LONGEST = timedelta(hours=24)
"""So long one may want quiet at once; for longer there are days off."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """`until` in UTC; `start` and `end` are local times of every day."""

    until: datetime | None = None
    start: time | None = None
    end: time | None = None


NONE = Quiet()


def leaves_work(start: time, end: time, person: Person) -> bool:
    """Whether some of the working hours are left: in none of them nothing would ever be told."""
    return start > person.work_start or end < person.work_end


def is_quiet(quiet: Quiet, person: Person, now: datetime) -> bool:
    """Whether what can wait waits at that UTC moment."""
    if quiet.until is not None and now < quiet.until:
        return True
    if quiet.start is None or quiet.end is None or not leaves_work(quiet.start, quiet.end, person):
        return False
    return quiet.start <= person.local(now).time() < quiet.end

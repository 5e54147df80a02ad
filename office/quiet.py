"""When a person hears nothing that can wait, and what one may do without altogether."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from office.staff import Person

OPTIONAL = frozenset({"birthday", "briefing", "digest", "evening", "morning", "statistics"})
"""Kinds of messages that one may switch off; whatever else comes by itself is an obligation, or was asked for.

Whoever would read one decides: what comes to a deputy goes by the deputy's own switches, not by those of the person who
is away, for it is the deputy's chat, and nobody relies on what is optional.
"""

URGENT = frozenset({"alarm", "event", "rush"})
"""Mailed at once to whoever blocked the bot; all else is bundled."""

TOLD_IN_MAIL = frozenset({"birthday", "contract", "event", "letter", "task", "tender"})
"""Kinds whose first line may stand in a mail; of all others only the kind: sums, terms and cases are for the chat."""

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

"""What a stretch of words says of a moment: a day, a time of day, or both; and the rules that read it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from bot.reading.patterns import Match, Pattern, Sentence, match, pattern

Grain = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule must know besides the words.

    `now` is local wall time. `past` asks for the latest day that fits instead of the next one; `whole`
    says that the text is the answer to "when?", so that a bare "25" is a day.
    """

    now: datetime
    language: str
    past: bool = False
    whole: bool = False

    @property
    def today(self) -> date:
        """The day of `now`."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `exact` when it cannot mean twelve hours later ("15:00", "9 am", "07:30")."""

    hour: int
    minute: int = 0
    exact: bool = False
    grain: Grain = "hour"


@dataclass(frozen=True, slots=True)
class Piece:
    """What some words say. Empty of meaning when they are something else, such as a duration.

    `named` keeps a calendar date as it was written (the year may be missing). `weekday` is set when the
    day was told by its weekday alone. `loose` is a reading that needs a neighbour to be believed.
    """

    day: date | None = None
    grain: Grain = "day"
    named: tuple[int | None, int, int] | None = None
    weekday: int | None = None
    clock: Clock | None = None
    part: str = ""
    moment: datetime | None = None
    loose: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the words say nothing of a moment."""
        return self.day is None and self.clock is None and not self.part and self.moment is None


NOTHING = Piece()
Build = Callable[[Match, Context], Piece]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what it means; `build` gives NOTHING for a day that does not exist."""

    pattern: Pattern
    build: Build


def rules(build: Build, *sources: str) -> tuple[Rule, ...]:
    """One meaning written in several ways."""
    return tuple(Rule(pattern(source), build) for source in sources)


def longest(table: Sequence[Rule], sentence: Sentence, at: int, context: Context) -> tuple[int, Piece] | None:
    """The end and the meaning of the rule that takes most tokens from `at`; the earlier rule of equals."""
    best: tuple[Match, Rule] | None = None
    for rule in table:
        found = match(rule.pattern, sentence, at)
        if found and found.end > (best[0].end if best else at):
            best = found, rule
    if best is None:
        return None
    try:
        return best[0].end, best[1].build(best[0], context)
    except (ValueError, OverflowError):  # a day that is not in the calendar
        return best[0].end, NOTHING

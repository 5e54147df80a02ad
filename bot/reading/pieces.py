"""What a stretch of words says of a moment: a day, a time of day, or both; and the rules that read it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Literal

from bot.reading.lengths import Length
from bot.reading.patterns import Match, Pattern, Sentence, beginnings, match, needs, pattern, tags_at
from bot.reading.tokens import Token

Grain = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]

_PREPOSITIONS = frozenset({"BY", "ON", "AT", "DOMPRE"})


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule must know besides the words.

    `now` is local wall time. `past` asks for the latest day that fits instead of the next one. `asked`
    says what the whole text answers: a bare "9" is a day of the month to "which day?" and an hour to "when?".
    `zone` is where `now` is told; without it a zone named in the text is not applied.
    """

    now: datetime
    language: str
    past: bool = False
    asked: Literal["", "date", "moment"] = ""
    zone: tzinfo | None = None

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
class Shift:
    """So long after the day or the moment that is told beside it; before it when `direction` is -1."""

    length: Length
    direction: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What some words say. Empty of meaning when they are something else, such as a duration.

    `named` keeps a calendar date as it was written (the year may be missing). `weekday` is set when the
    day was told by its weekday alone, and `rival` is the other day that may be meant: the one a wrong weekday
    points to, or the figures in American order.
    `loose` is a reading that needs a neighbour to be believed, `by` says that it is a deadline. `until` and
    `until_clock` end a range that this begins. `weeks` marks a day so many weeks ahead, beside which a weekday
    names another day of that week. `close` is the end of a day, also of another that stands beside it. `shift` moves
    it; `zone` is the IANA zone that was said of it.
    """

    day: date | None = None
    grain: Grain = "day"
    named: tuple[int | None, int, int] | None = None
    weekday: int | None = None
    rival: date | None = None
    clock: Clock | None = None
    part: str = ""
    moment: datetime | None = None
    until: date | None = None
    until_clock: Clock | None = None
    weeks: bool = False
    shift: Shift | None = None
    zone: str = ""
    loose: bool = False
    by: bool = False
    close: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the words say nothing of a moment."""
        return self.day is None and self.clock is None and not self.part and self.moment is None


NOTHING = Piece()
Build = Callable[[Match, Context], Piece]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, what it means, the tags it can begin with and those it cannot do without; `build` gives
    NOTHING for a day that does not exist."""

    pattern: Pattern
    build: Build
    begins: frozenset[str]
    needs: tuple[frozenset[str], ...]


def rules(build: Build, *sources: str) -> tuple[Rule, ...]:
    """One meaning written in several ways."""
    patterns = map(pattern, sources)
    return tuple(Rule(elements, build, beginnings(elements), needs(elements)) for elements in patterns)


class Grammar:
    """Rules in the order in which the earlier of equals wins."""

    def __init__(self, table: Sequence[Rule]) -> None:
        needed = {need: place for place, need in enumerate({need for rule in table for need in rule.needs})}
        self._bits = [(need, 1 << place) for need, place in needed.items()]
        self._rules = [(sum(1 << place for place in {needed[need] for need in rule.needs}), rule) for rule in table]

    def possible(self, sentence: Sentence) -> tuple[Rule, ...]:
        """The rules for which the sentence holds the tags they need: a few of the many, so it is asked once a line."""
        tags = sentence.tags
        absent = sum(bit for need, bit in self._bits if need.isdisjoint(tags))
        return tuple(rule for mask, rule in self._rules if not mask & absent)


def longest(table: Sequence[Rule], sentence: Sentence, at: int, context: Context) -> tuple[int, Piece] | None:
    """The end and the meaning of the rule that takes most tokens from `at`; the earlier rule of equals."""
    best: tuple[Match, Rule] | None = None
    here = tags_at(sentence, at)
    for rule in table:
        found = None if rule.begins.isdisjoint(here) else match(rule.pattern, sentence, at)
        if found and found.end > (best[0].end if best else at):
            best = found, rule
    if best is None:
        return None
    found, rule = best
    try:
        piece = rule.build(found, context)
    except (ValueError, OverflowError):  # a day that is not in the calendar
        piece = NOTHING
    return found.end, replace(piece, by=_tells_deadline(found, sentence.tokens[at : found.end]))


def _tells_deadline(found: Match, tokens: Sequence[Token]) -> bool:
    """A preposition such as "by", taken as one, or a Hungarian ending such as -ig."""
    leads = (token for tag, token in found.taken.values() if tag in _PREPOSITIONS)
    return any("BY" in token.tags for token in leads) or any("BYEND" in token.tags for token in tokens)

"""Dates and moments out of what staff type, in six languages.

The conventions, which the help text prints as well: a bare hour from one to seven is the afternoon; a
weekday is the next one after today; a date without a year is the next one; morning is 9:00, afternoon
15:00, evening 18:00; the end of the month is its last day; a time of day already past is tomorrow's; the
day comes before the month (Hungarian: the month first). All values are local wall time without a zone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

from bot.reading.clocks import ASKED_CLOCKS, CLOCKS, HOUR_OF_PART, likely_hour
from bot.reading.days import ASKED_DAYS, DAYS, NOT_DAYS, calendar_day
from bot.reading.durations import sentence
from bot.reading.feasts import FEASTS
from bot.reading.offsets import OFFSETS
from bot.reading.patterns import Sentence
from bot.reading.pieces import NOTHING, Clock, Context, Grain, Grammar, Piece, longest
from bot.reading.ranges import RANGES
from bot.reading.ranks import RANKS
from bot.reading.spans import SPANS
from bot.reading.tokens import LIMIT, Token, scan

_ALWAYS = (*OFFSETS, *DAYS, *SPANS, *RANKS, *FEASTS, *RANGES, *CLOCKS, *NOT_DAYS)
_GRAMMARS = {
    "": Grammar(_ALWAYS),
    "date": Grammar((*_ALWAYS, *ASKED_DAYS)),
    "moment": Grammar((*_ALWAYS, *ASKED_CLOCKS)),
}
_LINKS = frozenset({",", "-", "@", "AT", "ON", "THE", "OF", "BY", "DAYLINK"})
_LEADS = frozenset({"AT", "ON", "THE", "DOMPRE", "APPROX"})
_LONGEST_LINK = 3
_LONG_PAST = 92  # days; a date further back is rather meant for the coming year
_YOUNGEST_TWO_FIGURE_YEAR = 20  # "05" after a birthday is 2005, "65" is 1965


_A_MINUTE = timedelta(minutes=1)


class UnreadableDate(ValueError):
    """The answer is not a date (or not a moment), or one that the calendar does not have."""

    def __init__(self, text: str) -> None:
        super().__init__(f"not a date: {text!r}")
        self.text = text


class AmbiguousDate(ValueError):
    """The answer may mean each of `candidates`, or the only one when it was written in another order."""

    def __init__(self, candidates: tuple[date, ...]) -> None:
        super().__init__("which date: " + ", ".join(candidate.isoformat() for candidate in candidates))
        self.candidates = candidates


@dataclass(frozen=True, slots=True)
class Found:
    """A date or a moment in a sentence, and the span of the words that say it.

    A week, month, quarter or year is told by its first day and its grain. `by` marks a deadline. `until` ends
    a range that begins with `value` (the last day itself). `rivals` are other values that the words may mean
    just as well ("Friday 12 March" where the 12th is a Thursday, "3/4" in an English text): ask then.
    """

    kind: Literal["date", "moment"]
    value: date | datetime
    grain: Grain
    start: int
    end: int
    by: bool = False
    until: date | datetime | None = None
    rivals: tuple[date | datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """The tokens from `first` up to `end`, and what they say."""

    first: int
    end: int
    piece: Piece


def find_dates(
    text: str, language: str, now: datetime, *, past: bool = False, zone: tzinfo | None = None
) -> tuple[Found, ...]:
    """Every date and moment of a sentence, in order. `now` is local wall time; `past` prefers the latest
    day that fits a weekday or a date without a year over the next one. With the person's `zone` a time of
    another zone ("16:00 CET") is told in it; without it the zone's name is passed over."""
    read, context = sentence(text, language), Context(now, language, past, zone=zone)
    return tuple(found for stretch in stretches(read, context) if (found := _resolved(stretch, read, context)))


def is_hour(words: str, language: str, now: datetime) -> bool:
    """Whether the words tell a time of day alone, as `at 10` does: the day is that of the reading, and the time never
    changes."""
    midnight = datetime.combine(now.date(), time())
    values = [[one.value for one in find_dates(words, language, at)] for at in (midnight, midnight + _A_MINUTE)]
    first = values[0][0] if values[0] else None
    return isinstance(first, datetime) and first.date() == now.date() and values[0] == values[1]


def read_date(text: str, languages: Iterable[str], today: date, *, past: bool = False) -> date:
    """The one date that the whole answer is; the languages are tried in order.

    Raises UnreadableDate, or AmbiguousDate for a week, for a weekday that is not the date's and for figures
    in the order of another country.
    """
    for language in languages:
        context = Context(datetime.combine(today, time()), language, past, "date")
        found = _whole(text, context)
        if found and found.grain == "week":
            raise AmbiguousDate(tuple(_day(found.value) + timedelta(days=ahead) for ahead in range(5)))
        if found and found.kind == "date" and found.grain == "day":
            return _day(found.value)
    raise _swapped(text) or UnreadableDate(text)


def read_moment(text: str, languages: Iterable[str], now: datetime) -> datetime:
    """The one moment, local wall time, that the whole answer is: a time or a part of the day must be said.

    Raises UnreadableDate, or AmbiguousDate for a weekday that is not the date's.
    """
    for language in languages:
        found = _whole(text, Context(now, language, asked="moment"))
        if found and isinstance(found.value, datetime):
            return found.value
    raise UnreadableDate(text)


def read_birthday(text: str, languages: Iterable[str]) -> tuple[int | None, int, int]:
    """Year (None when not said), month and day of a date of the calendar, 29 February included.

    Raises UnreadableDate, also for "tomorrow".
    """
    leap_year = datetime(2000, 1, 1)  # noqa: DTZ001  every day of every month is ahead of it
    for language in languages:
        stretch = _whole_stretch(sentence(text, language), Context(leap_year, language, asked="date"))
        if stretch and stretch.piece.named and stretch.piece.clock is None:
            year, month, day = stretch.piece.named
            if year is not None and _has_short_year(text):
                year = year % 100 + (2000 if year % 100 < _YOUNGEST_TWO_FIGURE_YEAR else 1900)
            return year, month, day
    raise UnreadableDate(text)


def _has_short_year(text: str) -> bool:
    return not any(figure > 99 for token in scan(text) for figure in token.numbers)


def _whole(text: str, context: Context) -> Found | None:
    """What the whole text says; raises AmbiguousDate for a date beside a weekday that is not its own."""
    read = sentence(text, context.language)
    stretch = _whole_stretch(read, context) if len(text) <= LIMIT else None
    if stretch and stretch.piece.day and stretch.piece.rival:
        raise AmbiguousDate(tuple(sorted((stretch.piece.day, stretch.piece.rival))))
    return _resolved(stretch, read, context) if stretch else None


def _whole_stretch(read: Sentence, context: Context) -> Stretch | None:
    """The stretch that takes every token of the text, but for words that lead to it and a last dot."""
    found = list(stretches(read, context))
    if len(found) != 1 or found[0].piece.is_empty:
        return None
    before, after = read.tokens[: found[0].first], read.tokens[found[0].end :]
    leads = all(_has(token, _LEADS) or "BY" in token.tags or "," in token.tags for token in before)
    return found[0] if leads and all(token.text in (".", "!", ",") for token in after) else None


def _swapped(text: str) -> AmbiguousDate | None:
    """The date in figures that only the order month, day can mean ("3/14/2026")."""
    tokens = tuple(scan(text))
    if len(tokens) == 1 and tokens[0].kind == "dmy" and tokens[0].numbers[2] > 99:
        month, day, year = tokens[0].numbers
        try:
            return AmbiguousDate((date(year, month, day),))
        except ValueError:
            return None
    return None


def stretches(read: Sentence, context: Context) -> Iterator[Stretch]:
    """The pieces of a sentence that say something of a moment, those that belong together joined."""
    waiting: Stretch | None = None
    for stretch in _plain_stretches(read, context):
        joined = _joined(waiting, stretch, read.tokens, context) if waiting else None
        if joined is None and waiting:
            yield from _believable(waiting, read, context)
        waiting = joined or stretch
    if waiting:
        yield from _believable(waiting, read, context)


def _plain_stretches(read: Sentence, context: Context) -> Iterator[Stretch]:
    at, fitting = 0, _GRAMMARS[context.asked].possible(read)
    while at < len(read.tokens):
        found = longest(fitting, read, at, context)
        if found:
            yield Stretch(at, found[0], found[1])
        at = found[0] if found else at + 1


def _joined(left: Stretch, right: Stretch, tokens: Sequence[Token], context: Context) -> Stretch | None:
    """A day and its time ("tomorrow" + "at 9"), a weekday and its date, a time and its part of the day."""
    between = tokens[left.end : right.first]
    if len(between) > _LONGEST_LINK or not all(_has(token, _LINKS) for token in between):
        return None
    a, b = left.piece, right.piece
    if not between and (b.zone and a.clock):
        return Stretch(left.first, right.end, replace(a, zone=b.zone))
    if a.shift and a.is_empty and not (b.is_empty or b.moment) and not any("," in token.tags for token in between):
        return Stretch(left.first, right.end, replace(b, shift=a.shift, loose=False))
    if a.day and a.clock and b.clock and _is_meal(tokens[left.first]) and "AT" in tokens[right.first].tags:
        return Stretch(left.first + 1, right.end, replace(a, clock=b.clock))  # "lunch on friday at 1"
    if a.is_empty or b.is_empty or a.moment or b.moment or (a.clock and b.clock) or (a.part and b.part):
        return None
    if a.close != b.close and a.day and b.day:  # "friday end of day"
        return Stretch(left.first, right.end, b if a.close else a)
    if a.day and b.day and (of_week := _day_of_week(a, b)):
        a, b = of_week, NOTHING
    if a.day and b.day:
        told_twice = (a.named and b.weekday is not None) or (b.named and a.weekday is not None)
        if not told_twice or any("," not in token.tags for token in between):
            return None
        named, told = (a, b) if a.named else (b, a)
        day = _with_weekday(named, told, context)
        if (
            day.rival and told.loose and "ON" in tokens[right.first].tags
        ):  # "vin pe 5 aprilie": they come, no "vin." of vineri
            return None
        a, b = day, NOTHING
    day, other = (a, b) if a.day else (b, a)
    by = left.piece.by or right.piece.by or any("BY" in token.tags for token in between)
    joined = replace(
        day,
        clock=a.clock or b.clock,
        part=a.part or b.part,
        until_clock=a.until_clock or b.until_clock,
        shift=day.shift or other.shift,
        zone=a.zone or b.zone,
        by=by,
        loose=False,
    )
    return Stretch(left.first, right.end, joined)


def _is_meal(token: Token) -> bool:
    """A word such as "lunch", which is noon only where no hour is said."""
    return token.tags.get("PART") == "noon"


def _day_of_week(a: Piece, b: Piece) -> Piece | None:
    """ "in two weeks" with "on friday": the Friday of that week."""
    told, week = (a, b) if b.weeks else (b, a)
    if not week.weeks or week.day is None or told.weekday is None:
        return None
    return replace(told, day=week.day + timedelta(days=told.weekday - week.day.weekday()), weekday=None)


def _with_weekday(named: Piece, told: Piece, context: Context) -> Piece:
    """A date of the calendar told with its weekday. Of two orders of the figures the weekday chooses one, and
    "Sunday 10 February" said on the 12th is the past one; else the nearest such weekday is the date's rival."""
    if named.day is None or named.named is None or told.weekday is None:
        return named
    clock, part = named.clock or told.clock, named.part or told.part
    year, month, day = named.named
    likelier = (named.rival, calendar_day(None, month, day, replace(context, past=True)).day if year is None else None)
    away = (told.weekday - named.day.weekday() + 3) % 7 - 3
    if away and (fitting := [day for day in likelier if day and _fits(day, told.weekday, context)]):
        return replace(named, day=fitting[0], clock=clock, part=part, rival=None)
    return replace(named, clock=clock, part=part, rival=named.day + timedelta(days=away) if away else None)


def _fits(day: date, weekday: int, context: Context) -> bool:
    return day.weekday() == weekday and (context.today - day).days <= _LONG_PAST


def _believable(stretch: Stretch, read: Sentence, context: Context) -> Iterator[Stretch]:
    """The stretch, unless its words have a commoner meaning and nothing around them says otherwise."""
    before = read.tokens[stretch.first - 1] if stretch.first else None
    led = before is not None and (_has(before, _LEADS - {"THE", "APPROX"}) or "BY" in before.tags)
    alone = context.asked or stretch.end - stretch.first == len(read.tokens)
    if not stretch.piece.loose or led or alone or "BYEND" in read.tokens[stretch.end - 1].tags:
        yield stretch


def _resolved(stretch: Stretch, read: Sentence, context: Context) -> Found | None:
    piece, tokens = stretch.piece, read.tokens
    if piece.is_empty:
        return None
    first, by = stretch.first, piece.by
    while first and stretch.first - first < _LONGEST_LINK:
        lead = tokens[first - 1]
        if any(at < first - 1 < end for at, (end, _) in read.lengths.items()):  # "o oră azi": an hour, not "at"
            break
        if not (_has(lead, _LEADS) or "BY" in lead.tags):
            break
        by, first = by or "BY" in lead.tags, first - 1
    try:
        value, grain = _value(piece, context)
        rivals = (_value(replace(piece, day=piece.rival), context)[0],) if piece.rival else ()
        until = _until(piece, value)
    except (ValueError, OverflowError):
        return None
    kind: Literal["date", "moment"] = "moment" if isinstance(value, datetime) else "date"
    return Found(kind, value, grain, tokens[first].start, tokens[stretch.end - 1].end, by, until, rivals)


def _value(piece: Piece, context: Context) -> tuple[date | datetime, Grain]:
    value, grain = _unshifted(piece, context)
    if piece.shift is None:
        return value, grain
    length, direction = piece.shift.length, piece.shift.direction
    if isinstance(value, datetime):
        return length.after(value, direction), "minute" if length.seconds % 3600 else grain
    if length.seconds:
        return value, grain  # "called 15 min. After friday …": hours are not counted from a day
    return length.after(datetime.combine(value, time()), direction).date(), grain


def _unshifted(piece: Piece, context: Context) -> tuple[date | datetime, Grain]:
    if piece.moment:
        return piece.moment.replace(second=0, microsecond=0), "minute"
    clock = piece.clock
    if clock is None and piece.part:
        clock = Clock(HOUR_OF_PART[piece.part], exact=True)
    if clock is None:
        return piece.day or context.today, piece.grain
    moment = datetime.combine(piece.day or context.today, time(likely_hour(clock, piece.part), clock.minute))
    if clock.hour == clock.minute == 0 and piece.part in ("evening", "night"):
        moment += timedelta(days=1)  # "tonight at midnight"
    if piece.zone and context.zone:
        moment = moment.replace(tzinfo=ZoneInfo(piece.zone)).astimezone(context.zone).replace(tzinfo=None)
    if piece.day is None and moment <= context.now:
        moment += timedelta(days=1)
    return moment, clock.grain


def _until(piece: Piece, value: date | datetime) -> date | datetime | None:
    if piece.until_clock and isinstance(value, datetime):
        return datetime.combine(value.date(), time(piece.until_clock.hour, piece.until_clock.minute))
    return piece.until


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _has(token: Token, tags: frozenset[str]) -> bool:
    return not tags.isdisjoint(token.tags)

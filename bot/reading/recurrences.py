"""Recurrences people write ("every monday at 9", "по будням", "kéthetente pénteken") as RFC 5545 rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from bot.reading.clocks import CLOCKS, likely_hour
from bot.reading.durations import sentence
from bot.reading.patterns import Match, Pattern, Sentence, match, pattern
from bot.reading.pieces import Context, longest
from bot.reading.tokens import Token

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_COUNTS = {"fortnight": ("WEEKLY", 2), "quarter": ("MONTHLY", 3)}
_LARGEST_INTERVAL = 366
_LINKS = frozenset({",", "AND", "ON", "AT", "THE", "OF", "EVERY", "HABITPRE"})

_WORKDAYS = pattern("EVERY|ON|THE|HABITPRE* WORKDAYS")
_DAY_OF_MONTH = (
    pattern("ON|THE|DOMPRE* day=DOM|ORDINAL DAYMARK? OF|IN|ON|THE* EVERY UNIT:month"),
    pattern("EVERY UNIT:month OF|ON|THE|DOMPRE* day=DOM|ORDINAL DAYMARK?"),
    pattern("EVERY day=DOM|ORDINAL OF|IN|ON OF|IN|ON|THE* UNIT:month"),
    pattern("EVERY day=DOM|ORDINAL DAYMARK"),
    pattern("FREQ:MONTHLY ON|THE|DOMPRE* day=DOM|ORDINAL DAYMARK?"),
    pattern("ON|THE|DOMPRE* day=DOM|ORDINAL DAYMARK? FREQ:MONTHLY"),
)
_WEEKDAY_OF_MONTH = (
    pattern("ON|THE* rank=ORDINAL|LAST WD OF|IN|ON|THE* EVERY|THE* UNIT:month"),
    pattern("EVERY UNIT:month OF|ON|THE* rank=ORDINAL|LAST WD"),
    pattern("EVERY rank=ORDINAL|LAST WD OF|IN|ON|THE* UNIT:month"),
    pattern("rank=ORDINAL|LAST WD FREQ:MONTHLY"),
    pattern("FREQ:MONTHLY ON|THE* rank=ORDINAL|LAST WD"),
)
_LAST_DAY = (
    pattern("ON|AT|THE* rank=LAST UNIT:day OF|IN|ON|THE* EVERY UNIT:month"),
    pattern("ON|AT|THE* END OF|THE* EVERY UNIT:month"),
    pattern("EVERY UNIT:month OF|ON|THE* rank=LAST UNIT:day"),
    pattern("EVERY UNIT:month OF|ON|THE* END"),
)
_DAY_OF_YEAR = (
    pattern("EVERY UNIT:year ON|THE* day=DOM|ORDINAL OF? MON"),
    pattern("EVERY UNIT:year ON|THE* MON day=DOM|ORDINAL"),
    pattern("EVERY day=DOM|ORDINAL OF? MON"),
    pattern("day=DOM|ORDINAL OF? MON EVERY UNIT:year"),
    pattern("FREQ:YEARLY ON|THE* day=DOM|ORDINAL OF? MON"),
)
_INTERVAL = (
    pattern("EVERY count=NUM? UNIT"),
    pattern("EVERYOTHER UNIT"),
    pattern("FREQ"),
)
_WEEKDAY_LEADS = (
    pattern("EVERYOTHER WD"),
    pattern("EVERY ON|THE* WD"),
    pattern("HABIT"),
    pattern("HABITPRE HABIT"),
)
_NEXT_WEEKDAY = pattern("AND|,|ON|THE|EVERY|HABITPRE* WD|HABIT")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """An RFC 5545 rule, the local time of day (None when not said), and the span of the words."""

    rule: str
    time: time | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Rule:
    text: str
    first: int
    end: int


def find_recurrence(text: str, language: str, now: datetime) -> Recurrence | None:
    """The first recurrence of a sentence. `now` is local wall time."""
    read = sentence(text, language)
    for at in range(len(read.tokens)):
        rule = _rule_at(read, at)
        if rule:
            return _with_time(rule, read, Context(now, language))
    return None


def _rule_at(read: Sentence, at: int) -> _Rule | None:
    """The longest recurrence that begins at a token."""
    readings = (_by_day_of_month, _by_weekday_of_month, _by_last_day, _by_day_of_year, _workdays, _weekdays, _interval)
    found = [rule for reading in readings if (rule := reading(read, at))]
    return max(found, key=lambda rule: rule.end, default=None)


def _first_match(patterns: Sequence[Pattern], read: Sentence, at: int) -> Match | None:
    matches = [found for one in patterns if (found := match(one, read, at))]
    return max(matches, key=lambda found: found.end, default=None)


def _by_day_of_month(read: Sentence, at: int) -> _Rule | None:
    found = _first_match(_DAY_OF_MONTH, read, at)
    return _Rule(f"FREQ=MONTHLY;BYMONTHDAY={found.number('day')}", at, found.end) if found else None


def _by_weekday_of_month(read: Sentence, at: int) -> _Rule | None:
    found = _first_match(_WEEKDAY_OF_MONTH, read, at)
    if found is None:
        return None
    rank = -1 if found.taken["rank"][0] == "LAST" else found.number("rank")
    return _Rule(f"FREQ=MONTHLY;BYDAY={rank}{_WEEKDAYS[found.number('WD')]}", at, found.end) if rank <= 5 else None


def _by_last_day(read: Sentence, at: int) -> _Rule | None:
    found = _first_match(_LAST_DAY, read, at)
    return _Rule("FREQ=MONTHLY;BYMONTHDAY=-1", at, found.end) if found else None


def _by_day_of_year(read: Sentence, at: int) -> _Rule | None:
    found = _first_match(_DAY_OF_YEAR, read, at)
    if found is None:
        return None
    return _Rule(f"FREQ=YEARLY;BYMONTH={found.number('MON')};BYMONTHDAY={found.number('day')}", at, found.end)


def _workdays(read: Sentence, at: int) -> _Rule | None:
    found = match(_WORKDAYS, read, at)
    return _Rule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", at, found.end) if found else None


def _weekdays(read: Sentence, at: int) -> _Rule | None:
    """ "every monday and thursday", "по понедельникам и четвергам"."""
    found = _first_match(_WEEKDAY_LEADS, read, at)
    if found is None:
        return None
    interval = ";INTERVAL=2" if "EVERYOTHER" in found else ""
    days, end = _more_weekdays(read, found.end, _weekday(found))
    return _Rule(f"FREQ=WEEKLY{interval};BYDAY={days}", at, end)


def _more_weekdays(read: Sentence, end: int, *days: int) -> tuple[str, int]:
    named = {*days}
    while found := match(_NEXT_WEEKDAY, read, end):
        named.add(_weekday(found))
        end = found.end
    return ",".join(_WEEKDAYS[day] for day in sorted(named)), end


def _weekday(found: Match) -> int:
    return found.number("HABIT") if "HABIT" in found else found.number("WD")


def _interval(read: Sentence, at: int) -> _Rule | None:
    """ "every 2 weeks on friday", "daily", "fortnightly"."""
    found = _first_match(_INTERVAL, read, at)
    if found is None:
        return None
    frequency, interval = _frequency(found)
    if not frequency or not 1 <= interval <= _LARGEST_INTERVAL:
        return None
    rule, end = f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else ""), found.end
    if frequency == "WEEKLY" and match(_NEXT_WEEKDAY, read, end):
        days, end = _more_weekdays(read, end)
        rule += f";BYDAY={days}"
    return _Rule(rule, at, end)


def _frequency(found: Match) -> tuple[str, int]:
    if "FREQ" in found:
        word = found.value("FREQ")
        return word.lstrip("2"), 2 if word.startswith("2") else 1
    unit, times = found.value("UNIT"), 2 if "EVERYOTHER" in found else 1
    frequency, each = _COUNTS.get(unit, (_FREQUENCIES.get(unit, ""), 1))
    return frequency, each * (found.number("count") if "count" in found else times)


def _with_time(rule: _Rule, read: Sentence, context: Context) -> Recurrence:
    """The rule with the time of day that stands right after it, or else right before it."""
    tokens, first, end = read.tokens, rule.first, rule.end
    for start in range(rule.end, _past_links(tokens, rule.end) + 1):
        if found := _time_at(read, start, context):
            return Recurrence(rule.text, found[0], tokens[first].start, tokens[found[1] - 1].end)
    for start in range(rule.first):
        found = _time_at(read, start, context)
        if found and _past_links(tokens, found[1]) >= rule.first:
            return Recurrence(rule.text, found[0], tokens[start].start, tokens[end - 1].end)
    return Recurrence(rule.text, None, tokens[first].start, tokens[end - 1].end)


def _time_at(read: Sentence, at: int, context: Context) -> tuple[time, int] | None:
    found = longest(CLOCKS, read, at, context)
    if found is None or found[1].clock is None or found[1].loose:
        return None
    clock = found[1].clock
    return time(likely_hour(clock, ""), clock.minute), found[0]


def _past_links(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and not _LINKS.isdisjoint(tokens[at].tags):
        at += 1
    return at

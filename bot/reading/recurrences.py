"""Recurrences people write ("every monday at 9", "по будням", "kéthetente pénteken") as RFC 5545 rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from bot.reading.clocks import CLOCKS, likely_hour
from bot.reading.durations import sentence
from bot.reading.patterns import Match, Pattern, Sentence, beginnings, match, needs, pattern, tags_at
from bot.reading.pieces import Context, longest
from bot.reading.tokens import Token

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_COUNTS = {"fortnight": ("WEEKLY", 2), "quarter": ("MONTHLY", 3)}
_LARGEST_INTERVAL = 366
_LINKS = frozenset({",", "AND", "ON", "AT", "THE", "OF", "EVERY", "HABITPRE"})


_Patterns = tuple[tuple[Pattern, frozenset[str], tuple[frozenset[str], ...]], ...]


def _patterns(*sources: str) -> _Patterns:
    """Each with the tags it can begin with and those it cannot do without."""
    return tuple((elements, beginnings(elements), needs(elements)) for elements in map(pattern, sources))


_WORKDAYS = pattern("EVERY|ON|THE|HABITPRE* WORKDAYS ,? WORKDAYS?")


def _every(unit: str = "", frequency: str = "") -> tuple[str, ...]:
    """The ways to say how often; `unit` (":month") and `frequency` (":MONTHLY") narrow them down."""
    return (
        f"EVERY !WD every=UNIT{unit}",  # not Romanian "în fiecare luni": "luni" is Monday and months
        f"EVERY|EVERYNUM count=NUM PARTITIVE? every=UNIT{unit}",
        f"EVERYOTHER every=UNIT{unit}",
        f"every=FREQ{frequency}",
        f"!ORD|DAYEND|ATEND|BYEND count=NUM every=EACH{frequency}",
    )


_MONTHLY = _every(":month", ":MONTHLY")
_TO = ",|:|OF|ON|THE* UNIT:month?"
_OF_EVERY_MONTH = "OF|IN|ON|THE* EVERY count=NUM? every=UNIT:month"
_OF_MONTH = (_OF_EVERY_MONTH, "OF|IN|ON|THE* UNIT:month", "DAYMARK")

# A bare figure may also be an hour, or so many of something.
_MARKED_DAY = "!ATEND day=ORDINAL|ORDDAY|DOTDAY DAYMARK|UNIT:day?"
_FIGURE_DAY = "day=DOM DAYMARK"
_LED_DAY = "!AT ON|THE|DOMPRE|UNIT:day ON|THE|DOMPRE|UNIT:day* !ATEND day=DOM !UNIT:hour|UNIT:min|AMPM|PART|HMARK"
_DAY_OF_MONTH = _patterns(
    *(f"{every} {_TO} {day}" for every in _MONTHLY for day in (_MARKED_DAY, _FIGURE_DAY, _LED_DAY)),
    *(f"{day} FREQ:MONTHLY" for day in (_MARKED_DAY, _FIGURE_DAY, _LED_DAY)),
    f"ON|THE|DOMPRE* day=DOM|ORDINAL DAYMARK? {_OF_EVERY_MONTH}",
    "EVERY day=DOM|ORDINAL !PARTITIVE OF|IN|ON OF|IN|ON|THE* UNIT:month",
    "EVERY day=DOM|ORDINAL DAYMARK",
)
_RANK = "rank=ORDINAL|RANK|ORDDAY|DOTDAY|LAST"
_RANKED_WEEKDAYS = (f"{_RANK} WD", f"{_RANK} UNIT:day «|„ WD »|”")
_WEEKDAY_OF_MONTH = _patterns(
    *(f"ON|THE* EVERY? OF|ON|THE* {ranked} {month}" for ranked in _RANKED_WEEKDAYS for month in _OF_MONTH),
    *(f"{every} {_TO} {ranked}" for ranked in _RANKED_WEEKDAYS for every in _MONTHLY),
    f"{_RANK} WD FREQ:MONTHLY",
    *(f"EVERYSECOND WD {month}" for month in _OF_MONTH),
)
_LAST_DAY = _patterns(
    f"ON|AT|THE* LAST UNIT:day|DAYMARK {_OF_EVERY_MONTH}",
    f"ON|AT|THE* END {_OF_EVERY_MONTH}",
    *(f"{every} {_TO} {last}" for every in _MONTHLY for last in ("LAST UNIT:day|DAYMARK", "END")),
)
_DAY_OF_YEAR = _patterns(
    "EVERY UNIT:year ON|THE* day=DOM|ORDINAL OF? MON",
    "EVERY UNIT:year ON|THE* MON day=DOM|ORDINAL",
    "EVERY day=DOM|ORDINAL OF? MON",
    "day=DOM|ORDINAL OF? MON EVERY UNIT:year",
    "FREQ:YEARLY ON|THE* day=DOM|ORDINAL OF? MON",
    "FREQ:YEARLY ON|THE* MON day=DOM|ORDINAL",
    "day=DOM|ORDINAL OF? MON FREQ:YEARLY",
)
_INTERVALS = _patterns(*_every())
_PARTS = _patterns("EVERY part=PART|ADVERB", "part=HABITPART")
_WEEKDAY_LEADS = _patterns("EVERYOTHER WD", "EVERY ON|THE* WD", "HABIT", "HABITPRE HABIT")
_SIGNS = frozenset(
    {"EVERY", "EVERYNUM", "EVERYOTHER", "EVERYSECOND", "FREQ", "EACH", "WORKDAYS", "HABIT", "HABITPART"}
    | {"RANK", "ORDINAL", "LAST", "ORDDAY", "DOTDAY", "DAYMARK"}
)
_NEXT_WEEKDAY = pattern("AND|,|:|ON|THE|EVERY|HABITPRE* WD|HABIT")


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
    part: str = ""


def find_recurrence(text: str, language: str, now: datetime) -> Recurrence | None:
    """The first recurrence of a sentence. `now` is local wall time."""
    read = sentence(text, language)
    if _SIGNS.isdisjoint(read.tags):
        return None
    for at in range(len(read.tokens)):
        rule = _rule_at(read, at)
        if rule:
            return _with_time(rule, read, Context(now, language))
    return None


def _rule_at(read: Sentence, at: int) -> _Rule | None:
    """The longest recurrence that begins at a token."""
    readings = (
        _by_day_of_month,
        _by_weekday_of_month,
        _by_last_day,
        _by_day_of_year,
        _workdays,
        _weekdays,
        _interval,
        _every_part,
    )
    found = [rule for reading in readings if (rule := reading(read, at))]
    return max(found, key=lambda rule: rule.end, default=None)


def _longest_match(patterns: _Patterns, read: Sentence, at: int) -> Match | None:
    here = tags_at(read, at)
    likely = (
        elements
        for elements, begins, needed in patterns
        if not begins.isdisjoint(here) and not any(need.isdisjoint(read.tags) for need in needed)
    )
    matches = [found for elements in likely if (found := match(elements, read, at))]
    return max(matches, key=lambda found: found.end, default=None)


def _by_day_of_month(read: Sentence, at: int) -> _Rule | None:
    found = _longest_match(_DAY_OF_MONTH, read, at)
    return _repeated(found, at, "MONTHLY", f";BYMONTHDAY={found.number('day')}") if found else None


def _by_weekday_of_month(read: Sentence, at: int) -> _Rule | None:
    found = _longest_match(_WEEKDAY_OF_MONTH, read, at)
    if found is None:
        return None
    rank = 2 if "EVERYSECOND" in found else -1 if found.taken["rank"][0] == "LAST" else found.number("rank")
    return _repeated(found, at, "MONTHLY", f";BYDAY={rank}{_WEEKDAYS[found.number('WD')]}") if rank <= 5 else None


def _by_last_day(read: Sentence, at: int) -> _Rule | None:
    found = _longest_match(_LAST_DAY, read, at)
    return _repeated(found, at, "MONTHLY", ";BYMONTHDAY=-1") if found else None


def _by_day_of_year(read: Sentence, at: int) -> _Rule | None:
    found = _longest_match(_DAY_OF_YEAR, read, at)
    if found is None:
        return None
    return _Rule(f"FREQ=YEARLY;BYMONTH={found.number('MON')};BYMONTHDAY={found.number('day')}", at, found.end)


def _workdays(read: Sentence, at: int) -> _Rule | None:
    found = match(_WORKDAYS, read, at)
    return _Rule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", at, found.end) if found else None


def _weekdays(read: Sentence, at: int) -> _Rule | None:
    """ "every monday and thursday", "по понедельникам и четвергам"."""
    found = _longest_match(_WEEKDAY_LEADS, read, at)
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
    """ "every 2 weeks on friday", "daily", "fortnightly", "3 naponta"."""
    found = _longest_match(_INTERVALS, read, at)
    frequency = _frequency(found)[0] if found else ""
    rule = _repeated(found, at, frequency) if found and frequency else None
    if rule and frequency == "WEEKLY" and match(_NEXT_WEEKDAY, read, rule.end):
        days, end = _more_weekdays(read, rule.end)
        return _Rule(f"{rule.text};BYDAY={days}", at, end)
    return rule


def _every_part(read: Sentence, at: int) -> _Rule | None:
    """ "every morning", "по вечерам": daily; the part tells the hour that may follow."""
    found = _longest_match(_PARTS, read, at)
    return _Rule("FREQ=DAILY", at, found.end, found.value("part")) if found else None


def _repeated(found: Match, at: int, frequency: str, days: str = "") -> _Rule | None:
    """The rule with the interval that the words say, one where they say none."""
    interval = _frequency(found)[1] if "every" in found else 1
    if not 1 <= interval <= _LARGEST_INTERVAL:
        return None
    return _Rule(f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else "") + days, at, found.end)


def _frequency(found: Match) -> tuple[str, int]:
    """The frequency of the word taken as `every` ("" where it is none of whole days), and the interval."""
    (tag, token), word = found.taken["every"], found.value("every")
    count = found.number("count") if "count" in found else 2 if "EVERYOTHER" in found else 1
    if tag == "UNIT":
        frequency, each = _COUNTS.get(word, (_FREQUENCIES.get(word, ""), 1))
    else:
        frequency = word.lstrip("236")
        each = int(word[0]) if word != frequency else int(token.tags.get("TIMES", "1"))
    return frequency, each * count


def _with_time(rule: _Rule, read: Sentence, context: Context) -> Recurrence:
    """The rule with the time of day that stands right after it, or else right before it."""
    tokens, first, end = read.tokens, rule.first, rule.end
    for start in range(rule.end, _past_links(tokens, rule.end) + 1):
        if found := _time_at(read, start, context, rule.part):
            return Recurrence(rule.text, found[0], tokens[first].start, tokens[found[1] - 1].end)
    for start in range(rule.first):
        found = _time_at(read, start, context, rule.part)
        if found and _past_links(tokens, found[1]) >= rule.first:
            return Recurrence(rule.text, found[0], tokens[start].start, tokens[end - 1].end)
    return Recurrence(rule.text, None, tokens[first].start, tokens[end - 1].end)


def _time_at(read: Sentence, at: int, context: Context, part: str) -> tuple[time, int] | None:
    found = longest(CLOCKS, read, at, context)
    if found is None or found[1].clock is None or found[1].loose:
        return None
    clock = found[1].clock
    return time(likely_hour(clock, part), clock.minute), found[0]


def _past_links(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and not _LINKS.isdisjoint(tokens[at].tags):
        at += 1
    return at

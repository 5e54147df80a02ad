"""Days, weeks and quarters told by their rank: "first tuesday in october", "last day of february", "Q3 2027"."""

from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.reading.days import calendar_day
from bot.reading.patterns import Match
from bot.reading.pieces import NOTHING, Context, Piece, rules
from bot.reading.spans import OF, WHICH, span_start, step_of

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def _whole(match: Match, context: Context) -> tuple[date, date]:
    """The first day of the month or year that was named, and the first one after it."""
    if "MON" in match:
        year = match.number("YEAR") if "YEAR" in match else context.today.year + step_of(match)
        first = date(year, match.number("MON"), 1)
        if "YEAR" not in match and "which" not in match and first < context.today.replace(day=1):
            first = first.replace(year=year + 1)
        return first, first + relativedelta(months=1)
    if "YEAR" in match:
        return date(match.number("YEAR"), 1, 1), date(match.number("YEAR") + 1, 1, 1)
    unit = match.value("SPAN") or "month"
    first = span_start(unit, step_of(match), context.today)
    return first, first + relativedelta(months=_MONTHS.get(unit, 1))


def _weekdays(match: Match, context: Context, weekday: int) -> Iterator[date]:
    first, after = _whole(match, context)
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    while day < after:
        yield day
        day += timedelta(days=7)


def _ranked(match: Match, context: Context, weekday: int) -> date | None:
    days = list(_weekdays(match, context, weekday))
    place = -1 if match.taken["rank"][0] == "LAST" else match.number("rank") - 1
    if "back" in match:  # "third last", "second to last"
        place = -match.number("rank")
    return days[place] if -len(days) <= place < len(days) else None


def _weekday(match: Match, context: Context) -> Piece:
    """ "first tuesday in october", "the last friday of next month"."""
    return Piece(day=_ranked(match, context, match.number("WD")))


def _week(match: Match, context: Context) -> Piece:
    """ "the third week of october": the third that begins in it; the last one is the last that also ends in it."""
    backwards = "back" in match or match.taken["rank"][0] == "LAST"
    monday = _ranked(match, context, 6 if backwards else 0)
    if monday is None:
        return NOTHING
    return Piece(day=monday - timedelta(days=6) if backwards else monday, grain="week")


def _week_of(match: Match, context: Context) -> Piece:
    day = calendar_day(
        match.number("YEAR") if "YEAR" in match else None, match.number("MON"), match.number("day"), context
    )
    return Piece(day=day.day - timedelta(days=day.day.weekday()), grain="week") if day.day else NOTHING


def _weekend(match: Match, context: Context) -> Piece:
    return Piece(day=_ranked(match, context, 5))


def _day(match: Match, context: Context) -> Piece:
    """ "the last day of february", "third day of next month"."""
    first, after = _whole(match, context)
    if match.taken["rank"][0] == "LAST":
        return Piece(day=after - timedelta(days=1))
    day = first + timedelta(days=match.number("rank") - 1)
    return Piece(day=day) if day < after else NOTHING


def _quarter(match: Match, context: Context) -> Piece:
    """Without a year the present one, or the next when it is over."""
    rank = match.number("rank")
    if not 1 <= rank <= 4:
        return NOTHING
    if "YEAR" in match:
        return Piece(day=date(match.number("YEAR"), 3 * rank - 2, 1), grain="quarter")
    first = date(context.today.year + step_of(match), 3 * rank - 2, 1)
    if "which" not in match and first + relativedelta(months=3) <= context.today:
        first += relativedelta(years=1)
    return Piece(day=first, grain="quarter")


def _end_of_quarter(match: Match, context: Context) -> Piece:
    first = _quarter(match, context).day
    return Piece(day=first + relativedelta(months=3, days=-1)) if first else NOTHING


def _end_of_year(match: Match, _: Context) -> Piece:
    return Piece(day=date(match.number("YEAR"), 12, 31))


def _half(match: Match, context: Context) -> Piece:
    """The middle of a month is its fifteenth day."""
    return Piece(day=_whole(match, context)[0] + timedelta(days=14))


_RANK = "rank=ORDINAL|RANK|DOTDAY|ORDDAY|LAST back=LAST?"
_MONTH = (
    f"{OF} MON OF|,* YEAR",
    f"{OF} MON",
    f"{OF} MON {OF} {WHICH} SPAN:year",
    f"{OF} {WHICH} SPAN:month",
    f"{OF} SPAN:month which=NEXT|COMING|LAST",
)
_MONTH_BEFORE = ("YEAR YEARMARK? MON", "MON YEAR?", f"{WHICH}? SPAN:month")  # Hungarian
_THIS_MONTH = ("DAYMARK", f"{OF} SPAN:month")
_YEAR = (f"{OF} YEAR YEARMARK?", f"{OF} {WHICH} SPAN:year", f"{OF} SPAN:year which=NEXT|COMING|LAST")

RANKS = (
    *rules(_weekday, *(f"{when} rank=ORDINAL|LAST WD" for when in _MONTH_BEFORE)),
    *rules(_week, *(f"{when} {_RANK} UNIT:week" for when in _MONTH_BEFORE)),
    *rules(_day, *(f"{when} rank=ORDINAL|LAST UNIT:day" for when in _MONTH_BEFORE)),
    *rules(_weekday, *(f"{_RANK} WD {when}" for when in (*_MONTH, *_THIS_MONTH, *_YEAR))),
    *rules(_week, *(f"{_RANK} UNIT:week {when}" for when in (*_MONTH, *_THIS_MONTH, *_YEAR))),
    *rules(
        _week_of,
        *(f"UNIT:week OF OF|ON|THE|DOMPRE* day=DOM|ORDINAL OF? MON {year}" for year in ("", "OF|,? YEAR")),
        *(f"UNIT:week OF MON THE? day=DOM|ORDINAL {year}" for year in ("", ",? YEAR")),
    ),
    *rules(_weekend, *(f"{_RANK} UNIT:weekend {when}" for when in (*_MONTH, *_THIS_MONTH))),
    *rules(
        _day,
        *(f"rank=ORDINAL|LAST UNIT:day {when}" for when in (*_MONTH, *_THIS_MONTH, *_YEAR)),
        f"rank=LAST UNIT:day {OF} SPAN:year|SPAN:quarter",
    ),
    *rules(
        _quarter,
        "rank=ORDINAL|RANK|DOTDAY|ORDDAY|ROMAN UNIT:quarter",
        *(f"rank=ORDINAL|RANK|DOTDAY|ORDDAY|ROMAN UNIT:quarter {when}" for when in _YEAR),
        "YEAR YEARMARK? rank=ORDINAL|RANK|DOTDAY|ORDDAY|ROMAN UNIT:quarter",
        "rank=NUM THEQUARTER",
        *(f"rank=NUM THEQUARTER {when}" for when in _YEAR),
        "UNIT:quarter rank=ROMAN|NUM",
        *(f"UNIT:quarter rank=ROMAN|NUM {when}" for when in _YEAR),
        "QUARTERMARK rank=QUARTERFIGURE",
        *(f"QUARTERMARK rank=QUARTERFIGURE {when}" for when in _YEAR),
        "YEAR YEARMARK? QUARTERMARK rank=QUARTERFIGURE",
    ),
    *rules(
        _end_of_quarter,
        *(f"END {OF} QUARTERMARK rank=QUARTERFIGURE {when}" for when in ("", *_YEAR)),
        *(f"END {OF} rank=ORDINAL|RANK|DOTDAY|ORDDAY|ROMAN UNIT:quarter {when}" for when in ("", *_YEAR)),
        "rank=ORDINAL|RANK|DOTDAY|ORDDAY|ROMAN UNIT:quarter END",
    ),
    *rules(_end_of_year, f"END {OF} YEAR YEARMARK?", "YEAR END"),
    *rules(
        _half,
        *(f"MIDDLE {when}" for when in (*_MONTH, *_THIS_MONTH)),
        "MON YEAR? MIDDLE",
        f"{WHICH}? SPAN:month MIDDLE",
    ),
)

"""The days people write: "12 March", "next monday", "do petka", "2 óra múlva", "a fin de mes"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.reading.patterns import Match
from bot.reading.pieces import NOTHING, Clock, Context, Piece, rules
from bot.reading.places import SANE_YEARS, written
from bot.reading.spans import OF, WHICH, span_start, step_of, which_of

_LONGEST_SHORT_MONTH = 3
_MONTHS_AHEAD = 8 * 12 + 1  # as far as the next 29 February can be


def calendar_day(year: int | None, month: int, day: int, context: Context) -> Piece:
    """A date of the calendar; without a year the next one there is (the latest when `past`)."""
    named = year, month, day
    if year is not None:
        return Piece(day=date(year, month, day), named=named) if year in SANE_YEARS else NOTHING
    date(2000, month, day)  # raises for a day that no year has
    found = next(_years(month, day, context), None)
    return Piece(day=found, named=named) if found else NOTHING


def _years(month: int, day: int, context: Context) -> Iterator[date]:
    step = -1 if context.past else 1
    for year in range(context.today.year - step, context.today.year + 9 * step, step):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found <= context.today) if context.past else (found >= context.today):
            yield found


def _literal(match: Match, context: Context) -> Piece:
    """In an English text "3/4" may be American: the other order is its rival, or the only one there is."""
    token = match["date"]
    year, month, day = written(token, context.language)
    american = context.language == "en" and token.kind != "ymd" and not context.asked
    if american and month > 12:
        month, day, american = day, month, False
    american = american and "/" in token.text
    piece = calendar_day(year, month, day, context)
    rival = calendar_day(year, day, month, context).day if american and day <= 12 and day != month else None
    return replace(piece, clock=_clock_beside(match), rival=rival)


def _doubtful(match: Match, context: Context) -> Piece:
    """ "3-4" is a date only where it stands alone."""
    return replace(_literal(match, context), loose=True)


def _clock_beside(match: Match) -> Clock | None:
    if "time" not in match:
        return None
    hour, minute = match["time"].numbers[:2]
    return Clock(hour, minute, exact=hour > 12, grain="minute")


def _calendar(match: Match, context: Context) -> Piece:
    year = match.number("YEAR") if "YEAR" in match else None
    if "which" in match:
        year = context.today.year + step_of(match)
    return calendar_day(year, match.number("MON"), match.number("day"), context)


def _month(match: Match, context: Context) -> Piece:
    month = match.number("MON")
    if "YEAR" in match:
        return Piece(day=date(match.number("YEAR"), month, 1), grain="month")
    if which := which_of(match):
        return Piece(day=date(_year_of(which, month, match, context), month, 1), grain="month", loose=_is_short(match))
    years = context.today.year - (month > context.today.month), context.today.year + (month < context.today.month)
    return Piece(day=date(years[0 if context.past else 1], month, 1), grain="month", loose="WEAK" in match["MON"].tags)


def _year_of(which: str, month: int, match: Match, context: Context) -> int:
    """The year of "next march" (the coming one), "last march", "this march", "march next year"."""
    year, present = context.today.year, context.today.month
    if "SPAN" in match or which == "THIS":
        return year + step_of(match)
    return year - (month >= present) if which == "LAST" else year + (month <= present)


def _month_and_year(match: Match, _: Context) -> Piece:
    """ "03/2027", "2027-03": where it stands alone, for it looks like the number of a document."""
    return Piece(day=date(match.number("YEAR"), match.number("DOM"), 1), grain="month", loose=True)


def _is_short(match: Match) -> bool:
    """A short word such as Hungarian "már", which also means "already"."""
    return "WEAK" in match["MON"].tags and len(match["MON"].text.rstrip(".")) <= _LONGEST_SHORT_MONTH


def _year(match: Match, _: Context) -> Piece:
    return Piece(day=date(match.number("YEAR"), 1, 1), grain="year")


def _bare_year(match: Match, context: Context) -> Piece:
    """ "in 2027" is a date where it stands alone: elsewhere it may be a part of a number."""
    return replace(_year(match, context), loose=True)


def _bare_day(match: Match, context: Context) -> Piece:
    """ "15th" is a date where it stands alone."""
    return replace(_day_of_month(match, context), loose=True)


def _day_of_month(match: Match, context: Context) -> Piece:
    """The next such day that exists: "the 31st" said in April is 31 May."""
    first, day = context.today.replace(day=1), match.number("day")
    if "which" in match:
        start = span_start("month", step_of(match), context.today)
        return Piece(day=start.replace(day=day))
    step = -1 if context.past else 1
    for months in range(0, _MONTHS_AHEAD * step, step):
        month = first + relativedelta(months=months)
        found = month + timedelta(days=day - 1)
        if found.month == month.month and ((found <= context.today) if context.past else (found >= context.today)):
            return Piece(day=found)
    return NOTHING


def _weekday(match: Match, context: Context) -> Piece:
    weekday, which = match.number("WD"), which_of(match)
    away = (weekday - context.today.weekday() - 1) % 7 + 1
    if which == "LAST" or (context.past and not which):
        away = away - 7 or -7
    elif "AFTERNEXT" in match:
        away = weekday - context.today.weekday() + 14
    elif which == "NEXT":
        away = weekday - context.today.weekday() + 7
    elif which == "THIS":
        away %= 7
    day = context.today + timedelta(days=away)
    return Piece(
        day=day,
        weekday=None if which or "AFTERNEXT" in match else weekday,
        loose="WEAK" in match["WD"].tags and not which,
    )


def _weekday_of_week(match: Match, context: Context) -> Piece:
    start = span_start("week", step_of(match), context.today)
    return Piece(day=start + timedelta(days=match.number("WD")))


def _weekday_with_number(match: Match, context: Context) -> Piece:
    """ "friday 13" is a day of a month when one soon falls so; otherwise the figure is an hour."""
    weekday, figure = match.number("WD"), match.number("day")
    for ahead in range(1, 200):
        day = context.today + timedelta(days=ahead)
        if day.weekday() == weekday and day.day == figure:
            if ahead <= 62 or not 8 <= figure <= 19:
                return Piece(day=day)
            break
    if not 7 <= figure <= 20:
        return NOTHING
    ahead = (weekday - context.today.weekday() - 1) % 7 + 1
    return Piece(day=context.today + timedelta(days=ahead), clock=Clock(figure, exact=figure > 12))


def _weekday_and_day(match: Match, context: Context) -> Piece:
    """ "friday the 13th": the next 13th; where that is no Friday, the nearest one is its rival."""
    day = _day_of_month(match, context).day
    if day is None:
        return NOTHING
    away = (match.number("WD") - day.weekday() + 3) % 7 - 3
    return Piece(day=day, rival=day + timedelta(days=away) if away else None)


def _relative_day(match: Match, context: Context) -> Piece:
    clock = None
    if "hour" in match:
        hour = match.number("hour")
        clock = Clock(hour, exact=hour > 12)
    return Piece(day=context.today + timedelta(days=match.number("DAY")), clock=clock, part=match.value("half"))


def _part_of_today(match: Match, context: Context) -> Piece:
    clock = Clock(match.number("hour")) if "hour" in match else None
    return Piece(day=context.today, clock=clock, part=match.value("DAYPART"))


def _part_of_yesterday(match: Match, context: Context) -> Piece:
    clock = Clock(match.number("hour")) if "hour" in match else None
    return Piece(day=context.today - timedelta(days=1), clock=clock, part=match.value("YESTERPART"))


def _now(_: Match, context: Context) -> Piece:
    return Piece(moment=context.now)


def _end_of_month(match: Match, context: Context) -> Piece:
    first = _month(match, context).day
    return Piece(day=first + relativedelta(months=1, days=-1)) if first else NOTHING


def _end_of_day(match: Match, context: Context) -> Piece:
    if "WD" in match:
        return _weekday(match, context)
    return Piece(day=context.today + timedelta(days=_days(match)), close="DAY" not in match)


def _days(match: Match) -> int:
    return match.number("DAY") if "DAY" in match else 0


def _nothing(_: Match, __: Context) -> Piece:
    return NOTHING


_LEAD = "ON|THE|DOMPRE|BY*"

DAYS = (
    *rules(
        _literal,
        "date=YMD|DMY",
        "date=YMD|DMY AT? time=PAIRCLOCK",
        "date=PAIRDATE !MON",
        "date=PAIRDATE AT time=PAIRCLOCK",
        "DOMPRE|BY|ON THE|ON? date=LOOSEPAIR !UNIT !AMOUNT !MEASURE",
    ),
    *rules(_doubtful, "date=LOOSEPAIR"),
    *rules(
        _calendar,
        f"{_LEAD} day=DOM|ORDINAL UNIT:day? OF|ON|THE* MON OF|,* YEAR YEARMARK?",
        f"{_LEAD} day=DOM|ORDINAL UNIT:day? OF|ON|THE* MON",
        f"{_LEAD} day=DOM|ORDINAL UNIT:day? OF|ON|THE* MON OF|ON|IN|THE* {WHICH} SPAN:year",
        f"{_LEAD} day=DOM|ORDINAL UNIT:day? OF|ON|THE* MON OF|ON|IN|THE* SPAN:year which=NEXT|COMING",
        f"MON THE? day=DOM|ORDINAL ,? {WHICH} SPAN:year",
        "MON THE? day=DOM|ORDINAL ,? YEAR YEARMARK?",
        "MON THE? day=DOM|ORDINAL !UNIT !AMPM !AMOUNT",
        "YEAR YEARMARK? MON THE? day=DOM|ORDINAL",
    ),
    *rules(
        _month,
        "MON",
        "MON OF|,* YEAR YEARMARK?",
        "YEAR YEARMARK? MON",
        f"{WHICH} MON !ORDINAL|DOM",
        "MON which=NEXT|COMING|LAST",
        f"MON {OF} {WHICH} SPAN:year",
        f"MON {OF} SPAN:year which=NEXT|COMING|LAST",
        f"{WHICH} SPAN:year {OF} MON",
    ),
    *rules(_month_and_year, "DOM /|.|- YEAR", "YEAR /|.|- DOM"),
    *rules(_year, "YEAR YEARMARK"),
    *rules(_bare_year, "IN|ON|BY YEAR !AMOUNT|MEASURE|OTHER"),
    *rules(
        _day_of_month,
        "day=DATEDAY|ORDDATE",
        "ON|BY|THE|DOMPRE THE|ON* day=ORDDAY !UNIT",
        "BY|DOMPRE THE* day=DOTDAY",
        "DOMPRE DOMPRE? day=DOM|ORDINAL !UNIT !WD",
        "BY THE day=DOM !UNIT",
        "BY day=ORDINAL !UNIT !WD !OTHER !SPAN !MON !LAST",
        "ON|BY THE day=ORDINAL !UNIT !WD !OTHER !SPAN !MON !LAST",
        "BY THE|ON* day=LATEDAY !UNIT",
        f"{_LEAD} day=DOM|ORDINAL DAYMARK",
        f"{_LEAD} day=DOM|ORDINAL OF|ON|THE* which=NEXT|COMING|THIS SPAN:month",
        f"{_LEAD} day=DOM|ORDINAL OF|ON|THE* SPAN:month which=NEXT|COMING",
        f"which=NEXT|COMING|THIS SPAN:month {OF} day=ORDDAY|DATEDAY|DOTDAY|ORDINAL !WD !UNIT",
        "ON THE day=FIGUREDAY !UNIT !OTHER !MON !WD !MEASURE !AMOUNT !AMPM",
    ),
    *rules(_bare_day, "day=ORDDAY !UNIT !WD !OTHER"),
    *rules(
        _weekday,
        f"{WHICH}? WD",
        "which=THIS|NEXT|COMING THE WD",
        "WD which=NEXT|COMING|LAST",
        "WD AFTERNEXT=AFTERPRE NEXT !WD !SPAN",
    ),
    *rules(
        _weekday_of_week,
        f"WD {OF} {WHICH} SPAN:week",
        f"WD {OF} SPAN:week which=NEXT|COMING|LAST",
        f"{WHICH} SPAN:week {OF} WD",
        f"SPAN:week which=NEXT|COMING|LAST {OF} WD",
    ),
    *rules(_weekday_with_number, "WD day=FIGUREDAY !UNIT !MON !OF !AMPM !PART !OTHER !MIN"),
    *rules(_weekday_and_day, "WD ,? ON|THE|DOMPRE* day=ORDDAY|DATEDAY|DOTDAY !MON !OF !UNIT !WD"),
    *rules(
        _relative_day,
        "DAY UNIT:day?",
        "DAY hour=HOUR !UNIT !MON !OTHER !MIN half=AMPM|PART|ADVERB?",
        "hour=HOUR DAY half=AMPM|PART|ADVERB?",
    ),
    *rules(_part_of_today, "DAYPART", "DAYPART hour=HOUR !UNIT !MON !OTHER !AMOUNT !MEASURE !AMPM !OCLOCK"),
    *rules(_part_of_yesterday, "YESTERPART", "YESTERPART hour=HOUR !UNIT !MON !OTHER !AMOUNT !MEASURE !AMPM !OCLOCK"),
    *rules(_now, "NOW"),
    *rules(_end_of_month, f"END {OF} MON", f"END {OF} MON OF|,* YEAR", "MON END", "YEAR YEARMARK? MON END"),
    *rules(
        _end_of_day,
        f"END {OF} DAY|WD",
        "END OF|THE* THIS? UNIT:day|UNIT:workday",
        "ENDOF:day",
        f"ENDOF:day {OF} DAY|WD",
    ),
)

NOT_DAYS = rules(_nothing, "DURATION")
ASKED_DAYS = rules(_day_of_month, "day=DOM|ORDINAL") + rules(_literal, "date=LOOSEPAIR")

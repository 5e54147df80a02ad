"""The days people write: "12 March", "next monday", "do petka", "2 óra múlva", "a fin de mes"."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, islice

from dateutil.relativedelta import relativedelta

from bot.reading.patterns import Match
from bot.reading.pieces import NOTHING, Clock, Context, Grain, Piece, rules
from bot.reading.places import SANE_YEARS, written

_MONTHS_AHEAD = 8 * 12 + 1  # as far as the next 29 February can be
_SPANS: dict[str, Grain] = {"week": "week", "month": "month", "quarter": "quarter", "year": "year"}
_STEPS = {"LAST": -1, "THIS": 0, "NEXT": 1, "COMING": 1}


def _named(year: int | None, month: int, day: int, context: Context, weekday: int | None = None) -> Piece:
    """A date of the calendar; without a year the next one there is (the latest when `past`)."""
    named = year, month, day
    if year is not None:
        return Piece(day=date(year, month, day), named=named) if year in SANE_YEARS else NOTHING
    date(2000, month, day)  # raises for a day that no year has
    for candidate in _years(month, day, context):
        if weekday is None or candidate.weekday() == weekday:
            return Piece(day=candidate, named=named)
    return NOTHING


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
    piece = _named(*written(match["date"], context.language), context)
    return Piece(day=piece.day, named=piece.named, clock=_clock_beside(match))


def _clock_beside(match: Match) -> Clock | None:
    if "time" not in match:
        return None
    hour, minute = match["time"].numbers[:2]
    return Clock(hour, minute, exact=hour > 12, grain="minute")


def _calendar(match: Match, context: Context) -> Piece:
    year = match.number("YEAR") if "YEAR" in match else None
    return _named(year, match.number("MON"), match.number("day"), context)


def _month(match: Match, context: Context) -> Piece:
    month = match.number("MON")
    if "YEAR" in match:
        return Piece(day=date(match.number("YEAR"), month, 1), grain="month")
    years = context.today.year - (month > context.today.month), context.today.year + (month < context.today.month)
    return Piece(day=date(years[0 if context.past else 1], month, 1), grain="month", loose="WEAK" in match["MON"].tags)


def _day_of_month(match: Match, context: Context) -> Piece:
    """The next such day that exists: "the 31st" said in April is 31 May."""
    first, day = context.today.replace(day=1), match.number("day")
    if "which" in match:
        start = _span_start("month", _STEPS[_which(match)], context.today)
        return Piece(day=start.replace(day=day))
    step = -1 if context.past else 1
    for months in range(0, _MONTHS_AHEAD * step, step):
        month = first + relativedelta(months=months)
        found = month + timedelta(days=day - 1)
        if found.month == month.month and ((found <= context.today) if context.past else (found >= context.today)):
            return Piece(day=found)
    return NOTHING


def _weekday(match: Match, context: Context) -> Piece:
    weekday, which = match.number("WD"), _which(match)
    away = (weekday - context.today.weekday() - 1) % 7 + 1
    if which == "LAST" or (context.past and not which):
        away = away - 7 or -7
    elif which == "NEXT":
        away = weekday - context.today.weekday() + 7
    elif which == "THIS":
        away %= 7
    day = context.today + timedelta(days=away)
    return Piece(day=day, weekday=None if which else weekday, loose="WEAK" in match["WD"].tags and not which)


def _weekday_of_week(match: Match, context: Context) -> Piece:
    start = _span_start("week", _STEPS[_which(match)], context.today)
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


def _weekdays_away(match: Match, context: Context) -> Piece:
    step = -1 if "AGO" in match else 1
    away = (match.number("WD") - context.today.weekday()) * step % 7 or 7
    return Piece(day=context.today + timedelta(days=(away + 7 * (match.number("count") - 1)) * step))


def _weekday_of_month(match: Match, context: Context) -> Piece:
    """ "first tuesday in october", "the last friday of next month"."""
    if "MON" in match:
        year = match.number("YEAR") if "YEAR" in match else None
        first = date(year or context.today.year, match.number("MON"), 1)
        if year is None and first < context.today.replace(day=1):
            first = first.replace(year=first.year + 1)
    else:
        first = _span_start("month", _STEPS[_which(match)] if "which" in match else 0, context.today)
    days = (first + timedelta(days=ahead) for ahead in count())
    fitting = (day for day in days if day.weekday() == match.number("WD"))
    month = [day for day in islice(fitting, 5) if day.month == first.month]
    rank = -1 if match.taken["rank"][0] == "LAST" else match.number("rank") - 1
    return Piece(day=month[rank]) if rank < len(month) else NOTHING


def _relative_day(match: Match, context: Context) -> Piece:
    clock = None
    if "hour" in match:
        hour = match.number("hour")
        clock = Clock(hour, exact=hour > 12)
    return Piece(day=context.today + timedelta(days=match.number("DAY")), clock=clock, part=match.value("half"))


def _part_of_today(match: Match, context: Context) -> Piece:
    return Piece(day=context.today, part=match.value("DAYPART"))


def _now(_: Match, context: Context) -> Piece:
    return Piece(moment=context.now)


def _which(match: Match) -> str:
    """Which of NEXT, COMING, THIS, LAST was said."""
    return match.taken["which"][0] if "which" in match else ""


def _span_start(unit: str, step: int, today: date) -> date:
    """The first day of the week, month, quarter or year `step` away from the present one."""
    match unit:
        case "week":
            return today + timedelta(days=7 * step - today.weekday())
        case "month":
            return today.replace(day=1) + relativedelta(months=step)
        case "quarter":
            return today.replace(day=1, month=(today.month - 1) // 3 * 3 + 1) + relativedelta(months=3 * step)
        case "year":
            return date(today.year + step, 1, 1)
    return today + timedelta(days=7 * step + 5 - today.weekday())  # the weekend: its Saturday


def _span(match: Match, context: Context) -> Piece:
    unit = match.value("SPAN")
    return Piece(day=_span_start(unit, _STEPS[_which(match)], context.today), grain=_SPANS.get(unit, "day"))


def _end_of_span(match: Match, context: Context) -> Piece:
    """The last day; of a week its Friday, the last day of work."""
    unit = match.value("ENDOF") or match.value("SPAN")
    step = _STEPS[_which(match)] if "which" in match else 0
    if unit == "week":
        friday = _span_start("week", step, context.today) + timedelta(days=4)
        return Piece(day=friday if friday >= context.today else friday + timedelta(days=2))
    return Piece(day=_span_start(unit, step + 1, context.today) - timedelta(days=1))


def _end_of_month(match: Match, context: Context) -> Piece:
    first = _month(match, context).day
    return Piece(day=first + relativedelta(months=1, days=-1)) if first else NOTHING


def _start_of_span(match: Match, context: Context) -> Piece:
    unit = match.value("SPAN")
    day = _span_start(unit, _STEPS[_which(match)] if "which" in match else 0, context.today)
    return Piece(day=day if day >= context.today or "which" in match else _span_start(unit, 1, context.today))


def _end_of_day(match: Match, context: Context) -> Piece:
    return _weekday(match, context) if "WD" in match else Piece(day=context.today + timedelta(days=_days(match)))


def _days(match: Match) -> int:
    return match.number("DAY") if "DAY" in match else 0


def _ahead(match: Match, context: Context) -> Piece:
    return _away(match, context, 1)


def _ago(match: Match, context: Context) -> Piece:
    return _away(match, context, -1)


def _away(match: Match, context: Context, direction: int) -> Piece:
    length = match["length"].length
    if length is None:
        return NOTHING
    moment = length.after(context.now, direction)
    return Piece(moment=moment) if length.seconds or length.is_exact else Piece(day=moment.date())


def _nothing(_: Match, __: Context) -> Piece:
    return NOTHING


_WHICH = "which=NEXT|COMING|THIS|LAST"
_OF = "OF|ON|IN|AT|THE*"
_LEAD = "ON|THE|DOMPRE|BY*"
_LENGTH = "length=DURATION|BAREUNIT"

DAYS = (
    *rules(
        _literal,
        "date=YMD|DMY",
        "date=YMD|DMY AT? time=PAIRCLOCK",
        "date=PAIRDATE",
        "date=PAIRDATE AT time=PAIRCLOCK",
        "DOMPRE|BY|ON THE|ON? date=LOOSEPAIR",
    ),
    *rules(
        _calendar,
        f"{_LEAD} day=DOM|ORDINAL UNIT:day? OF|ON|THE* MON OF|,* YEAR YEARMARK?",
        f"{_LEAD} day=DOM|ORDINAL UNIT:day? OF|ON|THE* MON",
        "MON THE? day=DOM|ORDINAL ,? YEAR YEARMARK?",
        "MON THE? day=DOM|ORDINAL !UNIT !AMPM !AMOUNT",
        "YEAR YEARMARK? MON THE? day=DOM|ORDINAL",
    ),
    *rules(_month, "MON", "MON OF|,* YEAR YEARMARK?", "YEAR YEARMARK? MON"),
    *rules(
        _day_of_month,
        "day=DATEDAY",
        "ON|BY|THE|DOMPRE THE|ON* day=ORDDAY !UNIT",
        "BY|DOMPRE THE* day=DOTDAY",
        "DOMPRE DOMPRE? day=DOM|ORDINAL !UNIT",
        "BY THE day=DOM !UNIT",
        "BY THE|ON* day=LATEDAY !UNIT",
        f"{_LEAD} day=DOM|ORDINAL DAYMARK",
        f"{_LEAD} day=DOM|ORDINAL OF|ON|THE* which=NEXT|COMING|THIS SPAN:month",
        f"{_LEAD} day=DOM|ORDINAL OF|ON|THE* SPAN:month which=NEXT|COMING",
    ),
    *rules(_weekday, f"{_WHICH}? WD", "WD which=NEXT|COMING|LAST"),
    *rules(
        _weekday_of_week,
        f"WD {_OF} {_WHICH} SPAN:week",
        f"WD {_OF} SPAN:week which=NEXT|COMING|LAST",
        f"{_WHICH} SPAN:week {_OF} WD",
        f"SPAN:week which=NEXT|COMING|LAST {_OF} WD",
    ),
    *rules(_weekday_with_number, "WD day=FIGUREDAY !UNIT !MON !AMPM !PART !OTHER"),
    *rules(_weekdays_away, "count=NUM WD LATER", "count=NUM WD AGO"),
    *rules(
        _weekday_of_month,
        f"rank=ORDINAL|LAST WD {_OF} MON OF|,* YEAR",
        f"rank=ORDINAL|LAST WD {_OF} MON",
        f"rank=ORDINAL|LAST WD {_OF} which=NEXT|COMING|THIS SPAN:month",
        f"rank=ORDINAL|LAST WD {_OF} SPAN:month which=NEXT|COMING?",
    ),
    *rules(
        _relative_day,
        "DAY UNIT:day?",
        "DAY hour=HOUR !UNIT !MON !OTHER half=AMPM|PART|ADVERB?",
        "hour=HOUR DAY half=AMPM|PART|ADVERB?",
    ),
    *rules(_part_of_today, "DAYPART"),
    *rules(_now, "NOW"),
    *rules(_span, f"{_WHICH} SPAN", "SPAN which=NEXT|COMING|LAST"),
    *rules(
        _end_of_span,
        "ENDOF:week|ENDOF:month|ENDOF:year|ENDOF:quarter",
        f"END {_OF} {_WHICH}? SPAN",
        f"END {_OF} SPAN which=NEXT|COMING|LAST",
        f"{_WHICH}? SPAN END",
    ),
    *rules(_end_of_month, f"END {_OF} MON", "MON END"),
    *rules(
        _start_of_span, f"START {_OF} {_WHICH}? SPAN", f"START {_OF} SPAN which=NEXT|COMING", f"{_WHICH}? SPAN START"
    ),
    *rules(_end_of_day, f"END {_OF} DAY|WD", "END OF|THE* THIS? UNIT:day", "ENDOF:day", f"ENDOF:day {_OF} DAY|WD"),
    *rules(_ahead, f"IN A|MORE|APPROX* {_LENGTH} LATER?", f"A|APPROX* {_LENGTH} LATER"),
    *rules(_ago, f"A|APPROX* {_LENGTH} AGO", f"AGOPRE A|APPROX* {_LENGTH}"),
    *rules(_nothing, f"BEFOREPRE {_LENGTH}", f"IN? {_LENGTH} BEFORE"),
)

NOT_DAYS = rules(_nothing, "DURATION")
ASKED_DAYS = rules(_day_of_month, "day=DOM|ORDINAL") + rules(_literal, "date=LOOSEPAIR")

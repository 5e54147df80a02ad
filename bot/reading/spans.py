"""Weeks, months, quarters and years told from the present one: "next week", "do kraja mjeseca", "начало года"."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.reading.patterns import Match
from bot.reading.pieces import Context, Grain, Piece, rules

GRAINS: dict[str, Grain] = {"week": "week", "month": "month", "quarter": "quarter", "year": "year"}
WHICH = "which=NEXT|COMING|THIS|LAST"
OF = "OF|ON|IN|AT|THE*"

_STEPS = {"LAST": -1, "THIS": 0, "NEXT": 1, "COMING": 1}


def which_of(match: Match) -> str:
    """Which of NEXT, COMING, THIS, LAST was said, "" for none."""
    return match.taken["which"][0] if "which" in match else ""


def step_of(match: Match) -> int:
    """How many weeks (months, …) away from the present one that is."""
    return _STEPS.get(which_of(match), 0)


def span_start(unit: str, step: int, today: date) -> date:
    """The first day of the week, month, quarter or year `step` away from the present one; the Saturday of
    a weekend."""
    match unit:
        case "week":
            return today + timedelta(days=7 * step - today.weekday())
        case "month":
            return today.replace(day=1) + relativedelta(months=step)
        case "quarter":
            return today.replace(day=1, month=(today.month - 1) // 3 * 3 + 1) + relativedelta(months=3 * step)
        case "year":
            return date(today.year + step, 1, 1)
        case "day":
            return today + timedelta(days=step)
    return today + timedelta(days=7 * step + 5 - today.weekday())


def _span(match: Match, context: Context) -> Piece:
    unit = match.value("SPAN")
    step = 2 if "AFTERNEXT" in match else step_of(match)
    return Piece(day=span_start(unit, step, context.today), grain=GRAINS.get(unit, "day"))


def _end(match: Match, context: Context) -> Piece:
    """The last day; of a week its Friday, the last day of work."""
    unit = match.value("ENDOF") or match.value("SPAN") or "month"
    step = step_of(match)
    if unit == "week":
        friday = span_start("week", step, context.today) + timedelta(days=4)
        return Piece(day=friday if friday >= context.today else friday + timedelta(days=2))
    return Piece(day=span_start(unit, step + 1, context.today) - timedelta(days=1))


def _start(match: Match, context: Context) -> Piece:
    """The first day; when it is past and nothing was said of which, the next one's."""
    unit = match.value("SPAN") or "month"
    day = span_start(unit, step_of(match), context.today)
    return Piece(day=day if day >= context.today or "which" in match else span_start(unit, 1, context.today))


SPANS = (
    *rules(
        _span,
        f"{WHICH} SPAN",
        "which=THIS|NEXT|COMING THE SPAN",
        "SPAN which=NEXT|COMING|LAST|THIS",
        "SPAN AFTERNEXT=AFTERPRE NEXT !WD !SPAN",
        "ON|IN|AT|BY|THE ON|THE? SPAN:weekend",
    ),
    *rules(
        _end,
        "ENDOF:week|ENDOF:month|ENDOF:year|ENDOF:quarter",
        f"END {OF} {WHICH}? SPAN",
        f"END {OF} SPAN which=NEXT|COMING|LAST",
        f"{WHICH}? SPAN END",
        "END DAYMARK",
    ),
    *rules(
        _start,
        f"START {OF} {WHICH}? SPAN",
        f"START {OF} SPAN which=NEXT|COMING",
        f"{WHICH}? SPAN START",
        "START DAYMARK",
    ),
)

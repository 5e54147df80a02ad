"""The few feasts by which staff set a date: Christmas, the New Year, Easter, Labour Day."""

from collections.abc import Callable
from datetime import date

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from bot.reading.patterns import Match
from bot.reading.pieces import Context, Piece, rules
from bot.reading.places import SANE_YEARS
from bot.reading.spans import OF, WHICH, step_of, which_of

_MOVABLE: dict[str, Callable[[int], date]] = {
    "easter": lambda year: easter(year, EASTER_WESTERN),
    "pascha": lambda year: easter(year, EASTER_ORTHODOX),
}


def _feast(match: Match, context: Context) -> Piece:
    """The next one; the latest when `past` or "last" is said. The tag holds "month-day" or a movable feast."""
    name, today = match.value("FEAST"), context.today
    if "YEAR" in match:
        return Piece(day=_in(name, match.number("YEAR")))
    if match.value("SPAN") == "year" or which_of(match) == "THIS":
        return Piece(day=_in(name, today.year + step_of(match)))
    if context.past or which_of(match) == "LAST":
        return Piece(day=max(day for year in (today.year - 1, today.year) if (day := _in(name, year)) <= today))
    return Piece(day=min(day for year in (today.year, today.year + 1) if (day := _in(name, year)) >= today))


def _in(name: str, year: int) -> date:
    if year not in SANE_YEARS:
        raise ValueError(year)
    if name in _MOVABLE:
        return _MOVABLE[name](year)
    month, _, day = name.partition("-")
    return date(year, int(month), int(day))


FEASTS = rules(
    _feast,
    "FEAST",
    f"FEAST {OF} YEAR YEARMARK?",
    f"FEAST {OF} {WHICH} SPAN:year",
    f"{WHICH} FEAST",
    "FEAST which=NEXT|COMING|LAST",
)

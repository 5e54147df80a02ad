"""Days counted from now or from another day: "in 2 weeks", "3 fridays from now", "2 days before friday"."""

from datetime import timedelta
from fractions import Fraction

from bot.reading.lengths import Length
from bot.reading.patterns import Match
from bot.reading.pieces import NOTHING, Context, Piece, Shift, rules
from bot.reading.spans import GRAINS, span_start


def _ahead(match: Match, context: Context) -> Piece:
    return _away(match, context, 1)


def _ago(match: Match, context: Context) -> Piece:
    return _away(match, context, -1)


def _away(match: Match, context: Context, direction: int) -> Piece:
    length = match["length"].length
    if length is None:
        return NOTHING
    moment = length.after(context.now, direction)
    if length.seconds or length.is_exact:
        return Piece(moment=moment)
    return Piece(day=moment.date(), weeks=bool(length.days) and length == Length(days=length.days // 7 * 7))


def _about_ahead(match: Match, context: Context) -> Piece:
    """ "часа через два": in about two hours."""
    length = Length.of(Fraction(match.number("count")), match["UNITFIRST"].tags.get("UNIT", "day"))
    moment = length.after(context.now)
    return Piece(moment=moment) if length.is_exact else Piece(day=moment.date())


def _weekdays_away(match: Match, context: Context) -> Piece:
    step = -1 if "AGO" in match else 1
    away = (match.number("WD") - context.today.weekday()) * step % 7 or 7
    return Piece(day=context.today + timedelta(days=(away + 7 * (match.number("count") - 1)) * step))


def _coming(match: Match, context: Context) -> Piece:
    """ "the two upcoming weeks" are over with the second of them."""
    unit = match.value("UNIT")
    if unit not in GRAINS and unit != "day":
        return NOTHING
    return Piece(day=span_start(unit, match.number("count"), context.today), grain=GRAINS.get(unit, "day"))


def _shift(match: Match, _: Context) -> Piece:
    """So long before or after the day or the moment that is told right behind it; nothing without one."""
    length = match["length"].length
    return Piece(shift=Shift(length, 1 if "AFTERPRE" in match else -1)) if length else NOTHING


def _shift_behind(match: Match, context: Context) -> Piece:
    """The same where "before" stands behind the day: "péntek előtt 2 nappal"."""
    length = match["length"].length
    if "WD" in match:
        day = context.today + timedelta(days=(match.number("WD") - context.today.weekday() - 1) % 7 + 1)
    else:
        day = context.today + timedelta(days=match.number("DAY"))
    return Piece(day=day, shift=Shift(length, 1 if "POSTAFTER" in match else -1)) if length else NOTHING


def _week_on(match: Match, context: Context) -> Piece:
    """British: "friday week", "two weeks today"."""
    weeks = match.number("count") if "count" in match else 1
    if "WD" in match:
        day = context.today + timedelta(days=(match.number("WD") - context.today.weekday() - 1) % 7 + 1)
    else:
        day = context.today + timedelta(days=match.number("DAY"))
    return Piece(day=day + timedelta(weeks=weeks))


def _nothing(_: Match, __: Context) -> Piece:
    return NOTHING


_LENGTH = "length=DURATION|BAREUNIT"

OFFSETS = (
    *rules(_weekdays_away, "count=NUM WD LATER", "count=NUM WD AGO"),
    *rules(_week_on, "A WEEKON ON? WD|DAY", "count=NUM WEEKON ON? WD|DAY", "WD|DAY WEEKON !NUM !OF"),
    *rules(_about_ahead, "UNITFIRST IN count=NUM !UNIT"),
    *rules(_coming, "UPCOMING count=NUM UNIT", "count=NUM UPCOMING UNIT"),
    *rules(_ahead, f"IN A|MORE|APPROX|THE* {_LENGTH} LATER?", f"A|APPROX* {_LENGTH} LATER"),
    *rules(_ago, f"A|APPROX* {_LENGTH} AGO", f"AGOPRE A|APPROX* {_LENGTH}"),
    *rules(
        _shift,
        f"IN? A|APPROX* {_LENGTH} AFTERPRE !DURATION",
        f"IN|BEFOREPRE? A|APPROX* {_LENGTH} UNTIL !DURATION",
    ),
    *rules(
        _shift_behind,
        f"{_LENGTH} WD|DAY POSTBEFORE|POSTAFTER",
        f"WD|DAY POSTBEFORE|POSTAFTER {_LENGTH}",
    ),
    *rules(_nothing, f"BEFOREPRE {_LENGTH}", f"IN? {_LENGTH} BEFORE"),
)

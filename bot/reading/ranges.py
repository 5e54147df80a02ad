"""From a day or an hour to another: "from 13 to 15 July", "9:30-11:00", "с 9 до 11". What counts is the first."""

from dataclasses import replace

from bot.reading.clocks import hour_in_part, likely_hour
from bot.reading.days import calendar_day
from bot.reading.patterns import Match
from bot.reading.pieces import NOTHING, Clock, Context, Piece, rules


def _days(match: Match, context: Context) -> Piece:
    """Two days of one month, the first before the last."""
    if "span" in match:
        first, last = match["span"].numbers[:2]
    else:
        first, last = match.number("first"), match.number("last")
    if not 0 < first < last <= 31:
        return NOTHING
    year, month = (match.number("YEAR") if "YEAR" in match else None), match.number("MON")
    until = calendar_day(year, month, last, context).day
    if until is None:
        return NOTHING
    begin = calendar_day(until.year, month, first, context)
    return replace(begin, until=until)


def _clocks(match: Match, _: Context) -> Piece:
    """Two times of one day; "am" or "in the evening" behind the second is said of both, where that fits."""
    half = match.value("half")
    last = _clock(match, "last", half)
    first = _clock(match, "first", half)
    if first.hour * 60 + first.minute >= last.hour * 60 + last.minute:
        first = _clock(match, "first", "")
    return Piece(clock=first, until_clock=last)


def _clock(match: Match, name: str, half: str) -> Clock:
    token = match[name]
    written = token.kind == "clock"
    hour, minute = token.numbers[:2] if written else (match.number(name), 0)
    if half:
        hour = hour_in_part(hour, half)
    clock = Clock(hour, minute, bool(half) or hour > 12 or token.text.startswith("0"), "minute" if written else "hour")
    return replace(clock, hour=likely_hour(clock, "") % 24, exact=True)


_MONTH = ("OF|ON|THE* MON OF|,* YEAR YEARMARK?", "OF|ON|THE* MON")
_TO = "RANGETO|-"
_PART = "half=AMPM|PART|ADVERB"
_LAST = f"last=HOUR|CLOCK !UNIT:min|UNIT:day OCLOCK|UNIT:hour? {_PART}?"

RANGES = (
    *rules(
        _days,
        *(f"RANGEFROM|THE|DOMPRE* first=DOM|ORDINAL {_TO} THE|DOMPRE* last=DOM|ORDINAL {month}" for month in _MONTH),
        *(f"BETWEEN THE|DOMPRE? first=DOM|ORDINAL AND THE|DOMPRE? last=DOM|ORDINAL {month}" for month in _MONTH),
        *(f"RANGEFROM|THE|DOMPRE* span=DAYRANGE {month}" for month in _MONTH),
        *(f"RANGEFROM|ON? MON THE? first=DOM|ORDINAL {_TO} THE? last=DOM|ORDINAL {year}" for year in ("", ",? YEAR")),
        *(f"RANGEFROM|ON? MON span=DAYRANGE {year}" for year in ("", ",? YEAR")),
    ),
    *rules(_days, "MON first=FROMDOM last=DOM", "MON first=DOM AND last=DOM BETWEENPOST"),
    *rules(_clocks, "first=FROMHOUR last=HOUR !MON", "first=HOUR|CLOCK AND last=HOUR|CLOCK BETWEENPOST"),
    *rules(
        _clocks,
        f"BETWEEN AT? first=HOUR|CLOCK UNIT:hour? AND AT? {_LAST}",
        f"RANGEFROM AT? first=HOUR|CLOCK UNIT:hour? {_TO} AT|BY* {_LAST}",
        f"AT|BY? first=CLOCK {_TO} AT|BY? last=CLOCK OCLOCK|UNIT:hour? {_PART}?",
        f"AT? first=CLOCK {_TO} last=HOUR {_PART}",
        f"RANGEFROM first=HOUR|CLOCK {_PART} {_TO} last=HOUR|CLOCK {_PART}",
    ),
)

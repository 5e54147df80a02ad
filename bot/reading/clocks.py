"""The times of day people write: "15:00", "at 9", "half past three", "fél 10", "в 9 утра", "a las 9 y media"."""

from dataclasses import replace

from bot.reading.patterns import Match
from bot.reading.pieces import NOTHING, Clock, Context, Piece, rules

HOUR_OF_PART = {"morning": 9, "noon": 12, "afternoon": 15, "evening": 18, "night": 21, "midnight": 0}

_DAY_PART = "half=AMPM|PART|ADVERB"


def _written(match: Match, _: Context) -> Piece:
    hour, minute = match["time"].numbers[:2]
    exact = match["time"].text.startswith("0") or hour > 12
    return _piece(match, hour, minute, exact)


def _doubtful(match: Match, context: Context) -> Piece:
    """ "13.40" may be a price: it needs a day beside it."""
    return replace(_written(match, context), loose=True)


def _military(match: Match, _: Context) -> Piece:
    hour, minute = divmod(match.number("time"), 100)  # "1430", "330 pm"
    return _piece(match, hour, minute, exact=True)


def _military_about(match: Match, context: Context) -> Piece:
    """ "around 1030" may be a price: it needs a day beside it."""
    return replace(_military(match, context), loose=True)


def _zone(match: Match, _: Context) -> Piece:
    return Piece(zone=match.value("ZONE"))


def _hour(match: Match, _: Context) -> Piece:
    minute = match.number("min") if "min" in match else 0
    exact = match["hour"].text.startswith("0") or match.number("hour") > 12
    return _piece(match, match.number("hour"), minute, exact, "minute" if "min" in match else "hour")


def _past(match: Match, _: Context) -> Piece:
    """So many minutes after the hour."""
    return _piece(match, _base(match), _minutes(match))


def _to(match: Match, _: Context) -> Piece:
    """So many minutes before the hour."""
    return _before(match, _minutes(match))


def _loosely_to(match: Match, context: Context) -> Piece:
    """ "20 to 8": may be a range of something else."""
    return replace(_to(match, context), loose=True)


def _loose_hour(match: Match, context: Context) -> Piece:
    """ "eight thirty", "12 oh 5": two numbers may be anything; they need a day beside them."""
    return replace(_hour(match, context), loose=True)


def _toward(match: Match, _: Context) -> Piece:
    """ "fél 10", "pola 10", "половина десятого": so far into the hour that ends at ten."""
    return _before(match, 60 - match.number("QTO"))


def _into(match: Match, _: Context) -> Piece:
    """ "15 минут четвёртого": so many minutes into the fourth hour."""
    return _before(match, 60 - match.number("min"))


def _half_word(match: Match, _: Context) -> Piece:
    return _before(match, 30)


def _part(match: Match, _: Context) -> Piece:
    part = match.value("part")
    if part in ("noon", "midnight"):
        return Piece(clock=Clock(HOUR_OF_PART[part], exact=True))
    return Piece(part=part, loose="ADVERB" not in match["part"].tags)


def _nothing(_: Match, __: Context) -> Piece:
    return NOTHING


def _before(match: Match, minutes: int) -> Piece:
    """The named hour tells the half of the day: "quarter to 8" is 7:45 in the morning, "to 7" in the evening."""
    named = _base(match)
    hour, minute = divmod(named * 60 - minutes, 60)
    return _piece(match, (hour + (12 if hour < 1 else 0)) % 24, minute, exact=named > 7)


def _base(match: Match) -> int:
    return 12 if match["hour"].tags.get("PART") == "noon" else match.number("hour")


def _minutes(match: Match) -> int:
    if "min" in match:
        return match.number("min")
    numerator, _, denominator = match.value("quarter").partition("/")
    return 60 * int(numerator) // int(denominator)


def _piece(match: Match, hour: int, minute: int, exact: bool = False, grain: str = "minute") -> Piece:
    """The time with "am", "pm" or a part of the day applied to its hour."""
    if not (0 <= hour <= 24 and 0 <= minute < 60) or (hour == 24 and minute):
        return NOTHING
    half = match.value("half")
    if half and hour <= 12:
        hour, exact = hour_in_part(hour, half), True
    return Piece(clock=Clock(hour % 24, minute, exact, "hour" if grain == "hour" else "minute"))


def hour_in_part(hour: int, part: str) -> int:
    """The hour of the day meant by an hour of the dial in a part of the day ("9", "evening" → 21)."""
    if hour > 12:
        return hour
    match part:
        case "am" | "morning":
            return hour % 12
        case "noon":
            return hour if hour > 9 else hour + 12
        case "pm" | "afternoon":
            return hour % 12 + 12
        case "night" if hour < 6 or hour == 12:
            return hour % 12
        case "midnight" if hour == 12:
            return 0
        case "evening" | "night" if hour == 12:
            return 0
        case "evening" | "night":
            return hour + 12
    return hour


def likely_hour(clock: Clock, part: str) -> int:
    """The hour of the day meant: without any sign, one to seven is the afternoon."""
    if clock.exact:
        return clock.hour
    if part:
        return hour_in_part(clock.hour, part)
    return clock.hour + 12 if 1 <= clock.hour <= 7 else clock.hour


CLOCKS = (
    *rules(
        _written,
        f"AT|BY* time=CLOCK OCLOCK|UNIT:hour? {_DAY_PART}?",
        f"AT time=PAIRCLOCK OCLOCK|UNIT:hour? {_DAY_PART}?",
        f"time=PAIRCLOCK {_DAY_PART}",
        "half=PARTPRE AT? time=CLOCK",
        "time=ROUNDPAIR",
    ),
    *rules(_doubtful, "time=PAIRCLOCK"),
    *rules(_military, "AT|BY time=MILITARY !UNIT !AMOUNT !MEASURE", "time=MILITARY OCLOCK|UNIT:hour"),
    *rules(_military, "AT|BY? time=DIALTIME half=AMPM"),
    *rules(_military_about, "APPROX time=MILITARY !UNIT !AMOUNT !MEASURE"),
    *rules(_zone, "ZONE"),
    *rules(_into, f"AT|BY? min=NUM UNIT:min hour=NTHHOUR {_DAY_PART}?"),
    *rules(_loosely_to, "min=ROUNDMIN TO hour=HOUR !UNIT !OTHER !MEASURE !AMOUNT OCLOCK?"),
    *rules(
        _loose_hour,
        "!DAYEND hour=HOUR !ATEND min=MIN !UNIT !MON !OTHER !AMOUNT !MEASURE !YEAR !OF",
        "hour=HOUR NUM:0 min=NUM !UNIT !MON !OTHER !AMOUNT !MEASURE",
    ),
    *rules(_half_word, f"AT|BY? hour=HALFHOUR {_DAY_PART}?"),
    *rules(
        _toward,
        f"AT|BY? QTO AT? hour=HOUR|ORDINAL !UNIT OCLOCK? {_DAY_PART}?",
    ),
    *rules(
        _past,
        f"AT|BY? A? quarter=FRACTION UNIT:hour? PAST hour=HOUR|PART:noon|ADVERB:noon OCLOCK? {_DAY_PART}?",
        f"AT|BY? quarter=HALFPAST hour=HOUR !UNIT OCLOCK? {_DAY_PART}?",
        f"AT|BY? min=NUM UNIT:min? PAST hour=HOUR|PART:noon|ADVERB:noon OCLOCK? {_DAY_PART}?",
        f"AT|BY hour=HOUR UNIT:hour? AND|A* quarter=FRACTION !UNIT {_DAY_PART}?",
        f"AT|BY? hour=HOUR UNIT:hour? AND|A* quarter=FRACTION {_DAY_PART}",
    ),
    *rules(
        _to,
        f"AT|BY? A? quarter=FRACTION TO hour=HOUR|PART:noon|ADVERB:noon !UNIT OCLOCK? {_DAY_PART}?",
        f"AT|BY? min=NUM UNIT:min TO hour=HOUR|PART:noon|ADVERB:noon !UNIT OCLOCK? {_DAY_PART}?",
        f"min=SPELLEDMIN TO hour=HOUR !UNIT !OTHER OCLOCK? {_DAY_PART}?",
        f"AT min=NUM TO hour=HOUR !UNIT OCLOCK? {_DAY_PART}?",
        f"min=NUM TO hour=HOUR {_DAY_PART}",
        "min=NUM TO hour=PART:noon|ADVERB:noon",
        f"AT|BY? hour=HOUR UNIT:hour? MINUS A? quarter=FRACTION !UNIT:hour {_DAY_PART}?",
        f"AT|BY? hour=HOUR UNIT:hour? MINUS min=NUM UNIT:min? {_DAY_PART}?",
        f"AT? MINUS quarter=FRACTION hour=HOUR|ORDINAL {_DAY_PART}?",
        f"AT? MINUS min=NUM UNIT:min? hour=HOUR|ORDINAL {_DAY_PART}?",
    ),
    *rules(
        _hour,
        f"AT|BY hour=HOUR UNIT:hour? AND? min=MIN !UNIT {_DAY_PART}?",
        f"AT|BY? hour=HOUR AND? min=MIN {_DAY_PART}",
        f"AT|BY hour=HOUR UNIT:hour AND? min=MIN UNIT:min {_DAY_PART}?",
        f"AT|BY? hour=HOUR NUM:0 min=NUM {_DAY_PART}",
        "AT|BY hour=HOUR NUM:0 min=NUM !UNIT",
        "AT hour=HOUR HMARK min=GLUEDMIN",
        "hour=LATEHOUR HMARK min=GLUEDMIN",
        "hour=LATEHOUR HMARK",
        f"AT|BY? hour=HOUR APPROX? {_DAY_PART}",
        f"AT|BY APPROX? hour=HOUR|SPELLEDHOUR UNIT:hour {_DAY_PART}?",
        f"AT|BY? hour=HOUR OCLOCK {_DAY_PART}?",
        "AT|BY hour=HOUR half=DAYTIME",
        "hour=HOUR HOURMARK",
        f"AT|BY APPROX|AT* hour=HOUR !UNIT !MON !AMOUNT {_DAY_PART}?",
        "hour=ATHOUR",
        "hour=HOUR|SPELLEDHOUR UNIT:hour half=GENPART",
        "AT hour=HOURWORD !NUM",
        "half=PARTPRE AT? hour=HOUR !UNIT !MON !OTHER",
        "half=PARTPRE AT? hour=ATHOUR",
        "half=PART|ADVERB hour=HOUR !UNIT !MON !OTHER !AMOUNT !MEASURE !AMPM !OCLOCK !OF",
    ),
    *rules(_nothing, "GREETING", "GREETING PART|ADVERB"),
    *rules(_part, "ON|AT|THIS? THE? part=PART|ADVERB"),
)

ASKED_CLOCKS = rules(_hour, "hour=HOUR", "hour=HOUR min=MIN") + rules(_written, "time=PAIRCLOCK")

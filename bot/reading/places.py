"""The places in a date or a time that a figure can fill, told by its shape alone.

The tags given here are the grammar's: HOUR, DOM (day of a month), MIN, YEAR, PAIRDATE for "12.03." and
PAIRCLOCK for "12.30". What a pair of figures can be depends on the language's order of day and month.
"""

from datetime import date

from bot.reading.tokens import Token

MONTH_FIRST = frozenset({"hu"})  # "03.12." is 12 March there, and 3 December elsewhere
_SPELLED_MINUTES = frozenset({5, 10, 15, 20, 25})
SANE_YEARS = range(1900, 2101)
_FOUR = frozenset("1234")
_QUARTERS = frozenset({0, 15, 30, 45})
_MONTHS = 12
_FIRST_LATE_HOUR = 8  # "8h" is an hour of the day, "2h" the length of a call
_SPANS = frozenset({"week", "month", "quarter", "year", "weekend"})


def full_year(figure: int) -> int:
    """The year meant by two figures: 00–69 are of this century, the others of the last."""
    if figure >= 100:
        return figure
    return figure + (2000 if figure < 70 else 1900)


def written(token: Token, language: str) -> tuple[int | None, int, int]:
    """Year (None when not written), month and day of a date in figures, in the order of the language."""
    match token.numbers, token.kind:
        case (year, month, day), "ymd":
            return year, month, day
        case (first, second, third), _:
            return full_year(third), second, first
        case (first, second), _:
            month_first = language in MONTH_FIRST and not second <= _MONTHS < first  # "17/3" can but be in March
            return (None, first, second) if month_first else (None, second, first)
    raise ValueError(token.text)


def number_places(figure: int, text: str) -> dict[str, str]:
    """What a number may be, typed in figures or spelled."""
    tags: dict[str, str] = {}
    if len(text) <= 2 or not text.isdigit():
        tags |= {"HOUR": str(figure)} if figure < 24 else {}
        tags |= {"DOM": str(figure)} if 1 <= figure <= 31 else {}
        tags |= {"MIN": str(figure)} if figure < 60 and len(text) >= 2 else {}
    elif len(text) == 4 and figure in SANE_YEARS:
        tags["YEAR"] = str(figure)
    return tags


def places(token: Token, language: str) -> dict[str, str]:
    """The further tags of a token, from its shape and from the marks written on to it."""
    tags = token.tags
    if token.kind == "pair" and "PAIR" in tags:
        return _pair_places(token, language)
    found: dict[str, str] = {}
    if tags.get("UNIT") in _SPANS:
        found["SPAN"] = tags["UNIT"]
    if token.glued and "HOURLETTER" in tags:
        found["HMARK"] = ""
    if "HOUR" in tags:
        found |= {"LATEHOUR": tags["HOUR"]} if int(tags["HOUR"]) >= _FIRST_LATE_HOUR else {}
        found |= {"ATHOUR": tags["HOUR"]} if "ATEND" in tags else {}
    if "NUM" in tags and token.kind == "word":
        found |= {"SPELLEDHOUR": tags["NUM"]} if int(tags["NUM"]) < 24 else {}
        found |= {"SPELLEDMIN": tags["NUM"]} if int(tags["NUM"]) in _SPELLED_MINUTES else {}
    if "FIGURE" in tags and int(tags["NUM"]) in _SPELLED_MINUTES:
        found["ROUNDMIN"] = tags["NUM"]
    if "MIN" in tags and token.glued:
        found["GLUEDMIN"] = tags["MIN"]
    if "FROMEND" in tags:
        found |= {"FROMHOUR": tags["HOUR"]} if "HOUR" in tags else {}
        found |= {"FROMDOM": tags["DOM"]} if "DOM" in tags else {}
    if "DOM" in tags:
        found |= _day_places(token, tags["DOM"])
    if token.kind == "number" and len(token.text) == 4 and token.numbers[0] < 2400 and token.numbers[0] % 100 < 60:
        found["MILITARY"] = token.text
    if token.kind == "number" and len(token.text) in (3, 4) and 100 <= token.numbers[0] < 1260:
        found |= {"DIALTIME": token.text} if token.numbers[0] % 100 < 60 else {}
    if token.glued and tags.get("NUM") in _FOUR:
        found["QUARTERFIGURE"] = tags["NUM"]
    return found


def _day_places(token: Token, day: str) -> dict[str, str]:
    """A bare figure, one above 24, one with an ordinal's ending, and one whose ending makes it a date."""
    tags = token.tags
    found: dict[str, str] = {}
    if "FIGURE" in tags:
        found |= {"LATEDAY": day} if int(day) > 24 else {}
        found |= {"FIGUREDAY": day} if "ATEND" not in tags else {}
    if "DOTDAY" in tags:
        found["DOTDAY"] = day
    elif "ORD" in tags or "DAYEND" in tags:
        found["ORDDAY"] = day
    if "DAYEND" in tags:
        found["DATEDAY"] = day
    return found


def _pair_places(token: Token, language: str) -> dict[str, str]:
    """ "12.03." is a date, "12.30" a time, "3.5" neither without a word that says so."""
    first, second = token.numbers[:2]
    ends_in_dot = token.text.endswith(".")
    separator = next(character for character in token.text if not character.isdigit())
    found: dict[str, str] = {}
    is_date = _is_date(*written(token, language)[1:])
    two_figures = len(token.text.rstrip(".").partition(separator)[2].strip()) == 2
    is_clock = separator in ".-" and two_figures and first < 24 and second < 60
    if is_date or not is_clock:  # a day that no month has is still a date, and is refused as one
        plain = separator == "/" or (separator == "." and (ends_in_dot or two_figures)) or "DAYEND" in token.tags
        found["PAIRDATE" if plain else "LOOSEPAIR"] = token.text
    if separator in "-/" and 0 < first < second <= 31:
        found["DAYRANGE"] = token.text
    if is_clock and not (is_date and (ends_in_dot or separator == "-")):
        found["PAIRCLOCK"] = token.text
        if not is_date and second in _QUARTERS:
            found["ROUNDPAIR"] = token.text
    return found


def _is_date(month: int, day: int) -> bool:
    try:
        date(2000, month, day)
    except ValueError:
        return False
    return True

"""Dates and amounts of a column: the order of day and month, and the decimal sign, are told from the whole of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import cache
from typing import Literal

from locales import LANGUAGES
from office.birthdays import Birthday, InvalidBirthday
from office.worktime import local_to_utc
from storage.exchange.reasons import Reason

FIRST_YEAR, LAST_YEAR = 1900, 2199
_PIVOT = 69  # two digits of a year: 69 is 1969, 68 is 2068 (POSIX)

_APART = r"\s*[./\-]\s*"
_NUMERIC = re.compile(rf"(\d{{1,2}}){_APART}(\d{{1,2}})(?:{_APART}(\d{{4}}|\d{{2}}))?\.?")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_APART}(\d{{1,2}}){_APART}(\d{{1,2}})\.?|(\d{{4}})(\d{{2}})(\d{{2}})")
_NO_YEAR = re.compile(r"--(\d{2})-?(\d{2})")
_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s.\-]*(?:de\s)?(?P<month>[^\W\d_]+)\.?(?:[\s,.\-]*(?:de\s)?(?P<year>\d{4}|\d{2}))?\.?"
    r"|(?P<month2>[^\W\d_]+)\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(?P<year2>\d{4}))?\.?"
    r"|(?P<year3>\d{4})[\s.\-]+(?P<month3>[^\W\d_]+)\.?[\s\-]+(?P<day3>\d{1,2})\.?"
)
_TIME = re.compile(
    r"(?P<day>.*?\d\.?)(?:T|,?\s+)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<offset>Z|[+-]\d{2}:?\d{2})?"
)


class Order(StrEnum):
    DMY = "DMY"
    MDY = "MDY"


class BadDate(ValueError):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.key)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Told:
    """What a column says of its order; `matters`: there are dates that the order changes."""

    order: Order | None
    matters: bool


def told_order(cells: Iterable[str]) -> Told:
    """A 13 or more in one place decides; where both places have some, the more frequent does."""
    day_first = month_first = unsure = 0
    for cell in cells:
        match = _NUMERIC.fullmatch(_day_part(cell))
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        day_first += first > 12 >= second
        month_first += second > 12 >= first
        unsure += first <= 12 and second <= 12 and first != second
    if day_first == month_first:
        return Told(None, bool(unsure))
    return Told(Order.DMY if day_first > month_first else Order.MDY, bool(unsure))


def told_point(cells: Iterable[str]) -> Literal[".", ","] | None:
    """The sign before the decimals: the one by which more of the amounts can be read."""
    filled = [cell for cell in cells if cell]
    point, comma = (sum(map(bool, map(_amount(sign).fullmatch, filled))) for sign in ".,")
    if point == comma:
        return None
    return "." if point > comma else ","


@cache
def _amount(sign: str) -> re.Pattern[str]:
    groups = re.escape(" '’\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}" + (",.".replace(sign, "")))
    return re.compile(
        rf"(?:[A-Z]{{3}}\s?)?[-+]?\s?(?:\d+|\d{{1,3}}(?:[{groups}]\d{{3}})+)(?:{re.escape(sign)}\d+)?(?:\s?[A-Z]{{3}})?"
    )


def read_day(text: str, order: Order) -> date:
    """A date with its year; a time after it is left out. Raises BadDate."""
    year, month, day = _parts(_day_part(text), order)
    if year is None:
        raise BadDate(Reason.DATE_WITHOUT_YEAR)
    return _date(year, month, day)


def read_moment(text: str, order: Order, zone: str) -> datetime:
    """UTC, without parts of a second; a time without offset is `zone`'s, a date alone its first moment.

    Raises BadDate.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return local_to_utc(read_day(text, order), time(0), zone)
    day = read_day(match["day"], order)
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            raise BadDate(Reason.NO_SUCH_TIME)
        hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
    try:
        wall = time(hour, minute, second)
    except ValueError:
        raise BadDate(Reason.NO_SUCH_TIME) from None
    if match["offset"] is None:
        return local_to_utc(day, wall, zone)
    return datetime.combine(day, wall, _zone(match["offset"])).astimezone(UTC)


def read_birthday(text: str, order: Order, today: date) -> Birthday:
    """With or without the year: '1980-03-12', '--03-12', '12.03.'. Raises BadDate."""
    if match := _NO_YEAR.fullmatch(text.strip()):
        year, month, day = None, int(match[1]), int(match[2])
    else:
        year, month, day = _parts(_day_part(text), order)
    if year is not None and year > today.year and re.search(r"(?<!\d)\d{2}\.?$", _day_part(text)):
        year -= 100  # two digits of a birthday are the past's
    try:
        return Birthday(month, day, year)
    except InvalidBirthday:
        raise BadDate(Reason.NO_SUCH_DATE) from None


def _day_part(text: str) -> str:
    text = text.strip()
    match = _TIME.fullmatch(text)
    return match["day"].strip() if match else text


def _parts(text: str, order: Order) -> tuple[int | None, int, int]:
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in match.groups() if part is not None)
        return year, month, day
    if match := _NUMERIC.fullmatch(text):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if order is Order.DMY else (second, first)
        return _year(match[3]), month, day
    if match := _NAMED.fullmatch(text):
        parts = {name.rstrip("23"): value for name, value in match.groupdict().items() if value is not None}
        named = _months().get(parts["month"].casefold())
        if named is not None:
            return _year(parts.get("year")), named, int(parts["day"])
    raise BadDate(Reason.UNREADABLE_DATE)


def _year(digits: str | None) -> int | None:
    if digits is None or len(digits) == 4:
        return int(digits) if digits else None
    return int(digits) + (1900 if int(digits) >= _PIVOT else 2000)


def _date(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadDate(Reason.FAR_DATE)
    try:
        return date(year, month, day)
    except ValueError:
        raise BadDate(Reason.NO_SUCH_DATE) from None


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    if hours > 14 or minutes > 59:
        raise BadDate(Reason.NO_SUCH_OFFSET)
    distance = timedelta(hours=hours, minutes=minutes)
    return timezone(-distance if offset[0] == "-" else distance)


@cache
def _months() -> Mapping[str, int]:
    """The names of the months in our languages, long and short (CLDR)."""
    from babel import Locale

    names: dict[str, int] = {}
    for language in LANGUAGES:
        months = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    names.setdefault(name.rstrip(".").casefold(), number)
    return names

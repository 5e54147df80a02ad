"""Months and years as people name them: "March", "mart 2026.", "last month", "2026", in six languages."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from bot.reading.dates import find_dates
from locales import LANGUAGES
from office.periods import Period, month_of, year_of

_YEAR = re.compile(r"(20\d\d)\.?(?: ?(?:г|год|года)\.?)?", re.IGNORECASE)
_ISO = re.compile(r"(20\d\d)[-./](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[./](20\d\d)")


_NUMBERED_QUARTER = re.compile(r"\b([1-4])\s+(?:кварт|trimestr|kvartal|negyedév|quarter)\w*", re.IGNORECASE)
"""A length where a date is read ("3 quarters"), a quarter where a period is asked for."""


def with_quarters(text: str) -> str:
    """ "за 3 квартал", "2 trimestre 2025" with their quarters as all languages read them: "за Q3", "Q2 2025"."""
    return _NUMBERED_QUARTER.sub(r"Q\1", text)


def read_period(text: str, languages: Iterable[str], today: date) -> Period | None:
    """The month or year that the whole text names; a month alone is of today's year. None for anything else."""
    said = text.strip(" ,?!")
    if year := _YEAR.fullmatch(said):
        return year_of(int(year[1]))
    if iso := _ISO.fullmatch(said):
        return month_of(int(iso[1] or iso[4]), int(iso[2] or iso[3]))
    for language in languages:
        if (found := _named(said, language, today)) is not None:
            return found
    return None


def leading_period(words: list[str], today: date, languages: Iterable[str] = LANGUAGES) -> tuple[Period | None, int]:
    """The period that a line begins with, the longest, and how many of its words name it."""
    order = tuple(languages)
    for length in range(min(3, len(words)), 0, -1):
        if (found := read_period(" ".join(words[:length]), order, today)) is not None:
            return found, length
    return None, 0


def _named(text: str, language: str, today: date) -> Period | None:
    now = datetime.combine(today, time(12))
    readings = [find_dates(text, language, now, past=past) for past in (True, False)]
    if any(len(found) != 1 for found in readings):
        return None
    before, after = (found[0] for found in readings)
    if before.grain not in ("month", "year") or text[: before.start].strip() or text[before.end :].strip(" ."):
        return None
    day = before.value.date() if isinstance(before.value, datetime) else before.value
    if before.grain == "year":
        return year_of(day.year)
    # Where the latest and the next one differ, neither a year nor 'last' was said.
    return month_of(day.year if before.value == after.value else today.year, day.month)

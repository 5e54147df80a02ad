"""`thursday 10:00 to call acme`: the moment, how it repeats, and what is left: the words to be reminded of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache

from babel import Locale

from bot.reading.dates import Found, find_dates, is_hour
from bot.reading.recurrences import find_recurrence
from locales import LANGUAGES, word_list
from office.names import fold

EDGES = " \t\n,.;:–—-"

_DAY_SHAPE = re.compile(r"(?<![\w/.-])(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})(?![\w/-])")
_TIME_SHAPE = re.compile(r"(?<![\w:])\d{1,2}:\d{2}(?![\w:])")


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says; local wall time."""

    text: str
    day: date | None = None
    at: time | None = None
    rule: str | None = None
    """RFC 5545."""
    several: bool = False
    """More than one moment is named: the first was taken, and the person is asked."""


def read_line(line: str, languages: Iterable[str], now: datetime) -> Said:
    """The language that reads the most of the line as a moment decides; among equals the first.

    `now` is local wall time without zone. A line may be in a language that is not the person's own: English reads of
    `el jueves a las 10:00` the figures alone.
    """
    best, longest = Said(_trimmed(line)), 0
    for language in languages:
        again, dates = find_recurrence(line, language, now), find_dates(line, language, now)
        if again is not None and again.end - again.start > longest:
            longest = again.end - again.start
            best = Said(_without(line, again.start, again.end), None, again.time, again.rule)
        if dates and dates[0].end - dates[0].start > longest:
            longest = dates[0].end - dates[0].start
            best = _dated(line, dates, language, now)
        if longest and best.at is None:
            best = with_hour(best, language, now)
    return best


def with_hour(said: Said, language: str, now: datetime) -> Said:
    """The hour may stand apart from its day: `tomorrow to call acme at 10`."""
    if said.at is not None or (said.day is None and said.rule is None):
        return said
    others = find_dates(said.text, language, now)
    hours = [found for found in others if is_hour(said.text[found.start : found.end], language, now)]
    if len(hours) != 1 or not isinstance(hours[0].value, datetime):
        return said
    text = _without(said.text, hours[0].start, hours[0].end)
    return replace(said, text=text, at=hours[0].value.time(), several=len(others) > 1)


def odd_day(text: str) -> str | None:
    """What looks like a day and is none, such as `31 February`: it must not pass for words to be reminded of."""
    if (figures := _DAY_SHAPE.search(text)) is not None:
        return figures[0]
    named = _day_of_month().search(text)
    return named[0] if named is not None else None


def odd_time(text: str) -> str | None:
    """What looks like a time and is none, such as `25:00`."""
    found = _TIME_SHAPE.search(text)
    return found[0] if found is not None else None


@cache
def _day_of_month() -> re.Pattern[str]:
    """A number beside a month's name, in any of the languages."""
    names = {
        re.escape(name)
        for language in ("en_GB", *LANGUAGES[1:])
        for context in ("format", "stand-alone")
        for name in Locale.parse(language).months[context]["wide"].values()
    }
    month = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(rf"\b(\d{{1,2}}\.?\s+(de\s+)?({month})|({month})\s+\d{{1,2}})\b", re.IGNORECASE)


def _dated(line: str, found: tuple[Found, ...], language: str, now: datetime) -> Said:
    first = found[0]
    if len(found) > 1 and found[1].grain == "day" and is_hour(line[first.start : first.end], language, now):
        first = found[1]  # its hour is joined to it
    text = _without(line, first.start, first.end)
    if isinstance(first.value, datetime):
        return Said(text, first.value.date(), first.value.time(), several=len(found) > 1)
    # A week or a month is no day to be reminded on.
    day = first.value if first.grain == "day" else None
    return Said(text, day, several=len(found) > 1)


def _without(line: str, start: int, end: int) -> str:
    before, after = line[:start].strip(EDGES), line[end:].strip(EDGES)
    return _trimmed(f"{before} {after}")


def without_asking(text: str, language: str) -> str:
    """Without `remind me`, wherever it stands."""
    asking = sorted(word_list(language, "phrases").get("remind", ()), key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in asking)
    return _trimmed(re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", " ", text, count=1, flags=re.IGNORECASE))


def _trimmed(text: str) -> str:
    """Without the connecting words and marks at its edges: `to call acme` is `call acme`."""
    words = text.strip(EDGES).split()
    said = tuple(fold(word.strip(EDGES)) for word in words)
    first, end = 0, len(words)
    while taken := next((len(one) for one in _connecting() if said[first:end][: len(one)] == one), 0):
        first += taken
    while taken := next((len(one) for one in _connecting() if said[first:end][-len(one) :] == one), 0):
        end -= taken
    return " ".join(words[first:end]).strip(EDGES)


@cache
def _connecting() -> tuple[tuple[str, ...], ...]:
    """The connecting phrases of all languages word by word, the longest first."""
    phrases = {fold(said) for language in LANGUAGES for said in word_list(language, "phrases").get("connecting", ())}
    return tuple(sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True))

"""Working hours and times of day as people type them: '9-18', 'from 9 to 6', 'с 9 до 18', '9-től 18-ig'."""

import re
from collections.abc import Iterable
from datetime import datetime, time

from bot.reading.dates import UnreadableDate, read_moment
from bot.reading.words import tag_of

_LONGEST = 60
_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})(?:[:.]?(\d{2}))?(?![\d:.]*\d)\s*(?:([ap])\.?m\b\.?)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"[\s\-–—−.,:'’/~]*")
_PLAIN = re.compile(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*")
_MIDDAY = 12


def read_hours(text: str) -> tuple[time, time] | None:
    """Two times of a day, the first before the second; None for anything else.

    An end that lies before the beginning is of the afternoon: from 9 to 6.
    """
    clocks = list(_CLOCK.finditer(text)) if len(text) <= _LONGEST else []
    if len(clocks) != 2:
        return None
    around = (text[: clocks[0].start()], text[clocks[0].end() : clocks[1].start()], text[clocks[1].end() :])
    if not all(_leads(part) for part in around) or not around[1].strip() or text.strip()[0] in "-–—−":
        return None
    start, end = _time(*clocks[0].groups()), _time(*clocks[1].groups())
    if start is None or end is None:
        return None
    if end < start and start.hour < _MIDDAY and clocks[1][3] is None:
        end = end.replace(hour=end.hour + _MIDDAY)
    return (start, end) if start < end else None


def _leads(text: str) -> bool:
    """Whether there is nothing but words that stand around times."""
    words = _WORD.findall(text)
    return _MARKS.fullmatch(_WORD.sub("", text)) is not None and all(tag_of(word, "hours") for word in words)


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    figure = int(hour)
    if half and not 1 <= figure <= _MIDDAY:
        return None
    if half:
        figure = figure % _MIDDAY + (_MIDDAY if half.lower() == "p" else 0)
    return time(figure, int(minute or 0)) if figure < 24 and int(minute or 0) < 60 else None


def read_time(text: str, languages: Iterable[str] = ()) -> time | None:
    """A wall time: '9', '9:30', '17.30' as they stand, and in `languages` what is said in words; None for others."""
    if plain := _PLAIN.fullmatch(text):
        return _time(plain[1], plain[2], None)
    midnight = datetime(2000, 1, 1)  # noqa: DTZ001  any day will do
    try:
        moment = read_moment(text, languages, midnight)
    except (UnreadableDate, ValueError):
        return None
    return moment.time() if moment.date() == midnight.date() or moment.time() == time() else None

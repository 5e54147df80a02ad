"""The day at the end of a question: 'AC-12 on 1 March', 'Acme el 1 de marzo'."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from bot.reading.dates import AmbiguousDate, Found, UnreadableDate, find_dates, read_date
from bot.talk.turn import Turn

_LINK = re.compile(
    r"(?:^|[\s,])(?:on|as of|on the|el|al|a|pe|la|din|на|за|от|dana|na dan|na|napján)\s*$", re.IGNORECASE
)
"""A word that leads to the day, and is no part of what stands before it."""

_ENDS = re.compile(r"[\s.,?!]*|-?[aáeé]n[\s.,?!]*")
"""Nothing but the end of the sentence, or the Hungarian case of a day."""


def read(turn: Turn, text: str) -> tuple[str, Sequence[date]] | None:
    """What stands before the day, and the days that may be meant; None where the text does not end with a day.

    The language that reads the most of it counts. A day without a year is the latest, for what was is asked.
    """
    now = datetime.combine(turn.today, datetime.min.time())
    found = [
        one
        for language in turn.languages
        for one in find_dates(text, language, now, past=True)
        if one.kind == "date" and one.grain == "day" and _ENDS.fullmatch(text[one.end :])
    ]
    if not found:
        return _last_word(turn, text)
    best = min(found, key=lambda one: one.start)
    rest = _LINK.sub("", text[: best.start].rstrip(" ,")).strip(" ,")
    return (rest, _days(best)) if rest else None


def _last_word(turn: Turn, text: str) -> tuple[str, Sequence[date]] | None:
    """Behind a number, figures alone may be read as one with it: the last word is tried by itself."""
    rest, _, last = text.rstrip(" .,?!").rpartition(" ")
    try:
        return (rest, [read_date(last, turn.languages, turn.today, past=True)]) if rest else None
    except UnreadableDate:
        return None
    except AmbiguousDate as error:
        return rest, error.candidates


def _days(found: Found) -> list[date]:
    values = (found.value, *found.rivals)
    return list(dict.fromkeys(one.date() if isinstance(one, datetime) else one for one in values))

"""Days of the week as people list them: 'Mon-Fri', 'hétfőtől szombatig', 'пн, ср и пт', 'every day'."""

from collections.abc import Iterable, Sequence

from bot.reading.lexicon import tagged
from bot.reading.tokens import LIMIT, Token

_BETWEEN = frozenset({"AND", ",", "RANGETO", "RANGEFROM", "TO", "BY", "ON", "THE", "OF", "AFTERPRE", "-"})
_UNTIL = frozenset({"RANGETO", "BY", "-"})
_WEEK = 7
_WORKDAYS = frozenset(range(1, 6))
_DASHES = frozenset("-–—")


def read_weekdays(text: str, languages: Iterable[str]) -> str | None:
    """The figures of the days, Monday is 1, in order: '12345'; None where anything else is said as well."""
    for language in languages if len(text) <= LIMIT else ():
        tokens = tagged(text, language)
        if all(not token.tags.keys().isdisjoint(_BETWEEN | {"WD", "WORKDAYS", "FREQ"}) for token in tokens):
            days = _days(text, tokens)
            if days:
                return "".join(str(day) for day in sorted(days))
    return None


def _days(text: str, tokens: Sequence[Token]) -> set[int]:
    days: set[int] = set()
    last, after, ranging = 0, 0, False
    for token in tokens:
        ranging = ranging or not _DASHES.isdisjoint(text[after : token.start])
        ranging = ranging or "BYEND" in token.tags
        after = token.end
        if "WORKDAYS" in token.tags:
            days |= _WORKDAYS
        elif token.tags.get("FREQ") == "DAILY":
            days |= set(range(1, _WEEK + 1))
        elif "WD" in token.tags:
            day = int(token.tags["WD"]) + 1
            first = last if ranging and last else day
            days |= {(first - 1 + ahead) % _WEEK + 1 for ahead in range((day - first) % _WEEK + 1)}
            last, ranging = day, False
        else:
            ranging = ranging or ("AND" not in token.tags and not token.tags.keys().isdisjoint(_UNTIL))
    return days

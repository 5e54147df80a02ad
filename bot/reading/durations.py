"""Lengths of time in a sentence ("15 min", "half an hour", "полтора часа") and in a form's field."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from bot.reading.lengths import Length
from bot.reading.lexicon import tagged
from bot.reading.patterns import Sentence
from bot.reading.tokens import Token, fold

Role = Literal["length", "ahead", "ago", "before"]

_FILLERS = frozenset({"APPROX", "THE", "FOR", "."})
_UNITS = frozenset({"UNIT", "LENGTH"})
_BEGINNINGS = _UNITS | {"NUM", "FRACTION", "A", "DECIMAL", "PAIR"}
_DAYS = frozenset({"WD", "DAY", "MON", "DOM", "PAIRDATE", "DMY", "YMD", "CLOCK", "HOUR", "PART", "FEAST"})
_JOINS = frozenset({"A", "OF", "THE", "MORE", "APPROX"})
_BEFORE_WHOLE = frozenset({"OTHER", ",", "APPROX", "(", ":", "-", "."})
_LARGEST_AMOUNT = 100_000
_LONGEST_MINUTES = 7 * 24 * 60
_SMALLER = {"sec": 0, "min": 1, "hour": 2, "day": 3, "workday": 3, "week": 4, "fortnight": 4, "month": 5}
_SMALLER |= {"quarter": 6, "year": 7}
_BARE_MINUTES = re.compile(r"\s*([0-9]{1,5})\s*['′]?\s*")
_CLOCK_LIKE = re.compile(r"\s*([0-9]{1,2}):([0-5][0-9])\s*")


class UnreadableDuration(ValueError):
    """The answer is not a length of time above zero. `text` is what was typed."""

    def __init__(self, text: str) -> None:
        super().__init__(f"not a duration: {text!r}")
        self.text = text


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in a sentence, in whole minutes (the nearest, at least one), and its span.

    `role` tells "15 min" (length) from "in 2 hours" and "2 days before friday" (ahead: they are part of a date),
    "2 hours ago" and "30 min before".
    """

    minutes: int
    start: int
    end: int
    role: Role


@lru_cache(maxsize=8)  # the dates, the lengths and the recurrence of one line are asked for one after the other
def sentence(text: str, language: str) -> Sentence:
    """The line cut into tagged tokens, its lengths of time found."""
    tokens = tagged(text, language)
    has_unit = any(not _UNITS.isdisjoint(token.tags) for token in tokens)
    starts = [at for at, token in enumerate(tokens) if has_unit and not _BEGINNINGS.isdisjoint(token.tags)]
    lengths = {at: found for at in starts if (found := _length_at(tokens, at))}
    tags = frozenset(tag for token in (*tokens, *(whole for _, whole in lengths.values())) for tag in token.tags)
    return Sentence(tokens, lengths, tags)


def find_durations(text: str, language: str) -> tuple[Duration, ...]:
    """All lengths of time of a sentence up to a week, with the part each plays."""
    read = sentence(text, language)
    found, at = [], 0
    while at < len(read.tokens):
        end, whole = read.lengths.get(at, (at + 1, None))
        role = _role(read.tokens, at, end)
        told = whole and ("DURATION" in whole.tags or role == "before")  # "за час", "sat prije": one is not said
        is_length = told and not _is_clock(read.tokens, at, end)
        minutes = _minutes(whole.length) if whole and whole.length and is_length else 0
        if whole and 0 < minutes <= _LONGEST_MINUTES:
            found.append(Duration(minutes, whole.start, whole.end, role))
        at = end if whole else at + 1
    return tuple(found)


def find_duration(text: str, language: str) -> tuple[int, int, int] | None:
    """Minutes and span of the first length of time that stands for itself, as the length of a call does:
    not the "in 2 hours" of a reminder, nor the "30 min before"."""
    for duration in find_durations(text, language):
        if duration.role == "length":
            return duration.minutes, duration.start, duration.end
    return None


def read_minutes(text: str, languages: Iterable[str]) -> int:
    """The minutes of a form's field: a bare number is minutes, "1:30" is an hour and a half.

    Raises UnreadableDuration, also for zero and for more than a week.
    """
    if bare := _BARE_MINUTES.fullmatch(fold(text)):
        return _checked(int(bare[1]), text)
    if clock := _CLOCK_LIKE.fullmatch(text):
        return _checked(int(clock[1]) * 60 + int(clock[2]), text)
    for language in languages:
        if minutes := _whole_length(sentence(text, language)):
            return _checked(minutes, text)
    raise UnreadableDuration(text)


def _checked(minutes: int, text: str) -> int:
    if not 0 < minutes <= _LONGEST_MINUTES:
        raise UnreadableDuration(text)
    return minutes


def _whole_length(read: Sentence) -> int:
    """The minutes of the one length that the text is but for "about" and the like; 0 when it is not."""
    at = next(iter(read.lengths), None)
    if at is None:
        return 0
    end, whole = read.lengths[at]
    around = (*read.tokens[:at], *read.tokens[end:])
    if whole.length is None or not all(_FILLERS & token.tags.keys() for token in around):
        return 0
    return _minutes(whole.length)


def _minutes(length: Length) -> int:
    """The nearest minute, at least one; 0 for a length of working days or months, which are no set time."""
    seconds = length.seconds + length.days * 86_400
    return max(1, (seconds + 30) // 60) if seconds > 0 and not (length.months or length.workdays) else 0


def _is_clock(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "u 14h", "в 15 часов", "13 óráig": an hour of the day, not a length."""
    hour = tokens[at]
    if "LATEHOUR" in hour.tags and "HMARK" in tokens[at + 1].tags:
        return True
    if not {"HOUR", "SPELLEDHOUR"} & hour.tags.keys() or tokens[end - 1].tags.get("UNIT") != "hour" or end - at != 2:
        return False
    before = tokens[at - 1].tags if at else {}
    return ("AT" in before and "IN" not in before) or "HOURMARK" in tokens[end - 1].tags


def _role(tokens: Sequence[Token], at: int, end: int) -> Role:
    before = tokens[at - 1].tags if at else {}
    after = tokens[end].tags if end < len(tokens) else {}
    day = _skip(tokens, end + 1, "THE", "ON", "AT")
    if "UNTIL" in after and day < len(tokens) and not _DAYS.isdisjoint(tokens[day].tags):
        return "ahead"
    if "BEFORE" in after or "BEFOREPRE" in before:
        return "before"
    if "AGO" in after or "AGOPRE" in before:
        return "ago"
    if "IN" in before or "LATER" in after:
        return "ahead"
    return "length"


def _length_at(tokens: Sequence[Token], at: int) -> tuple[int, Token] | None:
    """The longest length of time that begins at a token, as one token tagged DURATION.

    A unit alone ("hour") is tagged BAREUNIT: it is a length only after "in" or before "ago".
    """
    length, unit, bare, end = Length(), "", False, at
    while part := _part(tokens, end, unit):
        smaller, next_unit, next_end, is_bare = part
        if unit and (is_bare or (bare and "," in tokens[end].tags)):  # "luni, 7 min" is Monday, not a month
            break
        bare = bare or is_bare
        length, unit, tail = length + smaller, next_unit, next_end
        whole_hour = is_bare and "LASTING" in tokens[at].tags and _is_whole(tokens, at)
        fraction = _fraction_tail(tokens, tail, unit, bare=is_bare and not whole_hour)
        if fraction:
            length, tail, bare = length + fraction[0], fraction[1], False
        end, complete = tail, bool(fraction)
        if complete and unit != "hour":
            break
    if not unit:
        return None
    whole = Token(
        "length",
        tokens[at].start,
        tokens[end - 1].end,
        "",
        tokens[at].glued,
        tags={"BAREUNIT" if bare and end == at + 1 and not _is_whole(tokens, at) else "DURATION": unit},
        length=length,
    )
    return end, whole


def _is_whole(tokens: Sequence[Token], at: int) -> bool:
    """ "almost an hour", "час говорили": one hour, that no word before it makes an hour of the day."""
    before = tokens[at - 1].tags if at else {}
    if tokens[at].tags.get("UNIT") != "hour":
        return False
    return "ALMOST" in before or ("LASTING" in tokens[at].tags and before.keys() <= _BEFORE_WHOLE)


_Part = tuple[Length, str, int, bool]


def _part(tokens: Sequence[Token], at: int, larger: str) -> _Part | None:
    """An amount and its unit at a token; after a larger unit also ", and 15 minutes"."""
    if larger:
        while at < len(tokens) and ({",", "AND"} & tokens[at].tags.keys()):
            at += 1
    if at < len(tokens) and "LENGTH" in tokens[at].tags:
        count, _, unit = tokens[at].tags["LENGTH"].partition(" ")
        return (Length.of(Fraction(count), unit), unit, at + 1, False) if not larger else None
    if not larger and _is_unit_first(tokens, at):
        unit = tokens[at].tags["UNIT"]
        return Length.of(Fraction(int(tokens[at + 1].tags["NUM"])), unit), unit, at + 2, False
    amount, after = _amount(tokens, at)
    if after < len(tokens) and "UNIT" in tokens[after].tags and amount <= _LARGEST_AMOUNT:
        unit = tokens[after].tags["UNIT"]
        if unit == "weekend":
            return None
        if not larger or _SMALLER.get(unit, 9) < _SMALLER.get(larger, 9):
            return Length.of(amount, unit), unit, after + 1, after == at
    return None


def _is_unit_first(tokens: Sequence[Token], at: int) -> bool:
    """ "минут 20": about so many."""
    if at + 1 >= len(tokens) or "UNITFIRST" not in tokens[at].tags or "UNIT" not in tokens[at].tags:
        return False
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    has_own = after is not None and "UNIT" in after.tags and (after.glued or len(after.text) > 1)  # "с" is "with" too
    return "NUM" in tokens[at + 1].tags and not (at and "NUM" in tokens[at - 1].tags) and not has_own


def _amount(tokens: Sequence[Token], at: int) -> tuple[Fraction, int]:
    """The amount at a token and where its unit is due; one, at the token itself, where there is none."""
    number, after = _number(tokens, at)
    if number is None:
        return Fraction(1), at
    fraction, end = _fraction(tokens, _skip(tokens, after, "AND"))
    if fraction is not None and "FRACTION" not in tokens[at].tags and tokens[at].kind != "pair":
        times_only = end == after + 1 and "PLURAL" in tokens[after].tags
        number, after = (number * fraction, end) if times_only else (number + fraction, end)
    while after < len(tokens) and not _has_unit(tokens, after) and not _JOINS.isdisjoint(tokens[after].tags):
        after += 1
    return number, after


def _number(tokens: Sequence[Token], at: int) -> tuple[Fraction | None, int]:
    fraction, end = _fraction(tokens, at)
    if fraction is not None:
        return fraction, end
    token = tokens[at] if at < len(tokens) else None
    if token is None:
        return None, at
    if token.kind == "decimal" and len(token.numbers) == 2:
        return Fraction(token.text.rstrip(".").replace(",", ".")), at + 1
    if token.kind == "pair" and re.fullmatch(r"[0-9]+\.[0-9]+", token.text):
        return Fraction(token.text), at + 1
    if token.kind == "pair" and "-" in token.text and token.numbers[0] < token.numbers[1] and _has_unit(tokens, at + 1):
        return Fraction(token.numbers[1]), at + 1  # "15-20 min": the longer, so that nothing comes too early
    if "NUM" in token.tags:
        return Fraction(int(token.tags["NUM"])), at + 1
    return (Fraction(1), at + 1) if "A" in token.tags else (None, at)


def _fraction(tokens: Sequence[Token], at: int) -> tuple[Fraction | None, int]:
    """ "half", "a quarter", "three quarters", "3/4"."""
    for skipped in range(2):
        token = tokens[at + skipped] if at + skipped < len(tokens) else None
        if token is None or (skipped and not {"A", "NUM"} & tokens[at].tags.keys()):
            break
        times = Fraction(int(tokens[at].tags.get("NUM", "1"))) if skipped else Fraction(1)
        if "FRACTION" in token.tags and (not skipped or "A" in tokens[at].tags or "PLURAL" in token.tags):
            return times * Fraction(token.tags["FRACTION"]), at + skipped + 1
        if token.kind == "pair" and "/" in token.text and 0 < token.numbers[0] < token.numbers[1] <= 4:
            return Fraction(*token.numbers), at + skipped + 1
    return None, at


def _fraction_tail(tokens: Sequence[Token], at: int, unit: str, *, bare: bool) -> tuple[Length, int] | None:
    """What follows a unit without one of its own: "1 hour and a half", "una hora y cuarto", "1h30"."""
    start = _skip(tokens, at, "AND", "A") if at < len(tokens) else at
    fraction, end = _fraction(tokens, _skip(tokens, at, "AND"))
    clock = "QTO" in tokens[end - 1].tags and end < len(tokens) and "HOUR" in tokens[end].tags
    if fraction is not None and not clock and not _has_unit(tokens, _skip(tokens, end, "A", "OF")):
        return Length.of(fraction, unit), end
    token = tokens[start] if start < len(tokens) else None
    if bare or unit != "hour" or token is None or "NUM" not in token.tags or not 0 < int(token.tags["NUM"]) < 60:
        return None
    after = _skip(tokens, start + 1, "OF")
    following = tokens[after].tags if after < len(tokens) else {}
    loose = {"UNIT", "MON", "OTHER", "FRACTION", "ORD", "AMPM"} & following.keys()
    if {"HMARK", "LASTING"} & tokens[at - 1].tags.keys():
        loose -= {"OTHER"}  # "1h 10 call", "час десять говорили"
    if (token.glued and token.kind == "number" and "UNIT" not in following) or not (loose or "ORD" in token.tags):
        return Length(seconds=60 * int(token.tags["NUM"])), start + 1
    return None


def _has_unit(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and "UNIT" in tokens[at].tags


def _skip(tokens: Sequence[Token], at: int, *tags: str) -> int:
    while at < len(tokens) and any(tag in tokens[at].tags for tag in tags):
        at += 1
    return at

"""Numbers in a line, exactly: "1.200,50", "12 тыс", "1,5 mii", "two hundred thousand", "kétszázezer".

The words come from `locales/<language>/words/amounts.txt` (hundreds, thousands, halves) and from the numbers
of `dates.txt`. Nothing passes through a float.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from bot.reading.tokens import LIMIT, fold
from locales import word_list

_GROUP = "[ '.,\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]"
_PIECES = re.compile(
    rf"""
    (?P<figure>(?<![\d.,])[0-9]{{1,3}}({_GROUP})[0-9]{{3}}(?:\2[0-9]{{3}})*(?![0-9])(?:[.,][0-9]+)?
      |[0-9]+(?:[.,][0-9]+)*)
  | (?P<word>[^\W\d_]+(?:'(?=[^\W\d_])[^\W\d_]+)*)
  | (?P<sign>[^\s\w])
    """,
    re.VERBOSE,
)
_HUNDRED = Decimal(100)
_AMBIGUOUS = re.compile("[1-9][0-9]{0,2}[.,][0-9]{3}")
_LONGEST_MARK = 2  # letters: "k" and "mn" need a number before them, "mil" and "тысяча" do not
_LONGEST_COMPOUND = 40  # letters: longer than any number in one Hungarian word below a million


@dataclass(frozen=True, slots=True)
class Bit:
    """A figure, a word or a sign of the line: its folded text and its span."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and its span. `readings` are its value, two of them for "1.234", which may be 1 or 1000 and
    something. `written` is the figure as typed where no word of number stands with it, else "";
    `scaled` says that a thousand or more was said ("12k", "две тысячи")."""

    readings: tuple[Decimal, ...]
    start: int
    end: int
    written: str = ""
    scaled: bool = False


@dataclass(slots=True)
class _Words:
    """The folded words of number of a language: values, scales (a hundred and up), and halves."""

    values: dict[str, Decimal] = field(default_factory=dict)
    scales: dict[str, Decimal] = field(default_factory=dict)
    asked_scales: dict[str, Decimal] = field(default_factory=dict)
    halves: dict[str, Decimal] = field(default_factory=dict)
    adding: dict[str, Decimal] = field(default_factory=dict)
    links: set[str] = field(default_factory=lambda: {"-"})
    of: set[str] = field(default_factory=set)
    compounds: bool = False


@cache
def _words(language: str) -> _Words:
    words = _Words(compounds=language == "hu")
    tables: Mapping[str, dict[str, Decimal]] = {
        "NUM": words.values,
        "SCALE": words.scales,
        "ASKEDSCALE": words.asked_scales,
        "HALF": words.halves,
        "ANDHALF": words.adding,
    }
    for source in ("dates", "amounts"):
        for tag, entries in word_list(language, source).items():
            name, _, value = tag.partition(":")
            for entry in entries:
                word = fold(entry).rstrip("~")
                if name in tables and (source == "amounts" or " " not in word) and not word.endswith("*"):
                    tables[name][word] = Decimal(value)
                elif name in ("AND", "OF") and source == "amounts":
                    words.links.add(word)
                    words.of.update({word} if name == "OF" else ())
    return words


def bits(text: str) -> tuple[Bit, ...]:
    """The figures, words and signs of the first 300 characters, but for the dots of abbreviations."""
    line: list[Bit] = []
    for found in _PIECES.finditer(fold(text[:LIMIT])):
        is_dot = found[0] == "." and line and line[-1].kind == "word" and line[-1].end == found.start()
        if not is_dot:
            line.append(Bit(str(found.lastgroup), found[0], *found.span()))
    return tuple(line)


def scales(language: str) -> frozenset[str]:
    """The words that multiply a number, those that need a question or a currency beside them included."""
    words = _words(language)
    return frozenset(words.scales | words.asked_scales)


def numerals(line: tuple[Bit, ...], language: str, *, asked: bool = False) -> Iterator[tuple[int, int, Numeral]]:
    """The numbers of a line with the bits, from and up to, that say them. `asked`: the line answers a
    question for a number, so that "1.5m" is a million and a half and not minutes."""
    words, at = _words(language), 0
    while at < len(line):
        found = _numeral(line, at, words, asked)
        if found:
            yield at, *found
        at = found[0] if found else at + 1


def _numeral(line: tuple[Bit, ...], at: int, words: _Words, asked: bool) -> tuple[int, Numeral] | None:
    """Hundreds and below gather in `part`, which a thousand or a million moves to the total."""
    scales = words.scales | words.asked_scales if asked else words.scales
    totals: tuple[Decimal, ...] = (Decimal(0),)
    parts: tuple[Decimal, ...] = ()
    least = room = Decimal("Infinity")
    end, written, scaled = at, "", False
    while end < len(line):
        length, add = _adding(line, end, words)
        if add is not None and (parts or scaled):  # "one and a half", "milion i po"
            parts = tuple(part + add for part in parts) or (add * least,)
            end, room, written = end + length, Decimal(0), ""
            continue
        place = end + 1 if end > at and line[end].text in words.links else end
        if place >= len(line):
            break
        bit, linked = line[place], place > end
        scale = scales.get(bit.text) if parts or scaled or len(bit.text) > _LONGEST_MARK else None
        value, is_scaled = (None, False) if bit.kind == "figure" else _spoken(bit.text, words)
        if scale == _HUNDRED and not linked and (not parts or parts[0] < _HUNDRED):
            parts, room = tuple(part * scale for part in parts or (Decimal(1),)), _HUNDRED
        elif scale is not None and scale < least and scale != _HUNDRED and (not linked or line[end].text in words.of):
            totals = tuple(total + part * scale for total in totals for part in parts or (Decimal(1),))
            parts, least, room, scaled = (), scale, scale, True
        elif bit.kind == "figure" and not parts and (values := _figures(bit.text)) and values[0] < room:
            parts, written, room = values, bit.text if end == at else "", Decimal(0)
        elif value is not None and value < room and not (is_scaled and parts):
            parts = tuple(part + value for part in parts) or (value,)
            room, scaled = _room(value), scaled or is_scaled
        else:
            break
        written = written if place == at else ""
        end = place + 1
    if end == at:
        return None
    readings = tuple(total + part for total in totals for part in parts or (Decimal(0),))
    return end, Numeral(readings, line[at].start, line[end - 1].end, written, scaled)


def _room(value: Decimal) -> Decimal:
    """A word of number may be followed by one that is smaller than its last place: "twenty", "two hundred"."""
    if value % 100 == 0:
        return _HUNDRED
    return Decimal(10) if value % 10 == 0 and value >= 20 else Decimal(0)


def _adding(line: tuple[Bit, ...], at: int, words: _Words) -> tuple[int, Decimal | None]:
    """The length and the value of the "and a half" at a bit, of up to three words."""
    starts = (entry.startswith(line[at].text) for entry in words.adding)
    for length in range(min(3, len(line) - at), 0, -1) if any(starts) else ():
        said = " ".join(bit.text for bit in line[at : at + length])
        if said in words.adding:
            return length, words.adding[said]
    return 0, None


def _spoken(word: str, words: _Words) -> tuple[Decimal | None, bool]:
    """The value of a word of number, and whether a thousand or more stands in it."""
    known = words.halves.get(word, words.values.get(word))
    if known is None and words.compounds and len(word) <= _LONGEST_COMPOUND:
        return _compound(word, words)
    return known, False


def _compound(word: str, words: _Words) -> tuple[Decimal | None, bool]:
    """A Hungarian number in one word, case endings not read: "kétszázezer", "ezerkétszázötven"."""
    total = part = Decimal(0)
    scaled, at = False, 0
    while at < len(word):
        found = next((word[at:end] for end in range(len(word), at, -1) if _is_part(word[at:end], words)), None)
        if found is None:
            return None, False
        if (scale := words.scales.get(found)) is None:
            part += words.values[found]
        elif scale == _HUNDRED:
            part = (part or Decimal(1)) * scale
        else:
            total, part, scaled = total + (part or Decimal(1)) * scale, Decimal(0), True
        at += len(found)
    return total + part, scaled


def _is_part(word: str, words: _Words) -> bool:
    return len(word) > 1 and (word in words.values or word in words.scales)


def _figures(text: str) -> tuple[Decimal, ...]:
    """The values that a figure with its separators may have; none where it is no number ("1.2.3")."""
    plain = re.sub("[' \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]", " ", text)
    if _AMBIGUOUS.fullmatch(plain):
        return Decimal(plain.replace(",", ".")), Decimal(re.sub("[.,]", "", plain))
    if re.fullmatch(r"[0-9]+([.,][0-9]+)?", plain):
        return (Decimal(plain.replace(",", ".")),)
    grouped = re.fullmatch(r"([0-9]{1,3}(?:([ .,])[0-9]{3})(?:\2[0-9]{3})*)(?:[.,]([0-9]+))?", plain)
    return (Decimal(re.sub("[ .,]", "", grouped[1]) + "." + (grouped[3] or "0")),) if grouped else ()

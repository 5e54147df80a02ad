"""A line cut into words, numbers and written dates, each with its place in the text as it was typed.

Reading happens on a folded copy (lower case, no accents) that has the same length, so a span found in the
copy is a span of the original.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from bot.reading.lengths import Length

LIMIT = 300  # characters; a longer message is read up to here, so that a hostile one costs nothing

_SINGLE = {"đ": "d", "ł": "l", "ı": "i", "’": "'", "‘": "'", "′": "'", "–": "-", "—": "-", "‑": "-"}
_MARKS = re.compile("[\u0300-\u036f]")
_NO_TAGS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or written date: its span, its folded text and what it may mean.

    `tags` maps a class to its value: "friday" is {"WD": "4"}. `numbers` are the figures of a number or a
    written date in the order typed. `glued` says that no space stands before it.
    """

    kind: str
    start: int
    end: int
    text: str
    glued: bool
    numbers: tuple[int, ...] = ()
    tags: Mapping[str, str] = field(default_factory=lambda: _NO_TAGS)
    length: Length | None = None

    def tagged(self, **tags: str) -> "Token":
        """The same token with more meanings."""
        more = {**self.tags, **tags}
        return Token(self.kind, self.start, self.end, self.text, self.glued, self.numbers, more, self.length)


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    lower = character.lower()
    base = unicodedata.normalize("NFD", lower)[:1] if len(lower) == 1 else character
    return _SINGLE.get(base, base)


def fold(text: str) -> str:
    """The text in lower case without accents, the same length as `text`."""
    return "".join(map(_fold_character, text))


_DAY = r"[0-9]{1,2}"
_FREE = r"(?:(?<![\w+])|(?<=[0-9]t))(?<!\w[-/.,:])"  # not the tail of a longer number or of a document's code
_DONE = r"(?![0-9]|[-/.,:][0-9])"
_LEXEMES = re.compile(
    rf"""
    (?P<ymd>{_FREE}[0-9]{{4}}(?:\s?-\s?{_DAY}\s?-\s?|\.\s?{_DAY}\.\s?|/{_DAY}/){_DAY}{_DONE})
  | (?P<dmy>{_FREE}{_DAY}(?:-{_DAY}-(?:[0-9]{{4}}|[0-9]{{2}})
      |/{_DAY}/(?:[0-9]{{4}}|[0-9]{{2}})
      |\s?\.\s?{_DAY}(?:\s?\.\s?[0-9]{{4}}|\.[0-9]{{2}})){_DONE})
  | (?P<phone>\+?[0-9](?:[ ()/-]{{0,2}}[0-9]){{8,}}(?!:))
  | (?P<clock>(?:{_FREE}|(?<=:[0-9]{{2}}-))[0-9]{{1,2}}:[0-5][0-9](?::[0-5][0-9])?(?!:?[0-9]))
  | (?P<pair>{_FREE}{_DAY}(?:[./-]{_DAY}|\.\s{_DAY}(?=\.)){_DONE})
  | (?P<decimal>[0-9]+(?:[.,][0-9]+)+)
  | (?P<number>[0-9]+)
  | (?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|'(?=[^\W\d_]))*)
  | (?P<mark>[^\s\w]|_|\n)
    """,
    re.VERBOSE,
)


def scan(text: str) -> Iterator[Token]:
    """The tokens of the first 300 characters. A hyphen that joins two tokens and the dot of an abbreviation
    or of an ordinal belong to the token before them."""
    folded = fold(text[:LIMIT])
    at, after = 0, 0  # `after`: where the last token ended, its dot or hyphen included
    while found := _LEXEMES.search(folded, at):
        kind, start, end = str(found.lastgroup), found.start(), found.end()
        at, word = end, found[0]
        if kind != "mark":
            at += _swallowed(folded, end, kind, word)
            word = _MARKS.sub("", word) + ("." if folded[end:at].startswith(".") else "")
        numbers = tuple(map(int, re.findall("[0-9]{1,9}", word))) if kind not in ("word", "mark") else ()
        yield Token(kind, start, end, word, start > 0 and start == after, numbers)
        after = at


def _swallowed(folded: str, end: int, kind: str, word: str) -> int:
    """How many characters after a token go with it: the dot of "pt." and "12.", the hyphen of "12-én",
    the T of an ISO moment."""
    following = folded[end : end + 2]
    if following[:1] == "." and not following[1:].isdigit() and (kind != "word" or len(word) <= 5):
        return 1
    if kind == "ymd" and following[:1] == "t" and following[1:].isdigit():
        return 1
    joins = following[:1] == "-" and following[1:].isalnum() and (kind == "word" or following[1:].isalpha())
    return 1 if joins else 0

"""Which column is which field: by our names, by the words of any of the six languages, or as it was mapped."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from locales import LANGUAGES, word_list
from storage.exchange.reasons import Refused

E = TypeVar("E", bound=StrEnum)

REASON = "reason"
"""The column that a file of rejected rows has more; it is passed over in silence when that file comes back."""

_UNMARKED = str.maketrans({"đ": "d", "ł": "l", "ı": "i", "ß": "ss", "ø": "o"})


class BadHeadings(Refused):
    """A column that is needed is not there."""


class BadMapping(ValueError):
    """A mapping of the command line does not fit; the message says what would."""


@dataclass(frozen=True, slots=True)
class Columns:
    places: Mapping[str, tuple[int, ...]]
    """Where each field stands; several columns mapped to one field are joined."""
    unread: tuple[str | int, ...]
    """Headings of the columns that are not read; the number of one without heading, from 1."""

    def cells(self, row: Sequence[str]) -> dict[str, str]:
        """A row's cells by field."""
        return {
            field: row[places[0]] if len(places) == 1 else " ".join(filter(None, (row[place] for place in places)))
            for field, places in self.places.items()
        }


def plain(heading: str) -> str:
    """Case, marks, spaces and underscores apart: 'Számla száma' and 'szamla_szama' are one."""
    text = unicodedata.normalize("NFKD", heading.casefold().translate(_UNMARKED))
    return "".join(letter for letter in text if letter.isalnum())


def told_columns(
    headings: Sequence[str], kind: str, fields: Sequence[str], mapped: Sequence[tuple[str, str]] = ()
) -> Columns:
    """Fields by their place. `mapped` are pairs of a heading of the file and a field, an empty field to leave it out.

    Raises BadMapping for a mapping of a heading or to a field that is not there.
    """
    places: dict[str, list[int]] = {}
    given = _given(headings, fields, mapped)
    for place, field in given.items():
        if field:
            places.setdefault(field, []).append(place)
    own, words = {plain(field): field for field in fields}, _words(kind, tuple(fields))
    for known in (own, words):
        for place, heading in enumerate(headings):
            name = known.get(plain(heading))
            if name is not None and name not in places and place not in given:
                places[name] = [place]
    read = {place for taken in places.values() for place in taken}
    unread: list[str | int] = [
        heading or place + 1 for place, heading in enumerate(headings) if place not in read and plain(heading) != REASON
    ]
    return Columns({field: tuple(taken) for field, taken in places.items()}, tuple(unread))


def _given(headings: Sequence[str], fields: Sequence[str], mapped: Sequence[tuple[str, str]]) -> dict[int, str]:
    given: dict[int, str] = {}
    for heading, field in mapped:
        exact = [place for place, theirs in enumerate(headings) if theirs.strip() == heading.strip()]
        alike = [place for place, theirs in enumerate(headings) if plain(theirs) == plain(heading)]
        if not (exact or alike):
            raise BadMapping(f"the file has no column '{heading}'; its columns are: {', '.join(headings)}")
        if field and field not in fields:
            raise BadMapping(f"there is no field '{field}'; the fields are: {', '.join(fields)}")
        given[(exact or alike)[0]] = field
    return given


@cache
def _words(kind: str, fields: tuple[str, ...]) -> dict[str, str]:
    """Words of all languages; those under `kind.field` go before those under `field`."""
    known: dict[str, str] = {}
    for prefix in (f"{kind}.", ""):
        for language in LANGUAGES:
            for tag, words in word_list(language, "headings").items():
                if (field := tag.removeprefix(prefix)) in fields and tag == prefix + field:
                    for word in words:
                        known.setdefault(plain(word), field)
    return known


def is_heading(text: str, tag: str) -> bool:
    """Whether the text is one of the words of that tag, in whichever language."""
    return plain(text) in {
        plain(word) for language in LANGUAGES for word in word_list(language, "headings").get(tag, ())
    }


def label(kind: str, field: str, language: str) -> str:
    """What the field is called in a table of that kind: the first of its headings in this language."""
    words = word_list(language, "headings")
    return (words.get(f"{kind}.{field}") or words.get(field) or (field,))[0]


def word_of(text: str, words: str, enum: type[E]) -> E | None:
    """The member whose value or word, in any language, this is."""
    return {str(member): member for member in enum}.get(_members(words).get(plain(text), text.strip().lower()))


@cache
def _members(words: str) -> dict[str, str]:
    known: dict[str, str] = {}
    for language in LANGUAGES:
        for tag, spelled in word_list(language, words).items():
            known.setdefault(plain(tag), tag)
            for word in spelled:
                known.setdefault(plain(word), tag)
    return known

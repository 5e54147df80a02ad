"""The words of a name, without its legal form (ООО, d.o.o., Kft., S.L., Ltd), as colleagues say it."""

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import TypeVar

from locales import LANGUAGES, word_list
from office.names.folding import fold, folded_words, is_cyrillic, unmarked

Word = TypeVar("Word", bound=Hashable)

# With its possessive or its ending after a hyphen, and with marks that stand apart as characters of their own.
_SPOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f]|['’‘ʼʹ`´′\-\u2010-\u2013](?=[^\W_]))*['’]?")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word of a line, where it stands, and its skeleton; of a part of a hyphenated word, the whole word's place."""

    start: int
    end: int
    written: str
    folded: str
    legal: bool
    """It is, or is part of, a legal form: Kft., S. L."""


@lru_cache(maxsize=65_536)  # all names of a company are compared with each one that is typed
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a client's name without its legal form; with it, if nothing else remains."""
    return tuple(skeleton for _, skeleton in telling_words(name))


def query_words(text: str) -> tuple[str, ...]:
    """The folded words that a person typed to find a client, treated as the name itself is."""
    return name_words(text)


def spoken_words(text: str) -> list[Spoken]:
    """The words of a line with their places; never raises."""
    found = [(one.span(), *words) for one in _SPOKEN.finditer(text) for words in folded_words(one.group())]
    legal = _legal([folded for _, _, folded in found])
    return [Spoken(*span, written, folded, at in legal) for at, (span, written, folded) in enumerate(found)]


def spelt_so(typed: str, words: Mapping[Word, str]) -> list[Word]:
    """Which of these words, alike when folded, begin as they were typed; all where none does.

    `words`: as they are written. One in the other script stays, and so does every mark that was not typed.
    """
    if len(words) < 2:
        return list(words)
    plain, cyrillic = unmarked(typed), is_cyrillic(typed)
    kept = [key for key, written in words.items() if plain.startswith(unmarked(written)[:-1])]
    if not cyrillic and not typed.isascii():
        kept = [key for key in kept if typed.startswith(words[key][:-1])] or kept
    others = [key for key, written in words.items() if is_cyrillic(written) != cyrillic]
    return [*kept, *others] if kept else list(words)


def not_shorter(typed: str, words: Mapping[Word, str]) -> list[Word]:
    """Without the words of which a Latin name as it stands would be a case: Clarke is no Clark, Ivanova no Ivanov."""
    plain = unmarked(typed)
    if is_cyrillic(typed) or plain not in map(unmarked, words.values()):
        return list(words)
    return [key for key, written in words.items() if is_cyrillic(written) or unmarked(written) == plain]


def telling_words(name: str) -> list[tuple[str, str]]:
    """The words of a name, as written and folded, that tell it from others: all but the legal form."""
    words = folded_words(name)
    legal = _legal([skeleton for _, skeleton in words])
    return [word for at, word in enumerate(words) if at not in legal] or words


def _legal(folded: list[str]) -> set[int]:
    """The places of the words that belong to a legal form."""
    found: set[int] = set()
    at = 0
    while at < len(folded):
        length = _legal_form_at(folded, at)
        found.update(range(at, at + length))
        at += length or 1
    return found


def _legal_form_at(folded: list[str], at: int) -> int:
    """How many words the longest legal form has that begins at this place; 0 if none does."""
    forms = _legal_forms().get(folded[at], ())
    return max((len(form) for form in forms if form == folded[at : at + len(form)]), default=0)


@cache
def _legal_forms() -> dict[str, list[list[str]]]:
    """The folded legal forms by their first word; capitals also letter by letter, as dots divide them."""
    forms: dict[str, list[list[str]]] = {}
    for language in LANGUAGES:
        for written in chain.from_iterable(word_list(language, "legal_forms").values()):
            for spelling in (written, " ".join(written)) if written.isupper() else (written,):
                words = fold(spelling).split()
                forms.setdefault(words[0], []).append(words)
    return forms

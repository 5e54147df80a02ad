"""Ordinary words of the six languages: in a line of small letters they are hardly names, and no names with a typo.

They are the words that Backdesk itself says and understands, so nobody keeps another list. A word that is written
with a capital there does not count: the catalogues give names as examples.
"""

import re
from functools import cache

from locales import LANGUAGES, catalogues, word_lists
from office.names.folding import fold

_SHORTEST = 3
_WORD = re.compile(r"\b[^\W\d_A-ZА-ЯЁÁÉÍÓÖŐÚÜŰĂÂÎȘȚČĆĐŠŽÑ][^\W\d_]+")


def is_ordinary(folded: str) -> bool:
    return len(folded) < _SHORTEST or folded in _ordinary()


@cache
def _ordinary() -> frozenset[str]:
    texts = [text for language in LANGUAGES for text in (*catalogues(language), *_lists(language))]
    words = {word for text in texts for word in _WORD.findall(text)}
    return frozenset(folded for word in words if len(folded := fold(word)) >= _SHORTEST)


def _lists(language: str) -> list[str]:
    return [word for name, words in word_lists(language).items() if name != "legal_forms" for word in words]

"""How alike names are: to suggest clients for what was typed, to hint at one who is registered already.

A suggestion is only ever asked about; prefix scorers that decide by themselves take strangers for clients.
"""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from office.names.forms import word_forms
from office.names.near import sound, sounds
from office.names.words import name_words

Word = TypeVar("Word", bound=Hashable)

_DUPLICATE = 85.0
_SAME_WORD = 0.75  # one wrong letter in four
_ALIKE = 0.6
_INFLECTED = 0.01
_HEARD = 0.97  # what only sounds the same
_SLIPPED = 5  # shorter names are too near each other


def likeness(query_words: Sequence[str], name_words: Sequence[str]) -> float:
    """How well typed words suit a name, both folded, from 0 to 100; a part of the name is enough."""
    suits = {
        typed: {word: score for word in name_words if (score := word_likeness(typed, word, partial(word_forms, word)))}
        for typed in query_words
    }
    return score_name(query_words, name_words, suits)


def word_likeness(typed: str, word: str, made: Callable[[], Collection[str]], spelt: float = 0.0) -> float:
    """How well a typed word suits a word of a name: itself, a case, its start, a typo of it.

    From 0 to 1; 0 where it does not. A little less by a case than by the word itself. `made`: the case forms, made
    only where they are needed. `spelt`: how alike the two are letter by letter, if that is known.
    """
    if typed == word:
        return 1.0
    if word.startswith(typed):
        return 0.85 + 0.1 * len(typed) / len(word)
    itself = max(spelt, _alike(typed, word))
    if itself >= 1 - 1 / len(word):
        return itself  # one letter is wrong: no case is nearer
    forms = made()
    plain = process.extractOne(typed, list(forms), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)
    heard = process.extractOne(sound(typed), sounds(forms), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)
    inflected = max(plain[1] if plain else 0.0, _HEARD * heard[1] if heard else 0.0) - _INFLECTED
    return max(inflected, itself if itself >= _ALIKE else 0.0, 0.0)


def is_slip(typed: str, word: str) -> bool:
    """Whether a folded word is this one written as it is heard, or with two letters changed over: jonhson, gonzales.

    Unlike other typos it hardly makes the name of somebody else.
    """
    if typed == word:
        return True
    if len(word) < _SLIPPED or typed[:1] != word[0]:
        return False
    swapped = sorted(typed) == sorted(word) and OSA.distance(typed, word, score_cutoff=1) == 1
    return swapped or _spelt(typed) == _spelt(word)


def _spelt(word: str) -> str:
    heard = sound(word)
    return f"{heard[:-1]}s" if heard.endswith("z") else heard


def resemblance(typed: str, word: str) -> float:
    """How alike a typed word is to the beginning of its own that is as long as this word, or to all; from 0 to 1.

    Fast and rough: to leave out words whose forms need no comparing.
    """
    return max(OSA.normalized_similarity(typed, word), OSA.normalized_similarity(typed[: len(word)], word))


def spelt_alike(typed: str, word: str) -> float:
    """How alike two words are letter by letter, from 0 to 1. See `letters`."""
    return OSA.normalized_similarity(typed, word)


def score_name(query: Sequence[str], name: Sequence[Word], suits: Mapping[str, Mapping[Word, float]]) -> float:
    """The mean likeness of the typed words, each to a word of its own, the longer counting more; from 0 to 100.

    `suits`: for each typed word, how well it suits words of the name.
    """
    free = list(name)
    total = 0.0
    for typed in query:
        best = max(free, key=lambda word: suits[typed].get(word, 0.0), default=None)
        if best is not None and best in suits[typed]:
            total += suits[typed][best] * len(typed)
            free.remove(best)
    length = sum(map(len, query))
    # The whole name is a little better than a part of it, where both are spelt right.
    return max(0.0, 100 * total / length - len(free) / (len(free) + 10)) if length and total else 0.0


def same_name(a: str, b: str) -> bool:
    """Whether two names, as written, may well be of one client: swapped, in another script, with a typo."""
    return duplicate_score(a, b) >= _DUPLICATE


def duplicate_score(a: str, b: str) -> float:
    """How likely two names, as written, are of one client, from 0 to 100; a word too many counts against."""
    mine, theirs = name_words(a), list(name_words(b))
    together = "".join(mine), "".join(theirs)
    if together[0] == together[1]:
        return 100.0 if together[0] else 0.0
    if len(mine) != len(theirs) and (score := OSA.normalized_similarity(*together)) >= _SAME_WORD:
        return 100 * score  # Stroy Tech and СтройТех
    alike, length = 0.0, 0
    for word in sorted(mine, key=len, reverse=True):
        score, best = max(((_same(word, other), other) for other in theirs), default=(0.0, ""))
        if score >= _SAME_WORD:
            theirs.remove(best)
            alike += score * max(len(word), len(best))
        length += max(len(word), len(best)) if score >= _SAME_WORD else len(word)
    return 100 * alike / (length + sum(map(len, theirs)))


def _same(a: str, b: str) -> float:
    """Likeness of two words, from 0 to 1; a woman's name is not the man's (Ivanov, Ivanova)."""
    if len(a) == 1 or len(b) == 1:
        return _SAME_WORD if a[0] == b[0] else 0.0
    if a.isdecimal() or b.isdecimal() or f"{a}a" == b or f"{b}a" == a:
        return float(a == b)
    return _alike(a, b)


def _alike(a: str, b: str) -> float:
    plain = OSA.normalized_similarity(a, b)
    return max(plain, _HEARD * OSA.normalized_similarity(sound(a), sound(b))) if plain < 1 else plain

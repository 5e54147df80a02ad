"""How alike names are: to suggest clients for what was typed, to hint at one who is registered already.

A suggestion is only ever asked about; prefix scorers that decide by themselves take strangers for clients.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter

from rapidfuzz import process
from rapidfuzz.distance import OSA

from office.names.forms import word_forms
from office.names.words import name_words

_CUTOFF = 78.0  # measured: two points higher lose one typo in ten, in English and Spanish
_DUPLICATE = 85.0

_NEAR = 0.5  # words less alike than this are not looked at closely
_NEAR_WORDS = 30
_SAME_WORD = 0.75  # one wrong letter in four

# Letters that are heard as one and yet belong to different skeletons: Akme and Acme, Киртоакэ and Chirtoacă.
_SOUNDS = str.maketrans("cqw", "kkv")
_SPELLING = re.compile(r"(?P<f>ph)|(?P<t>th)|(?P<s>sz)|(.)(?=\4)")


def likeness(query_words: Sequence[str], name_words: Sequence[str]) -> float:
    """How well typed words suit a name, both folded, from 0 to 100; a part of the name is enough."""
    return _score(query_words, name_words, {query: _word_scores(query, name_words) for query in query_words})


def rank(
    query: Sequence[str],
    names: Sequence[tuple[int, tuple[str, ...]]],
    limit: int = 5,
    cutoff: float = _CUTOFF,
) -> list[tuple[int, float]]:
    """The ids of the names that suit the folded words typed, best first, with a likeness from `cutoff` up.

    Equally good names keep their order. Only words that are near a typed one are compared with care, so that
    twenty thousand names take some milliseconds.
    """
    words = list(dict.fromkeys(chain.from_iterable(map(itemgetter(1), names))))
    scores = {typed: _word_scores(typed, _near(typed, words)) for typed in query}
    near = set(chain.from_iterable(scores.values()))
    scored = ((key, _score(query, name, scores)) for key, name in names if not near.isdisjoint(name))
    return sorted((found for found in scored if found[1] >= cutoff), key=lambda found: -found[1])[:limit]


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


def _near(typed: str, words: Sequence[str]) -> set[str]:
    found = process.extract(typed, words, scorer=OSA.normalized_similarity, limit=_NEAR_WORDS, score_cutoff=_NEAR)
    return {word for word, _, _ in found} | {word for word in words if word.startswith(typed)}


def _word_scores(typed: str, words: Iterable[str]) -> dict[str, float]:
    return {word: score for word in words if (score := _word_score(typed, word)) > 0}


def _word_score(typed: str, word: str) -> float:
    """How well a typed word suits a word of a name, from 0 to 1: itself, a case, its start, a typo of it."""
    if typed == word:
        return 1.0
    if word.startswith(typed):
        return 0.85 + 0.1 * len(typed) / len(word)
    best = max((_alike(typed, form) for form in word_forms(word)), default=0.0)
    return best if best >= 0.6 else 0.0


def _alike(a: str, b: str) -> float:
    plain = OSA.normalized_similarity(a, b)
    return max(plain, 0.97 * OSA.normalized_similarity(_sound(a), _sound(b))) if plain < 1 else plain


def _sound(word: str) -> str:
    return _SPELLING.sub(lambda match: match.lastgroup or "", word).translate(_SOUNDS)


def _score(query: Sequence[str], name: Sequence[str], scores: Mapping[str, Mapping[str, float]]) -> float:
    """The mean likeness of the typed words, each to a word of its own, the longer counting more."""
    free = list(name)
    total = 0.0
    for typed in query:
        suits = scores[typed]
        best = max(free, key=lambda word: suits.get(word, 0.0), default=None)
        if best is not None and best in suits:
            total += suits[best] * len(typed)
            free.remove(best)
    length = sum(map(len, query))
    # The whole name is a little better than a part of it, where both are spelt right.
    return 100 * total / length - len(free) / (len(free) + 10) if length and total else 0.0

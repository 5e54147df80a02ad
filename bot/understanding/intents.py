"""What somebody wants: which of the intents a short free line means.

A linear classifier over the words and the runs of letters of the line, trained on the template sentences of its
language (`locales/<language>/intents.txt`); before it the lines that an admin has accepted. It compares the
skeletons of words: capitals, accents, Cyrillic or Latin letters make no difference.
"""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.reading.tokens import LIMIT
from bot.understanding.linear import Linear, load, pieces, whole
from bot.understanding.meaning import Certainty, Guess, Intent
from office.names import fold

OUT_OF_SCOPE = "none"
"""The label of what means none of the intents."""

_ALIKE = 90  # per cent that a line shares with an accepted one to mean the same
# The rest is chosen on tests/data/language/intents_dev.jsonl.
_SURE = 0.5  # share of one
_HALF = 0.1
_WORTH_NAMING = 0.02
_OFFERED = 3
_SENSIBLE = 0.5  # of the three-letter runs of a line; keys struck at random stay below


def guess(text: str, language: str, learned: Sequence[tuple[str, Intent]] = ()) -> Guess:
    """The intents of a line in a language, the likeliest first; the first 300 characters count.

    `learned` are lines that an admin has accepted, with what they mean: one that is almost the same decides. What
    is out of scope is never SURE; nonsense has no intents at all.
    """
    words = fold(text[:LIMIT]).split()
    accepted = _accepted(" ".join(words), learned)
    model = load(language)
    if accepted is None and not _sensible(words, model):
        return Guess((), Certainty.NONE)
    shares = dict(zip(model.labels, model.shares(features(words)), strict=True))
    outside = shares.pop(OUT_OF_SCOPE)
    order = sorted(shares, key=lambda label: -shares[label])
    named = [label for place, label in enumerate(order) if place < _OFFERED or shares[label] >= _WORTH_NAMING]
    intents = tuple(map(Intent, named))
    if accepted is not None:
        return Guess((accepted, *(intent for intent in intents if intent != accepted)), Certainty.SURE)
    return Guess(intents, _certainty(shares[order[0]], outside))


def features(words: Sequence[str]) -> set[str]:
    """What the classifier looks at in a line of folded words."""
    return {*pieces(words, 2, 5), *whole(words)}


def _certainty(likeliest: float, outside: float) -> Certainty:
    if likeliest >= _SURE:
        return Certainty.SURE
    return Certainty.HALF if likeliest >= _HALF and outside < _SURE else Certainty.NONE


def _accepted(line: str, learned: Sequence[tuple[str, Intent]]) -> Intent | None:
    """What the accepted line means that is most like this one, where one is almost the same."""
    if not line:
        return None
    folded = [_folded(text) for text, _ in learned]
    nearest = process.extractOne(line, folded, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return learned[nearest[2]][1] if nearest else None


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """Accepted lines come again with every guess."""
    return fold(text)


def _sensible(words: Sequence[str], model: Linear) -> bool:
    """Whether there are words at all, rather than figures or keys struck at random."""
    return any(map(str.isalpha, words)) and model.known(list(pieces(words, 3, 3))) >= _SENSIBLE

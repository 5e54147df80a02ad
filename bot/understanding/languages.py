"""Which language a line is in.

A linear classifier over runs of letters, not a lexicon: staff lines are short, misspelt and without accents, and
half a word still tells. It compares skeletons of words, which are the same in Cyrillic and in Latin letters; so
Russian typed in Latin and Bosnian in Cyrillic are known. The letters as typed count beside them (ő, ñ, ы, љ).
"""

import re

from bot.reading.tokens import LIMIT
from bot.understanding.linear import load, pieces, whole
from office.names import fold

_NO_WORD = re.compile(r"\S*[@\d]\S*")  # amounts, addresses, numbers of contracts
_CLEARLY = 1.5
"""By how much another language's score must pass that of the person's own; chosen on the dev phrases."""


def language_of(text: str, prior: str) -> str:
    """The language of a line's first 300 characters: `prior`, the language of the person's profile, unless it is
    clearly another. Words that no language is known to have are taken for names, which tell nothing."""
    model = load("languages")
    found = features(text[:LIMIT])
    scores = dict(zip(model.labels, model.scores(found), strict=True))
    likeliest = max(scores, key=lambda language: scores[language])
    lead = scores[likeliest] - scores.get(prior, 0.0)
    return likeliest if lead * model.known([feature for feature in found if feature[0] == "="]) > _CLEARLY else prior


def features(text: str) -> set[str]:
    """What the classifier looks at in a line as it is typed."""
    text = _NO_WORD.sub("", text)
    words = fold(text).split()
    letters = {letter for letter in text.lower() if letter.isalpha() and not letter.isascii()}
    return {*pieces(words, 2, 4), *whole(words), *letters}

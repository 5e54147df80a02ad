"""Under which words a client may be mentioned: every case form of every word of the name, made in advance.

Nothing is guessed when a name is looked up: a mention either is one of these forms or it is not. The rules go
by the shape of the word, for a name does not say whose it is (Novak is declined in Russian, Bosnian and
Hungarian); the forms of all languages are put together. English forms need no rule, for the possessive falls
away in folding; Spanish has none.
"""

from collections.abc import Iterator

from office.names.folding import folded_words, squeeze
from office.names.hungarian import hungarian_forms
from office.names.romanian import romanian_forms
from office.names.slavic import nominative, slavic_forms
from office.names.words import telling_words

ANY = ""
"""The cases of a form that may be any, or that nobody tells by."""


def name_forms(name: str) -> frozenset[str]:
    """The forms of all words of a client's name, its legal form left out."""
    return frozenset().union(*(case_forms(written, word) for written, word in telling_words(name)))


def word_forms(word: str) -> frozenset[str]:
    """The folded forms, about twenty, under which this word of a name may be mentioned in any language.

    Give the word as it is written: what folding takes away (ь, y, ő) tells how the word is declined.
    """
    return frozenset().union(*(case_forms(written, folded) for written, folded in folded_words(word)))


def case_forms(written: str, word: str) -> dict[str, str]:
    """The folded forms of `word`, whose spelling was `written`, with the letters of the cases each may be.

    The letters are n g d a i l v, the cases of Russian and Bosnian; none means any.
    """
    if len(word) < 3 or not (word.isascii() and word.isalpha()):
        return {word: ANY}
    made = [(word, nominative(word)), *_inflected(written, word)]
    squeezed = squeeze("\n".join(form for form, _ in made)).split("\n")
    forms: dict[str, str] = {}
    for form, (_, cases) in zip(squeezed, made, strict=True):
        before = forms.get(form, cases)
        forms[form] = before if before == cases else "".join(sorted({*before, *cases})) if before and cases else ANY
    return forms


def _inflected(written: str, word: str) -> Iterator[tuple[str, str]]:
    yield from slavic_forms(written, word)
    for form in (*hungarian_forms(written, word), *romanian_forms(word)):
        yield form, ANY

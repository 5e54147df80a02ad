"""The words of a name, without its legal form (ООО, d.o.o., Kft., S.L., Ltd), as colleagues say it."""

from functools import cache, lru_cache
from itertools import chain

from locales import LANGUAGES, word_list
from office.names.folding import fold, folded_words


@lru_cache(maxsize=65_536)  # all names of a company are compared with each one that is typed
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a client's name without its legal form; with it, if nothing else remains."""
    return tuple(skeleton for _, skeleton in telling_words(name))


def query_words(text: str) -> tuple[str, ...]:
    """The folded words that a person typed to find a client, treated as the name itself is."""
    return name_words(text)


def telling_words(name: str) -> list[tuple[str, str]]:
    """The words of a name, as written and folded, that tell it from others: all but the legal form."""
    words = folded_words(name)
    folded = [skeleton for _, skeleton in words]
    kept = []
    at = 0
    while at < len(words):
        if legal := _legal_form_at(folded, at):
            at += legal
        else:
            kept.append(words[at])
            at += 1
    return kept or words


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

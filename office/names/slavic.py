"""Declension of names in Russian and in Bosnian, in folded letters: й, ј and ы are all i here.

The two languages share most endings, so one table of both is shorter than two.
"""

import re
from collections.abc import Iterator

_CASES_HARD = ("a", "u", "om", "em", "e")  # Ивана -у -ом -е, Hodžića -u -em
_CASES_SOFT = ("ia", "iu", "em", "e", "i")  # Игоря -ю -ем -е, Любови
_CASES_A = ("i", "e", "u", "oi", "ei", "om")  # Анны -е -у -ой, Сашей, Luke -i -u -om
_CASES_AIA = ("oi", "uiu", "ei")  # Толстая: Толстой, Толстую
_CASES_I = ("a", "u", "em", "e")  # Сергея -ю -ем -е, Bogadija -iju -ijem
_CASES_ADJECTIVE = ("ogo", "omu", "im", "om", "og", "oga", "ome")  # Толстого -ому -ым -ом, Zrinskog -om -im
_CASES_SIBILANT = ("ego", "emu")  # Синего, Горячему

# Names whose stem changes as no rule says.
_STEMS = {
    "lev": "lv",
    "pavel": "pavl",
    "petar": "petr",
    "aleksandar": "aleksandr",
}

# Soft stems that a Latin spelling does not show.
_SOFT = frozenset({"igor", "lazar", "liubov"})

# A consonant loses its voice before the c that the fleeting vowel leaves it with: Vrabac, Vrapca.
_VOICELESS = str.maketrans("bdzg", "ptsk")

_FLEETING = re.compile(r"[ae]c|[oe]k")
_POSSESSIVE_SURNAME = re.compile(r"[oe]v|in")

# Only short names in Latin letters are declined like Marko and Jure: Alejandra is not a case of Alejandro.
_LIKE_MARKO = re.compile(r".{1,4}[^i]o|.*[ks]o|.*[jј]o")
_LIKE_JURE = re.compile(r".{2,4}e")


def slavic_forms(written: str, word: str) -> Iterator[str]:
    """The oblique cases of a name, `word`, whose spelling was `written`."""
    last = word[-1]
    if last == "a":
        yield from _forms_a(written, word)
    elif last == "i":
        yield from _forms_i(word)
    elif last == "o":
        yield from _forms_o(written, word)
    elif last == "e":
        yield from _forms_e(written, word)
    elif last != "u":
        yield from _forms_consonant(written, word)


def _forms_a(written: str, word: str) -> Iterator[str]:
    stem = word[:-1]
    yield from (stem + ending for ending in _CASES_A)
    if word.endswith("aia"):
        yield from (word[:-3] + ending for ending in _CASES_AIA)
    elif word.endswith("ia") and written.endswith(("я", "ya")) and not written.endswith(("ия", "ья", "iya")):
        yield from (stem[:-1] + ending for ending in ("e", "ei"))  # Катя: Кате, Катей


def _forms_i(word: str) -> Iterator[str]:
    yield from (word + ending for ending in _CASES_I)
    stem = word[:-1]
    if stem[-1] in "aeu" or len(word) < 4:
        return
    if stem[-1] == "o":
        stem = stem[:-1]
    yield from (stem + ending for ending in _CASES_ADJECTIVE)
    if stem[-1:] in ("n", "c", "s", "z"):
        yield from (stem + ending for ending in _CASES_SIBILANT)


def _forms_o(written: str, word: str) -> Iterator[str]:
    if word.endswith("enko"):  # Шевченко
        return
    stem = word[:-1]
    yield from (stem + ending for ending in ("u", "om"))
    if _is_cyrillic(written) or _LIKE_MARKO.fullmatch(word) or _LIKE_MARKO.fullmatch(written):
        yield from (stem + ending for ending in ("a", "e"))
    if word == "pavao":
        yield from ("pavaa", "pavla", "pavlu", "pavlom")


def _forms_e(written: str, word: str) -> Iterator[str]:
    if _is_cyrillic(written) or _LIKE_JURE.fullmatch(word):
        stem = word[:-1] + ("i" if written.endswith(("je", "је")) else "")  # Duje, Duju
        yield from (stem + ending for ending in ("a", "i", "u", "om", "em"))


def _forms_consonant(written: str, word: str) -> Iterator[str]:
    if written.endswith("ь") or word in _SOFT:
        yield from (word + ending for ending in _CASES_SOFT)
    if not written.endswith("ь"):
        yield from (stem + ending for stem in _stems(word) for ending in _CASES_HARD)
    if _POSSESSIVE_SURNAME.fullmatch(word[-2:]):
        yield word + "im"  # Ивановым, Ильиным


def _stems(word: str) -> Iterator[str]:
    """The stem as it is and without its fleeting vowel: Заяц, Зайца; but Dautanec, Dautaneca or Dautanca."""
    if word in _STEMS:
        yield _STEMS[word]
        return
    yield word
    if len(word) > 3 and _FLEETING.fullmatch(word[-2:]):
        before, consonant = word[:-2], word[-1]
        if before[-1] in "aeou":
            yield f"{before}i{consonant}"  # Китаец, Китайца
        else:
            yield before + consonant
            if consonant == "c":
                yield before[:-1] + before[-1].translate(_VOICELESS) + consonant


def _is_cyrillic(written: str) -> bool:
    return "\u0400" <= written[-1] <= "\u052f"

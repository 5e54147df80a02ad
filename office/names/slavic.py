"""Declension of names in Russian and in Bosnian, in folded letters: й, ј and ы are all i here.

The two languages share most endings, so one table of both is shorter than two.
"""

import re
from collections.abc import Iterable, Iterator

# Each ending with the cases it may stand for: nominative, genitive, dative, accusative, instrumental, locative and
# vocative by their first letters.
_CASES_HARD = (("a", "ga"), ("u", "dlv"), ("om", "i"), ("em", "i"), ("e", "lv"))  # Ивана -у -ом -е, Hodžića -u -em
_CASES_SOFT = (("ia", "ga"), ("iu", "d"), ("em", "i"), ("e", "l"), ("i", "gdl"))  # Игоря -ю -ем -е, Любови
_CASES_A = (  # Анны -е -у -ой, Ивановой, Сашей, Luke -i -u -om
    ("i", "gdl"),
    ("e", "gdl"),
    ("u", "a"),
    ("oi", "gdil"),
    ("ei", "gdil"),
    ("om", "i"),
)
_CASES_AIA = (("oi", "gdil"), ("uiu", "a"), ("ei", "gdil"))  # Толстая: Толстой, Толстую
_CASES_I = (("a", "ga"), ("u", "dl"), ("em", "i"), ("e", "l"))  # Сергея -ю -ем -е, Bogadija -iju -ijem
_CASES_ADJECTIVE = (  # Толстого -ому -ым -ом, Zrinskog -om -im
    ("ogo", "ga"),
    ("omu", "d"),
    ("im", "i"),
    ("om", "dl"),
    ("og", "ga"),
    ("oga", "ga"),
    ("ome", "dl"),
)
_CASES_SIBILANT = (("ego", "ga"), ("emu", "d"))  # Синего, Горячему
_CASES_O = (("u", "d"), ("om", "i"))
_CASES_MARKO = (("a", "ga"), ("e", "lv"))
_CASES_E = (("a", "ga"), ("i", "dl"), ("u", "da"), ("om", "i"), ("em", "i"))  # Jura, Juri, Juru, Jurom
_CASES_PAVAO = (("pavaa", "ga"), ("pavla", "ga"), ("pavlu", "d"), ("pavlom", "i"))

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
_DECLINED = re.compile(r"(?:a|[oe]v|in|ii|oi)$")

# Only short names in Latin letters are declined like Marko and Jure: Alejandra is not a case of Alejandro.
_LIKE_MARKO = re.compile(r".{1,4}[^i]o|.*[ks]o|.*[jј]o")
_LIKE_JURE = re.compile(r".{2,4}e")


Form = tuple[str, str]
"""A form and the letters of its cases."""


def slavic_forms(written: str, word: str) -> Iterator[Form]:
    """The oblique cases of a name, `word`, whose spelling was `written`, each with the letters of its cases."""
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


def nominative(word: str) -> str:
    """The cases of the name as it stands: of any where it may go undeclined, as women's names on a consonant do."""
    return "n" if _DECLINED.search(word) else ""


def _declined(stem: str, endings: Iterable[Form]) -> Iterator[Form]:
    return ((stem + ending, cases) for ending, cases in endings)


def _forms_a(written: str, word: str) -> Iterator[Form]:
    stem = word[:-1]
    yield from _declined(stem, _CASES_A)
    if word.endswith("aia"):
        yield from _declined(word[:-3], _CASES_AIA)
    elif word.endswith("ia") and written.endswith(("я", "ya")) and not written.endswith(("ия", "ья", "iya")):
        yield from _declined(stem[:-1], (("e", "dl"), ("ei", "i")))  # Катя: Кате, Катей


def _forms_i(word: str) -> Iterator[Form]:
    yield from _declined(word, _CASES_I)
    stem = word[:-1]
    if stem[-1] in "aeu" or len(word) < 4:
        return
    if stem[-1] == "o":
        stem = stem[:-1]
    yield from _declined(stem, _CASES_ADJECTIVE)
    if stem[-1:] in ("n", "c", "s", "z"):
        yield from _declined(stem, _CASES_SIBILANT)


def _forms_o(written: str, word: str) -> Iterator[Form]:
    if word.endswith("enko"):  # Шевченко
        return
    stem = word[:-1]
    yield from _declined(stem, _CASES_O)
    if _is_cyrillic(written) or _LIKE_MARKO.fullmatch(word) or _LIKE_MARKO.fullmatch(written):
        yield from _declined(stem, _CASES_MARKO)
    if word == "pavao":
        yield from _CASES_PAVAO


def _forms_e(written: str, word: str) -> Iterator[Form]:
    if _is_cyrillic(written) or _LIKE_JURE.fullmatch(word):
        stem = word[:-1] + ("i" if written.endswith(("je", "је")) else "")  # Duje, Duju
        yield from _declined(stem, _CASES_E)


def _forms_consonant(written: str, word: str) -> Iterator[Form]:
    if written.endswith("ь") or word in _SOFT:
        yield from _declined(word, _CASES_SOFT)
    if not written.endswith("ь"):
        for stem in _stems(word):
            yield from _declined(stem, _CASES_HARD)
    if _POSSESSIVE_SURNAME.fullmatch(word[-2:]):
        yield word + "im", "i"  # Ивановым, Ильиным


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

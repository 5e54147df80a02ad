"""Hungarian case forms of names, in folded letters: ó and ő are o, but the spelling chooses the endings."""

import re
from collections.abc import Iterator

# What an ending looks like after back vowels (Kovácsnak) and after front vowels (Németnek); the same letters
# folded where only a mark tells them apart (-tól, -től).
_BACK = ("nak", "hoz", "tol", "nal", "rol", "ra", "ert")
_FRONT = ("nek", "hez", "hoz", "tol", "nel", "rol", "re", "ert")

_VOWELS = "aeiou"
_TELLING = re.compile("[aáeéoóöőuúüű]")  # i and í go with either kind
_DIGRAPH = re.compile(r"(?:cs|sz|zs|dz)$")
_SOFT_Y = re.compile(r"[glnt]y$")


def hungarian_forms(written: str, word: str) -> Iterator[str]:
    """The case forms of a name, `word`, whose spelling was `written`."""
    soft = bool(_SOFT_Y.search(written))
    for back in _harmonies(written, word):
        yield from (word + ending for ending in (_BACK if back else _FRONT))
        yield from _accusative(word, back, word[-1] in _VOWELS and not soft)
        yield from _together(written, word, "al" if back else "el", soft)


def _accusative(word: str, back: bool, vowel: bool) -> Iterator[str]:
    yield word + "t"
    if not vowel:
        yield from (word + ending for ending in (("ot", "at") if back else ("et", "ot")))


def _together(written: str, word: str, ending: str, soft: bool) -> Iterator[str]:
    """-val, -vel, whose v becomes the consonant before it: Kováccsal, Naggyal, Kissel."""
    if soft:
        yield word[:-1] + word[-2:] + ending
    elif word[-1] in _VOWELS:
        yield word + "v" + ending
    elif _DIGRAPH.search(word):
        yield word[:-1] + word[-2:] + ending
    elif word[-1] == word[-2:-1]:
        yield word + ending
    else:
        yield word + word[-1] + ending
        if written.endswith("x"):
            yield word + "sz" + ending  # Alexszel
        if written.endswith("h") and word[-1] != "h":
            yield word + ending  # Baloghhal, whose h is silent
        if word.endswith("th"):
            yield from (word + "t" + ending, word[:-1] + "t" + ending)  # Horváthtal, Tóttal


def _harmonies(written: str, word: str) -> tuple[bool, ...]:
    """Whether the endings take back vowels; both ways where speakers differ (Ágnes) or marks are missing."""
    vowels = _TELLING.findall(written) or _TELLING.findall(word)
    if not vowels:
        return (False, True)
    if vowels[-1] in "öőüű":
        return (False,)
    if vowels[-1] in "eé":
        return (False,) if set(vowels) <= set("eéöőüű") else (False, True)
    return (True, False) if set(vowels) <= set("oeu") else (True,)

"""Keys under which a word is found in spite of one wrong letter, in whatever case it is mentioned.

After the symmetric deletion of SymSpell: two words that differ in one letter share a key, each having lost one
letter at most. Only the stem has keys, what all case forms begin with, for its ending is wrong in another way; and
no more than its first letters, for the whole word is compared afterwards.
"""

import re
from collections.abc import Iterable

SHORTEST, LONGEST = 3, 6
"""Letters of a stem that have keys."""

# Letters that are heard as one and yet belong to different skeletons: Akme and Acme, Киртоакэ and Chirtoacă.
_SOUNDS = str.maketrans("cqw", "kkv")
_SPELLING = re.compile(r"(?P<f>ph)|(?P<t>th)|(?P<s>sz)|(.)(?=\4)|(i[au])(?=\5)")

_ONE_LETTER = re.compile("i[au]")  # я and ю, which a slip may leave out


def sound(text: str) -> str:
    """Folded text as it is heard: one letter for those that sound alike, none twice. Lines stay lines."""
    return _SPELLING.sub(lambda match: match.lastgroup or "", text).translate(_SOUNDS)


def sounds(forms: Iterable[str]) -> list[str]:
    """Many forms at once, which is faster."""
    return sound("\n".join(forms)).split("\n")


def stored_keys(word: str, forms: Iterable[str], spelt: str) -> set[str]:
    """The keys of a folded word that has these case forms and is spelt so."""
    heard = sounds([word, *forms])
    letters = zip(min(heard), max(heard), strict=False)  # what the first and the last begin with, all begin with
    stem = next((at for at, (one, other) in enumerate(letters) if one != other), len(min(heard)))
    length = min(LONGEST, max(SHORTEST, stem))
    keys = _deletions(heard[0][:length]) | _deletions(word.translate(_SOUNDS)[:length])
    if spelt != word:
        length = min(LONGEST, max(SHORTEST, stem + len(spelt) - len(heard[0])))
        keys |= _deletions(spelt.translate(_SOUNDS)[:length])
    return keys


def typed_keys(word: str, spelt: str) -> set[str]:
    """The keys to look for: where the stem of what was meant ends is not known, so all its beginnings count.

    A doubled letter may be one, or what is left of two with another between them.
    """
    return set().union(*map(_beginnings, {sound(word), word.translate(_SOUNDS), spelt.translate(_SOUNDS)}))


def _beginnings(word: str) -> set[str]:
    lengths = range(min(SHORTEST - 1, len(word)), min(LONGEST + 1, len(word)) + 1)
    return set().union(*(_deletions(word[:length]) for length in lengths))


def _deletions(stem: str) -> set[str]:
    """The stem, and what is left of it when each of its letters is missing."""
    missing = (stem[:at] + stem[at + 1 :] for at in range(len(stem)))
    pairs = (stem[: pair.start()] + stem[pair.end() :] for pair in _ONE_LETTER.finditer(stem))
    return {stem, *missing, *pairs} - {""}

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
_SPELLING = re.compile(r"(?P<f>ph)|(?P<t>th)|(?P<s>sz)|(.)(?=\4)")


def sound(word: str) -> str:
    """A folded word as it is heard: one letter for those that sound alike, none twice."""
    return _SPELLING.sub(lambda match: match.lastgroup or "", word).translate(_SOUNDS)


def stored_keys(word: str, forms: Iterable[str]) -> set[str]:
    """The keys of a folded word that has these case forms."""
    heard = [sound(word), *map(sound, forms)]
    letters = zip(min(heard), max(heard), strict=False)  # what the first and the last begin with, all begin with
    stem = next((at for at, (one, other) in enumerate(letters) if one != other), len(min(heard)))
    return _deletions(heard[0][: min(LONGEST, max(SHORTEST, stem))])


def typed_keys(word: str) -> set[str]:
    """The keys to look for: where the stem of what was meant ends is not known, so all its beginnings count."""
    heard = sound(word)
    lengths = range(min(SHORTEST - 1, len(heard)), min(LONGEST + 1, len(heard)) + 1)
    return set().union(*(_deletions(heard[:length]) for length in lengths))


def _deletions(stem: str) -> set[str]:
    """The stem, and what is left of it when each of its letters is missing."""
    return {stem, *(stem[:at] + stem[at + 1 :] for at in range(len(stem)))} - {""}

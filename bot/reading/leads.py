"""Words that stand before a part of a line and say what it is: `closes friday`, `about the price`."""

import re

from bot.reading.words import is_word

_LONGEST = 4

_TOGETHER = re.compile(r"(?:v|([bcdfghjklmnpqrstxz])\1[szy]?)[ae]l$", re.IGNORECASE)
"""The ending of Hungarian "with": Anna-val, Boris-szal, Péter-rel."""


def led(text: str, tag: str) -> str | None:
    """What stands behind the words of that tag of `words/leads.txt`, in any language; None where it is not led so."""
    words = text.split()
    for length in range(min(len(words) - 1, _LONGEST), 0, -1):
        if is_word(" ".join(words[:length]), "leads", tag):
            return " ".join(words[length:])
    return None


def is_together(text: str, language: str) -> bool:
    """Whether a part says "with somebody" by its ending, as Hungarian does: `Borisszal`, `az igazgatóval`."""
    return language == "hu" and _TOGETHER.search(text.rstrip(" .")) is not None

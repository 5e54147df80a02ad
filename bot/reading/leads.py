"""Words that stand before a part of a line and say what it is: `closes friday`, `about the price`."""

from bot.reading.words import is_word

_LONGEST = 4


def led(text: str, tag: str) -> str | None:
    """What stands behind the words of that tag of `words/leads.txt`, in any language; None where it is not led so."""
    words = text.split()
    for length in range(min(len(words) - 1, _LONGEST), 0, -1):
        if is_word(" ".join(words[:length]), "leads", tag):
            return " ".join(words[length:])
    return None

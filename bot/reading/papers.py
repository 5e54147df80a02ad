"""A caption about a paper: `act 17 signed back`, `накладная Ромашка вернулась`, `template act ru`; in any language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from locales import LANGUAGES, word_list
from office.documents import Paper, Progress
from office.names import fold

LONGEST = 300
"""A longer text is no caption."""

_TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Said:
    paper: Paper | None
    progress: Progress | None
    template: bool
    rest: str
    """What else was typed: a number, a client."""


def read_caption(text: str) -> Said:
    """The kind, the step and the rest; never raises. The longest words count, each kind of word once."""
    words = text[:LONGEST].split()
    found: dict[str, str] = {}
    rest: list[str] = []
    while words:
        length, tag = _longest(words, found)
        if tag is None:
            rest.append(words[0])
        else:
            found[_slot(tag)] = tag
        words = words[length:]
    paper, progress = found.get("paper"), found.get("progress")
    said = " ".join(rest).strip(" .,;:!?-–—#№")
    return Said(Paper(paper) if paper else None, Progress(progress) if progress else None, _TEMPLATE in found, said)


def _longest(words: list[str], found: dict[str, str]) -> tuple[int, str | None]:
    """How many words at the beginning say something that was not said yet, and what; one that says nothing."""
    known = _phrases()
    for length in range(min(len(words), max(len(one.split()) for one in known)), 0, -1):
        tag = known.get(fold(_bare(" ".join(words[:length]))))
        if tag is not None and _slot(tag) not in found:
            return length, tag
    return 1, None


def _bare(text: str) -> str:
    return re.sub(r"[.,;:!?]+(\s|$)", r"\1", text)


def _slot(tag: str) -> str:
    if tag == _TEMPLATE:
        return _TEMPLATE
    return "paper" if tag in set(Paper) else "progress"


@cache
def _phrases() -> Mapping[str, str]:
    phrases = {
        fold(words): tag
        for language in LANGUAGES
        for tag, entries in word_list(language, "papers").items()
        for words in entries
    }
    return MappingProxyType(phrases)

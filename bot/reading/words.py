"""Words of the word lists, recognised in any of the six languages whatever the person's profile says."""

from functools import cache

from locales import LANGUAGES, word_list
from office.names import fold


@cache
def _tags(kind: str) -> dict[str, str]:
    """Every word of the lists of a kind, folded, with its tag; the first language that has a word wins."""
    tags: dict[str, str] = {}
    for language in LANGUAGES:
        for tag, words in word_list(language, kind).items():
            for word in words:
                tags.setdefault(fold(word), tag)
    return tags


def tag_of(text: str, kind: str) -> str | None:
    """The tag under which the whole text stands in the lists `words/<kind>.txt`; None where it stands nowhere."""
    return _tags(kind).get(fold(text))


def is_word(text: str, kind: str, tag: str) -> bool:
    """Whether the whole text is one of a tag's words."""
    return tag_of(text, kind) == tag

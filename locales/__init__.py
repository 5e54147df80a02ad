"""The words of Backdesk: per language one Fluent catalogue a feature, and the word lists that the parsers read.

This is the lowest floor: it knows files, and nothing of what is said with them.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "es", "ro", "ru", "hu", "bs")


def catalogue(language: str, name: str) -> str:
    """The text of `locales/<language>/<name>.ftl`; raises FileNotFoundError."""
    return files(__package__).joinpath(language, f"{name}.ftl").read_text(encoding="utf-8")


def catalogues(language: str) -> list[str]:
    """The texts of all catalogues of a language."""
    found = (file for file in files(__package__).joinpath(language).iterdir() if file.name.endswith(".ftl"))
    return [file.read_text(encoding="utf-8") for file in found]


def word_lists(language: str) -> dict[str, list[str]]:
    """The words of all lists of a language, by the names of the lists."""
    names = sorted(file.name.removesuffix(".txt") for file in files(__package__).joinpath(language, "words").iterdir())
    return {name: [word for words in word_list(language, name).values() for word in words] for name in names}


@cache
def word_list(language: str, name: str) -> dict[str, tuple[str, ...]]:
    """The entries of `locales/<language>/words/<name>.txt`: lines `tag = word | word`, `#` begins a comment.

    Raises FileNotFoundError. A tag that stands on several lines gathers the words of all of them.
    """
    text = files(__package__).joinpath(language, "words", f"{name}.txt").read_text(encoding="utf-8")
    entries: dict[str, tuple[str, ...]] = {}
    for tag, words in _entries(text):
        entries[tag] = entries.get(tag, ()) + words
    return entries


def _entries(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in text.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            tag, _, words = line.partition("=")
            yield tag.strip(), tuple(word.strip() for word in words.split("|") if word.strip())

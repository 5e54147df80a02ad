"""Patterns over tagged tokens: the small language in which the grammar of dates is written.

A pattern is words apart by spaces. `WD` stands for a token tagged WD, `UNIT:week` for that value only,
`ON|OF` for either, `THE?` for at most one, `OF|THE*` for at most three, `!UNIT` for "and not followed by",
`hour=HOUR` gives the token a name; without one it goes by its tag.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.reading.tokens import Token


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: the tags it takes (a value of None means any) and how often."""

    name: str
    tags: tuple[tuple[str, str | None], ...]
    times: str  # "1" (exactly), "?" (at most one) or "!" (not)

    def takes(self, token: Token) -> str | None:
        """The tag by which the token fits, or None."""
        for tag, value in self.tags:
            if tag in token.tags and (value is None or token.tags[tag] == value):
                return tag
        return None


Pattern = tuple[Element, ...]
_MOST_REPEATED = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of a line, the lengths of time that begin at some of them (as one token each), and all their tags."""

    tokens: Sequence[Token]
    lengths: Mapping[int, tuple[int, Token]]
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Match:
    """The tokens a pattern took, under their names, with the tag by which each was taken."""

    end: int
    taken: Mapping[str, tuple[str, Token]]

    def __contains__(self, name: str) -> bool:
        return name in self.taken

    def __getitem__(self, name: str) -> Token:
        return self.taken[name][1]

    def value(self, name: str) -> str:
        """The value of the tag by which the named token was taken; "" when it was not."""
        tag, token = self.taken.get(name, ("", None))
        return token.tags[tag] if token else ""

    def number(self, name: str) -> int:
        """The same as a number."""
        return int(self.value(name))


def pattern(source: str) -> Pattern:
    """The pattern written in `source`."""
    return tuple(element for word in source.split() for element in _elements(word))


def _elements(word: str) -> Pattern:
    times = "!" if word.startswith("!") else "?" if word[-1] in "?*" else "1"
    name, equals, rest = word.strip("!?*").rpartition("=")
    tags = tuple((tag or ":", value or None) for tag, _, value in (part.partition(":") for part in rest.split("|")))
    return (Element(name if equals else "", tags, times),) * (_MOST_REPEATED if word.endswith("*") else 1)


def beginnings(elements: Pattern) -> frozenset[str]:
    """The tags with which a match of the pattern can begin."""
    tags: set[str] = set()
    for element in elements:
        if element.times != "!":
            tags.update(tag for tag, _ in element.tags)
        if element.times == "1":
            break
    return frozenset(tags)


def needs(elements: Pattern) -> tuple[frozenset[str], ...]:
    """For each place of the pattern that must be taken, the tags of which a sentence must hold one."""
    return tuple(frozenset(tag for tag, _ in element.tags) for element in elements if element.times == "1")


def tags_at(sentence: Sentence, at: int) -> set[str]:
    """The tags of the token `at` and of the length of time that begins there."""
    own = sentence.tokens[at].tags if at < len(sentence.tokens) else ()
    whole = sentence.lengths[at][1].tags if at in sentence.lengths else ()
    return {*own, *whole}


def match(elements: Pattern, sentence: Sentence, at: int) -> Match | None:
    """The match of the pattern at the token `at`, the optional places taken where that is possible."""
    for end, taken in _ends(elements, 0, sentence, at, {}):
        return Match(end, taken)
    return None


_Taken = dict[str, tuple[str, Token]]


def _ends(elements: Pattern, place: int, sentence: Sentence, at: int, taken: _Taken) -> Iterator[tuple[int, _Taken]]:
    while place < len(elements):
        element = elements[place]
        place += 1
        candidates = _candidates(element, sentence, at)
        if candidates and element.times == "!":
            return
        for end, tag, token in candidates:
            yield from _ends(elements, place, sentence, end, {**taken, element.name or tag: (tag, token)})
        if element.times == "1":
            return
    yield at, taken


def _candidates(element: Element, sentence: Sentence, at: int) -> list[tuple[int, str, Token]]:
    found = []
    if at in sentence.lengths:
        end, whole = sentence.lengths[at]
        if tag := element.takes(whole):
            found.append((end, tag, whole))
    if at < len(sentence.tokens) and (tag := element.takes(sentence.tokens[at])):
        found.append((at + 1, tag, sentence.tokens[at]))
    return found

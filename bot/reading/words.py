"""Words of the word lists, recognised in any of the six languages whatever the person's profile says.

A word or a phrase that stands in a list is taken; what only resembles one is offered, never taken.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from locales import LANGUAGES, word_list
from office.names import fold

LONGEST = 300
"""A longer text is no answer that stands in a list."""

_SHORTEST_WITHIN = 4
"""A shorter word means something only where it stands alone: Hungarian "be" is English "be", too."""

_SHORTEST_BEGINNING = 3
_WIDEST_GAP = 2
_ALIKE = 0.75
_LIKELY = 3

_PAUSE = re.compile(r"[,.;:!?()\n]+|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of the tags of a list: the one it names, or those it may mean, the likeliest first."""

    clear: str | None = None
    likely: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    tag: str
    language: str


@cache
def _entries(kind: str) -> tuple[_Entry, ...]:
    return tuple(
        _Entry(tuple(fold(entry).split()), tag, language)
        for language in LANGUAGES
        for tag, entries in word_list(language, kind).items()
        for entry in entries
        if fold(entry)
    )


@cache
def _whole_texts(kind: str) -> dict[str, tuple[_Entry, ...]]:
    """The entries of a kind by their folded text."""
    found: dict[str, tuple[_Entry, ...]] = {}
    for entry in _entries(kind):
        text = " ".join(entry.words)
        found[text] = (*found.get(text, ()), entry)
    return found


def tag_of(text: str, kind: str) -> str | None:
    """The tag under which the whole text stands in the lists `words/<kind>.txt`; None where it stands nowhere."""
    return next((entry.tag for entry in _whole_texts(kind).get(fold(text), ())), None)


def is_word(text: str, kind: str, tag: str) -> bool:
    """Whether the whole text is one of a tag's words, in whichever language."""
    return any(entry.tag == tag for entry in _whole_texts(kind).get(fold(text), ()))


def languages_of(text: str, kind: str, tag: str) -> list[str]:
    """The languages in which the whole text is one of a tag's words."""
    return [entry.language for entry in _whole_texts(kind).get(fold(text), ()) if entry.tag == tag]


def told(text: str, kind: str, languages: Sequence[str] = LANGUAGES, tags: Collection[str] = ()) -> Told:
    """What a text says: a word of the list, a phrase in a sentence, the beginning of a word; or what it resembles.

    `languages` begins with the person's own, which settles a word that means two things. `tags` narrows the list.
    """
    if len(text) > LONGEST or not fold(text):
        return Told()
    entries = [entry for entry in _entries(kind) if not tags or entry.tag in tags]
    for read in (_whole, _within, _begun):
        found = read(text, entries, languages[0])
        if found.clear or found.likely:
            return found
    return Told(likely=_alike(text, entries)[:_LIKELY])


def _one(tags: Iterable[str]) -> Told:
    """The only tag, or all of them to choose from."""
    found = tuple(dict.fromkeys(tags))
    return Told(found[0]) if len(found) == 1 else Told(likely=found[:_LIKELY])


def _whole(text: str, entries: Sequence[_Entry], own: str) -> Told:
    words = tuple(fold(text).split())
    same = [entry for entry in entries if entry.words == words]
    mine = [entry.tag for entry in same if entry.language == own]
    return _one(mine or (entry.tag for entry in same))


def _begun(text: str, entries: Sequence[_Entry], own: str) -> Told:
    """The tag whose words of the person's own language begin so."""
    said = fold(text)
    if len(said) < _SHORTEST_BEGINNING:
        return Told()
    mine = (entry for entry in entries if entry.language == own)
    return _one(entry.tag for entry in mine if " ".join(entry.words).startswith(said))


@dataclass(frozen=True, slots=True)
class _Hit:
    tag: str
    part: int
    first: int
    end: int
    negated: bool

    def covers(self, other: "_Hit") -> bool:
        inside = self.part == other.part and self.first <= other.first and other.end <= self.end
        return inside and self.end - self.first > other.end - other.first


def _within(text: str, entries: Sequence[_Entry], own: str) -> Told:
    """The tag whose phrase stands in a sentence; a phrase inside a longer one does not count.

    Where one is denied ("not busy") the person is to say what is meant.
    """
    found = [hit for at, part in enumerate(_parts(text)) for entry in entries for hit in _hits(at, part, entry)]
    kept = [hit for hit in found if not any(other.covers(hit) for other in found)]
    tags = tuple(dict.fromkeys(hit.tag for hit in kept))
    return Told(likely=tags[:_LIKELY]) if any(hit.negated for hit in kept) else _one(tags)


def _parts(text: str) -> list[list[str]]:
    return [words for part in _PAUSE.split(text) if (words := fold(part).split())]


def _hits(at: int, part: Sequence[str], entry: _Entry) -> Iterator[_Hit]:
    """Where the entry's words stand in their order in a part of a sentence, with at most two others among them."""
    if len(entry.words) == 1 and len(entry.words[0]) < _SHORTEST_WITHIN and len(part) > 1:
        return
    for first, word in enumerate(part):
        if word != entry.words[0]:
            continue
        end = first + 1
        for wanted in entry.words[1:]:
            latest = first + len(entry.words) + _WIDEST_GAP
            end = next((place + 1 for place in range(end, min(latest, len(part))) if part[place] == wanted), 0)
            if not end:
                break
        if end:
            said = part[max(0, first - 1) : end]
            yield _Hit(entry.tag, at, first, end, any(word in _denials() for word in set(said) - set(entry.words)))


@cache
def _denials() -> frozenset[str]:
    """Words that turn what follows into its opposite."""
    return frozenset(entry.words[-1] for entry in _entries("replies") if entry.tag == "denial")


def _alike(text: str, entries: Sequence[_Entry]) -> tuple[str, ...]:
    """The tags of entries that a stretch of the text resembles, the likeliest first; none that is denied."""
    names = [" ".join(entry.words) for entry in entries]
    best: dict[str, float] = {}
    for stretch in _stretches(text):
        for _, score, at in process.extract(stretch, names, scorer=OSA.normalized_similarity, score_cutoff=_ALIKE):
            if len(names[at]) >= _SHORTEST_WITHIN:
                best[entries[at].tag] = max(best.get(entries[at].tag, 0), score)
    return tuple(sorted(best, key=lambda tag: -best[tag]))


def _stretches(text: str) -> Iterator[str]:
    """The whole text, and up to four words of it together."""
    yield fold(text)
    for part in _parts(text):
        for length in range(1, 5):
            for first in range(len(part) - length + 1):
                if first == 0 or part[first - 1] not in _denials():
                    yield " ".join(part[first : first + length])

"""The template sentences of `locales/<language>/intents.txt`, and the sentences they stand for.

    {client} = Smith | Acme [Ltd]
    log_call = (called|rang) {client} [{duration}]

`[…]` may be left out, `(a|b)` is a choice, `{slot}` one of the values that a line of the file gives it.
"""

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from bot.understanding.meaning import Intent

OUT_OF_SCOPE = "none"
"""In the place of an intent: sentences that mean none of them."""

_NAMES = frozenset(Intent) | {OUT_OF_SCOPE}
_PIECES = re.compile(r"[\[\](){}|]|[^\[\](){}|]+")
_SPACES = re.compile(r"\s+")


class Malformed(ValueError):
    """A line of a template file is not understood; says which file and which line."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one of the values of a slot."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several wordings; each is text, slots and further choices in a row."""

    wordings: tuple[tuple["str | Slot | Choice", ...], ...]


@dataclass(frozen=True, slots=True)
class Templates:
    """All that a file says: the sentences in its order, each with what it means, and the values of the slots."""

    sentences: tuple[tuple[str, Choice], ...]
    slots: Mapping[str, Choice]

    def sample(self, template: Choice, number: int, seed: str) -> list[str]:
        """At most so many different sentences of a template: the same ones for the same seed."""
        chance = random.Random(seed)
        drawn = {self._draw(template, chance): None for _ in range(3 * number)}
        return list(drawn)[:number]

    def _draw(self, choice: Choice, chance: random.Random) -> str:
        words = []
        for piece in chance.choice(choice.wordings):
            if isinstance(piece, Slot):
                words.append(self._draw(self.slots[piece.name], chance))
            else:
                words.append(piece if isinstance(piece, str) else self._draw(piece, chance))
        return _SPACES.sub(" ", "".join(words)).strip()


def read(language: str) -> str:
    """The template file of a language as it is written."""
    return files("locales").joinpath(language, "intents.txt").read_text(encoding="utf-8")


def parse(text: str, name: str) -> Templates:
    """The templates of a file's text; raises Malformed, which names the file and the line."""
    sentences: list[tuple[str, Choice]] = []
    slots: dict[str, Choice] = {}
    lines: dict[int, Choice] = {}
    for number, line in _lines(text):
        left, divided, right = (part.strip() for part in line.partition("="))
        slot = left[1:-1] if re.fullmatch(r"\{\w+\}", left) else None
        try:
            if not divided or not right:
                raise Malformed("expected `intent = sentence`")
            if slot is None and left not in _NAMES:
                raise Malformed(f"unknown intent {left!r}")
            lines[number] = choice = _parse(right, several=slot is not None)
        except Malformed as error:
            raise Malformed(f"{name}:{number}: {error}") from None
        if slot is None:
            sentences.append((left, choice))
        else:
            slots[slot] = choice
    _check(lines, slots, name)
    return Templates(tuple(sentences), slots)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line


def _parse(text: str, several: bool) -> Choice:
    pieces = _PIECES.findall(text)
    choice, end = _choice(pieces, 0, "")
    if end < len(pieces):
        raise Malformed(f"nothing opens {pieces[end]!r}")
    if len(choice.wordings) > 1 and not several:
        raise Malformed("'|' stands outside of brackets")
    return choice


def _choice(pieces: list[str], at: int, close: str) -> tuple[Choice, int]:
    """The choice that begins at a piece and goes on to its closing bracket, and the place behind its last wording."""
    wordings: list[list[str | Slot | Choice]] = [[]]
    while at < len(pieces) and pieces[at] not in ("]", ")", "}"):
        match pieces[at]:
            case "|":
                wordings.append([])
            case "(" | "[" as bracket:
                inner, at = _choice(pieces, at + 1, closing := {"(": ")", "[": "]"}[bracket])
                if pieces[at : at + 1] != [closing]:
                    raise Malformed(f"{bracket!r} is not closed")
                wordings[-1].append(Choice((*inner.wordings, ())) if bracket == "[" else inner)
            case "{":
                if pieces[at + 2 : at + 3] != ["}"]:
                    raise Malformed("'{' is not closed")
                wordings[-1].append(Slot(pieces[at + 1].strip()))
                at += 2
            case words:
                wordings[-1].append(words)
        at += 1
    return Choice(tuple(map(tuple, wordings))), at


def _check(lines: Mapping[int, Choice], slots: Mapping[str, Choice], name: str) -> None:
    for number, choice in lines.items():
        for slot in _slots(choice):
            if slot not in slots:
                raise Malformed(f"{name}:{number}: unknown slot {{{slot}}}")
    for slot in slots:
        _check_circle(slot, slots, (), name)
    for number, choice in lines.items():
        if _may_be_empty(choice, slots):
            raise Malformed(f"{name}:{number}: may be left without a word")


def _may_be_empty(choice: "str | Slot | Choice", slots: Mapping[str, Choice]) -> bool:
    if isinstance(choice, str):
        return not any(map(str.isalnum, choice))
    wordings = slots[choice.name].wordings if isinstance(choice, Slot) else choice.wordings
    return any(all(_may_be_empty(piece, slots) for piece in wording) for wording in wordings)


def _check_circle(slot: str, slots: Mapping[str, Choice], within: tuple[str, ...], name: str) -> None:
    if slot in within:
        raise Malformed(f"{name}: {{{slot}}} contains itself")
    for inner in _slots(slots[slot]):
        _check_circle(inner, slots, (*within, slot), name)


def _slots(choice: Choice) -> Iterator[str]:
    for wording in choice.wordings:
        for piece in wording:
            if isinstance(piece, Slot):
                yield piece.name
            elif isinstance(piece, Choice):
                yield from _slots(piece)


def digest(text: str) -> str:
    """A short name for exactly this text."""
    return sha256(text.encode()).hexdigest()[:16]

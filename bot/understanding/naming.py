"""Whom a line names: the words that can be a name, the cases that their neighbours demand, a client not yet known."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Protocol

from bot.reading.dates import Found
from bot.understanding.clauses import Line
from bot.understanding.cues import Cue
from office.names import fold, name_words
from storage.mentions import Mention

_REACH = 3  # words after a governing word that it may govern: "zvala Selmu Begić", "с Анной Петровной Ивановой"
_UNDECLINED = frozenset({"en", "es"})  # a name is typed as it is stored
_ENDING_APART = re.compile(r"[-\u2010-\u2013][^\W\d_]{1,4}$")  # "Transzlog Bt-t"
_JOINED = re.compile(r"\s*(?:[&+]|\b(?:and|y|și|и|és|i)\b)\s*([^\W\d_]+)")
_MOST_NAME_WORDS = 4


class FindClient(Protocol):
    """The client whom words name. `text` has spaces for all that is no name; `governed` gives, by the offset of a
    word, the cases (of n, g, d, a, i) that its neighbours let it stand in."""

    def __call__(self, text: str, governed: Mapping[int, str]) -> Mention | None: ...


def find_mention(line: Line, find: FindClient) -> Mention | None:
    """The client named. Capitalised words that are cues as well may be a name, or the rest of one ("Price",
    "Info Studio")."""
    mention = find(_blanked(line, _taken(line, line.cues)), _governed(line))
    telling = tuple(cue for cue in line.cues if not (cue.first and _is_capitalised(line, cue)))
    if len(telling) < len(line.cues):
        other = find(_blanked(line, _taken(line, telling)), _governed(line))
        if mention is None or (other and _is_more(other, mention)):
            mention = other
    return _with_joined(line, mention)


def _with_joined(line: Line, mention: Mention | None) -> Mention | None:
    """With the words of the client's name that an "&" joins to those found: "Bramble & Finch"."""
    if mention is None or mention.client is None:
        return mention
    words, end = set(name_words(mention.client.name)), mention.end
    while (joined := _JOINED.match(line.text, end)) and fold(joined[1]) in words:
        end = joined.end()
    return replace(mention, end=end)


def without_months_of_names(line: Line, find: FindClient) -> Line:
    """The line without a month that is a part of a client's name: "Julio Pérez", "April Jones"."""
    months = [
        found for found in line.dates if found.grain == "month" and found.end - found.start == _word_at(line, found)
    ]
    if not months:
        return line
    bare = replace(line, dates=tuple(found for found in line.dates if found not in months))
    mention = find_mention(bare, find)
    named = any(_is_of_longer(mention, found) for found in months) if mention and mention.client else False
    return bare if named else line


def _word_at(line: Line, found: Found) -> int:
    token = line.tokens[line.token_at(found.start)]
    return token.end - token.start


def _is_of_longer(mention: Mention, found: Found) -> bool:
    return mention.start <= found.start and found.end <= mention.end and _span(mention) != (found.start, found.end)


def _is_more(other: Mention, mention: Mention) -> bool:
    """Whether a mention is a clear one that has the words of the other and more."""
    longer = other.end - other.start > mention.end - mention.start
    return other.client is not None and longer and other.start <= mention.start and mention.end <= other.end


def _is_capitalised(line: Line, cue: Cue) -> bool:
    start, end = line.span(cue)
    return cue.end == cue.first + 1 and line.text[start].isupper() and not line.text[start:end].isupper()


def _taken(line: Line, cues: tuple[Cue, ...]) -> set[int]:
    """The tokens that are no name."""
    taken = {at for cue in cues for at in range(cue.first, cue.end)}
    spans = line.times
    for at, token in enumerate(line.tokens):
        if any(start <= token.start and token.end <= end for start, end in spans):
            taken.add(at)
    return taken


def _blanked(line: Line, taken: set[int]) -> str:
    letters = list(line.text)
    for at in taken:
        token = line.tokens[at]
        letters[token.start : token.end] = " " * (token.end - token.start)
    read = line.tokens[-1].end if line.tokens else 0
    return "".join(letters[:read]) + " " * (len(line.text) - read)


def _governed(line: Line) -> dict[int, str]:
    """The cases of the words that follow a governing word, and of those right before a verb, its subject or object."""
    taken, governed = _taken(line, line.cues), dict[int, str]()
    if line.language in _UNDECLINED:
        return {token.start: "n" for at, token in enumerate(line.tokens) if at not in taken}
    for cue in line.having("GOV"):
        for at in _free_words(line, taken, cue.end, 1):
            governed[line.tokens[at].start] = cue["GOV"]
        if "CALL" in cue:
            for at in _free_words(line, taken, cue.first - 1, -1):
                governed.setdefault(line.tokens[at].start, "n" + cue["GOV"])
    return governed


def _free_words(line: Line, taken: set[int], at: int, step: int) -> Iterator[int]:
    """The words from a place on, up to the end of the clause; a title or a filler may stand before them."""
    clause, found, minor = line.clauses[max(0, min(at, len(line.clauses) - 1))], 0, _minor(line)
    while 0 <= at < len(line.tokens) and line.clauses[at] == clause and found < _REACH:
        if at in taken or line.tokens[at].kind != "word":
            if found or at not in minor:
                return
        else:
            found += 1
            yield at
        at += step


def _minor(line: Line) -> set[int]:
    return {
        at
        for cue in line.cues
        if not {"CALL", "NEXT", "OUTCOME", "REMIND", "WISH", "DONE"} & cue.tags.keys()
        for at in range(cue.first, cue.end)
    }


def is_subject(mention: Mention, text: str) -> bool:
    """Whether the words are the client's name as it is stored, and so may stand in the nominative."""
    typed = set(fold(text[mention.start : mention.end]).split())
    clients = (mention.client,) if mention.client else mention.candidates
    return any(typed <= set(name_words(client.name)) for client in clients)


def unknown_name(line: Line, mention: Mention | None) -> tuple[str, int, int] | None:
    """The name of a client that is called new, as typed, and its span: the words beside the cue, or the first
    capitalised ones, or those that follow a call. None where the line names a client that is known."""
    runs = list(_runs(line, _taken(line, tuple(cue for cue in line.cues if "WEAK" not in cue))))
    if mention and mention.client:
        runs = [run for run in runs if run[0] <= mention.start and mention.end <= run[1] and run != _span(mention)]
    starts = {line.tokens[cue.end].start for cue in line.having("CALL", "GOV", "NEW") if cue.end < len(line.tokens)}
    new = next(line.having("NEW"))
    after_new = line.span(new)[1]

    def rank(run: tuple[int, int]) -> tuple[bool, bool, bool, int]:
        beside = not line.text[after_new : run[0]].strip(" :,-–—(") and run[0] >= after_new
        return (not line.text[run[0]].isupper(), not beside, run[0] not in starts, run[0])

    if not runs:
        return None
    start, end = min(runs, key=rank)
    name = line.text[start:end].strip()
    if (apart := _ENDING_APART.search(name)) and apart[0].islower():
        name = name[: apart.start()]
    return name, start, start + len(name)


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _is_inside_a_name(line: Line, taken: set[int], at: int) -> bool:
    """ "Panadería El Trigal", "Salt and Stone": a small word between two capitalised ones that can be a name."""
    if at not in taken or at + 1 >= len(line.tokens) or at + 1 in taken or line.clauses[at + 1] != line.clauses[at]:
        return False
    around = (line.tokens[at - 1], line.tokens[at + 1])
    small = any(cue.first == at and cue.end == at + 1 for cue in line.having("FILLER") if "FROM" not in cue)
    return small and all(token.kind == "word" and line.text[token.start].isupper() for token in around)


def _runs(line: Line, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The stretches of words of which nothing is known; "&" and a dot may stand in one."""
    at = 0
    while at < len(line.tokens):
        if at in taken or line.tokens[at].kind != "word":
            at += 1
            continue
        end = at + 1
        while end < len(line.tokens) and end - at < _MOST_NAME_WORDS and line.clauses[end] == line.clauses[at]:
            joins = (line.tokens[end].text == "&" and end + 1 not in taken) or _is_inside_a_name(line, taken, end)
            if not joins and (end in taken or line.tokens[end].kind not in ("word", "number")):
                break
            end += 1
        last = line.tokens[end - 1]
        yield line.tokens[at].start, last.end
        at = end

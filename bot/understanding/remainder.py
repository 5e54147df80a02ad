"""The words of a line that became no field: they are kept as its note."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from bot.understanding.clauses import Line

_CONSUMED = ("REMIND", "NEW", "CALL", "MISSED", "MEET", "WISH", "TITLE", "DAYBEFORE")


def rest_of(line: Line, spans: Iterable[tuple[int, int]], *, about: bool) -> str:
    """The words outside the spans of fields, each stretch with the small words inside it; `about` keeps what a
    reminder is about."""
    used = list(spans) + [line.span(cue) for cue in line.having(*(("REMIND",) if about else _CONSUMED))]
    if not about:
        used += [(one.start, one.end) for one in line.dates if one.value == line.now.date()]  # a call is of today
    minor = {
        at
        for cue in line.having("FILLER", "GOV", "FROM", "OBJECT")
        if not {"CALL", "NEXT", "OUTCOME"} & cue.tags.keys()
        for at in range(cue.first, cue.end)
    }
    parts = [line.text[start:end] for start, end in _stretches(line, used, minor)]
    tail = line.text[line.tokens[-1].end :].strip(" .,;")
    return (" " if about else ", ").join([*parts, tail] if tail else parts)


def _stretches(line: Line, used: Iterable[tuple[int, int]], minor: set[int]) -> Iterator[tuple[int, int]]:
    """The unused words of each clause: all of them where nothing of it was used, else without small ones around."""
    spans = list(used)
    free = [token.kind != "mark" and not any(a <= token.start < b for a, b in spans) for token in line.tokens]
    for _, places in groupby(range(len(line.tokens)), key=line.clauses.__getitem__):
        clause = [at for at in places if line.tokens[at].kind != "mark"]
        whole = all(free[at] for at in clause) and len(clause) > 1
        for is_free, stretch in groupby(clause, key=free.__getitem__):
            words = list(stretch)
            while words and words[0] in minor and not whole:
                words.pop(0)
            while words and words[-1] in minor and words[-1] != clause[-1]:
                words.pop()
            if is_free and words:
                yield line.tokens[words[0]].start, line.tokens[words[-1]].end

"""A line of free text cut into clauses, with all that stands in it: cues, dates and lengths of time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bot.reading.dates import Found, find_dates
from bot.reading.durations import Duration, find_durations
from bot.reading.tokens import Token, scan
from bot.understanding.cues import Cue, cue_list

_ENDS = frozenset(",;.!?:\n-()>|=•*")
_KEEP_DOT = frozenset({"TITLE", "CALL", "GOV", "NEXT", "FROM", "OBJECT"})  # "tel. sa", "dl. Matei"


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a line and what they say. `clauses` gives each token's clause; a cue that asks for a reminder
    begins one of its own, but not a `sentence`, which goes from one punctuation mark to the next."""

    text: str
    language: str
    now: datetime
    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]
    dates: tuple[Found, ...]
    durations: tuple[Duration, ...]
    clauses: tuple[int, ...]
    sentences: tuple[int, ...]

    @property
    def times(self) -> list[tuple[int, int]]:
        """Where the words of dates and of lengths of time stand."""
        return [(date.start, date.end) for date in self.dates] + [(one.start, one.end) for one in self.durations]

    def having(self, *tags: str) -> Iterator[Cue]:
        """The cues with one of the tags, in order."""
        return (cue for cue in self.cues if any(tag in cue for tag in tags))

    def clause(self, cue: Cue) -> int:
        """The clause in which a cue stands."""
        return self.clauses[cue.first]

    def token_at(self, offset: int) -> int:
        """The token that begins at an offset of the text, or the next one; the last one for the end."""
        starts = [token.start for token in self.tokens]
        return min(bisect_left(starts, offset), len(starts) - 1)

    def clause_at(self, offset: int) -> int:
        """The clause of the words at an offset."""
        return self.clauses[self.token_at(offset)]

    def sentence_at(self, offset: int) -> int:
        """The sentence of the words at an offset."""
        return self.sentences[self.token_at(offset)]

    def span(self, cue: Cue) -> tuple[int, int]:
        """Where the words of a cue stand in the text."""
        return self.tokens[cue.first].start, self.tokens[cue.end - 1].end


def read_line(text: str, language: str, now: datetime, zone: tzinfo | None = None) -> Line:
    """What stands in the first 300 characters of a line. `now` is local wall time in `zone`."""
    tokens = tuple(scan(text))
    cues = cue_list(language).find(tokens)
    lengths = find_durations(text, language)
    plain = [_span(tokens, cue) for cue in cues if "PLAIN" in cue or ("MEET" in cue and cue.end - cue.first > 1)]
    calls = {tokens[cue.end].start for cue in cues if "CALL" in cue and cue.end < len(tokens)}
    plain += [
        (length.start, length.end)
        for length in lengths
        if length.role == "before" or any(length.start - 4 <= start <= length.start for start in calls)
    ]
    said = find_dates(text, language, now, zone=zone)
    dates = tuple(found for found in said if not _meets(found.start, found.end, plain))
    spans = [(found.start, found.end) for found in dates]
    durations = tuple(length for length in lengths if not _meets(length.start, length.end, spans))
    inside = spans + [(found.start, found.end) for found in durations]
    kept = tuple(cue for cue in cues if not _is_inside(*_span(tokens, cue), inside))
    return _cut(text, language, now, tokens, kept, dates, durations)


def with_slips(line: Line, mistyped: Mapping[int, tuple[str, ...]]) -> Line:
    """The line read anew, some of its words as what they are meant for; see `CueList.find`."""
    cues = cue_list(line.language).find(line.tokens, mistyped)
    kept = tuple(cue for cue in cues if not _is_inside(*_span(line.tokens, cue), line.times))
    return _cut(line.text, line.language, line.now, line.tokens, kept, line.dates, line.durations)


def without_cues(line: Line, start: int, end: int) -> Line:
    """The line without the cues that begin between two offsets, cut anew."""
    cues = tuple(cue for cue in line.cues if not start <= line.tokens[cue.first].start < end)
    return _cut(line.text, line.language, line.now, line.tokens, cues, line.dates, line.durations)


def _cut(
    text: str,
    language: str,
    now: datetime,
    tokens: tuple[Token, ...],
    cues: tuple[Cue, ...],
    dates: tuple[Found, ...],
    durations: tuple[Duration, ...],
) -> Line:
    line = Line(text, language, now, tokens, cues, dates, durations, (), ())
    kept_dots = {cue.end - 1 for cue in cues if _KEEP_DOT & cue.tags.keys()}
    reminding = {cue.first for cue in cues if "REMIND" in cue}
    leading = {cue.end for cue in cues if "REMIND" in cue}  # "don't let me forget: ring Miller"
    clauses: list[int] = []
    sentences: list[int] = []
    clause = sentence = 0
    for at in range(len(tokens)):
        if at in reminding and clauses and clauses[-1] == clause:
            clause += 1
        clauses.append(clause)
        sentences.append(sentence)
        if _ends_clause(tokens, at, line.times, kept_dots) and not (at in leading and tokens[at].text == ":"):
            clause, sentence = clause + 1, sentence + 1
    return replace(line, clauses=tuple(clauses), sentences=tuple(sentences))


def _ends_clause(tokens: Sequence[Token], at: int, within: Sequence[tuple[int, int]], kept_dots: set[int]) -> bool:
    token = tokens[at]
    if token.kind == "mark":
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        joins = token.glued and following is not None and following.glued and token.text in "-.:"
        return token.text in _ENDS and not joins and not _strictly_inside(token, within)
    ends_in_dot = token.kind == "word" and token.text.endswith(".")
    return ends_in_dot and at not in kept_dots and not _strictly_inside(token, within)


def _strictly_inside(token: Token, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end < end for start, end in spans)


def _span(tokens: Sequence[Token], cue: Cue) -> tuple[int, int]:
    return tokens[cue.first].start, tokens[cue.end - 1].end


def _meets(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _is_inside(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(other_start <= start and end <= other_end for other_start, other_end in spans)

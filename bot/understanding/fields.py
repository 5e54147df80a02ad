"""How a call went, by what the words of a line say: who called whom, on which day, for how long, with what outcome."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.reading.dates import Found, find_dates
from bot.understanding.clauses import Line
from bot.understanding.cues import Cue, cue_list
from bot.understanding.naming import is_subject
from bot.understanding.steps import is_ahead, is_of_the_call, met, stands_beside
from office.calls import MOST_MINUTES, Direction, NextStep, Outcome
from storage.mentions import Mention

_RANK = (
    Outcome.VOICEMAIL,
    Outcome.WRONG_NUMBER,
    Outcome.REFUSED,
    Outcome.CALL_BACK,
    Outcome.BUSY,
    Outcome.NO_ANSWER,
    Outcome.REACHED,
)
"""The more telling of two outcomes first: who left a message had no answer before."""

_TOLD = {"in": True, "out": False, "now": False}
_CASES = frozenset({"ru", "bs"})
_LONG_STEPS = frozenset({NextStep.MEETING, NextStep.DEMO})


def outcome_of(line: Line, reminded: int | None) -> tuple[Outcome, Cue | None]:
    """How the call went; it reached the client unless the words say otherwise. What is weak ("on holiday") says where
    the client is, and that nobody was reached only where no talk lasted."""
    missed = next(line.having("MISSED"), None)
    if missed:
        return Outcome.NO_ANSWER, missed
    lasted = any(length.role == "length" and line.clause_at(length.start) != reminded for length in line.durations)
    cues = [cue for cue in line.having("OUTCOME") if line.clause(cue) != reminded]
    said = {Outcome(cue["OUTCOME"]): cue for cue in cues if not (lasted and "WEAK" in cue)}
    if not said and (no := _plain_no(line)):
        return Outcome.REFUSED, no
    best = next((outcome for outcome in _RANK if outcome in said), Outcome.REACHED)
    return best, said.get(best)


def _plain_no(line: Line) -> Cue | None:
    """ "Patel 5 min, too expensive, no": the word alone in a clause that is not the first."""
    for cue in line.having("NOT"):
        words = [at for at, clause in enumerate(line.clauses) if clause == line.clause(cue)]
        if words[0] and all(at == cue.first or line.tokens[at].kind == "mark" for at in words):
            return cue
    return None


def direction_of(line: Line, mention: Mention | None, reminded: int | None) -> tuple[Direction, Cue | None]:
    """Who called whom: we did, unless the words say otherwise."""
    if missed := next(line.having("MISSED"), None):
        return Direction.INCOMING, missed
    calls = [cue for cue in line.having("CALL") if line.clause(cue) != reminded]
    told = next((cue for cue in calls if cue["CALL"]), None) or next(iter(calls), None)
    if told is None:
        return Direction.OUTGOING, None
    incoming = _TOLD.get(told["CALL"])
    if _is_lasting(line, told):
        incoming = False
    if incoming is None:
        incoming = _is_from_client(line, told, mention) if told["CALL"] else _is_from(line, told)
    return (Direction.INCOMING if incoming else Direction.OUTGOING), told


def _is_lasting(line: Line, call: Cue) -> bool:
    """ "llamada de 6 min": the "from" of the cue belongs to a length of time."""
    following = line.tokens[call.end].start if call.end < len(line.tokens) else -1
    lasting = any(length.start == following for length in line.durations)
    return lasting and call.end - call.first > 1 and cue_list(line.language).is_a(line.tokens[call.end - 1], "FROM")


def _is_from(line: Line, call: Cue) -> bool:
    """ "a call from": the bare noun with a "from" in its clause; nobody is called from a wrong number."""
    if any(cue["OUTCOME"] == Outcome.WRONG_NUMBER for cue in line.having("OUTCOME")):
        return False
    clause, lengths = line.clause(call), {length.start for length in line.durations}
    said = (cue for cue in line.having("FROM") if line.clause(cue) == clause and cue.first >= call.first)
    return any(cue.end < len(line.tokens) and line.tokens[cue.end].start not in lengths for cue in said)


def _is_from_client(line: Line, call: Cue, mention: Mention | None) -> bool:
    """Whether the client is the subject of a verb that does not tell by itself."""
    clause = line.clause(call)
    around = [cue for cue in line.cues if line.clause(cue) == clause]
    if any("I" in cue and call.first - cue.end in (0, 1) for cue in around):
        return False
    if any("ME" in cue and abs(cue.first - call.first) <= 2 for cue in around):
        return True
    start, end = line.span(call)
    if any("FROM" in cue and cue.first == call.end for cue in around):
        return True
    if mention is None:
        return line.language == "en" and _follows_unknown(line, call)
    if line.clause_at(mention.start) != clause:
        return False
    subject = is_subject(mention, line.text)
    if mention.end <= start:
        return subject or line.language not in _CASES
    between = [cue for cue in around if end <= line.span(cue)[0] < mention.start]
    if any("FROM" in cue for cue in between):
        return True
    if any("OBJECT" in cue for cue in between):
        return False
    if call["CALL"] == "they":
        return True
    return line.language in _CASES and subject and not _is_alike(call, mention, line)


def _follows_unknown(line: Line, call: Cue) -> bool:
    """ "oneil phoned": a word of which nothing is known stands right before the verb."""
    known = {at for cue in line.cues for at in range(cue.first, cue.end)}
    before = call.first - 1
    return before >= 0 and before not in known and line.tokens[before].kind == "word"


def _is_alike(call: Cue, mention: Mention, line: Line) -> bool:
    """Whether the name has one form for the subject and the object: a company's accusative, a name that is
    not declined ("набрал Ромашко", "zvao Bosnaplast")."""
    last = line.text[mention.start : mention.end].split()[-1].casefold()
    if line.language == "ru" and last.endswith(("о", "и", "ы", "у", "ю", "е", "э", "ых", "их")):
        return True
    client = mention.client or next(iter(mention.candidates), None)
    inanimate = client is not None and client.kind == "company"
    return "a" in call.tags.get("GOV", "") and inanimate


def minutes_of(line: Line, reminded: int | None) -> tuple[int | None, tuple[int, int], bool]:
    """The length of the call, the words that say it, and whether two lengths cannot be told apart."""
    free = [
        length
        for length in line.durations
        if length.role == "length" and length.minutes < MOST_MINUTES and line.clause_at(length.start) != reminded
    ]
    own = [length for length in free if not _is_of_a_step(line, length.start)]
    if not own:
        return None, (0, 0), False
    calls = {line.clause(cue) for cue in line.having("CALL")}
    of_call = [length for length in own if line.clause_at(length.start) in calls] or own
    if len({length.minutes for length in of_call}) > 1 and line.clause_at(of_call[1].start) == line.clause_at(
        of_call[0].start
    ):
        return None, (0, 0), True
    first = of_call[0]
    return first.minutes, (first.start, first.end), False


def _is_of_a_step(line: Line, offset: int) -> bool:
    """ "meeting for 1 hour": the length stands after a meeting or a demo, or right before it where no call is told."""
    clause, at = line.clause_at(offset), line.token_at(offset)
    told = any(line.clause(cue) == clause and cue.first < at for cue in line.having("CALL", "MEET", "GOV"))
    told = told or met(line) is not None
    for cue in line.having("NEXT"):
        if line.clause(cue) == clause and cue["NEXT"] in _LONG_STEPS and not {"MEET", "WEAK"} & cue.tags.keys():
            return cue.first < at or (not told and clause > 0)
    return False


def day_of(line: Line, dates: Sequence[Found], stepped: set[int]) -> tuple[date | None, tuple[int, int] | None, bool]:
    """The day of the call where it was before today, the words that say it, and whether there are two; `stepped` are
    the clauses of the next steps. Words that tell an hour too are left for the note, for only the day is kept.
    """
    days: dict[date, Found] = {}
    for found in dates:
        day = _day_behind(line, found)
        if day is not None and _tells_when(line, found, stepped):
            days.setdefault(day, found)
    if len(days) != 1:
        return None, None, len(days) > 1
    ((day, found),) = days.items()
    return day, None if isinstance(found.value, datetime) else (found.start, found.end), False


def _day_behind(line: Line, found: Found) -> date | None:
    """The latest day before today that the words may mean."""
    value = found.value
    if is_ahead(found, line.now):
        again = find_dates(line.text[found.start : found.end], line.language, line.now, past=True)
        if len(again) != 1 or found.grain != "day":
            return None
        value = again[0].value
    day = value.date() if isinstance(value, datetime) else value
    return day if day < line.now.date() else None


def _tells_when(line: Line, found: Found, stepped: set[int]) -> bool:
    """Whether the call was then: the day stands with what tells of the call, or alone, and nothing else is of it."""
    clause = line.clause_at(found.start)
    if clause in stepped or any(stands_beside(line.span(cue), found) for cue in line.having("SINCE")):
        return False
    ahead = is_ahead(found, line.now)
    if ahead and not is_of_the_call(line, found, stepped):
        return False
    told = [line.span(cue) for cue in line.having("CALL", "MEET", "MISSED", "OUTCOME") if line.clause(cue) == clause]
    if any(line.clause(cue) == clause for cue in line.having("TOPIC")):
        return any(stands_beside(span, found) for span in told)  # "called about the invoice of 3 March"
    return bool(told) or found.start == line.tokens[0].start or (not ahead and _is_alone(line, found))


def _is_alone(line: Line, found: Found) -> bool:
    clause = line.clause_at(found.start)
    within = (token for at, token in enumerate(line.tokens) if line.clauses[at] == clause and token.kind != "mark")
    return all(found.start <= token.start < found.end for token in within)

"""What comes next after a call: the step that a line speaks of, and when it is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.reading.dates import Found, find_dates
from bot.understanding.clauses import Line
from bot.understanding.cues import Cue
from bot.understanding.meaning import Moment
from office.calls import NextStep, Outcome

_STRONGER = {
    NextStep.SIGN_CONTRACT: {NextStep.SEND_CONTRACT, NextStep.MEETING, NextStep.SEND_INFO, NextStep.SEND_DOCS},
    NextStep.PAYMENT: {
        NextStep.SEND_INVOICE,
        NextStep.SEND_CONTRACT,
        NextStep.SEND_DOCS,
        NextStep.SEND_INFO,
        NextStep.MEETING,
    },
    NextStep.DEMO: {NextStep.MEETING, NextStep.SEND_INFO, NextStep.CALL_BACK},
    NextStep.MEETING: {NextStep.SEND_INFO, NextStep.CALL_BACK},
    NextStep.SEND_OFFER: {NextStep.SEND_INFO, NextStep.SEND_DOCS, NextStep.CALL_BACK},
    NextStep.SEND_CONTRACT: {NextStep.SEND_INFO, NextStep.SEND_DOCS, NextStep.CALL_BACK},
    NextStep.SEND_INVOICE: {NextStep.SEND_INFO, NextStep.SEND_DOCS, NextStep.CALL_BACK},
    NextStep.SEND_DOCS: {NextStep.SEND_INFO, NextStep.CALL_BACK},
    NextStep.SEND_INFO: {NextStep.CALL_BACK},
}
"""In one clause the first says what the others only belong to: "sign the contract", "quote by e-mail"."""

TO_COME = ("", "now")
"""Values of CALL that may be said of a call yet to be made."""
_UNREACHED = frozenset({Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL, Outcome.CALL_BACK})
_NEGATION_REACH = 3  # words
_NEAR = 4
"""Characters between a word and the date that it is about."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is still to come, and the cue that says it."""

    kind: NextStep
    cue: Cue


def steps(line: Line, reminded: int | None) -> list[Step]:
    """The steps still to come, those left out that only belong to another of their clause. A call that one is
    to be reminded of (in the clause `reminded`) is what the reminder is about, no step of its own."""
    found = [step for step in _said(line) if not _is_over(line, step.cue)]
    found = [step for step in found if not (line.clause(step.cue) == reminded and step.kind is NextStep.CALL_BACK)]
    return [
        step
        for step in found
        if not any(
            line.clause(other.cue) == line.clause(step.cue)
            and (step.kind in _STRONGER.get(other.kind, ()) or ("WEAK" in step.cue and "WEAK" not in other.cue))
            for other in found
        )
    ]


def _said(line: Line) -> list[Step]:
    found: list[Step] = []
    for at, cue in enumerate(line.cues):
        if "NEXT" in cue and cue is not met(line) and not ("WEAK" in cue and not _is_wished(line, cue)):
            found.append(Step(NextStep(cue["NEXT"]), cue))
        elif "MEET" in cue and cue is not met(line):
            found.append(Step(NextStep.MEETING, cue))
        elif _is_further_call(line, at):
            found.append(Step(NextStep.CALL_BACK, cue))
    return found


def _is_wished(line: Line, cue: Cue) -> bool:
    """Whether a weak word ("info", "mail") is asked for, or has a day to come beside it."""
    clause = line.clause(cue)
    dated = any(_is_later(found, line.now) and line.clause_at(found.start) == clause for found in line.dates)
    return dated or any(line.clause(other) == clause and other is not cue for other in line.having("WISH"))


def met(line: Line) -> Cue | None:
    """The cue of the meeting that took place, which the line tells of before anything else."""
    first = next(line.having("CALL", "OUTCOME", "MEET", "MISSED"), None)
    if first is None or "MEET" not in first:
        return None
    clause = line.clause(first)
    later = any(_is_later(found, line.now) and line.clause_at(found.start) == clause for found in line.dates)
    return None if later else first


def _is_further_call(line: Line, at: int) -> bool:
    """ "..., call tomorrow"."""
    cue = line.cues[at]
    return "OUTCOME" not in cue and is_call_to_come(line, cue)


def is_call_to_come(line: Line, cue: Cue) -> bool:
    """Whether a bare "call", or one of the present, is still to be made: a day to come stands beside it, and no
    length of a call."""
    if cue.tags.get("CALL") not in TO_COME:
        return False
    clause = line.clause(cue)
    lasted = any(line.clause_at(length.start) == clause for length in line.durations if length.role == "length")
    dated = any(_is_later(found, line.now) and line.clause_at(found.start) == clause for found in line.dates)
    stepped = any(line.clause(other) == clause for other in line.having("NEXT", "FROM"))
    return dated and not lasted and not stepped


def _is_over(line: Line, cue: Cue) -> bool:
    """Whether the words around a step say that it has happened, was only spoken of, or is not wanted."""
    clause = line.clause(cue)
    wishes = [other for other in line.having("WISH") if line.clause(other) == clause]
    for other in line.having("DONE", "TOPIC", "NOT"):
        if other is cue or line.clause(other) != clause:
            continue
        before = other.end <= cue.first
        between = [wish for wish in wishes if min(other.end, cue.end) <= wish.first < max(other.first, cue.first)]
        gap = (cue.first - other.end) if before else (other.first - cue.end)
        if "NOT" in other and "OUTCOME" not in other and before and gap < _NEGATION_REACH:
            return True
        wished = between if before else [wish for wish in wishes if wish.end <= cue.first and wish is not other]
        near = before or gap <= 1 or line.language == "hu"
        if "DONE" in other and "WISH" not in other and near and not wished:
            return True
        after = line.language == "hu" and 0 <= gap <= 1  # "a számla miatt"
        if "TOPIC" in other and (before or after) and not between:
            return True
    return line.language == "hu" and line.tokens[cue.end - 1].text.rstrip(".").endswith("rol")  # "-ról, -ről": about


def is_ahead(found: Found, now: datetime) -> bool:
    """Whether a date or a moment is not over yet; "now" is no time to do something at."""
    if isinstance(found.value, datetime):
        return found.value > now
    return found.value >= now.date() or found.grain != "day"


def _is_later(found: Found, now: datetime) -> bool:
    """Whether it is not today any more, or an hour that is yet to come."""
    if isinstance(found.value, datetime):
        return found.value > now
    return found.value > now.date()


def chosen(line: Line, found: Sequence[Step], dates: Sequence[Found]) -> tuple[Step | None, bool]:
    """The one step meant, and whether several were that cannot be told apart: the one with a date of its own."""
    kinds = {step.kind for step in found}
    if len(kinds) <= 1:
        dated = [step for step in found if _dates_of(line, step, dates)]
        return next(iter(dated or found), None), False
    dated = [step for step in found if _dates_of(line, step, dates)]
    if len({step.kind for step in dated}) == 1:
        return dated[0], False
    return None, True


def _dates_of(line: Line, step: Step, dates: Sequence[Found]) -> list[Found]:
    clause = line.clause(step.cue)
    own = [found for found in dates if line.clause_at(found.start) == clause]
    if own:
        return own
    said = {line.clause(cue) for cue in line.having("NEXT", "CALL", "REMIND", "OUTCOME")}
    return [found for found in dates if line.clause_at(found.start) == clause + 1 and clause + 1 not in said]


def due_of(line: Line, step: Step | None, dates: Sequence[Found]) -> tuple[Moment | None, tuple[int, int], bool]:
    """When the step is due, the words that say so, and whether there are two answers."""
    own = _dates_of(line, step, dates) if step else []
    values = _merged(line, own or list(dates))
    if not values:
        return None, (0, 0), False
    if len(values) > 1:
        return None, (0, 0), True
    (value, span) = values[0]
    return value, span, False


def _merged(line: Line, dates: list[Found]) -> list[tuple[Moment, tuple[int, int]]]:
    """The different values; a day and a time of day said apart are one, and so are a day and its own moment."""
    values: dict[Moment, tuple[int, int]] = {}
    for found in dates:
        for value in (found.value, *found.rivals):
            values.setdefault(value, (found.start, found.end))
    if len(values) == 2:
        days = [value for value in values if not isinstance(value, datetime)]
        moments = [value for value in values if isinstance(value, datetime)]
        if days and moments:
            joined = moments[0] if moments[0].date() == days[0] else _time_on(line, values[moments[0]], days[0])
            if joined:
                return [(joined, values[days[0]])]
    return list(values.items())


def _time_on(line: Line, span: tuple[int, int], day: date) -> datetime | None:
    """The moment on that day, where the words say a time of day alone: read the night before, it is that day's."""
    midnight = datetime.combine(day, time())
    again = find_dates(line.text[slice(*span)], line.language, midnight)
    value = again[0].value if len(again) == 1 and again[0].kind == "moment" else None
    return value if isinstance(value, datetime) and value.date() == day else None


def implied(outcome: Outcome, due: Moment | None) -> NextStep | None:
    """A date after a call that reached nobody is when to call again."""
    return NextStep.CALL_BACK if due and outcome in _UNREACHED else None


def wanted(line: Line, found: Sequence[Step]) -> list[Step]:
    """ "no offer needed, wants a demo": the steps that are wanted in other clauses than the refused thing."""
    refusals = {line.clause(cue) for cue in line.having("OUTCOME") if cue["OUTCOME"] == Outcome.REFUSED}
    wishes = {line.clause(cue) for cue in line.having("HINT", "WISH")}
    return [step for step in found if (clause := line.clause(step.cue)) not in refusals and clause in wishes]


def is_of_the_call(line: Line, found: Found, stepped: set[int]) -> bool:
    """ "called Ivanov today", "12:10 Ivanov", "zvao u ponedjeljak": when the call was, no day to come."""
    clause = line.clause_at(found.start)
    if any(stands_beside(line.span(cue), found) for cue in line.having("SINCE")):
        return True
    calls = [cue for cue in line.having("CALL", "MEET", "MISSED") if line.clause(cue) == clause]
    if clause not in stepped and any(line.clause(cue) == clause for cue in line.having("OUTCOME")):
        return found.value == line.now.date()
    if clause in stepped:
        return False
    if not calls:
        return found.start == line.tokens[0].start
    start = min(line.span(cue)[0] for cue in calls)
    return not any(start < length.start < found.start for length in line.durations) or found.value == line.now.date()


def stands_beside(span: tuple[int, int], found: Found) -> bool:
    """ "since monday", "hétfő óta"."""
    return -_NEAR <= found.start - span[1] <= _NEAR or 0 <= span[0] - found.end <= _NEAR

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
    NextStep.PAYMENT: {NextStep.SEND_INVOICE, NextStep.SEND_CONTRACT, NextStep.SEND_DOCS, NextStep.SEND_INFO},
    NextStep.DEMO: {NextStep.MEETING, NextStep.SEND_INFO, NextStep.CALL_BACK},
    NextStep.MEETING: {NextStep.SEND_INFO, NextStep.CALL_BACK},
    NextStep.SEND_OFFER: {NextStep.SEND_INFO, NextStep.SEND_DOCS, NextStep.CALL_BACK},
    NextStep.SEND_CONTRACT: {NextStep.SEND_INFO, NextStep.SEND_DOCS, NextStep.CALL_BACK},
    NextStep.SEND_INVOICE: {NextStep.SEND_INFO, NextStep.SEND_DOCS, NextStep.CALL_BACK},
    NextStep.SEND_DOCS: {NextStep.SEND_INFO, NextStep.CALL_BACK},
    NextStep.SEND_INFO: {NextStep.CALL_BACK},
}
"""In one clause the first says what the others only belong to: "sign the contract", "quote by e-mail"."""

_UNREACHED = frozenset({Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL, Outcome.CALL_BACK})
_NEGATION_REACH = 3


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is still to come, and the cue that says it."""

    kind: NextStep
    cue: Cue


def steps(line: Line, reminded: int | None) -> list[Step]:
    """The steps still to come, those left out that only belong to another of their clause. A call that one is
    to be reminded of (in the clause `reminded`) is what the reminder is about, no step of its own."""
    found = [step for step in _said(line) if not _is_over(line, step.cue)]
    found = [
        step for step in found if not (line.clause(step.cue) == reminded and step.kind is NextStep.CALL_BACK)
    ]
    return [
        step
        for step in found
        if not any(
            step.kind in _STRONGER.get(other.kind, ()) and line.clause(other.cue) == line.clause(step.cue)
            for other in found
        )
    ]


def _said(line: Line) -> list[Step]:
    found: list[Step] = []
    for at, cue in enumerate(line.cues):
        if "NEXT" in cue and not _is_heading(line, cue):
            found.append(Step(NextStep(cue["NEXT"]), cue))
        elif "MEET" in cue and cue is not met(line):
            found.append(Step(NextStep.MEETING, cue))
        elif _is_further_call(line, at):
            found.append(Step(NextStep.CALL_BACK, cue))
    return found


def _is_heading(line: Line, cue: Cue) -> bool:
    """A meeting that the line itself tells of."""
    return cue is met(line)


def met(line: Line) -> Cue | None:
    """The cue of the meeting that took place, which the line tells of before anything else."""
    first = next(line.having("CALL", "OUTCOME", "MEET", "MISSED"), None)
    if first is None or "MEET" not in first:
        return None
    clause = line.clause(first)
    ahead = any(is_ahead(found, line.now) and line.clause_at(found.start) == clause for found in line.dates)
    return None if ahead else first


def _is_further_call(line: Line, at: int) -> bool:
    """ "..., call tomorrow": a bare call with a date of its own, in a later clause than what happened."""
    cue = line.cues[at]
    if cue.tags.get("CALL", "-") or "OUTCOME" in cue or not line.clause(cue):
        return False
    before = any(line.clause(other) < line.clause(cue) for other in line.having("CALL", "OUTCOME", "MISSED"))
    told = before or any(line.clause_at(length.start) < line.clause(cue) for length in line.durations)
    dated = any(line.clause_at(found.start) == line.clause(cue) for found in line.dates)
    return told and dated


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
        if "DONE" in other and "WISH" not in other and not between and (before or gap <= 1 or line.language == "hu"):
            return True
        if "TOPIC" in other and before and not between:
            return True
    return False


def is_ahead(found: Found, now: datetime) -> bool:
    """Whether a date or a moment is not over yet."""
    if isinstance(found.value, datetime):
        return found.value >= now
    return found.value >= now.date() or found.grain != "day"


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
        values.setdefault(found.value, (found.start, found.end))
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



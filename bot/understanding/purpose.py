"""What a line is for, where its words say it: a call or a meeting, a reminder, or a client's promise to pay."""

from bot.reading.amounts import find_amounts
from bot.reading.recurrences import find_recurrence
from bot.understanding.clauses import Line
from bot.understanding.cues import Cue
from bot.understanding.meaning import Intent
from bot.understanding.reminders import leads
from bot.understanding.steps import TO_COME, is_ahead, is_call_to_come, met, steps
from office.calls import NextStep

_BEGINNING = 3
"""Tokens from the first in which an order stands."""
_ENOUGH = 4
"""Two things that tell of a call: a client, a length, an outcome, a verb, a next step; a bare "call" is half of one."""

_ANY_CURRENCY = "EUR"
"""Of an amount that only has to be there."""


def purpose_of(line: Line, reminder: Cue | None, *, named: bool) -> Intent | None:
    """None where the words do not say it, nor for a question or an order: others understand those."""
    reminded = line.clause(reminder) if reminder else None
    lasted = any(length.role == "length" and line.clause_at(length.start) != reminded for length in line.durations)
    opens = reminder is not None and reminder.first < _BEGINNING
    told = [
        cue
        for cue in line.having("CALL", "OUTCOME", "MEET", "MISSED")
        if line.clause(cue) != reminded
        and not is_call_to_come(line, cue)
        and not (opens and cue.tags.get("CALL") in TO_COME)
    ]
    unanswered = any("OUTCOME" in cue and "WEAK" not in cue.tags for cue in told)
    if _is_order(line, opens=opens) and not (named and (lasted or unanswered)):
        return None
    if reminder and not (told or lasted):
        dated = line.dates or leads(line) or find_recurrence(line.text, line.language, line.now)
        return Intent.REMIND_ADD if dated and (named or not _is_later(line)) else None
    if named and not (reminder or told or lasted) and is_promise(line):
        return Intent.PROMISE_ADD
    hinted = named and any(line.having("HINT"))
    stepped = bool(steps(line, reminded)) or (named and any(is_ahead(found, line.now) for found in line.dates))
    weight = 2 * (named + lasted + hinted + stepped) + sum(1 if cue.tags.get("CALL") == "" else 2 for cue in told)
    weight += 2 * (reminder is not None)
    if not (told or lasted or hinted) or weight < _ENOUGH:
        return None
    return Intent.LOG_MEETING if met(line) else Intent.LOG_CALL


def is_promise(line: Line) -> bool:
    """ "Acme pays on Wednesday", "Acme promised 500 eur by Friday": a day to come, and that money comes on it."""
    if not any(is_ahead(found, line.now) for found in line.dates) or any(line.having("I")):
        return False
    if any(step.kind is NextStep.PAYMENT for step in steps(line, None)):
        return True
    return any(line.having("PROMISE")) and bool(find_amounts(line.text, line.language, _ANY_CURRENCY))


def _is_later(line: Line) -> bool:
    """ "again in an hour": of a reminder that has come, for a phrase says it."""
    return any(cue.end - cue.first > 1 for cue in line.having("COMMAND"))


def _is_order(line: Line, *, opens: bool) -> bool:
    """Whether the line begins as a question or an order does, or ends in a question mark: "will you remind me ...?"
    asks for a reminder all the same."""
    asked = bool(line.tokens) and line.tokens[-1].text == "?" and not opens
    return asked or any(cue.first < _BEGINNING for cue in line.having("COMMAND"))

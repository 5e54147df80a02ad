"""A line of free text about a call, a meeting or a reminder, read into the fields of its card.

Everything is a call that we made and that reached the client unless the words say otherwise. What the words say
in two ways is named as unclear and left open. Only the first 300 characters are read.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.reading.dates import Found
from bot.reading.recurrences import find_recurrence
from bot.understanding.clauses import Line, read_line, with_slips, without_cues
from bot.understanding.cues import cue_list
from bot.understanding.fields import day_of, direction_of, minutes_of, outcome_of
from bot.understanding.meaning import Entry, Intent
from bot.understanding.naming import FindClient, find_mention, unknown_name, without_months_of_names
from bot.understanding.purpose import purpose_of
from bot.understanding.remainder import rest_of
from bot.understanding.reminders import moment_of, reminder_dates, with_its_hour
from bot.understanding.steps import chosen, due_of, implied, is_ahead, is_of_the_call, steps, wanted
from office.calls import NextStep, Outcome
from storage.mentions import Mention

_Spans = dict[str, tuple[int, int]]


def read_entry(text: str, language: str, now: datetime, find: FindClient, zone: tzinfo | None = None) -> Entry:
    """What the line says of a call, a meeting or a reminder. `now` is local wall time in `zone`; `find` looks for the
    client."""
    line = read_line(text, language, now, zone)
    if not line.tokens:
        return Entry(rest=text.strip())
    line = without_months_of_names(line, find)
    mention = find_mention(line, find)
    line, mention = _with_slips(line, mention, find)
    if mention and not mention.likely:
        line = without_cues(line, mention.start, mention.end)
    entry, spans = _read(line, mention)
    return replace(entry, rest=rest_of(line, spans.values(), about=entry.intent is Intent.REMIND_ADD), spans=spans)


def _with_slips(line: Line, mention: Mention | None, find: FindClient) -> tuple[Line, Mention | None]:
    """The line with the mistyped cues found too. A word that names a client for sure is none; a capital inside
    the line is a name's."""
    surely = mention if mention and not mention.likely else None
    known = {at for cue in line.cues for at in range(cue.first, cue.end)}
    spans = line.times
    mistyped: dict[int, tuple[str, ...]] = {}
    for at, token in enumerate(line.tokens):
        if at in known or any(start <= token.start < end for start, end in spans):
            continue
        if surely and surely.start <= token.start < surely.end:
            continue
        if at and line.text[token.start].isupper() and not line.text[token.start : token.end].isupper():
            continue
        if keys := cue_list(line.language).meant(token):
            mistyped[at] = keys
    if not mistyped:
        return line, mention
    line = with_slips(line, mistyped)
    return line, mention if surely else find_mention(line, find)


def _read(line: Line, mention: Mention | None) -> tuple[Entry, _Spans]:
    spans: _Spans = {}
    unclear: list[str] = []
    reminder = next(line.having("REMIND"), None)
    reminded = line.clause(reminder) if reminder else None
    new_client = None
    if any(line.having("NEW")) and (unknown := unknown_name(line, mention)):
        new_client, *span = unknown
        spans["new_client"] = (span[0], span[1])
        mention = None
    if mention:
        spans["client"] = (mention.start, mention.end)
    intent = purpose_of(line, reminder, named=mention is not None or new_client is not None)
    entry = Entry(intent, mention, new_client, dates=line.dates)
    ahead = [found for found in line.dates if is_ahead(found, line.now)]
    own = reminder_dates(line, reminder, ahead) if reminder else []
    if intent is Intent.REMIND_ADD:
        own = own or ahead[:1]
    own = with_its_hour(line, own)
    if intent is not Intent.REMIND_ADD:
        entry = _told(entry, line, reminded, spans, unclear)
        entry = _dated(entry, line, reminded, [found for found in line.dates if found not in own], spans, unclear)
        entry = _planned(entry, line, reminded, [found for found in ahead if found not in own], spans, unclear)
    if reminder:
        entry = _reminded(entry, line, own, spans, unclear)
    return replace(entry, unclear=tuple(unclear)), spans


def _told(entry: Entry, line: Line, reminded: int | None, spans: _Spans, unclear: list[str]) -> Entry:
    """The entry with what happened."""
    minutes, span, two = minutes_of(line, reminded)
    if minutes:
        spans["minutes"] = span
    if two:
        unclear.append("minutes")
    if entry.intent is Intent.LOG_MEETING:
        return replace(entry, minutes=minutes)
    outcome, told = outcome_of(line, reminded)
    if told:
        spans["outcome"] = line.span(told)
    direction, told = direction_of(line, entry.mention, reminded)
    if told:
        spans["direction"] = line.span(told)
    return replace(entry, minutes=minutes, outcome=outcome, direction=direction)


def _dated(
    entry: Entry, line: Line, reminded: int | None, dates: list[Found], spans: _Spans, unclear: list[str]
) -> Entry:
    """The entry with the day of what happened, where it was not today."""
    stepped = {line.clause(step.cue) for step in steps(line, reminded)}
    day, span, two = day_of(line, dates, stepped)
    if two:
        unclear.append("on")
    if span is not None:
        spans["on"] = span
    return replace(entry, on=day)


def _planned(
    entry: Entry, line: Line, reminded: int | None, dates: list[Found], spans: _Spans, unclear: list[str]
) -> Entry:
    """The entry with the next step and its day."""
    found = steps(line, reminded)
    if entry.outcome is Outcome.REFUSED and (wishes := wanted(line, found)):
        entry, found = replace(entry, outcome=Outcome.REACHED), wishes
        spans.pop("outcome", None)
    if entry.outcome is Outcome.REFUSED:
        found = [step for step in found if step.kind is NextStep.CALL_BACK]
    dates = [one for one in dates if not is_of_the_call(line, one, {line.clause(step.cue) for step in found})]
    step, two = chosen(line, found, dates)
    if two:
        unclear.append("next")
    if entry.outcome is Outcome.BUSY and entry.minutes and step and step.kind is not NextStep.CALL_BACK:
        entry = replace(entry, outcome=Outcome.REACHED)  # "can't make it on thursday, demo on the 24th, 5 min"
        spans.pop("outcome", None)
    due, span, two = due_of(line, step, dates)
    if entry.outcome is Outcome.REFUSED and not (step and due):
        return entry
    if two:
        unclear.append("due")
    if due:
        spans["due"] = span
    if step:
        spans["next"] = line.span(step.cue)
    kind = step.kind if step else implied(entry.outcome, due) if entry.outcome and "next" not in unclear else None
    return replace(entry, next=kind, due=due)


def _reminded(entry: Entry, line: Line, own: Sequence[Found], spans: _Spans, unclear: list[str]) -> Entry:
    """The entry with its reminder: once, or again and again."""
    if recurrence := find_recurrence(line.text, line.language, line.now):
        spans["rule"] = (recurrence.start, recurrence.end)
        entry = replace(entry, rule=recurrence.rule)
    moment, span = moment_of(line, own, entry.due)
    if span:
        spans["remind"] = span
    if span and moment is None:
        unclear.append("remind")
    return replace(entry, remind=moment)

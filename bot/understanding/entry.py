"""A line of free text about a call, a meeting or a reminder, read into the fields of its card.

Everything is a call that we made and that reached the client unless the words say otherwise. What the words say
in two ways is named as unclear and left open. Only the first 300 characters are read.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from bot.reading.dates import Found
from bot.reading.durations import Duration
from bot.reading.recurrences import find_recurrence
from bot.understanding.clauses import Line, read_line, with_cues
from bot.understanding.cues import Cue, cue_list
from bot.understanding.fields import direction_of, minutes_of, outcome_of
from bot.understanding.meaning import Entry, Intent, Moment
from bot.understanding.naming import FindClient, find_mention, unknown_name
from bot.understanding.steps import Step, chosen, due_of, implied, is_ahead, is_call_to_come, met, steps
from office.calls import NextStep, Outcome
from storage.mentions import Mention

_Spans = dict[str, tuple[int, int]]
_DAY = 24 * 60
_BEGINNING = 3
"""Tokens from the first in which an order stands."""
_ENOUGH = 4
"""Two things that tell of a call: a client, a length, an outcome, a verb, a next step; a bare "call" is half of one."""


def read_entry(text: str, language: str, now: datetime, find: FindClient) -> Entry:
    """What the line says of a call, a meeting or a reminder. `now` is local wall time; `find` looks for the client."""
    line = read_line(text, language, now)
    if not line.tokens:
        return Entry(rest=text.strip())
    mention = find_mention(line, find)
    line, mention = _with_slips(line, mention, find)
    entry, spans = _read(line, mention)
    return replace(entry, rest=_rest(line, entry, spans), spans=spans)


def _with_slips(line: Line, mention: Mention | None, find: FindClient) -> tuple[Line, Mention | None]:
    """The line with the mistyped cues found too. A word that names a client for sure is none; a capital inside
    the line is a name's."""
    surely = mention if mention and not mention.likely else None
    known = {at for cue in line.cues for at in range(cue.first, cue.end)}
    spans = line.times
    slips: list[Cue] = []
    for at, token in enumerate(line.tokens):
        if at in known or any(start <= token.start < end for start, end in spans):
            continue
        if surely and surely.start <= token.start < surely.end:
            continue
        if at and line.text[token.start].isupper() and not line.text[token.start : token.end].isupper():
            continue
        if tags := cue_list(line.language).mistaken(token):
            slips.append(Cue(at, at + 1, tags))
    if not slips:
        return line, mention
    line = with_cues(line, slips)
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
    intent = _intent(line, reminder, mention is not None or new_client is not None)
    entry = Entry(intent, mention, new_client, dates=line.dates)
    ahead = [found for found in line.dates if is_ahead(found, line.now)]
    own = _reminder_dates(line, reminder, ahead) if reminder else []
    if intent is Intent.REMIND_ADD:
        own = own or ahead[:1]
        entry = _reminded(entry, line, reminder, own, None, spans, unclear)
        return replace(entry, unclear=tuple(unclear)), spans
    entry = _told(entry, line, reminded, spans, unclear)
    entry = _planned(entry, line, reminded, [found for found in ahead if found not in own], spans, unclear)
    if reminder:
        entry = _reminded(entry, line, reminder, own, entry.due, spans, unclear)
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


def _planned(
    entry: Entry, line: Line, reminded: int | None, dates: list[Found], spans: _Spans, unclear: list[str]
) -> Entry:
    """The entry with the next step and its day."""
    found = steps(line, reminded)
    if entry.outcome is Outcome.REFUSED and (wanted := _wanted(line, found)):
        entry, found = replace(entry, outcome=Outcome.REACHED), wanted
        spans.pop("outcome", None)
    if entry.outcome is Outcome.REFUSED:
        found = [step for step in found if step.kind is NextStep.CALL_BACK]
    dates = [one for one in dates if not _is_of_the_call(line, one, {line.clause(step.cue) for step in found})]
    step, two = chosen(line, found, dates)
    if two:
        unclear.append("next")
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


def _wanted(line: Line, found: Sequence[Step]) -> list[Step]:
    """ "no offer needed, wants a demo": the steps that are wanted in other clauses than the refused thing."""
    refusals = {line.clause(cue) for cue in line.having("OUTCOME") if cue["OUTCOME"] == Outcome.REFUSED}
    wishes = {line.clause(cue) for cue in line.having("HINT", "WISH")}
    return [step for step in found if (clause := line.clause(step.cue)) not in refusals and clause in wishes]


def _is_of_the_call(line: Line, found: Found, stepped: set[int]) -> bool:
    """ "called Ivanov today", "zvao u ponedjeljak": the day of the call, no day to come."""
    clause = line.clause_at(found.start)
    calls = [cue for cue in line.having("CALL", "MEET", "MISSED") if line.clause(cue) == clause]
    if clause in stepped or not calls:
        return False
    if any(line.clause(cue) == clause for cue in line.having("OUTCOME")):
        return found.value == line.now.date()
    start = min(line.span(cue)[0] for cue in calls)
    return not any(start < length.start < found.start for length in line.durations) or found.value == line.now.date()


def _reminder_dates(line: Line, reminder: Cue, dates: Sequence[Found]) -> list[Found]:
    """The date that belongs to the reminder: after its word, or else before it in the same sentence, or alone
    in the next clause."""
    start, end = line.span(reminder)
    clause = line.clause(reminder)
    after = [
        found for found in dates if found.end > end and start < found.start and line.clause_at(found.start) == clause
    ]
    if after:
        return after[:1]
    sentence = line.sentences[reminder.first]
    before = [found for found in dates if found.end <= start and line.sentence_at(found.start) == sentence]
    if before and not _before_durations(line):
        stepped = any(
            line.sentences[cue.first] == sentence and cue.end <= reminder.first for cue in line.having("NEXT")
        )
        return before[-1:] if len(before) > 1 or not stepped or line.language == "hu" else []
    said = {line.clause(cue) for cue in line.having("NEXT", "CALL", "OUTCOME", "MEET")}
    following = [found for found in dates if line.clause_at(found.start) == clause + 1 and clause + 1 not in said]
    return following[:1] if not _before_durations(line) else []


def _before_durations(line: Line) -> list[Duration]:
    return [length for length in line.durations if length.role == "before"]


def _reminded(
    entry: Entry,
    line: Line,
    reminder: Cue | None,
    own: Sequence[Found],
    due: Moment | None,
    spans: _Spans,
    unclear: list[str],
) -> Entry:
    """The entry with its reminder: a moment, so long before the due one, or again and again."""
    recurrence = find_recurrence(line.text, line.language, line.now)
    if recurrence:
        spans["rule"] = (recurrence.start, recurrence.end)
        entry = replace(entry, rule=recurrence.rule)
    base = own[0].value if own and not own[0].rivals else due
    for length in _before_durations(line):
        if base is None:
            break
        moment = _before(base, length.minutes)
        spans["remind"] = (length.start, length.end)
        if moment is None:
            unclear.append("remind")
        return replace(entry, remind=moment)
    if day_before := next(line.having("DAYBEFORE"), None):
        spans["remind"] = line.span(day_before)
        return replace(entry, remind=base - timedelta(days=1) if base else None)
    if own:
        spans["remind"] = (own[0].start, own[0].end)
        if own[0].rivals:
            unclear.append("remind")
        return replace(entry, remind=None if own[0].rivals else own[0].value)
    return entry


def _before(base: Moment, minutes: int) -> Moment | None:
    """So many minutes before; None where only whole days can be told from a day."""
    if isinstance(base, datetime):
        return base - timedelta(minutes=minutes)
    return base - timedelta(days=minutes // _DAY) if minutes % _DAY == 0 else None


def _intent(line: Line, reminder: Cue | None, named: bool) -> Intent | None:
    """What the line is for, where its words say it; a question or an order is for somebody else to understand."""
    reminded = line.clause(reminder) if reminder else None
    lasted = any(length.role == "length" and line.clause_at(length.start) != reminded for length in line.durations)
    told = [
        cue
        for cue in line.having("CALL", "OUTCOME", "MEET", "MISSED")
        if line.clause(cue) != reminded and not is_call_to_come(line, cue)
    ]
    if _is_order(line) and not (named and (lasted or any("OUTCOME" in cue for cue in told))):
        return None
    if reminder and not (told or lasted):
        dated = line.dates or _before_durations(line) or find_recurrence(line.text, line.language, line.now)
        return Intent.REMIND_ADD if dated and (named or not _is_later(line)) else None
    hinted = named and any(line.having("HINT"))
    stepped = bool(steps(line, reminded)) or (named and any(is_ahead(found, line.now) for found in line.dates))
    weight = 2 * (named + lasted + hinted + stepped) + sum(1 if cue.tags.get("CALL") == "" else 2 for cue in told)
    if not (told or lasted or hinted) or weight < _ENOUGH:
        return None
    return Intent.LOG_MEETING if met(line) else Intent.LOG_CALL


def _is_later(line: Line) -> bool:
    """ "again in an hour": of a reminder that has come, for a phrase says it."""
    return any(cue.end - cue.first > 1 for cue in line.having("COMMAND"))


def _is_order(line: Line) -> bool:
    """Whether the line begins as a question or an order does, or ends in a question mark."""
    asked = bool(line.tokens) and line.tokens[-1].text == "?"
    return asked or any(cue.first < _BEGINNING for cue in line.having("COMMAND"))


_CONSUMED = ("REMIND", "NEW", "CALL", "MISSED", "MEET", "WISH", "TITLE", "DAYBEFORE")


def _rest(line: Line, entry: Entry, spans: _Spans) -> str:
    """The words that became no field, each stretch with the small words inside it. What a reminder is about stays."""
    about = entry.intent is Intent.REMIND_ADD
    used = list(spans.values()) + [line.span(cue) for cue in line.having(*(("REMIND",) if about else _CONSUMED))]
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

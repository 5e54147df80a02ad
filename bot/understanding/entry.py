"""A line of free text about a call, a meeting or a reminder, read into the fields of its card.

Everything is a call that we made and that reached the client unless the words say otherwise. What the words say
in two ways is named as unclear and left open. Only the first 300 characters are read.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.reading.dates import Found
from bot.reading.durations import Duration
from bot.reading.recurrences import find_recurrence
from bot.understanding.clauses import Line, read_line, with_cues
from bot.understanding.cues import Cue, cue_list
from bot.understanding.fields import direction_of, minutes_of, outcome_of
from bot.understanding.meaning import Entry, Intent, Moment
from bot.understanding.naming import FindClient, find_mention, unknown_name
from bot.understanding.steps import chosen, due_of, implied, is_ahead, met, steps
from office.calls import NextStep, Outcome
from storage.mentions import Mention

_Spans = dict[str, tuple[int, int]]
_DAY = 24 * 60


def read_entry(text: str, language: str, now: datetime, find: FindClient) -> Entry:
    """What the line says of a call, a meeting or a reminder. `now` is local wall time; `find` looks for the client."""
    line = read_line(text, language, now)
    if not line.tokens:
        return Entry(rest=text.strip())
    mention = find_mention(line, find)
    line, mention = _with_slips(line, mention, find)
    entry, spans = _read(line, mention)
    return replace(entry, rest=_rest(line, spans), spans=spans)


def _with_slips(line: Line, mention: Mention | None, find: FindClient) -> tuple[Line, Mention | None]:
    """The line with the mistyped cues found too. A word that names a client for sure is none; a capital inside
    the line is a name's."""
    surely = mention if mention and not mention.likely else None
    known = {at for cue in line.cues for at in range(cue.first, cue.end)}
    spans = [(found.start, found.end) for found in (*line.dates, *line.durations)]
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
    after = [found for found in dates if found.start >= end and line.clause_at(found.start) == clause]
    if after:
        return after[:1]
    sentence = line.sentences[reminder.first]
    before = [found for found in dates if found.end <= start and line.sentence_at(found.start) == sentence]
    if before and not _before_durations(line):
        stepped = any(line.sentences[cue.first] == sentence and cue.end <= reminder.first for cue in line.having("NEXT"))
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
    base = own[0].value if own else due
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
        return replace(entry, remind=own[0].value)
    return entry


def _before(base: Moment, minutes: int) -> Moment | None:
    """So many minutes before; None where only whole days can be told from a day."""
    if isinstance(base, datetime):
        return base - timedelta(minutes=minutes)
    return base - timedelta(days=minutes // _DAY) if minutes % _DAY == 0 else None


def _intent(line: Line, reminder: Cue | None, named: bool) -> Intent | None:
    clause = line.clause(reminder) if reminder else None
    told = _happened(line, clause)
    if reminder and not told:
        return Intent.REMIND_ADD
    if met(line):
        return Intent.LOG_MEETING
    if told or (named and any(line.having("HINT"))):
        return Intent.LOG_CALL
    return None


def _happened(line: Line, reminded: int | None) -> bool:
    """Whether the words outside the reminder tell of a call or a meeting that took place."""
    if any(line.clause_at(length.start) != reminded and length.role == "length" for length in line.durations):
        return True
    for cue in line.having("CALL", "OUTCOME", "MEET", "MISSED"):
        if line.clause(cue) != reminded and (cue.tags.get("CALL") != "" or reminded is None or line.clause(cue) < reminded):
            return True
    return False


def _rest(line: Line, spans: _Spans) -> str:
    """The words that became no field, each stretch with the small words inside it."""
    used = list(spans.values())
    used += [line.span(cue) for cue in line.having("REMIND", "NEW", "CALL", "MISSED", "MEET", "WISH", "TITLE")]
    minor = {at for cue in line.having("FILLER", "GOV", "FROM", "OBJECT") for at in range(cue.first, cue.end)}
    parts = [line.text[start:end] for start, end in _stretches(line, used, minor)]
    tail = line.text[line.tokens[-1].end :].strip(" .,;")
    return ", ".join([*parts, tail] if tail else parts)


def _stretches(line: Line, used: Iterable[tuple[int, int]], minor: set[int]) -> Iterator[tuple[int, int]]:
    spans = list(used)
    start = end = -1
    clause = -1
    for at, token in enumerate(line.tokens):
        taken = token.kind == "mark" or any(first <= token.start < last for first, last in spans)
        if start >= 0 and (taken or line.clauses[at] != clause):
            yield start, end
            start = -1
        if taken or (at in minor and start < 0):
            continue
        if start < 0:
            start, clause = token.start, line.clauses[at]
        if at not in minor:
            end = token.end
    if start >= 0:
        yield start, end



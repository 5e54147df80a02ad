"""When to remind: which date of a line belongs to its reminder, and how long before what is due."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.reading.dates import Found, is_hour
from bot.reading.durations import Duration
from bot.understanding.clauses import Line
from bot.understanding.cues import Cue
from bot.understanding.meaning import Moment

_DAY = 24 * 60


def reminder_dates(line: Line, reminder: Cue, dates: Sequence[Found]) -> list[Found]:
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
    if before and not leads(line):
        stepped = any(
            line.sentences[cue.first] == sentence and cue.end <= reminder.first for cue in line.having("NEXT")
        )
        return before[-1:] if len(before) > 1 or not stepped or line.language == "hu" else []
    said = {line.clause(cue) for cue in line.having("NEXT", "CALL", "OUTCOME", "MEET")}
    following = [found for found in dates if line.clause_at(found.start) == clause + 1 and clause + 1 not in said]
    return following[:1] if not leads(line) else []


def leads(line: Line) -> list[Duration]:
    """The lengths of time "before" something."""
    return [length for length in line.durations if length.role == "before"]


def moment_of(line: Line, own: Sequence[Found], due: Moment | None) -> tuple[Moment | None, tuple[int, int] | None]:
    """When to remind and the words that say it: a date of its own (a day, and the hour apart from it), or so long
    before that or before `due`.

    A span without a moment means that the words do not say which one.
    """
    told = own[0] if own else None
    base = due if told is None else None if told.rivals else told.value
    if base and len(own) > 1 and isinstance(own[1].value, datetime):
        base = datetime.combine(base, own[1].value.time())
    if base is not None:
        for length in leads(line):
            return _before(base, length.minutes), (length.start, length.end)
        if day_before := next(line.having("DAYBEFORE"), None):
            return base - timedelta(days=1), line.span(day_before)
    elif told is None:
        for length in leads(line):
            return None, (length.start, length.end)
        if day_before := next(line.having("DAYBEFORE"), None):
            return None, line.span(day_before)
    return (base, (told.start, told.end)) if told else (None, None)


def with_its_hour(line: Line, own: Sequence[Found]) -> list[Found]:
    """The date of a reminder, and the hour that may stand apart from it: "remind me tomorrow to call Larsen at 10"."""
    days = list(own[:1])
    later = [
        one
        for day in days
        for one in line.dates
        if one.start >= day.end and line.clause_at(one.start) == line.clause_at(day.start)
    ]
    if len(later) != 1 or isinstance(days[0].value, datetime) or days[0].grain != "day":
        return days
    words = line.text[later[0].start : later[0].end]
    return [*days, *later] if is_hour(words, line.language, line.now) else days


def _before(base: Moment, minutes: int) -> Moment | None:
    """So many minutes before; None where only whole days can be told from a day."""
    if isinstance(base, datetime):
        return base - timedelta(minutes=minutes)
    return base - timedelta(days=minutes // _DAY) if minutes % _DAY == 0 else None

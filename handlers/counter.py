"""The norms as they stand, and their live counter: it stands under the latest message of a call or an offer, and only
there.
"""

from calendar import monthrange
from datetime import date

from bot.talk.turn import Turn
from bot.talk.words import Reply, Text, lines, t
from office.norms import DEFAULTS, Norm, Pace, Progress, pace, pace_over
from office.rights import Role
from office.staff import Person
from office.worktime import is_workday, local_day_bounds
from storage.calls import DayCount

KIND = "norms"
"""Of the messages that bear it."""


def day_count(turn: Turn) -> DayCount:
    """What the person did today."""
    start, end = local_day_bounds(turn.today, turn.person.timezone)
    return turn.store.calls.count(turn.person.id, start, end)


def standing(turn: Turn, done: DayCount) -> list[tuple[Progress, Pace]]:
    """How each norm of a rep stands in its period, given the day's count: those of a day hold on working days."""
    person, today, store = turn.person, turn.today, turn.store
    if person.role is not Role.REP:
        return []
    signed = store.figures.new_contracts([person.id], today.replace(day=1), today).get(person.id, 0)
    month = Progress(Norm.NEW_CONTRACTS, signed, DEFAULTS[Norm.NEW_CONTRACTS].count)
    pace_of_month = pace_over(month.done, month.target, *_workdays(person, today))
    if not is_workday(today, person.worktime):
        return [(month, pace_of_month)]
    start, _ = local_day_bounds(today, person.timezone)
    counted = {
        Norm.CALLS: done.calls,
        Norm.OFFERS_PHONE: done.offers_phone,
        Norm.OFFERS_EMAIL: done.offers_email,
        Norm.CARDS: store.clients.touched(person, start),
    }
    days = [Progress(norm, count, DEFAULTS[norm].count) for norm, count in counted.items()]
    hours = turn.local.time(), person.work_start, person.work_end
    return [*((day, pace(day.done, day.target, *hours)) for day in days), (month, pace_of_month)]


def _workdays(person: Person, today: date) -> tuple[int, int]:
    """Of the month: those before today, and all; at least one."""
    days = [today.replace(day=number) for number in range(1, monthrange(today.year, today.month)[1] + 1)]
    at_work = [day for day in days if is_workday(day, person.worktime)]
    return sum(day < today for day in at_work), max(1, len(at_work))


def progress(turn: Turn) -> Text:
    """The day's norms of the person, as they stand now."""
    done = day_count(turn)
    return t(
        "calls-counter",
        calls=done.calls,
        callsTarget=DEFAULTS[Norm.CALLS].count,
        phone=done.offers_phone,
        phoneTarget=DEFAULTS[Norm.OFFERS_PHONE].count,
        email=done.offers_email,
        emailTarget=DEFAULTS[Norm.OFFERS_EMAIL].count,
    )


def counted(turn: Turn, reply: Reply) -> Reply:
    """The reply with the counter as its last line; the message that bore it loses it by an edit."""
    _take_away(turn, reply)
    return Reply(lines(reply.text, progress(turn)), reply.buttons, reply.replace, KIND, reply.subject)


def _take_away(turn: Turn, reply: Reply) -> None:
    standing = turn.store.outbox.standing(turn.person.id, KIND)
    pressed = turn.pressed() if reply.replace else None
    if standing is None or (pressed is not None and pressed.id == standing.id):
        return
    text, _, _ = standing.text.rpartition("\n")
    turn.store.outbox.rewrite(standing, text)

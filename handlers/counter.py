"""The norms as they stand, and their live counter: it stands under the latest message of a call or an offer, and only
there.
"""

from calendar import monthrange
from datetime import date

from bot.talk.turn import Turn
from bot.talk.words import Reply, Text, lines, t
from office.norms import Norm, Pace, Progress, pace, pace_over
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
    """How each norm of the person stands in its period, given the day's count: those of a day hold on working days."""
    person, today, store = turn.person, turn.today, turn.store
    norms = store.norms.of(person, today)
    standing = _of_day(turn, norms, done) if is_workday(today, person.worktime) else []
    if target := norms.get(Norm.NEW_CONTRACTS):
        signed = store.figures.new_contracts([person.id], today.replace(day=1), today).get(person.id, 0)
        standing.append((Progress(Norm.NEW_CONTRACTS, signed, target), _pace_of_month(person, today, signed, target)))
    return standing


def _of_day(turn: Turn, norms: dict[Norm, int], done: DayCount) -> list[tuple[Progress, Pace]]:
    person = turn.person
    start, _ = local_day_bounds(turn.today, person.timezone)
    counted = {
        Norm.CALLS: done.calls,
        Norm.OFFERS_PHONE: done.offers_phone,
        Norm.OFFERS_EMAIL: done.offers_email,
        Norm.CARDS: turn.store.clients.touched(person, start) if Norm.CARDS in norms else 0,
    }
    days = [Progress(norm, count, norms[norm]) for norm, count in counted.items() if norm in norms]
    hours = turn.local.time(), person.work_start, person.work_end
    return [(day, pace(day.done, day.target, *hours)) for day in days]


def _pace_of_month(person: Person, today: date, done: int, target: int) -> Pace:
    return pace_over(done, target, *_workdays(person, today))


def _workdays(person: Person, today: date) -> tuple[int, int]:
    """Of the month: those before today, and all; at least one."""
    days = [today.replace(day=number) for number in range(1, monthrange(today.year, today.month)[1] + 1)]
    at_work = [day for day in days if is_workday(day, person.worktime)]
    return sum(day < today for day in at_work), max(1, len(at_work))


def progress(turn: Turn) -> Text:
    """The day's counts of the person, each against its norm where there is one."""
    done, norms = day_count(turn), turn.store.norms.of(turn.person, turn.today)
    return t(
        "calls-counter",
        calls=_of(done.calls, norms.get(Norm.CALLS)),
        phone=_of(done.offers_phone, norms.get(Norm.OFFERS_PHONE)),
        email=_of(done.offers_email, norms.get(Norm.OFFERS_EMAIL)),
    )


def _of(done: int, target: int | None) -> Text:
    return f"{done}/{target}" if target else str(done)


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

"""The norms as they stand, and their live counter: it stands under the latest message of a call or an offer, and only
there.
"""

from calendar import monthrange
from datetime import date

from bot.talk.own_day import done_on, progress_on
from bot.talk.turn import Turn
from bot.talk.words import Reply, Text, lines, t
from office.norms import Norm, Pace, Progress, pace, pace_over
from office.staff import Person
from office.worktime import is_workday
from storage.calls import DayCount

KIND = "norms"
"""Of the messages that bear it."""

BAR = 8
"""Signs."""


def day_count(turn: Turn) -> DayCount:
    """What the person did today."""
    return done_on(turn.store, turn.person, turn.today)


def standing(turn: Turn) -> list[tuple[Progress, Pace]]:
    """How each norm of the person stands in its period, with the pace."""
    person = turn.person
    hours = turn.local.time(), person.work_start, person.work_end
    return [
        (one, pace_over(one.done, one.target, *_workdays(person, turn.today)))
        if one.norm is Norm.NEW_CONTRACTS
        else (one, pace(one.done, one.target, *hours))
        for one in progress_on(turn.store, person, turn.today)
    ]


def _workdays(person: Person, today: date) -> tuple[int, int]:
    """Of the month: those before today, and all; at least one."""
    days = [today.replace(day=number) for number in range(1, monthrange(today.year, today.month)[1] + 1)]
    at_work = [day for day in days if is_workday(day, person.worktime)]
    return sum(day < today for day in at_work), max(1, len(at_work))


def bars(turn: Turn) -> list[Text]:
    """A line for each norm of the person: how much of it is done, and whether that is on pace."""
    return [
        t("home-norm", bar=bar(one), norm=one.norm, done=one.done, target=one.target, pace=pace)
        for one, pace in standing(turn)
    ]


def bar(progress: Progress) -> str:
    """`▰▰▰▱▱▱▱▱`: full only when the norm is met, and no sign for what has not begun."""
    full = min(BAR, BAR * progress.done // progress.target)
    if progress.done:
        full = max(1, full)
    return "▰" * full + "▱" * (BAR - full)


def progress(turn: Turn) -> Text:
    """The day's counts of the person, each against its norm where there is one; none holds on a day off."""
    done, at_work = day_count(turn), is_workday(turn.today, turn.person.worktime)
    norms = turn.store.norms.of(turn.person, turn.today) if at_work else {}
    return t(
        "calls-counter" if at_work else "calls-counter-day-off",
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

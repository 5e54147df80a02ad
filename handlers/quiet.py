"""What comes to a person by itself, switched on and off, and hours in which nothing comes that can wait."""

from datetime import datetime

from bot.reading.hours import read_hours
from bot.reading.leads import led
from bot.reading.words import is_word
from bot.talk import own_day
from bot.talk.feature import Feature
from bot.talk.refusals import OLD_BUTTON
from bot.talk.steps import Unclear, leaves_out
from bot.talk.turn import Turn
from bot.talk.wording import render
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.unclear import explained
from office.quiet import LONGEST, OPTIONAL, Quiet, leaves_work
from office.rights import Right, Role
from office.worktime import local_to_utc

feature = Feature("quiet")


@feature.command("quiet", Right.TALK)
def quiet(turn: Turn) -> Reply:
    """`/quiet`, `/quiet until 15:00`, `/quiet 13-15` for every day, `/quiet off`."""
    said, now = turn.text.strip(), turn.store.quiet.of(turn.person)
    if not said:
        return _card(turn)
    if leaves_out(said) or is_word(said, "phrases", "cancel") or is_word(said, "replies", "off"):
        turn.store.quiet.set(turn.person, Quiet())
        return _card(turn, t("quiet-ended"))
    hours = read_hours(said)
    if hours is None:
        try:
            return _until(turn, now, led(said, "closes") or said)
        except Unclear as why:
            return explained(why, t("quiet-how"))
    if not leaves_work(*hours, turn.person):
        return Reply(t("quiet-all-day", start=turn.person.work_start, end=turn.person.work_end))
    turn.store.quiet.set(turn.person, Quiet(now.until, *hours))
    return _card(turn, t("quiet-saved"))


def _until(turn: Turn, now: Quiet, said: str) -> Reply:
    """Until a time of today, or a moment of the next 24 hours."""
    day, at = read.day_and_time(read.a_coming_moment(turn, said))
    if day is None or at is None:
        raise Unclear(t("quiet-unclear", text=said[:40]))
    until = local_to_utc(day, at, turn.person.timezone)
    if until - turn.now > LONGEST:
        raise Unclear(t("quiet-too-long"))
    turn.store.quiet.set(turn.person, Quiet(until, now.start, now.end))
    return _card(turn, t("quiet-saved"))


@feature.press("quiet.switch", Right.TALK)
def switch(turn: Turn) -> Reply:
    """A button says what pressing makes of its kind, so that pressing it twice is pressing it once."""
    kind, _, wish = turn.arg.partition(".")
    if kind not in OPTIONAL or wish not in ("on", "off"):
        return OLD_BUTTON
    turn.store.quiet.switch(turn.person, kind, on=wish == "on")
    return _card(turn, t("quiet-saved"))


@feature.press("quiet.end", Right.TALK)
def end(turn: Turn) -> Reply:
    turn.store.quiet.set(turn.person, Quiet())
    return _card(turn, t("quiet-ended"))


def _card(turn: Turn, note: Text | None = None) -> Reply:
    wish, off = turn.store.quiet.of(turn.person), turn.store.quiet.without(turn.person)
    kinds = turn.store.occurrences.kinds_of(turn.person.id) | _usual(turn) | off
    until: datetime | None = wish.until if wish.until and wish.until > turn.now else None
    # Several kinds may be called the same: each name stands once.
    always = tuple(dict.fromkeys(render(t("quiet-kind", kind=kind), turn.reader) for kind in sorted(kinds - OPTIONAL)))
    text = lines(
        note,
        t("quiet-until", at=until) if until else None,
        t("quiet-hours", start=wish.start, end=wish.end) if wish.start and wish.end else None,
        t("quiet-waits") if until or wish.start else t("quiet-none"),
        t("quiet-always", kinds=", ".join(always)) if always else None,
        t("quiet-how"),
    )
    switches = [
        Button(t("quiet-do-on", what=t("quiet-kind", kind=kind)), "quiet.switch", f"{kind}.on")
        if kind in off
        else Button(t("quiet-do-off", what=t("quiet-kind", kind=kind)), "quiet.switch", f"{kind}.off")
        for kind in sorted(kinds & OPTIONAL)
    ]
    ending = Button(t("quiet-do-end"), "quiet.end") if until or wish.start else None
    return Reply(text, column(*switches, ending), replace=True)


def _usual(turn: Turn) -> frozenset[str]:
    """What comes to somebody of this role sooner or later."""
    person = turn.person
    leads, counted = person.may(Right.SEE_DIGEST), own_day.concerns(turn.store, person)
    usual = {
        "birthday": person.may(Right.SEE_CLIENTS),
        "briefing": leads,
        "digest": leads or person.may(Right.MANAGE_DELIVERY),
        "evening": counted,
        "morning": counted,
        "statistics": leads or person.role is Role.REP,
        "task": True,
    }
    return frozenset(kind for kind, comes in usual.items() if comes)

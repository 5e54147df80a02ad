"""Events whose registration closes: entered with day and time, moved, taken back; everybody sees what is coming."""

from datetime import datetime, time

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers.form_steps import record_step
from handlers.line_parts import Parts
from office.rights import Right
from office.worktime import local_to_utc
from storage.events import Event

feature = Feature("events")

LONGEST_NAME = 200
PAGE = 10
EVENT = "event"
"""Of the countdowns; see scheduler/rush.py."""


def card(turn: Turn, one: Event, note: Text | None = None) -> Reply:
    waiting = len(turn.store.requests.open_of(one.id))
    text = lines(
        note,
        t("events-card", name=one.name, at=one.closes_at),
        t("events-open", count=waiting) if waiting else None,
        t("events-undone") if one.undone_at else None,
    )
    keeps = turn.person.may(Right.KEEP_DOCUMENTS) and not one.undone_at
    buttons = [Button(t("events-do-move"), "events.move", one.id), Button(t("events-do-undo"), "events.undo", one.id)]
    return Reply(text, grid(buttons) if keeps else (), replace=True, subject=one.subject)


def save(turn: Turn, given: Answers) -> Reply:
    closes = _instant(turn, given["closes"])
    if turn.store.events.named(given["name"]) is not None:
        why = Unclear(t("events-taken", name=given["name"]), read=True)
        return FORM.begin(turn, {"closes": given["closes"]}, ask="name", why=why)
    one = turn.store.events.add(given["name"], closes)
    turn.made = one.subject
    return card(turn, one, t("events-saved"))


def _instant(turn: Turn, iso: str) -> datetime:
    day, at = read.day_and_time(iso)
    assert day is not None
    return local_to_utc(day, at or time(), turn.person.timezone)


def _a_moment(turn: Turn, text: str) -> str:
    """A coming day with its time: to the hour, or the countdown would be a guess."""
    moment = read.a_coming_moment(turn, text)
    if "T" not in moment:
        raise Unclear(t("events-needs-time", day=read.day_and_time(moment)[0]), read=True)
    return moment


def _closes() -> Step:
    return Step(
        "closes", t("events-ask-closes"), t("events-closes"), _a_moment, read.show_moment, kind=FieldKind.MOMENT
    )


FORM = feature.form(
    Form(
        "events.new",
        t("events-title"),
        save,
        (Step("name", t("events-ask-name"), t("events-name"), read.a_line(LONGEST_NAME), read.plain), _closes()),
        Right.KEEP_DOCUMENTS,
    )
)


@feature.command("event", Right.KEEP_DOCUMENTS)
def event(turn: Turn) -> Reply:
    """`/event NAME, closes DAY TIME`"""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers()
    try:
        given["name"] = read.a_line(LONGEST_NAME)(turn, parts.first())
    except Unclear as why:
        return FORM.begin(turn, ask="name", why=why)
    said = parts.led("closes") or parts.rest()
    if not said:
        return FORM.begin(turn, given)
    try:
        given["closes"] = _a_moment(turn, said)
    except Unclear as why:
        return FORM.begin(turn, given, ask="closes", why=why)
    return save(turn, given)


@feature.command("events", Right.SEE_CLIENTS)
def events(turn: Turn) -> Reply:
    """What closes next."""
    found = turn.store.events.coming()[:PAGE]
    if not found:
        return Reply(t("events-none"))
    rows = [t("events-card", name=one.name, at=one.closes_at) for one in found]
    return Reply(lines(*rows), column(*(Button(one.name[:40], "events.show", one.id) for one in found)))


@feature.press("events.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    one = turn.store.events.get(turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("events.undo", Right.KEEP_DOCUMENTS)
def undo(turn: Turn) -> Reply:
    """There is no such event: its requests go on without it."""
    one = turn.store.events.get(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        for request in turn.store.requests.open_of(one.id):
            turn.store.requests.without_event(request)
        one = turn.store.events.change(one, undone_at=turn.now)
        take_back(turn.store, EVENT, one.subject, t("events-undone"))
    return card(turn, one)


def moved(turn: Turn, given: Answers) -> Reply:
    one = turn.store.events.get(given["record"] or 0)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        one = turn.store.events.change(one, closes_at=_instant(turn, given["closes"]))
    return card(turn, one)


_RECORD = record_step("record", t("events-title"))
MOVE = feature.form(
    Form("events.move", t("events-title"), moved, (_RECORD, _closes()), Right.KEEP_DOCUMENTS, card=False)
)


@feature.press("events.move", Right.KEEP_DOCUMENTS)
def move(turn: Turn) -> Reply:
    one = turn.store.events.get(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    return MOVE.begin(turn, {"record": one.id}) if one.undone_at is None else card(turn, one)

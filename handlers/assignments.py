"""Tasks given to a colleague: `/task Ana, call Acme, Friday`. The doer answers with a press, the giver hears of it."""

from dataclasses import replace
from datetime import date, time

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.tasks import what, when
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers import repeats
from handlers.form_steps import colleague_step, day_step, later_days, moment_step, record_step, text_step
from handlers.line_parts import Parts
from office.assignments import AssignmentState, orders
from office.rights import Right
from office.staff import Person
from storage.assignments import OVERDUE, Assignment
from storage.tasks import KIND

feature = Feature("assignments")

LONGEST_TEXT = 300
LONGEST_REASON = 300
PAGE = 10
_SHOWN = 40


# How it stands


def card(turn: Turn, one: Assignment, note: Text | None = None, reader: Person | None = None) -> Reply:
    """To its giver or its doer, each with the buttons that are theirs."""
    reader = reader or turn.person
    doer = turn.store.staff.get(one.doer_id)
    doing = reader.id == one.doer_id or (reader.acts_as(one.doer_id) and reader.id != one.giver_id)
    text = lines(
        note,
        what(one.task),
        when(one.task),
        repeats.in_words(one.task.rule) if one.task.rule else None,
        t("tasks-client", client=one.task.client) if one.task.client else None,
        t("assignments-to", person=doer.name) if doer and not doing else None,
        t("assignments-by", person=one.task.giver) if doing else None,
        t("assignments-request") if not one.ordered and one.is_open else None,
        t("assignments-state", state=one.state),
        t("assignments-wanted", day=one.wanted_on) if one.wanted_on else None,
        t("assignments-why", reason=one.answer) if one.answer else None,
    )
    buttons = _doers(one) if doing else _givers(one)
    return Reply(text, buttons, replace=True, subject=one.subject)


def _doers(one: Assignment) -> Rows:
    if one.state is AssignmentState.DONE:
        return column(Button(t("tasks-reopen"), "assignments.reopen", one.id))
    if not one.is_open:
        return ()
    accept = Button(t("assignments-do-accept"), "assignments.accept", one.id)
    done = Button(t("tasks-done-button"), "assignments.done", one.id)
    later = Button(t("assignments-do-later"), "assignments.later", one.id)
    refuse = Button(t("assignments-do-refuse"), "assignments.refuse", one.id)
    first = (accept, done) if one.state is AssignmentState.GIVEN else (done,)
    return (first, (later,) if one.ordered else (later, refuse))


def _givers(one: Assignment) -> Rows:
    if not one.is_open:
        return ()
    back = column(Button(t("assignments-do-take-back"), "assignments.undo", one.id))
    if one.wanted_on is None:
        return back
    grant = Button(t("assignments-do-grant"), "assignments.grant", f"{one.id}.{one.wanted_on:%Y%m%d}")
    return ((grant, Button(t("assignments-do-deny"), "assignments.deny", one.id)), *back)


def _tell(turn: Turn, person_id: int, one: Assignment, note: Text) -> None:
    """The other side, with what follows for them to press."""
    person = turn.store.staff.get(person_id)
    if person is not None and person.id != turn.person.id:
        shown = card(turn, one, note, person)
        turn.tell(person, Reply(shown.text, shown.buttons, subject=one.subject))


def _settle_told(turn: Turn, one: Assignment, why: Text) -> None:
    """What reminded of it, or said that it is late, says what became of it."""
    pressed = turn.pressed()
    for kind in (KIND, OVERDUE):
        take_back(turn.store, kind, one.subject, why, but=pressed.id if pressed else None)


# Giving


def give(
    turn: Turn,
    colleague: Person,
    text: str,
    day: date,
    at: time | None,
    *,
    rule: str | None = None,
    client_id: int | None = None,
) -> Reply:
    """Day and time are the colleague's own, who is told at once."""
    client = turn.store.clients.get(colleague, client_id) if client_id else None
    task = turn.store.tasks.add(colleague, text, day, at, rule=rule, client_id=client.id if client else None)
    one = turn.store.assignments.add(task, turn.person, ordered=orders(turn.person, colleague))
    turn.made = one.subject
    _tell(turn, colleague.id, one, t("assignments-given", person=turn.person.name))
    note = t("tasks-assigned", person=colleague.name, when=when(one.task), what=what(one.task))
    asked = None if one.ordered else t("assignments-request")
    back = Button(t("assignments-do-take-back"), "assignments.undo", one.id)
    return Reply(lines(note, asked), column(back), subject=one.subject)


def save(turn: Turn, given: Answers) -> Reply:
    colleague = read.still_here(turn, given["person"])
    day, at = read.day_and_time(given["when"])
    if colleague is None or day is None:
        return Reply(t("errors-old-button"))
    if why := read.over(turn, day, at):
        return FORM.begin(turn, {name: value for name, value in given.items() if name != "when"}, ask="when", why=why)
    mentioned = turn.store.clients.mentioned(turn.person, given["text"])
    return give(turn, colleague, given["text"], day, at, client_id=mentioned.id if mentioned else None)


FORM = feature.form(
    Form(
        "assignments.new",
        t("assignments-title"),
        save,
        (
            colleague_step("person", t("tasks-ask-person"), t("tasks-person")),
            Step("text", t("assignments-ask-text"), t("tasks-text"), read.a_line(LONGEST_TEXT), read.plain),
            moment_step("when", t("assignments-ask-when"), t("tasks-day")),
        ),
        Right.TALK,
    )
)


@feature.command("task", Right.TALK)
def task(turn: Turn) -> Reply:
    """`/task COLLEAGUE, what, by when` is given at once where all three are clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers()
    try:
        given["person"] = read.a_colleague(turn, parts.first())
        if (moment := parts.moment("needed_by")) is not None:
            given["when"] = moment
        if text := parts.rest():
            given["text"] = read.a_line(LONGEST_TEXT)(turn, text)
    except Unclear as why:
        step = "when" if "person" in given and parts.left else "text" if "person" in given else "person"
        left = parts.rest()
        return FORM.begin(turn, given | ({"text": left} if 0 < len(left) <= LONGEST_TEXT else {}), ask=step, why=why)
    return save(turn, given) if given.keys() == {"person", "text", "when"} else FORM.begin(turn, given)


@feature.command("given", Right.TALK)
def given(turn: Turn) -> Reply:
    """What I gave and what I was given, as long as it is open."""
    mine, theirs = turn.store.assignments.given_to(turn.person), turn.store.assignments.given_by(turn.person)
    if not mine and not theirs:
        return Reply(t("assignments-none"))
    text = lines(
        t("assignments-mine") if mine else None,
        *(t("assignments-row", when=when(one.task), what=what(one.task), person=one.task.giver) for one in mine[:PAGE]),
        t("assignments-theirs") if theirs else None,
        *(_given_row(turn, one) for one in theirs[:PAGE]),
        t("assignments-more", count=left) if (left := len(mine[PAGE:]) + len(theirs[PAGE:])) else None,
    )
    shown = [Button(_label(one), "assignments.show", one.id) for one in (*mine[:PAGE], *theirs[:PAGE])]
    return Reply(text, column(*shown))


def _label(one: Assignment) -> str:
    text = one.task.text
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _given_row(turn: Turn, one: Assignment) -> Text:
    doer = turn.store.staff.get(one.doer_id)
    late = when(one.task) if one.task.on_day >= turn.today else t("assignments-late", day=one.task.on_day)
    return t(
        "assignments-row-state", when=late, what=what(one.task), person=doer.name if doer else "–", state=one.state
    )


# What the doer presses


def _doing(turn: Turn, task_id: int) -> Assignment | None:
    """What this person is to do, where it is open."""
    one = turn.store.assignments.get(turn.person, task_id)
    return one if one and turn.person.acts_as(one.doer_id) and one.is_open else None


def _doer(turn: Turn, one: Assignment) -> Person:
    """By whose calendar it goes, whoever presses."""
    return turn.store.staff.get(one.doer_id) or turn.person


def _otherwise(turn: Turn, task_id: int) -> Reply:
    """The press came too late, or from somebody whom it does not concern."""
    one = turn.store.assignments.get(turn.person, task_id)
    return card(turn, one, t("assignments-as-it-stands")) if one else Reply(t("errors-old-button"))


@feature.press("assignments.show", Right.TALK)
def show(turn: Turn) -> Reply:
    """From a list, which stays."""
    one = turn.store.assignments.get(turn.person, turn.number)
    return replace(card(turn, one), replace=False) if one else Reply(t("errors-old-button"))


@feature.press("assignments.accept", Right.TALK)
def accept(turn: Turn) -> Reply:
    one = _doing(turn, turn.number)
    if one is None or one.state is AssignmentState.ACCEPTED:
        return _otherwise(turn, turn.number)
    one = turn.store.assignments.change(one, AssignmentState.ACCEPTED)
    _tell(turn, one.giver_id, one, t("assignments-accepted", person=turn.person.name))
    return card(turn, one)


@feature.press("assignments.done", Right.TALK)
def done(turn: Turn) -> Reply:
    """Of a repeated one only this time."""
    one = _doing(turn, turn.number)
    if one is None:
        return _otherwise(turn, turn.number)
    _settle_told(turn, one, t("tasks-done", what=what(one.task)))
    if one.task.rule is not None:
        turn.store.audit.add(one.subject, "done", None, one.task.on_day)
        turn.store.tasks.advance(_doer(turn, one), one.task)
        one = turn.store.assignments.any(one.id)
    else:
        one = turn.store.assignments.change(one, AssignmentState.DONE)
    _tell(turn, one.giver_id, one, t("assignments-done", person=turn.person.name))
    return card(turn, one, t("tasks-done", what=what(one.task)))


@feature.press("assignments.reopen", Right.TALK)
def reopen(turn: Turn) -> Reply:
    """It is not done after all."""
    one = turn.store.assignments.get(turn.person, turn.number)
    if one is None or not turn.person.acts_as(one.doer_id) or one.state is not AssignmentState.DONE:
        return _otherwise(turn, turn.number)
    one = turn.store.assignments.reopen(_doer(turn, one), one)
    _tell(turn, one.giver_id, one, t("assignments-reopened", person=turn.person.name))
    return card(turn, one)


def wanted(turn: Turn, given: Answers) -> Reply:
    one = _doing(turn, given["record"] or 0)
    if one is None:
        return _otherwise(turn, given["record"] or 0)
    day = date.fromisoformat(given["day"])
    if day <= one.task.on_day:
        why = Unclear(t("assignments-not-later", day=one.task.on_day))
        return LATER.begin(turn, {"record": one.id}, ask="day", why=why)
    one = turn.store.assignments.want(one, day)
    _tell(turn, one.giver_id, one, t("assignments-asks-later", person=turn.person.name, day=day))
    return card(turn, one)


LATER = feature.form(
    Form(
        "assignments.later",
        t("assignments-title"),
        wanted,
        (
            record_step("record", t("assignments-title")),
            day_step("day", t("assignments-ask-later"), t("tasks-day"), later_days),
        ),
        Right.TALK,
        card=False,
    )
)


@feature.press("assignments.later", Right.TALK)
def later(turn: Turn) -> Reply:
    one = _doing(turn, turn.number)
    return LATER.begin(turn, {"record": one.id}) if one else _otherwise(turn, turn.number)


def refused(turn: Turn, given: Answers) -> Reply:
    one = _doing(turn, given["record"] or 0)
    if one is None:
        return _otherwise(turn, given["record"] or 0)
    one = turn.store.assignments.change(one, AssignmentState.REFUSED, given["reason"])
    _settle_told(turn, one, t("assignments-state", state=one.state))
    _tell(turn, one.giver_id, one, t("assignments-refused", person=turn.person.name))
    return card(turn, one)


REFUSAL = feature.form(
    Form(
        "assignments.refuse",
        t("assignments-title"),
        refused,
        (
            record_step("record", t("assignments-title")),
            text_step("reason", t("assignments-ask-reason"), t("queue-reason"), LONGEST_REASON),
        ),
        Right.TALK,
        card=False,
    )
)


@feature.press("assignments.refuse", Right.TALK)
def refuse(turn: Turn) -> Reply:
    """A request only: an order is done, or a later day is asked for."""
    one = _doing(turn, turn.number)
    if one is None:
        return _otherwise(turn, turn.number)
    return card(turn, one, t("assignments-is-order")) if one.ordered else REFUSAL.begin(turn, {"record": one.id})


# What the giver presses


def _given(turn: Turn, task_id: int) -> Assignment | None:
    """What this person, or one for whom they stand in, gave to somebody else, where it is open."""
    one = turn.store.assignments.get(turn.person, task_id)
    able = one is not None and turn.person.acts_as(one.giver_id) and one.doer_id != turn.person.id
    return one if one and able and one.is_open else None


@feature.press("assignments.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    one = _given(turn, turn.number)
    if one is None:
        return _otherwise(turn, turn.number)
    one = turn.store.assignments.change(one, AssignmentState.TAKEN_BACK)
    _settle_told(turn, one, t("assignments-state", state=one.state))
    _tell(turn, one.doer_id, one, t("assignments-taken-back", person=turn.person.name))
    return card(turn, one)


@feature.press("assignments.grant", Right.TALK)
def grant(turn: Turn) -> Reply:
    """`task.day`: the later day holds, where it is still the one that is asked for."""
    number, _, day = turn.arg.partition(".")
    turn.arg = number
    one, doer = _given(turn, turn.number), None
    doer = turn.store.staff.get(one.doer_id) if one else None
    if one is None or doer is None or one.wanted_on is None or f"{one.wanted_on:%Y%m%d}" != day:
        return _otherwise(turn, turn.number)
    _settle_told(turn, one, t("reminders-gone-moved", day=one.wanted_on))
    one = turn.store.assignments.move(doer, one, one.wanted_on)
    _tell(turn, one.doer_id, one, t("assignments-granted", person=turn.person.name))
    return card(turn, one)


@feature.press("assignments.deny", Right.TALK)
def deny(turn: Turn) -> Reply:
    one = _given(turn, turn.number)
    if one is None or one.wanted_on is None:
        return _otherwise(turn, turn.number)
    one = turn.store.assignments.want(one, None)
    _tell(turn, one.doer_id, one, t("assignments-denied", person=turn.person.name))
    return card(turn, one)

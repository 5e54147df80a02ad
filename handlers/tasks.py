"""Personal reminders: set by a form; done, repeated, deleted, and taken back. Putting off: handlers.task_later."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Choice, Step
from bot.talk.tasks import buttons, stamp, what, when
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Lines, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import repeats
from handlers.assignments import card as assigned
from handlers.assignments import give
from handlers.form_steps import colleague_step, day_step
from office.recurrence import next_on
from office.rights import Right
from office.worktime import workday_on_or_after
from storage.tasks import KIND, Task

feature = Feature("tasks")

LONGEST_TEXT = 300
PAGE = 10
DAY = timedelta(days=1)
_SHORTEST_NAME = 20
_HOURS = (9, 11, 14, 16, 18)


# Setting one


def save(turn: Turn, given: Answers) -> Reply:
    """Set the reminder; a moment that is over is asked again."""
    day, at = date.fromisoformat(given["day"]), time_of(given.get("time"))
    rule = given.get("repeat")
    if rule:
        rule = repeats.anchored(rule, day)
        day = next_on(rule, day, day - DAY) or day
    if why := read.over(turn, day, at):
        over = "day" if day < turn.today else "time"
        return FORM.begin(turn, {k: v for k, v in given.items() if k != over}, ask=over, why=why, beside=True)
    colleague = read.still_here(turn, given.get("person"))
    if colleague is None and given.get("person"):
        return Reply(t("errors-old-button"))
    if colleague is not None and colleague.id != turn.person.id:
        return give(turn, colleague, given["text"], day, at, rule=rule, client_id=given.get("client"))
    task = turn.store.tasks.add(turn.person, given["text"], day, at, rule=rule, client_id=given.get("client"))
    turn.made = task.subject
    text = lines(t("tasks-saved", what=what(task), when=when(task)), *more(turn, task))
    return Reply(text, column(Button(t("tasks-undo"), "tasks.undo", task.id)), subject=task.subject)


def more(turn: Turn, task: Task) -> list[Text | None]:
    told_on = workday_on_or_after(task.on_day, turn.person.worktime)
    return [
        t("tasks-client", client=task.client) if task.client else None,
        repeats.in_words(task.rule) if task.rule else None,
        t("tasks-moves", day=told_on) if task.at_time is None and told_on != task.on_day else None,
    ]


def time_of(iso: Any) -> time | None:
    return time.fromisoformat(iso) if iso else None


def _hours(turn: Turn, given: Answers) -> list[Choice]:
    """The usual ones; of today only those that are still ahead."""
    now = turn.local.time() if given.get("day") == turn.today.isoformat() else time()
    hours = [time(hour) for hour in _HOURS if time(hour) > now]
    return [Choice(t("tasks-hours", time=at), f"{at:%H:%M}") for at in hours]


STEPS = (
    Step("text", t("tasks-ask-text"), t("tasks-text"), read.a_line(LONGEST_TEXT), read.plain),
    day_step("day", t("tasks-ask-day"), t("tasks-day")),
    Step(
        "time",
        t("tasks-ask-time"),
        t("tasks-time"),
        read.a_time,
        lambda turn, value: t("tasks-hours", time=time.fromisoformat(value)),
        _hours,
        optional=True,
        width=4,
        kind=FieldKind.TIME,
    ),
    Step(
        "repeat", t("tasks-ask-repeat"), t("tasks-repeat"), repeats.read, repeats.show, repeats.choices, optional=True
    ),
    colleague_step(
        "person",
        t("tasks-ask-person"),
        t("tasks-person"),
        when=lambda turn, given: given.get("person") is not None,
        asked=False,
    ),
    Step(
        "client",
        t("tasks-ask-client"),
        t("tasks-client-label"),
        read.a_client,
        read.show_client,
        optional=True,
        when=lambda turn, given: turn.person.may(Right.SEE_CLIENTS),
        kind=FieldKind.CHOICE,
        find=read.find_clients,
    ),
)

FORM = feature.form(Form("tasks.new", t("tasks-title"), save, STEPS, Right.TALK))


# Listing


@feature.command("reminders", Right.TALK)
@feature.intent(Intent.REMIND_LIST, Right.TALK, shows=True)
@feature.intent(Intent.TASK_LIST, Right.TALK, shows=True)
def reminders(turn: Turn) -> Reply:
    """The open ones, a button each."""
    tasks = turn.store.tasks.open_of(turn.person)
    if not tasks:
        return Reply(t("tasks-none"))
    left = len(tasks) - PAGE
    rows = Lines(tuple(row(task) for task in tasks[:PAGE]))
    shown = [Button(_label(task), "tasks.show", task.id) for task in tasks[:PAGE]]
    return Reply(lines(t("tasks-yours"), rows, t("tasks-more", count=left) if left > 0 else None), column(*shown))


@feature.intent(Intent.TASK_DONE, Right.TALK, shows=True)
@feature.intent(Intent.REMIND_CANCEL, Right.TALK, shows=True)
def which(turn: Turn) -> Answer:
    """The one open task of the client whom the line names, with its buttons; else all, to be chosen from."""
    mention = turn.meaning.entry.mention if turn.meaning else None
    client = mention.client if mention else None
    its = [task for task in turn.store.tasks.open_of(turn.person) if client is not None and task.client_id == client.id]
    return replace(card(turn, its[0]), replace=False) if len(its) == 1 else reminders(turn)


@feature.intent(Intent.REMIND_SNOOZE, Right.TALK, shows=True)
def told_last(turn: Turn) -> Answer:
    """The reminder that was told last, with its buttons to put it off."""
    told = {one.subject for one in turn.store.occurrences.standing(KIND, person_id=turn.person.id)}
    still_open = [task for task in turn.store.tasks.open_of(turn.person) if task.subject in told]
    return replace(card(turn, still_open[-1]), replace=False) if still_open else reminders(turn)


def row(task: Task) -> Text:
    """A task in one line, with its day."""
    named = what(task)
    if task.client:
        return t("tasks-row-client", when=when(task), what=named, client=task.client)
    return t("tasks-row", when=when(task), what=named)


def _label(task: Task) -> Text:
    named = what(task)
    if isinstance(named, str) and len(named) > _SHORTEST_NAME * 2:
        return f"{named[: _SHORTEST_NAME * 2]}…"
    return named if task.text else task.client or named


def card(turn: Turn, task: Task) -> Reply:
    if task.giver_id is not None:
        return assigned(turn, turn.store.assignments.any(task.id))
    return Reply(lines(what(task), when(task), *more(turn, task)), buttons(task), replace=True, subject=task.subject)


@feature.press("tasks.show", Right.TALK)
def show(turn: Turn) -> Reply:
    task = turn.store.tasks.get(turn.person, turn.number)
    if task is None:
        return Reply(t("errors-old-button"))
    return done_already(task) if task.done_at else card(turn, task)


# Closing


@feature.press("tasks.done", Right.TALK)
def done(turn: Turn) -> Reply:
    """Of a repeated one only this time is closed."""
    task, stamped = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        return done_already(task)
    if task.rule is None:
        return _close(turn, task, t("tasks-done", what=what(task)))
    following = this_time_over(turn, task, stamped)
    if following is None:
        return done_already(task)
    text = lines(t("tasks-done", what=what(task)), t("tasks-next-time", when=when(following)))
    return Reply(text, column(Button(t("tasks-stop"), "tasks.stop", task.id)), replace=True, subject=task.subject)


@feature.press("tasks.drop", Right.TALK)
def drop(turn: Turn) -> Reply:
    task, _ = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return done_already(task) if task.done_at else _close(turn, task, t("tasks-dropped", what=what(task)))


@feature.press("tasks.stop", Right.TALK)
def stop(turn: Turn) -> Reply:
    """Repeat no more."""
    task, _ = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return done_already(task) if task.done_at else _close(turn, task, t("tasks-stopped", what=what(task)))


@feature.press("tasks.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    """The reminder that was just set."""
    task, _ = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        return done_already(task)
    turn.store.tasks.finish(task)
    return Reply(t("tasks-undone", what=what(task)), replace=True, subject=task.subject)


@feature.press("tasks.reopen", Right.TALK)
def reopen(turn: Turn) -> Reply:
    task, _ = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        turn.store.tasks.reopen(turn.person, task)
    return card(turn, turn.store.tasks.any(task.id) or task)


def own(turn: Turn) -> tuple[Task | None, list[str]]:
    """The task of the pressed button, where it is this person's to change, and what the button says of its moment."""
    number, *stamps = turn.arg.split(".")
    known = number.isascii() and number.isdecimal() and len(number) < 10
    task = turn.store.tasks.get(turn.person, int(number)) if known else None
    return (task if task and task.giver_id is None else None), stamps


def done_already(task: Task) -> Reply:
    return Reply(t("tasks-closed-already", what=what(task)))


def _close(turn: Turn, task: Task, text: Text) -> Reply:
    turn.store.tasks.finish(task)
    answer_told(turn, task, text)
    button = Button(t("tasks-reopen"), "tasks.reopen", task.id)
    return Reply(text, column(button), replace=True, subject=task.subject)


def answer_told(turn: Turn, task: Task, text: Text) -> None:
    """The messages that told of it say what became of it; the pressed one is the answer's own place."""
    pressed = turn.pressed()
    take_back(turn.store, KIND, task.subject, text, but=pressed.id if pressed else None)


def this_time_over(turn: Turn, task: Task, stamped: list[str]) -> Task | None:
    """Close one time of a repeated task, told or still ahead: the task as it goes on. None if it was closed before."""
    if stamped == [stamp(task)]:
        answer_told(turn, task, t("tasks-done", what=what(task)))
        return turn.store.tasks.advance(turn.person, task)
    for told in turn.store.occurrences.standing(KIND, task.subject):
        if stamped and stamped[0].startswith(f"{told.local_date:%Y%m%d}"):
            turn.store.occurrences.answer(told)
            return task
    return None

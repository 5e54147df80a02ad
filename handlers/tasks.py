"""Personal reminders: set by a form; done, put off, repeated, deleted, and taken back."""

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
from office.recurrence import next_on
from office.rights import Right
from office.staff import Person
from office.worktime import local_to_utc, workday_on_or_after
from storage.tasks import KIND, Task

feature = Feature("tasks")

LONGEST_TEXT = 300
PAGE = 10
_DAY = timedelta(days=1)
_SHORTEST_NAME = 20
_HOURS = (9, 11, 14, 16, 18)


# Setting one


def save(turn: Turn, given: Answers) -> Reply:
    """Set the reminder; a moment that is over is asked again."""
    day, at = date.fromisoformat(given["day"]), _time(given.get("time"))
    rule = given.get("repeat")
    if rule:
        rule = repeats.anchored(rule, day)
        day = next_on(rule, day, day - _DAY) or day
    if why := read.over(turn, day, at):
        over = "day" if day < turn.today else "time"
        return FORM.begin(turn, {k: v for k, v in given.items() if k != over}, ask=over, why=why, beside=True)
    colleague = turn.store.staff.get(given.get("person"))
    if colleague is not None and colleague.id != turn.person.id:
        return _assign(turn, colleague, given, rule)
    task = turn.store.tasks.add(turn.person, given["text"], day, at, rule=rule, client_id=given.get("client"))
    turn.made = task.subject
    text = lines(t("tasks-saved", what=what(task), when=when(task)), *_more(turn, task))
    return Reply(text, column(Button(t("tasks-undo"), "tasks.undo", task.id)), subject=task.subject)


def _assign(turn: Turn, colleague: Person, given: Answers, rule: str | None) -> Reply:
    """A task of a colleague's: day and time are the colleague's own, who is told at once."""
    day, at = date.fromisoformat(given["day"]), _time(given.get("time"))
    client = turn.store.clients.get(colleague, given["client"]) if given.get("client") else None
    task = turn.store.tasks.add(colleague, given["text"], day, at, rule=rule, client_id=client.id if client else None)
    told = lines(t("tasks-from", person=turn.person.name, when=when(task), what=what(task)), *_more(turn, task)[:1])
    turn.tell(colleague, Reply(told, buttons(task), subject=task.subject))
    return Reply(t("tasks-assigned", person=colleague.name, when=when(task), what=what(task)))


def _more(turn: Turn, task: Task) -> list[Text | None]:
    told_on = workday_on_or_after(task.on_day, turn.person.worktime)
    return [
        t("tasks-client", client=task.client) if task.client else None,
        repeats.in_words(task.rule) if task.rule else None,
        t("tasks-moves", day=told_on) if task.at_time is None and told_on != task.on_day else None,
    ]


def _time(iso: Any) -> time | None:
    return time.fromisoformat(iso) if iso else None


def _hours(turn: Turn, given: Answers) -> list[Choice]:
    """The usual ones; of today only those that are still ahead."""
    now = turn.local.time() if given.get("day") == turn.today.isoformat() else time()
    hours = [time(hour) for hour in _HOURS if time(hour) > now]
    return [Choice(t("tasks-hours", time=at), f"{at:%H:%M}") for at in hours]


STEPS = (
    Step("text", t("tasks-ask-text"), t("tasks-text"), read.a_line(LONGEST_TEXT), read.plain),
    Step(
        "day",
        t("tasks-ask-day"),
        t("tasks-day"),
        read.a_coming_day,
        read.show_day,
        read.coming_days,
        width=1,
        kind=FieldKind.DAY,
    ),
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
    Step(
        "person",
        t("tasks-ask-person"),
        t("tasks-person"),
        read.a_colleague,
        read.show_colleague,
        read.colleagues,
        when=lambda turn, given: given.get("person") is not None,
        asked=False,
        kind=FieldKind.CHOICE,
        find=read.find_colleagues,
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
    more = len(tasks) - PAGE
    rows = Lines(tuple(row(task) for task in tasks[:PAGE]))
    shown = [Button(_label(task), "tasks.show", task.id) for task in tasks[:PAGE]]
    return Reply(lines(t("tasks-yours"), rows, t("tasks-more", count=more) if more > 0 else None), column(*shown))


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
    return Reply(lines(what(task), when(task), *_more(turn, task)), buttons(task), replace=True, subject=task.subject)


@feature.press("tasks.show", Right.TALK)
def show(turn: Turn) -> Reply:
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return _done_already(task) if task.done_at else card(turn, task)


# Closing


@feature.press("tasks.done", Right.TALK)
def done(turn: Turn) -> Reply:
    """Of a repeated one only this time is closed."""
    task, stamped = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        return _done_already(task)
    if task.rule is None:
        return _close(turn, task, t("tasks-done", what=what(task)))
    following = _this_time_over(turn, task, stamped)
    if following is None:
        return _done_already(task)
    text = lines(t("tasks-done", what=what(task)), t("tasks-next-time", when=when(following)))
    return Reply(text, column(Button(t("tasks-stop"), "tasks.stop", task.id)), replace=True, subject=task.subject)


@feature.press("tasks.drop", Right.TALK)
def drop(turn: Turn) -> Reply:
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return _done_already(task) if task.done_at else _close(turn, task, t("tasks-dropped", what=what(task)))


@feature.press("tasks.stop", Right.TALK)
def stop(turn: Turn) -> Reply:
    """Repeat no more."""
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return _done_already(task) if task.done_at else _close(turn, task, t("tasks-stopped", what=what(task)))


@feature.press("tasks.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    """The reminder that was just set."""
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        return _done_already(task)
    turn.store.tasks.finish(task)
    return Reply(t("tasks-undone", what=what(task)), replace=True, subject=task.subject)


@feature.press("tasks.reopen", Right.TALK)
def reopen(turn: Turn) -> Reply:
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        turn.store.tasks.reopen(turn.person, task)
    return card(turn, turn.store.tasks.any(task.id) or task)


def _own(turn: Turn) -> tuple[Task | None, list[str]]:
    """The task of the pressed button, where it is this person's, and what the button says of its day and time."""
    number, *stamps = turn.arg.split(".")
    known = number.isascii() and number.isdecimal() and len(number) < 10
    return (turn.store.tasks.get(turn.person, int(number)) if known else None), stamps


def _done_already(task: Task) -> Reply:
    return Reply(t("tasks-closed-already", what=what(task)))


def _close(turn: Turn, task: Task, text: Text) -> Reply:
    turn.store.tasks.finish(task)
    _answer_told(turn, task, text)
    button = Button(t("tasks-reopen"), "tasks.reopen", task.id)
    return Reply(text, column(button), replace=True, subject=task.subject)


def _answer_told(turn: Turn, task: Task, text: Text) -> None:
    """The messages that told of it say what became of it; the pressed one is the answer's own place."""
    pressed = turn.pressed()
    take_back(turn.store, KIND, task.subject, text, but=pressed.id if pressed else None)


def _this_time_over(turn: Turn, task: Task, stamped: list[str]) -> Task | None:
    """Close one time of a repeated task, told or still ahead: the task as it goes on. None if it was closed before."""
    if stamped == [stamp(task)]:
        _answer_told(turn, task, t("tasks-done", what=what(task)))
        return turn.store.tasks.advance(turn.person, task)
    for told in turn.store.occurrences.standing(KIND, task.subject):
        if stamped and stamped[0].startswith(f"{told.local_date:%Y%m%d}"):
            turn.store.occurrences.answer(told)
            return task
    return None


# Putting off


@feature.press("tasks.hour", Right.TALK)
def an_hour(turn: Turn) -> Reply:
    task, stamped = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    planned = local_to_utc(task.on_day, task.at_time or turn.person.work_start, turn.person.timezone)
    later = turn.person.local(max(planned if task.rule is None else turn.now, turn.now) + timedelta(hours=1))
    return put_off(turn, task, stamped, later.date(), later.time().replace(second=0, microsecond=0, tzinfo=None))


@feature.press("tasks.tomorrow", Right.TALK)
def tomorrow(turn: Turn) -> Reply:
    task, stamped = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return put_off(turn, task, stamped, turn.today + _DAY, task.at_time)


def put_off(turn: Turn, task: Task, stamped: list[str], day: date, at: time | None) -> Reply:
    """To another day and time, once for each button; of a repeated task this time only."""
    if task.done_at is not None:
        return _done_already(task)
    if task.rule is not None:
        if _this_time_over(turn, task, stamped) is None:
            return _done_already(task)
        moved = turn.store.tasks.add(turn.person, task.text, day, at, client_id=task.client_id)
        back = Button(t("tasks-undo"), "tasks.undo", moved.id)
    else:
        if stamped != [stamp(task)]:
            return Reply(t("tasks-moved-already", what=what(task), when=when(task)))
        _answer_told(turn, task, t("tasks-put-off", what=what(task), when=t("forms-day", day=day)))
        moved = turn.store.tasks.move(turn.person, task, day, at)
        back = Button(t("tasks-undo"), "tasks.back", f"{task.id}.{stamp(moved)}.{stamp(task)}")
    text = lines(t("tasks-put-off", what=what(moved), when=when(moved)), *_more(turn, moved))
    return Reply(text, column(back), replace=True, subject=moved.subject)


@feature.press("tasks.back", Right.TALK)
def back(turn: Turn) -> Reply:
    """Undo of putting off."""
    task, stamps = _own(turn)
    if task is None or len(stamps) != 2:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        return _done_already(task)
    if stamp(task) != stamps[0]:
        return Reply(t("tasks-moved-already", what=what(task), when=when(task)))
    try:
        day = date.fromisoformat(stamps[1][:8])
        at = time.fromisoformat(stamps[1][8:]) if stamps[1][8:] else None
    except ValueError:
        return Reply(t("errors-old-button"))
    return card(turn, turn.store.tasks.move(turn.person, task, day, at))


def _put_off_to(turn: Turn, given: Answers) -> Reply:
    number, *stamped = str(given["task"]).split(".")
    task = turn.store.tasks.get(turn.person, int(number))
    if task is None:
        return Reply(t("errors-old-button"))
    day, _, at = str(given["when"]).partition("T")
    return put_off(turn, task, stamped, date.fromisoformat(day), _time(at) or task.at_time)


_TASK = Step("task", t("tasks-title"), t("tasks-title"), lambda turn, text: text, read.plain, listed=False)
_WHEN = Step(
    "when",
    t("tasks-ask-when"),
    t("tasks-day"),
    read.a_coming_moment,
    read.plain,
    read.coming_days,
    width=1,
    kind=FieldKind.MOMENT,
)
LATER = feature.form(Form("tasks.later", t("tasks-title"), _put_off_to, (_TASK, _WHEN), Right.TALK, card=False))


@feature.press("tasks.later", Right.TALK)
def later(turn: Turn) -> Reply:
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return _done_already(task) if task.done_at else LATER.begin(turn, {"task": turn.arg})

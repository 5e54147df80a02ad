"""Personal reminders: set by a line or a form; done, put off, repeated, deleted, and taken back."""

from datetime import date, time, timedelta
from typing import Any

from bot.reading.dates import UnreadableDate, read_moment
from bot.talk.feature import Feature
from bot.talk.form import Answers, Choice, Form, Step, Unclear
from bot.talk.reminders import take_back
from bot.talk.tasks import buttons, stamp, what, when
from bot.talk.turn import Turn
from bot.talk.words import Button, Lines, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import reminder_lines, repeats
from office.recurrence import next_on
from office.rights import Right
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
    if why := _over(turn, day, at):
        over = "day" if day < turn.today else "time"
        return FORM.begin(turn, {k: v for k, v in given.items() if k != over}, ask=over, why=why)
    task = turn.store.tasks.add(turn.person, given["text"], day, at, rule=rule, client_id=given.get("client"))
    turn.made = task.subject
    text = lines(t("tasks-saved", what=what(task), when=when(task)), *_more(turn, task))
    return Reply(text, column(Button(t("tasks-undo"), "tasks.undo", task.id)), subject=task.subject)


def _over(turn: Turn, day: date, at: time | None) -> Unclear | None:
    if day < turn.today:
        return Unclear(t("forms-date-past", day=day))
    if at is not None and local_to_utc(day, at, turn.person.timezone) <= turn.now:
        return Unclear(t("tasks-over", day=day, time=at))
    return None


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


def _days(turn: Turn, given: Answers) -> list[Choice]:
    worked = workday_on_or_after(turn.today + 2 * _DAY, turn.person.worktime)
    days = dict.fromkeys((turn.today, turn.today + _DAY, worked))
    return [Choice(t("forms-day", day=day), day.isoformat()) for day in days]


STEPS = (
    Step("text", t("tasks-ask-text"), t("tasks-text"), read.a_line(LONGEST_TEXT), read.plain),
    Step("day", t("tasks-ask-day"), t("tasks-day"), read.a_coming_day, read.show_day, _days, width=1),
    Step(
        "time",
        t("tasks-ask-time"),
        t("tasks-time"),
        read.a_time,
        lambda turn, value: t("tasks-hours", time=time.fromisoformat(value)),
        _hours,
        optional=True,
        width=4,
    ),
    Step(
        "repeat", t("tasks-ask-repeat"), t("tasks-repeat"), repeats.read, repeats.show, repeats.choices, optional=True
    ),
    Step(
        "client",
        t("tasks-ask-client"),
        t("tasks-client-label"),
        read.a_client,
        read.show_client,
        optional=True,
        when=lambda turn, given: turn.person.may(Right.SEE_CLIENTS),
    ),
)

FORM = feature.form(Form("tasks.new", t("tasks-title"), save, STEPS, Right.TALK))


def understood(turn: Turn, line: str) -> tuple[Answers, tuple[str, Unclear] | None, bool]:
    """What a line says; the step that must be asked first, with the reason; and whether all of it is clear."""
    said = reminder_lines.read_line(line, turn.languages, turn.local.replace(tzinfo=None))
    given: Answers = {"repeat": said.rule, "client": _client(turn, said.text)}
    problem: tuple[str, Unclear] | None = None
    if len(said.text) > LONGEST_TEXT:
        problem = "text", Unclear(t("forms-too-long", longest=LONGEST_TEXT, length=len(said.text)))
    elif said.text:
        given["text"] = said.text
    day = repeats.first_day(turn, said.rule, said.at) if said.rule else said.day
    if said.rule and day is not None:
        given["repeat"] = repeats.anchored(said.rule, day)
    over = _over(turn, day, said.at) if day else None
    if day is not None and day >= turn.today:
        given["day"] = day.isoformat()
    if over is not None and day is not None:
        problem = problem or ("time" if day == turn.today else "day", over)
    # "Today" without a time would be at once: the time is asked.
    if day != turn.today or (said.at is not None and over is None):
        given["time"] = f"{said.at:%H:%M}" if said.at else None
    if said.rule is None and (odd := reminder_lines.odd_day(said.text)) is not None:
        given.pop("day", None)
        problem = problem or ("day", Unclear(t("forms-bad-date", text=odd)))
    elif (odd := reminder_lines.odd_time(said.text)) is not None:
        given.pop("time", None)
        problem = problem or ("time", Unclear(t("tasks-bad-time", text=odd)))
    clear = problem is None and {"text", "day", "time"} <= given.keys() and not said.several
    return given, problem, clear


def _client(turn: Turn, text: str) -> int | None:
    found = turn.store.clients.mentioned(turn.person, text)
    return found.id if found else None


@feature.command("remind", Right.TALK)
def remind(turn: Turn) -> Reply:
    """`/remind thursday 10:00 call acme` is saved at once when it is clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    return _begin(turn, at_once=True)


@feature.phrase("remind", Right.TALK)
def remind_me(turn: Turn) -> Reply:
    """`remind me thursday 10:00 to call acme`: the card, to be confirmed."""
    return _begin(turn, at_once=False)


def _begin(turn: Turn, *, at_once: bool) -> Reply:
    if not turn.text:
        return FORM.begin(turn, {"repeat": None, "client": None})
    given, problem, clear = understood(turn, turn.text)
    if clear and at_once:
        return save(turn, given)
    ask, why = problem or (None, None)
    return FORM.begin(turn, given, ask=ask, why=why)


# Listing


@feature.command("reminders", Right.TALK)
def reminders(turn: Turn) -> Reply:
    """The open ones, a button each."""
    tasks = turn.store.tasks.open_of(turn.person)
    if not tasks:
        return Reply(t("tasks-none"))
    more = len(tasks) - PAGE
    rows = Lines(tuple(row(task) for task in tasks[:PAGE]))
    shown = [Button(_label(task), "tasks.show", task.id) for task in tasks[:PAGE]]
    return Reply(lines(t("tasks-yours"), rows, t("tasks-more", count=more) if more > 0 else None), column(*shown))


def row(task: Task) -> Text:
    """A task in one line, with its day."""
    named = what(task)
    if task.client:
        return t("tasks-row-client", when=when(task), what=named, client=task.client)
    return t("tasks-row", when=when(task), what=named)


def _label(task: Task) -> Text:
    name = task.text if len(task.text) <= _SHORTEST_NAME * 2 else f"{task.text[: _SHORTEST_NAME * 2]}…"
    return name or task.client or what(task)


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


def _read_when(turn: Turn, text: str) -> str:
    """A coming day, or a moment, as ISO text; what may be both in two languages ("4 mai") is asked about."""
    try:
        moment = read_moment(text, turn.languages, turn.local.replace(tzinfo=None))
    except UnreadableDate:
        return read.a_coming_day(turn, text)
    read.check_no_other_day(turn, text, moment)
    if why := _over(turn, moment.date(), moment.time()):
        raise why
    return f"{moment:%Y-%m-%dT%H:%M}"


def _put_off_to(turn: Turn, given: Answers) -> Reply:
    number, *stamped = str(given["task"]).split(".")
    task = turn.store.tasks.get(turn.person, int(number))
    if task is None:
        return Reply(t("errors-old-button"))
    day, _, at = str(given["when"]).partition("T")
    return put_off(turn, task, stamped, date.fromisoformat(day), _time(at) or task.at_time)


_TASK = Step("task", t("tasks-title"), t("tasks-title"), lambda turn, text: text, read.plain, listed=False)
_WHEN = Step("when", t("tasks-ask-when"), t("tasks-day"), _read_when, read.plain, _days, width=1)
LATER = feature.form(Form("tasks.later", t("tasks-title"), _put_off_to, (_TASK, _WHEN), Right.TALK, card=False))


@feature.press("tasks.later", Right.TALK)
def later(turn: Turn) -> Reply:
    task, _ = _own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return _done_already(task) if task.done_at else LATER.begin(turn, {"task": turn.arg})

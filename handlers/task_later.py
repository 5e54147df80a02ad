"""Personal reminders put off: an hour, to tomorrow, to another day or time; and back."""

from datetime import date, time, timedelta

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step
from bot.talk.tasks import stamp, what, when
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from handlers import answers as read
from handlers.form_steps import moment_step
from handlers.tasks import DAY, answer_told, card, done_already, more, own, this_time_over, time_of
from office.rights import Right
from office.worktime import local_to_utc
from storage.tasks import Task

feature = Feature("task_later")


@feature.press("tasks.hour", Right.TALK)
def an_hour(turn: Turn) -> Reply:
    task, stamped = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    planned = local_to_utc(task.on_day, task.at_time or turn.person.work_start, turn.person.timezone)
    later = turn.person.local(max(planned if task.rule is None else turn.now, turn.now) + timedelta(hours=1))
    return put_off(turn, task, stamped, later.date(), later.time().replace(second=0, microsecond=0, tzinfo=None))


@feature.press("tasks.tomorrow", Right.TALK)
def tomorrow(turn: Turn) -> Reply:
    task, stamped = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return put_off(turn, task, stamped, turn.today + DAY, task.at_time)


def put_off(turn: Turn, task: Task, stamped: list[str], day: date, at: time | None) -> Reply:
    """To another day and time, once for each button; of a repeated task this time only."""
    if task.done_at is not None:
        return done_already(task)
    if task.rule is not None:
        if this_time_over(turn, task, stamped) is None:
            return done_already(task)
        moved = turn.store.tasks.add(turn.person, task.text, day, at, client_id=task.client_id)
        back = Button(t("tasks-undo"), "tasks.undo", moved.id)
    else:
        if stamped != [stamp(task)]:
            return Reply(t("tasks-moved-already", what=what(task), when=when(task)))
        answer_told(turn, task, t("tasks-put-off", what=what(task), when=t("forms-day", day=day)))
        moved = turn.store.tasks.move(turn.person, task, day, at)
        back = Button(t("tasks-undo"), "tasks.back", f"{task.id}.{stamp(moved)}.{stamp(task)}")
    text = lines(t("tasks-put-off", what=what(moved), when=when(moved)), *more(turn, moved))
    return Reply(text, column(back), replace=True, subject=moved.subject)


@feature.press("tasks.back", Right.TALK)
def back(turn: Turn) -> Reply:
    """Undo of putting off."""
    task, stamps = own(turn)
    if task is None or len(stamps) != 2:
        return Reply(t("errors-old-button"))
    if task.done_at is not None:
        return done_already(task)
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
    return put_off(turn, task, stamped, date.fromisoformat(day), time_of(at) or task.at_time)


_TASK = Step("task", t("tasks-title"), t("tasks-title"), lambda turn, text: text, read.plain, listed=False)
_WHEN = moment_step("when", t("tasks-ask-when"), t("tasks-day"))
LATER = feature.form(Form("tasks.later", t("tasks-title"), _put_off_to, (_TASK, _WHEN), Right.TALK, card=False))


@feature.press("tasks.later", Right.TALK)
def later(turn: Turn) -> Reply:
    task, _ = own(turn)
    if task is None:
        return Reply(t("errors-old-button"))
    return done_already(task) if task.done_at else LATER.begin(turn, {"task": turn.arg})

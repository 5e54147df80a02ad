"""How a task is shown: the reminder that the scheduler tells, and the card that the list opens."""

from bot.talk.wording import word
from bot.talk.words import Button, Reply, Rows, Text, lines, t
from office.calls import NextStep
from storage.tasks import Task


def stamp(task: Task) -> str:
    """The day and time as buttons carry it: one pressed after the task was moved is told apart."""
    return f"{task.on_day:%Y%m%d}" + (f"{task.at_time:%H%M}" if task.at_time else "")


def step_in_words(step: str) -> Text:
    """A next step: one of the usual ones in the reader's language, or the person's own words."""
    return word(NextStep(step)) if step in list(NextStep) else step


def what(task: Task) -> Text:
    if task.call_id is not None and task.text:
        return step_in_words(task.text)
    return task.text or t("calls-call-again")


def when(task: Task) -> Text:
    if task.at_time is None:
        return t("tasks-on", day=task.on_day)
    return t("tasks-at", day=task.on_day, time=task.at_time)


def told(task: Task) -> Reply:
    """The reminder when its time has come."""
    text = lines(
        t("tasks-told", what=what(task)),
        t("assignments-by", person=task.giver) if task.giver else None,
        t("tasks-client", client=task.client) if task.client else None,
    )
    return Reply(text, buttons(task))


def buttons(task: Task) -> Rows:
    if task.giver_id is not None:  # what another wants is neither deleted nor put off without a word
        done = Button(t("tasks-done-button"), "assignments.done", task.id)
        later = Button(t("assignments-do-later"), "assignments.later", task.id)
        return ((done, later), (Button(t("assignments-do-show"), "assignments.show", task.id),))
    arg = f"{task.id}.{stamp(task)}"
    last = [
        Button(t("tasks-card"), "clients.card", task.client_id) if task.client_id else None,
        Button(t("tasks-stop"), "tasks.stop", task.id) if task.rule else None,
        Button(t("tasks-drop"), "tasks.drop", task.id),
    ]
    return (
        (Button(t("tasks-done-button"), "tasks.done", arg), Button(t("tasks-hour"), "tasks.hour", arg)),
        (Button(t("tasks-tomorrow"), "tasks.tomorrow", arg), Button(t("tasks-later"), "tasks.later", arg)),
        tuple(button for button in last if button is not None),
    )

"""What one department asks of another: `/request it, the printer is dead`. Served like every queue: handlers.queue."""

import re

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import department_step, text_step
from handlers.rush import LONGEST_TEXT, entered, hours_of, standing
from office.queue import DEPARTMENTS, Queue
from office.rights import Right
from storage.requests import Request

feature = Feature("requests")


def save(turn: Turn, given: Answers) -> Reply:
    queue = Queue(given["queue"])
    hours = hours_of(turn, queue)
    one = turn.store.requests.add(queue, None, given["text"], turn.person.id, worktime=hours)
    return entered(turn, one)


DEPARTMENT = department_step(DEPARTMENTS, lambda text: t("requests-no-queue", text=text))
FORM = feature.form(
    Form(
        "requests.new",
        t("requests-title"),
        save,
        (
            DEPARTMENT,
            text_step("text", t("rush-ask-what"), t("rush-what"), LONGEST_TEXT),
        ),
        Right.TALK,
    )
)


_BEFORE = re.compile("[,:]")
"""Ends the department's name."""


@feature.command("request", Right.TALK)
def request(turn: Turn) -> Reply:
    """`/request DEPARTMENT, what` or `DEPARTMENT: what` has its number at once."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    said, text = (*(part.strip() for part in _BEFORE.split(turn.text, 1)), "")[:2]
    given: Answers = {}
    try:
        given["queue"] = DEPARTMENT.read(turn, said)
        if text:
            given["text"] = read.a_line(LONGEST_TEXT)(turn, text)
    except Unclear as why:
        kept = {"text": text} if 0 < len(text) <= LONGEST_TEXT else {}
        return FORM.begin(turn, given | kept, ask="text" if given else "queue", why=why)
    return save(turn, given) if text else FORM.begin(turn, given)


@feature.command("requests", Right.TALK)
def requests(turn: Turn) -> Reply:
    """What I, or somebody for whom I stand in, asked for and is not done yet."""
    found = turn.store.requests.asked_by(turn.person)
    if not found:
        return Reply(t("requests-none"))
    withdraw = [Button(t("queue-do-withdraw", number=str(one.number)), "rush.undo", one.id) for one in found]
    return Reply(lines(*(_row(turn, one) for one in found)), column(*withdraw))


def _row(turn: Turn, one: Request) -> Text:
    absent = t("absences-for", person=one.asker) if one.asked_by != turn.person.id else None
    return lines(absent, standing(turn, one))

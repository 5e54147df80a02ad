"""A client's matter in another department (S4 II.11): raised by the rep in that department's queue, until done."""

from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Reply, t
from handlers import answers as read
from handlers.form_steps import client_step, department_step, text_step
from handlers.rush import LONGEST_TEXT, entered, hours_of
from office.queue import Queue
from office.rights import Right

feature = Feature("matters")

DEPARTMENTS = (Queue.LOGISTICS, Queue.ACCOUNTING, Queue.OFFICE)
"""Those that see the clients."""


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    queue = Queue(given["queue"])
    one = turn.store.requests.add(queue, client.id, given["text"], turn.person.id, worktime=hours_of(turn, queue))
    return entered(turn, one)


DEPARTMENT = department_step(DEPARTMENTS, lambda text: t("matters-no-department", text=text))
FORM = feature.form(
    Form(
        "matters.new",
        t("matters-title"),
        save,
        (
            client_step(t("clients-ask-which")),
            DEPARTMENT,
            text_step("text", t("matters-ask-text"), t("matters-text"), LONGEST_TEXT),
        ),
        Right.LOG_CALLS,
    )
)


@feature.command("matter", Right.LOG_CALLS)
def matter(turn: Turn) -> Reply:
    """`/matter CLIENT, DEPARTMENT: what` has its number at once; commas will do as well."""
    turn.dialog.drop(FORM.name)
    head, _, text = (part.strip() for part in turn.text.partition(":"))
    name, _, department = (part.strip() for part in head.partition(","))
    if not text:
        department, text = _parted(turn, department)
    given: Answers = {}
    readings = (
        ("client", name, read.a_client),
        ("queue", department, DEPARTMENT.read),
        ("text", text, read.a_line(LONGEST_TEXT)),
    )
    for step, said, reading in readings:
        try:
            if said:
                given[step] = reading(turn, said)
        except Unclear as why:
            return FORM.begin(turn, given, ask=step, why=why)
    return save(turn, given) if len(given) == len(readings) else FORM.begin(turn, given)


def _parted(turn: Turn, said: str) -> tuple[str, str]:
    """The department among parts with commas between, and the others as they stand."""
    parts = [part.strip() for part in said.split(",")]
    named = [part for part in parts if told(part, "queues", turn.languages, [*map(str, DEPARTMENTS)]).clear]
    if len(parts) < 2 or not named:
        return said, ""
    department = min(named, key=len)
    parts.remove(department)
    return department, ", ".join(parts)


@feature.press("matters.ask", Right.LOG_CALLS)
def ask(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))

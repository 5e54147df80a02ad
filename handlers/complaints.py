"""Complaints and other issues after a deal: recorded in one line, with cause, measure, who answers and by when."""

import re
from datetime import date
from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import terms
from handlers.contract_card import shortened
from handlers.form_steps import client_step, day_step, record_step, text_step
from office.rights import Right
from office.staff import Person
from storage.complaints import Complaint

feature = Feature("complaints")

LONGEST = 500


def card(turn: Turn, one: Complaint, note: Text | None = None, undo: Button | None = None) -> Reply:
    owner = turn.store.staff.get(one.owner_id)
    text = lines(
        note,
        t("complaints-card", client=one.client, day=one.raised_on),
        one.what,
        t("complaints-cause-is", text=one.cause) if one.cause else None,
        t("complaints-measure-is", text=one.measure) if one.measure else None,
        t("complaints-owner-is", person=owner.name) if owner else None,
        t("complaints-due-is", day=one.due_on) if one.due_on and one.settled_on is None else None,
        t("complaints-settled-on", day=one.settled_on) if one.settled_on else None,
    )
    rows: list[tuple[Button, ...]] = [(undo,)] if undo else []
    if one.settled_on is None:
        rows += [
            (
                Button(t("complaints-cause"), "complaints.cause", one.id),
                Button(t("complaints-measure"), "complaints.measure", one.id),
            ),
            (
                Button(t("complaints-owner"), "complaints.owner", one.id),
                Button(t("complaints-do-settle"), "complaints.settle", one.id),
            ),
        ]
    return Reply(text, tuple(rows), replace=True, subject=one.subject)


# Recording


def save(turn: Turn, given: Answers) -> Reply:
    """Whoever records it answers for it, until it is given to somebody else."""
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    added = turn.store.complaints.add(
        client_id=client.id,
        what=given["what"],
        raised_on=turn.today,
        due_on=terms.day_of(given["due_on"]),
        owner_id=turn.person.id,
    )
    one = turn.store.complaints.any(added)
    assert one is not None
    turn.made = one.subject
    return card(turn, one, t("complaints-saved"))


FORM = feature.form(
    Form(
        "complaints.new",
        t("complaints-title"),
        save,
        (
            client_step(t("complaints-ask-client")),
            text_step("what", t("complaints-ask-what"), t("complaints-what"), LONGEST),
            day_step("due_on", t("complaints-ask-due"), t("complaints-due")),
        ),
        Right.LOG_CALLS,
    )
)


@feature.command("complaint", Right.LOG_CALLS)
def complaint(turn: Turn) -> Reply:
    """`/complaint CLIENT, what, by when`, or `CLIENT: what`: saved at once where all three are clear."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    name, _, rest = (part.strip() for part in re.sub(r"^([^,:]+):\s", r"\1, ", turn.text).partition(","))
    what, _, due = (part.strip() for part in rest.rpartition(","))
    given: Answers = {}
    try:
        given["client"] = read.a_client(turn, name)
    except Unclear as why:
        return FORM.begin(turn, {"what": rest} if rest else {}, ask="client", why=why)
    if what and (day := _day(turn, due)) is not None:
        return save(turn, given | {"what": what, "due_on": day}) if len(what) <= LONGEST else FORM.begin(turn, given)
    return FORM.begin(turn, given | ({"what": rest} if 0 < len(rest) <= LONGEST else {}))


def _day(turn: Turn, text: str) -> str | None:
    try:
        return read.a_coming_day(turn, text)
    except Unclear:
        return None


@feature.press("complaints.new", Right.LOG_CALLS)
def new(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.command("complaints", Right.SEE_CLIENTS)
def complaints(turn: Turn) -> Reply:
    """Those that are open, the ones due first."""
    found = turn.store.complaints.open_of(turn.person)
    if not found:
        return Reply(t("complaints-none"))
    rows = [t("complaints-row", client=one.client, what=one.what, day=one.due_on) for one in found]
    buttons = column(*(Button(shortened(f"{one.client}: {one.what}"), "complaints.show", one.id) for one in found))
    return Reply(lines(t("complaints-open"), *rows), buttons)


@feature.press("complaints.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    one = turn.store.complaints.get(turn.person, turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


# What is found out and done


def _write(turn: Turn, complaint_id: Any, **values: Any) -> Reply:
    one = turn.store.complaints.get(turn.person, complaint_id)
    if one is None or one.settled_on is not None:
        return Reply(t("errors-old-button"))
    turn.store.complaints.change(one, **values)
    changed = turn.store.complaints.any(one.id)
    assert changed is not None
    return card(turn, changed, t("complaints-changed"))


def _text_form(name: str) -> Form:
    """Of the cause, or of the measure."""

    def done(turn: Turn, given: Answers) -> Reply:
        return _write(turn, given["complaint"], **{name: given[name]})

    text = text_step(name, t(f"complaints-ask-{name}"), t(f"complaints-{name}"), LONGEST)
    return Form(
        f"complaints.{name}",
        t(f"complaints-{name}"),
        done,
        (record_step("complaint", t("contracts-number")), text),
        Right.LOG_CALLS,
        card=False,
    )


CAUSE, MEASURE = feature.form(_text_form("cause")), feature.form(_text_form("measure"))


def give(turn: Turn, given: Answers) -> Reply:
    """Somebody else answers for it, and is told."""
    owner = read.still_here(turn, given["owner"])
    if owner is None:
        return Reply(t("errors-old-button"))
    reply = _write(turn, given["complaint"], owner_id=owner.id)
    one = turn.store.complaints.any(given["complaint"])
    if one is not None and one.owner_id == owner.id != turn.person.id:
        told = card(turn, one, t("complaints-given-to-you", person=turn.person.name))
        turn.tell(owner, Reply(told.text, told.buttons, kind="complaint", subject=one.subject))
    return reply


def _able(turn: Turn) -> list[Person]:
    return [one for one in turn.store.staff.all() if one.may(Right.LOG_CALLS)]


def _an_owner(turn: Turn, text: str) -> int:
    return read.one_of(turn, text, _able(turn), t("tasks-no-colleague", text=text[:60]))


def _owners(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(one.name, one.id) for one in _able(turn)[: read.MOST_COLLEAGUES]]


OWNER = feature.form(
    Form(
        "complaints.owner",
        t("complaints-owner"),
        give,
        (
            record_step("complaint", t("contracts-number")),
            Step(
                "owner",
                t("complaints-ask-owner"),
                t("complaints-owner"),
                _an_owner,
                read.show_colleague,
                _owners,
            ),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


def _begin(turn: Turn, form: Form) -> Reply:
    one = turn.store.complaints.get(turn.person, turn.number)
    if one is None or one.settled_on is not None:
        return Reply(t("errors-old-button"))
    return form.begin(turn, {"complaint": one.id})


@feature.press("complaints.cause", Right.LOG_CALLS)
def cause(turn: Turn) -> Reply:
    return _begin(turn, CAUSE)


@feature.press("complaints.measure", Right.LOG_CALLS)
def measure(turn: Turn) -> Reply:
    return _begin(turn, MEASURE)


@feature.press("complaints.owner", Right.LOG_CALLS)
def owner(turn: Turn) -> Reply:
    return _begin(turn, OWNER)


@feature.press("complaints.settle", Right.LOG_CALLS)
def settle(turn: Turn) -> Reply:
    """With a measure: a complaint is not settled by nothing."""
    one = turn.store.complaints.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.settled_on is not None:
        return card(turn, one, t("complaints-settled-already"))
    if one.measure is None:
        return MEASURE.begin(turn, {"complaint": one.id}, ask="measure", why=Unclear(t("complaints-measure-first")))
    return _settled(turn, one, turn.today)


def _settled(turn: Turn, one: Complaint, day: date | None) -> Reply:
    turn.store.complaints.change(one, settled_on=day)
    changed = turn.store.complaints.any(one.id)
    assert changed is not None
    undo = Button(t("contracts-undo"), "complaints.reopen", one.id) if day else None
    return card(turn, changed, t("complaints-settled") if day else t("complaints-open-again"), undo)


@feature.press("complaints.reopen", Right.LOG_CALLS)
def reopen(turn: Turn) -> Reply:
    one = turn.store.complaints.get(turn.person, turn.number)
    return _settled(turn, one, None) if one else Reply(t("errors-old-button"))

"""Changing a client: one field, the owner, into the archive and back; each with Undo, all on record."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Read, Step, Unclear, leaves_out
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import client_fields as fields
from handlers import clients
from handlers.form_steps import client_step
from handlers.unclear import offered
from office.clients import Field, Kind
from office.rights import Right, Role
from office.staff import Person
from storage.audit import Change
from storage.client import Client

feature = Feature("changes")

SALES = (Role.REP, Role.HEAD)
"""Who may own clients."""

UNDO_HAND_OVER = timedelta(days=1)
"""Afterwards the new owner has begun to work with the client."""

NEEDED = (Field.NAME, Field.KIND)
"""Never empty."""

CLIENT = replace(client_step(t("clients-ask-which")), listed=False)


def visible(turn: Turn) -> Client | None:
    """The client of the pressed button, where this person may see it."""
    return turn.store.clients.get(turn.person, turn.number)


# One field


def _save(field: Field, turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    before, after = fields.value(client, field), given[field]
    label = fields.STEPS[field].label
    if before == after:
        return Reply(t("changes-same", client=client.name, label=label), column(clients.card_button(client)))
    changed = turn.store.clients.change(client, **fields.columns(field, after))
    text = t(
        "changes-done",
        client=changed.name,
        label=label,
        before=fields.shown(turn, field, before),
        after=fields.shown(turn, field, after),
    )
    return Reply(text, ((undo_button(turn, changed), clients.card_button(changed)),))


def undo_button(turn: Turn, client: Client) -> Button:
    """Takes back the latest change of the client."""
    return Button(t("changes-undo"), "changes.undo", turn.store.audit.of(client.subject, 1)[0].id)


def _with_empty(field: Field) -> Callable[[Turn, Answers], Sequence[Choice]]:
    """The field's own choices, and 'leave it empty' where it is filled and need not be."""

    def choices(turn: Turn, given: Answers) -> Sequence[Choice]:
        own = fields.STEPS[field].choices
        client = turn.store.clients.get(turn.person, given["client"])
        filled = client is not None and field not in NEEDED and fields.value(client, field) is not None
        return [*(own(turn, given) if own else ()), *([Choice(t("changes-empty"), None)] if filled else ())]

    return choices


def _or_empty(read_filled: Read) -> Read:
    """Words such as 'none' and a dash empty the field."""
    return lambda turn, text: None if leaves_out(text) else read_filled(turn, text)


def _form(field: Field) -> Form:
    own = fields.STEPS[field]
    step = replace(own, choices=_with_empty(field), read=own.read if field in NEEDED else _or_empty(own.read))
    return feature.form(
        Form(f"changes.{field}", step.label, partial(_save, field), (CLIENT, step), Right.EDIT_CLIENTS, card=False)
    )


FORMS = {field: _form(field) for field in Field}


@feature.press("changes.edit", Right.EDIT_CLIENTS)
def edit(turn: Turn) -> Reply:
    """Which field? Those of the other kind of client only where they are filled."""
    client = visible(turn)
    if client is None:
        return Reply(t("errors-old-button"))
    other = Field.CONTACT if client.kind is Kind.PERSON else Field.BIRTHDAY
    listed = [field for field in Field if field is not other or fields.value(client, field)]
    buttons = [Button(fields.STEPS[field].label, "changes.field", f"{client.id}.{field}") for field in listed]
    return Reply(t("changes-which-field", client=client.name), grid(buttons, 3))


@feature.intent(Intent.CLIENT_EDIT, Right.EDIT_CLIENTS)
def edit_told(turn: Turn) -> Answer:
    return clients.of_line(turn, "changes.edit", edit)


@feature.press("changes.field", Right.EDIT_CLIENTS)
def field(turn: Turn) -> Reply:
    turn.arg, _, name = turn.arg.partition(".")
    client = visible(turn)
    if client is None or name not in list(Field):
        return Reply(t("errors-old-button"))
    asked = Field(name)
    reply = FORMS[asked].begin(turn, {"client": client.id}, ask=name)
    now = t(
        "changes-now", label=fields.STEPS[asked].label, value=fields.shown(turn, asked, fields.value(client, asked))
    )
    return replace(reply, text=lines(client.name, now, reply.text), replace=False)


# Handing over


def recipients(turn: Turn, client: Client | None = None) -> list[Person]:
    """Whom this person may give a client to: a head the own team and the heads, everybody else all of sales."""
    person = turn.person
    found = [one for one in turn.store.staff.all() if one.role in SALES]
    if all(one.role is Role.HEAD for one in person.acts_for):
        found = [one for one in found if one.role is Role.HEAD or person.acts_as(one.head_id)]
    return [one for one in found if client is None or one.id != client.owner_id]


def _recipient_choices(turn: Turn, given: Answers) -> Sequence[Choice]:
    client = turn.store.clients.get(turn.person, given["client"]) if given.get("client") else None
    return [Choice(person.name, person.id) for person in recipients(turn, client)]


def read_owner(turn: Turn, text: str) -> int:
    return read.one_of(turn, text, recipients(turn), t("changes-no-colleague", text=text[:60]))


def show_owner(turn: Turn, person_id: Any) -> Text:
    person = turn.store.staff.get(person_id)
    return person.name if person else "–"


def hand_over(turn: Turn, given: Answers) -> Reply:
    """The new owner is told, and so is the former one where somebody else did it."""
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    owner = next((one for one in recipients(turn) if one.id == given["owner"]), None)
    if owner is None:
        return Reply(t("changes-cannot-give"))
    if owner.id == client.owner_id:
        return Reply(t("changes-theirs-already", client=client.name, owner=owner.name))
    former = turn.store.staff.get(client.owner_id)
    changed = turn.store.clients.change(client, owner_id=owner.id)
    if owner.id != turn.person.id:
        text = t("changes-yours-now", person=turn.person.name, client=client.name)
        turn.tell(owner, Reply(text, column(clients.card_button(client)), kind="handover"))
    if former is not None and former.active and former.id != turn.person.id:
        text = t("changes-no-longer-yours", person=turn.person.name, client=client.name, owner=owner.name)
        turn.tell(former, Reply(text, kind="handover"))
    mine = owner.id == turn.person.id
    done = (
        t("changes-taken", client=client.name)
        if mine
        else t("changes-handed-over", client=client.name, owner=owner.name)
    )
    return Reply(done, column(undo_button(turn, changed)))


OWNER = Step(
    "owner",
    t("changes-ask-owner"),
    t("clients-owner-label"),
    read_owner,
    show_owner,
    _recipient_choices,
    kind=FieldKind.CHOICE,
)
HAND_OVER = feature.form(
    Form("changes.owner", t("changes-hand-over"), hand_over, (CLIENT, OWNER), Right.EDIT_CLIENTS, card=False)
)


@feature.press("changes.hand", Right.EDIT_CLIENTS)
def hand(turn: Turn) -> Reply:
    client = visible(turn)
    if client is None:
        return Reply(t("errors-old-button"))
    if not recipients(turn, client):
        return Reply(t("changes-nobody-to-give"))
    reply = HAND_OVER.begin(turn, {"client": client.id})
    return replace(reply, text=lines(client.name, reply.text), replace=False)


@feature.command("handover", Right.EDIT_CLIENTS)
def handover(turn: Turn) -> Reply:
    """`/handover CLIENT[, colleague]` is done at once when both are clear; else the form asks."""
    name, comma, colleague = (part.strip() for part in turn.text.rpartition(","))
    name, colleague = (name, colleague) if comma else (colleague, "")
    if not recipients(turn):
        return Reply(t("changes-nobody-to-give"))
    if not name:
        return HAND_OVER.begin(turn)
    try:
        client_id = read.a_client(turn, name)
    except Unclear as why:
        return HAND_OVER.begin(turn, ask="client", why=why)
    if not colleague:
        return HAND_OVER.begin(turn, {"client": client_id})
    try:
        return hand_over(turn, {"client": client_id, "owner": read_owner(turn, colleague)})
    except Unclear as why:
        return HAND_OVER.begin(turn, {"client": client_id}, ask="owner", why=why)


# The archive


@feature.command("archive", Right.EDIT_CLIENTS)
def archive(turn: Turn) -> Reply:
    try:
        client_id = read.a_client(turn, turn.text)
    except Unclear as why:
        if not turn.text:
            return Reply(t("changes-archive-which"))
        return offered(why, "changes.archive")
    return _confirm(turn, turn.store.clients.any(client_id))


@feature.press("changes.archive", Right.EDIT_CLIENTS)
@feature.press("changes.restore", Right.EDIT_CLIENTS)
def ask_archive(turn: Turn) -> Reply:
    client = visible(turn)
    return _confirm(turn, client) if client else Reply(t("errors-old-button"))


@feature.intent(Intent.CLIENT_ARCHIVE, Right.EDIT_CLIENTS)
def archive_told(turn: Turn) -> Answer:
    return clients.of_line(turn, "changes.archive", ask_archive)


def _confirm(turn: Turn, client: Client) -> Reply:
    back = Button(t("forms-no"), "clients.card", client.id)
    if client.archived_at is None:
        yes = Button(t("clients-archive"), "changes.archived", client.id)
        return Reply(t("changes-confirm-archive", client=client.name), ((yes, back),))
    yes = Button(t("clients-restore"), "changes.restored", client.id)
    return Reply(t("changes-confirm-restore", client=client.name), ((yes, back),))


@feature.press("changes.archived", Right.EDIT_CLIENTS)
def archived(turn: Turn) -> Reply:
    client = visible(turn)
    if client is None:
        return Reply(t("errors-old-button"))
    if client.archived_at is not None:
        return Reply(t("registration-undone-already", client=client.name))
    changed = turn.store.clients.change(client, archived_at=turn.now)
    text = t("changes-archived", client=client.name)
    return Reply(text, ((undo_button(turn, changed), clients.card_button(client)),), replace=True)


@feature.press("changes.restored", Right.EDIT_CLIENTS)
def restored(turn: Turn) -> Reply:
    client = visible(turn)
    if client is None or client.archived_at is None:
        return Reply(t("errors-old-button"))
    changed = turn.store.clients.change(client, archived_at=None)
    text = t("changes-restored", client=client.name)
    return Reply(text, ((undo_button(turn, changed), clients.card_button(client)),), replace=True)


# Undo


@feature.press("changes.undo", Right.EDIT_CLIENTS)
def undo(turn: Turn) -> Reply:
    """Restore what stood there before, where the change is this person's own and still the latest of its field."""
    change = turn.store.audit.get(turn.number)
    client = _changed(turn, change) if change else None
    if change is None or client is None:
        return Reply(t("errors-old-button"))
    if _kept(client, change.field) != change.after:
        return Reply(t("changes-changed-since", client=client.name))
    turn.store.clients.change(client, **_columns(change.field, change.before))
    if change.field == "owner_id":
        _tell_taken_back(turn, client)
    return Reply(t("changes-undone", client=client.name), column(_card_if_visible(turn, client)), replace=True)


def _changed(turn: Turn, change: Change) -> Client | None:
    """The client whose field this person changed; one that was given away is within reach for a day."""
    noun, _, number = change.subject.partition(":")
    if noun != "client" or change.person_id != turn.person.id:
        return None
    if change.field == "owner_id" and turn.now - change.at <= UNDO_HAND_OVER:
        return turn.store.clients.any(int(number))
    if change.field in (*Field, "archived_at", "owner_id"):
        return turn.store.clients.get(turn.person, int(number))
    return None


def _kept(client: Client, name: str) -> str | None:
    if name in list(Field):
        return fields.value(client, Field(name))
    kept = getattr(client, name)
    return None if kept is None else str(kept)


def _columns(name: str, former: str | None) -> dict[str, Any]:
    match name:
        case "owner_id":
            return {name: int(former) if former else None}
        case "archived_at":
            return {name: datetime.fromisoformat(former) if former else None}
        case _:
            return fields.columns(Field(name), former)


def _tell_taken_back(turn: Turn, given: Client) -> None:
    owner = turn.store.staff.get(given.owner_id)
    if owner is not None and owner.active and owner.id != turn.person.id:
        text = t("changes-taken-back", person=turn.person.name, client=given.name)
        turn.tell(owner, Reply(text, kind="handover"))


def _card_if_visible(turn: Turn, client: Client) -> Button | None:
    return clients.card_button(client) if turn.store.clients.get(turn.person, client.id) else None

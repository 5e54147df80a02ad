"""Registering a client: step by step, or begun with one line; who may be there already is shown before it is saved."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Ends, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import client_fields as fields
from handlers import clients
from handlers.client_changes import read_owner, recipients, show_owner
from office.clients import Field, Kind
from office.names import name_words
from office.names.folding import folded_words
from office.rights import Right, Role
from storage.client import Client

feature = Feature("registration")

OWNERS = (Role.REP, Role.HEAD)
"""Whoever has one of these roles owns the clients that they register; others say whose the client is."""

NEW = "new"
FEWEST_DIGITS = 6


# Saving


def save(turn: Turn, given: Answers) -> Reply:
    columns: dict[str, Any] = {}
    for field in Field:
        columns |= fields.columns(field, given.get(field))
    owner = turn.person.id if turn.person.role in OWNERS else given["owner"]
    client = turn.store.clients.add(columns.pop("name"), owner_id=owner, **columns)
    turn.made = client.subject
    _tell_owner(turn, client)
    _hand_on(turn, client)
    return clients.card(
        turn, client, t("registration-done"), Button(t("registration-undo"), "registration.undo", client.id)
    )


def _hand_on(turn: Turn, client: Client) -> None:
    """A form around this one that asks for a client takes the new one, and goes on."""
    frame = turn.dialog.open
    if frame is not None and frame.asking == "client":
        frame.answers["client"], frame.asking = client.id, None
        turn.dialog.touch()


def _tell_owner(turn: Turn, client: Client) -> None:
    owner = turn.store.staff.get(client.owner_id)
    if owner is not None and owner.id != turn.person.id:
        text = t("registration-for-you", person=turn.person.name, client=client.name)
        turn.tell(owner, Reply(text, ((clients.card_button(client),),)))


@feature.press("registration.undo", Right.EDIT_CLIENTS)
def undo(turn: Turn) -> Reply:
    """Into the archive, where nothing hangs on the client yet."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    if client.archived_at is not None:
        return Reply(t("registration-undone-already", client=client.name))
    if turn.store.clients.in_use(client):
        return Reply(t("registration-in-use", client=client.name), ((clients.card_button(client),),))
    turn.store.clients.unregister(client)
    return Reply(t("registration-undone", client=client.name), replace=True)


# Who may be there already


def _twins(turn: Turn, given: Answers, field: Field) -> list[Client]:
    """Over the whole company, by this field alone."""
    if not given.get(field):
        return []
    if field is Field.NAME:
        return [twin for twin, _ in turn.store.clients.duplicates(given["name"])]
    return [twin for twin, _ in turn.store.clients.duplicates("", **{str(field): given[field]})]


def _twin_choices(field: Field) -> Callable[[Turn, Answers], Sequence[Choice]]:
    def choices(turn: Turn, given: Answers) -> Sequence[Choice]:
        twins = _twins(turn, given, field)
        return [_twin_choice(turn, twin) for twin in twins] + [Choice(t("registration-new"), NEW)]

    return choices


def _twin_choice(turn: Turn, twin: Client) -> Choice:
    """Of a client that this person may not see nothing is said but whose it is."""
    owner = turn.store.clients.owner_name(twin)
    seen = turn.store.clients.get(turn.person, twin.id) is not None
    if seen:
        label = t("registration-twin", client=twin.name, owner=owner) if owner else twin.name
    else:
        label = t("registration-twin-hidden", owner=owner) if owner else t("registration-twin-of-nobody")
    return Choice(label, {"end": f"#{twin.id}"})


def _read_twin(turn: Turn, text: str) -> Any:
    """One of the clients that were offered ends the form; no other id says anything."""
    frame = turn.dialog.open
    if frame is None or {"end": text} not in frame.offered:
        raise Unclear(t("forms-pick-one", text=text[:60]))
    twin = turn.store.clients.any(int(text[1:]))
    if turn.store.clients.get(turn.person, twin.id) is not None:
        raise Ends(clients.card(turn, twin, t("registration-there-already")))
    owner = turn.store.clients.owner_name(twin)
    raise Ends(Reply(t("registration-is-with", owner=owner) if owner else t("registration-is-with-nobody")))


def _twin_step(field: Field) -> Step:
    def when(turn: Turn, given: Answers) -> bool:
        return bool(_twins(turn, given, field))

    choices = _twin_choices(field)
    asks = {
        Field.NAME: t("registration-ask-same-name"),
        Field.PHONE: t("registration-ask-same-phone"),
        Field.EMAIL: t("registration-ask-same-email"),
        Field.TAX_ID: t("registration-ask-same-tax-id"),
    }
    name = f"twin_{field}"
    return Step(
        name,
        asks[field],
        t("clients-client"),
        _read_twin,
        read.plain,
        choices,
        when=when,
        width=1,
        listed=False,
        kind=FieldKind.CHOICE,
    )


# The form


def _of_kind(kind: Kind) -> Callable[[Turn, Answers], bool]:
    return lambda turn, given: given.get("kind") == kind


def _free_choice(turn: Turn, given: Answers) -> bool:
    return turn.person.role not in OWNERS


def _owner_choices(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(person.name, person.id) for person in recipients(turn)]


OWNER = Step(
    "owner",
    t("registration-ask-owner"),
    t("clients-owner-label"),
    read_owner,
    show_owner,
    _owner_choices,
    optional=True,
    when=_free_choice,
    kind=FieldKind.CHOICE,
)


def _optional(step: Step, when: Callable[[Turn, Answers], bool] | None = None) -> Step:
    return replace(step, optional=True, when=when)


FORM = feature.form(
    Form(
        "registration.new",
        t("registration-title"),
        save,
        (
            fields.NAME,
            _twin_step(Field.NAME),
            fields.KIND,
            _optional(fields.PHONE),
            _twin_step(Field.PHONE),
            OWNER,
            _optional(fields.EMAIL),
            _twin_step(Field.EMAIL),
            _optional(fields.BIRTHDAY, _of_kind(Kind.PERSON)),
            _optional(fields.CONTACT, _of_kind(Kind.COMPANY)),
            _optional(fields.TAX_ID),
            _twin_step(Field.TAX_ID),
            _optional(fields.IBAN),
            _optional(fields.CITY),
            _optional(fields.COUNTRY),
            _optional(fields.DISTRICT),
            _optional(fields.SOURCE),
        ),
        Right.EDIT_CLIENTS,
        enough=frozenset({"name", "kind", "phone"}),
    )
)


# One line

_IBAN_LIKE = re.compile(r"[A-Za-z]{2}[0-9]{2}[ A-Za-z0-9]{11,}")


def read_line(turn: Turn, text: str) -> tuple[Answers, list[str], tuple[str, Unclear] | None]:
    """`NAME[, phone][, e-mail]…`: what each part says by its looks, the parts that say nothing, and what is wrong."""
    parts = [part.strip() for part in text.split(",")]
    name = parts.pop(0)
    while parts and name_words(f"{name}, {parts[0]}") == name_words(name):
        name = f"{name}, {parts.pop(0)}"  # Acme, Inc.
    given: Answers = {}
    unread: list[str] = []
    problem: tuple[str, Unclear] | None = None
    for step, part in [(fields.NAME, name), *((_step_of(turn, part), part) for part in parts if part)]:
        if step is None or step.name in given:
            unread.append(part)
            continue
        try:
            given[step.name] = step.read(turn, part)
        except Unclear as why:
            if problem is not None:
                unread.append(part)
            problem = problem or (step.name, why)
    if len(folded_words(name)) > len(name_words(name)):
        given.setdefault("kind", str(Kind.COMPANY))  # it bears a legal form
    return given, unread, problem


def _step_of(turn: Turn, part: str) -> Step | None:
    """The field that a part is by its looks; none where it may be several, or none."""
    if "@" in part:
        return fields.EMAIL
    if _IBAN_LIKE.fullmatch(part):
        return fields.IBAN
    if part.startswith(("+", "00")):
        return fields.PHONE
    fitting = [step for step in (fields.KIND, fields.BIRTHDAY) if _fits(turn, step, part)]
    if not fitting and sum(map(str.isdecimal, part)) >= FEWEST_DIGITS:
        fitting = [step for step in (fields.PHONE, fields.TAX_ID) if _fits(turn, step, part)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(turn: Turn, step: Step, part: str) -> bool:
    try:
        step.read(turn, part)
    except Unclear:
        return False
    return True


@feature.intent(Intent.CLIENT_ADD, Right.EDIT_CLIENTS)
def told(turn: Turn) -> Answer:
    """The form, with the name where the line says it."""
    turn.text = (turn.meaning.entry.new_client if turn.meaning else None) or ""
    return newclient(turn)


@feature.press("registration.inside", Right.EDIT_CLIENTS)
def inside(turn: Turn) -> Answer:
    """On the way of another form: the client whom its line calls new; that form then goes on with it."""
    frame = turn.dialog.open
    turn.text = str(frame.answers.get("new_client") or "") if frame else ""
    return newclient(turn) if turn.text else Reply(t("errors-old-button"))


@feature.command("newclient", Right.EDIT_CLIENTS)
@feature.phrase("new_client", Right.EDIT_CLIENTS)
def newclient(turn: Turn) -> Reply:
    """`/newclient NAME[, phone][, e-mail]…` fills in what is clear; the form asks for the rest."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    given, unread, problem = read_line(turn, turn.text)
    step, why = problem or (None, None)
    reply = FORM.begin(turn, given, ask=step, why=why)
    if not unread:
        return reply
    return replace(reply, text=lines(t("registration-unread", text=", ".join(unread)[:100]), reply.text))

"""The people one talks to at a client: listed, added, removed."""

from dataclasses import replace

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import client_fields as fields
from handlers import clients
from handlers.client_changes import CLIENT, visible
from office.rights import Right
from storage.client import Client
from storage.contacts import Contact

feature = Feature("contacts")

LONGEST_NAME = 120


@feature.press("contacts.of", Right.SEE_CLIENTS)
def contacts(turn: Turn) -> Reply:
    client = visible(turn)
    return _listed(turn, client) if client else Reply(t("errors-old-button"))


def _listed(turn: Turn, client: Client) -> Reply:
    people = turn.store.contacts.of(client.id)
    rows = [clients.contact_row(turn, one) for one in people]
    title = t("contacts-of", client=client.name) if people else t("contacts-none", client=client.name)
    edits = turn.person.may(Right.EDIT_CLIENTS)
    add = Button(t("contacts-add"), "contacts.add", client.id)
    remove = [Button(t("contacts-remove", name=one.name), "contacts.remove", one.id) for one in people]
    last = clients.card_button(client)
    return Reply(lines(title, *rows), column(add, *remove, last) if edits else column(last))


# Adding


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    turn.store.contacts.add(
        client.id, given["name"], position=given["position"], phone=given["phone"], email=given["email"]
    )
    return _listed(turn, client)


NAME = Step("name", t("contacts-ask-name"), t("contacts-name"), read.a_line(LONGEST_NAME), read.plain)
POSITION = Step(
    "position", t("contacts-ask-position"), t("contacts-position"), read.a_line(LONGEST_NAME), read.plain, optional=True
)
FORM = feature.form(
    Form(
        "contacts.new",
        t("contacts-title"),
        save,
        (CLIENT, NAME, POSITION, replace(fields.PHONE, optional=True), replace(fields.EMAIL, optional=True)),
        Right.EDIT_CLIENTS,
        enough=frozenset({"name"}),
    )
)


@feature.press("contacts.add", Right.EDIT_CLIENTS)
def add(turn: Turn) -> Reply:
    client = visible(turn)
    if client is None:
        return Reply(t("errors-old-button"))
    return replace(FORM.begin(turn, {"client": client.id}), replace=False)


@feature.intent(Intent.CONTACT_ADD, Right.EDIT_CLIENTS)
def told(turn: Turn) -> Answer:
    return clients.of_line(turn, "contacts.add", add)


# Removing


def _visible_contact(turn: Turn) -> tuple[Client, Contact] | None:
    one = turn.store.contacts.get(turn.number)
    client = turn.store.clients.get(turn.person, one.client_id) if one else None
    return (client, one) if client and one else None


@feature.press("contacts.remove", Right.EDIT_CLIENTS)
def remove(turn: Turn) -> Reply:
    """Asked first: a removed contact person cannot be brought back by a press."""
    if (found := _visible_contact(turn)) is None:
        return Reply(t("errors-old-button"))
    client, one = found
    yes = Button(t("contacts-remove", name=one.name), "contacts.removed", one.id)
    no = Button(t("forms-no"), "contacts.of", client.id)
    return Reply(t("contacts-confirm", name=one.name, client=client.name), column(yes, no))


@feature.press("contacts.removed", Right.EDIT_CLIENTS)
def removed(turn: Turn) -> Reply:
    if (found := _visible_contact(turn)) is None:
        return Reply(t("errors-old-button"))
    client, one = found
    turn.store.contacts.remove(one)
    return replace(_listed(turn, client), replace=True)

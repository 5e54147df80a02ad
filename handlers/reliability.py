"""How reliable a prospect is: notes with source and day, a judgement; for leaders only, and each reading on record."""

from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, grid, lines, t
from handlers import answers as read
from handlers import clients, secrets
from handlers.form_steps import client_step, text_step
from office.reliability import Rating
from office.rights import Right
from storage.client import Client
from storage.reliability import Note, subject_of

feature = Feature("reliability")

LONGEST_SOURCE, LONGEST_TEXT = 120, 500
SHOWN = 8
CHECK = "reliability"
"""Of the reminders; see scheduler/reliability.py."""


def card(turn: Turn, client: Client, note: Text | None = None, *first: Button) -> Reply:
    """All that is known; whoever sees it is on record."""
    secrets.on_record(turn, subject_of(client.id))
    notes = turn.store.reliability.of(client.id)
    rating = next((one.rating for one in notes if one.rating), None)
    text = lines(
        note,
        t("reliability-title", client=client.name),
        t("reliability-rating", rating=rating) if rating else t("reliability-not-rated"),
        *map(_row, notes[:SHOWN]),
    )
    buttons = [
        *first,
        Button(t("reliability-do-add"), "reliability.ask", client.id),
        secrets.readers_button(subject_of(client.id)),
        clients.card_button(client),
    ]
    return Reply(text, grid(buttons))


def _row(one: Note) -> Text:
    row = t("reliability-row", day=one.on_day, source=one.source, text=one.text)
    return t("reliability-row-rated", row=row, rating=one.rating) if one.rating else row


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    rating = Rating(given["rating"]) if given["rating"] else None
    one = turn.store.reliability.add(client.id, turn.today, rating, given["source"], given["text"])
    if rating is not None:
        for each in turn.store.contracts.of_client(client.id):
            take_back(turn.store, CHECK, f"contract:{each.id}", t("reliability-checked", client=client.name))
    return card(turn, client, t("reliability-saved"), Button(t("reliability-undo"), "reliability.undo", one.id))


FORM = feature.form(
    Form(
        "reliability.new",
        t("reliability-form"),
        save,
        (
            client_step(t("clients-ask-which")),
            read.pick(
                "rating",
                t("reliability-ask-rating"),
                t("reliability-rating-label"),
                Rating,
                words="ratings",
                optional=True,
            ),
            Step(
                "source",
                t("reliability-ask-source"),
                t("reliability-source"),
                read.a_line(LONGEST_SOURCE),
                read.plain,
            ),
            text_step("text", t("reliability-ask-text"), t("reliability-text"), LONGEST_TEXT),
        ),
        Right.SEE_SECRETS,
    )
)


@feature.command("reliability", Right.SEE_SECRETS)
def reliability(turn: Turn) -> Reply:
    """`/reliability CLIENT` shows; `/reliability CLIENT, high|medium|low, SOURCE: what was heard` notes it."""
    turn.dialog.drop(FORM.name)
    head, _, said = turn.text.partition(":")
    name, *parts = (part.strip() for part in head.split(","))
    given: Answers = {}
    if parts and (rating := tag_of(parts[0], "ratings")) is not None:
        given["rating"] = rating
        parts.pop(0)
    if parts:
        given["source"] = ", ".join(parts)[:LONGEST_SOURCE]
    if said.strip():
        given["text"] = said.strip()
    try:
        client_id = read.a_client(turn, name) if name else None
        if "text" in given:
            given["text"] = read.a_line(LONGEST_TEXT)(turn, given["text"])
    except Unclear as why:
        step = "text" if len(said) > LONGEST_TEXT else "client"
        given.pop(step, None)
        return FORM.begin(turn, given, ask=step, why=why)
    if client_id is None:
        return FORM.begin(turn, given)
    if not given:
        return card(turn, turn.store.clients.any(client_id))
    if {"source", "text"} <= given.keys():
        return save(turn, {"client": client_id, "rating": None} | given)
    return FORM.begin(turn, {"client": client_id} | given)


@feature.press("reliability.of", Right.SEE_SECRETS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return card(turn, client) if client else Reply(t("errors-old-button"))


@feature.press("reliability.ask", Right.SEE_SECRETS)
def ask(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.press("reliability.undo", Right.SEE_SECRETS)
def undo(turn: Turn) -> Reply:
    one = turn.store.reliability.get(turn.number)
    client = turn.store.clients.get(turn.person, one.client_id) if one else None
    if one is None or client is None:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        turn.store.reliability.undo(one)
    return card(turn, client, t("reliability-undone"))

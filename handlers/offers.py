"""Commercial offers sent by e-mail: recorded in one line or with one press, undone, counted. Those made in a call
stand on the call."""

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers.counter import counted
from handlers.form_steps import client_step, text_step
from office.rights import Right
from storage.offers import Offer

feature = Feature("offers")

LONGEST_NOTE = 500


def save(turn: Turn, given: Answers) -> Reply:
    """Record the offer."""
    offer_id = turn.store.offers.add(turn.person.id, given["client"], given.get("note"))
    offer = turn.store.offers.get(offer_id)
    assert offer is not None
    turn.made = offer.subject
    return counted(turn, recorded(offer))


def recorded(offer: Offer) -> Reply:
    """The message of a recorded offer."""
    text = lines(
        t("offers-recorded", client=offer.client),
        t("calls-note", note=offer.note) if offer.note else None,
    )
    return Reply(text, ((Button(t("offers-undo"), "offers.undo", offer.id),),), subject=offer.subject)


CLIENT = client_step(t("offers-ask-client"))
NOTE = text_step("note", t("offers-ask-note"), t("offers-note"), LONGEST_NOTE, optional=True)
FORM = feature.form(Form("offers.new", t("offers-title"), save, (CLIENT, NOTE), Right.LOG_CALLS))


@feature.command("offer", Right.LOG_CALLS)
def offer(turn: Turn) -> Reply:
    """`/offer CLIENT[, note]` is recorded at once when the client is clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    name, _, note = (part.strip() for part in turn.text.partition(","))
    if len(note) > LONGEST_NOTE:
        too_long = Unclear(t("forms-too-long", longest=LONGEST_NOTE, length=len(note)))
        return FORM.begin(turn, _client_if_clear(turn, name), ask="note", why=too_long)
    try:
        return save(turn, {"client": read.a_client(turn, name), "note": note or None})
    except Unclear as why:
        return FORM.begin(turn, {"note": note or None}, ask="client", why=why)


@feature.intent(Intent.OFFER_CREATE, Right.LOG_CALLS)
def told(turn: Turn) -> Reply:
    """The card, with the client whom the line names; a note is for the person to add."""
    given, why = read.client_of_line(turn)
    return FORM.begin(turn, {"note": None} | given, ask="client" if why else None, why=why)


def _client_if_clear(turn: Turn, name: str) -> Answers:
    clear = turn.store.clients.look_up(turn.person, name).clear
    return {"client": clear.id} if clear else {}


@feature.press("offers.made", Right.LOG_CALLS, once=True)
def made(turn: Turn) -> Reply:
    """Pressed on a client's card: an offer at once."""
    client = turn.store.clients.get(turn.person, turn.number)
    return save(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.press("offers.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    offer = turn.store.offers.get(turn.number)
    if offer is None or offer.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    if offer.undone_at is not None:
        return Reply(t("offers-undone-already", client=offer.client))
    turn.store.offers.undo(offer)
    return counted(turn, Reply(t("offers-undone", client=offer.client), replace=True, subject=offer.subject))

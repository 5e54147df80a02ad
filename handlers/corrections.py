"""Edited messages: never run again; where the message made a record, the record is offered for correction."""

from dataclasses import replace

from bot.reading.words import is_word
from bot.talk.tasks import what
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, lines, t
from handlers import call_lines, calls, clients, offers
from office.rights import Right
from storage.calls import Call


def edited(turn: Turn) -> Reply:
    heard = turn.heard
    made = turn.store.heard.subject_of(heard.place.platform, f"{heard.place.chat}:{heard.message}")
    noun, _, number = (made or "").partition(":")
    record = int(number) if number.isdecimal() else 0
    match noun:
        case "call":
            found = _call(turn, record)
        case "offer":
            found = _offer(turn, record)
        case "client":
            found = _client(turn, record)
        case "task":
            found = _task(turn, record)
        case _:
            found = None
    return found or Reply(t("corrections-not-read"))


def _kept(text: Text, buttons: Rows) -> Reply:
    return Reply(lines(t("corrections-kept"), text), buttons)


# Calls


def _call(turn: Turn, call_id: int) -> Reply | None:
    """A clear line is laid over the call, to be saved from its card; anything else leaves the call as it is."""
    call = turn.store.calls.get(call_id)
    if call is None or call.person_id != turn.person.id or not turn.person.may(Right.LOG_CALLS):
        return None
    if call.undone_at is not None:
        return Reply(t("corrections-call-undone", client=call.client))
    return _corrected(turn, call) or _kept(*_said(calls.logged(turn, call)))


def _corrected(turn: Turn, call: Call) -> Reply | None:
    command, _, line = turn.text.partition(" ")
    slash, name = command[:1], command[1:].partition("@")[0]
    if slash != "/" or not is_word(name, "commands", "call") or not line.strip():
        return None
    given, ask, _ = call_lines.read_line(turn, line.strip())
    if ask is not None:
        return None
    reply = calls.begin_correction(turn, call, given)
    return replace(reply, text=lines(t("corrections-card"), reply.text), replace=False)


def _said(reply: Reply) -> tuple[Text, Rows]:
    return reply.text, reply.buttons


# Other records


def _offer(turn: Turn, offer_id: int) -> Reply | None:
    offer = turn.store.offers.get(offer_id)
    if offer is None or offer.person_id != turn.person.id or not turn.person.may(Right.LOG_CALLS):
        return None
    if offer.undone_at is not None:
        return Reply(t("corrections-offer-undone", client=offer.client))
    return _kept(*_said(offers.recorded(offer)))


def _client(turn: Turn, client_id: int) -> Reply | None:
    client = turn.store.clients.get(turn.person, client_id)
    if client is None or not turn.person.may(Right.EDIT_CLIENTS):
        return None
    buttons = (
        Button(t("clients-edit"), "changes.edit", client.id),
        Button(t("registration-undo"), "registration.undo", client.id),
        clients.card_button(client),
    )
    return _kept(client.name, (buttons,))


def _task(turn: Turn, task_id: int) -> Reply | None:
    task = turn.store.tasks.get(turn.person, task_id)
    if task is None or task.done_at is not None:
        return None
    buttons = (
        Button(t("corrections-show"), "tasks.show", task.id),
        Button(t("corrections-undo"), "tasks.undo", task.id),
    )
    return _kept(t("clients-task", day=task.on_day, text=what(task)), (buttons,))

"""A client's personal data: given out as a file, or erased after a question; the accounts stay (S4 5.1).

The director and the administrator do it, nobody else.
"""

import json

from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, t
from handlers import answers as read
from handlers import clients
from handlers.unclear import offered
from office.rights import Right
from storage.client import Client

feature = Feature("personal")


@feature.command("clientdata", Right.ERASE)
def clientdata(turn: Turn) -> Reply:
    """`/clientdata CLIENT`"""
    if not turn.text:
        return Reply(t("personal-whose"))
    try:
        client = turn.store.clients.any(read.a_client(turn, turn.text))
    except Unclear as why:
        return offered(why, "personal.of")
    return _given(turn, client)


@feature.press("personal.of", Right.ERASE)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _given(turn, client) if client else Reply(t("errors-old-button"))


def _given(turn: Turn, client: Client) -> Reply:
    """The file; that it was given out is on record."""
    content = json.dumps(turn.store.personal.of(client), ensure_ascii=False, indent=1).encode()
    file_id = turn.store.files.add(f"client-{client.id}.json", "application/json", content, person_id=turn.person.id)
    turn.store.audit.add(client.subject, "given_out")
    erase = Button(t("personal-do-erase"), "personal.erase", client.id)
    return Reply(t("personal-file", client=client.name), column(erase, clients.card_button(client)), files=(file_id,))


@feature.press("personal.erase", Right.ERASE)
def erase(turn: Turn) -> Reply:
    """It is asked first: nothing brings it back."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    yes = Button(t("personal-do-erase-now"), "personal.erased", client.id)
    return Reply(t("personal-sure", client=client.name), ((yes, Button(t("forms-no"), "clients.card", client.id)),))


@feature.press("personal.erased", Right.ERASE)
def erased(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    turn.store.personal.erase(client)
    return Reply(t("personal-erased", number=str(client.id)), replace=True)

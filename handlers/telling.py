"""The state of a contract, told to the client on purpose: shown first, then one press mails it, or marks it as told.

Who told what and when is on record with the whole text; the same text is told once.
"""

import hashlib

from bot.talk.feature import Feature
from bot.talk.post import Post, reader_of
from bot.talk.turn import Turn
from bot.talk.wording import render
from bot.talk.words import Button, Reply, Rows, Text, grid, lines, t
from handlers.amounts import sums
from handlers.contract_card import item_row
from locales import LANGUAGES
from office.contracts import open_items, owed, status
from office.rights import Right
from storage.audit import Change
from storage.client import Client
from storage.contracts import Contract

feature = Feature("telling")

TOLD = ("told by mail", "told by phone")
"""As they stand on record."""
MOST_ITEMS = 20


@feature.press("telling.show", Right.EDIT_CONTRACTS)
def show(turn: Turn) -> Reply:
    """What would be told, in the client's language; nothing is sent yet."""
    one = turn.store.contracts.get(turn.person, turn.number)
    return _preview(turn, one) if one else Reply(t("errors-old-button"))


def _preview(turn: Turn, one: Contract, note: Text | None = None) -> Reply:
    client = turn.store.clients.any(one.client_id)
    told = _words(turn, one, client)
    text = lines(note, t("telling-preview", client=client.name), "", told)
    return Reply(text, _buttons(turn, one, client, told), subject=one.subject)


def _buttons(turn: Turn, one: Contract, client: Client, told: str) -> Rows:
    arg = f"{one.id}.{_mark(told)}"
    mails = turn.company.mails and client.email is not None
    return (
        *(((Button(t("telling-do-mail", address=client.email), "telling.mail", arg),),) if mails else ()),
        (Button(t("telling-do-phone"), "telling.phone", arg),),
        *grid(
            [
                Button(t("telling-do-language", language=each), "telling.language", f"{one.id}.{each}")
                for each in LANGUAGES
                if each != reader_of(client, turn.company).language
            ],
            5,
        ),
        (Button(t("stages-do-not"), "contracts.show", one.id),),
    )


def _words(turn: Turn, one: Contract, client: Client) -> str:
    """The whole mail: its subject is the first line."""
    facts = turn.store.contracts.facts([one])[one.id]
    items = open_items(facts, turn.today)
    done = sum(each.done is not None for each in facts.obligations)
    due = list(owed(facts.invoices).values())
    text = lines(
        t("telling-subject", number=one.number, day=turn.today),
        t("telling-greeting", client=client.contact or client.name),
        t("telling-status", number=one.number, status=status(facts, turn.today)),
        t("contracts-fulfilled", done=str(done), all=str(len(facts.obligations))) if facts.obligations else None,
        t("contracts-owed", sums=sums(due)) if due else None,
        t("contracts-open") if items else t("contracts-nothing-open"),
        *(item_row(item, to_client=True) for item in items[:MOST_ITEMS]),
        t("telling-farewell", company=turn.company.name),
    )
    return render(text, reader_of(client, turn.company))


def _mark(told: str) -> str:
    """Of a text, short enough for a button: what is sent is what was shown."""
    return hashlib.sha256(told.encode()).hexdigest()[:12]


@feature.press("telling.language", Right.EDIT_CONTRACTS)
def language(turn: Turn) -> Reply:
    """`id.language`: from now on the client is written to in it."""
    turn.arg, _, chosen = turn.arg.partition(".")
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None or chosen not in LANGUAGES:
        return Reply(t("errors-old-button"))
    turn.store.clients.change(turn.store.clients.any(one.client_id), language=chosen)
    return _preview(turn, one)


@feature.press("telling.mail", Right.EDIT_CONTRACTS, once=True)
def mail(turn: Turn) -> Reply:
    return _tell(turn, TOLD[0])


@feature.press("telling.phone", Right.EDIT_CONTRACTS, once=True)
def phone(turn: Turn) -> Reply:
    """They were told by voice: only put on record."""
    return _tell(turn, TOLD[1])


def _tell(turn: Turn, how: str) -> Reply:
    """`id.mark`: only what was shown is told, and the same only once."""
    turn.arg, _, mark = turn.arg.partition(".")
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    client = turn.store.clients.any(one.client_id)
    told = _words(turn, one, client)
    if (before := _told_before(turn, one, told)) is not None:
        return Reply(t("telling-already", client=client.name, at=before.at, person=before.person))
    if _mark(told) != mark:
        return _preview(turn, one, t("telling-changed"))
    if how == TOLD[1]:
        turn.store.audit.add(one.subject, how, None, told)
        return Reply(t("telling-told", client=client.name, number=one.number), subject=one.subject)
    if not turn.company.mails or client.email is None:
        return _preview(turn, one, t("telling-no-address", client=client.name))
    turn.store.audit.add(one.subject, how, client.email, told)
    Post(turn.store).to_mail(
        client.email, reader_of(client, turn.company), Reply(told, subject=one.subject), turn.person
    )
    return Reply(t("telling-sent", address=client.email, number=one.number), subject=one.subject)


def _told_before(turn: Turn, one: Contract, told: str) -> Change | None:
    """Of this very text, which names its day."""
    changes = turn.store.audit.of(one.subject, 100)
    return next((change for change in changes if change.field in TOLD and change.after == told), None)

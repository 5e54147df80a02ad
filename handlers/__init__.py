"""What people can say or press: one file = one feature; all of them are listed here."""

from bot.talk.feature import Answer
from bot.talk.menu import Menu
from bot.talk.turn import Turn
from handlers import (
    accounts,
    agenda,
    call_lines,
    calls,
    client_changes,
    clients,
    contacts,
    contract_changes,
    contracts,
    corrections,
    delivery,
    digest,
    documents,
    events,
    exchange,
    goods,
    home,
    letters,
    offers,
    owed,
    phrases,
    profile,
    purchases,
    queue,
    registration,
    rush,
    staff,
    start,
    supply,
    task_lines,
    tasks,
    tenders,
    undo,
    voice,
)

FEATURES = (
    start.feature,
    calls.feature,
    call_lines.feature,
    clients.feature,
    registration.feature,
    client_changes.feature,
    contacts.feature,
    offers.feature,
    contracts.feature,
    contract_changes.feature,
    owed.feature,
    digest.feature,
    profile.feature,
    accounts.feature,
    staff.feature,
    tasks.feature,
    task_lines.feature,
    agenda.feature,
    exchange.feature,
    documents.feature,
    voice.feature,
    delivery.feature,
    phrases.feature,
    goods.feature,
    supply.feature,
    purchases.feature,
    rush.feature,
    queue.feature,
    events.feature,
    letters.feature,
    tenders.feature,
    undo.feature,
)


def _received(turn: Turn) -> Answer:
    """A file: a payment order, the scan of a letter, else whatever it says or shows."""
    return rush.received(turn) or letters.received(turn) or voice.received(turn)


def menu() -> Menu:
    return Menu(
        FEATURES,
        named=clients.named,
        unknown=clients.unknown,
        file=_received,
        edited=corrections.edited,
        home=home.home,
    )

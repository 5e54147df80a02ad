"""What people can say or press: one file = one feature; all of them are listed here."""

from bot.talk.feature import Answer
from bot.talk.menu import Menu
from bot.talk.turn import Turn
from handlers import (
    accounts,
    agenda,
    bills,
    bonuses,
    call_lines,
    calls,
    claims,
    client_changes,
    clients,
    contacts,
    contract_changes,
    contracts,
    corrections,
    delivery,
    digest,
    documents,
    exchange,
    expenses,
    home,
    limits,
    offers,
    owed,
    phrases,
    plans,
    profile,
    registration,
    staff,
    start,
    task_lines,
    tasks,
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
    expenses.feature,
    claims.feature,
    limits.feature,
    bills.feature,
    plans.feature,
    bonuses.feature,
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
    undo.feature,
)


def _received(turn: Turn) -> Answer:
    """A file: a receipt or a bill, else whatever it says or shows."""
    return expenses.received(turn) or bills.received(turn) or voice.received(turn)


def menu() -> Menu:
    return Menu(
        FEATURES,
        named=clients.named,
        unknown=clients.unknown,
        file=_received,
        edited=corrections.edited,
        home=home.home,
    )

"""What people can say or press: one file = one feature; all of them are listed here."""

from bot.talk.menu import Menu
from handlers import (
    agenda,
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
    exchange,
    offers,
    owed,
    profile,
    registration,
    staff,
    start,
    tasks,
    voice,
)

FEATURES = (
    start.feature,
    calls.feature,
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
    staff.feature,
    tasks.feature,
    agenda.feature,
    exchange.feature,
    documents.feature,
    voice.feature,
    delivery.feature,
)


def menu() -> Menu:
    return Menu(FEATURES, plain=clients.plain, file=voice.received, edited=corrections.edited)

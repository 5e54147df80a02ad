"""What people can say or press: one file = one feature; all of them are listed here."""

from bot.talk.feature import Answer
from bot.talk.menu import Menu
from bot.talk.turn import Turn
from handlers import (
    accounts,
    agenda,
    bills,
    call_lines,
    calls,
    claims,
    client_changes,
    clients,
    collecting,
    contacts,
    contract_changes,
    contracts,
    corrections,
    delivery,
    digest,
    disagreements,
    documents,
    events,
    exchange,
    expenses,
    goods,
    home,
    letters,
    limits,
    obligations,
    offers,
    owed,
    paper_files,
    papers,
    phrases,
    profile,
    promises,
    purchases,
    queue,
    reconciliation,
    registration,
    rush,
    staff,
    stages,
    start,
    statements,
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
    promises.feature,
    collecting.feature,
    reconciliation.feature,
    contracts.feature,
    contract_changes.feature,
    obligations.feature,
    stages.feature,
    disagreements.feature,
    owed.feature,
    expenses.feature,
    claims.feature,
    limits.feature,
    bills.feature,
    digest.feature,
    profile.feature,
    accounts.feature,
    staff.feature,
    tasks.feature,
    task_lines.feature,
    agenda.feature,
    exchange.feature,
    statements.feature,
    documents.feature,
    papers.feature,
    paper_files.feature,
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
    """A file: a receipt or a bill, a payment order, the scan of a letter, else whatever it says or shows."""
    return (
        expenses.received(turn)
        or bills.received(turn)
        or rush.received(turn)
        or letters.received(turn)
        or voice.received(turn)
    )


def menu() -> Menu:
    return Menu(
        FEATURES,
        named=clients.named,
        unknown=clients.unknown,
        file=_received,
        edited=corrections.edited,
        home=home.home,
    )

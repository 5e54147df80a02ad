"""The record that a reminder is about, and the buttons under it."""

from bot.talk.words import Button, Rows, column, t
from storage.client import Client
from storage.occurrences import Occurrence
from storage.store import Store


def record_id(occurrence: Occurrence) -> int:
    return int(occurrence.subject.partition(":")[2])


def client_of(store: Store, occurrence: Occurrence) -> Client | None:
    """None where the client has been removed since."""
    try:
        return store.clients.any(record_id(occurrence))
    except LookupError:
        return None


def client_buttons(client_id: int) -> Rows:
    """What one does next about a client."""
    return column(
        Button(t("reminders-card"), "clients.card", client_id), Button(t("reminders-call"), "calls.new", client_id)
    )

"""The record that a reminder is about, why it is gone, and the buttons under it."""

from collections.abc import Callable
from typing import TypeVar

from bot.talk.words import Button, Rows, Text, column, t
from storage.client import Client
from storage.occurrences import Occurrence
from storage.store import Store

T = TypeVar("T")


def record_id(occurrence: Occurrence) -> int:
    return int(occurrence.subject.partition(":")[2])


def kept(read: Callable[[int], T], occurrence: Occurrence) -> T | None:
    """The record as its drawer reads it by the id; None where it has been removed since."""
    try:
        return read(record_id(occurrence))
    except LookupError:
        return None


def client_of(store: Store, occurrence: Occurrence) -> Client | None:
    """None where the client has been removed since."""
    return kept(store.clients.any, occurrence)


def served(store: Store, occurrence: Occurrence) -> Client | Text:
    """The client, or why there is nothing to remind of any more."""
    client = client_of(store, occurrence)
    if client is None:
        return t("reminders-gone-removed")
    return client if client.archived_at is None else t("reminders-gone-archived", client=client.name)


def client_buttons(client_id: int) -> Rows:
    """What one does next about a client."""
    return column(
        Button(t("reminders-card"), "clients.card", client_id), Button(t("reminders-call"), "calls.new", client_id)
    )

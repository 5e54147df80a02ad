"""Reminders that were told, taken back: their message is written over when the reason is gone."""

from bot.talk.post import Post
from bot.talk.wording import Reader
from bot.talk.words import Reply, Text, lines
from storage.occurrences import WITHDRAWN, Occurrence
from storage.store import Store


def take_back(store: Store, kind: str, subject: str, why: Text, *, but: int | None = None) -> int:
    """Write `why` over all that was told of a subject and still stands; the number of messages edited.

    `but` is the row of the message that the caller writes over itself.
    """
    edited = 0
    for told in store.occurrences.standing(kind, subject):
        if told.outbox_id == but:
            store.occurrences.answer(told)
        else:
            edited += withdraw(store, told, why)
    return edited


def withdraw(store: Store, told: Occurrence, why: Text) -> bool:
    """Settle a told reminder as withdrawn, and put `why` above its text, without buttons; false without a message."""
    store.occurrences.settle(told, WITHDRAWN)
    message = store.outbox.get(told.outbox_id) if told.outbox_id else None
    person = store.staff.get(message.person_id) if message else None
    if message is None or person is None:
        return False
    reader = Reader(person.language, person.timezone)
    Post(store).over(message, reader, Reply(lines(why, message.text), subject=message.subject))
    return True

"""One message for each person instead of many: after a time when nothing ran, and where many come together.

What fell due meanwhile is looked at as ever, each kind by its own rules; what is still worth telling is gathered. What
had been written before and was never sent is gathered too, where it has waited too long to be an answer.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from bot.talk.adapter import typed_before
from bot.talk.catchup import KIND, listed
from bot.talk.post import Post, rendered
from bot.talk.wording import Reader, render
from bot.talk.words import Reply, Text, t
from office.staff import Person
from storage.outbox import Message
from storage.store import Store

LATE = timedelta(minutes=30)
"""One that comes so late needs a word of explanation; two or more of them always do."""

ANSWER_WAITS = timedelta(minutes=15)
"""An answer that has waited longer is gathered; before that it is just an answer."""

REMEMBERED = timedelta(days=7)
"""So long after an outage, what fell due in it may be told: it may have had to wait for working hours."""


class Outage(NamedTuple):
    """When nothing ran, UTC."""

    began: datetime
    ended: datetime

    def covers(self, moment: datetime) -> bool:
        return self.began <= moment <= self.ended


def outages(store: Store) -> list[Outage]:
    """Those that may still have to be told of, in order."""
    return [Outage(*one) for one in store.processes.outages(store.now - REMEMBERED)]


def tell(store: Store, person: Person, outage: Outage, messages: Sequence[int], expired: Sequence[date]) -> None:
    """Let one message tell these rows of the outbox, written in this transaction, and what is too late to be told."""
    gathered = Post(store).to_person(person, Reply("", kind=KIND), personal=True)
    store.outbox.merge(messages, gathered)
    _word(store, gathered, person, _above(outage, expired))


def gather(store: Store, person: Person, messages: Sequence[int]) -> None:
    """Let one message tell these rows, written in this transaction because they came together."""
    gathered = Post(store).to_person(person, Reply("", kind=KIND))
    store.outbox.merge(messages, gathered)
    _word(store, gathered, person, [t("catchup-gathered", count=len(messages))])


def gather_waiting(store: Store, outage: Outage, platforms: Sequence[str]) -> int:
    """Before the first message after an outage: whole messages that waited in one chat, as one; how many chats."""
    found = store.deliveries.waiting_since(store.now - ANSWER_WAITS, platforms)
    whole = sorted((m for m in found if m.file_id is None and m.person_id), key=lambda m: (m.platform, m.chat, m.id))
    chats = 0
    for _, lane in groupby(whole, lambda m: (m.platform, m.chat, m.person_id)):
        waiting = list(lane)
        person = store.staff.get(waiting[0].person_id or 0)
        if person is not None and len(waiting) > 1:
            _gather(store, person, outage, waiting)
            chats += 1
    return chats


def _gather(store: Store, person: Person, outage: Outage, waiting: Sequence[Message]) -> None:
    first = waiting[0]
    gathered = store.outbox.add(kind=KIND, platform=first.platform, chat=first.chat, text="", person_id=first.person_id)
    ids = [message.id for message in waiting]
    store.outbox.fold_edits(ids)
    store.outbox.merge(ids, gathered)
    _word(store, gathered, person, _above(outage, ()))


def _above(outage: Outage, expired: Sequence[date]) -> list[Text | None]:
    down = t("catchup-down", began=outage.began, ended=outage.ended)
    late = [t("catchup-expired", day=day) for day in expired]
    return [down, *late]


def _word(store: Store, gathered: int, person: Person, above: Sequence[Text | None]) -> None:
    message = store.outbox.get(gathered)
    assert message is not None
    reader = Reader(person.language, person.timezone, typed_before(message.platform))
    reply = listed(store.outbox.merged_in(gathered), 0, gathered, *above)
    store.outbox.replace(gathered, render(reply.text, reader), rendered(reply.buttons, reader))

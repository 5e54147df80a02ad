"""What follows when a platform refuses a message for good: the admins are told once, and the person is reached
elsewhere where there is another place.
"""

from bot.talk.adapter import is_outside
from bot.talk.alarms import KIND as ALARM
from bot.talk.alarms import alarm
from bot.talk.groups import say_shut
from bot.talk.post import Post
from bot.talk.words import Reply, t
from storage.outbox import Message
from storage.store import Store

NOTICE = "notice"

CONSOLE = "console"
"""Nobody reads it until they open it: no other place to be told at."""


def refused(store: Store, message: Message, why: str, owner: str) -> None:
    """This message will never be taken; the next one may be."""
    if not store.deliveries.bury(message.id, why, owner) or message.edit_of is not None:
        return
    person = store.staff.get(message.person_id) if message.person_id is not None else None
    if person is not None and is_outside(message.platform):
        subject = message.text.partition("\n")[0]
        text = t("delivery-mail-refused", address=message.chat, subject=subject, reason=why)
        Post(store).to_person(person, Reply(text, kind=NOTICE, subject=message.subject))
    elif person is not None and message.kind != ALARM:
        kind = t("delivery-kind", kind=message.kind)
        alarm(
            store,
            f"dead:{message.id}:{store.now:%Y-%m-%dT%H:%M}",
            t("delivery-alarm-dead", person=person.name, kind=kind),
        )


def shut_out(store: Store, message: Message, why: str, owner: str) -> None:
    """Nothing more reaches this chat: what waits for it goes where the person can be reached, or is dead."""
    person = store.staff.get(message.person_id) if message.person_id is not None else None
    store.staff.block(message.platform, message.chat)
    place = store.staff.reach(person) if person is not None else None
    if place is None or place[0] == CONSOLE:
        closed = store.deliveries.close(message.platform, message.chat, why)
        if person is not None:
            say_shut(store, person, closed)
    else:
        store.deliveries.divert(message.platform, message.chat, place, why)
    if person is not None:
        key = f"blocked:{message.platform}:{message.chat}:{store.now:%Y-%m-%d}"
        alarm(store, key, t("delivery-alarm-blocked", person=person.name, platform=message.platform.title()))

"""Messages in doubt: a process died with them, or the platform's answer was lost. The policy says what follows."""

import structlog

from bot.talk.adapter import can_be_asked, is_outside, text_length, text_limit
from bot.talk.alarms import KIND as ALARM
from bot.talk.alarms import alarm
from bot.talk.post import Post
from bot.talk.wording import Reader, render
from bot.talk.words import Button, Reply, column, t
from office.doubt import Policies, Policy, look_in, policy_for
from storage.outbox import Message
from storage.processes import STALLED
from storage.store import Store

log = structlog.get_logger("doubt")

NOTICE = "notice"

UNOFFERED = (NOTICE, ALARM)
"""Kinds about which nobody is asked: that would never end."""


def recover(store: Store, platforms: list[str], policies: Policies) -> int:
    """Decide about everything that dead processes left; the number of messages."""
    found = store.deliveries.in_doubt(platforms, store.processes.now - STALLED)
    for message in found:
        try:
            with store.occurrences.apart():
                settle(store, message, policies)
        except Exception as error:  # one that cannot be decided is held, and hinders no other
            log.error("a message in doubt cannot be decided", id=message.id, error=type(error).__name__)
            store.deliveries.hold(message)
    if found:
        log.warning("messages in doubt", count=len(found))
    return len(found)


def settle(store: Store, message: Message, policies: Policies, owner: str | None = None) -> None:
    """Send it again, look for it, or hold it; with `owner`, only where that process still holds it."""
    edits, asked = message.edit_of is not None, can_be_asked(message.platform)
    match policy_for(message.kind, message.doubts, edits=edits, of=policies, can_be_asked=asked):
        case Policy.RESEND:
            store.deliveries.resend(message, message.text, owner)
        case Policy.REPEAT:
            store.deliveries.resend(message, _marked(store, message), owner)
        case Policy.LOOK:  # by the delivery that takes it next
            store.deliveries.resend(message, message.text, owner, at=store.now + look_in(message.doubts))
        case Policy.HOLD:
            if store.deliveries.hold(message, owner):
                _offer(store, message)


def _marked(store: Store, message: Message) -> str:
    """Under a line that says it may be the second one; a picture has no text, and nothing is cut for it."""
    person = store.staff.get(message.person_id) if message.person_id is not None else None
    if person is None or not message.text:
        return message.text
    marked = f"{render(t('delivery-repeat'), Reader(person.language, person.timezone))}\n{message.text}"
    return marked if text_length(message.platform, marked) <= text_limit(message.platform) else message.text


def _offer(store: Store, message: Message) -> None:
    """Ask the person whether it is to come again, and tell the admins."""
    person = store.staff.get(message.person_id) if message.person_id is not None else None
    if person is None or message.kind in UNOFFERED:
        return
    kind = t("delivery-kind", kind=message.kind)
    again = Button(t("delivery-send-again"), "delivery.again", message.id)
    text = t("delivery-held", kind=kind, at=message.created_at)
    if is_outside(message.platform):
        subject = message.text.partition("\n")[0]
        text = t("delivery-mail-held", address=message.chat, subject=subject, at=message.created_at)
    asked = Reply(text, column(again), kind=NOTICE)
    Post(store).to_person(person, asked, personal=True)
    alarm(store, f"held:{message.id}", t("delivery-alarm-held", person=person.name, kind=kind))

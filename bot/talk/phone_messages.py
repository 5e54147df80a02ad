"""How a telephone message is told: at once by who took it, later by the scheduler."""

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.rights import Right
from office.staff import Person
from storage.phone_messages import PhoneMessage
from storage.store import Store


def told(store: Store, one: PhoneMessage, to: Person, note: Text | None = None) -> Reply:
    """To whom it is for; where a client of theirs is named, the call back is one press away."""
    by = store.staff.get(one.by_id)
    client = store.clients.mentioned(to, one.text) if to.may(Right.LOG_CALLS) else None
    text = lines(
        note,
        t("messages-for-you-urgent") if one.urgent else t("messages-for-you"),
        one.text,
        t("messages-taken", person=by.name if by else "–", at=one.taken_at),
    )
    call = Button(t("reminders-call"), "calls.new", client.id) if client else None
    return Reply(text, column(Button(t("messages-do-read"), "messages.read", one.id), call), subject=one.subject)

"""Telephone messages that are not read: told when the day begins, again after half an hour and two hours of work, and
then to who took it, who may find the colleague another way. An urgent one does not wait for working hours."""

from datetime import datetime, timedelta

from bot.talk.phone_messages import told
from bot.talk.words import Reply, Text, lines, t
from office.company import Company
from office.queue import due_in_hours
from office.staff import Person
from office.worktime import next_working_moment
from scheduler.recipients import Recipients
from scheduler.subjects import kept
from storage.occurrences import Occurrence
from storage.phone_messages import PhoneMessage
from storage.store import Store

AGAIN = (30, 120)
"""Minutes of work after it was told."""
TAKER = "taker"
_URGENT = "now"


class PhoneMessages:
    name = "message"
    grace = timedelta(days=7)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for one in store.phone_messages.unread():
            to, by = recipients.person(one.to_id), recipients.person(one.by_id)
            if to is not None:
                for slot, at in _moments(one, to).items():
                    store.occurrences.plan(self.name, one.subject, to.id, to.local(one.taken_at).date(), slot, at)
            if to is not None and by is not None and by.id != to.id:
                last = max(_moments(one, to).values())
                store.occurrences.plan(self.name, one.subject, by.id, by.local(one.taken_at).date(), TAKER, last)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one, person = kept(store.phone_messages.any, occurrence), store.staff.get(occurrence.person_id)
        if one is None or person is None or not one.is_unread:
            return None
        if occurrence.slot != TAKER:
            if _told_later(one, person, occurrence.slot, store.now):
                return None
            again = None if occurrence.slot == "first" else t("messages-unread")
            return told(store, one, person, again)
        to = store.staff.get(one.to_id)
        return Reply(lines(t("messages-unread-by", person=to.name if to else "–"), one.text))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return not occurrence.slot.startswith(_URGENT)

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.phone_messages.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if one.undone_at is not None:
            return t("messages-undone")
        return t("messages-read") if one.read_at is not None else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _moments(one: PhoneMessage, to: Person) -> dict[str, datetime]:
    """When it is told again, UTC, by slot; the first time only where it was not told at once."""
    if one.urgent:
        return {f"{_URGENT}{minutes}": one.taken_at + timedelta(minutes=minutes) for minutes in AGAIN}
    first = next_working_moment(one.taken_at, to.worktime)
    again = {f"again{minutes}": due_in_hours(first, minutes, to.worktime) for minutes in AGAIN}
    return again if first == one.taken_at else {"first": first, **again}


def _told_later(one: PhoneMessage, to: Person, slot: str, now: datetime) -> bool:
    """Whether a later telling is due as well, as after an outage: then that one is enough."""
    moments = _moments(one, to)
    return any(at <= now for other, at in moments.items() if slot in moments and at > moments[slot])

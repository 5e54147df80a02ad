"""Meetings: an hour before, to all who come; when it is over, to who holds it, for what came of it."""

from datetime import datetime, timedelta

from bot.talk.meetings import about
from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.meetings import BEFORE, Attendance
from scheduler.recipients import Recipients
from scheduler.subjects import kept
from storage.occurrences import Occurrence
from storage.store import Store

AHEAD, AFTER = "before", "after"
_AROUND = timedelta(days=2)


class Meetings:
    name = "meeting"
    grace = timedelta(days=3)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for one in store.meetings.around(now - _AROUND, now + _AROUND):
            coming = [e.person_id for e in store.meetings.participants(one) if e.answer is Attendance.COMES]
            along = [person for person in map(store.staff.get, coming) if person is not None and person.active]
            holder, before = recipients.person(one.person_id), one.starts_at - BEFORE
            for person in filter(None, (holder, *along)):  # nobody goes along for one who has left
                day = person.local(one.starts_at).date()
                if now <= one.starts_at:
                    store.occurrences.plan(self.name, one.subject, person.id, day, AHEAD, before)
            if holder is not None and one.call_id is None:
                day = holder.local(one.starts_at).date()
                store.occurrences.plan(self.name, one.subject, holder.id, day, AFTER, one.ends_at)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.meetings.any, occurrence)
        if one is None or self.gone(store, occurrence) is not None:
            return None
        if occurrence.slot == AFTER:
            result = Button(t("meetings-do-result"), "meetings.result", one.id)
            return Reply(lines(t("meetings-how-was"), about(store, one)), column(result))
        return Reply(lines(t("meetings-soon"), about(store, one))) if store.now < one.ends_at else None

    def in_hours(self, occurrence: Occurrence) -> bool:
        return False

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.meetings.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if one.cancelled_at is not None:
            return t("meetings-cancelled")
        return t("meetings-held") if occurrence.slot == AFTER and one.call_id is not None else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        one = kept(store.meetings.any, occurrence)
        return one is not None and occurrence.slot == AHEAD and store.now >= one.ends_at

"""Tenders that close: their owners are told seven, three and one day before, on working days, while one is prepared."""

from datetime import datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from office.company import Company
from office.rights import Role
from office.tenders import DAYS_BEFORE, TenderState, reminded_on
from office.worktime import local_to_utc, moved_from
from scheduler.recipients import Recipients
from scheduler.subjects import kept
from storage.occurrences import Occurrence
from storage.store import Store

_DAY = timedelta(days=1)
_AHEAD = timedelta(days=DAYS_BEFORE[0] + 14)
"""A reminder is told before a row of days off."""


class Tenders:
    name = "tender"
    grace = timedelta(days=3)

    def plan(self, store: Store, now: datetime) -> None:
        recipients, today = Recipients(store), now.date()
        for one in store.tenders.closing(today - _DAY, today + _AHEAD):
            for person in recipients.of(one.owner_id, Role.CLERK):
                for slot, day in reminded_on(one.closes_on, person.worktime).items():
                    if timedelta(0) <= day - person.today(now) <= _DAY:
                        wanted = one.closes_on - timedelta(days=int(slot.removeprefix("T-")))
                        moved = moved_from(wanted, day)
                        due = local_to_utc(day, person.work_start, person.timezone)
                        store.occurrences.plan(
                            self.name, one.subject, person.id, one.closes_on, slot, due, meant_on=moved
                        )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one, person = kept(store.tenders.any, occurrence), store.staff.get(occurrence.person_id)
        if one is None or person is None or self.gone(store, occurrence) is not None:
            return None
        left = (one.closes_on - person.today(store.now)).days
        if left < 0:
            return None
        when = t("tasks-at", day=one.closes_on, time=one.closes_time) if one.closes_time else None
        text = lines(
            t("tenders-reminds", name=one.name, days=left),
            t("tenders-closes-on", when=when or t("tasks-on", day=one.closes_on)),
            t("tenders-client", client=one.client) if one.client else None,
        )
        submitted = Button(t("tenders-do-submitted"), "tenders.set", f"{one.id}.{TenderState.SUBMITTED}")
        other = [
            Button(t("tenders-do-move"), "tenders.move", one.id),
            Button(t("tenders-do-show"), "tenders.show", one.id),
        ]
        return Reply(text, (*column(submitted), *grid(other)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.tenders.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if one.state is not TenderState.PREPARING:
            return t("tenders-gone-state", state=one.state)
        if one.closes_on != occurrence.local_date:
            return t("tenders-gone-moved", when=t("tasks-on", day=one.closes_on))
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + _DAY

"""Attestations that come: told 30 and 7 days before to HR, the head and the person (S4 1.8)."""

from datetime import date, datetime, timedelta

from bot.talk.words import Reply, Text, t
from office.company import Company
from office.personnel import NOTICE
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_before
from scheduler.subjects import record_id
from storage.attestations import subject_of
from storage.occurrences import Occurrence
from storage.store import Store

_DAY = timedelta(days=1)
_AHEAD = timedelta(days=max(NOTICE) + 10)


class Attestations:
    name = "attestation"
    grace = timedelta(days=5)

    def plan(self, store: Store, now: datetime) -> None:
        everybody = store.staff.all()
        keepers = [one for one in everybody if one.role is Role.HR]
        for person in everybody:
            due = store.attestations.due(person)
            if not timedelta(0) <= due - now.date() <= _AHEAD:
                continue
            head = store.staff.get(person.head_id)
            told = {one.id: one for one in (*keepers, *((head,) if head and head.active else ()), person)}
            for reader in told.values():
                self._plan_for(store, person, reader, due, now)

    def _plan_for(self, store: Store, person: Person, reader: Person, day: date, now: datetime) -> None:
        for notice in NOTICE:
            wanted = day - timedelta(days=notice)
            on = workday_on_or_before(wanted, reader.worktime)
            if -_DAY <= on - reader.today(now) <= self.grace:  # known before an outage as long as it is worth telling
                at = local_to_utc(on, reader.work_start, reader.timezone)
                moved = moved_from(wanted, on)
                store.occurrences.plan(self.name, subject_of(person), reader.id, day, f"{notice}", at, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        person = store.staff.get(record_id(occurrence))
        if person is None or self.gone(store, occurrence) is not None:
            return None
        return Reply(t("attestations-coming", person=person.name, day=occurrence.local_date))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        person = store.staff.get(record_id(occurrence))
        if person is None or not person.active:
            return t("reminders-gone-removed")
        return None if store.attestations.due(person) == occurrence.local_date else t("reminders-gone-done")

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False

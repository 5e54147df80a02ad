"""Internal standards that somebody has to read and has not confirmed: reminded after two working days, then weekly."""

from datetime import datetime, timedelta

from bot.talk.standards import KIND, told
from bot.talk.words import Reply, Text, t
from office.company import Company
from office.standards import reads, reminded_on
from office.worktime import local_to_utc
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.store import Store


class Standards:
    name = KIND
    grace = timedelta(days=3)

    def plan(self, store: Store, now: datetime) -> None:
        people = store.staff.all()
        for one in store.standards.latest():
            confirmed = store.standards.confirmed(one)
            for person in people:
                if not reads(one.readers, person) or person.id in confirmed or person.id == one.created_by:
                    continue
                for slot, day in reminded_on(person.today(one.created_at), person.worktime).items():
                    if timedelta(0) <= day - person.today(now) <= self.grace:
                        due = local_to_utc(day, person.work_start, person.timezone)
                        store.occurrences.plan(self.name, one.subject, person.id, day, slot, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        if self.gone(store, occurrence) is not None:
            return None
        return Reply(*told(store.standards.any(record_id(occurrence)), t("standards-unread")))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = store.standards.get(record_id(occurrence))
        if one is None or one.withdrawn_at is not None:
            return t("standards-withdrawn")
        if occurrence.person_id in store.standards.confirmed(one):
            return t("standards-confirmed")
        if one.id not in {latest.id for latest in store.standards.latest()}:
            return t("standards-replaced")
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False

"""The daily round of a salon that is not whole an hour into the day: told to who went it last."""

from datetime import datetime, timedelta

from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from office.company import Company
from office.worktime import is_workday, local_to_utc
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.showroom import Check
from storage.store import Store

SLOT = "day"
AFTER = timedelta(hours=1)
KEPT = timedelta(days=14)
"""A salon where nobody went the round for so long is asked about no more."""


class ShowroomRound:
    name = "showroom"
    grace = timedelta(hours=8)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for place, person_id in store.showroom.keepers(now.date() + timedelta(days=1), KEPT).items():
            person = recipients.person(person_id)
            if person is None or not is_workday(person.today(now), person.worktime):
                continue
            today = person.today(now)
            checks = store.showroom.round(place, today)
            if not all(one.done_at for one in checks):
                due = local_to_utc(today, person.work_start, person.timezone) + AFTER
                store.occurrences.plan(self.name, checks[0].subject, person.id, today, SLOT, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        checks = _round(store, occurrence)
        if self.gone(store, occurrence) is not None:
            return None
        left = Joined(tuple(word(one.point) for one in checks if one.done_at is None))
        text = lines(t("showroom-reminder", place=checks[0].place), left)
        return Reply(text, column(Button(t("showroom-do-show"), "showroom.show", checks[0].id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        checks = _round(store, occurrence)
        if not checks:
            return t("reminders-gone-removed")
        return t("showroom-whole") if all(one.done_at for one in checks) else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        """The next day has a round of its own."""
        person = store.staff.get(occurrence.person_id)
        return person is None or person.today(store.now) > occurrence.local_date


def _round(store: Store, occurrence: Occurrence) -> list[Check]:
    first = store.showroom.get(record_id(occurrence))
    return store.showroom.round(first.place, first.on_day) if first else []

"""The plan of the day when a person's working day begins, and plan against fact when it ends."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot.talk import own_day
from bot.talk.words import Reply, Text
from office.company import Company
from office.staff import Person
from office.worktime import is_workday, local_to_utc
from storage.occurrences import Occurrence
from storage.store import Store

SLOT = "day"
_AHEAD = timedelta(hours=1)


class OwnDay:
    """A scheduler.kinds.Reminder of one hour of each working day; the next day it stays as it was told."""

    def __init__(
        self, name: str, hour: Callable[[Person], time], make: Callable[[Store, Person, date], Reply], grace: timedelta
    ) -> None:
        self.name, self._hour, self._make, self.grace = name, hour, make, grace

    def plan(self, store: Store, now: datetime) -> None:
        """Only around its hour: a round of the clock has little to read then."""
        for person in store.staff.all():
            day = person.today(now)
            due = local_to_utc(day, self._hour(person), person.timezone)
            near = due - _AHEAD <= now <= due + self.grace
            if near and is_workday(day, person.worktime) and own_day.concerns(store, person):
                store.occurrences.plan(self.name, f"staff:{person.id}", person.id, day, SLOT, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        """None for somebody who is not here any more, or has no norms any more, or has the day off by now."""
        person = store.staff.get(occurrence.person_id)
        if person is None or not person.active or not own_day.concerns(store, person):
            return None
        if not is_workday(occurrence.local_date, person.worktime):
            return None
        return own_day.switchable(self._make(store, person, occurrence.local_date), on=True)

    def in_hours(self, occurrence: Occurrence) -> bool:
        return False

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        person = store.staff.get(occurrence.person_id)
        return person is None or person.today(store.now) > occurrence.local_date


def morning() -> OwnDay:
    """Of use until the middle of the day."""
    return OwnDay(own_day.MORNING, lambda person: person.work_start, own_day.morning, timedelta(hours=4))


def evening() -> OwnDay:
    return OwnDay(own_day.EVENING, lambda person: person.work_end, own_day.evening, timedelta(hours=4))

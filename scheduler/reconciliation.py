"""Reconciliation each month: from the first working day on a list of who is left, again every week while any is."""

from datetime import date, datetime, timedelta

from bot.talk.reconciliation import left_over
from bot.talk.words import Reply, Text
from office.company import Company
from office.reconciliation import end_of, month_before
from office.rights import Right, Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.store import Store

WEEKS = 4
"""So often it is told in a month."""

_AHEAD = timedelta(days=2)


class Reconciliations:
    name = "reconciliation"
    grace = timedelta(days=7)

    def plan(self, store: Store, now: datetime) -> None:
        """Only what is still to come: a list of nobody is not made again at every tick."""
        for person in _people(store):
            today = person.today(now)
            for first in (today.replace(day=1), end_of(today.replace(day=1)) + timedelta(days=1)):
                for week in range(WEEKS):
                    wanted = first + timedelta(weeks=week)
                    day = workday_on_or_after(wanted, person.worktime)
                    due = local_to_utc(day, person.work_start, person.timezone)
                    if now < due and day <= today + _AHEAD:
                        subject = f"reconciliation:{month_before(first):%Y%m}"
                        slot, moved = f"week-{week + 1}", moved_from(wanted, day)
                        store.occurrences.plan(self.name, subject, person.id, wanted, slot, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        person = store.staff.get(occurrence.person_id)
        reply = left_over(store, person, _month(occurrence)) if person and person.may(Right.LOG_CALLS) else None
        return reply if reply is not None and reply.buttons else None

    def changed(self, store: Store, occurrence: Occurrence, since: datetime) -> Reply | None:
        last, person = store.reconciliations.last_change(_month(occurrence)), store.staff.get(occurrence.person_id)
        if last is None or last < since or person is None or not person.may(Right.LOG_CALLS):
            return None
        return left_over(store, person, _month(occurrence))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        """It is written anew as clients answer, until all have."""
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return month_before(store.now.date()) > _month(occurrence)


def _people(store: Store) -> tuple[Person, ...]:
    """Who keeps the books, and who has clients of their own."""
    owners = tuple(person for person in store.staff.all() if person.role is Role.REP)
    return (*Recipients(store).of(None, Role.ACCOUNTANT), *owners)


def _month(occurrence: Occurrence) -> date:
    number = record_id(occurrence)
    return date(number // 100, number % 100, 1)

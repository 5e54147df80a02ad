"""The statistics of contracts, by themselves on the first working day after a month: to leaders, and to each rep for
the own ones (S0 1). With a quarter or a year that ended with it they come in the same message.
"""

from datetime import datetime, timedelta

from bot.talk.statistics import report
from bot.talk.words import Lines, Reply, Text
from office.company import Company
from office.periods import Span, ended_before, period_of
from office.rights import Right, Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after
from storage.occurrences import Occurrence
from storage.store import Store

SLOT = "period"

_AHEAD = timedelta(days=2)


class StatisticsKind:
    """A scheduler.kinds.Kind."""

    name = "statistics"
    grace = timedelta(days=5)

    def plan(self, store: Store, now: datetime) -> None:
        for person in store.staff.all():
            if not _reads(person):
                continue
            today = person.today(now)
            first = period_of(Span.MONTH, today).first
            day = workday_on_or_after(first, person.worktime)
            # A rep without contracts has nothing to read; looked at on these days only, for it is a query each.
            if day - _AHEAD <= today <= day + self.grace and store.contracts.has_any(person, day):
                due = local_to_utc(day, person.work_start, person.timezone)
                store.occurrences.plan(
                    self.name, f"staff:{person.id}", person.id, first, SLOT, due, meant_on=moved_from(first, day)
                )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        person = store.staff.get(occurrence.person_id)
        if person is None or not person.active or not _reads(person):
            return None
        parts: list[Text] = []
        for period in ended_before(occurrence.local_date):
            parts += [*([""] if parts else []), report(store, person, period)]
        return Reply(Lines(tuple(parts)))


def _reads(person: Person) -> bool:
    return person.may(Right.SEE_DIGEST) or person.role is Role.REP

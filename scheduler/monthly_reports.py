"""The monthly report: its author is asked for it until it is signed, the leaders hear on the evening who is late."""

from datetime import date, datetime, timedelta

from bot.talk.monthly_reports import KIND, LATE, asked, authors, chase_of, chases, late, led, told_late
from bot.talk.words import Reply, Text, t
from office.company import Company
from office.periods import Period, Span, of_code, period_before, period_of
from office.rights import Right
from office.worktime import local_to_utc, moved_from, workday_on_or_after
from storage.monthly_reports import subject_of
from storage.occurrences import Occurrence
from storage.store import Store

_DAY = timedelta(days=1)
_STANDS = timedelta(days=30)
"""So long a message is kept up with what became of it."""
SLOT = "day"
BEFORE_EVENING = timedelta(minutes=30)
"""Before the leader's working day ends: afterwards nothing is told until the next."""


class MonthlyReports:
    """To the author: two working days before, one before, and on the day (S4 3.1)."""

    name = KIND
    grace = timedelta(days=5)

    def plan(self, store: Store, now: datetime) -> None:
        for month in {_month((now - _DAY).date()), _month((now + _DAY).date())}:
            people = [one for one in authors(store, month) if _month(one.today(now)) == month]
            signed = {one.person_id for one in store.monthly_reports.of_month(month).values() if one.signed}
            due = chases(store, people, month)
            for person in people:
                today = person.today(now)
                for day in due[person.id].days if person.id not in signed else ():
                    if today - _DAY <= day <= today + _DAY:
                        at = local_to_utc(day, person.work_start, person.timezone)
                        store.occurrences.plan(KIND, subject_of(person.id, month), person.id, day, SLOT, at)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        person, month = store.staff.get(occurrence.person_id), _reported(occurrence)
        if person is None or not person.active or self.gone(store, occurrence) is not None:
            return None
        due = chase_of(store, person, month)
        if occurrence.local_date not in due.days:
            return None  # away since it was planned
        return asked(person, month, due, person.today(store.now))

    def personal(self, store: Store, occurrence: Occurrence) -> bool:
        """Nobody signs for somebody else."""
        return True

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = store.monthly_reports.latest(occurrence.person_id, _reported(occurrence))
        return t("monthly-signed-at", at=one.signed_at) if one is not None and one.signed else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + _STANDS


class LateReports:
    """To each leader whose people have not signed by the end of the day on which they owed it; kept up with them."""

    name = LATE
    grace = timedelta(days=3)

    def plan(self, store: Store, now: datetime) -> None:
        month = _month(now.date())
        owing = chases(store, authors(store, month), month)
        if not any(one.due - _DAY <= now.date() <= one.due + self.grace + _DAY for one in owing.values()):
            return
        for leader in store.staff.all():
            today = leader.today(now)
            days = {owing[one.id].due for one in led(store, leader) if one.id in owing}
            day = max((each for each in days if each <= today), default=None)  # who owed it earlier is told with these
            if day is not None and today - self.grace <= day and late(store, leader, month, day):
                evening = workday_on_or_after(day, leader.worktime)
                ends = local_to_utc(evening, leader.worktime.end_on(evening), leader.timezone)
                due, moved = ends - BEFORE_EVENING, moved_from(day, evening)
                store.occurrences.plan(LATE, f"{LATE}:{month.code}", leader.id, day, SLOT, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        leader = store.staff.get(occurrence.person_id)
        if leader is None or not leader.may(Right.LEAD):
            return None
        return told_late(store, leader, _reported(occurrence), occurrence.local_date)

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        leader = store.staff.get(occurrence.person_id)
        if leader is None or late(store, leader, _reported(occurrence), occurrence.local_date):
            return None
        return t("monthly-all-signed")

    def changed(self, store: Store, occurrence: Occurrence, since: datetime) -> Reply | None:
        leader = store.staff.get(occurrence.person_id)
        return told_late(store, leader, _reported(occurrence), occurrence.local_date) if leader else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + _STANDS


def _month(today: date) -> Period:
    """The one that ended last."""
    return period_before(period_of(Span.MONTH, today))


def _reported(occurrence: Occurrence) -> Period:
    """`monthly:PERSON.CODE`, `monthly_late:CODE`"""
    return of_code(occurrence.subject.rpartition(":")[2].rpartition(".")[2])

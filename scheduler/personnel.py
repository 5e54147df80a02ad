"""What HR has on its days: the next step of an applicant, and trainings, told the day before and asked about after."""

from datetime import datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.personnel import TraineeState
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.subjects import kept
from storage.occurrences import Occurrence
from storage.store import Store

_DAY = timedelta(days=1)
_AROUND = timedelta(days=4)
BEFORE, AFTER = "before", "after"


class Applicants:
    name = "applicant"
    grace = timedelta(days=7)

    def plan(self, store: Store, now: datetime) -> None:
        for one in store.applicants.open():
            person = store.staff.get(one.person_id)
            if one.next_on is not None and person is not None and abs(one.next_on - now.date()) <= _AROUND:
                day = workday_on_or_before(one.next_on, person.worktime)
                due = local_to_utc(day, person.work_start, person.timezone)
                moved = moved_from(one.next_on, day)
                store.occurrences.plan(self.name, one.subject, person.id, one.next_on, "day", due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.applicants.any, occurrence)
        if one is None or self.gone(store, occurrence) is not None:
            return None
        text = t("applicants-due", name=one.name, position=one.position)
        return Reply(text, column(Button(t("letters-do-show"), "applicants.show", one.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.applicants.any, occurrence)
        if one is None or one.over:
            return t("reminders-gone-done")
        return None if one.next_on == occurrence.local_date else t("reminders-gone-moved", day=one.next_on)

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


class Trainings:
    name = "training"
    grace = timedelta(days=2)

    def plan(self, store: Store, now: datetime) -> None:
        for one in store.training.since(now.date() - _AROUND):
            if one.on_day > now.date() + _AROUND:
                continue
            for seat in store.training.seats(one):
                person = store.staff.get(seat.person_id)
                if person is not None and person.active:
                    day = workday_on_or_before(one.on_day - _DAY, person.worktime)
                    due = local_to_utc(day, person.work_start, person.timezone)
                    moved = moved_from(one.on_day - _DAY, day)
                    store.occurrences.plan(self.name, one.subject, person.id, one.on_day, BEFORE, due, meant_on=moved)
            keeper = store.staff.get(one.created_by)
            if keeper is not None:
                day = workday_on_or_after(one.on_day + _DAY, keeper.worktime)
                due = local_to_utc(day, keeper.work_start, keeper.timezone)
                moved = moved_from(one.on_day + _DAY, day)
                store.occurrences.plan(self.name, one.subject, keeper.id, one.on_day, AFTER, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.training.any, occurrence)
        if one is None or self.gone(store, occurrence) is not None:
            return None
        named = t("training-named", title=one.title, day=one.on_day)
        if occurrence.slot == AFTER:
            return Reply(lines(t("training-who-came"), named), column(Button(one.title[:40], "training.show", one.id)))
        person = store.staff.get(occurrence.person_id)
        return Reply(named) if person and person.today(store.now) <= one.on_day else None

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.training.any, occurrence)
        if one is None or one.undone_at is not None:
            return t("moves-undone")
        marked = all(each.state is not TraineeState.INVITED for each in store.training.seats(one))
        return t("reminders-gone-done") if occurrence.slot == AFTER and marked else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return occurrence.slot == BEFORE

"""Joiners and leavers by the clock: the last day ends an access, the first one begins with a welcome, lines are due."""

from datetime import datetime, timedelta

from bot.talk import leaving
from bot.talk.open_work import LEFT
from bot.talk.post import Post
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, column, t
from office.company import Company
from office.personnel import Checkpoint, MoveKind
from office.rights import Right
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.subjects import kept, record_id
from storage.occurrences import Occurrence
from storage.staff_moves import Move, StaffStep
from storage.store import Store

_BACK = timedelta(days=7)


class Moves:
    name = "move"
    grace = timedelta(days=7)

    def plan(self, store: Store, now: datetime) -> None:
        """Whose last day has ended has no access from this tick on, whatever else is held back."""
        for one in store.moves.leaving():
            person = store.staff.get(one.person_id)
            if person is not None and person.today(now) > one.on_day:
                self._end(store, one)
        for one in store.moves.open(now.date() - _BACK):
            person = store.staff.get(one.person_id)
            if person is None or one.kind is not MoveKind.JOIN or not store.staff.accounts(person):
                continue
            day = workday_on_or_after(one.on_day, person.worktime)
            due, moved = local_to_utc(day, person.work_start, person.timezone), moved_from(one.on_day, day)
            store.occurrences.plan(self.name, one.subject, person.id, one.on_day, "first", due, meant_on=moved)

    def _end(self, store: Store, one: Move) -> None:
        text = leaving.end(store, one)
        keepers = [each for each in store.staff.all() if each.may(Right.KEEP_PERSONNEL)]
        by = [each for each in keepers if each.id == one.created_by]
        for keeper in by or keepers:
            Post(store).to_person(keeper, Reply(text, kind=LEFT, subject=one.subject))

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.moves.any, occurrence)
        person = store.staff.get(occurrence.person_id)
        if one is None or one.undone_at is not None or person is None:
            return None
        head = store.staff.get(person.head_id)
        welcome = t("moves-welcome", person=person.name, company=company.name)
        return Reply(t("moves-welcome-head", welcome=welcome, head=head.name) if head else welcome)

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.moves.any, occurrence)
        return t("moves-undone") if one is None or one.undone_at is not None else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return True


class StaffSteps:
    """A line that is open on the day: told its owner that morning."""

    name = "staffstep"
    grace = timedelta(days=14)

    def plan(self, store: Store, now: datetime) -> None:
        for one in store.moves.open(now.date() - _BACK):
            for step in store.moves.steps(one):
                owner = store.staff.get(step.owner_id)
                if step.done_at is None and owner is not None and abs(one.on_day - now.date()) <= _BACK:
                    day = workday_on_or_before(one.on_day, owner.worktime)
                    due, moved = local_to_utc(day, owner.work_start, owner.timezone), moved_from(one.on_day, day)
                    store.occurrences.plan(self.name, step.subject, owner.id, one.on_day, "day", due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        step = _step(store, occurrence)
        if step is None or self.gone(store, occurrence) is not None:
            return None
        one = store.moves.any(step.move_id)
        what: Text = word(Checkpoint(step.what)) if step.what in list(Checkpoint) else step.what
        text = t("moves-line-due", what=what, person=one.person)
        return Reply(text, column(Button(t("moves-do", what=what), "moves.done", step.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        step = _step(store, occurrence)
        if step is None or store.moves.any(step.move_id).undone_at is not None:
            return t("moves-undone")
        return t("reminders-gone-done") if step.done_at is not None else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _step(store: Store, occurrence: Occurrence) -> StaffStep | None:
    return store.moves.step(record_id(occurrence))

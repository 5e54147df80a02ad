"""Tasks given that are overdue: once the doer's day is over the giver and the doer hear of it as soon as each is at
work, once for each day that was agreed on."""

from datetime import datetime, timedelta

from bot.talk.tasks import what, when
from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.worktime import local_day_bounds, moved_from, next_working_moment
from scheduler.recipients import Recipients
from scheduler.subjects import kept
from storage.assignments import OVERDUE
from storage.occurrences import Occurrence
from storage.store import Store

LATE = "late"


class Assignments:
    name = OVERDUE
    grace = timedelta(days=30)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for one in store.assignments.open():
            doer = recipients.person(one.doer_id)
            if doer is None or doer.today(now) < one.task.on_day:
                continue
            _, over = local_day_bounds(one.task.on_day, doer.timezone)
            for person in filter(None, map(recipients.person, (one.giver_id, one.doer_id))):
                due = next_working_moment(over, person.worktime)
                moved = moved_from(person.local(over).date(), person.local(due).date())
                store.occurrences.plan(self.name, one.subject, person.id, one.task.on_day, LATE, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.assignments.any, occurrence)
        if one is None or self.gone(store, occurrence) is not None:
            return None
        doer = store.staff.get(one.doer_id)
        own = occurrence.person_id == one.doer_id
        text = lines(
            t("assignments-overdue", when=when(one.task)),
            what(one.task),
            t("tasks-client", client=one.task.client) if own and one.task.client else None,
            t("assignments-by", person=one.task.giver)
            if own
            else t("assignments-to", person=doer.name if doer else "–"),
            t("assignments-state", state=one.state),
        )
        done = Button(t("tasks-done-button"), "assignments.done", one.id) if own else None
        return Reply(text, column(done, Button(t("assignments-do-show"), "assignments.show", one.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.assignments.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if not one.is_open:
            return t("assignments-state", state=one.state)
        return t("reminders-gone-moved", day=one.task.on_day) if one.task.on_day != occurrence.local_date else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False

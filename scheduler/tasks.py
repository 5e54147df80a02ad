"""Personal reminders and next steps; storage.tasks plans each when it is made, moved or done."""

from datetime import datetime, timedelta

from bot.talk.tasks import told
from bot.talk.words import Reply, Text, t
from office.company import Company
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.store import Store
from storage.tasks import KIND, Task

_AROUND = timedelta(days=2)


class Tasks:
    name = KIND
    grace = timedelta(days=3650)  # worth telling as long as it is open

    def plan(self, store: Store, now: datetime) -> None:
        """Once more for the days around now: the person's zone or hours may be others than when it was planned."""
        people = {person.id: person for person in store.staff.all()}
        around = store.tasks.due(now.date() - _AROUND, now.date() + _AROUND)
        for task in {one.id: one for one in (*around, *store.tasks.waiting())}.values():
            if task.person_id in people:
                store.tasks.plan(people[task.person_id], task)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        task = _task(store, occurrence)
        if task is None or task.done_at is not None or not _is_for(task, occurrence):
            return None
        person = store.staff.get(task.person_id)
        reply = told(task)
        if person is not None and person.active and task.rule is not None:
            store.tasks.advance(person, task)
        elif person is None or not person.active:
            reply = Reply(reply.text)  # whoever stands in cannot close another's task
        return reply

    def personal(self, store: Store, occurrence: Occurrence) -> bool:
        """What a person wrote down about no client stays with the person."""
        task = _task(store, occurrence)
        return task is not None and task.client_id is None

    def in_hours(self, occurrence: Occurrence) -> bool:
        return occurrence.slot == "day"

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        task = _task(store, occurrence)
        if task is None or task.done_at is not None:
            return t("reminders-gone-done")
        if task.rule is None and not _is_for(task, occurrence):
            return t("reminders-gone-moved", day=task.on_day)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _task(store: Store, occurrence: Occurrence) -> Task | None:
    return store.tasks.any(record_id(occurrence))


def _is_for(task: Task, occurrence: Occurrence) -> bool:
    return (task.on_day, task.slot) == (occurrence.local_date, occurrence.slot)

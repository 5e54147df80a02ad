"""Questions to a leader, batched: one message at each of the hours that the leader chose, of what waits then."""

from datetime import datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.worktime import is_workday, local_to_utc
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.questions import Question
from storage.store import Store

PAGE = 10
_DAY = timedelta(days=1)
_BUTTON = 40


class Gate:
    name = "gate"
    grace = timedelta(hours=20)

    def plan(self, store: Store, now: datetime) -> None:
        for person_id in {one.answers for one in store.questions.waiting()}:
            leader = store.staff.get(person_id)
            if leader is None:
                continue
            for day in (leader.today(now), leader.today(now) + _DAY):
                for at in store.questions.hours(leader) if is_workday(day, leader.worktime) else ():
                    due = local_to_utc(day, at, leader.timezone)
                    if due > now:
                        store.occurrences.plan(self.name, f"gate:{leader.id}", leader.id, day, f"{at:%H:%M}", due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        waiting = _waiting(store, occurrence)
        if not waiting:
            return None
        shown = waiting[:PAGE]
        rows = [_row(store, one) for one in shown]
        more = t("assignments-more", count=len(waiting) - PAGE) if len(waiting) > PAGE else None
        buttons = [Button(one.text[:_BUTTON], "gate.show", one.id) for one in shown]
        return Reply(lines(t("gate-waiting"), *rows, more), column(*buttons))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        return None if _waiting(store, occurrence) else t("gate-all-answered")

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _waiting(store: Store, occurrence: Occurrence) -> list[Question]:
    return store.questions.waiting(record_id(occurrence))


def _row(store: Store, one: Question) -> Text:
    asker = store.staff.get(one.asked_by)
    return t("gate-row", person=asker.name if asker else "–", text=one.text)

"""Letters that are to be answered: told the working day before, and when the answer is late, each week again."""

from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.letters import BEFORE, WEEKS, reminded_on, wanted_on
from office.rights import Role
from office.worktime import local_to_utc, moved_from
from scheduler.recipients import Recipients
from scheduler.subjects import kept
from storage.letters import Letter
from storage.occurrences import Occurrence
from storage.store import Store

_AHEAD = timedelta(days=10)
_DAY = timedelta(days=1)


class Letters:
    name = "letter"
    grace = timedelta(days=3)

    def plan(self, store: Store, now: datetime) -> None:
        recipients, today = Recipients(store), now.date()
        for one in store.letters.unanswered(today - timedelta(weeks=WEEKS + 1), today + _AHEAD):
            for person in recipients.of(one.person_id, Role.CLERK):
                for slot, day in reminded_on(_due(one), person.worktime).items():
                    if timedelta(0) <= day - person.today(now) <= _DAY:
                        moved = moved_from(wanted_on(_due(one), slot), day)
                        due = local_to_utc(day, person.work_start, person.timezone)
                        store.occurrences.plan(self.name, one.subject, person.id, _due(one), slot, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one, person = kept(store.letters.any, occurrence), store.staff.get(occurrence.person_id)
        if one is None or person is None or self.gone(store, occurrence) is not None:
            return None
        late = person.today(store.now) > _due(one)
        if late and occurrence.slot == BEFORE:
            return None
        text = lines(
            t("letters-late", day=one.answer_by) if late else t("letters-due", day=one.answer_by),
            t("letters-in", number=one.called, day=one.on_day),
            t("letters-from", name=one.correspondent),
            one.about,
        )
        return Reply(text, column(Button(t("letters-do-answer"), "letters.answer", one.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.letters.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if one.undone_at is not None:
            return t("letters-undone")
        answer = store.letters.answer_to(one)
        return t("letters-answered", number=answer.called, day=answer.on_day) if answer else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _due(one: Letter) -> date:
    assert one.answer_by is not None
    return one.answer_by

"""The hand-over of an absence, both ways (S4 1.6): at its beginning the deputy gets what is open; afterwards the person
gets what was done meanwhile and what is open still.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.talk.open_work import AWAY, LONGEST, about, openers
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from office.company import Company
from office.open_work import OpenItem, Work
from office.personnel import Checkpoint
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after
from scheduler.subjects import kept
from storage.absences import Absence, Done
from storage.occurrences import Occurrence
from storage.store import Store

BEGIN, END = "begin", "end"
LISTED = 20
"""So many lines of each list."""

_DAY = timedelta(days=1)

_RECORD = t("absences-record")
_OTHERS: Mapping[str, Text] = {
    "hours": t("absences-record-hours"),
    "participant": word(Work.MEETING),
    "reliability": t("absences-record-reliability"),
    "special": t("absences-record-special"),
    "visit": t("absences-record-visit"),
}
"""What nobody has open, by the noun of its subject."""


class HandOver:
    name = AWAY
    grace = timedelta(days=14)

    def plan(self, store: Store, now: datetime) -> None:
        today = now.date()
        for one in store.absences.within(today - self.grace, today + 2 * _DAY):
            person, deputy = store.staff.get(one.person_id), store.staff.get(one.deputy_id)
            if person is None or deputy is None or not person.active:
                continue
            begins = workday_on_or_after(one.first_day, deputy.worktime)
            if deputy.active and begins <= one.last_day and one.last_day >= person.today(now):
                due, moved = local_to_utc(begins, deputy.work_start, deputy.timezone), moved_from(one.first_day, begins)
                store.occurrences.plan(self.name, one.subject, deputy.id, one.first_day, BEGIN, due, meant_on=moved)
            if one.last_day < person.today(one.created_at):
                continue  # entered afterwards: nobody stood in
            here = workday_on_or_after(one.last_day + _DAY, person.worktime)
            due = local_to_utc(here, person.work_start, person.timezone)
            store.occurrences.plan(self.name, one.subject, person.id, one.last_day + _DAY, END, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = kept(store.absences.any, occurrence)
        person = store.staff.get(one.person_id) if one else None
        if one is None or person is None or self.gone(store, occurrence) is not None:
            return None
        return _begins(store, one, person) if occurrence.slot == BEGIN else _ended(store, one, person)

    def in_hours(self, occurrence: Occurrence) -> bool:
        return occurrence.slot == END

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.absences.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        if one.undone_at is not None:
            return t("absences-undone")
        if occurrence.slot == BEGIN and occurrence.person_id != one.deputy_id:
            return t("absences-no-longer", person=one.person)
        if occurrence.slot == END and occurrence.local_date != one.last_day + _DAY:
            return t("reminders-gone-moved", day=one.last_day + _DAY)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        """What was handed over is history once it was told; a beginning stands until the end."""
        one = kept(store.absences.any, occurrence)
        return occurrence.slot == END or one is None or store.now.date() > one.last_day + _DAY


def _begins(store: Store, one: Absence, person: Person) -> Reply:
    items = _open(store, person)
    rows = [t("absences-open-row", what=_item(item)) for item in items[:LISTED]]
    text = lines(
        t("absences-open", person=person.name, day=one.last_day) if items else None,
        *rows,
        _more(len(items)),
        None if items else t("absences-you-stand-in", person=person.name, first=one.first_day, last=one.last_day),
        None if items else t("absences-nothing-open"),
    )
    show = Button(t("absences-do-show"), "absences.show", one.id)
    return Reply(text, column(*openers((item.subject, item.text) for item in items), show))


def _ended(store: Store, one: Absence, person: Person) -> Reply:
    deputy = store.staff.get(one.deputy_id)
    since = local_to_utc(one.first_day, datetime.min.time(), person.timezone)
    done, items = store.absences.done_meanwhile(person, since), _open(store, person)
    text = lines(
        t(
            "absences-taken-back",
            person=person.name,
            deputy=deputy.name if deputy else "–",
            first=one.first_day,
            last=one.last_day,
        ),
        t("absences-done") if done else t("absences-nothing-done"),
        *(t("absences-done-row", at=each.at, person=each.by, what=_record(each)) for each in done[:LISTED]),
        _more(len(done)),
        t("absences-still-open") if items else t("absences-nothing-open"),
        *(t("absences-open-row", what=_item(item)) for item in items[:LISTED]),
        _more(len(items)),
    )
    touched = [(each.subject, each.name) for each in done if each.name is not None]
    return Reply(text, column(*openers([*touched, *((item.subject, item.text) for item in items)])))


def _open(store: Store, person: Person) -> list[OpenItem]:
    """But for what the person wrote down about no client, which is nobody else's."""
    items = store.open_work.of(person)
    return [one for one in items if one.noun is not Work.TASK or _about_a_client(store, one.id)]


def _about_a_client(store: Store, task_id: int) -> bool:
    task = store.tasks.any(task_id)
    return task is not None and task.client_id is not None


def _item(item: OpenItem) -> Text:
    what = Joined((word(item.noun), about(item)), ": ")
    return Joined((what, t("forms-day", day=item.due))) if item.due else what


def _record(done: Done) -> Text:
    noun, _, number = done.subject.partition(":")
    name = done.name or f"#{number}"
    if noun == Work.STAFFSTEP and name in list(Checkpoint):
        return Joined((word(Work.STAFFSTEP), word(Checkpoint(name))), ": ")
    return Joined((word(Work(noun)) if noun in list(Work) else _OTHERS.get(noun, _RECORD), name[:LONGEST]), ": ")


def _more(count: int) -> Text | None:
    return t("absences-more", count=count - LISTED) if count > LISTED else None

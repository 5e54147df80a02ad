"""Complaints whose answer is due: told to who answers for them on the day, and once late every week to the head too."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.complaints import Complaint
from storage.occurrences import Occurrence
from storage.store import Store

DUE, LATE = "due", "late"

AGAIN = timedelta(days=7)

_DAY = timedelta(days=1)
_AHEAD = timedelta(days=2)


class ComplaintsDue:
    name = "complaint"
    grace = timedelta(days=3650)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for one in store.complaints.due_until(now.date() + _AHEAD + _AHEAD):
            for person, escalated in _told(recipients, one):
                for wanted, day, slot in _mornings(one, person, now, late_only=escalated):
                    due = local_to_utc(day, person.work_start, person.timezone)
                    moved = moved_from(wanted, day)
                    store.occurrences.plan(self.name, one.subject, person.id, wanted, slot, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = store.complaints.any(record_id(occurrence))
        person = store.staff.get(occurrence.person_id)
        if one is None or one.due_on is None or person is None or self.gone(store, occurrence) is not None:
            return None
        if occurrence.person_id != one.owner_id:
            store.complaints.escalate(one)
        late = (person.today(store.now) - one.due_on).days
        owner = store.staff.get(one.owner_id)
        text = lines(
            t("reminders-complaint", client=one.client, day=one.due_on, late=max(0, late)),
            one.what,
            t("complaints-measure-is", text=one.measure) if one.measure else None,
            t("complaints-owner-is", person=owner.name) if owner and owner.id != person.id else None,
        )
        return Reply(text, column(Button(t("reminders-complaint-card"), "complaints.show", one.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = store.complaints.any(record_id(occurrence))
        if one is None:
            return t("reminders-gone-removed")
        if one.settled_on is not None:
            return t("reminders-gone-done")
        if all(person.id != occurrence.person_id for person, _ in _told(Recipients(store), one)):
            return t("reminders-gone-owner", client=one.client)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _told(recipients: Recipients, one: Complaint) -> list[tuple[Person, bool]]:
    """Who answers for it, and the head above, to whom it is escalated."""
    owners = recipients.of(one.owner_id, Role.CLERK)
    heads = {head.id: head for owner in owners if (head := recipients.person(owner.head_id)) is not None}
    if not heads and all(owner.head_id is None for owner in owners):
        heads = {head.id: head for head in recipients.of(None, Role.DIRECTOR)}
    own = {owner.id for owner in owners}
    return [*((owner, False) for owner in owners), *((head, True) for head in heads.values() if head.id not in own)]


def _mornings(one: Complaint, person: Person, now: datetime, *, late_only: bool) -> Iterator[tuple[date, date, str]]:
    """The day itself, then the last that has begun of the mornings once late, and the next; with the day of work."""
    assert one.due_on is not None
    today = person.today(now)
    if not late_only and today <= one.due_on <= today + _AHEAD:
        yield one.due_on, workday_on_or_before(one.due_on, person.worktime), DUE
    weeks = max(0, (today - one.due_on - _DAY) // AGAIN)
    for week in (weeks, weeks + 1):
        wanted = one.due_on + _DAY + week * AGAIN
        day = workday_on_or_after(wanted, person.worktime)
        if day <= today + _AHEAD:
            yield wanted, day, LATE

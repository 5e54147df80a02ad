"""Suppliers' bills, told to the accountants three days before they are due, on the day, and weekly while overdue."""

from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.rights import Right, Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.store import Store

BEFORE = 3
"""Days."""
AGAIN = 7

_AHEAD = timedelta(days=2)
_LATE = "late-"


class Bills:
    name = "bill"
    grace = timedelta(days=3650)  # worth telling as long as it is open

    def plan(self, store: Store, now: datetime) -> None:
        people = Recipients(store).of(None, Role.ACCOUNTANT)
        for bill in store.bills.due_by(now.date() + timedelta(days=BEFORE) + 3 * _AHEAD):
            for person in people:
                today = person.today(now)
                slots = _slots(bill.due_on, person, today)
                current = _current(slots, person, now)
                coming = [slot for slot, day in slots.items() if today <= day <= today + _AHEAD]
                for slot in dict.fromkeys([current, *coming]):
                    if slot is not None:
                        due = local_to_utc(slots[slot], person.work_start, person.timezone)
                        moved = moved_from(_wanted(bill.due_on, slot), slots[slot])
                        store.occurrences.plan(
                            self.name, bill.subject, person.id, bill.due_on, slot, due, meant_on=moved
                        )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        bill, person = store.bills.any(record_id(occurrence)), store.staff.get(occurrence.person_id)
        if bill is None or person is None or self.gone(store, occurrence) is not None:
            return None
        if not person.may(Right.KEEP_BOOKS):  # planned when the person still did
            return None
        today = person.today(store.now)
        if _current(_slots(bill.due_on, person, today), person, store.now) != occurrence.slot:
            return None
        late = (today - bill.due_on).days
        text = lines(
            t("bills-due-ahead", supplier=bill.supplier, day=bill.due_on, days=-late)
            if late <= 0
            else t("bills-due-late", supplier=bill.supplier, day=bill.due_on, days=late),
            t("bills-numbered", number=bill.number) if bill.number else None,
            t("bills-to-pay", open=bill.open),
        )
        pay, show = Button(t("bills-do-pay"), "bills.pay", bill.id), Button(t("bills-title"), "bills.show", bill.id)
        return Reply(text, column(pay, show))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        bill = store.bills.any(record_id(occurrence))
        if bill is None:
            return t("reminders-gone-removed")
        if bill.reversed:
            return t("bills-gone-reversed")
        return None if bill.open.minor else t("bills-gone-paid")

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _slots(due: date, person: Person, today: date) -> dict[str, date]:
    """The working day on whose morning each is told, in order, up to the days around today."""
    slots = {slot: workday_on_or_before(_wanted(due, slot), person.worktime) for slot in (f"T-{BEFORE}", "T-0")}
    after = 1
    while due + timedelta(days=after) <= today + _AHEAD:
        slot = f"{_LATE}{after}"
        slots[slot] = workday_on_or_after(_wanted(due, slot), person.worktime)
        after += AGAIN
    return slots


def _wanted(due: date, slot: str) -> date:
    """The day of a slot where that is one of work."""
    if slot.startswith(_LATE):
        return due + timedelta(days=int(slot.removeprefix(_LATE)))
    return due - timedelta(days=int(slot.removeprefix("T-")))


def _current(slots: dict[str, date], person: Person, now: datetime) -> str | None:
    """The latest whose morning has come."""
    begun = [slot for slot, day in slots.items() if local_to_utc(day, person.work_start, person.timezone) <= now]
    return begun[-1] if begun else None

"""Expense claims that wait: the head hears of them every working morning, after three working days the directors."""

from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, lines, t
from office.company import Company
from office.expenses import ClaimState, deciders, directors, escalated_on, heads_of, may_decide
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after
from scheduler.subjects import record_id
from storage.expenses import Expense
from storage.occurrences import Occurrence
from storage.store import Store

_DAY = timedelta(days=1)
HEAD, DIRECTOR = "head", "director"


class Expenses:
    name = "expense"
    grace = timedelta(days=1)  # the next morning tells it again

    def plan(self, store: Store, now: datetime) -> None:
        staff = store.staff.all()
        for one in store.expenses.in_state(ClaimState.WAITING):
            claimant = store.staff.get(one.person_id)
            for person in deciders(claimant, staff) if claimant else ():
                self._plan_for(store, one, person, HEAD, _first(one, person), now)
                if claimant is not None:
                    escalated = escalated_on(person.today(one.created_at), person.worktime)
                    for above in directors(claimant, staff):
                        if above.id != person.id:
                            self._plan_for(store, one, above, DIRECTOR, escalated, now)

    def _plan_for(self, store: Store, one: Expense, person: Person, slot: str, first: date, now: datetime) -> None:
        """On the morning of the next working day from `first` on."""
        wanted = max(first, person.today(now))
        day = workday_on_or_after(wanted, person.worktime)
        due = local_to_utc(day, person.work_start, person.timezone)
        store.occurrences.plan(self.name, one.subject, person.id, day, slot, due, meant_on=moved_from(wanted, day))

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = store.expenses.any(record_id(occurrence))
        if one is None or self.gone(store, occurrence) is not None:
            return None
        person, claimant = store.staff.get(occurrence.person_id), store.staff.get(one.person_id)
        staff = {each.id: each for each in store.staff.all(active=False)}
        if person is None or claimant is None or not may_decide(person, claimant, heads_of(claimant, staff)):
            return None  # planned when the person still decided on it
        waited = (person.today(store.now) - person.today(one.created_at)).days
        escalated = occurrence.slot == DIRECTOR
        text = lines(
            t("expenses-escalated", days=waited) if escalated else t("expenses-still-waits", days=waited),
            t("expenses-what", amount=one.amount, kind=one.kind, person=one.person, day=one.spent_on, id=one.id),
            t("expenses-note", note=one.note) if one.note else None,
        )
        approve = Button(t("expenses-do-approve"), "claims.approve", one.id)
        return Reply(text, ((approve, Button(t("expenses-do-refuse"), "claims.refuse", one.id)),))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = store.expenses.any(record_id(occurrence))
        if one is None:
            return t("reminders-gone-removed")
        return None if one.state is ClaimState.WAITING else t("expenses-gone", state=one.state)

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _first(one: Expense, person: Person) -> date:
    """The morning after it was asked."""
    return person.today(one.created_at) + _DAY

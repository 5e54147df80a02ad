"""Promises to pay: told on their day, and the morning after where the money did not come."""

from datetime import date, datetime, timedelta

from bot.talk.words import Button, Joined, Reply, Rows, Text, column, lines, t
from office.collecting import CollectingStep
from office.company import Company
from office.identifiers import show_phone
from office.money import totals
from office.promises import Facts, PromiseState, state_of
from office.rights import Right, Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.promises import Promise
from storage.store import Store

DAY, BROKEN = "day", "broken"
"""The slots: the day that the client named, and the morning after it."""

DECIDED_FOR = timedelta(days=30)
"""So long after its day a statement of the bank that comes late may still change what became of a promise."""

TOLD_FOR = timedelta(days=7)
"""So long after that morning a broken promise is told still."""

_ONE_DAY = timedelta(days=1)
_AHEAD = timedelta(days=2)


class Promises:
    name = "promise"
    grace = TOLD_FOR

    def plan(self, store: Store, now: datetime) -> None:
        """What became of each by the ledger; then the mornings of those that are open, or broken just now."""
        recipients = Recipients(store)
        for one in store.promises.unsettled(now.date() - DECIDED_FOR):
            people = _recipients(store, recipients, one)
            state = _state(store, one, people, now)
            if state is not one.state:
                store.promises.become(one, state)
            if state is PromiseState.OPEN or (state is PromiseState.BROKEN and not _came_late(store, one)):
                for person in people:
                    self._plan_for(store, one, person, now)

    def _plan_for(self, store: Store, one: Promise, person: Person, now: datetime) -> None:
        today = person.today(now)
        broken_on = _morning_after(one.pay_on, person)
        slots = {BROKEN: broken_on} if broken_on >= today - TOLD_FOR else {}
        before = workday_on_or_before(one.pay_on, person.worktime)
        if one.pay_on >= today and before >= person.local(one.created_at).date():
            slots[DAY] = before
        for slot, day in slots.items():
            if day <= today + _AHEAD:
                due = local_to_utc(day, person.work_start, person.timezone)
                moved = moved_from(one.pay_on if slot == DAY else one.pay_on + _ONE_DAY, day)
                store.occurrences.plan(self.name, one.subject, person.id, one.pay_on, slot, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one = store.promises.get(record_id(occurrence))
        person = store.staff.get(occurrence.person_id)
        if one is None or person is None or self.gone(store, occurrence) is not None:
            return None
        today = person.today(store.now)
        if (today > one.pay_on) is not (occurrence.slot == BROKEN):
            return None  # the other slot tells it
        client = store.clients.any(one.client_id)
        opened = totals(row.open for row in store.invoices.open_of_client(client.id)).values()
        text = lines(
            _headline(one, occurrence.slot, today),
            t("promises-open", open=Joined(tuple(t("reminders-sum", sum=each) for each in opened), " + "))
            if opened
            else None,
            t("reminders-phone", phone=show_phone(client.phone)) if client.phone else None,
        )
        return Reply(text, _buttons(one, occurrence.slot, person))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = store.promises.get(record_id(occurrence))
        if one is None:
            return t("reminders-gone-removed")
        if one.state is PromiseState.WITHDRAWN:
            return t("promises-gone-withdrawn", client=one.client)
        if one.state is PromiseState.KEPT:
            return t("promises-gone-kept", client=one.client)
        if one.state is PromiseState.BROKEN and _came_late(store, one):
            return t("promises-gone-late", client=one.client)
        people = _recipients(store, Recipients(store), one)
        if all(person.id != occurrence.person_id for person in people):
            return t("reminders-gone-owner", client=one.client)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + DECIDED_FOR


def _recipients(store: Store, recipients: Recipients, one: Promise) -> tuple[Person, ...]:
    """To whom it was promised; where they do not see the client any more, whoever has the client now."""
    person = recipients.person(one.person_id)
    if person is not None and store.clients.get(person, one.client_id) is not None:
        return (person,)
    return recipients.of(store.clients.any(one.client_id).owner_id, Role.ACCOUNTANT)


def _state(store: Store, one: Promise, people: tuple[Person, ...], now: datetime) -> PromiseState:
    """By the calendar of who collects it; of the ledger as it is now."""
    if not people:
        return one.state
    person = people[0]
    given_on = person.local(one.created_at).date()
    morning = local_to_utc(_morning_after(one.pay_on, person), person.work_start, person.timezone)
    clear = not any(row.due_on < person.today(now) for row in store.invoices.open_of_client(one.client_id))
    facts = Facts(one.amount, store.promises.paid(one, given_on, one.pay_on), clear, over=now >= morning)
    if one.state is PromiseState.KEPT and not store.promises.taken_back(one):
        return one.state  # a debt that has come since does not matter
    return state_of(facts)


def _came_late(store: Store, one: Promise) -> bool:
    """Whether nothing overdue is left, or all that was promised came after its day."""
    person = store.staff.get(one.person_id)
    zone_today = person.today(store.now) if person else store.now.date()
    if not any(row.due_on < zone_today for row in store.invoices.open_of_client(one.client_id)):
        return True
    paid = store.promises.paid(one, one.created_at.date() - _ONE_DAY, zone_today)
    return one.amount is not None and paid is not None and paid.minor >= one.amount.minor


def _morning_after(pay_on: date, person: Person) -> date:
    return workday_on_or_after(pay_on + _ONE_DAY, person.worktime)


def _headline(one: Promise, slot: str, today: date) -> Text:
    if slot == BROKEN:
        if one.amount is None:
            return t("promises-broken-all", client=one.client, day=one.pay_on)
        return t("promises-broken", client=one.client, amount=one.amount, day=one.pay_on)
    if today < one.pay_on:
        if one.amount is None:
            return t("promises-ahead-all", client=one.client, day=one.pay_on)
        return t("promises-ahead", client=one.client, amount=one.amount, day=one.pay_on)
    if one.amount is None:
        return t("promises-today-all", client=one.client)
    return t("promises-today", client=one.client, amount=one.amount)


def _buttons(one: Promise, slot: str, person: Person) -> Rows:
    """A dunning letter is drafted by those who may; whoever else has it sent notes that it was."""
    if person.may(Right.KEEP_DOCUMENTS):
        letter = Button(t("collecting-draft"), "collecting.letter", one.client_id)
    else:
        letter = Button(t("collecting-did", step=CollectingStep.LETTER), "collecting.did", f"{one.client_id}.letter")
    return column(
        Button(t("promises-new-day"), "promises.later", one.id),
        Button(t("reminders-call"), "calls.new", one.client_id),
        letter if slot == BROKEN else None,
        Button(t("reminders-card"), "clients.card", one.client_id),
    )

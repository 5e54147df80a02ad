"""Overdue payments: one message per client, to the owner, again every week while anything is unpaid.

A payment that comes in, a promise or a step of collecting is written into the message. While a client's promise to
pay is waited for, nothing is told.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.talk.words import Button, Joined, Lines, Reply, Rows, Text, column, lines, t
from office.collecting import CollectingStep, next_step
from office.company import Company
from office.identifiers import show_phone
from office.money import totals
from office.promises import is_waited_for
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import client_of, served
from storage.client import Client
from storage.invoices import Invoice
from storage.occurrences import Occurrence
from storage.promises import Promise
from storage.store import Store

AGAIN = timedelta(days=7)

MOST_LISTED = 10
"""So many invoices are named; the others are counted."""

_DAY = timedelta(days=1)
_AHEAD = timedelta(days=2)


class Overdue:
    name = "overdue"
    grace = timedelta(days=3650)  # worth telling as long as it is unpaid

    def plan(self, store: Store, now: datetime) -> None:
        recipients, told = Recipients(store), store.occurrences.last_told(self.name)
        promises = store.promises.waited(now.date() - AGAIN)
        # The earliest zone is a day ahead of UTC; each person's own date decides below.
        for client_id, invoices in store.invoices.overdue(now.date() + _AHEAD).items():
            client = store.clients.any(client_id)
            if client.archived_at is None:
                for person in recipients.of(client.owner_id, Role.ACCOUNTANT):
                    before = told.get((client.subject, person.id))
                    day = _next_day(person, now, invoices, before)
                    moved = moved_from(_wanted(person, now, invoices, before), day)
                    if client_id in promises and (after := _after(promises[client_id], person)) > day:
                        day, moved = after, None
                    if day <= person.today(now) + _AHEAD:
                        due = local_to_utc(day, person.work_start, person.timezone)
                        slot = _slot(invoices)
                        store.occurrences.plan(self.name, client.subject, person.id, day, slot, due, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        client, person = client_of(store, occurrence), store.staff.get(occurrence.person_id)
        if client is None or person is None or self.gone(store, occurrence) is not None:
            return None
        today = person.today(store.now)
        invoices = _late(store, client, today)
        if self._told_already(store, occurrence, person, invoices):
            return None
        promise = store.promises.waited(today - AGAIN).get(client.id)
        if promise is not None and today < _after(promise, person):
            return None
        return _told(store, client, invoices, today)

    def changed(self, store: Store, occurrence: Occurrence, since: datetime) -> Reply | None:
        client, person = client_of(store, occurrence), store.staff.get(occurrence.person_id)
        message = store.outbox.get(occurrence.outbox_id) if occurrence.outbox_id else None
        if client is None or person is None or message is None:
            return None
        last = store.collecting.last_change(client.id)
        if last is None or last < since:
            return None
        then = person.local(message.created_at).date()
        invoices = _late(store, client, then)
        return _told(store, client, invoices, then) if invoices else None

    def _told_already(self, store: Store, occurrence: Occurrence, person: Person, invoices: Sequence[Invoice]) -> bool:
        """Another occurrence, planned for an earlier or a later morning, has told all of it by now."""
        before = store.occurrences.last_told(self.name).get((occurrence.subject, person.id))
        return before is not None and _next_day(person, store.now, invoices, before) > person.today(store.now)

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        client = served(store, occurrence)
        if not isinstance(client, Client):
            return client
        recipients = Recipients(store).of(client.owner_id, Role.ACCOUNTANT)
        person = next((one for one in recipients if one.id == occurrence.person_id), None)
        if person is None:
            return t("reminders-gone-owner", client=client.name)
        today = person.today(store.now)
        if not any(one.due_on < today for one in store.invoices.open_of_client(client.id)):
            return t("reminders-gone-paid", client=client.name)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _late(store: Store, client: Client, today: date) -> list[Invoice]:
    return [one for one in store.invoices.open_of_client(client.id) if one.due_on < today]


def _told(store: Store, client: Client, invoices: Sequence[Invoice], today: date) -> Reply:
    """The message, with days counted on `today`."""
    open_sums = totals(one.open for one in invoices).values()
    more = len(invoices) - MOST_LISTED
    steps = store.collecting.of_client(client.id)
    text = lines(
        t("reminders-overdue", client=client.name),
        Lines(tuple(_row(one, today) for one in invoices[:MOST_LISTED])),
        t("reminders-more", count=more) if more > 0 else None,
        t("reminders-overdue-total", total=Joined(tuple(t("reminders-sum", sum=each) for each in open_sums), " + ")),
        _promised(store.promises.last_of(client.id), today),
        t("collecting-last", step=steps[0].kind, day=steps[0].on_day) if steps else None,
        t("reminders-phone", phone=show_phone(client.phone)) if client.phone else None,
    )
    upcoming = next_step(min(one.due_on for one in invoices), [step.taken for step in steps])
    return Reply(text, _buttons(client, upcoming.kind if upcoming else None))


def _promised(one: Promise | None, today: date) -> Text | None:
    """The day that is waited for."""
    if one is None or not is_waited_for(one.pay_on, one.state, today):
        return None
    return t("promises-waits", day=one.pay_on)


def _buttons(client: Client, step: CollectingStep | None) -> Rows:
    """What one does next about the debt."""
    return column(
        Button(t("reminders-card"), "clients.card", client.id),
        Button(t("reminders-call"), "calls.new", client.id),
        Button(t("promises-do-promise"), "promises.new", client.id),
        Button(t("collecting-did", step=step), "collecting.did", f"{client.id}.{step}") if step else None,
    )


def _after(promise: Promise, person: Person) -> date:
    """The working day after the morning on which a promise turns out to be broken: that morning tells of it."""
    morning = workday_on_or_after(promise.pay_on + _DAY, person.worktime)
    return workday_on_or_after(morning + _DAY, person.worktime)


def _next_day(person: Person, now: datetime, invoices: Sequence[Invoice], before: tuple[date, str] | None) -> date:
    """The local working day on whose morning it is told next; `before`: when it was told last, and its slot."""
    return workday_on_or_after(_wanted(person, now, invoices, before), person.worktime)


def _wanted(person: Person, now: datetime, invoices: Sequence[Invoice], before: tuple[date, str] | None) -> date:
    """As `_next_day`, where every day is one of work."""
    if before is None:
        first, last = min(one.due_on for one in invoices) + _DAY, _last_morning(person, now)
        return first if workday_on_or_after(first, person.worktime) >= last else last
    told, slot = before
    following = [told + AGAIN]
    following += [one.due_on + _DAY for one in invoices if one.due_on >= told]
    if any(one.id > int(slot) and one.due_on < told for one in invoices):  # came in late
        following.append(_last_morning(person, now))
    return max(min(following), told + _DAY)


def _last_morning(person: Person, now: datetime) -> date:
    """The last working day whose working hours have begun."""
    local = person.local(now)
    begun = local.date() if local.time() >= person.work_start else local.date() - _DAY
    return workday_on_or_before(begun, person.worktime)


def _slot(invoices: Sequence[Invoice]) -> str:
    """The latest invoice that is overdue: a later one is news."""
    return str(max(one.id for one in invoices))


def _row(one: Invoice, today: date) -> Text:
    late = (today - one.due_on).days
    return t("reminders-overdue-row", number=one.receivable.number, due=one.due_on, open=one.open, days=late)

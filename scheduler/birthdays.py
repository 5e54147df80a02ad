"""Birthdays of clients, told to their owners some days before and on the day."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.talk.greetings import BIRTHDAY
from bot.talk.words import Button, Reply, Text, lines, t
from office.birthdays import ReminderDay, age_on, birthday_in, reminder_days
from office.clients import Kind as ClientKind
from office.company import Company
from office.identifiers import show_phone
from office.staff import Person
from office.worktime import local_to_utc, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import client_buttons, client_of, served
from storage.client import Client
from storage.occurrences import Occurrence
from storage.store import Store

LATE = timedelta(days=2)
"""So long after the day it is still told, as past."""

_MOVED = timedelta(days=10)
"""The longest run of free days that may move one."""

_AHEAD = timedelta(days=2)


class Birthdays:
    name = "birthday"
    grace = timedelta(days=21)  # what counts is the day itself, see `message`

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for client in store.clients.with_birthday(_days_of_year(now.date(), store.staff.all())):
            owner = recipients.person(client.owner_id)
            if owner is not None:
                for reminder in _reminders(client, owner, now):
                    wanted = reminder.birthday - timedelta(days=reminder.before)
                    store.occurrences.plan(
                        self.name,
                        client.subject,
                        owner.id,
                        reminder.birthday,
                        f"T-{reminder.before}",
                        local_to_utc(reminder.on, owner.work_start, owner.timezone),
                        meant_on=wanted if reminder.on != wanted else None,
                    )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        client, person = client_of(store, occurrence), store.staff.get(occurrence.person_id)
        if client is None or person is None or self.gone(store, occurrence) is not None:
            return None
        day, today = occurrence.local_date, person.today(store.now)
        if not _is_worth(day, int(occurrence.slot.removeprefix("T-")), today, person):
            return None
        age = age_on(client.birthday, day) if client.birthday else None
        text = lines(
            _headline(client, day, today),
            t("reminders-birthday-contact", contact=client.contact)
            if client.contact and client.kind is ClientKind.COMPANY
            else None,
            t("reminders-birthday-age", age=age) if age else None,
            t("reminders-phone", phone=show_phone(client.phone)) if client.phone else None,
        )
        greet = Button(t("greetings-do-text"), "greetings.show", f"{client.id}.{BIRTHDAY}.{day.isoformat()}")
        return Reply(text, (*client_buttons(client.id), (greet,)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        client = served(store, occurrence)
        if not isinstance(client, Client):
            return client
        day, birthday = occurrence.local_date, client.birthday
        if birthday is None or birthday_in(day.year, birthday) != day:
            return t("reminders-gone-birthday", client=client.name)
        owner = Recipients(store).person(client.owner_id)
        if owner is None or owner.id != occurrence.person_id:
            return t("reminders-gone-owner", client=client.name)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + LATE


def _days_of_year(today: date, staff: Sequence[Person]) -> list[tuple[int, int]]:
    """(month, day) of every birthday that a reminder of these days can be about; 28 February speaks for the 29th."""
    notice = timedelta(days=max((person.birthday_days for person in staff), default=0))
    first, last = today - _MOVED, today + notice + _MOVED + _AHEAD
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    found = [(day.month, day.day) for day in days]
    return [*found, (2, 29)] if (2, 28) in found and (2, 29) not in found else found


def _reminders(client: Client, owner: Person, now: datetime) -> list[ReminderDay]:
    """Those of the days around now that are worth telling."""
    if client.birthday is None:
        return []
    today = owner.today(now)
    found = reminder_days(client.birthday, (owner.birthday_days,), today - _MOVED, today + _AHEAD, owner.worktime)
    return [one for one in found if _is_worth(one.birthday, one.before, today, owner)]


def _is_worth(day: date, before: int, today: date, owner: Person) -> bool:
    """Not too late; and the announcement only until the day's own reminder, which free days may bring forward."""
    return today <= day + LATE if before == 0 else today < workday_on_or_before(day, owner.worktime)


def _headline(client: Client, day: date, today: date) -> Text:
    if day == today:
        return t("reminders-birthday-today", client=client.name, day=day)
    if day < today:
        return t("reminders-birthday-was", client=client.name, day=day)
    return t("reminders-birthday-ahead", client=client.name, day=day, days=(day - today).days)

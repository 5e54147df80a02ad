"""Professional holidays of clients: told to their owners on the day, with the text in the client's language."""

from datetime import date, datetime, timedelta

from bot.talk.greetings import greeting, holiday_name, mail_button
from bot.talk.words import Reply, Text, column, lines, t
from office.company import Company
from office.professions import Profession, holiday_in, kept_between, profession_of
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import client_buttons, client_of, served
from storage.client import Client
from storage.occurrences import Occurrence
from storage.store import Store

LATE = timedelta(days=2)
"""So long after the day it is still told."""
_AHEAD = timedelta(days=10)
"""The longest run of free days that may bring one forward, and a day."""


class Professions:
    name = "profession"
    grace = timedelta(days=21)  # what counts is the day itself, see `message`

    def plan(self, store: Store, now: datetime) -> None:
        """On the day, or on the last working day before it."""
        first, last = now.date() - LATE - timedelta(days=1), now.date() + _AHEAD
        professions = kept_between(first, last)
        recipients = Recipients(store)
        for client in store.clients.of_professions(professions) if professions else ():
            owner, profession = recipients.person(client.owner_id), profession_of(client.profession, client.segment)
            if owner is None or profession is None:
                continue
            for year in {first.year, last.year}:
                day = holiday_in(year, profession, client.country)
                if day is not None and first <= day <= last and _is_worth(day, owner, now):
                    on = workday_on_or_before(day, owner.worktime)
                    at = local_to_utc(on, owner.work_start, owner.timezone)
                    store.occurrences.plan(
                        self.name, client.subject, owner.id, day, str(profession), at, meant_on=moved_from(day, on)
                    )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        client, person = client_of(store, occurrence), store.staff.get(occurrence.person_id)
        if client is None or person is None or self.gone(store, occurrence) is not None:
            return None
        day = occurrence.local_date
        if not _is_worth(day, person, store.now):
            return None
        profession = Profession(occurrence.slot)
        text = lines(
            t("greetings-reminder", client=client.name, holiday=holiday_name(profession), day=day),
            t("greetings-ready"),
            "—",
            greeting(client, company, person, profession),
        )
        return Reply(text, (*column(mail_button(client, company, profession, day)), *client_buttons(client.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        client = served(store, occurrence)
        if not isinstance(client, Client):
            return client
        if _day(client, occurrence.local_date.year) != (occurrence.slot, occurrence.local_date):
            return t("greetings-gone", client=client.name)
        owner = Recipients(store).person(client.owner_id)
        if owner is None or owner.id != occurrence.person_id:
            return t("reminders-gone-owner", client=client.name)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + LATE


def _is_worth(day: date, owner: Person, now: datetime) -> bool:
    return owner.today(now) <= day + LATE


def _day(client: Client, year: int) -> tuple[str, date | None] | None:
    profession = profession_of(client.profession, client.segment)
    return (str(profession), holiday_in(year, profession, client.country)) if profession else None

"""The sample company on its first day: who acts in it, and days that are counted from today."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from office.staff import Person
from office.worktime import add_workdays, local_to_utc
from storage.client import Client
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Scene:
    store: Store
    today: date
    """Of the company."""
    people: dict[str, Person]
    """By login."""

    @classmethod
    def of(cls, store: Store, today: date) -> "Scene":
        return cls(store, today, {person.login: person for person in store.staff.all()})

    def acting(self, login: str) -> Person:
        """What follows is this person's doing."""
        person = self.people[login]
        self.store.by = person.id
        return person

    def client(self, login: str, place: int) -> Client:
        """One of this person's own clients, by name; 0 is the first."""
        person = self.people[login]
        return [one for one in self.store.clients.page(person, 0, 100) if one.owner_id == person.id][place]

    def workday(self, login: str, ahead: int) -> date:
        """So many working days of the person from today, below zero before it."""
        return add_workdays(self.today, ahead, self.people[login].worktime)

    def monday(self, weeks: int) -> date:
        """Of the week that begins so many weeks after this one."""
        return self.today - timedelta(days=self.today.weekday()) + timedelta(weeks=weeks)

    def at(self, login: str, day: date, wall: time) -> datetime:
        """UTC, of the person's local time."""
        return local_to_utc(day, wall, self.people[login].timezone)

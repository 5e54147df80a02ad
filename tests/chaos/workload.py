"""What people and the calendar do to the bot during a fault, and what has to arrive for it.

Everything that is to arrive bears a mark that occurs nowhere else, so that it is found whatever it is merged into.
Everybody lives in a zone where it is about noon: working hours and the date are no matter of when the suite is run.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.app import App
from bot.talk.own_day import EVENING, MORNING
from office.money import Money
from office.rights import Role
from office.staff import Person
from storage.store import Store
from tests.chaos.site import Site

LINE, TASK, BIRTHDAY, OVERDUE, DIGEST = "line", "task", "birthday", "overdue", "digest"

HELD = frozenset({DIGEST})
"""Kinds that are kept for a decision where it is not known whether they arrived."""

ORDERED = frozenset({LINE, TASK})
"""Kinds whose order in a chat is known beforehand: as written, and as due."""


@dataclass(frozen=True, slots=True)
class Expected:
    mark: str
    chat: int
    kind: str
    due: datetime
    """UTC; when a reminder falls due, or a line was written."""

    @property
    def is_held(self) -> bool:
        return self.kind in HELD


class Workload:
    def __init__(self, app: App, site: Site, seed: int) -> None:
        self._app, self._site, self.chance = app, site, random.Random(seed)
        self.expected: list[Expected] = []
        self.reps: list[int] = []
        self.zone = _zone_at_noon(app.clock())
        self._people: dict[int, Person] = {}
        self._marks = 0

    # People

    def hire(self, count: int, *, head: int | None = None, language: str = "en") -> list[int]:
        """Reps, each with a client of their own; their chats."""
        chats = [2001 + len(self.reps) + number for number in range(count)]
        self._app.write(lambda store: [self._hire(store, chat, Role.REP, head, language) for chat in chats])
        self.reps += chats
        return chats

    def lead(self, count: int, due: datetime, apart: float = 0.5) -> list[int]:
        """Heads with one rep each, and their digests; the first at `due` (UTC), the others `apart` seconds later."""
        chats = [3001 + number for number in range(count)]

        def add(store: Store) -> None:
            for number, chat in enumerate(chats):
                at = due + timedelta(seconds=number * apart)
                head = self._hire(store, chat, Role.HEAD, None, "en")
                store.staff.change(head, digest_at=self._wall(at))
                mark = self._expect(chat, DIGEST, at)
                rep = store.staff.add(
                    f"r{mark}", f"Rep {mark}", Role.REP, language="en", timezone=self.zone, head_id=head.id
                )
                store.staff.change(rep, work_days="1234567")  # a digest names nobody on a day off

        self._app.write(add)
        return chats

    def director(self, chat: int = 4001) -> int:
        """Somebody who is told what only an admin has to know."""
        self._app.write(lambda store: self._hire(store, chat, Role.ADMIN, None, "en"))
        return chat

    def _hire(self, store: Store, chat: int, role: Role, head: int | None, language: str) -> Person:
        leads = self._people[head].id if head else None
        person = store.staff.add(f"u{chat}", f"U {chat}", role, language=language, timezone=self.zone, head_id=leads)
        store.staff.link(person, self._site.name, *self._site.account(chat))
        person = store.staff.change(person, work_days="1234567", digest_at=time(23, 59))
        for kind in (MORNING, EVENING):  # they name the clients whose reminders are counted
            store.quiet.switch(person, kind, on=False)
        store.clients.add(f"Acme{chat} GmbH", owner_id=person.id)
        self._people[chat] = person
        return person

    # What people write

    def say(self, chat: int | None = None) -> Expected:
        """A line whose answer bears its mark."""
        self.say_as_update(chat)
        return self.expected[-1]

    def say_as_update(self, chat: int | None = None) -> int:
        """As `say`, for the id of the update that brings it."""
        user = chat or self.chance.choice(self.reps)
        mark = self._expect(user, LINE, datetime.now(UTC))
        return self._site.say(user, f"/call acme{user}, 5, reached, {mark}")

    def said(self, count: int) -> list[Expected]:
        return [self.say() for _ in range(count)]

    # What falls due

    def remind(self, count: int, first: datetime, seconds: float, chats: Sequence[int] = ()) -> list[Expected]:
        """Tasks of the reps, due at even distances from `first` (UTC) on."""
        begun = len(self.expected)

        def add(store: Store) -> None:
            for number in range(count):
                due = (first + timedelta(seconds=seconds * number / max(count, 1))).replace(microsecond=0)
                chat = self.chance.choice(chats or self.reps)
                mark = self._expect(chat, TASK, due)
                local = due.astimezone(ZoneInfo(self.zone))
                store.tasks.add(self._people[chat], f"do {mark}", local.date(), local.time())

        self._app.write(add)
        return self.expected[begun:]

    def birthdays(self, chats: Sequence[int], due: datetime) -> None:
        """A client of each has a birthday today and another owes: told when the working day begins, at `due`."""

        def add(store: Store) -> None:
            today = due.astimezone(ZoneInfo(self.zone)).date()
            for number, chat in enumerate(chats):
                at = due + timedelta(seconds=number * 0.3)
                person = store.staff.change(self._people[chat], work_start=self._wall(at))
                mark = self._expect(chat, BIRTHDAY, at)
                store.clients.add(f"Party {mark}", owner_id=person.id, birth_month=today.month, birth_day=today.day)
                mark = self._expect(chat, OVERDUE, at)
                owing = store.clients.add(f"Debtor {mark}", owner_id=person.id)
                store.invoices.add(
                    client_id=owing.id, due_on=today - timedelta(days=1), amount=Money(10_000, "EUR"), number=mark
                )

        self._app.write(add)

    def withdraw(self, gone: Sequence[Expected]) -> None:
        """It is not to arrive any more."""
        self.expected = [one for one in self.expected if one not in gone]

    def person(self, chat: int) -> Person:
        return self._people[chat]

    def _expect(self, chat: int, kind: str, due: datetime) -> str:
        self._marks += 1
        mark = f"{kind[0]}{self._marks:05d}x"
        self.expected.append(Expected(mark, chat, kind, due))
        return mark

    def _wall(self, at: datetime) -> time:
        return at.astimezone(ZoneInfo(self.zone)).time().replace(microsecond=0)


def _zone_at_noon(now: datetime) -> str:
    """A zone where it is between 12:00 and 13:00."""
    ahead = (12 - now.hour) % 24
    ahead -= 24 if ahead > 12 else 0
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"

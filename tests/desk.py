"""A whole Backdesk in a test: a real database, the real engine, and people who write and press."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import event

from bot.app import App
from bot.settings import Settings
from bot.talk.incoming import Attachment, Incoming, Place, sound
from office.rights import Role
from office.staff import Person
from storage.outbox import Message
from storage.store import Store

T = TypeVar("T")

NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
"""A Wednesday."""


class Clock:
    """A clock that stands until it is moved. UTC."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@dataclass(frozen=True)
class Shown:
    """A message as the person sees it."""

    id: int
    text: str
    buttons: list[list[tuple[str, str]]]
    edit_of: int | None
    kind: str
    file_id: int | None = None

    @property
    def labels(self) -> list[str]:
        return [label for row in self.buttons for label, _ in row]


class Chat:
    """One person at one place."""

    def __init__(self, desk: "Desk", user: str, platform: str, language: str | None, *, group: bool = False) -> None:
        self.desk, self.user, self.platform, self.language = desk, user, platform, language
        self.place = Place(platform, "-100" if group else user, user, group)
        self.last_event = ""

    def says(
        self, text: str, *, event: str | None = None, message: str | None = None, addressed: bool = False
    ) -> list[Shown]:
        """`addressed`: in a group, to the bot."""
        event = event or self.desk.event()
        heard = Incoming(self.place, event, text, message=message or event, language=self.language, addressed=addressed)
        return self._hear(heard)

    def edits(self, message: str, text: str, *, addressed: bool = False) -> list[Shown]:
        event = self.desk.event()
        return self._hear(Incoming(self.place, event, text, message=message, edited=True, addressed=addressed))

    def sends(
        self, name: str, content: bytes, text: str = "", mime: str = "text/csv", *, addressed: bool = False
    ) -> list[Shown]:
        event = self.desk.event()
        file = Attachment(name, mime, content, voice=sound(name) is not None)
        return self._hear(Incoming(self.place, event, text, message=event, files=(file,), addressed=addressed))

    def presses(self, label: str) -> list[Shown]:
        """The button of that label on the latest message that has it."""
        for shown in reversed(self.messages()):
            for row in shown.buttons:
                for name, data in row:
                    if name == label:
                        return self.presses_data(data, str(shown.id))
        raise AssertionError(f"no button {label!r}; there are {[m.labels for m in self.messages()[-3:]]}")

    def presses_number(self, number: int) -> list[Shown]:
        """Button N of the last message with buttons, as `!N` in the console."""
        last = next(shown for shown in reversed(self.messages()) if shown.buttons)
        data = [data for row in last.buttons for _, data in row]
        return self.presses_data(data[number - 1], str(last.id))

    def presses_data(self, data: str, message: str = "0", *, event: str | None = None) -> list[Shown]:
        return self._hear(Incoming(self.place, event or self.desk.event(), press=data, message=message))

    def messages(self) -> list[Shown]:
        """All messages of this chat as they stand after their edits."""
        standing: dict[int, Shown] = {}
        for m in self.desk.read(lambda store: _all(store, self.place)):
            if m.edit_of is None:
                standing[m.id] = _shown(m)
            elif m.edit_of in standing:
                standing[m.edit_of] = _shown(m, standing[m.edit_of].id)
        return list(standing.values())

    def _hear(self, heard: Incoming) -> list[Shown]:
        self.desk.app.hear_now(heard)
        self.last_event = heard.event
        return self.reads()

    def reads(self) -> list[Shown]:
        """What came in since the last look, delivered as a platform would."""

        def deliver(store: Store) -> list[Shown]:
            shown = []
            while claimed := store.deliveries.claim(self.platform, "test", 1, chat=self.place.chat):
                store.deliveries.sent(claimed[0].id, str(claimed[0].edit_of or claimed[0].id))
                shown.append(_shown(claimed[0]))
            return shown

        return self.desk.write(deliver)

    def answer(self, text: str) -> str:
        """The texts of the answer to a line, without edits of earlier messages."""
        return "\n".join(shown.text for shown in self.says(text) if shown.edit_of is None)


class Desk:
    """The office of a test."""

    def __init__(self, database: str, clock: Clock, **settings: Any) -> None:
        self.clock = clock
        self.app = App(Settings(database=database, company="Sample Ltd", **settings), clock)
        if self.app.database.file is not None:
            # These tests never lose power; waiting for the disk would be half of their time.
            event.listen(self.app.database.engine, "connect", _hasty)
        self._events = 0

    def event(self) -> str:
        self._events += 1
        return f"e{self._events}"

    def person(
        self,
        login: str,
        role: Role = Role.REP,
        *,
        language: str = "en",
        timezone: str = "UTC",
        head: Person | None = None,
        name: str | None = None,
        country: str | None = None,
    ) -> Person:
        def add(store: Store) -> Person:
            person = store.staff.add(
                login,
                name or login.title(),
                role,
                language=language,
                timezone=timezone,
                head_id=head.id if head else None,
                country=country,
            )
            store.staff.link(person, "console", login, login)
            return person

        return self.write(add)

    def chat(self, login: str, platform: str = "console", language: str | None = None, *, group: bool = False) -> Chat:
        return Chat(self, login, platform, language, group=group)

    def client(self, name: str, owner: Person | None = None, **values: Any) -> int:
        return self.write(lambda store: store.clients.add(name, owner_id=owner.id if owner else None, **values)).id

    def write(self, work: "Any") -> Any:
        return self.app.write(work)

    read = write


def _hasty(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA synchronous=OFF")


def _all(store: Store, place: Place) -> list[Message]:
    return store.outbox.of_chat(place.platform, place.chat)


def _shown(m: Message, standing: int | None = None) -> Shown:
    rows = [[(label, data) for label, data in row] for row in m.buttons]
    return Shown(standing or m.id, m.text, rows, None if standing else m.edit_of, m.kind, m.file_id)


def copy_of(template: Path, to: Path) -> Path:
    shutil.copyfile(template, to)
    return to

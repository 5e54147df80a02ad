"""A whole Backdesk in a test: a real database, the real engine, and people who write and press."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import event

from bot.app import App
from bot.settings import Settings
from bot.talk.adapter import Outgoing, typed_before
from bot.talk.incoming import Attachment, Place, sound
from bot.talk.own_day import EVENING, MORNING
from bot.talk.pictures import drawn
from office.rights import Role
from office.staff import Person
from scheduler.delivery import outgoing
from storage.outbox import Message
from storage.store import Store
from tests.platforms import Buttons, Direct, Heard, Platform, Standing

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

    def __init__(self, desk: "Desk", login: str, platform: Platform, place: Place, language: str | None) -> None:
        self.desk, self.login, self.place, self.language = desk, login, place, language
        self.last_event = ""
        self._platform = platform
        self._events: dict[str, Any] = {}
        self._said: dict[str, str] = {}

    @property
    def platform(self) -> str:
        return self.place.platform

    def says(
        self, text: str, *, event: str | None = None, message: str | None = None, addressed: bool = False
    ) -> list[Shown]:
        """`event` and `message` are the test's names: a named event comes again, a named message can be edited.

        `addressed`: in a group, to the bot.
        """
        if event in self._events:
            return self._heard(self._platform.repeats(self.desk.app, self._events[event]))
        heard = self._platform.says(
            self.desk.app, self.place, text, language=self.language, message=message, addressed=addressed
        )
        if event is not None and heard is not None:
            self._events[event] = heard.delivery
        if message is not None and heard is not None:
            self._said[message] = heard.incoming.message or ""
        return self._heard(heard)

    def edits(self, message: str, text: str, *, addressed: bool = False) -> list[Shown]:
        said = self._said.get(message, message)
        return self._heard(self._platform.edits(self.desk.app, self.place, said, text, addressed=addressed))

    def sends(
        self, name: str, content: bytes, text: str = "", mime: str = "text/csv", *, addressed: bool = False
    ) -> list[Shown]:
        file = Attachment(name, mime, content, voice=sound(name) is not None)
        return self._heard(self._platform.sends(self.desk.app, self.place, file, text, addressed=addressed))

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

    def presses_data(self, data: str, message: str = "0") -> list[Shown]:
        """Whatever the data, on the message `Shown.id`, or on one that is not there."""
        row = self.desk.read(lambda store: store.outbox.get(int(message))) if message.isdecimal() else None
        pressed = row.sent_id if row is not None else None
        return self._heard(self._platform.presses(self.desk.app, self.place, pressed, data))

    def messages(self) -> list[Shown]:
        """All messages of this chat as they stand after their edits; what was not sent yet as it lies."""
        standing: dict[int, Shown] = {}
        for m in self.desk.read(lambda store: store.outbox.of_chat(self.place.platform, self.place.chat)):
            if m.edit_of is None:
                standing[m.id] = self._shown(m)
            elif m.edit_of in standing:
                standing[m.edit_of] = replace(self._shown(m), id=m.edit_of, edit_of=None)
        return list(standing.values())

    def reads(self) -> list[Shown]:
        """What came in since the last look."""

        def deliver(store: Store) -> list[Shown]:
            return [shown for chat in self._chats() for shown in self._delivered(store, chat)]

        return self.desk.write(deliver)

    def _chats(self) -> list[str]:
        """Where the person reads: a stranger's private chat may be known by the person's own id only."""
        return [self.place.chat] if self.place.group else [*dict.fromkeys((self.place.chat, self.place.user))]

    def _delivered(self, store: Store, chat: str) -> Iterator[Shown]:
        while claimed := store.deliveries.claim(self.place.platform, "test", 1, chat=chat):
            (message,) = claimed
            rendered = outgoing(store, message)
            if rendered is None:
                store.deliveries.cancel(message.id)
                continue
            rendered = replace(rendered, file=drawn(rendered.file) if rendered.file else None)
            sent_id = self._platform.send(rendered)
            store.deliveries.sent(message.id, sent_id)
            _arrived_whole(rendered, self._platform.shows(message.chat, sent_id))
            yield self._shown(replace(message, sent_id=sent_id))

    def answer(self, text: str) -> str:
        """The texts of the answer to a line, without edits of earlier messages."""
        return "\n".join(shown.text for shown in self.says(text) if shown.edit_of is None)

    def _heard(self, heard: Heard | None) -> list[Shown]:
        if heard is not None:
            self.last_event = heard.incoming.event
            if heard.incoming.place.group:
                self.place = heard.incoming.place
        return self.reads()

    def _shown(self, m: Message) -> Shown:
        standing = self._platform.shows(m.chat, m.sent_id) if m.sent_id is not None else None
        if standing is None:
            standing = Standing(m.text, [[(label, data) for label, data in row] for row in m.buttons])
        of_the_suite = self._platform is self.desk.platform
        buttons = _questions(standing.buttons) if of_the_suite else standing.buttons
        return Shown(m.id, standing.text, buttons, m.edit_of, m.kind, m.file_id)


class Desk:
    """The office of a test."""

    def __init__(self, database: str, clock: Clock, platform: Platform | None = None, **settings: Any) -> None:
        """`platform`: where its people are, none for the console."""
        self.clock = clock
        self.platform: Platform = platform or Direct()
        self.app = App(Settings(database=database, company="Sample Ltd", **settings), clock)
        if self.app.database.file is not None:
            # These tests never lose power; waiting for the disk would be half of their time.
            event.listen(self.app.database.engine, "connect", _hasty)
        self._places: dict[str, Place] = {}
        self._elsewhere: dict[str, Direct] = {}
        self._events = 0

    def event(self) -> str:
        """An id for an event that a test makes up itself."""
        self._events += 1
        return f"e{self._events}"

    def place(self, login: str) -> Place:
        """The private chat of a person or a stranger."""
        if login not in self._places:
            self._places[login] = self.platform.account(login)
        return self._places[login]

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
        own_day: bool = False,
    ) -> Person:
        """`own_day`: the plan of the morning and the fact of the evening come, as they do to whoever is new."""

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
            store.staff.link(person, place.platform, place.user, place.chat)
            for kind in (MORNING, EVENING):
                store.quiet.switch(person, kind, on=own_day)
            return person

        place = self.place(login)
        return self.write(add)

    def typed(self, command: str) -> str:
        """A command as the platform's texts name it, such as /backdesk digest."""
        return typed_before(self.platform.name) + command

    def dialog(self, login: str) -> tuple[str, str, str]:
        """By what the dialog of a private chat is kept."""
        place = self.place(login)
        return place.platform, place.chat, place.user

    def chat(
        self, login: str, platform: str | None = None, language: str | None = None, *, group: bool = False
    ) -> Chat:
        """On the platform of the tests; with `platform` on that one by name, without its adapter."""
        if platform is not None:
            elsewhere = self._elsewhere.setdefault(platform, Direct(platform))
            return Chat(self, login, elsewhere, elsewhere.account(login), language)
        place = self.place(login)
        return Chat(self, login, self.platform, self.platform.group(place) if group else place, language)

    def client(self, name: str, owner: Person | None = None, **values: Any) -> int:
        return self.write(lambda store: store.clients.add(name, owner_id=owner.id if owner else None, **values)).id

    def write(self, work: "Any") -> Any:
        return self.app.write(work)

    read = write


def _hasty(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA synchronous=OFF")


def _arrived_whole(sent: Outgoing, standing: Standing | None) -> None:
    """What people see is what was written: nothing refused in silence, cut, escaped twice or in another order."""
    assert standing is not None
    assert standing.file == (sent.file.content if sent.file else None)
    if sent.file is None:
        assert _visible(standing.text) == _visible(sent.text)
    assert [button for row in standing.buttons for button in row] == [button for row in sent.buttons for button in row]


def _visible(text: str) -> str:
    """A platform may show spaces for what nobody sees."""
    return re.sub(r"[\x00-\x09\x0b-\x1f]", " ", text.replace("\r", "")).strip()


def _questions(buttons: Buttons) -> Buttons:
    """Without the one that opens the whole form as a window, so that the suite reads the same on all platforms."""
    rows = [[(label, data) for label, data in row if not data.startswith("form.window:")] for row in buttons]
    return [row for row in rows if row]

"""The platforms on which the behaviours are tested: `pytest --platform=telegram`.

People write on the platform's own fake server, the real adapter hears them, and what they see is what that server
shows. In the console, and where a test names another platform, nothing stands between a person and the engine.
"""

from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.app import App
from bot.talk.adapter import Outgoing
from bot.talk.incoming import Attachment, Incoming, Place

Buttons = list[list[tuple[str, str]]]
"""Rows of (label, data)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the adapter made of something that a person did."""

    incoming: Incoming
    delivery: Any
    """By it the platform delivers the same once more."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A message of the bot as it stands on the platform, after its edits."""

    text: str
    buttons: Buttons = field(default_factory=list)
    file: bytes | None = None


class Platform(Protocol):
    """All of it returns when the transaction of the event is committed."""

    name: str

    def account(self, login: str) -> Place:
        """The private chat of somebody new; `login` tells who it is where a test fails."""
        ...

    def group(self, member: Place) -> Place:
        """A new group in which the person and the bot are."""
        ...

    def says(
        self, app: App, place: Place, text: str, *, language: str | None, message: str | None, addressed: bool
    ) -> Heard | None:
        """None where the platform does not tell the bot of it. `language` is the one of the person's device.

        `message`: what the test calls it; only who edits it later names it. `addressed`: in a group, to the bot.
        """
        ...

    def repeats(self, app: App, delivery: Any) -> Heard:
        """The platform delivers an event a second time."""
        ...

    def edits(self, app: App, place: Place, message: str, text: str, *, addressed: bool) -> Heard | None: ...

    def sends(self, app: App, place: Place, file: Attachment, text: str, *, addressed: bool) -> Heard | None: ...

    def presses(self, app: App, place: Place, message: str | None, data: str) -> Heard:
        """Nothing is checked, the data may be forged; no message: one that is not there."""
        ...

    def send(self, outgoing: Outgoing) -> str:
        """Through the adapter; raises what it raises."""
        ...

    def shows(self, chat: str, sent_id: str) -> Standing | None:
        """A message as it stands; none where the platform knows of none."""
        ...


class Direct:
    """No platform between the person and the engine; also for the name of one that no adapter serves here."""

    def __init__(self, name: str = "console") -> None:
        self.name = name
        self._events = 0
        self._shown: dict[str, Standing] = {}

    def account(self, login: str) -> Place:
        return Place(self.name, login, login)

    def group(self, member: Place) -> Place:
        return Place(self.name, "-100", member.user, group=True)

    def says(
        self, app: App, place: Place, text: str, *, language: str | None, message: str | None, addressed: bool
    ) -> Heard:
        event = self._event()
        heard = Incoming(place, event, text, message=message or event, language=language, addressed=addressed)
        return self._hear(app, heard)

    def repeats(self, app: App, delivery: Any) -> Heard:
        return self._hear(app, delivery)

    def edits(self, app: App, place: Place, message: str, text: str, *, addressed: bool) -> Heard:
        edited = Incoming(place, self._event(), text, message=message, edited=True, addressed=addressed)
        return self._hear(app, edited)

    def sends(self, app: App, place: Place, file: Attachment, text: str, *, addressed: bool) -> Heard:
        event = self._event()
        return self._hear(app, Incoming(place, event, text, message=event, files=(file,), addressed=addressed))

    def presses(self, app: App, place: Place, message: str | None, data: str) -> Heard:
        return self._hear(app, Incoming(place, self._event(), press=data, message=message or "0"))

    def send(self, outgoing: Outgoing) -> str:
        sent_id = outgoing.sent_id or str(outgoing.row)
        file = outgoing.file.content if outgoing.file else None
        self._shown[sent_id] = Standing(outgoing.text, [list(row) for row in outgoing.buttons], file)
        return sent_id

    def shows(self, chat: str, sent_id: str) -> Standing | None:
        return self._shown.get(sent_id)

    def _event(self) -> str:
        self._events += 1
        return f"d{self._events}"

    @staticmethod
    def _hear(app: App, incoming: Incoming) -> Heard:
        app.hear_now(incoming)
        return Heard(incoming, incoming)

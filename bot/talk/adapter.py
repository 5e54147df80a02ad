"""What a platform must do for Backdesk, and how it says that it could not. An adapter only translates."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from bot.talk.incoming import Incoming
from bot.talk.split import length
from bot.talk.window import Response


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    name: str
    mime: str
    content: bytes

    @property
    def is_picture(self) -> bool:
        return self.mime in ("image/png", "image/jpeg")

    @property
    def is_voice(self) -> bool:
        return self.mime == "audio/ogg"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message, rendered; `sent_id` names the message to write over, none means a new one."""

    chat: str
    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Rows of (label, data)."""
    file: OutgoingFile | None = None
    sent_id: str | None = None
    row: int = 0
    """The id of its row in the outbox: by it a platform that can be asked finds the message again."""


class NotNow(Exception):
    """The platform did not take it: try again after so many seconds where it asks for that, else by the back-off."""

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        super().__init__(reason)
        self.seconds = seconds


class InDoubt(Exception):
    """The platform was asked and its answer did not come: it may have taken the message."""


class Never(Exception):
    """The platform refuses this message for good."""


class ShutOut(Never):
    """The person blocked the bot or is gone: nothing more reaches that chat."""


class MovedTo(Exception):
    """The chat has another id now; nothing was sent."""

    def __init__(self, chat: str) -> None:
        super().__init__("the chat has moved")
        self.chat = chat


Hear = Callable[[Incoming], Awaitable[Response]]
"""Returns when the event's transaction is committed."""


class Adapter(Protocol):
    name: str

    async def start(self, hear: Hear) -> None:
        """Begin to hear; a platform that cannot be reached yet is tried again in the background."""
        ...

    async def stop_hearing(self) -> None:
        """Returns when every event that was begun is committed; sending still works."""
        ...

    async def stop(self) -> None: ...

    async def reachable(self) -> bool:
        """Whether the platform answers, found out without sending anything; never raises."""
        ...

    async def send(self, message: Outgoing) -> str | None:
        """The platform's id of the message; raises NotNow, InDoubt, Never, ShutOut, MovedTo."""
        ...


@runtime_checkable
class Finder(Protocol):
    """A platform that can be asked whether it has taken a message."""

    async def find(self, message: Outgoing, since: datetime) -> str | None:
        """The platform's id of the message with this row, where it arrived after `since` (UTC); raises NotNow."""
        ...


def can_be_asked(platform: str) -> bool:
    """Whether its adapter is a Finder, so that nothing in doubt need come twice."""
    return platform == "slack"


def has_windows(platform: str) -> bool:
    """Whether a form can open as one window there."""
    return platform == "slack"


def may_write_first(platform: str) -> bool:
    """Whether somebody can be written to in private, by the person's id, who has never written there."""
    return platform == "slack"


def typed_before(platform: str) -> str:
    """What stands before the name of a command where it is typed: Slack keeps the other slashes for itself."""
    return {"slack": "/backdesk "}.get(platform, "/")


def is_outside(platform: str) -> bool:
    """Whether its messages go to clients: nothing of them may come to another place."""
    return platform == "mail"


def text_limit(platform: str) -> int:
    """The longest message, as `text_length` counts."""
    return {"telegram": 4096, "slack": 9000}.get(platform, 100_000)


def text_length(platform: str, text: str) -> int:
    """In UTF-16 units; Slack counts `& < >` as the entities that stand for them."""
    entities = 4 * text.count("&") + 3 * (text.count("<") + text.count(">")) if platform == "slack" else 0
    return length(text) + entities


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` messages at once, then one every `interval` seconds."""

    interval: float
    burst: int


def overall_rate(platform: str) -> Rate | None:
    """For all chats together; none where the platform has no such limit."""
    # Telegram takes about 30 a second (core.telegram.org/bots/faq). Sends that are late bunch up: at 25 a second a
    # loaded machine came to 34 in one (measured).
    return {"telegram": Rate(1 / 20, 5)}.get(platform)


def chat_rate(platform: str, chat: str) -> Rate | None:
    """For one chat; none where the platform has no such limit."""
    if platform == "telegram":
        # One a second, short bursts are taken; twenty a minute in a group, whose id is negative.
        return Rate(3.1, 2) if chat.startswith("-") else Rate(1.05, 6)
    # One a second for each channel, short bursts are taken (docs.slack.dev/apis/web-api/rate-limits).
    return {"slack": Rate(1.05, 3)}.get(platform)


def paced_as(platform: str, chat: str) -> str:
    """What the chat's pace goes by: all threads of a Slack channel share that of the channel."""
    return chat.partition(":")[0] if platform == "slack" else chat

"""A platform's fake as the suite sees it: people who write, messages that arrive, events that are not confirmed."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from tests.fakes.slack import FakeSlack
from tests.fakes.slack_workspace import shown_text
from tests.fakes.telegram import FakeTelegram


@dataclass(frozen=True, slots=True)
class Arrival:
    """A new message that somebody saw appear."""

    chat: int
    """The person's number, on Telegram also the group's."""
    text: str
    place: int
    """In the order in which the platform accepted them."""
    at: float
    """Seconds of the monotonic clock."""


class Site(Protocol):
    name: str
    secrets: Sequence[str]
    """What must stand in no log."""

    @property
    def environment(self) -> Mapping[str, str]:
        """What tells a process to use it."""

    def draw(self, seed: int) -> None:
        """Begin its chances anew."""

    def account(self, chat: int) -> tuple[str, str]:
        """The ids of a person and of their private chat, who wrote to the bot long ago."""

    def say(self, chat: int, text: str) -> int:
        """Somebody writes to the bot; the number of the event."""

    def arrivals(self) -> list[Arrival]:
        """In the order of their coming."""

    def unconfirmed(self) -> int:
        """Events that the platform would give out again."""

    @property
    def unanswered(self) -> Set[int]:
        """The places of what was accepted without the bot's learning of it."""


class TelegramSite:
    name = "telegram"

    def __init__(self, server: FakeTelegram) -> None:
        self.server = server
        self.secrets = (server.token,)

    @property
    def environment(self) -> Mapping[str, str]:
        return {"BACKDESK_TELEGRAM_TOKEN": self.server.token, "BACKDESK_TELEGRAM_API": self.server.address}

    def draw(self, seed: int) -> None:
        self.server.draw(seed)

    def account(self, chat: int) -> tuple[str, str]:
        self.server.meet(chat)
        return str(chat), str(chat)

    def say(self, chat: int, text: str) -> int:
        return self.server.say(chat, text)

    def arrivals(self) -> list[Arrival]:
        return [
            Arrival(int(call.parameters["chat_id"]), str(call.parameters["text"]), call.sequence, call.at)
            for call in self.server.calls("sendMessage")
            if call.code == 200
        ]

    def unconfirmed(self) -> int:
        return len(self.server.pending())

    @property
    def unanswered(self) -> Set[int]:
        return self.server.unanswered


class SlackSite:
    """In Socket Mode. People write `/call …` as a message, which Slack takes when a space goes before it."""

    name = "slack"
    unanswered: Set[int] = frozenset()
    """Nothing explains a repetition here: Backdesk can ask whether a message is there."""

    def __init__(self, server: FakeSlack) -> None:
        self.server = server
        self.secrets = (server.bot_token, server.app_token)
        self._chats: dict[str, int] = {}
        self._arrivals: list[Arrival] = []
        self._looked_at = 0

    @property
    def environment(self) -> Mapping[str, str]:
        return {
            "BACKDESK_SLACK_BOT_TOKEN": self.server.bot_token,
            "BACKDESK_SLACK_APP_TOKEN": self.server.app_token,
            "BACKDESK_SLACK_API": self.server.address,
        }

    def draw(self, seed: int) -> None:
        """It leaves nothing to chance."""

    def account(self, chat: int) -> tuple[str, str]:
        channel = self.server.dm(_user(chat))
        self._chats[channel] = chat
        return _user(chat), channel

    def say(self, chat: int, text: str) -> int:
        self.server.say(_user(chat), f" {text}")
        return len(self.server.deliveries)

    def arrivals(self) -> list[Arrival]:
        calls = self.server.calls("chat.postMessage")
        for place in range(self._looked_at, len(calls)):
            call = calls[place]
            if not call.error:
                text = shown_text(call.parameters["blocks"])
                self._arrivals.append(Arrival(self._chats[call.answer["channel"]], text, place, call.at))
        self._looked_at = len(calls)
        return list(self._arrivals)

    def unconfirmed(self) -> int:
        return sum(not delivery.over for delivery in list(self.server.deliveries))


def _user(chat: int) -> str:
    return f"U{chat:08}"


@contextmanager
def _on_telegram() -> Iterator[Site]:
    with FakeTelegram.in_thread() as server:
        yield TelegramSite(server)


@contextmanager
def _on_slack() -> Iterator[Site]:
    with FakeSlack.in_thread() as server:
        yield SlackSite(server)


SITES: Mapping[str, Callable[[], AbstractContextManager[Site]]] = MappingProxyType(
    {"telegram": _on_telegram, "slack": _on_slack}
)
"""By the platform's name; each lives as long as its context."""

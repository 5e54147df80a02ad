"""A workspace as Slack keeps it: people, channels, messages, and the record of what the app asked for.

What the app may do is in `slack_methods`, `slack_views` and `slack_files`, what people do in `slack_people` and
`slack_windows`, how the app hears of it in `slack_delivery`, the network in `slack`.
"""

import itertools
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fakes import slack_rules as rules
from tests.fakes.slack_blocks import Refusal, options_of


@dataclass(frozen=True, slots=True)
class SentFile:
    name: str
    content: bytes
    mime: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Request:
    """One call that arrived; `at` is the moment in seconds of `time.monotonic()`."""

    method: str
    parameters: Mapping[str, Any]
    token: str
    at: float
    content: bytes = b""

    def text(self, name: str) -> str:
        value = self.parameters.get(name)
        return "" if value is None else str(value)

    def flag(self, name: str) -> bool:
        return str(self.parameters.get(name, "")).lower() in ("true", "1")


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the Web API and what became of it: `error` is empty when it was done."""

    method: str
    parameters: Mapping[str, Any]
    at: float
    error: str = ""
    status: int = 200
    answer: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ack:
    """How the app acknowledged what it was sent: `kind` is the event's or the interaction's; seconds from its sending.

    Late: not within the 3 seconds, or not at all; the body is None then.
    """

    kind: str
    seconds: float
    late: bool
    body: Any = None


@dataclass(frozen=True, slots=True)
class BotMessage:
    """A message of the app as people see it now: its text is what the blocks show, unescaped."""

    ts: str
    channel: str
    text: str
    rows: tuple[tuple[tuple[str, str], ...], ...] = ()
    files: tuple[SentFile, ...] = ()
    thread: str | None = None
    metadata: Mapping[str, Any] | None = None
    edited: bool = False
    edits: tuple[str, ...] = ()
    """Its earlier texts, oldest first."""
    raw: Mapping[str, Any] = field(default_factory=dict)
    """As conversations.history gives it, with metadata."""


@dataclass(frozen=True, slots=True)
class Home:
    """A Home tab as published."""

    text: str
    rows: tuple[tuple[tuple[str, str], ...], ...]
    view: Mapping[str, Any] = field(default_factory=dict)


def shown_text(blocks: list[Any]) -> str:
    """What blocks show, without their buttons."""
    lines = []
    for block in blocks:
        parts = [block.get("text"), block.get("label"), *(block.get("fields") or ())]
        if block["type"] == "context":
            parts = [part for part in block["elements"] if part.get("type") != "image"]
        lines += [rules.unescaped(part["text"]) for part in parts if isinstance(part, dict)]
    return "\n".join(lines)


def text_of(message: Mapping[str, Any]) -> str:
    """What people read: the blocks, or the text where there are none."""
    return shown_text(message["blocks"]) if message.get("blocks") else rules.unescaped(message["text"])


def elements_of(block: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """What can be pressed, picked or filled in in a block."""
    if block["type"] == "actions":
        return list(block["elements"])
    one = block.get("accessory") or block.get("element")
    return [one] if one and one["type"] != "image" else []


def rows_of(blocks: list[Any]) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Rows of (label, value): a block's buttons, and the options of its menus."""
    rows = []
    for block in blocks:
        row: list[tuple[str, str]] = []
        for element in elements_of(block):
            if element["type"] == "button":
                row.append((rules.unescaped(element["text"]["text"]), element.get("value", element.get("url", ""))))
            else:
                row += [(rules.unescaped(option["text"]["text"]), option["value"]) for option in options_of(element)]
        if row:
            rows.append(tuple(row))
    return tuple(rows)


class Workspace:
    """The state. Every public method may be called from any thread."""

    def __init__(self) -> None:
        super().__init__()
        self.team = "T0BACKDESK"
        self.app_id = "A0BACKDESK"
        self.bot_user = "U0BACKDESK"
        self.bot_id = "B0BACKDESK"
        # Put together here, so that nobody's scanner takes them for real ones.
        self.bot_token = "-".join(("xoxb", "1000", "2000", "fake"))
        self.app_token = "-".join(("xapp", "1", self.app_id, "3000", "fake"))
        self.signing_secret = "fake" * 8
        self.refusals: list[tuple[str, str]] = []
        """Of calls, and of answers to interactions (`view_submission`, …), with the error."""
        self.acks: list[Ack] = []
        self.pings: list[str] = []
        """Mentions in what the app sent as mrkdwn: somebody's telephone rang."""
        self.unescaped: list[str] = []
        """Plain texts of the app with a raw `& < >`."""
        self.complaints: list[tuple[str, str]] = []
        """(user, what happened): a person saw Slack's own warning sign, because the app did not answer."""
        self._token_error = ""
        self._lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._last_ts = 0
        self._people: dict[str, dict[str, Any]] = {}
        self._channels: dict[str, dict[str, Any]] = {}
        self._dms: dict[str, str] = {}
        self._messages: dict[str, dict[str, dict[str, Any]]] = {}
        self._earlier: dict[str, list[str]] = {}
        self._files: dict[str, dict[str, Any]] = {}
        self._contents: dict[str, SentFile] = {}
        self._shown_alone: dict[str, list[str]] = {}
        self._homes: dict[str, dict[str, Any]] = {}
        self._calls: list[Call] = []
        self._person(self.bot_user, name="backdesk", bot=True)

    # What a test reads

    def messages(self, where: str) -> list[BotMessage]:
        """The app's messages in a channel, a thread (`CHANNEL:TS`) or a person's DM, oldest first, as they stand."""
        with self._lock:
            channel, _, thread = (self.dm(where) if where[0] in "UW" else where).partition(":")
            found = [one for one in self._messages.get(channel, {}).values() if one.get("bot_id") == self.bot_id]
            told = [one for one in found if not thread or thread in (one["ts"], one.get("thread_ts"))]
            return [self._bot_message(channel, one) for one in told]

    def message(self, channel: str, ts: str) -> BotMessage | None:
        """The app's message of that ts, None where there is none."""
        with self._lock:
            found = self._messages.get(channel, {}).get(ts)
            mine = found is not None and found.get("bot_id") == self.bot_id
            return self._bot_message(channel, found) if found and mine else None

    def ephemerals(self, user: str) -> list[str]:
        """What was shown to this person alone."""
        with self._lock:
            return list(self._shown_alone.get(user, ()))

    def home(self, user: str) -> Home | None:
        with self._lock:
            view = self._homes.get(user)
            return Home(shown_text(view["blocks"]), rows_of(view["blocks"]), view) if view else None

    def calls(self, method: str | None = None) -> list[Call]:
        """What the app asked for, done and refused, in the order of the answers' making."""
        with self._lock:
            return [call for call in self._calls if method in (None, call.method)]

    # People and channels

    def person(self, user: str, **profile: Any) -> None:
        """Changes what users.info says: `name`, `locale` (such as ro-RO), `tz`, `deleted`, `bot`."""
        with self._lock:
            self._person(user, **profile)

    def dm(self, user: str) -> str:
        """The id of the person's DM with the app; made on first use."""
        with self._lock:
            self._person(user)
            if user not in self._dms:
                self._dms[user] = self._new_channel("D", {"is_im": True, "user": user, "is_member": True})
            return self._dms[user]

    def channel(self, name: str, *, member: bool = True, private: bool = False) -> str:
        """The id of the channel of that name; the app is a member unless said otherwise. Made on first use."""
        with self._lock:
            for channel, known in self._channels.items():
                if known.get("name") == name:
                    return channel
            return self._new_channel("C", {"name": name, "is_im": False, "is_member": member, "is_private": private})

    def archive(self, channel: str) -> None:
        with self._lock:
            self._channels[channel]["is_archived"] = True

    def leave(self, channel: str) -> None:
        """The app is put out of a channel."""
        with self._lock:
            self._channels[channel]["is_member"] = False

    def _new_channel(self, letter: str, about: dict[str, Any]) -> str:
        channel = f"{letter}0{next(self._numbers):06d}"
        self._channels[channel] = {"id": channel, "is_archived": False, "is_private": False} | about
        self._messages[channel] = {}
        return channel

    def _person(self, user: str, **profile: Any) -> dict[str, Any]:
        if not re.fullmatch(r"[UW][A-Z0-9]+", user):
            raise ValueError(f"Slack's ids of people are like U0ANNA, not {user!r}")
        first = {"name": user.lower(), "locale": "en-US", "tz": "Europe/Bucharest", "deleted": False, "bot": False}
        self._people[user] = self._people.get(user, first) | profile
        return self._people[user]

    # Messages

    def _ts(self) -> str:
        """Of a new message: microseconds, unique in the workspace."""
        self._last_ts = max(self._last_ts + 1, time.time_ns() // 1000)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def _bot_message(self, channel: str, message: Mapping[str, Any]) -> BotMessage:
        blocks = message.get("blocks") or []
        files = tuple(self._contents[file["id"]] for file in message.get("files", ()))
        edits = tuple(self._earlier.get(message["ts"], ()))
        return BotMessage(
            message["ts"],
            channel,
            text_of(message),
            rows_of(blocks),
            files,
            message.get("thread_ts"),
            message.get("metadata"),
            bool(edits),
            edits,
            dict(message),
        )

    def _with_ids(self, blocks: list[Any]) -> list[Any]:
        """Blocks as Slack keeps them: what has no id is given one."""
        kept = rules.stored(blocks)
        for block in kept:
            block.setdefault("block_id", f"b{next(self._numbers)}")
            for element in elements_of(block):
                element.setdefault("action_id", f"a{next(self._numbers)}")
        return list(kept)

    def _look_at(self, mrkdwn: str | None, blocks: Any) -> None:
        """Notes whom the app's words ring up, and what it didn't escape."""
        if mrkdwn:
            self.pings += rules.pings(mrkdwn)
        for text in rules.texts(blocks):
            if text["type"] == "mrkdwn":
                self.pings += rules.pings(text["text"])
            elif rules.raw(text["text"]):
                self.unescaped.append(text["text"])

    def _conversation(self, request: Request) -> str:
        """The channel that a call names; a person's id stands for the DM. Refused where the app may not write."""
        given = request.text("channel")
        if given[:1] in ("U", "W") and given in self._people and not self._people[given]["deleted"]:
            given = self.dm(given)
        known = self._channels.get(given)
        if known is None or (known["is_private"] and not known["is_member"]):
            raise Refusal("channel_not_found")
        return given

    def _writable(self, request: Request) -> str:
        channel = self._conversation(request)
        if self._channels[channel]["is_archived"]:
            raise Refusal("is_archived")
        if not self._channels[channel]["is_member"]:
            raise Refusal("not_in_channel")
        return channel

    def _heard(self, kind: str, event: dict[str, Any]) -> Any:
        """An event goes out to the app, where it is subscribed to; see `slack_delivery`."""
        raise NotImplementedError

    def _person_error(self, user: str, what: str) -> None:
        self.complaints.append((user, what))


Method = Callable[[Request], dict[str, Any]]

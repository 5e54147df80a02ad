"""A bot's account as Telegram keeps it: chats, messages, files and the updates that wait for the bot.

What the bot may do with it is in `telegram_methods`, what people do in `telegram_people`, the network in
`telegram`.
"""

import itertools
import mimetypes
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tests.fakes.telegram_rules import Refusal, bad_request

BOT_ID = 7_000_000_001
DEFAULT_UPDATES = frozenset({"message", "edited_message", "callback_query", "my_chat_member"})

_RECORDED: Mapping[str, Mapping[str, Any]] = {
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "audio": {"duration": 3, "mime_type": "audio/mpeg"},
    "video_note": {"duration": 3, "length": 240},
}
"""What the Bot API says of a recording, but for its file."""


@dataclass(frozen=True, slots=True)
class SentFile:
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Request:
    """One request that arrived; `at` is the moment in seconds of `time.monotonic()`."""

    method: str
    parameters: Mapping[str, Any]
    files: Mapping[str, SentFile]
    sequence: int
    at: float

    def string(self, name: str) -> str | None:
        value = self.parameters.get(name)
        return None if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        try:
            return int(self.parameters.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return str(self.parameters.get(name, "")).lower() in ("true", "1", "yes")


@dataclass(frozen=True, slots=True)
class Call:
    """A request and its outcome: `code` 200 with the `result`, or a refusal with its description.

    `code` 0: the connection was cut before Telegram accepted anything.
    """

    sequence: int
    at: float
    method: str
    parameters: Mapping[str, Any]
    files: Mapping[str, SentFile]
    code: int
    description: str
    result: Any


@dataclass(slots=True)
class BotMessage:
    """A message of the bot as the chat shows it now; `edits` are its earlier texts, oldest first.

    `buttons` are rows of (label, callback data or address); `sequence` and `at` are the sending call's.
    """

    chat: int
    id: int
    kind: str
    text: str
    entities: list[dict[str, Any]]
    markup: dict[str, Any] | None
    files: tuple[SentFile, ...]
    sequence: int
    at: float
    edits: tuple[str, ...] = ()
    attachment: dict[str, Any] = field(default_factory=dict)
    date: int = 0

    @property
    def buttons(self) -> list[list[tuple[str, str | None]]]:
        rows = (self.markup or {}).get("inline_keyboard", [])
        return [[(one["text"], one.get("callback_data", one.get("url"))) for one in row] for row in rows]


class Account:
    """The state. Every public method may be called from any thread."""

    def __init__(self) -> None:
        self.token = f"{BOT_ID}:AAFake-Token_of_the_tests_012345678"
        self.bot = {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": "Backdesk on trial",
            "username": "backdesk_trial_bot",
        }
        self.confirmed = 0
        self._lock = threading.RLock()
        self._sequence = itertools.count(1)
        self._update_ids = itertools.count(500_000_001)
        self._query_ids = itertools.count(4_000_000_000_000_001)
        self._file_numbers = itertools.count(1)
        self._message_ids = itertools.count(1001)
        self._supergroup_ids: dict[int, itertools.count[int]] = {}
        self._profiles: dict[int, dict[str, Any]] = {}
        self._chats: dict[int, dict[str, Any]] = {}
        self._spoken: dict[tuple[int, int], dict[str, Any]] = {}
        self._messages: dict[tuple[int, int], BotMessage] = {}
        self._blocked: set[int] = set()
        self._migrated: dict[int, int] = {}
        self._files: dict[str, SentFile] = {}
        self._paths: dict[str, SentFile] = {}
        self._open_queries: set[str] = set()
        self._updates: dict[int, dict[str, Any]] = {}
        self._history: dict[int, dict[str, Any]] = {}
        self._again: list[dict[str, Any]] = []
        self._allowed_updates = DEFAULT_UPDATES
        self._commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self._profile: dict[tuple[str, str], str] = {}
        self._calls: list[Call] = []

    # What a test reads

    def messages(self, chat: int) -> list[BotMessage]:
        """The bot's messages in a chat as they look now, oldest first, without deleted ones. Copies."""
        with self._lock:
            return [replace(message) for (where, _), message in self._messages.items() if where == chat]

    def message(self, chat: int, message_id: int) -> BotMessage | None:
        """One of the bot's messages as it looks now; none where there is no such."""
        with self._lock:
            message = self._messages.get((chat, message_id))
            return replace(message) if message is not None else None

    def calls(self, method: str | None = None) -> list[Call]:
        """What the bot asked for, accepted and refused, in the order of the answers' making."""
        with self._lock:
            return [call for call in self._calls if method is None or call.method.lower() == method.lower()]

    def pending(self) -> list[dict[str, Any]]:
        """The updates that the bot hasn't confirmed, oldest first."""
        with self._lock:
            return list(self._updates.values())

    # Updates

    def repeat(self, update_id: int) -> None:
        """Delivers an update once more, confirmed or not. LookupError: there was no such update."""
        with self._lock:
            self._again.append(self._history[update_id])
        self._wake()

    def _wake(self) -> None:
        """Called when there is something new to deliver."""

    def _push(self, kind: str, body: dict[str, Any]) -> int:
        """Queues an update; 0 when `allowed_updates` leave this kind out: Telegram drops it then."""
        if kind not in self._allowed_updates:
            return 0
        update_id = next(self._update_ids)
        self._updates[update_id] = self._history[update_id] = {"update_id": update_id, kind: body}
        self._wake()
        return update_id

    def _confirm(self, offset: int) -> None:
        """`offset` of getUpdates: all lower ids are confirmed; a negative one keeps the last ones only."""
        if offset < 0:
            offset = min(list(self._updates)[offset:], default=0)
        for update_id in [known for known in self._updates if known < offset]:
            del self._updates[update_id]
            self.confirmed = max(self.confirmed, update_id)

    def _deliverable(self, limit: int) -> list[dict[str, Any]]:
        """What a getUpdates is given: repeated ones first (once), then all that isn't confirmed."""
        repeated, self._again = self._again[:limit], self._again[limit:]
        return repeated + list(self._updates.values())[: limit - len(repeated)]

    def _next(self) -> dict[str, Any] | None:
        """What a webhook is given next, until `_delivered` says that it took it."""
        return self._again[0] if self._again else next(iter(self._updates.values()), None)

    def _delivered(self, update: dict[str, Any]) -> None:
        if self._again and self._again[0] is update:
            del self._again[0]
        else:
            self._updates.pop(update["update_id"], None)
            self.confirmed = max(self.confirmed, update["update_id"])

    def _allow(self, request: Request) -> None:
        """Kept until the next call that names them; an empty list means the default (all modelled here)."""
        wanted = request.parameters.get("allowed_updates")
        if isinstance(wanted, list):
            self._allowed_updates = frozenset(map(str, wanted)) or DEFAULT_UPDATES

    # Chats, files and messages in Telegram's own form

    def _chat(self, request: Request) -> int:
        """The id of the chat that a request names."""
        given = request.string("chat_id")
        if not given:
            raise bad_request("chat_id is empty")
        chat = request.integer("chat_id")
        if chat in self._migrated:
            moved = {"migrate_to_chat_id": self._migrated[chat]}
            raise Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", moved)
        if chat not in self._chats:
            raise bad_request("chat not found")
        return chat

    def _reachable_chat(self, request: Request) -> int:
        chat = self._chat(request)
        if chat in self._blocked:
            kind = self._chats[chat]["type"]
            who = "blocked by the user" if kind == "private" else f"kicked from the {kind} chat"
            raise Refusal(403, f"Forbidden: bot was {who}")
        return chat

    def _next_message_id(self, chat: int) -> int:
        """Supergroups count for themselves; all the other chats share the account's numbers."""
        if self._chats[chat]["type"] == "supergroup":
            return next(self._supergroup_ids.setdefault(chat, itertools.count(1)))
        return next(self._message_ids)

    def _attachment(self, kind: str, file: SentFile) -> dict[str, Any]:
        """Keeps a file and gives the part of a message that names it."""
        if kind == "document":
            more = {
                "file_name": file.name,
                "mime_type": mimetypes.guess_type(file.name)[0] or "application/octet-stream",
            }
            return {"document": self._file_json(self._keep(file)) | more}
        if kind in _RECORDED:
            named = {"file_name": file.name} if kind == "audio" and file.name else {}
            return {kind: self._file_json(self._keep(file)) | _RECORDED[kind] | named}
        small = self._keep(SentFile(file.name, file.content[:64]))
        sizes = ((small, 90, 60), (self._keep(file), 900, 600))
        return {
            "photo": [self._file_json(file_id) | {"width": w, "height": h} for file_id, w, h in sizes],
        }

    def _keep(self, file: SentFile) -> str:
        file_id = f"BQACAgIA{next(self._file_numbers):012d}"
        self._files[file_id] = file
        return file_id

    def _file_json(self, file_id: str) -> dict[str, Any]:
        size = len(self._files[file_id].content)
        return {"file_id": file_id, "file_unique_id": f"AgAD{file_id[-8:]}", "file_size": size}

    def _message_json(self, message: BotMessage) -> dict[str, Any]:
        shown = {
            "message_id": message.id,
            "from": self.bot,
            "chat": self._chats[message.chat],
            "date": message.date,
            **message.attachment,
        }
        text, entities = ("text", "entities") if message.kind == "text" else ("caption", "caption_entities")
        if message.text:
            shown[text] = message.text
        if message.entities:
            shown[entities] = message.entities
        if message.markup and "inline_keyboard" in message.markup:
            shown["reply_markup"] = message.markup
        return shown

"""What people do in Slack, as far as the app hears of it: write, mention, edit, press, command, send files.

Windows and the Home tab are in `slack_windows`.
"""

import time
from collections.abc import Iterable, Iterator
from typing import Any

from tests.fakes import slack_rules as rules
from tests.fakes.slack_blocks import options_of
from tests.fakes.slack_delivery import Deliveries, Delivery
from tests.fakes.slack_methods import Methods
from tests.fakes.slack_workspace import BotMessage, SentFile, elements_of

COMMAND = "/backdesk"


class People(Methods, Deliveries):
    """The people's side. Somebody becomes known when they first act; their ids are like U0ANNA.

    `trigger_life`: for so many seconds a press, a command or a shortcut may open a window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.trigger_life = 3.0
        self._triggers: dict[str, tuple[str, float]] = {}
        self._used_triggers: set[str] = set()

    # Messages

    def say(
        self,
        user: str,
        text: str,
        channel: str | None = None,
        thread: str | None = None,
        files: Iterable[SentFile] = (),
        *,
        links: bool = False,
    ) -> Delivery:
        """A message, in the DM when no channel is named. `links`: Slack marks the addresses in it, as it does."""
        with self._lock:
            self._person(user)
            where = channel or self.dm(user)
            written = rules.escaped(text).replace(f"&lt;@{self.bot_user}&gt;", f"<@{self.bot_user}>")
            message = self._written_by(user, text, rules.linked(written) if links else written)
            if thread:
                message |= {"thread_ts": thread}
                if thread in self._messages[where]:
                    message |= {"parent_user_id": self._messages[where][thread]["user"]}
            if kept := [self._attach(user, where, file) for file in files]:
                message |= {"subtype": "file_share", "files": kept, "upload": False}
            self._messages[where][message["ts"]] = message
            told = self._tell_message(where, message)
            spoken_to = f"<@{self.bot_user}>" in message["text"]
            if spoken_to and self._channels[where]["is_member"] and not self._channels[where]["is_im"]:
                mention = {"type": "app_mention", "channel": where, "event_ts": message["ts"]}
                return self._heard("app_mention", _without(message, "subtype") | mention)
            return told

    def mention(self, user: str, channel: str, text: str, thread: str | None = None) -> Delivery:
        return self.say(user, f"<@{self.bot_user}> {text}", channel, thread)

    def edit(self, user: str, ts: str, text: str, channel: str | None = None) -> Delivery:
        """LookupError: the person wrote no such message there."""
        with self._lock:
            where = channel or self.dm(user)
            message = self._messages[where].get(ts)
            if message is None or message["user"] != user:
                raise LookupError(f"{ts} isn't a message of {user}")
            before = dict(message)
            message |= {
                name: value
                for name, value in self._written_by(user, text, rules.escaped(text)).items()
                if name in ("text", "blocks")
            }
            return self._edited(where, before, message, user)

    def unfurl(self, user: str, ts: str, channel: str | None = None) -> Delivery:
        """Slack shows what an address in the person's message leads to: a change that nobody made."""
        with self._lock:
            where = channel or self.dm(user)
            before = self._messages[where][ts]
            message = before | {"attachments": [{"id": 1, "title": "A page", "from_url": "https://page.example"}]}
            self._messages[where][ts] = message
            return self._changed(where, before, message, self._ts())

    def delete(self, user: str, ts: str, channel: str | None = None) -> Delivery:
        """The person takes a message back. LookupError: they wrote no such message there."""
        with self._lock:
            where = channel or self.dm(user)
            message = self._messages[where].get(ts)
            if message is None or message["user"] != user:
                raise LookupError(f"{ts} isn't a message of {user}")
            del self._messages[where][ts]
            now = self._ts()
            gone = {"subtype": "message_deleted", "hidden": True, "deleted_ts": ts, "ts": now, "event_ts": now}
            return self._tell_message(where, gone | {"previous_message": message})

    def last_said(self, user: str, channel: str | None = None) -> str:
        """The ts of the newest message that this person wrote."""
        with self._lock:
            told = self._messages[channel or self.dm(user)].values()
            return max(message["ts"] for message in told if message["user"] == user)

    def _written_by(self, user: str, text: str, written: str) -> dict[str, Any]:
        number = next(self._numbers)
        rich = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
        return {
            "type": "message",
            "user": user,
            "ts": self._ts(),
            "client_msg_id": f"00000000-0000-4000-8000-{number:012d}",
            "text": written,
            "team": self.team,
            "blocks": [{"type": "rich_text", "block_id": f"b{number}", "elements": [rich]}],
        }

    # Buttons, commands, shortcuts

    def press(self, user: str, message: BotMessage | str, label: str, channel: str | None = None) -> Delivery:
        """The button, or the menu's option, of that label on a message as it was shown. LookupError: it has none."""
        with self._lock:
            shown = message if isinstance(message, BotMessage) else self._find(user, message, channel)
            found = action_of(shown.raw.get("blocks") or [], label)
            if found is None:
                raise LookupError(f"no button {label!r}; there are {_labels([shown])}")
            raw = {name: value for name, value in shown.raw.items() if name != "metadata"}
            container = {"type": "message", "message_ts": shown.ts, "channel_id": shown.channel, "is_ephemeral": False}
            return self._act(user, found, shown.channel, {"container": container, "message": raw}, shown.ts)

    def press_label(self, user: str, label: str, channel: str | None = None) -> Delivery:
        """Presses on the latest message that bears that label, in the DM when no channel is named."""
        with self._lock:
            shown = self.messages(channel or user)
            for message in reversed(shown):
                if any(label == button for row in message.rows for button, _ in row):
                    return self.press(user, message, label)
        raise LookupError(f"no button {label!r}; there are {_labels(shown)}")

    def press_data(
        self, user: str, ts: str, data: str, channel: str | None = None, action_id: str = "forged"
    ) -> Delivery:
        """Presses a button with this value on the message. Nothing is checked: both may be forged."""
        with self._lock:
            where = channel or self.dm(user)
            gone = {"type": "message", "ts": ts, "text": "", "user": self.bot_user, "bot_id": self.bot_id}
            message = {name: value for name, value in self._messages[where].get(ts, gone).items() if name != "metadata"}
            found = next(
                (action for _, value, action in actions_of(message.get("blocks") or []) if value == data), None
            )
            text = {"type": "plain_text", "text": "x", "emoji": False}
            button = {"type": "button", "action_id": action_id, "block_id": "forged", "text": text, "value": data}
            container = {"type": "message", "message_ts": ts, "channel_id": where, "is_ephemeral": False}
            return self._act(user, found or button, where, {"container": container, "message": message}, ts)

    def _find(self, user: str, ts: str, channel: str | None) -> BotMessage:
        for message in self.messages(channel or user):
            if message.ts == ts:
                return message
        raise LookupError(f"the app sent no message {ts}")

    def _act(self, user: str, action: dict[str, Any], channel: str, where: dict[str, Any], ts: str) -> Delivery:
        payload = self._interaction("block_actions", user) | where
        payload |= {
            "channel": {"id": channel, "name": self._channel_name(channel)},
            "state": {"values": {}},
            "response_url": self._response_url(user, channel, ts),
            "actions": [action | {"action_ts": self._ts()}],
        }
        return self._send(Delivery("block_actions", "interactive", payload, user))

    def command(self, user: str, text: str = "", channel: str | None = None, command: str = COMMAND) -> Delivery:
        """`/backdesk text`, typed in the DM when no channel is named."""
        with self._lock:
            person, where = self._person(user), channel or self.dm(user)
            payload = {
                "token": "",
                "team_id": self.team,
                "team_domain": "backdesk-trial",
                "channel_id": where,
                "channel_name": self._channel_name(where),
                "user_id": user,
                "user_name": person["name"],
                "command": command,
                "text": rules.escaped(text),
                "api_app_id": self.app_id,
                "is_enterprise_install": "false",
                "response_url": self._response_url(user, where),
                "trigger_id": self._trigger(user),
            }
            return self._send(Delivery("slash_command", "slash_commands", payload, user))

    def shortcut(self, user: str, callback_id: str) -> Delivery:
        """A global shortcut, from the menu beside the message field."""
        with self._lock:
            payload = self._interaction("shortcut", user) | {"callback_id": callback_id}
            return self._send(Delivery("shortcut", "interactive", payload | {"action_ts": self._ts()}, user))

    def message_shortcut(
        self, user: str, callback_id: str, text: str, channel: str | None = None, author: str | None = None
    ) -> Delivery:
        """A shortcut on a message of that text, written by `author` (the person, when nobody is named)."""
        with self._lock:
            writer = author or user
            self._person(writer)
            where = channel or self.dm(user)
            message = self._written_by(writer, text, rules.escaped(text))
            self._messages[where][message["ts"]] = message
            payload = self._interaction("message_action", user) | {
                "callback_id": callback_id,
                "message_ts": message["ts"],
                "message": message,
                "channel": {"id": where, "name": self._channel_name(where)},
                "response_url": self._response_url(user, where),
                "action_ts": self._ts(),
            }
            return self._send(Delivery("message_action", "interactive", payload, user))

    def _interaction(self, kind: str, user: str) -> dict[str, Any]:
        """What all interactions say."""
        person = self._person(user)
        return {
            "type": kind,
            "token": "",
            "api_app_id": self.app_id,
            "team": {"id": self.team, "domain": "backdesk-trial"},
            "enterprise": None,
            "is_enterprise_install": False,
            "user": {"id": user, "username": person["name"], "name": person["name"], "team_id": self.team},
            "trigger_id": self._trigger(user),
        }

    def _trigger(self, user: str) -> str:
        trigger = f"{next(self._numbers)}.1000.{next(self._numbers):032x}"
        self._triggers[trigger] = (user, time.monotonic())
        return trigger

    def _channel_name(self, channel: str) -> str:
        known = self._channels[channel]
        return "directmessage" if known["is_im"] else "privategroup" if known["is_private"] else str(known["name"])

    def _attach(self, user: str, channel: str, file: SentFile) -> dict[str, Any]:
        raise NotImplementedError


def _labels(shown: list[BotMessage]) -> list[str]:
    return [label for message in shown for row in message.rows for label, _ in row]


def _without(message: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in message.items() if key != name}


def action_of(blocks: list[Any], label: str) -> dict[str, Any] | None:
    """The action that a press on this label is."""
    return next((action for shown, _, action in actions_of(blocks) if shown == label), None)


def actions_of(blocks: list[Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What can be pressed or chosen: its label, its value, and the action, as `actions` of block_actions have it."""
    for block in blocks:
        for element in elements_of(block):
            about = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"]}
            if element["type"] == "button":
                more = {name: element[name] for name in ("value", "style") if name in element}
                label = rules.unescaped(element["text"]["text"])
                yield label, element.get("value", ""), about | {"text": element["text"]} | more
            shown = {name: element[name] for name in ("placeholder",) if name in element}
            for option in options_of(element):
                label = rules.unescaped(option["text"]["text"])
                yield label, option["value"], about | {"selected_option": option} | shown

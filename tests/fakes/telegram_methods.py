"""The Bot API's methods over an `Account`: what the bot may send, edit, ask and set, and what it may not."""

import json
import time
from pathlib import PurePath
from typing import Any

from tests.fakes import telegram_rules as rules
from tests.fakes.telegram_account import Account, BotMessage, Request, SentFile
from tests.fakes.telegram_rules import bad_request

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_CHAT_ACTIONS = {"typing", "choose_sticker", "find_location"} | {
    f"{doing}_{what}"
    for doing in ("upload", "record")
    for what in ("photo", "video", "voice", "document", "video_note")
}


class BotMethods(Account):
    """The bot's side of the account."""

    def __init__(self) -> None:
        super().__init__()
        self._methods = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "sendDocument": self._send_document,
            "sendPhoto": self._send_photo,
            "sendVoice": self._send_voice,
            "editMessageText": self._edit_text,
            "editMessageCaption": self._edit_caption,
            "editMessageReplyMarkup": self._edit_markup,
            "deleteMessage": self._delete_message,
            "answerCallbackQuery": self._answer_query,
            "sendChatAction": self._send_chat_action,
            "getFile": self._get_file,
            "getChat": self._get_chat,
            "setChatMenuButton": self._set_menu_button,
            "setMyCommands": self._set_commands,
            "deleteMyCommands": self._delete_commands,
            "getMyCommands": self._get_commands,
            "setMyName": self._set_profile,
            "setMyDescription": self._set_profile,
            "setMyShortDescription": self._set_profile,
            "getMyName": self._get_profile,
            "getMyDescription": self._get_profile,
            "getMyShortDescription": self._get_profile,
        }

    def _call(self, request: Request) -> Any:
        """The `result` of a method; `Refusal` as Telegram refuses. The caller holds the lock."""
        return self._methods[request.method](request)

    def _get_me(self, request: Request) -> dict[str, Any]:
        more = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
        return self.bot | dict(zip(more, (True, True, False), strict=True))

    def _send_message(self, request: Request) -> dict[str, Any]:
        text, entities = rules.message_text(request.string("text"), request.string("parse_mode"))
        return self._send(request, "text", text, request.parameters.get("entities") or entities)

    def _send_document(self, request: Request) -> dict[str, Any]:
        return self._send_file(request, "document")

    def _send_photo(self, request: Request) -> dict[str, Any]:
        return self._send_file(request, "photo")

    def _send_voice(self, request: Request) -> dict[str, Any]:
        return self._send_file(request, "voice")

    def _send_file(self, request: Request, kind: str) -> dict[str, Any]:
        given = request.string(kind) or ""
        file = request.files.get(given.removeprefix("attach://")) or request.files.get(kind)
        if file is None and not given:
            raise bad_request(f"there is no {kind} in the request")
        if file is None and (file := self._files.get(given)) is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        rules.check_upload(kind, file.content)
        text, entities = self._caption(request, "message caption is too long")
        return self._send(request, kind, text, entities, file)

    @staticmethod
    def _caption(request: Request, too_long: str) -> tuple[str, list[dict[str, Any]]]:
        caption, mode = request.string("caption") or "", request.string("parse_mode")
        text, entities = rules.formatted(caption, mode, rules.MAX_CAPTION, too_long)
        return text, request.parameters.get("caption_entities") or entities

    def _send(
        self,
        request: Request,
        kind: str,
        text: str,
        entities: list[dict[str, Any]],
        file: SentFile | None = None,
    ) -> dict[str, Any]:
        markup = rules.checked_markup(request.parameters.get("reply_markup"))
        chat = self._reachable_chat(request)
        reply = request.parameters.get("reply_parameters") or {}
        answered = (chat, int(reply.get("message_id", 0)))
        known = answered in self._messages or answered in self._spoken
        if reply and not known and not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        message = BotMessage(
            chat,
            self._next_message_id(chat),
            kind,
            text,
            entities,
            markup,
            (file,) if file else (),
            request.sequence,
            request.at,
            attachment=self._attachment(kind, file) if file else {},
            date=int(time.time()),
        )
        self._messages[chat, message.id] = message
        return self._message_json(message)

    def _edit_text(self, request: Request) -> dict[str, Any]:
        text, entities = rules.message_text(request.string("text"), request.string("parse_mode"), "MESSAGE_TOO_LONG")
        message = self._editable(request)
        if message.kind != "text":
            raise bad_request("there is no text in the message to edit")
        return self._edit(request, message, text, request.parameters.get("entities") or entities)

    def _edit_caption(self, request: Request) -> dict[str, Any]:
        text, entities = self._caption(request, "MEDIA_CAPTION_TOO_LONG")
        message = self._editable(request)
        if message.kind == "text":
            raise bad_request("there is no caption in the message to edit")
        return self._edit(request, message, text, entities)

    def _edit_markup(self, request: Request) -> dict[str, Any]:
        message = self._editable(request)
        return self._edit(request, message, message.text, message.entities)

    def _edit(self, request: Request, message: BotMessage, text: str, entities: list[dict[str, Any]]) -> dict[str, Any]:
        # An edit that doesn't name the keyboard removes it.
        markup = rules.checked_markup(request.parameters.get("reply_markup"), inline_only=True)
        if (text, entities, markup) == (message.text, message.entities, message.markup):
            raise bad_request(NOT_MODIFIED)
        if text != message.text:
            message.edits += (message.text,)
        message.text, message.entities, message.markup = text, entities, markup
        return self._message_json(message) | {"edit_date": int(time.time())}

    def _editable(self, request: Request) -> BotMessage:
        place = self._chat(request), request.integer("message_id")
        if not place[1]:
            raise bad_request("message identifier is not specified")
        if place not in self._messages:
            raise bad_request("message can't be edited" if place in self._spoken else "message to edit not found")
        return self._messages[place]

    def _delete_message(self, request: Request) -> bool:
        place = self._chat(request), request.integer("message_id")
        if place in self._spoken and place[0] < 0:
            raise bad_request("message can't be deleted")
        if self._messages.pop(place, None) is None and self._spoken.pop(place, None) is None:
            raise bad_request("message to delete not found")
        return True

    def _answer_query(self, request: Request) -> bool:
        if rules.utf16_length(request.string("text") or "") > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        query_id = request.string("callback_query_id") or ""
        if query_id not in self._open_queries:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self._open_queries.remove(query_id)
        return True

    def _send_chat_action(self, request: Request) -> bool:
        self._reachable_chat(request)
        if request.string("action") not in _CHAT_ACTIONS:
            raise bad_request("wrong parameter action in request")
        return True

    def _get_file(self, request: Request) -> dict[str, Any]:
        file_id = request.string("file_id") or ""
        if (file := self._files.get(file_id)) is None:
            raise bad_request("invalid file_id")
        if len(file.content) > rules.MAX_DOWNLOAD:
            raise bad_request("file is too big")
        path = f"documents/file_{int(file_id[8:])}{PurePath(file.name).suffix}"
        self._paths[path] = file
        return self._file_json(file_id) | {"file_path": path}

    def _get_chat(self, request: Request) -> dict[str, Any]:
        kinds = [
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ]
        gifts = {"accepted_gift_types": dict.fromkeys(kinds, True)}
        more = {"accent_color_id": 1, "max_reaction_count": 11, **gifts}
        return self._chats[self._chat(request)] | more

    def _set_menu_button(self, request: Request) -> bool:
        if request.parameters.get("chat_id"):
            self._chat(request)
        return True

    def _set_commands(self, request: Request) -> bool:
        self._commands[self._scope(request)] = rules.checked_commands(request.parameters.get("commands", []))
        return True

    def _delete_commands(self, request: Request) -> bool:
        self._commands.pop(self._scope(request), None)
        return True

    def _get_commands(self, request: Request) -> list[dict[str, str]]:
        return self._commands.get(self._scope(request), [])

    def _scope(self, request: Request) -> tuple[str, str]:
        scope = request.parameters.get("scope") or {"type": "default"}
        if "chat_id" in scope and int(scope["chat_id"]) not in self._chats:
            raise bad_request("chat not found")
        return json.dumps(scope, sort_keys=True), self._language(request)

    def _set_profile(self, request: Request) -> bool:
        name, limit = {
            "setMyName": ("name", 64),
            "setMyDescription": ("description", 512),
            "setMyShortDescription": ("short_description", 120),
        }[request.method]
        text = request.string(name) or ""
        if rules.utf16_length(text) > limit:
            raise bad_request(f"{name} is too long")
        self._profile[name, self._language(request)] = text
        return True

    def _get_profile(self, request: Request) -> dict[str, str]:
        names = {"getMyName": "name", "getMyDescription": "description"}
        name = names.get(request.method, "short_description")
        return {name: self._profile.get((name, self._language(request)), "")}

    @staticmethod
    def _language(request: Request) -> str:
        code = request.string("language_code") or ""
        if code and not (len(code) == 2 and code.isascii() and code.islower()):
            raise bad_request("invalid language code specified")
        return code

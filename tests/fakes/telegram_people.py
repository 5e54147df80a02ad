"""What people do in Telegram, as far as the bot hears of it: write, press, edit, send files, block."""

import time
from typing import Any

from tests.fakes import telegram_rules as rules
from tests.fakes.telegram_account import Account, SentFile


class People(Account):
    """The people's side of the account. Chats and persons become known when they first act.

    `chat` is the person's private chat unless a group's negative id is given; -100... ids are supergroups.
    What is returned is the update's id, 0 when the bot's `allowed_updates` leave such updates out.
    """

    def say(
        self,
        user: int,
        text: str,
        *,
        chat: int | None = None,
        language: str | None = None,
        first_name: str | None = None,
        reply_to: int | None = None,
    ) -> int:
        """A text message. The language ('en' at first) and the name are remembered."""
        if rules.utf16_length(text) > rules.MAX_TEXT:
            raise ValueError("a person's client splits a text of more than 4096 characters")
        body: dict[str, Any] = {"text": text.strip()}
        if entities := rules.command_entities(body["text"]):
            body["entities"] = entities
        with self._lock:
            if reply_to is not None:
                body["reply_to_message"] = self._any_message(chat or user, reply_to)
            return self._speak(user, chat, body, language=language, first_name=first_name)

    def meet(self, user: int) -> None:
        """Somebody who spoke to the bot long ago: it may write to them, and hears nothing now."""
        with self._lock:
            self._join(user, self._person(user))

    def send_document(self, user: int, name: str, content: bytes, caption: str = "", *, chat: int | None = None) -> int:
        with self._lock:
            return self._speak_file(user, chat, "document", SentFile(name, content), caption)

    def send_photo(self, user: int, content: bytes, caption: str = "", *, chat: int | None = None) -> int:
        with self._lock:
            return self._speak_file(user, chat, "photo", SentFile("photo.jpg", content), caption)

    def send_voice(
        self,
        user: int,
        content: bytes,
        caption: str = "",
        *,
        kind: str = "voice",
        name: str = "",
        chat: int | None = None,
    ) -> int:
        """Speaks: a `voice` message, an `audio` (the only one with a name) or a `video_note`."""
        with self._lock:
            return self._speak_file(user, chat, kind, SentFile(name, content), caption)

    def edit(self, user: int, message_id: int, new_text: str, *, chat: int | None = None) -> int:
        """Edits the person's own message. LookupError: there is no such message."""
        with self._lock:
            spoken = self._spoken[chat or user, message_id]
            if spoken["from"]["id"] != user:
                raise LookupError(f"message {message_id} isn't from {user}")
            edited = {key: value for key, value in spoken.items() if key != "entities"}
            edited |= {"text": new_text.strip(), "edit_date": int(time.time())}
            if entities := rules.command_entities(edited["text"]):
                edited["entities"] = entities
            self._spoken[chat or user, message_id] = edited
            return self._push("edited_message", edited)

    def press(self, user: int, message_id: int, data: str, *, chat: int | None = None) -> int:
        """Presses a button. Nothing is checked: the data and the message may be forged."""
        with self._lock:
            where = chat or user
            person = self._person(user)
            self._join(where, person)
            query_id = str(next(self._query_ids))
            self._open_queries.add(query_id)
            query = {
                "id": query_id,
                "from": person,
                "message": self._any_message(where, message_id),
                "chat_instance": str(where * 7919),
                "data": data,
            }
            return self._push("callback_query", query)

    def press_label(self, user: int, label: str, *, chat: int | None = None) -> int:
        """Presses the button with this label on the last message that has it. LookupError: none has."""
        with self._lock:
            shown = [message for message in self.messages(chat or user) if message.buttons]
            for message in reversed(shown):
                for button, data in (button for row in message.buttons for button in row):
                    if button == label and data is not None:
                        return self.press(user, message.id, data, chat=chat)
        labels = [button for message in shown for row in message.buttons for button, _ in row]
        raise LookupError(f"no button {label!r}; there are {labels}")

    def expire_queries(self) -> None:
        """From now on every press that wasn't answered yet is too old to be answered."""
        with self._lock:
            self._open_queries.clear()

    def block(self, chat: int) -> int:
        """A person blocks the bot, or (a negative id) it is kicked from the group: 403 on every send."""
        with self._lock:
            self._blocked.add(chat)
            return self._membership(chat, "member", "kicked")

    def unblock(self, chat: int) -> int:
        with self._lock:
            self._blocked.discard(chat)
            return self._membership(chat, "kicked", "member")

    def migrate(self, chat: int) -> int:
        """A group becomes a supergroup: returns its new id. Calls with the old id are refused with it."""
        with self._lock:
            moved = -1_000_000_000_000 + chat
            title = self._chats[chat]["title"]
            self._chats[moved] = {"id": moved, "type": "supergroup", "title": title}
            owner = self._person(1)
            for where, service in (
                (chat, {"migrate_to_chat_id": moved}),
                (moved, {"migrate_from_chat_id": chat}),
            ):
                self._push("message", self._new_message(where, owner, service))
            self._migrated[chat] = moved
            return moved

    def last_said(self, chat: int) -> int:
        """The id of the newest message that a person wrote in a chat."""
        with self._lock:
            return max(message for where, message in self._spoken if where == chat)

    def _speak(
        self,
        user: int,
        chat: int | None,
        body: dict[str, Any],
        *,
        language: str | None = None,
        first_name: str | None = None,
    ) -> int:
        where = user if chat is None else chat
        person = self._person(user, language, first_name)
        self._join(where, person)
        if where == user and user in self._blocked:
            self.unblock(user)
        message = self._new_message(where, person, body)
        self._spoken[where, message["message_id"]] = message
        return self._push("message", message)

    def _speak_file(self, user: int, chat: int | None, kind: str, file: SentFile, caption: str) -> int:
        body = self._attachment(kind, file) | ({"caption": caption} if caption else {})
        if entities := rules.command_entities(caption):
            body["caption_entities"] = entities
        return self._speak(user, chat, body)

    def _new_message(self, chat: int, person: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
        heading = {"message_id": self._next_message_id(chat), "from": person, "chat": self._chats[chat]}
        return heading | {"date": int(time.time())} | body

    def _person(self, user: int, language: str | None = None, first_name: str | None = None) -> dict[str, Any]:
        """Someone's profile; a new dict when it changes, for the updates that carry the old one."""
        profile = self._profiles.get(user) or {
            "id": user,
            "is_bot": False,
            "first_name": f"Person {user}",
            "language_code": "en",
        }
        if language is not None:
            profile = profile | {"language_code": language}
        if first_name is not None:
            profile = profile | {"first_name": first_name}
        self._profiles[user] = profile
        return profile

    def _join(self, chat: int, person: dict[str, Any]) -> None:
        if chat >= 0:
            self._chats[chat] = {"id": chat, "type": "private", "first_name": person["first_name"]}
        elif chat not in self._chats:
            kind = "supergroup" if chat < -1_000_000_000_000 else "group"
            self._chats[chat] = {"id": chat, "type": kind, "title": f"Group {-chat}"}

    def _any_message(self, chat: int, message_id: int) -> dict[str, Any]:
        """A message as an update shows it; an inaccessible one (date 0) when it is gone or never was."""
        if (chat, message_id) in self._messages:
            return self._message_json(self._messages[chat, message_id])
        gone = {"chat": self._chats[chat], "message_id": message_id, "date": 0}
        return self._spoken.get((chat, message_id), gone)

    def _membership(self, chat: int, before: str, after: str) -> int:
        def member(status: str) -> dict[str, Any]:
            return {"user": self.bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})

        self._join(chat, self._person(abs(chat)))
        change = {
            "chat": self._chats[chat],
            "from": self._person(abs(chat)),
            "date": int(time.time()),
            "old_chat_member": member(before),
            "new_chat_member": member(after),
        }
        return self._push("my_chat_member", change)

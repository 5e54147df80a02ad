"""The behaviours on Telegram: the real adapter polls the fake Bot API server."""

import itertools
from typing import Any

from bot.app import App
from bot.talk.adapter import Outgoing
from bot.talk.incoming import Attachment, Place
from bot.telegram import Telegram
from tests.fakes.telegram import FakeTelegram
from tests.platforms import Heard, Standing
from tests.platforms.listening import Listening, LoopThread

NOWHERE = 2**31 - 1
"""No message has this id."""


class OnTelegram:
    """One server and one adapter for a whole session; every test has people of its own."""

    name = "telegram"

    def __init__(self) -> None:
        self._thread = LoopThread()
        self._server = FakeTelegram()
        self._thread.run(self._server.__aenter__())
        self._adapter = Telegram(self._server.token, self._server.address)
        self._listening = Listening()
        self._thread.run(self._adapter.start(self._listening.hear))
        self._users, self._groups = itertools.count(1001), itertools.count(1)

    def close(self) -> None:
        self._thread.run(self._adapter.stop_hearing())
        self._thread.run(self._adapter.stop())
        self._thread.run(self._server.__aexit__())
        self._thread.end()

    def account(self, login: str) -> Place:
        user = next(self._users)
        self._server.meet(user)
        return Place(self.name, str(user), str(user))

    def group(self, member: Place) -> Place:
        return Place(self.name, str(-next(self._groups)), member.user, group=True)

    def says(
        self, app: App, place: Place, text: str, *, language: str | None, message: str | None, addressed: bool
    ) -> Heard:
        user, chat = int(place.user), int(place.chat)
        return self._listening.of(
            app, lambda: self._server.say(user, self._to(addressed, text), chat=chat, language=language)
        )

    def repeats(self, app: App, delivery: Any) -> Heard:
        def again() -> Any:
            self._server.repeat(delivery)
            return delivery

        return self._listening.of(app, again, again=True)

    def edits(self, app: App, place: Place, message: str, text: str, *, addressed: bool) -> Heard:
        user, chat = int(place.user), int(place.chat)
        new = self._to(addressed, text)
        return self._listening.of(app, lambda: self._server.edit(user, int(message), new, chat=chat))

    def sends(self, app: App, place: Place, file: Attachment, text: str, *, addressed: bool) -> Heard:
        user, chat = int(place.user), int(place.chat)
        caption = self._to(addressed, text)
        return self._listening.of(
            app, lambda: self._server.send_document(user, file.name, file.content, caption, chat=chat)
        )

    def presses(self, app: App, place: Place, message: str | None, data: str) -> Heard:
        user, chat = int(place.user), int(place.chat)
        return self._listening.of(app, lambda: self._server.press(user, int(message or NOWHERE), data, chat=chat))

    def _to(self, addressed: bool, text: str) -> str:
        return f"@{self._server.bot['username']} {text}" if addressed else text

    def send(self, outgoing: Outgoing) -> str:
        sent_id = self._thread.run(self._adapter.send(outgoing))
        assert sent_id is not None
        return sent_id

    def shows(self, chat: str, sent_id: str) -> Standing | None:
        message = self._server.message(int(chat), int(sent_id))
        if message is None:
            return None
        buttons = [[(label, data or "") for label, data in row] for row in message.buttons]
        return Standing(message.text, buttons, message.files[0].content if message.files else None)

"""The behaviours on Slack: the real adapter hears the fake Slack over Socket Mode.

No window opens here, for no trigger lives long enough: forms ask their questions one by one, as in the console. What
begins with a slash is typed as Slack has it, `/backdesk call`, except where the person edits the message later.
"""

import itertools
from typing import Any

from bot.app import App
from bot.slack import Slack
from bot.talk.adapter import Outgoing
from bot.talk.incoming import Attachment, Place
from tests.fakes.slack import Delivery, FakeSlack, SentFile
from tests.platforms import Heard, Standing
from tests.platforms.listening import PATIENCE, Listening, LoopThread

NOWHERE = "1000000000.000001"
"""No message has this ts."""

FORGED = "press.0.0"
"""The id of the first button of every message; its value is what counts."""


class OnSlack:
    """One server and one adapter for a whole session; every test has people of its own."""

    name = "slack"

    def __init__(self) -> None:
        self._thread = LoopThread()
        self._server = FakeSlack()
        self._server.trigger_life = 0
        self._server.ack_limit = PATIENCE  # nothing here is about late answers
        self._thread.run(self._server.__aenter__())
        self._listening = Listening()
        self._adapter = Slack(
            self._server.bot_token,
            self._server.address,
            app_token=self._server.app_token,
            private_chat=self._private_chat,
        )
        self._thread.run(self._adapter.start(self._listening.hear))
        self._server.wait(lambda: self._server.sockets)
        self._people, self._channels = itertools.count(1), itertools.count(1)

    def close(self) -> None:
        self._thread.run(self._adapter.stop_hearing())
        self._thread.run(self._adapter.stop())
        self._thread.run(self._server.__aexit__())
        self._thread.end()

    async def _private_chat(self, user: str) -> str | None:
        known = await self._listening.app.write_async(lambda store: store.staff.on(self.name, user))
        return known[1] if known else None

    def account(self, login: str) -> Place:
        user = f"U0{next(self._people):06d}"
        return Place(self.name, self._server.dm(user), user)

    def group(self, member: Place) -> Place:
        channel = self._server.channel(f"channel-{next(self._channels)}")
        return Place(self.name, channel, member.user, group=True)

    def says(
        self, app: App, place: Place, text: str, *, language: str | None, message: str | None, addressed: bool
    ) -> Heard | None:
        if language is not None:
            self._server.person(place.user, locale=f"{language}-XX")
        if text.startswith("/") and message is None and not place.group:
            return self._listening.of(app, lambda: self._server.command(place.user, text[1:], place.chat))
        return self._writes(app, place, text, (), addressed)

    def repeats(self, app: App, delivery: Any) -> Heard:
        def again() -> Delivery:
            self._server.repeat(delivery)
            return delivery

        return self._listening.of(app, again, again=True)

    def edits(self, app: App, place: Place, message: str, text: str, *, addressed: bool) -> Heard | None:
        if place.group:  # Slack tells of messages that mention the bot, not of edits that do
            return None
        return self._listening.of(app, lambda: self._server.edit(place.user, message, text))

    def sends(self, app: App, place: Place, file: Attachment, text: str, *, addressed: bool) -> Heard | None:
        return self._writes(app, place, text, (SentFile(file.name, file.content, file.mime),), addressed)

    def presses(self, app: App, place: Place, message: str | None, data: str) -> Heard:
        return self._listening.of(
            app, lambda: self._server.press_data(place.user, message or NOWHERE, data, place.chat, FORGED)
        )

    def _writes(self, app: App, place: Place, text: str, files: tuple[SentFile, ...], addressed: bool) -> Heard | None:
        channel = place.chat.partition(":")[0]
        said = f"<@{self._server.bot_user}> {text}" if addressed else text

        def write() -> Delivery:
            return self._server.say(place.user, said, channel, files=files)

        if place.group and not addressed:
            write()
            return None
        return self._listening.of(app, write)

    def send(self, outgoing: Outgoing) -> str:
        sent_id = self._thread.run(self._adapter.send(outgoing))
        assert sent_id is not None
        return sent_id

    def shows(self, chat: str, sent_id: str) -> Standing | None:
        channel = self._server.dm(chat) if chat.startswith("U") else chat.partition(":")[0]
        message = self._server.message(channel, sent_id)
        if message is None:
            return None
        buttons = [list(row) for row in message.rows]
        return Standing(message.text, buttons, message.files[0].content if message.files else None)

"""One small driver for each platform and way in, for the contract that all adapters pass: tests/test_adapters.py."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.console import Console
from bot.slack import Slack
from bot.talk.adapter import Adapter, Outgoing
from bot.talk.incoming import Incoming
from bot.talk.window import NOTHING, Response
from bot.telegram import Telegram
from office.rights import Role
from storage.database import Database
from storage.store import Store, transact
from tests.desk import NOON
from tests.fakes import slack, telegram
from tests.platforms import Buttons, Standing

TELEGRAM_USER, SLACK_USER = 1001, "U0ANA"


class Listener:
    """What an adapter hears. While the gate is shut no event is done with."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.done = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self, incoming: Incoming) -> Response:
        self.heard.append(incoming)
        await self.gate.wait()
        self.done += 1
        return NOTHING


class Driver:
    """A person and the bot in one private chat. What a person does gives a delivery, which can be repeated."""

    adapter: Adapter
    chat: str
    listener: Listener
    wait_for: Callable[..., Any]

    def say(self, text: str) -> Any:
        raise NotImplementedError

    def say_in_group(self, text: str, *, addressed: bool) -> Any:
        raise NotImplementedError

    def repeat(self, delivery: Any) -> None:
        raise NotImplementedError

    def is_confirmed(self, delivery: Any) -> bool:
        """Whether the platform takes it for heard, and sends it no more."""
        raise NotImplementedError

    def edit(self, message: str, text: str) -> Any:
        raise NotImplementedError

    def send_file(self, name: str, content: bytes, text: str) -> Any:
        raise NotImplementedError

    def press(self, label: str) -> Any:
        raise NotImplementedError

    def shown(self) -> list[Standing]:
        raise NotImplementedError

    def block(self) -> None:
        """The person shuts the bot out."""
        raise NotImplementedError

    def refuse(self) -> None:
        """The next message, for good."""
        raise NotImplementedError

    def ask_for_pause(self, seconds: int) -> None:
        raise NotImplementedError

    def lose_answer(self) -> None:
        """The next message is taken, and nobody says so."""
        raise NotImplementedError

    def go_down(self) -> None:
        raise NotImplementedError

    async def hears(self, count: int = 1) -> Incoming:
        """The event number `count`."""
        await self.wait_for(lambda: len(self.listener.heard) >= count)
        return self.listener.heard[count - 1]


class OnTelegram(Driver):
    def __init__(self, server: telegram.FakeTelegram, adapter: Telegram, listener: Listener) -> None:
        self.server, self.adapter, self.listener = server, adapter, listener
        self.chat, self.wait_for = str(TELEGRAM_USER), server.wait_for
        server.meet(TELEGRAM_USER)

    def say(self, text: str) -> int:
        return self.server.say(TELEGRAM_USER, text)

    def say_in_group(self, text: str, *, addressed: bool) -> int:
        said = f"@{self.server.bot['username']} {text}" if addressed else text
        return self.server.say(TELEGRAM_USER, said, chat=-5)

    def repeat(self, delivery: int) -> None:
        self.server.repeat(delivery)

    def is_confirmed(self, delivery: int) -> bool:
        return self.server.confirmed >= delivery

    def edit(self, message: str, text: str) -> int:
        return self.server.edit(TELEGRAM_USER, int(message), text)

    def send_file(self, name: str, content: bytes, text: str) -> int:
        return self.server.send_document(TELEGRAM_USER, name, content, text)

    def press(self, label: str) -> int:
        return self.server.press_label(TELEGRAM_USER, label)

    def shown(self) -> list[Standing]:
        return [
            Standing(
                m.text, [[(a, b or "") for a, b in row] for row in m.buttons], m.files[0].content if m.files else None
            )
            for m in self.server.messages(TELEGRAM_USER)
        ]

    def block(self) -> None:
        self.server.block(TELEGRAM_USER)

    def refuse(self) -> None:
        self.server.refuse("sendMessage", 400, "Bad Request: message is too long")

    def ask_for_pause(self, seconds: int) -> None:
        self.server.refuse("sendMessage", 429, retry_after=seconds)

    def lose_answer(self) -> None:
        self.server.cut("sendMessage")

    def go_down(self) -> None:
        self.server.down()


class OnSlack(Driver):
    def __init__(self, server: slack.FakeSlack, adapter: Slack, listener: Listener) -> None:
        self.server, self.adapter, self.listener = server, adapter, listener
        self.chat, self.wait_for = server.dm(SLACK_USER), server.wait_for

    def say(self, text: str) -> slack.Delivery:
        return self.server.say(SLACK_USER, text)

    def say_in_group(self, text: str, *, addressed: bool) -> slack.Delivery:
        channel = self.server.channel("sales")
        if addressed:
            return self.server.mention(SLACK_USER, channel, text)
        return self.server.say(SLACK_USER, text, channel)

    def repeat(self, delivery: slack.Delivery) -> None:
        self.server.repeat(delivery)

    def is_confirmed(self, delivery: slack.Delivery) -> bool:
        return delivery.acked

    def edit(self, message: str, text: str) -> slack.Delivery:
        return self.server.edit(SLACK_USER, message, text)

    def send_file(self, name: str, content: bytes, text: str) -> slack.Delivery:
        return self.server.say(SLACK_USER, text, files=[slack.SentFile(name, content)])

    def press(self, label: str) -> slack.Delivery:
        return self.server.press_label(SLACK_USER, label)

    def shown(self) -> list[Standing]:
        return [
            Standing(m.text, [list(row) for row in m.rows], m.files[0].content if m.files else None)
            for m in self.server.messages(self.chat)
        ]

    def block(self) -> None:
        self.server.refuse("chat.postMessage", "user_disabled")

    def refuse(self) -> None:
        self.server.refuse("chat.postMessage", "msg_too_long")

    def ask_for_pause(self, seconds: int) -> None:
        self.server.refuse("chat.postMessage", retry_after=seconds)

    def lose_answer(self) -> None:
        self.server.lose_answers("chat.postMessage")

    def go_down(self) -> None:
        self.server.down()


class InConsole(Driver):
    """A terminal: each line is answered before the next is read, and what is printed is there."""

    def __init__(self, database: Database, folder: Path, listener: Listener) -> None:
        self.listener, self._database, self._folder = listener, database, folder
        self._person = self._write(lambda store: store.staff.add("ana", "Ana", Role.REP, language="en", timezone="UTC"))
        self.chat, self._printed = "ana", io.StringIO()
        self.adapter = self  # type: ignore[assignment]  # it sends, and is asked for nothing else

    def _write(self, work: Callable[[Store], Any]) -> Any:
        return transact(self._database, lambda: NOON, work).result()

    def _type(self, *lines: str) -> None:
        def hear(incoming: Incoming) -> None:
            self.listener.heard.append(incoming)

        Console(self._database, hear, lambda: NOON, self._person, self._printed, as_json=True).run(lines)

    async def wait_for(self, predicate: Callable[[], Any]) -> None:
        assert predicate()

    def say(self, text: str) -> None:
        self._type(text)

    def send_file(self, name: str, content: bytes, text: str) -> None:
        path = self._folder / name
        path.write_bytes(content)
        self._type(f'!file "{path}" {text}')

    def press(self, label: str) -> None:
        (numbers,) = [[name for row in one.buttons for name, _ in row] for one in self.shown() if one.buttons]
        self._type(f"!{numbers.index(label) + 1}")

    async def send(self, message: Outgoing) -> str:
        def add(store: Store) -> int:
            file = message.file
            kept = store.files.add(file.name, file.mime, file.content, person_id=None) if file else None
            rows = [[list(button) for button in row] for row in message.buttons]
            return store.outbox.add(
                kind="answer",
                platform="console",
                chat=self.chat,
                text=message.text,
                buttons=rows,
                file_id=kept,
                edit_of=int(message.sent_id) if message.sent_id else None,
            )

        row = str(self._write(add))
        self._type()
        return message.sent_id or row

    def shown(self) -> list[Standing]:
        """A line that says it is an edit stands for the message before it."""
        standing: list[Standing] = []
        for line in self._printed.getvalue().splitlines():
            told = json.loads(line)
            buttons: Buttons = [[(label, "") for label in row] for row in told["buttons"]]
            content = Path(told["files"][0]["path"]).read_bytes() if told["files"] else None
            if told.get("edit"):
                standing.pop()
            standing.append(Standing(told["text"], buttons, content))
        return standing


@asynccontextmanager
async def telegram_polling() -> AsyncIterator[OnTelegram]:
    async with telegram.FakeTelegram() as server:
        adapter, listener = Telegram(server.token, server.address), Listener()
        async with _running(adapter, listener):
            yield OnTelegram(server, adapter, listener)


@asynccontextmanager
async def telegram_webhook() -> AsyncIterator[OnTelegram]:
    async with telegram.FakeTelegram() as server, _site() as (site, address):
        adapter, listener = Telegram(server.token, server.address, webhook=address), Listener()
        site.append(adapter)
        async with _running(adapter, listener):
            await server.wait_for(lambda: server.calls("setWebhook"))
            yield OnTelegram(server, adapter, listener)


@asynccontextmanager
async def slack_socket() -> AsyncIterator[OnSlack]:
    async with slack.FakeSlack() as server:
        adapter, listener = Slack(server.bot_token, server.address, app_token=server.app_token), Listener()
        async with _running(adapter, listener):
            await server.wait_for(lambda: server.sockets)
            yield OnSlack(server, adapter, listener)


@asynccontextmanager
async def slack_http() -> AsyncIterator[OnSlack]:
    async with slack.FakeSlack() as server, _site() as (site, address):
        adapter = Slack(server.bot_token, server.address, signing_secret=server.signing_secret)
        site.append(adapter)
        server.push_to(f"{address}/slack/events")
        listener = Listener()
        async with _running(adapter, listener):
            yield OnSlack(server, adapter, listener)


@asynccontextmanager
async def _running(adapter: Adapter, listener: Listener) -> AsyncIterator[None]:
    await adapter.start(listener)
    try:
        yield
    finally:
        listener.gate.set()
        await adapter.stop_hearing()
        await adapter.stop()


@asynccontextmanager
async def _site() -> AsyncIterator[tuple[list[Any], str]]:
    """An HTTP port for the routes of an adapter that is made when its address is known."""
    adapters: list[Any] = []

    async def take(request: web.Request) -> web.StreamResponse:
        route = next(one for adapter in adapters for one in adapter.routes() if one.path == request.path)
        answer: web.StreamResponse = await route.handler(request)
        return answer

    application = web.Application()
    application.router.add_post("/{path:.*}", take)
    runner = web.AppRunner(application, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield adapters, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()

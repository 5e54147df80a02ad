"""Backdesk on Slack: the real slack-bolt over websocket and HTTP against the fake Slack."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.app import App
from bot.service import Service
from bot.settings import Settings
from office.rights import Role
from office.staff import Person
from storage.store import Store
from tests.fakes.slack import BotMessage, FakeSlack

ANA, BEN = "U0ANA", "U0BEN"


class Bot:
    """A running Backdesk beside its fake Slack."""

    def __init__(self, app: App, server: FakeSlack, service: Service) -> None:
        self.app, self.server, self.service = app, server, service

    def person(self, user: str, role: Role = Role.REP, language: str = "en") -> Person:
        def add(store: Store) -> Person:
            person = store.staff.add(user.lower(), f"User {user}", role, language=language, timezone="UTC")
            store.staff.link(person, "slack", user, self.server.dm(user))
            return person

        return self.app.write(add)

    def client(self, name: str, owner: Person) -> int:
        return self.app.write(lambda store: store.clients.add(name, owner_id=owner.id)).id

    def calls(self) -> int:
        def count(store: Store) -> int:
            rows = store.connection.exec_driver_sql("select count(*) from call where undone_at is null")
            return int(rows.scalar() or 0)

        return self.app.write(count)

    async def until(self, predicate: Callable[[], Any], timeout: float = 20) -> Any:  # noqa: ASYNC109
        return await self.server.wait_for(predicate, timeout)

    async def answer(self, where: str, count: int = 1) -> BotMessage:
        """The bot's message number `count` in a person's private chat, or in a channel."""
        await self.until(lambda: len(self.server.messages(where)) >= count)
        return self.server.messages(where)[count - 1]


def settings_for(server: FakeSlack, database: str, way: str, **settings: Any) -> Settings:
    secrets = (
        {"slack_app_token": server.app_token} if way == "socket" else {"slack_signing_secret": server.signing_secret}
    )
    return Settings(
        database=database,
        slack_bot_token=server.bot_token,
        slack_api=server.address,
        **(secrets | {"http": "127.0.0.1:0"} | settings),
    )


@asynccontextmanager
async def beside(server: FakeSlack, database: str, way: str = "socket", **settings: Any) -> AsyncIterator[Bot]:
    """A Backdesk that runs beside a Slack which goes on after it."""
    app = App(settings_for(server, database, way, **settings))
    service = Service(app)
    stop, started = asyncio.Event(), asyncio.Event()
    task = asyncio.create_task(service.run(stop, started.set))
    done, _ = await asyncio.wait({task, asyncio.create_task(started.wait())}, return_when="FIRST_COMPLETED")
    assert task not in done, task.exception()
    try:
        if way == "http":
            server.push_to(f"http://127.0.0.1:{service.port}/slack/events")
        else:
            await server.wait_for(lambda: server.sockets > 0)
        yield Bot(app, server, service)
    finally:
        stop.set()
        await task
        app.close()


@asynccontextmanager
async def running(database: str, way: str = "socket", **settings: Any) -> AsyncIterator[Bot]:
    async with FakeSlack() as server, beside(server, database, way, **settings) as bot:
        yield bot


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database(), request.param) as bot:
        yield bot


async def test_a_call_is_logged_and_undone_by_its_button(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    message = await bot.answer(ANA)
    assert message.text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    bot.server.press_label(ANA, "Undo")
    await bot.until(lambda: bot.server.messages(ANA)[0].text.startswith("Undone"))
    assert bot.calls() == 0
    assert not any(ack.late for ack in bot.server.acks)


async def test_a_repeated_event_makes_one_record(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    event = bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.repeat(event)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA, 2)
    await bot.until(lambda: event.attempts == 2)
    assert bot.calls() == 1
    assert len(bot.server.messages(ANA)) == 2

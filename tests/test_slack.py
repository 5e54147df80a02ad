"""Backdesk on Slack: the real slack-bolt over websocket and HTTP against the fake Slack."""

import asyncio
import json
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import aiohttp
import pytest

from bot.app import App
from bot.logs import configure
from bot.service import Service
from bot.settings import Settings
from office.rights import Role
from office.staff import Person
from storage.database import Database
from storage.store import Store
from tests.fakes.slack import BotMessage, FakeSlack, SentFile
from tests.fakes.telegram import FakeTelegram

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


@contextmanager
def held(database: str) -> Iterator[None]:
    """Somebody else writes to the database, and takes long over it."""
    other = Database(database)
    go, holds = threading.Event(), threading.Event()

    def hold(connection: Any) -> bool:
        holds.set()
        return go.wait(30)

    foreign = other.submit(hold)
    assert holds.wait(10)
    try:
        yield
    finally:
        go.set()
        assert foreign.result(10)
        other.close()


@pytest.fixture(params=["socket", "http"])
def way(request: pytest.FixtureRequest) -> str:
    """How Slack is heard."""
    return str(request.param)


@pytest.fixture
async def bot(way: str, new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database(), way) as bot:
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


async def test_an_edited_message_changes_what_it_made(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.edit(ANA, bot.server.last_said(ANA), "/call acme, 25, reached")
    assert "25 minutes" in (await bot.answer(ANA, 2)).text
    bot.server.press_label(ANA, "Save")
    await bot.answer(ANA, 3)
    assert bot.calls() == 1
    assert bot.app.write(lambda store: store.calls.get(1)).minutes == 25


async def test_a_stranger_is_answered_in_the_language_of_slack_and_an_invitation_links(bot: Bot) -> None:
    bot.server.person(BEN, locale="es-ES")
    bot.server.say(BEN, "hola")
    assert "invitación" in (await bot.answer(BEN)).text

    def invite(store: Store) -> str:
        person = store.staff.add("ben", "Ben Test", Role.REP, language="en", timezone="UTC")
        return store.staff.invite(person)

    bot.server.say(BEN, bot.app.write(invite))
    assert (await bot.answer(BEN, 2)).text.startswith("Hello Ben Test.")
    assert len(bot.server.calls("users.info")) == 1


async def test_files_are_kept_with_their_client_and_come_back(bot: Bot) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    sent = [
        SentFile("offer.pdf", b"%PDF-1.4 an offer", "application/pdf"),
        SentFile("plan.png", b"\x89PNG", "image/png"),
    ]
    bot.server.say(ANA, "acme", files=sent)
    await bot.answer(ANA)
    kept = bot.app.write(lambda store: store.files.of_client(client))
    assert {name for _, name, _ in kept} == {"offer.pdf", "plan.png"}
    number = next(number for number, name, _ in kept if name == "offer.pdf")
    bot.server.press_data(ANA, bot.server.messages(ANA)[0].ts, f"files.get:{number}")
    await bot.until(lambda: any(message.files for message in bot.server.messages(ANA)))
    (file,) = [file for message in bot.server.messages(ANA) for file in message.files]
    assert file.content == b"%PDF-1.4 an offer"


async def test_a_voice_clip_is_kept_with_its_call(bot: Bot) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "", files=[SentFile("audio_message.m4a", b"spoken", "audio/mp4")])
    assert (await bot.answer(ANA)).text.startswith("I cannot listen to voice notes here.")
    bot.server.say(ANA, "called acme, 10, reached")
    await bot.answer(ANA, 2)
    bot.server.press_label(ANA, "Save")
    assert "Voice note kept." in (await bot.answer(ANA, 3)).text
    assert [name for _, name, _ in bot.app.write(lambda store: store.files.of_client(client))] == ["audio_message.m4a"]


async def test_a_file_that_cannot_be_had_is_asked_for_again_and_holds_up_nobody(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.say(ANA, "", files=[SentFile("film.mov", bytes(20 * 1024 * 1024 + 1), "video/quicktime")])
    assert "larger than 20 MB" in (await bot.answer(ANA)).text
    bot.server.say(ANA, "/norms")
    assert (await bot.answer(ANA, 2)).text.startswith("Today")


async def test_the_bots_own_messages_are_not_heard(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA, 2)
    told = [one for one in bot.server.deliveries if one.event.get("bot_id")]
    assert told, "Slack tells of them"
    assert len(bot.server.messages(ANA)) == 2


async def test_acknowledgements_are_in_time_while_somebody_else_holds_the_database(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    with held(bot.app.settings.database):
        said = bot.server.say(ANA, "/call acme, 25, reached")
        pressed = bot.server.press_label(ANA, "Undo")
        typed = bot.server.command(ANA, "norms")
        await bot.until(lambda: said.acked and pressed.acked and typed.acked)
        assert len(bot.server.messages(ANA)) == 1, "nothing is committed yet"
    await bot.answer(ANA, 3)
    assert [said.attempts, pressed.attempts, typed.attempts] == [1, 1, 1]
    assert not any(ack.late for ack in bot.server.acks)
    assert not bot.server.complaints
    assert bot.calls() == 1


async def test_a_command_in_a_channel_is_answered_in_private(bot: Bot) -> None:
    bot.person(ANA)
    channel = bot.server.channel("sales")
    bot.server.command(ANA, "norms", channel=channel)
    assert (await bot.answer(ANA)).text.startswith("Today")
    await bot.until(lambda: bot.server.ephemerals(ANA))
    assert not bot.server.messages(channel)
    told = len(bot.server.ephemerals(ANA))
    bot.server.command(ANA, "norms")
    await bot.answer(ANA, 2)
    assert len(bot.server.ephemerals(ANA)) == told, "in the private chat there is nothing to say beside the answer"


# Connections


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", None])
async def test_a_connection_that_ends_loses_nothing(new_database: Callable[..., str], reason: str | None) -> None:
    async with running(new_database()) as bot:
        bot.server.retry_pauses = (0.2, 0.5, 2)
        bot.client("Acme GmbH", bot.person(ANA))
        for number in range(6):
            bot.server.say(ANA, f"/call acme, {number + 1}, reached")
            if number == 2:
                bot.server.disconnect(reason)
        await bot.answer(ANA, 6)
        minutes = bot.app.write(
            lambda store: [row[0] for row in store.connection.exec_driver_sql("select minutes from call order by id")]
        )
        assert sorted(minutes) == [1, 2, 3, 4, 5, 6]


async def test_what_was_written_while_nobody_heard_is_answered_once(new_database: Callable[..., str], way: str) -> None:
    database = new_database()
    async with FakeSlack() as server:
        server.retry_pauses = ()
        async with beside(server, database, way) as bot:
            bot.client("Acme GmbH", bot.person(ANA))
            bot.person(BEN)
            server.say(ANA, "/call acme, 1, reached")
            await bot.answer(ANA)
        for minutes in (2, 3):
            server.say(ANA, f"/call acme, {minutes}, reached")
        server.say(BEN, "/norms")
        await server.wait_for(lambda: all(one.over for one in server.deliveries))
        assert len(server.messages(ANA)) == 1
        async with beside(server, database, way) as bot:
            await bot.answer(ANA, 3)
            await bot.answer(BEN)
            server.say(ANA, "/call acme, 4, reached")
            await bot.answer(ANA, 4)
            assert bot.calls() == 4
        async with beside(server, database, way) as bot:
            server.say(ANA, "/norms")
            await bot.answer(ANA, 5)
            assert bot.calls() == 4
            assert len(server.messages(ANA)) == 5


async def test_an_orderly_stop_loses_nothing(new_database: Callable[..., str], way: str) -> None:
    database = new_database()
    async with FakeSlack() as server:
        server.retry_pauses = (0.2, 0.5, 2)
        async with beside(server, database, way) as bot:
            bot.client("Acme GmbH", bot.person(ANA))
            for minutes in range(1, 9):
                server.say(ANA, f"/call acme, {minutes}, reached")
        async with beside(server, database, way) as bot:
            await bot.answer(ANA, 8)
            await bot.until(lambda: all(one.over for one in server.deliveries))
            assert bot.calls() == 8
            assert len(server.messages(ANA)) == 8


async def test_a_connection_by_which_nothing_comes_is_replaced_and_what_was_lost_is_read(
    new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.socket.QUIET", 1.0)
    async with running(new_database()) as bot:
        bot.server.retry_pauses = ()
        bot.client("Acme GmbH", bot.person(ANA))
        bot.server.ghost()
        lost = bot.server.say(ANA, "/call acme, 15, reached")
        await bot.answer(ANA)
        assert not lost.acked
        assert bot.calls() == 1


async def test_a_socket_that_is_refused_is_said_once_and_tried_again(
    new_database: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    async with FakeSlack() as server:
        server.refuse_sockets(2.5)
        async with beside(server, new_database()) as bot:
            bot.person(ANA)
            server.say(ANA, "/norms")
            await bot.answer(ANA)
    assert capsys.readouterr().out.count("slack's socket does not open") == 1


# Tokens and signatures


async def test_revoked_tokens_are_said_once_and_telegram_goes_on(
    new_database: Callable[..., str], capsys: pytest.CaptureFixture[str], way: str
) -> None:
    async with FakeTelegram() as telegram, FakeSlack() as server:
        more = {"telegram_token": telegram.token, "telegram_api": telegram.address}
        async with beside(server, new_database(), way, **more) as bot:
            ana = bot.person(ANA)
            bot.app.write(lambda store: store.staff.link(ana, "telegram", "1001", "1001"))
            server.say(ANA, "/norms")
            await bot.answer(ANA)
            server.revoke()
            await bot.until(lambda: ("auth.test", "token_revoked") in server.refusals)
            bot.app.write(
                lambda store: store.outbox.add(kind="answer", platform="slack", chat=server.dm(ANA), text="x")
            )
            bot.service.ring()
            await bot.until(lambda: ("chat.postMessage", "token_revoked") in server.refusals)
            telegram.say(1001, "/norms")
            await telegram.wait_for(lambda: telegram.messages(1001))
    out = capsys.readouterr().out
    assert out.count("slack refuses") == 1
    assert server.bot_token not in out


async def test_a_request_that_slack_did_not_sign_is_not_heard(new_database: Callable[..., str]) -> None:
    async with running(new_database(), "http") as bot:
        bot.person(ANA)
        url = f"http://127.0.0.1:{bot.service.port}/slack/events"
        event = {"type": "message", "channel_type": "im", "channel": bot.server.dm(ANA), "user": ANA, "text": "/norms"}
        body = json.dumps({"type": "event_callback", "event": event | {"ts": "1700000000.000100"}}).encode()
        kind = {"Content-Type": "application/json"}
        now = int(time.time())
        good, old = bot.server.signature(body), bot.server.signature(body, now - 301)
        forged = good | {"X-Slack-Signature": "v0=" + "0" * 64}
        for headers in ({}, forged, old, good | {"X-Slack-Request-Timestamp": "soon"}, bot.server.signature(b"{}")):
            assert await posted(url, body, headers | kind) == 401
        assert await posted(url, b"\xff\xfe", bot.server.signature(b"\xff\xfe") | kind) in (400, 401)
        assert await posted(url, b"{", bot.server.signature(b"{") | kind) == 400
        assert await bot.server.challenge(url) == "3eZbrw1a"
        assert await posted(url, body, good | kind) == 200
        await bot.answer(ANA)
        assert len(bot.server.messages(ANA)) == 1


async def test_no_secret_and_no_text_is_in_the_log(
    new_database: Callable[..., str], capsys: pytest.CaptureFixture[str], way: str
) -> None:
    configure(sys.stdout)
    async with FakeSlack() as server:
        server.refuse_sockets(1.5)
        async with beside(server, new_database(), way) as bot:
            bot.client("Acme GmbH", bot.person(ANA))
            server.say(ANA, "called acme about the harbour, 10, reached")
            await bot.answer(ANA)
            server.refuse("chat.postMessage", "internal_error")
            server.lose_answers("chat.postMessage")
            server.command(ANA, "call acme harbour 10 reached", channel=server.channel("sales"))
            server.disconnect(None)
            server.revoke()
            await bot.until(lambda: [refused for refused in server.refusals if refused[1] == "token_revoked"])
    out = capsys.readouterr()
    log = out.out + out.err
    assert "slack" in log
    for secret in (server.bot_token, server.app_token, server.signing_secret, "ticket-", "harbour", "Acme", ANA):
        assert secret not in log


async def posted(url: str, body: bytes, headers: dict[str, str]) -> int:
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
        return response.status

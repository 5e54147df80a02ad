"""Slack: connections that end, what came meanwhile, tokens that are revoked, and what the log does not say."""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Iterator
from io import StringIO

import aiohttp
import pytest
import structlog

from bot.app import App
from bot.logs import configure
from bot.service import Service
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.test_slack import ANA, BEN, beside, by_both_ways, running, settings_for

# Connections


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", None])
async def test_a_connection_that_ends_loses_nothing(new_database: Callable[..., str], reason: str | None) -> None:
    async with running(new_database()) as bot:
        # What is announced loses nothing by itself; of what is cut Slack may never tell again.
        bot.server.retry_pauses = () if reason is None else (0.2, 0.5, 2)
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


@by_both_ways
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


async def test_what_was_missed_is_read_however_long_slack_does_not_answer(new_database: Callable[..., str]) -> None:
    database = new_database()
    async with FakeSlack() as server:
        server.retry_pauses = ()
        async with beside(server, database) as bot:
            bot.person(ANA)
        said = server.say(ANA, "/norms")
        await server.wait_for(lambda: said.over)
        server.refuse("conversations.history", "internal_error", times=2)
        server.lose_answers("conversations.history")
        async with beside(server, database) as bot:
            await bot.answer(ANA)
            assert len(server.calls("conversations.history")) >= 3


@by_both_ways
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


@pytest.mark.parametrize(("silent", "limit"), [(False, "QUIET"), (True, "HEARTBEAT")])
async def test_a_connection_by_which_nothing_comes_is_replaced_and_what_was_lost_is_read(
    new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch, silent: bool, limit: str
) -> None:
    """One that answers pings, and one that does not even do that."""
    monkeypatch.setattr(f"bot.slack.socket.{limit}", 1.0)
    async with running(new_database()) as bot:
        bot.server.retry_pauses = ()
        bot.client("Acme GmbH", bot.person(ANA))
        bot.server.ghost(silent=silent)
        lost = bot.server.say(ANA, "/call acme, 15, reached")
        await bot.answer(ANA)
        assert not lost.acked
        assert bot.calls() == 1


@pytest.mark.postgresql
async def test_several_processes_hear_and_answer_each_message_once(new_database: Callable[..., str]) -> None:
    database = new_database()
    async with FakeSlack() as server, beside(server, database) as bot, beside(server, database):
        await server.wait_for(lambda: server.sockets == 2)
        people = [ANA, BEN, "U0CAL", "U0DAN"]
        for number, user in enumerate(people):
            bot.client(f"Client {number}", bot.person(user))
            said = server.say(user, f"/call client {number}, 15, reached")
            server.repeat(said)
            server.say(user, "/norms")
        for user in people:
            await bot.answer(user, 2)
        await server.wait_for(lambda: all(one.over for one in server.deliveries))
        assert bot.calls() == len(people)
        assert [len(server.messages(user)) for user in people] == [2] * len(people)


async def test_a_socket_that_is_refused_is_said_once_and_tried_again(
    new_database: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    async with FakeSlack() as server:
        server.refuse("auth.test", "internal_error", times=99)  # nor is anything dropped for it
        server.refuse_sockets(2.5)
        async with beside(server, new_database()) as bot:
            bot.person(ANA)
            server.say(ANA, "/norms")
            await bot.answer(ANA)
    assert capsys.readouterr().out.count("slack's socket does not open") == 1


# Tokens, signatures, the log


@pytest.fixture
def written() -> Iterator[StringIO]:
    """The log of a Backdesk that runs for long, that of libraries too."""
    before = logging.getLogger().handlers[:]
    stream = StringIO()
    configure(stream)
    yield stream
    structlog.reset_defaults()
    logging.basicConfig(handlers=before, force=True)


@by_both_ways
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
        endless = good | {"X-Slack-Request-Timestamp": "1" * 5000}
        assert await posted(url, body, endless | kind) == 401
        for junk in (b"{", b"[]", b"1", b"null", b'{"team": 1}', b"[" * 100_000):
            assert await posted(url, junk, forged | kind) in (400, 401), junk[:20]
        assert await bot.server.challenge(url) == "3eZbrw1a"
        assert await posted(url, body, good | kind) == 200
        await bot.answer(ANA)
        assert len(bot.server.messages(ANA)) == 1


@by_both_ways
async def test_no_secret_and_no_text_is_in_the_log(
    new_database: Callable[..., str], written: StringIO, way: str
) -> None:
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
    log = written.getvalue()
    assert "slack" in log
    for secret in (server.bot_token, server.app_token, server.signing_secret, "ticket-", "harbour", "Acme", ANA):
        assert secret not in log


async def posted(url: str, body: bytes, headers: dict[str, str]) -> int:
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
        return response.status


async def test_an_app_token_that_is_refused_is_said_once(
    new_database: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    async with FakeSlack() as server:
        server.refuse("apps.connections.open", "invalid_auth", times=99)
        app = App(settings_for(server, new_database(), "socket"))
        stop = asyncio.Event()
        task = asyncio.create_task(Service(app).run(stop))
        await server.wait_for(lambda: ("apps.connections.open", "invalid_auth") in server.refusals)
        stop.set()
        await task
        app.close()
    out = capsys.readouterr().out
    assert out.count("slack refuses the token: invalid_auth") == 1
    assert "BACKDESK_SLACK_APP_TOKEN" in out
    assert "does not open" not in out

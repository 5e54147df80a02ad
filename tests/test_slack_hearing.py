"""Slack: what is heard while the database is away, what a message does not tell itself, what comes too late."""

import asyncio
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy.exc import OperationalError

from bot.slack import Slack
from bot.slack.calls import Calls
from bot.slack.downloads import Downloads
from bot.slack.hearing import PATIENCE, Hearing
from bot.slack.missed import PrivateChat
from bot.talk.incoming import Incoming, Place
from bot.talk.window import NOTHING, Response
from tests.fakes.slack import FakeSlack, SentFile
from tests.listener import ANA, BEN, WINDOW, Listener, answering, filled, hearing, nothing


async def test_a_message_that_was_given_up_is_looked_for_since_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.slack.hearing.GIVEN_UP", 0.3)
    ago: list[float] = []
    taken = asyncio.Event()
    taken.set()

    async def away(heard: Incoming) -> Response:
        raise ConnectionError("the database is away")

    async def read() -> Incoming:
        return Incoming(Place("slack", "D1", ANA), "D1:1.0", "hello", message="1.0")

    heard = Hearing(ago.append)
    heard.start(away)
    tasks = [heard.begin(ANA, read, taken) for _ in range(2)]
    await asyncio.wait(tasks)
    assert all(task.exception() for task in tasks)
    assert ago[0] >= 0.3
    assert ago[1] >= 0.6, "it waited for the one before it"


async def test_what_is_tried_again_is_fetched_once() -> None:
    failures = [ConnectionError("the database is away"), ConnectionError("still")]
    read: list[Incoming] = []

    async def at_last(heard: Incoming) -> Response:
        if failures:
            raise failures.pop()
        return NOTHING

    async def fetch() -> Incoming:
        read.append(Incoming(Place("slack", "D1", ANA), "D1:1.0", "hello"))
        return read[-1]

    heard = Hearing(lambda seconds: None)
    heard.start(at_last)
    await heard.begin(ANA, fetch)
    assert not failures
    assert len(read) == 1


async def test_what_was_missed_is_heard_however_long_the_database_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.slack.hearing.GIVEN_UP", 0.0)
    failures = [OperationalError("COMMIT", {}, Exception("no connection")) for _ in range(2)]

    async def at_last(heard: Incoming) -> Response:
        if failures:
            raise failures.pop()
        return NOTHING

    async with FakeSlack() as server:
        server.retry_pauses = ()
        said = server.say(ANA, "hello")
        await server.wait_for(lambda: said.over)

        async def private_chats(since: datetime) -> list[PrivateChat]:
            return [(ANA, server.dm(ANA), None)]

        slack = Slack(server.bot_token, server.address, app_token=server.app_token, private_chats=private_chats)
        listener = Listener(at_last)
        await slack.start(listener)
        await server.wait_for(lambda: not failures and [one.text for one in listener.heard] == ["hello"] * 3)
        await slack.stop_hearing()
        await slack.stop()


async def test_a_file_of_another_company_has_its_name() -> None:
    async with FakeSlack() as server:
        said = server.say(ANA, "", files=[SentFile("offer.pdf", b"%PDF", "application/pdf")])
        (file,) = said.payload["event"]["files"]
        calls = Calls(server.bot_token, server.address)
        await calls.open()
        found = await Downloads(calls).fetched([{"id": file["id"], "file_access": "check_file_info"}])
        await calls.close()
    assert [(one.name, one.content) for one in found["files"]] == [("offer.pdf", b"%PDF")]


async def test_a_form_that_follows_too_late_for_the_window_is_asked_by_message() -> None:
    async def submitted(heard: Incoming) -> Response:
        if heard.press == "form.submit:7":
            await asyncio.sleep(PATIENCE + 0.2)
            return Response(window=replace(WINDOW, serial=8))
        return NOTHING

    async with hearing(answering(submitted)) as (server, listener):
        await filled(server)
        server.submit(ANA)
        await server.wait_for(lambda: listener.presses()[-1] == "form.ask:8")
        assert listener.presses().count("form.submit:7") == 1
        assert not server.complaints


async def test_a_command_beside_somebody_else_is_apart_while_slack_does_not_say_which_chat_is_whose() -> None:
    async with hearing(nothing) as (server, listener):
        server.refuse("conversations.open", "internal_error")
        server.command(ANA, "norms", channel=server.dm(BEN))
        await server.wait_for(lambda: listener.heard)
        assert (listener.heard[0].place.chat, listener.heard[0].apart) == (ANA, True)

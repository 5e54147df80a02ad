"""What goes out to Slack: the real slack_sdk over HTTP against the fake Slack, its failures in Backdesk's words."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from bot.slack.blocks import escape
from bot.slack.calls import REFUSED_PAUSE, Calls, Refused
from bot.slack.sending import Sender
from bot.talk.adapter import InDoubt, Never, NotNow, Outgoing, OutgoingFile, ShutOut
from bot.talk.incoming import Place
from bot.talk.post import Post
from bot.talk.wording import Reader
from bot.talk.words import Reply
from tests.desk import Desk
from tests.fakes.slack import FakeSlack
from tests.test_pace import Seconds

ANA, BEN = "U0ANA", "U0BEN"
CHART = OutgoingFile("digest.png", "image/png", b"\x89PNG and so on")

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
"""The fake's messages bear the moment at which it took them."""


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as slack:
        for user in (ANA, BEN):
            slack.person(user)
        yield slack


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def calls(slack: FakeSlack, seconds: Seconds) -> AsyncIterator[Calls]:
    calls = Calls(slack.bot_token, slack.address, monotonic=seconds)
    await calls.open()
    yield calls
    await calls.close()


@pytest.fixture
def sender(calls: Calls) -> Sender:
    return Sender(calls)


# Messages


async def test_a_message_bears_its_row_and_its_buttons(slack: FakeSlack, sender: Sender) -> None:
    rows = ((("Undo", "calls.undo:7"),), (("Save", "form.save:3"), ("Cancel", "form.cancel:3")))
    sent_id = await sender.send(Outgoing(ANA, "Logged: Acme", rows, row=12))
    (message,) = slack.messages(ANA)
    assert (message.ts, message.text, message.thread) == (sent_id, "Logged: Acme", None)
    assert [list(row) for row in message.rows] == [list(row) for row in rows]
    assert message.metadata == {"event_type": "backdesk_message", "event_payload": {"row": 12}}
    elements = [element for block in message.raw["blocks"] for element in block.get("elements", ())]
    assert len({element["action_id"] for element in elements}) == 3
    assert [element.get("style") for element in elements] == [None, "primary", None]
    (call,) = slack.calls("chat.postMessage")
    assert call.parameters["unfurl_links"] is call.parameters["unfurl_media"] is False


async def test_a_clients_name_calls_nobody(slack: FakeSlack, sender: Sender) -> None:
    name = "<!channel> & <@U0BEN> &amp; Co"
    await sender.send(Outgoing(ANA, name, (((name, "x"),),)))
    (message,) = slack.messages(ANA)
    assert message.text == name
    assert message.rows[0][0][0] == name
    assert slack.pings == []
    assert slack.unescaped == []
    assert message.raw["text"] == escape(name), "what a notification shows"


async def test_a_long_text_comes_in_sections_split_at_line_ends(slack: FakeSlack, sender: Sender) -> None:
    text = "\n".join(f"{number}. Müller & Söhne <GmbH>, {'x' * (number % 90)}" for number in range(110))
    await sender.send(Outgoing(ANA, text, ((("More", "m"),),)))
    (message,) = slack.messages(ANA)
    assert message.text == text
    assert slack.refusals == []
    assert len(message.raw["blocks"]) == 4


async def test_what_no_message_holds_comes_in_several(desk: Desk, slack: FakeSlack, sender: Sender) -> None:
    text = "\n".join("<&>" * 30 for _ in range(70))
    place = Place("slack", slack.dm(ANA), ANA)
    desk.write(lambda store: Post(store).to_place(place, Reader("en", "UTC"), Reply(text)))
    rows = desk.read(lambda store: store.outbox.of_chat("slack", place.chat))
    assert len(rows) > 2, "Slack counts entities"
    for row in rows:
        await sender.send(Outgoing(row.chat, row.text, row=row.id))
    assert "\n".join(message.text for message in slack.messages(ANA)) == text


async def test_a_message_in_a_thread(slack: FakeSlack, sender: Sender) -> None:
    channel = slack.channel("sales")
    slack.mention(ANA, channel, "norms")
    first = await sender.send(Outgoing(channel, "one", row=1))
    await sender.send(Outgoing(f"{channel}:{first}", "two", row=2))
    assert [(message.text, message.thread) for message in slack.messages(channel)] == [("one", None), ("two", first)]


async def test_an_edit_takes_the_buttons_away(slack: FakeSlack, sender: Sender) -> None:
    for place in (ANA, slack.dm(BEN)):
        sent_id = await sender.send(Outgoing(place, "Logged", ((("Undo", "u"),),), row=1))
        assert await sender.send(Outgoing(place, "Undone", sent_id=sent_id)) == sent_id
        (message,) = slack.messages(place)
        assert (message.text, message.rows, message.edited) == ("Undone", (), True)
        await sender.send(Outgoing(place, "Logged again", ((("Undo", "u"),),), sent_id=sent_id))
        assert slack.messages(place)[0].rows == ((("Undo", "u"),),)


async def test_an_edit_of_a_message_that_is_gone_is_given_up(slack: FakeSlack, sender: Sender) -> None:
    with pytest.raises(Never, match="message_not_found"):
        await sender.send(Outgoing(slack.dm(ANA), "Undone", sent_id="1700000000.000100"))


# Files


@pytest.mark.parametrize("threaded", [False, True])
async def test_a_file_bears_its_row_in_its_name(slack: FakeSlack, sender: Sender, threaded: bool) -> None:
    channel = slack.channel("sales")
    thread = await sender.send(Outgoing(channel, "Report", row=1))
    place = f"{channel}:{thread}" if threaded else ANA
    message = Outgoing(place, "", file=CHART, row=123)
    sent_id = await sender.send(message)
    sent = slack.messages(place)[-1]
    assert sent.ts == sent_id
    assert [(file.name, file.content) for file in sent.files] == [("digest-123.png", CHART.content)]
    assert [file["title"] for file in sent.raw["files"]] == ["digest.png"]
    assert await sender.find(message, YESTERDAY) == sent_id
    assert await sender.find(Outgoing(place, "", file=CHART, row=124), YESTERDAY) is None


async def test_a_file_of_which_nobody_has_seen_anything_is_begun_anew(slack: FakeSlack, sender: Sender) -> None:
    for method in ("conversations.open", "files.getUploadURLExternal"):
        slack.lose_answers(method)
        with pytest.raises(NotNow):
            await sender.send(Outgoing(BEN, "", file=CHART, row=5))
    assert slack.messages(BEN) == []
    slack.lose_answers("files.completeUploadExternal")
    with pytest.raises(InDoubt):
        await sender.send(Outgoing(BEN, "", file=CHART, row=5))
    assert await sender.find(Outgoing(BEN, "", file=CHART, row=5), YESTERDAY) == slack.messages(BEN)[0].ts


async def test_a_file_is_sent_though_slack_does_not_tell_where(slack: FakeSlack, sender: Sender) -> None:
    slack.refuse("files.info", error="internal_error")
    assert await sender.send(Outgoing(ANA, "", file=CHART, row=5)) is None
    assert len(slack.messages(ANA)) == 1


# Looking for a message


async def test_a_message_is_found_among_many(slack: FakeSlack, sender: Sender) -> None:
    sought = Outgoing(ANA, "Call Acme", row=77)
    sent_id = await sender.send(sought)
    for number in range(210):
        slack.say(ANA, f"note {number}")
    assert await sender.find(sought, YESTERDAY) == sent_id
    assert len(slack.calls("conversations.history")) == 2, "two pages"
    assert await sender.find(Outgoing(ANA, "Call Acme", row=78), YESTERDAY) is None
    assert await sender.find(Outgoing(BEN, "Call Acme", row=77), YESTERDAY) is None
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert await sender.find(sought, tomorrow) is None, "of another time, and perhaps of another database"


async def test_a_message_is_found_in_its_thread(slack: FakeSlack, sender: Sender) -> None:
    channel = slack.channel("sales")
    thread = await sender.send(Outgoing(channel, "one", row=1))
    place = f"{channel}:{thread}"
    sent_id = await sender.send(Outgoing(place, "two", row=2))
    assert await sender.find(Outgoing(place, "two", row=2), YESTERDAY) == sent_id
    assert await sender.find(Outgoing(place, "two", row=3), YESTERDAY) is None


async def test_a_question_that_was_not_answered_is_asked_again(slack: FakeSlack, sender: Sender) -> None:
    for error, status in (("internal_error", 200), ("", 504)):
        slack.refuse("conversations.history", error=error, status=status)
        with pytest.raises(NotNow):
            await sender.find(Outgoing(ANA, "x", row=1), YESTERDAY)


# Failures


@pytest.mark.parametrize(
    ("error", "expected", "seconds_asked"),
    [
        ("channel_not_found", ShutOut, None),
        ("is_archived", ShutOut, None),
        ("not_in_channel", ShutOut, None),
        ("user_disabled", ShutOut, None),
        ("cannot_dm_bot", ShutOut, None),
        ("restricted_action", ShutOut, None),
        ("msg_too_long", Never, None),
        ("msg_blocks_too_long", Never, None),
        ("invalid_blocks", Never, None),
        ("an_error_of_tomorrow", Never, None),
        ("token_revoked", Refused, REFUSED_PAUSE),
        ("invalid_auth", Refused, REFUSED_PAUSE),
        ("account_inactive", Refused, REFUSED_PAUSE),
        ("not_authed", Refused, REFUSED_PAUSE),
        ("token_expired", Refused, REFUSED_PAUSE),
        ("missing_scope", Refused, REFUSED_PAUSE),
        ("service_unavailable", NotNow, None),
        ("team_added_to_org", NotNow, None),
        ("request_timeout", NotNow, None),
        ("fatal_error", InDoubt, None),
        ("internal_error", InDoubt, None),
    ],
)
async def test_what_slack_answers_is_said_in_backdesks_words(
    slack: FakeSlack, sender: Sender, error: str, expected: type[Exception], seconds_asked: float | None
) -> None:
    slack.refuse("chat.postMessage", error=error)
    with pytest.raises(expected) as raised:
        await sender.send(Outgoing(ANA, "x", row=1))
    assert type(raised.value) is expected
    assert getattr(raised.value, "seconds", None) == seconds_asked
    assert slack.bot_token not in repr(raised.value)
    assert await sender.send(Outgoing(ANA, "x", row=2)), "the next one is taken"


async def test_an_answer_that_was_lost_is_in_doubt(slack: FakeSlack, sender: Sender) -> None:
    slack.lose_answers("chat.postMessage")
    with pytest.raises(InDoubt):
        await sender.send(Outgoing(ANA, "x", row=1))
    assert len(slack.messages(ANA)) == 1, "and the client repeated nothing"
    assert len(slack.calls("chat.postMessage")) == 1


@pytest.mark.parametrize(
    ("status", "mime", "body"),
    [
        (504, "text/html", "<html>"),
        (502, "text/plain", "Bad Gateway"),
        (500, "application/json", '{"ok": false, "error": "whatever"}'),
        (500, "application/json", "<html>"),
        (200, "text/html", "<html>"),
        (200, "text/plain", "it works"),
        (200, "application/json", ""),
        (200, "application/json", "[1]"),
        (200, "application/json", '{"ok"'),
    ],
)
async def test_an_answer_that_cannot_be_read_is_in_doubt(status: int, mime: str, body: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, content_type=mime, text=body)

    application = web.Application()
    application.router.add_post("/api/chat.postMessage", answer)
    async with TestServer(application) as server:
        calls = Calls("token", str(server.make_url("/api")))
        await calls.open()
        with pytest.raises(InDoubt):
            await Sender(calls).send(Outgoing(ANA, "x", row=1))
        await calls.close()


async def test_who_does_not_listen_was_not_asked(slack: FakeSlack, calls: Calls, sender: Sender) -> None:
    slack.down()
    with pytest.raises(NotNow):
        await sender.send(Outgoing(ANA, "x", row=1))
    slack.up()
    await sender.send(Outgoing(ANA, "x", row=1))
    await calls.close()
    with pytest.raises(NotNow, match="closed"):
        await sender.send(Outgoing(ANA, "y", row=2))
    assert len(slack.messages(ANA)) == 1


async def test_a_pause_is_kept_for_a_channel_and_for_no_other(
    slack: FakeSlack, sender: Sender, seconds: Seconds
) -> None:
    one, other = slack.channel("one"), slack.channel("other")
    slack.refuse("chat.postMessage", error="ratelimited", status=429, retry_after=30, channel=one)
    with pytest.raises(NotNow) as first:
        await sender.send(Outgoing(one, "x", row=1))
    assert first.value.seconds == 30
    seconds.now += 10
    with pytest.raises(NotNow) as second:
        await sender.send(Outgoing(f"{one}:1700000000.000100", "x", row=1))
    assert second.value.seconds == pytest.approx(20)
    assert len(slack.calls("chat.postMessage")) == 1, "Slack was not asked again"
    await sender.send(Outgoing(other, "y", row=2))
    seconds.now += 20
    await sender.send(Outgoing(one, "x", row=1))
    assert [message.text for message in slack.messages(one)] == ["x"]


async def test_a_pause_is_kept_for_a_method_and_for_no_other(
    slack: FakeSlack, sender: Sender, seconds: Seconds
) -> None:
    places = [slack.channel("one"), slack.channel("other")]
    sent = [await sender.send(Outgoing(place, "x", row=1)) for place in places]
    slack.refuse("chat.update", error="ratelimited", status=429, retry_after=7)
    for place, sent_id in zip(places, sent, strict=True):
        with pytest.raises(NotNow) as raised:
            await sender.send(Outgoing(place, "z", sent_id=sent_id))
        assert raised.value.seconds == 7
    assert len(slack.calls("chat.update")) == 1
    await sender.send(Outgoing(places[0], "y", row=2))
    seconds.now += 7
    await sender.send(Outgoing(places[0], "z", sent_id=sent[0]))


async def test_a_token_that_is_refused_is_said_once(slack: FakeSlack, sender: Sender) -> None:
    slack.refuse("chat.postMessage", error="token_revoked", times=3)
    with capture_logs() as logged:
        for _ in range(3):
            with pytest.raises(NotNow):
                await sender.send(Outgoing(ANA, "x", row=1))
        assert [line["event"] for line in logged] == ["slack refuses the token: token_revoked"]
        assert logged[0]["log_level"] == "error"
        await sender.send(Outgoing(ANA, "x", row=1))
        slack.refuse("chat.postMessage", error="invalid_auth")
        with pytest.raises(NotNow):
            await sender.send(Outgoing(ANA, "x", row=1))
        assert [line["event"] for line in logged][1:] == ["slack refuses the token: invalid_auth"]
    assert slack.bot_token not in str(logged)


async def test_a_scope_that_is_missing_is_said_once_though_other_methods_work(
    slack: FakeSlack, calls: Calls, sender: Sender
) -> None:
    slack.refuse("conversations.history", error="missing_scope", times=2)
    with capture_logs() as logged:
        for _ in range(2):
            with pytest.raises(NotNow):
                await sender.find(Outgoing(ANA, "x", row=1), YESTERDAY)
            await calls.call("auth.test")
    assert [(line["event"], line["method"]) for line in logged] == [
        ("slack refuses the token: missing_scope", "conversations.history")
    ]


async def test_a_token_that_was_revoked_stops_nothing_else(slack: FakeSlack, sender: Sender) -> None:
    slack.revoke()
    with pytest.raises(NotNow, match="token_revoked"):
        await sender.send(Outgoing(ANA, "x", row=1))


async def test_slacks_clock_is_read_from_answers_and_refusals(slack: FakeSlack, calls: Calls, seconds: Seconds) -> None:
    assert calls.clock is None
    await calls.call("auth.test")
    assert calls.clock is not None
    assert abs(calls.clock.at - datetime.now(UTC)) < timedelta(minutes=1)
    seconds.now += 5
    slack.refuse("auth.test", error="token_revoked")
    with pytest.raises(NotNow):
        await calls.call("auth.test")
    assert calls.clock.counted == seconds.now


async def test_the_base_address_may_end_as_it_likes(slack: FakeSlack) -> None:
    for address in (slack.address.rstrip("/"), f"{slack.address.rstrip('/')}//"):
        calls = Calls(slack.bot_token, address)
        await calls.open()
        assert (await calls.call("auth.test"))["ok"]
        await calls.close()


async def test_many_at_once_share_one_session(slack: FakeSlack, calls: Calls) -> None:
    session = calls.client.session
    await asyncio.gather(*(calls.call("auth.test") for _ in range(20)))
    await calls.open()
    assert calls.client.session is session

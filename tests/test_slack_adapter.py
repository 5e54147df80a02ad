"""The adapter of Slack alone: what it hears of what people do, and when it says that it has heard."""

import asyncio
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot.slack import Slack, incoming
from bot.slack.calls import Calls
from bot.slack.downloads import Downloads
from bot.talk.adapter import Outgoing
from bot.talk.incoming import Incoming, Place
from bot.talk.window import NOTHING, Response
from tests.fakes.slack import FakeSlack, SentFile
from tests.listener import ANA, BEN, Listener, hearing, nothing

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

BOT = "U0BACKDESK"


# What people do


async def test_what_people_do_comes_in_one_shape() -> None:
    async with hearing(nothing) as (server, listener):
        channel, dm = server.channel("sales"), server.dm(ANA)
        said = server.say(ANA, "called <Acme> & Co")
        mentioned = server.mention(ANA, channel, "norms")
        answered = server.mention(ANA, channel, "and today?", thread=mentioned.ts)
        typed = server.command(ANA, "call acme", channel=channel)
        shortcut = server.shortcut(ANA, "log_call")
        text = "Acme wants the offer"
        below = server.message_shortcut(ANA, "log_call_from_message", text, channel=channel, author=BEN)
        await server.wait_for(lambda: len(listener.heard) == 6)
        heard = {one.event: one for one in listener.heard}
        alone = Place("slack", ANA, ANA)
        thread = Place("slack", f"{channel}:{mentioned.ts}", ANA, group=True)
        assert replace(heard[f"{dm}:{said.ts}"], language=None) == Incoming(
            Place("slack", dm, ANA), f"{dm}:{said.ts}", "called <Acme> & Co", message=said.ts
        )
        for one, asked in ((mentioned, "norms"), (answered, "and today?")):
            assert replace(heard[f"{channel}:{one.ts}"], language=None) == Incoming(
                thread, f"{channel}:{one.ts}", asked, message=one.ts, addressed=True
            )
        trigger = typed.payload["trigger_id"]
        assert replace(heard[trigger], language=None) == Incoming(
            alone, trigger, "call acme", subcommand=True, apart=True, opens=True
        )
        trigger = shortcut.payload["trigger_id"]
        assert replace(heard[trigger], language=None) == Incoming(
            alone, trigger, press="talk.command:call", apart=True, opens=True
        )
        trigger = below.payload["trigger_id"]
        assert replace(heard[trigger], language=None) == Incoming(
            alone, trigger, text, purpose="log_call", apart=True, opens=True
        )


async def test_what_nobody_wrote_is_not_heard() -> None:
    async with hearing(nothing) as (server, listener):
        said = server.say(ANA, "see https://acme.example")
        server.unfurl(ANA, said.ts)
        server.delete(ANA, said.ts)
        server.say(ANA, "the end")
        await server.wait_for(lambda: [one.text for one in listener.heard] == ["see https://acme.example", "the end"])
        await server.wait_for(lambda: all(one.over for one in server.deliveries))
        assert len(listener.heard) == 2


async def test_a_command_in_the_private_chat_is_answered_there() -> None:
    async with FakeSlack() as server:
        dm = server.dm(ANA)

        async def private_chat(user: str) -> str | None:
            return dm if user == ANA else None

        listener = Listener(nothing)
        slack = Slack(server.bot_token, server.address, app_token=server.app_token, private_chat=private_chat)
        await slack.start(listener)
        await server.wait_for(lambda: server.sockets)
        server.command(ANA, "norms")
        server.command(ANA, "norms", channel=server.dm(BEN))
        await server.wait_for(lambda: len(listener.heard) == 2)
        await slack.stop_hearing()
        await slack.stop()
        assert [(one.place.chat, one.apart) for one in listener.heard] == [(dm, False), (ANA, True)]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        (f"<@{BOT}> called &lt;Acme&gt; &amp; Co", "called <Acme> & Co"),
        ("see <https://acme.example/a?b=1&amp;c=2>", "see https://acme.example/a?b=1&c=2"),
        ("see <http://acme.example|acme.example>", "see acme.example"),
        ("write <mailto:ana@acme.example|ana@acme.example>", "write ana@acme.example"),
        ("write <mailto:ana@acme.example>", "write ana@acme.example"),
        ("ring <tel:+34600000000|+34 600 000 000>", "ring +34 600 000 000"),
        ("<!channel> <!here|here> <!subteam^S1|@sales>", "@channel here @sales"),
        ("in <#C1|sales> with <@U9>", "in #sales with @U9"),
        ("a &amp;lt; b &eacute;", "a &lt; b &eacute;"),
        ("1 &lt; 2, 3 &gt; 2", "1 < 2, 3 > 2"),
        (None, ""),
    ],
)
def test_a_text_is_what_was_typed(text: str | None, typed: str) -> None:
    assert incoming.typed({"text": text}, BOT) == typed


@pytest.mark.parametrize(
    "event",
    [
        {"subtype": "bot_message", "text": "hello", "bot_id": "B1"},
        {"text": "hello", "user": "U0OTHER", "bot_id": "B1"},
        {"text": "hello", "user": BOT},
        {"subtype": "channel_topic", "text": "set the topic", "user": ANA},
        {"text": "in a channel", "user": ANA, "channel": "C1"},
    ],
)
def test_what_is_no_message_of_a_person_is_none(event: dict[str, str]) -> None:
    assert incoming.message({"channel": "D1", "ts": "1.000001", **event}, BOT) is None


async def test_a_menus_choice_is_the_press_of_its_button() -> None:
    rows = tuple(((f"Client {number}", f"clients.card:{number}"),) for number in range(9))
    fields = tuple((f"✎ {name}", f"form.edit:7.{name.lower()}") for name in ("Client", "Minutes"))
    async with FakeSlack() as server:
        listener = Listener(nothing)
        slack = Slack(server.bot_token, server.address, app_token=server.app_token)
        await slack.start(listener)
        await server.wait_for(lambda: server.sockets)
        place = Place("slack", server.dm(ANA), ANA)
        sent_id = await slack.send(Outgoing(ANA, "Which?", (*rows, fields), row=1))
        (message,) = server.messages(ANA)
        kinds = [element["type"] for block in message.raw["blocks"] for element in block.get("elements", ())]
        assert kinds == ["static_select", "static_select"]
        chosen = [server.press(ANA, message, label) for label in ("Client 8", "✎ Minutes")]
        await server.wait_for(lambda: len(listener.heard) == 2)
        await slack.stop_hearing()
        await slack.stop()
        assert server.refusals == server.complaints == []
    assert [replace(one, language=None) for one in listener.heard] == [
        Incoming(place, delivery.payload["trigger_id"], press=data, message=sent_id, opens=True)
        for delivery, data in zip(chosen, ("clients.card:8", "form.edit:7.minutes"), strict=True)
    ]


# Acknowledgements


async def test_an_event_that_could_not_be_heard_comes_again() -> None:
    failures = [ConnectionError("the database is away"), ConnectionError("still")]

    async def at_last(heard: Incoming) -> Response:
        if failures:
            raise failures.pop()
        return NOTHING

    async with hearing(at_last) as (server, listener):
        server.retry_pauses = (0, 0.1, 0.2)
        said = server.say(ANA, "hello")
        await server.wait_for(lambda: said.over)
        assert (said.acked, said.attempts) == (True, 3)
        assert len({one.event for one in listener.heard}) == 1


async def test_what_slack_sends_once_is_tried_until_it_is_heard() -> None:
    failures = [ConnectionError("the database is away"), ConnectionError("still")]

    async def at_last(heard: Incoming) -> Response:
        if failures:
            raise failures.pop()
        return NOTHING

    async with hearing(at_last) as (server, listener):
        typed = server.command(ANA, "norms")
        await server.wait_for(lambda: typed.over and len(listener.heard) == 3)
        assert typed.acked
        assert not server.complaints


async def test_one_persons_events_keep_their_order_and_hold_up_nobody() -> None:
    go = asyncio.Event()
    done: list[str] = []

    async def slowly(heard: Incoming) -> Response:
        if heard.text == "first":
            await go.wait()
        done.append(heard.text)
        return NOTHING

    async with hearing(slowly) as (server, _):
        first, second = server.say(ANA, "first"), server.say(ANA, "second")
        other = server.say(BEN, "other")
        await server.wait_for(lambda: first.acked and second.acked and other.acked)
        assert done == ["other"]
        go.set()
        await server.wait_for(lambda: len(done) == 3)
        assert done == ["other", "first", "second"]
        assert [one.attempts for one in (first, second, other)] == [1, 1, 1]


@pytest.mark.parametrize(
    "address",
    [
        "https://files.example/F1/a.pdf",
        "https://slack.com.example/F1/a.pdf",
        "https://notslack.com/F1/a.pdf",
        "http://files.slack.com/F1/a.pdf",
        "http://127.0.0.1:1/F1/a.pdf",
        "https://[",
        "",
    ],
)
async def test_the_token_goes_to_slack_alone(address: str) -> None:
    """None of these answers here: a request would be an error of another kind, and name itself in the log."""
    calls = Calls("xoxb" + "-1", "https://slack.com/api/")
    await calls.open()
    with capture_logs() as logs:
        file = {"id": "F1", "name": "a.pdf", "mimetype": "application/pdf", "url_private": address}
        assert await Downloads(calls).fetched([file]) == {"files": (), "not_fetched": "a.pdf"}
    await calls.close()
    assert {log["error"] for log in logs} <= {"NotFetched", "ValueError"}


async def test_the_page_to_sign_in_is_no_file() -> None:
    async with hearing(nothing) as (server, listener):
        server.revoke()  # from now on Slack answers with that page
        server.say(ANA, "", files=[SentFile("a.pdf", b"%PDF", "application/pdf")])
        await server.wait_for(lambda: listener.heard)
        assert (listener.heard[0].not_fetched, listener.heard[0].files) == ("a.pdf", ())

"""The adapter of Slack alone: what it hears of what people do, and what it does with the responses it gets."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.slack import Slack, incoming
from bot.slack.calls import Calls
from bot.slack.downloads import Downloads
from bot.talk.adapter import Outgoing
from bot.talk.incoming import Incoming, Place
from bot.talk.window import NOTHING, Field, FieldKind, Option, Response, Window
from tests.fakes.slack import FakeSlack, SentFile

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

ANA, BEN = "U0ANA", "U0BEN"
BOT = "U0BACKDESK"

OUTCOMES = (Option("reached", "1"), Option("busy", "2"))
WINDOW = Window(
    serial=7,
    title="Log a call",
    submit="Save",
    close="Cancel",
    fields=(
        Field("client", "Client", FieldKind.SEARCH),
        Field("outcome", "Outcome", FieldKind.CHOICE, options=OUTCOMES, redraws=True),
        Field("note", "Note", FieldKind.TEXT, optional=True),
    ),
    time="Time",
)

Answer = Callable[[Incoming], Awaitable[Response]]


class Listener:
    """What was heard, answered by the test."""

    def __init__(self, answer: Answer) -> None:
        self.heard: list[Incoming] = []
        self._answer = answer

    async def __call__(self, heard: Incoming) -> Response:
        self.heard.append(heard)
        return await self._answer(heard)

    def presses(self) -> list[str | None]:
        return [heard.press for heard in self.heard]


@asynccontextmanager
async def hearing(answer: Answer, **more: Any) -> AsyncIterator[tuple[FakeSlack, Listener]]:
    async with FakeSlack() as server:
        slack = Slack(server.bot_token, server.address, app_token=server.app_token, **more)
        listener = Listener(answer)
        await slack.start(listener)
        await server.wait_for(lambda: server.sockets)
        try:
            yield server, listener
        finally:
            await slack.stop_hearing()
            await slack.stop()


async def nothing(heard: Incoming) -> Response:
    return NOTHING


async def a_window(heard: Incoming) -> Response:
    """Opens the window on what opens it; takes what is sent."""
    opens = heard.opens and not (heard.press or "").startswith("form.")
    return Response(window=WINDOW) if opens else NOTHING


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


# Windows


async def test_a_window_opens_is_filled_in_and_sent() -> None:
    async with hearing(a_window) as (server, listener):
        server.command(ANA, "call", channel=server.channel("sales"))
        await server.wait_for(lambda: server.view(ANA))
        server.fill(ANA, "Note", "wants the <offer>")
        server.fill(ANA, "Outcome", "reached")
        await server.wait_for(lambda: "form.redraw:7" in listener.presses())
        listener._answer = found_acme
        server.search(ANA, "Client", "ac")
        await server.wait_for(lambda: server.found(ANA, "Client") == ["Acme GmbH"])
        server.fill(ANA, "Client", "Acme GmbH")
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA) is None)
        sent = listener.heard[-1]
        assert (sent.press, sent.fields) == (
            "form.submit:7",
            {"client": "5", "outcome": "1", "note": "wants the <offer>"},
        )
        assert (sent.place, sent.apart, sent.opens) == (Place("slack", ANA, ANA), True, True)
        assert not server.complaints


async def found_acme(heard: Incoming) -> Response:
    return Response(options=(Option("Acme GmbH", "5"),)) if heard.search == "ac" else NOTHING


async def filled(server: FakeSlack) -> None:
    """The window is open in front of Ana, and nothing is missing in it."""
    server.command(ANA, "call")
    await server.wait_for(lambda: server.view(ANA))
    server.search(ANA, "Client", "ac")
    await server.wait_for(lambda: server.found(ANA, "Client"))
    server.fill(ANA, "Client", "Acme GmbH")
    server.fill(ANA, "Outcome", "reached")


def answering(submitted: Answer) -> Answer:
    """Opens the window, finds Acme, and does with what is sent as it is told."""

    async def answer(heard: Incoming) -> Response:
        if (heard.press or "").startswith("form.submit"):
            return await submitted(heard)
        return await found_acme(heard) if heard.search is not None else await a_window(heard)

    return answer


async def test_errors_stand_at_their_fields_and_another_window_takes_the_place() -> None:
    said = [Response(window=replace(WINDOW, notes=("Which Acme?",))), Response(errors={"note": "Too long & wide."})]

    async def submitted(heard: Incoming) -> Response:
        return said.pop() if said else NOTHING

    async with hearing(answering(submitted)) as (server, listener):
        await filled(server)
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA).errors)
        assert set(server.view(ANA).errors) == {"Note"}
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA).notes == ("Which Acme?",))
        server.close(ANA)
        await server.wait_for(lambda: listener.presses()[-1] == "form.close:7")
        assert not server.complaints


async def test_a_field_that_changes_the_others_draws_the_window_anew() -> None:
    anew = replace(WINDOW, fields=(*WINDOW.fields, Field("date", "When", FieldKind.DAY, optional=True)))

    async def answer(heard: Incoming) -> Response:
        return Response(window=anew) if heard.press == "form.redraw:7" else await a_window(heard)

    async with hearing(answer) as (server, listener):
        server.command(ANA, "call")
        await server.wait_for(lambda: server.view(ANA))
        server.fill(ANA, "Note", "kept")
        server.fill(ANA, "Outcome", "busy")
        await server.wait_for(lambda: "When" in server.view(ANA).fields)
        assert listener.heard[-1].fields == {"client": None, "outcome": "2", "note": "kept"}
        assert listener.heard[-1].event != listener.heard[0].event


async def test_a_window_that_does_not_open_is_asked_by_message() -> None:
    async with hearing(a_window) as (server, listener):
        server.trigger_life = 0
        typed = server.command(ANA, "call", channel=server.channel("sales"))
        await server.wait_for(lambda: "form.ask:7" in listener.presses())
        asked = listener.heard[-1]
        assert asked.event == f"{typed.payload['trigger_id']}:ask"
        assert (asked.place, asked.apart, asked.opens) == (Place("slack", ANA, ANA), True, False)
        assert ("views.open", "expired_trigger_id") in server.refusals


async def test_what_was_sent_too_late_to_be_answered_in_the_window_is_answered_by_message() -> None:
    async def submitted(heard: Incoming) -> Response:
        if heard.opens:
            await asyncio.sleep(2.5)
            return Response(errors={"note": "Too long."})
        return NOTHING

    async with hearing(answering(submitted)) as (server, listener):
        await filled(server)
        server.submit(ANA)
        await server.wait_for(lambda: server.view(ANA) is None)
        await server.wait_for(lambda: listener.heard[-1].event.endswith(":late"))
        late, sent = listener.heard[-1], listener.heard[-2]
        assert late == replace(sent, event=f"{sent.event}:late", opens=False)
        assert not server.complaints


async def test_a_notice_is_shown_to_the_person_alone_even_when_it_is_late() -> None:
    async def answer(heard: Incoming) -> Response:
        if heard.text == "slow":
            await asyncio.sleep(2.5)
        return Response(notice=f"<!channel> {heard.text or heard.press}")

    async with hearing(answer) as (server, _):
        channel = server.channel("sales")
        for text in ("fast", "slow"):
            server.command(ANA, text, channel=channel)
        await server.wait_for(lambda: len(server.ephemerals(ANA)) == 2)
        server.mention(ANA, channel, "in the thread")
        await server.wait_for(lambda: len(server.ephemerals(ANA)) == 3)
        assert set(server.ephemerals(ANA)) == {f"<!channel> {text}" for text in ("fast", "slow", "in the thread")}
        assert not server.pings
        assert not server.messages(channel)

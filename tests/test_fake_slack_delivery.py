"""How the fake Slack delivers: retries of events, what comes once, sockets that close, answers that aren't ones."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import FakeSlack
from tests.slack_app import bolt, client, line, modal, over_http, over_socket, section

ANNA = "U0ANNA"


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as running:
        running.retry_pauses = (0, 0.05, 0.05)
        yield running


@pytest.fixture(params=[over_socket, over_http])
def connected(request: pytest.FixtureRequest) -> Any:
    return request.param


class Site:
    """An app of the bare bones: it records what is POSTed to it and answers as it is told."""

    def __init__(self) -> None:
        self.heard: list[tuple[dict[str, str], str]] = []
        self.statuses: list[int] = []
        self.headers: dict[str, str] = {}
        self.answer: dict[str, Any] | None = None
        self.pause = 0.0

    async def __aenter__(self) -> "Site":
        application = web.Application()
        application.router.add_post("/slack/events", self._take)
        self._runner = web.AppRunner(application, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/slack/events"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        self.heard.append((dict(request.headers), await request.text()))
        await asyncio.sleep(self.pause)
        status = self.statuses.pop(0) if self.statuses else 200
        if self.answer is not None:
            return web.json_response(self.answer, status=status)
        return web.Response(status=status, headers=self.headers)


# HTTP


async def test_an_event_comes_again_until_it_is_taken(slack: FakeSlack) -> None:
    async with Site() as site:
        slack.push_to(site.url)
        site.statuses = [500, 404]
        delivery = slack.say(ANNA, "x")
        await slack.wait_for(lambda: delivery.over)
    assert (delivery.attempts, delivery.acked, len({body for _, body in site.heard})) == (3, True, 1)
    retries = [(head.get("x-slack-retry-num"), head.get("x-slack-retry-reason")) for head, _ in site.heard]
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_error")]


async def test_an_event_comes_four_times_at_the_most(slack: FakeSlack) -> None:
    async with Site() as site:
        slack.push_to(site.url)
        slack.ack_limit, site.pause = 0.5, 60
        delivery = slack.say(ANNA, "x")
        await slack.wait_for(lambda: delivery.over)
        assert (delivery.attempts, delivery.acked, delivery.failed) == (4, False, "http_timeout")
        assert [ack.late for ack in slack.acks] == [True] * 4
        await slack.wait_for(lambda: len(site.heard) == 4)


async def test_an_app_may_ask_for_no_retry(slack: FakeSlack) -> None:
    async with Site() as site:
        slack.push_to(site.url)
        site.statuses, site.headers = [500], {"x-slack-no-retry": "1"}
        delivery = slack.say(ANNA, "x")
        await slack.wait_for(lambda: delivery.over)
    assert (delivery.attempts, delivery.acked) == (1, False)


async def test_an_app_that_is_down_is_tried_again(slack: FakeSlack) -> None:
    async with Site() as site:
        pass
    slack.push_to(site.url)
    slack.retry_pauses = (0, 0.05, 60)
    delivery = slack.say(ANNA, "x")
    await slack.wait_for(lambda: delivery.attempts == 3)
    assert delivery.failed == "connection_failed"


@pytest.mark.parametrize("kind", ["command", "shortcut"])
async def test_interactions_come_once(slack: FakeSlack, kind: str) -> None:
    async with Site() as site:
        slack.push_to(site.url)
        site.statuses = [500]
        delivery = getattr(slack, kind)(ANNA, "x")
        await slack.wait_for(lambda: delivery.over)
        assert (len(site.heard), slack.complaints) == (1, [(ANNA, f"{delivery.kind}: http_error")])


async def test_an_event_may_be_repeated_though_it_was_taken(slack: FakeSlack) -> None:
    async with Site() as site:
        slack.push_to(site.url)
        delivery = slack.say(ANNA, "x")
        await slack.wait_for(lambda: delivery.over)
        slack.repeat(delivery)
        await slack.wait_for(lambda: len(site.heard) == 2)
    (first, body), (second, again) = site.heard
    assert (body, "x-slack-retry-num" in first, second["x-slack-retry-num"]) == (again, False, "1")


async def test_bolt_checks_the_signature(slack: FakeSlack) -> None:
    app = bolt(slack)
    async with over_http(slack, app) as address:
        assert await slack.challenge(address) == "3eZbrw1a"
        body = b"{}"
        good = slack.signature(body) | {"Content-Type": "application/json"}
        old = slack.signature(body, at=1_700_000_000) | {"Content-Type": "application/json"}
        forged = good | {"X-Slack-Signature": "v0=" + "0" * 64}
        async with aiohttp.ClientSession() as session:
            statuses = [(await session.post(address, data=body, headers=head)).status for head in (good, old, forged)]
    assert statuses == [404, 401, 401]


# Late and false answers


async def test_a_late_answer_is_none(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    slack.ack_limit = 0.1
    answered = asyncio.Event()

    @app.command("/backdesk")
    async def command(ack: Any) -> None:
        await asyncio.sleep(0.3)
        await ack("too late")
        answered.set()

    async with connected(slack, app):
        delivery = slack.command(ANNA, "x")
        await slack.wait_for(lambda: delivery.over)
        await answered.wait()
        await asyncio.sleep(0.05)
    assert [(ack.kind, ack.late, ack.body) for ack in slack.acks] == [("slash_command", True, None)]
    assert (len(slack.complaints), slack.ephemerals(ANNA)) == (1, [])


ANSWERS: list[tuple[dict[str, Any], str]] = [
    ({"response_action": "errors", "errors": {}}, "invalid_errors"),
    ({"response_action": "errors", "errors": {"other": "x"}}, "invalid_errors"),
    ({"response_action": "errors", "errors": {"note": "x"}}, "invalid_errors"),
    ({"response_action": "errors", "errors": {"name": " "}}, "invalid_errors"),
    ({"response_action": "update", "view": {"type": "modal"}}, "invalid_arguments"),
    ({"response_action": "push", "view": modal(section(""))}, "invalid_arguments"),
    ({"response_action": "shrink"}, "invalid_response_action"),
    ({"text": "thank you"}, "invalid_response"),
]


@pytest.mark.parametrize(("answer", "error"), ANSWERS)
async def test_answers_to_a_window_that_are_none(slack: FakeSlack, answer: dict[str, Any], error: str) -> None:
    async with Site() as site:
        slack.push_to(site.url)
        opened = slack.command(ANNA, "x").payload["trigger_id"]
        view = modal(line("name", "Name", initial_value="x"), section("x") | {"block_id": "note"})
        await client(slack).views_open(trigger_id=opened, view=view)
        await slack.wait_for(lambda: slack.deliveries[0].over)
        site.answer = answer
        delivery = slack.submit(ANNA)
        await slack.wait_for(lambda: delivery.over)
    assert slack.refusals == [("view_submission", error)]
    assert slack.view(ANNA) is not None
    assert slack.complaints[-1][0] == ANNA


async def test_options_that_are_none(slack: FakeSlack) -> None:
    app = bolt(slack)

    @app.options("client")
    async def options(ack: Any) -> None:
        await ack(options=[{"text": {"type": "plain_text", "text": "x" * 76}, "value": "1"}])

    async with over_http(slack, app):
        opened = slack.command(ANNA, "x").payload["trigger_id"]
        block = line("client", "Client") | {"element": {"type": "external_select", "action_id": "client"}}
        await client(slack).views_open(trigger_id=opened, view=modal(block))
        delivery = slack.search(ANNA, "Client", "x")
        await slack.wait_for(lambda: delivery.over)
    assert slack.refusals == [("block_suggestion", "invalid_options")]
    assert slack.found(ANNA, "Client") is None


# Socket Mode


class Socket:
    """A connection of the bare bones."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack

    async def __aenter__(self) -> "Socket":
        opened = await client(self._slack).apps_connections_open(app_token=self._slack.app_token)
        self._session = aiohttp.ClientSession()
        self._connection = await self._session.ws_connect(opened["url"])
        self.hello = await self.next()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._connection.close()
        await self._session.close()

    async def next(self) -> dict[str, Any]:
        return dict(await self._connection.receive_json(timeout=10))

    async def answer(self, envelope: str, **payload: Any) -> None:
        await self._connection.send_json(
            {"envelope_id": envelope, "payload": payload} if payload else {"envelope_id": envelope}
        )


async def test_an_envelope_comes_again_until_it_is_acknowledged(slack: FakeSlack) -> None:
    slack.ack_limit = 1
    async with Socket(slack) as socket:
        assert (socket.hello["type"], socket.hello["num_connections"]) == ("hello", 1)
        delivery = slack.say(ANNA, "x")
        first = await socket.next()
        await socket.answer("unknown")
        second = await socket.next()
        await socket.answer(second["envelope_id"])
        await slack.wait_for(lambda: delivery.over)
    assert (first["type"], first["retry_attempt"], first["accepts_response_payload"]) == ("events_api", 0, False)
    assert (second["retry_attempt"], second["retry_reason"]) == (1, "timeout")
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert (delivery.attempts, delivery.acked) == (2, True)


async def test_each_envelope_goes_to_one_of_the_connections(slack: FakeSlack) -> None:
    async with Socket(slack) as one, Socket(slack) as other:
        for _ in range(2):
            slack.say(ANNA, "x")
        envelopes = [await one.next(), await other.next()]
        assert len({envelope["payload"]["event_id"] for envelope in envelopes}) == 2
        await one.answer(envelopes[0]["envelope_id"])
        await other.answer(envelopes[1]["envelope_id"])
        await slack.wait_for(lambda: all(delivery.over for delivery in slack.deliveries))
    assert [delivery.attempts for delivery in slack.deliveries] == [1, 1]


async def test_ten_connections_and_no_more(slack: FakeSlack) -> None:
    sockets = [Socket(slack) for _ in range(11)]
    try:
        for socket in sockets:
            await socket.__aenter__()
        assert [socket.hello["type"] for socket in sockets] == ["hello"] * 10 + ["disconnect"]
        assert sockets[10].hello["reason"] == "too_many_websockets"
    finally:
        for socket in sockets:
            await socket.__aexit__()


async def test_while_no_connection_is_open_events_wait_and_presses_are_lost(slack: FakeSlack) -> None:
    slack.retry_pauses = (0, 3, 60)
    event, press = slack.say(ANNA, "x"), slack.shortcut(ANNA, "x")
    await slack.wait_for(lambda: press.over and event.attempts == 2)
    assert slack.complaints == [(ANNA, "shortcut: no_open_connection")]
    async with Socket(slack) as socket:
        envelope = await socket.next()
        await socket.answer(envelope["envelope_id"])
        await slack.wait_for(lambda: event.over)
    assert (envelope["type"], envelope["retry_attempt"], event.acked) == ("events_api", 2, True)


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "link_disabled", None])
async def test_a_disconnect_loses_nothing(slack: FakeSlack, reason: str | None) -> None:
    app = bolt(slack)
    heard: list[str] = []
    slack.farewell = 0.05
    slack.retry_pauses = (0, 1, 5)

    @app.event("message")
    async def message(event: dict[str, Any]) -> None:
        heard.append(event["text"])

    async with over_socket(slack, app):
        slack.say(ANNA, "before")
        await slack.wait_for(lambda: heard)
        opened = len(slack.calls("apps.connections.open"))
        slack.disconnect(reason)
        after = slack.say(ANNA, "after")
        await slack.wait_for(lambda: after.over and after.acked, 20)
        await slack.wait_for(lambda: len(slack.calls("apps.connections.open")) > opened, 20)
    assert heard == ["before", "after"]


async def test_what_is_sent_to_a_ghost_is_lost(slack: FakeSlack) -> None:
    slack.ack_limit = 0.1
    async with Socket(slack):
        slack.ghost()
        press, event = slack.shortcut(ANNA, "x"), slack.say(ANNA, "x")
        await slack.wait_for(lambda: press.over and event.over)
    assert (press.failed, event.attempts, event.acked) == ("timeout", 4, False)
    with pytest.raises(LookupError):
        slack.ghost()


async def test_the_client_leaves_a_silent_ghost(slack: FakeSlack) -> None:
    app = bolt(slack)
    async with over_socket(slack, app):
        slack.ghost(silent=True)
        await slack.wait_for(lambda: len(slack.calls("apps.connections.open")) > 1, 20)


async def test_sockets_may_be_refused(slack: FakeSlack) -> None:
    slack.refuse_sockets(60)
    with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
        async with Socket(slack):
            pass
    assert caught.value.status == 503


async def test_a_channels_messages_come_where_they_are_subscribed(slack: FakeSlack) -> None:
    app = bolt(slack)
    heard: list[str] = []

    @app.event("message")
    async def message(event: dict[str, Any], client: AsyncWebClient) -> None:
        heard.append(event["channel_type"])

    async with over_socket(slack, app):
        sales, others = slack.channel("sales"), slack.channel("others", member=False)
        assert slack.say(ANNA, "x", sales).over
        slack.subscribed.add("message.channels")
        assert slack.say(ANNA, "x", others).over
        assert slack.mention(ANNA, others, "x").over
        slack.say(ANNA, "x", sales)
        await slack.wait_for(lambda: heard)
    assert heard == ["channel"]

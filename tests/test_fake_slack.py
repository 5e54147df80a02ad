"""The fake Slack in its plain workings, seen through the real slack_sdk and slack-bolt."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import FakeSlack, SentFile

ANNA = "U0ANNA"


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as running:
        yield running


def client(slack: FakeSlack, token: str | None = None) -> AsyncWebClient:
    return AsyncWebClient(token=token or slack.bot_token, base_url=slack.address, retry_handlers=[])


def bolt(slack: FakeSlack) -> AsyncApp:
    return AsyncApp(client=client(slack), signing_secret=slack.signing_secret)


@asynccontextmanager
async def over_socket(slack: FakeSlack, app: AsyncApp) -> AsyncIterator[None]:
    handler = AsyncSocketModeHandler(app, slack.app_token, ping_interval=0.2)
    await handler.connect_async()
    await slack.wait_for(lambda: slack.sockets)
    try:
        yield
    finally:
        await handler.close_async()


@asynccontextmanager
async def over_http(slack: FakeSlack, app: AsyncApp) -> AsyncIterator[None]:
    async def take(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    site = web.Application()
    site.router.add_post("/slack/events", take)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.push_to(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
    try:
        yield
    finally:
        await runner.cleanup()


@pytest.fixture(params=[over_socket, over_http])
def connected(request: pytest.FixtureRequest) -> Any:
    return request.param


async def test_a_message_is_heard_and_answered(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    heard: list[dict[str, Any]] = []

    @app.event("message")
    async def answer(event: dict[str, Any], say: Any) -> None:
        heard.append(event)
        await say(text="Hello", blocks=[section("A &amp; B"), buttons(("Yes", "y"), ("No", "n"))])

    async with connected(slack, app):
        delivery = slack.say(ANNA, "Tom & <Jerry>")
        await slack.wait_for(lambda: slack.messages(ANNA))
        await slack.wait_for(lambda: delivery.over)
    message = slack.messages(ANNA)[0]
    assert (heard[0]["text"], heard[0]["channel_type"]) == ("Tom &amp; &lt;Jerry&gt;", "im")
    assert (message.text, message.rows) == ("A & B", ((("Yes", "y"), ("No", "n")),))
    assert (slack.acks[0].kind, slack.acks[0].late) == ("message", False)


async def test_a_button_opens_a_window_that_is_sent(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    sent: list[dict[str, Any]] = []

    @app.action("press")
    async def pressed(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal(line("name", "Name"), select("kind", "Kind", "A", "B"))
        )

    @app.view("form")
    async def taken(ack: Any, view: dict[str, Any]) -> None:
        values = view["state"]["values"]
        sent.append(values)
        if values["name"]["name"]["value"] == "wrong":
            await ack(response_action="errors", errors={"name": "Not so"})
        else:
            await ack()

    await client(slack).chat_postMessage(
        channel=slack.dm(ANNA), text="x", blocks=[section("x"), buttons(("Open", "o"))]
    )
    async with connected(slack, app):
        slack.press_label(ANNA, "Open")
        window = await slack.wait_for(lambda: slack.view(ANNA))
        assert (window.title, list(window.fields), window.serial) == ("A form", ["Name", "Kind"], 7)
        assert slack.submit(ANNA) is None
        assert set(slack.view(ANNA).errors) == {"Name", "Kind"}
        slack.fill(ANNA, "Name", "wrong")
        slack.fill(ANNA, "Kind", "B")
        slack.submit(ANNA)
        await slack.wait_for(lambda: slack.view(ANNA).errors)
        assert slack.view(ANNA).errors == {"Name": "Not so"}
        slack.fill(ANNA, "Name", "right & proper")
        slack.submit(ANNA)
        await slack.wait_for(lambda: slack.view(ANNA) is None)
    assert sent[-1]["name"]["name"]["value"] == "right &amp; proper"
    assert sent[-1]["kind"]["kind"]["selected_option"]["value"] == "b"
    assert not slack.refusals


async def test_a_command_is_answered_to_the_person_alone(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)

    @app.command("/backdesk")
    async def command(ack: Any, command: dict[str, Any]) -> None:
        await ack(f"heard {command['text']}")

    async with connected(slack, app):
        slack.command(ANNA, "help", slack.channel("sales"))
        await slack.wait_for(lambda: slack.ephemerals(ANNA))
    assert slack.ephemerals(ANNA) == ["heard help"]


async def test_files_go_both_ways(slack: FakeSlack) -> None:
    web_client = client(slack)
    await web_client.files_upload_v2(channel=slack.dm(ANNA), filename="a.csv", content=b"1,2\n", initial_comment="Here")
    message = slack.messages(ANNA)[0]
    assert (message.text, message.files[0].name, message.files[0].content) == ("Here", "a.csv", b"1,2\n")
    file = slack.say(ANNA, "see", files=[SentFile("b.txt", b"two", "text/plain")]).payload["event"]["files"][0]
    async with __import__("aiohttp").ClientSession() as session:
        async with session.get(file["url_private_download"]) as page:
            assert (page.status, page.content_type) == (200, "text/html")
        headers = {"Authorization": f"Bearer {slack.bot_token}"}
        async with session.get(file["url_private_download"], headers=headers) as page:
            assert await page.read() == b"two"


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": plain(text)}


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def buttons(*labels_and_values: tuple[str, str]) -> dict[str, Any]:
    elements = [
        {
            "type": "button",
            "text": plain(label),
            "value": value,
            "action_id": "press" if not number else f"press{number}",
        }
        for number, (label, value) in enumerate(labels_and_values)
    ]
    return {"type": "actions", "elements": elements}


def modal(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    view = {"type": "modal", "title": plain("A form"), "submit": plain("Send"), "callback_id": "form"}
    return view | {"private_metadata": "7", "blocks": list(blocks)} | more


def line(name: str, label: str, **more: Any) -> dict[str, Any]:
    element = {"type": "plain_text_input", "action_id": name} | more
    return {"type": "input", "block_id": name, "label": plain(label), "element": element}


def select(name: str, label: str, *options: str, **more: Any) -> dict[str, Any]:
    offered = [{"text": plain(option), "value": option.lower()} for option in options]
    element = {"type": "static_select", "action_id": name, "options": offered} | more
    return {"type": "input", "block_id": name, "label": plain(label), "element": element}

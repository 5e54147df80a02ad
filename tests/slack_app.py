"""The real slack-bolt and slack_sdk in front of the fake Slack, and the blocks that tests send through them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import FakeSlack


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
async def over_http(slack: FakeSlack, app: AsyncApp) -> AsyncIterator[str]:
    """Gives the address to which Slack posts."""

    async def take(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    site = web.Application()
    site.router.add_post("/slack/events", take)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    slack.push_to(address)
    try:
        yield address
    finally:
        await runner.cleanup()


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

"""The adapter in front of a Slack that tells and allows little: no hello, few methods, only the fields that count."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import WSMsgType, web

from bot.slack import Slack, probe
from bot.talk.adapter import Outgoing
from bot.talk.incoming import Incoming, Place
from bot.talk.window import NOTHING, Response

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

ANA, DM = "U0ANA", "D0ANA"
TOKEN, APP_TOKEN = "-".join(("xoxb", "bare")), "-".join(("xapp", "bare"))

SAID = {"type": "message", "channel_type": "im", "channel": DM, "user": ANA, "text": "norms", "event_ts": "1.000001"}
TYPED = {"command": "/backdesk", "text": "week", "user_id": ANA, "channel_id": DM, "channel_name": "directmessage"}
CHOSEN = {"type": "static_select", "action_id": "press.0.0", "selected_option": {"value": "clients.card:7"}}
PRESSED = {"type": "block_actions", "user": {"id": ANA}, "actions": [CHOSEN], "container": {"type": "message"}}

ENVELOPES: dict[str, dict[str, Any]] = {
    "events_api": {"type": "event_callback", "event": SAID},
    "slash_commands": TYPED | {"trigger_id": "1.2.a"},
    "interactive": PRESSED | {"trigger_id": "1.2.b", "channel": {"id": DM}, "message": {"ts": "2.000001"}},
}

HEARD = {
    f"{DM}:1.000001": ("norms", None, False),
    "1.2.a": ("week", None, False),
    "1.2.b": ("", "clients.card:7", False),
}
"""By event: text, press, apart."""


class Bare:
    """It refuses every method but three, and its websocket begins with what happened."""

    def __init__(self, refusal: str) -> None:
        self.asked: list[tuple[str, str]] = []
        self.acks: list[dict[str, Any]] = []
        self.acknowledged = asyncio.Event()
        self.address = ""
        self._refusal = refusal
        self._numbers = itertools.count(1)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        site = web.Application()
        site.router.add_post("/api/{method}", self._call)
        site.router.add_get("/link", self._link)
        runner = web.AppRunner(site)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.address = f"127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield
        finally:
            await runner.cleanup()

    async def _call(self, request: web.Request) -> web.Response:
        method, given = request.match_info["method"], await request.post()
        if request.content_type == "application/json":
            given = await request.json()
        self.asked.append((method, str(given.get("channel", ""))))
        answers: dict[str, dict[str, Any]] = {
            "auth.test": {"user_id": "U0BACKDESK", "user": "backdesk", "team": "Bare"},
            "apps.connections.open": {"url": f"ws://{self.address}/link"},
            "chat.postMessage": {"ts": f"{next(self._numbers)}.000009", "channel": DM},
            "chat.update": {"ts": given.get("ts")},
        }
        if method not in answers or (method == "chat.update" and given["channel"] != DM):
            return web.json_response({"ok": False, "error": self._refusal})
        return web.json_response({"ok": True} | answers[method])

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        for kind, payload in ENVELOPES.items():
            await socket.send_json(
                {"type": kind, "envelope_id": kind, "payload": payload, "accepts_response_payload": False}
            )
        await socket.send_json({"type": "hello"})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self.acks.append(json.loads(message.data))
            if len(self.acks) == len(ENVELOPES):
                self.acknowledged.set()
        return socket


@pytest.mark.parametrize("slash", ["", "/"])
@pytest.mark.parametrize("refusal", ["unknown_method", "missing_scope"])
async def test_it_is_heard_and_answered(refusal: str, slash: str) -> None:
    heard: dict[str, Incoming] = {}

    async def hear(event: Incoming) -> Response:
        heard[event.event] = event
        return NOTHING

    bare = Bare(refusal)
    async with bare.running():
        api = f"http://{bare.address}/api{slash}"
        assert await probe(TOKEN, APP_TOKEN, api) == "@backdesk in Bare"
        slack = Slack(TOKEN, api, app_token=APP_TOKEN)
        await slack.start(hear)
        async with asyncio.timeout(30):
            await bare.acknowledged.wait()
        sent_id = await slack.send(Outgoing(ANA, "Hello", row=1))
        assert await slack.send(Outgoing(ANA, "Hello again", sent_id=sent_id)) == sent_id
        await slack.stop_hearing()
        await slack.stop()
    assert {name: (one.text, one.press, one.apart) for name, one in heard.items()} == HEARD
    assert {one.place for one in heard.values()} == {Place("slack", DM, ANA)}
    assert sorted(bare.acks, key=str) == sorted(({"envelope_id": kind} for kind in ENVELOPES), key=str)
    assert ("chat.update", DM) in bare.asked

"""A lean Slack on loopback: signed slash commands out, answers counted. The strict one is in tests/fakes."""

import asyncio
import hashlib
import hmac
import json
import socket
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode

import aiohttp
from aiohttp import web

from bench.answers import Answers

TOKEN = "-".join(("xoxb", "7000001", "bench"))
SECRET = "bench" * 6
BOT = {"user_id": "U0BENCHBOT", "bot_id": "B0BENCH", "team_id": "T0BENCH"}
AGAIN = 0.005
"""Seconds between two tries to reach a bot that does not listen yet."""


class SlackApi:
    """Lives in the bench's own process, so that its CPU counts for none of the bots."""

    platform = "slack"

    def __init__(self) -> None:
        self.address = ""
        self.answers = Answers()
        self._runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=1)
        self._client: aiohttp.ClientSession | None = None
        self._bot = f"127.0.0.1:{_free_port()}"
        self._underway: set[asyncio.Task[None]] = set()
        self._numbers = 0
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        self._open.push_async_callback(self._runner.cleanup)
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/"
        self._client = await self._open.enter_async_context(aiohttp.ClientSession())
        return self

    async def __aexit__(self, *_: object) -> None:
        for post in self._underway:
            post.cancel()
        await self._open.aclose()

    @property
    def environment(self) -> dict[str, str]:
        """What tells a bot to use this server."""
        return {
            "BACKDESK_SLACK_BOT_TOKEN": TOKEN,
            "BACKDESK_SLACK_SIGNING_SECRET": SECRET,
            "BACKDESK_SLACK_API": self.address,
            "BACKDESK_HTTP": self._bot,
            "PEER_TOKEN": TOKEN,
            "PEER_SECRET": SECRET,
            "PEER_API": self.address,
            "PEER_PORT": self._bot.rpartition(":")[2],
        }

    @staticmethod
    def account(number: int) -> tuple[str, str]:
        """The ids of a person and of their direct messages."""
        return f"U{number:08}", f"D{number:08}"

    def write(self, lines: Sequence[tuple[int, str]]) -> None:
        """People write to the bot: pairs of a person's number and a line; the bot gets all of them at once."""
        for number, line in lines:
            post = asyncio.create_task(self._command(number, line))
            self._underway.add(post)

    async def ready(self, seconds: float) -> None:
        """When the bot has acknowledged all that was written; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while self._underway:
                await self._underway.pop()

    # The server

    async def _command(self, number: int, line: str) -> None:
        """Post it until the bot takes it: while it starts, nobody listens or it says that it does not yet."""
        user, channel = self.account(number)
        body = urlencode(
            {
                "token": "bench",
                "team_id": BOT["team_id"],
                "team_domain": "bench",
                "channel_id": channel,
                "channel_name": "directmessage",
                "user_id": user,
                "user_name": f"person{number}",
                "command": "/backdesk",
                "text": line,
                "api_app_id": "A0BENCH",
                "response_url": f"{self.address}respond",
                "trigger_id": f"{self._next()}.{number}.bench",
            }
        )
        assert self._client is not None
        while True:
            headers = {"Content-Type": "application/x-www-form-urlencoded", **_signed(body)}
            try:
                async with self._client.post(f"http://{self._bot}/slack/events", data=body, headers=headers) as ack:
                    await ack.read()
                    if ack.status == 200:
                        return
                    if ack.status < 500:
                        raise RuntimeError(f"the bot answered a command with {ack.status}")
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(AGAIN)

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        body = await request.read()
        match request.path.rpartition("/")[2]:
            case "chat.postMessage":
                self.answers.came()
                return _ok(channel=_channel(request.content_type, body), ts=self._next(), message={})
            case "chat.update":
                return _ok(channel=_channel(request.content_type, body), ts=self._next())
            case "auth.test":
                return _ok(url="https://bench.example/", team="Bench", user="backdesk", **BOT)
            case _:
                return _ok()

    def _next(self) -> str:
        """A timestamp of Slack, which is an id."""
        self._numbers += 1
        return f"{int(time.time())}.{self._numbers:06}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _signed(body: str) -> dict[str, str]:
    """The headers that prove that it comes from Slack (docs.slack.dev/authentication/verifying-requests-from-slack)."""
    now = str(int(time.time()))
    signature = hmac.new(SECRET.encode(), f"v0:{now}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={signature}"}


def _channel(kind: str, body: bytes) -> str:
    parameters = json.loads(body) if kind == "application/json" else dict(parse_qsl(body.decode()))
    return str(parameters["channel"])


def _ok(**result: Any) -> web.Response:
    return web.Response(body=json.dumps({"ok": True, **result}).encode(), content_type="application/json")

"""Slack, through slack-bolt. It translates and decides nothing."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.async_app import AsyncBoltRequest
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.slack.calls import API, Calls
from bot.slack.downloads import Downloads
from bot.slack.hearing import Hearing
from bot.slack.home import Home, Office
from bot.slack.listeners import Listeners
from bot.slack.missed import Missed, PrivateChat
from bot.slack.people import People
from bot.slack.sending import Sender
from bot.slack.socket import Connection, SocketMode
from bot.slack.windows import Windows
from bot.talk.adapter import Hear, InDoubt, Never, NotNow, Outgoing
from scheduler.clock import Reading

log = structlog.get_logger("slack")

LONGEST_TIMESTAMP = 20
"""Digits; Slack sends ten."""


async def _no_chat(user: str) -> str | None:
    return None


async def _no_chats(since: datetime) -> Sequence[PrivateChat]:
    return ()


async def _no_home(user: str) -> None:
    """Nobody tells the pages."""


class Slack:
    name = "slack"

    def __init__(
        self,
        token: str,
        api: str | None = None,
        *,
        app_token: str | None = None,
        signing_secret: str | None = None,
        private_chat: Callable[[str], Awaitable[str | None]] = _no_chat,
        private_chats: Callable[[datetime], Awaitable[Sequence[PrivateChat]]] = _no_chats,
        office: Office | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Socket Mode where there is an `app_token`, HTTP events where there is a `signing_secret`.

        `private_chat` tells a linked account's chat by its user id, `private_chats` all of them with what was heard
        there last; `office` tells what stands on people's Home tabs.
        """
        self._calls = Calls(token, api or API)
        self._apps = Calls(app_token, api or API, setting="BACKDESK_SLACK_APP_TOKEN") if app_token is not None else None
        self._sender = Sender(self._calls)
        self._by_http = signing_secret is not None
        self._clock = clock
        self._stopping = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._asking: list[asyncio.Task[None]] = []
        """These may be ended whatever they wait for."""
        self._hearing = Hearing(self._without)
        people, downloads = People(self._calls, private_chat), Downloads(self._calls)
        self.home = Home(self._calls, office, clock, people.language) if office is not None else None
        self._people = people
        self._listeners = Listeners(
            signing_secret,
            self._hearing,
            people,
            Windows(self._calls, self._hearing),
            downloads,
            home_opened=self.home.opened if self.home is not None else _no_home,
            revoked=self.reachable,
        )
        self._missed = Missed(self._calls, self._hearing, people, self._listeners.complete, private_chats, clock)
        self._socket: SocketMode | None = None
        self._unsigned = False

    # Coming and going

    async def open(self) -> None:
        """Ready to send; a command that hears nothing needs no more."""
        await self._calls.open()
        if self._apps is not None:
            await self._apps.open()

    async def start(self, hear: Hear) -> None:
        await self.open()
        await self._missed.remember()
        self._hearing.start(hear)
        asking = (self._people.identify(self._stopping), self._missed.run(self._stopping))
        self._asking = [asyncio.create_task(work) for work in asking]
        if self.home is not None:
            self._begin(self.home.run())
        if self._apps is not None:
            self._socket = SocketMode(self._address, self._answer, self._without, proxy=self._apps.client.proxy)
            self._begin(self._socket.run())

    async def stop_hearing(self) -> None:
        self._stopping.set()
        self._hearing.stop()
        if self.home is not None:
            self.home.stop()
        if self._socket is not None:
            self._socket.stop()
        for asking in self._asking:
            asking.cancel()
        await asyncio.gather(*self._tasks, *self._asking, return_exceptions=True)
        await self._hearing.end()

    async def stop(self) -> None:
        await self._calls.close()
        if self._apps is not None:
            await self._apps.close()

    def _begin(self, work: Awaitable[None]) -> None:
        self._tasks.append(asyncio.ensure_future(work))

    # In

    async def _address(self) -> str:
        assert self._apps is not None
        opened = await self._apps.call("apps.connections.open", app_token=self._apps.client.token)
        return str(opened["url"])

    def _without(self, seconds: float) -> None:
        self._missed.note(self._clock() - timedelta(seconds=seconds))

    async def _answer(self, connection: Connection, envelope: SocketModeRequest) -> None:
        begun = time.time()
        request = AsyncBoltRequest(mode="socket_mode", body=envelope.payload, headers=build_headers(envelope))
        response = await self._listeners.dispatch(request)
        await send_async_response(connection, envelope, response, begun)

    def routes(self) -> list[web.RouteDef]:
        """Events, commands and interactivity, for the HTTP port; 200 only after the commit."""
        return [web.post("/slack/events", self._pushed)] if self._by_http else []

    async def _pushed(self, request: web.Request) -> web.Response:
        if not self._hearing.ready:
            return web.Response(status=503)
        sent_at = request.headers.get("X-Slack-Request-Timestamp", "")
        if not sent_at.isdecimal() or len(sent_at) > LONGEST_TIMESTAMP:
            return web.Response(status=401)
        try:
            asked = await to_bolt_request(request)
        except Exception:  # Bolt takes it apart before it looks at the signature: anybody may have sent anything
            return web.Response(status=400)
        response = await self._listeners.dispatch(asked)
        if response.status == 401 and not self._unsigned:
            self._unsigned = True
            log.warning(
                "a request that slack did not sign, or long ago: see BACKDESK_SLACK_SIGNING_SECRET and the clock"
            )
        return await to_aiohttp_response(response)

    def clock(self) -> Reading | None:
        """What Slack's clock showed with its latest answer."""
        return self._calls.clock

    # Out

    async def reachable(self) -> bool:
        try:
            await self._calls.call("auth.test")
        except (NotNow, InDoubt, Never):
            return False
        return True

    async def send(self, message: Outgoing) -> str | None:
        return await self._sender.send(message)

    async def find(self, message: Outgoing, since: datetime) -> str | None:
        return await self._sender.find(message, since)

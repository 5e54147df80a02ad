"""Socket Mode: envelopes over a websocket, which Slack wants opened anew every few hours.

An own loop: slack-sdk's client closes the old connection before the new one stands, acknowledges an envelope on another
connection than it came by, and logs addresses that hold a ticket. docs.slack.dev/apis/events-api/using-socket-mode
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import aiohttp
import structlog
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.slack.calls import Refused
from bot.talk.adapter import NotNow
from scheduler.waiting import first, wait_for

log = structlog.get_logger("slack")

HEARTBEAT = 10.0
"""Seconds between two pings; a connection whose pong does not come in half of that is given up."""
CONNECT = 10.0
"""Seconds for a connection to stand and to say hello."""
LEAVING = 15.0
"""Seconds that a connection may go on beside the next one: Slack closes it about ten after it announced its end."""
SILENCE = 30.0
"""Seconds without a connection after which what came meanwhile is to be read. For what is shorter Slack sends events
again, unless the connection ended by itself."""
QUIET = 300.0
"""Seconds after which a connection is replaced by which nothing came: Slack may have forgotten it, answers its pings,
and sends nothing by it (slackapi/python-slack-sdk#1940)."""
SHORT = 5.0
"""Seconds; after a connection that ended sooner the next one is not opened at once."""
LONGEST_PAUSE = 60.0


class NoHello(Exception):
    """A connection that is closed, or was sent away, before it began."""


Take = Callable[["Connection", SocketModeRequest], None]


class Connection(AsyncBaseSocketModeClient):
    """One websocket, to which Bolt's adapter for Socket Mode hands the answers."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self.logger = logging.getLogger("slack_bolt")
        self.spent = asyncio.Event()
        """Another one is wanted: Slack announced the end of this one, or it ended."""
        self.announced = False
        self.heard = time.monotonic()
        """When something came by it, by the monotonic clock."""
        self._limit = asyncio.timeout(None)
        self._first: dict[str, Any] = {}

    async def hello(self) -> None:
        """Raises NoHello. An envelope that comes before it is as good."""
        first = await self._socket.receive()
        if first.type is not aiohttp.WSMsgType.TEXT:
            raise NoHello()
        self._first = json.loads(first.data)
        if self._first.get("type") != "hello" and SocketModeRequest.from_dict(self._first) is None:
            raise NoHello()

    async def read(self, take: Take) -> None:
        """Until the connection ends."""
        try:
            async with self._limit:
                self._hear(self._first, take)
                while (message := await self._socket.receive()).type is aiohttp.WSMsgType.TEXT:
                    self._hear(json.loads(message.data), take)
        except (TimeoutError, ValueError):
            return
        finally:
            self.spent.set()
            await self._socket.close()

    def _hear(self, said: dict[str, Any], take: Take) -> None:
        if said.get("type") == "disconnect":
            self.announced = True
            self.leave()
        elif (envelope := SocketModeRequest.from_dict(said)) is not None:
            self.heard = time.monotonic()
            take(self, envelope)

    def leave(self) -> None:
        """What is on its way still comes, for a while."""
        self.spent.set()
        self._limit.reschedule(asyncio.get_running_loop().time() + LEAVING)

    async def send_message(self, message: str) -> None:
        try:
            await self._socket.send_str(message)
        except (ConnectionError, aiohttp.ClientError):
            return  # Slack sends it again, by another connection.


class SocketMode:
    def __init__(
        self,
        address: Callable[[], Awaitable[str]],
        handle: Callable[[Connection, SocketModeRequest], Awaitable[None]],
        missed: Callable[[float], None],
        *,
        proxy: str | None = None,
    ) -> None:
        """`address` asks Slack for the websocket's address; it raises Refused, or whatever else hindered it.

        `missed` is told of how many seconds what came is to be read, now that there is a connection again.
        """
        self._address, self._handle, self._missed, self._proxy = address, handle, missed, proxy
        self._stopping = asyncio.Event()
        self._reading: set[asyncio.Task[None]] = set()
        self._handling: set[asyncio.Task[None]] = set()
        self._said: set[str] = set()
        self._sure = time.monotonic()
        """Until when what came was heard; what came before this process is read anyway."""

    async def run(self) -> None:
        """Until `stop`; trouble is said once a kind, and tried again."""
        async with aiohttp.ClientSession() as session:
            pause = 1.0
            while not self._stopping.is_set():
                begun = time.monotonic()
                try:
                    if (connection := await self._connected(session)) is not None:
                        await self._use(connection)
                    if time.monotonic() - begun > SHORT:
                        pause = 1.0
                        continue
                except Refused as error:  # said where it was refused
                    pause = error.seconds or pause
                except Exception as error:
                    reason = str(error) if isinstance(error, NotNow) else type(error).__name__
                    self._say("slack's socket does not open", error=reason)
                await wait_for(self._stopping, pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            await self._close()

    def stop(self) -> None:
        """Nothing more is taken; `run` returns when what was taken is acknowledged."""
        self._stopping.set()

    async def _connected(self, session: aiohttp.ClientSession) -> Connection | None:
        """None where it is to stop meanwhile."""
        connecting = asyncio.create_task(self._connect(session))
        stop = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({connecting, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if connecting.done():
            return connecting.result()
        connecting.cancel()
        return None

    async def _connect(self, session: aiohttp.ClientSession) -> Connection:
        async with asyncio.timeout(CONNECT):
            address = await self._address()
            socket = await session.ws_connect(
                address, heartbeat=HEARTBEAT, proxy=self._proxy, timeout=aiohttp.ClientWSTimeout(ws_close=2.0)
            )
            try:
                connection = Connection(socket)
                await connection.hello()
            except BaseException:
                await socket.close()
                raise
        return connection

    async def _use(self, connection: Connection) -> None:
        """Until another one is wanted; this one is read until it ends."""
        self._said.clear()
        _keep(self._reading, connection.read(self._take))
        if (gap := time.monotonic() - self._sure) > SILENCE:
            self._missed(gap)
        while (left := connection.heard + QUIET - time.monotonic()) > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await first(connection.spent, self._stopping)
                    # Of one that ended by itself it is not known how long nothing came by it.
                    self._sure = time.monotonic() - (0 if connection.announced else SILENCE)
                    return
        self._sure = connection.heard - SILENCE
        connection.leave()

    def _take(self, connection: Connection, envelope: SocketModeRequest) -> None:
        if not self._stopping.is_set():
            _keep(self._handling, self._handle(connection, envelope))

    async def _close(self) -> None:
        if self._handling:
            await asyncio.wait(self._handling)
        for reading in self._reading:
            reading.cancel()
        await asyncio.gather(*self._reading, return_exceptions=True)

    def _say(self, what: str, **more: str) -> None:
        kind = f"{what} {more}"
        if kind not in self._said:
            self._said.add(kind)
            log.warning(what, **more)


def _keep(tasks: set[asyncio.Task[None]], work: Any) -> None:
    """The event loop alone forgets a task while it runs."""
    task = asyncio.create_task(work)
    tasks.add(task)
    task.add_done_callback(tasks.discard)

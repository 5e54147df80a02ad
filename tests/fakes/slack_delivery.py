"""How the app hears of what happens: signed HTTP requests, or envelopes over Socket Mode; Slack's retries of events.

Events that aren't acknowledged within 3 seconds come again, three times at the most, with the same `event_id`.
Interactions and slash commands come once: the person sees an error when nobody answers in time.
"""

import asyncio
import contextlib
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import WSMsgType, web

from tests.fakes.slack_blocks import Refusal
from tests.fakes.slack_workspace import Ack, Request, Workspace

MAX_SOCKETS = 10
SUBSCRIBED = frozenset({"message.im", "app_mention", "app_home_opened", "tokens_revoked", "app_uninstalled"})


@dataclass(slots=True, eq=False)
class Delivery:
    """What was sent to the app. `attempts` counts the sendings; `failed` says why the last one didn't succeed."""

    kind: str
    """An event's type, or an interaction's, or `slash_command`."""
    envelope: str
    """events_api, interactive or slash_commands"""
    payload: Mapping[str, Any]
    user: str
    attempts: int = 0
    acked: bool = False
    failed: str = ""
    body: Any = None
    """What the app acknowledged it with."""
    declined: bool = False
    """The app asked not to be sent it again (x-slack-no-retry)."""
    over: bool = False
    """It succeeded, or isn't tried any more."""
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def event_id(self) -> str:
        return str(self.payload.get("event_id", ""))

    @property
    def event(self) -> Mapping[str, Any]:
        """Of the Events API: what happened; empty for an interaction."""
        return self.payload.get("event") or {}

    @property
    def ts(self) -> str:
        """Of the message that it tells of, also where it tells of a change to it; empty where there is none."""
        message = self.event.get("message") or self.payload.get("message") or {}
        return str(message.get("ts") or self.event.get("ts", ""))


@dataclass(slots=True, eq=False)
class _Socket:
    connection: web.WebSocketResponse
    number: int
    ghost: bool = False
    silent: bool = False
    leaving: bool = False


class Deliveries(Workspace):
    """`retry_pauses`: seconds before an event's first, second and third retry; `ack_limit` seconds are Slack's 3."""

    def __init__(self) -> None:
        super().__init__()
        self.retry_pauses: tuple[float, ...] = (0, 60, 300)
        self.ack_limit = 3.0
        self.farewell = 0.5
        """Seconds between a disconnect's announcement and the end of the connection."""
        self.subscribed = set(SUBSCRIBED)
        """What the app is told; add `message.channels` for a channel's every message."""
        self.deliveries: list[Delivery] = []
        self._push_url = ""
        self._push_session: aiohttp.ClientSession | None = None
        self._sockets: list[_Socket] = []
        self._sockets_refused_until = 0.0
        self._tickets: set[str] = set()
        self._turn = itertools.count()
        self._waiting: dict[str, asyncio.Future[Any]] = {}

    # What a test does

    def push_to(self, url: str | None) -> None:
        """From now on everything is POSTed, signed, to this address; None: Socket Mode again."""
        self._push_url = url or ""

    def repeat(self, delivery: Delivery) -> None:
        """Sends it once more as Slack's first retry, though it was acknowledged."""
        self._begin(self._attempt(delivery, 1, "http_timeout"))

    @property
    def sockets(self) -> int:
        """Open Socket Mode connections, ghosts among them."""
        return len(self._sockets)

    def disconnect(self, reason: str | None = "refresh_requested") -> None:
        """`warning`: the connections are told and stay; `refresh_requested`, `link_disabled`: told, then closed after
        `farewell` seconds; None: cut."""
        self._begin(self._disconnect(reason))

    async def _disconnect(self, reason: str | None) -> None:
        leaving = [socket for socket in self._sockets if not socket.ghost]
        for socket in leaving:
            if reason is None:
                _cut(socket)
                continue
            socket.leaving = True
            told = {"type": "disconnect", "reason": reason, "debug_info": {"host": "fake"}}
            with contextlib.suppress(ConnectionError):
                await socket.connection.send_json(told)
        if reason not in (None, "warning"):
            await asyncio.sleep(self.farewell)
            for socket in leaving:
                with contextlib.suppress(ConnectionError):
                    await socket.connection.close()

    def ghost(self, *, silent: bool = False) -> None:
        """The newest connection stays open and gets nothing: what Slack sends on it is lost. Silent: no pongs either.

        LookupError: there is none.
        """
        living = [socket for socket in self._sockets if not socket.ghost]
        if not living:
            raise LookupError("no connection is open")
        living[-1].ghost, living[-1].silent = True, silent

    def refuse_sockets(self, seconds: float) -> None:
        """For so long apps.connections.open answers, and the connection itself is refused."""
        self._sockets_refused_until = time.monotonic() + seconds

    # What goes out

    def _heard(self, kind: str, event: dict[str, Any]) -> Delivery:
        payload = {
            "token": "",
            "team_id": self.team,
            "api_app_id": self.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev0{next(self._numbers):08d}",
            "event_time": int(time.time()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": self.team,
                    "user_id": self.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": f"4-{next(self._numbers)}",
        }
        delivery = Delivery(event["type"], "events_api", payload, str(event.get("user", "")))
        if kind in self.subscribed:
            self._send(delivery)
        else:
            delivery.over = True
        return delivery

    def _send(self, delivery: Delivery) -> Delivery:
        with self._lock:
            self.deliveries.append(delivery)
        self._begin(self._deliver(delivery))
        return delivery

    async def _deliver(self, delivery: Delivery) -> None:
        if delivery.envelope == "events_api":
            for retry, pause in enumerate((0.0, *self.retry_pauses)):
                await asyncio.sleep(pause)
                await self._attempt(delivery, retry, delivery.failed)
                if delivery.acked or delivery.declined:
                    break
        else:
            await self._attempt(delivery, 0, "")
            with self._lock:
                if delivery.acked:
                    self._answered(delivery)
                else:
                    self._person_error(delivery.user, f"{delivery.kind}: {delivery.failed}")
                    self._unanswered(delivery)
        delivery.over = True

    async def _attempt(self, delivery: Delivery, retry: int, reason: str) -> None:
        """One sending."""
        delivery.attempts += 1
        begun = time.monotonic()
        delivery.failed = "connection_failed"
        try:
            if self._push_url:
                async with asyncio.timeout(self.ack_limit):
                    delivery.body = await self._push(delivery, retry, reason)
            else:
                delivery.body = await self._send_envelope(delivery, retry, reason)
        except TimeoutError:
            delivery.failed = "http_timeout" if self._push_url else "timeout"
            self._note_ack(delivery, begun, late=True)
        except _Failed as failed:
            delivery.failed = str(failed)
        except (aiohttp.ClientError, OSError):
            pass
        else:
            delivery.failed = ""
            delivery.acked = True
            self._note_ack(delivery, begun, late=False)

    def _note_ack(self, delivery: Delivery, begun: float, *, late: bool) -> None:
        body = None if late else delivery.body
        with self._lock:
            self.acks.append(Ack(delivery.kind, time.monotonic() - begun, late, body))

    # HTTP

    async def _push(self, delivery: Delivery, retry: int, reason: str) -> Any:
        """The body of a 2xx; `_Failed` for another status."""
        if not self._reachable:
            raise _Failed("connection_failed")
        body, kind = self._written(delivery)
        headers = self.signature(body) | {"Content-Type": kind, "User-Agent": "Slackbot 1.0"}
        if retry:
            headers |= {"x-slack-retry-num": str(retry), "x-slack-retry-reason": reason}
        if self._push_session is None:
            self._push_session = aiohttp.ClientSession()
        async with self._push_session.post(self._push_url, data=body, headers=headers) as response:
            answer = await response.text()
            if not 200 <= response.status < 300:
                delivery.declined = response.headers.get("x-slack-no-retry") == "1"
                raise _Failed("http_error")
            return json.loads(answer) if "json" in response.content_type and answer else answer

    def _written(self, delivery: Delivery) -> tuple[bytes, str]:
        if delivery.envelope == "events_api":
            return json.dumps(delivery.payload).encode(), "application/json"
        form: Mapping[str, Any] = delivery.payload
        if delivery.envelope == "interactive":
            form = {"payload": json.dumps(delivery.payload)}
        return urlencode(form).encode(), "application/x-www-form-urlencoded"

    def signature(self, body: bytes, at: int | None = None) -> dict[str, str]:
        """The headers by which the app knows that it is Slack; `at` in Unix seconds, now when not given."""
        moment = str(int(time.time()) if at is None else at)
        signed = hmac.new(self.signing_secret.encode(), b"v0:" + moment.encode() + b":" + body, hashlib.sha256)
        return {"X-Slack-Request-Timestamp": moment, "X-Slack-Signature": f"v0={signed.hexdigest()}"}

    async def challenge(self, url: str) -> str:
        """Slack's question when the address is set: what the app answers, that should be the challenge itself."""
        body = json.dumps({"type": "url_verification", "token": "", "challenge": "3eZbrw1a"}).encode()
        headers = self.signature(body) | {"Content-Type": "application/json"}
        async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
            text = await response.text()
            return str(json.loads(text)["challenge"]) if "json" in response.content_type else text

    # Socket Mode

    def _open_socket(self, request: Request) -> dict[str, Any]:
        ticket = f"ticket-{next(self._numbers)}"
        self._tickets.add(ticket)
        return {"url": f"{self.origin.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={self.app_id}"}

    async def _serve_socket(self, http: web.Request) -> web.StreamResponse:
        if http.query.get("ticket") not in self._tickets:
            return web.Response(status=403)
        if time.monotonic() < self._sockets_refused_until:
            return web.Response(status=503)
        connection = web.WebSocketResponse(autoping=False)
        await connection.prepare(http)
        if len(self._sockets) >= MAX_SOCKETS:
            await connection.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await connection.close()
            return connection
        socket = _Socket(connection, next(self._numbers))
        self._sockets.append(socket)
        hello = {"type": "hello", "num_connections": len(self._sockets), "connection_info": {"app_id": self.app_id}}
        pings = asyncio.create_task(_ping(socket))
        try:
            await connection.send_json(hello | {"debug_info": {"host": "fake", "approximate_connection_time": 3600}})
            async for message in connection:
                if message.type is WSMsgType.PING and not socket.silent:
                    await connection.pong(message.data)
                elif message.type is WSMsgType.TEXT and not socket.ghost:
                    self._take_ack(message.data)
        except ConnectionError:
            pass
        finally:
            pings.cancel()
            self._sockets.remove(socket)
        return connection

    def _take_ack(self, data: str) -> None:
        """`{envelope_id, payload}`; one that nobody waits for (unknown, or too late) is ignored."""
        try:
            told = json.loads(data)
        except ValueError:
            return
        if isinstance(told, dict):
            waiting = self._waiting.get(str(told.get("envelope_id")))
            if waiting and not waiting.done():
                waiting.set_result(told.get("payload"))

    async def _send_envelope(self, delivery: Delivery, retry: int, reason: str) -> Any:
        """The payload of the ack. TimeoutError: none within the limit; `_Failed`: no connection is open."""
        open_ones = [socket for socket in self._sockets if not socket.connection.closed]
        chosen = [socket for socket in open_ones if not socket.leaving] or open_ones
        if not chosen:
            raise _Failed("no_open_connection")
        socket = chosen[next(self._turn) % len(chosen)]
        envelope_id = f"env-{next(self._numbers)}"
        envelope: dict[str, Any] = {
            "envelope_id": envelope_id,
            "type": delivery.envelope,
            "payload": delivery.payload,
            "accepts_response_payload": delivery.envelope != "events_api",
        }
        if delivery.envelope == "events_api":
            envelope |= {"retry_attempt": retry, "retry_reason": reason if retry else ""}
        waiting = self._waiting[envelope_id] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(self.ack_limit):
                if not socket.ghost:
                    with contextlib.suppress(ConnectionError):
                        await socket.connection.send_json(envelope)
                return await waiting
        finally:
            del self._waiting[envelope_id]

    # What an answer means: see `slack_windows`

    def _answered(self, delivery: Delivery) -> None:
        raise NotImplementedError

    def _unanswered(self, delivery: Delivery) -> None:
        raise NotImplementedError

    def _refuse_answer(self, delivery: Delivery, refusal: Refusal) -> None:
        """The app's answer to an interaction isn't one: the person sees an error, nothing happens."""
        self.refusals.append((delivery.kind, refusal.error))
        self._person_error(delivery.user, f"{delivery.kind}: {refusal.error} {'; '.join(refusal.messages)}".strip())


class _Failed(Exception):
    """A sending that came to nothing, in the words of x-slack-retry-reason."""


async def _ping(socket: _Socket) -> None:
    """Slack's own pings, which the client answers."""
    with contextlib.suppress(ConnectionError):
        while True:
            await asyncio.sleep(5)
            if not socket.silent:
                await socket.connection.ping(b"Ping from applink-fake")


def _cut(socket: _Socket) -> None:
    transport = socket.connection._req.transport if socket.connection._req else None
    if transport is not None:
        transport.abort()

"""A strict, recording Slack on loopback, for tests with the real slack-bolt and with child processes.

    async with FakeSlack() as slack: ...            # inside an asyncio test
    with FakeSlack.in_thread() as slack: ...        # beside child processes; every method is thread-safe

Modelled: the Web API that Backdesk uses, with Slack's refusals (`slack_rules`, `slack_blocks`); windows and Home tabs
(`slack_windows`); Socket Mode and signed HTTP with Slack's retries (`slack_delivery`); files both ways; faults.

Beside the Web API's methods, calls and faults know `download`, `upload` and `response_url`.

Not modelled: several workspaces, user tokens, attachments, unfurling, reactions, scheduled messages, the 30
minutes of a response_url, rate limits where `limit` sets none. Methods it doesn't know are refused.
"""

import asyncio
import contextlib
import json
import time
from typing import Any

from aiohttp import web

from tests.fakes.server import Server
from tests.fakes.slack_blocks import Refusal
from tests.fakes.slack_delivery import Delivery
from tests.fakes.slack_faults import Fault, Faults
from tests.fakes.slack_files import MAX_FILE, Files
from tests.fakes.slack_windows import Windows
from tests.fakes.slack_workspace import Ack, BotMessage, Call, Home, Request, SentFile

__all__ = ["Ack", "BotMessage", "Call", "Delivery", "FakeSlack", "Home", "Refusal", "SentFile"]

_JSON_PARAMETERS = {"attachments", "blocks", "files", "metadata", "view"}


class FakeSlack(Server, Windows, Files, Faults):
    """The server. `latency`, in seconds, goes before every answer and may be changed at any time."""

    max_body = MAX_FILE + 2**16

    def __init__(self) -> None:
        super().__init__()
        self.latency = 0.0
        self._methods["apps.connections.open"] = self._open_socket

    async def __aexit__(self, *details: object) -> None:
        await super().__aexit__(*details)
        if self._push_session is not None:
            await self._push_session.close()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def address(self) -> str:
        """The `base_url` of slack_sdk's clients."""
        return f"{self.origin}/api/"

    def wait_until(self, predicate: Any, timeout: float = 10) -> Any:
        """See `wait`."""
        return self.wait(predicate, timeout)

    def _story(self) -> str:
        calls = [f"{call.method} {call.error or 'ok'} {dict(call.parameters)}" for call in self.calls()[-20:]]
        heard = [f"{one.kind} x{one.attempts} {one.failed or 'acked'}" for one in self.deliveries[-20:]]
        return "\n".join(
            ["it didn't happen; the last calls were:", *calls, "the app was sent:", *heard, *map(str, self.complaints)]
        )

    async def _handle(self, http: web.Request) -> web.StreamResponse:
        at = time.monotonic()
        if self.latency:
            await asyncio.sleep(self.latency)
        part, _, rest = http.path.strip("/").partition("/")
        if part == "api":
            try:
                parameters, token = await _content(http)
            except ValueError:
                return _refused(Refusal("invalid_json"))
            return await self._serve(http, Request(rest, parameters, token, at))
        if part == "link":
            return await self._serve_socket(http)
        if part == "upload":
            return await self._serve(http, Request("upload", {"ticket": rest}, "", at, await http.read()))
        if part == "files":
            return await self._serve(http, Request("download", {"file": rest.split("/")[0]}, _bearer(http), at))
        if part == "response":
            return await self._serve(http, Request("response_url", await http.json() | {"number": rest}, "", at))
        return web.Response(status=404)

    async def _serve(self, http: web.Request, request: Request) -> web.StreamResponse:
        with self._lock:
            fault = self._take_fault(request) or Fault(request.method, None, 0)
            refusal = fault.refusal
            answer: dict[str, Any] = {}
            try:
                if refusal:
                    raise refusal
                if fault.done:
                    answer = self._call(request)
            except Refusal as refused:
                refusal = refused
            if fault.done or refusal:
                self._record(request, answer, refusal)
        await asyncio.sleep(fault.seconds)
        if fault.cut:
            if http.transport is not None:
                http.transport.abort()
            await asyncio.sleep(60)  # the loss of its connection cancels the handler
        if request.method == "download" and not refusal:
            return self._download(request)
        if request.method in ("upload", "response_url"):
            return web.Response(text=refusal.error if refusal else "ok", status=refusal.status if refusal else 200)
        response = _refused(refusal) if refusal else web.json_response({"ok": True} | answer)
        if request.token == self.bot_token and not self._token_error:
            response.headers["X-OAuth-Scopes"] = ",".join(sorted(self.scopes))
        return response

    def _call(self, request: Request) -> dict[str, Any]:
        """The answer to a call; `Refusal` as Slack refuses. The caller holds the lock."""
        if request.method == "upload":
            return self._upload(request)
        if request.method == "download":
            return {}
        if request.method == "response_url":
            self._respond(request.text("number"), dict(request.parameters))
            return {}
        if request.method not in self._methods:
            raise Refusal("unknown_method")
        if request.method != "api.test":
            self._check_token(request)
        self._check_limit(request)
        return self._methods[request.method](request)

    def _record(self, request: Request, answer: dict[str, Any], refusal: Refusal | None) -> None:
        error, status = (refusal.error, refusal.status) if refusal else ("", 200)
        self._calls.append(Call(request.method, request.parameters, request.at, error, status, answer))
        if refusal:
            self.refusals.append((request.method, refusal.error))


async def _content(http: web.Request) -> tuple[dict[str, Any], str]:
    """The parameters of a call in any of the accepted forms, JSON ones decoded, and the token."""
    parameters: dict[str, Any] = dict(http.query)
    if http.content_type == "application/json":
        told = json.loads(await http.read() or b"{}")
        parameters |= told if isinstance(told, dict) else {}
    else:
        parameters |= dict(await http.post())
    for name in _JSON_PARAMETERS & parameters.keys():
        if isinstance(parameters[name], str):
            with contextlib.suppress(ValueError):  # what can't be read is refused where it is looked at
                parameters[name] = json.loads(parameters[name])
    return parameters, str(parameters.pop("token", "")) or _bearer(http)


def _bearer(http: web.Request) -> str:
    return http.headers.get("Authorization", "").removeprefix("Bearer ")


def _refused(refusal: Refusal) -> web.Response:
    if refusal.status >= 500:
        return web.Response(text="<html>Something went wrong</html>", content_type="text/html", status=refusal.status)
    body: dict[str, Any] = {"ok": False, "error": refusal.error} | refusal.more
    if refusal.messages:
        body["errors"] = [message.removeprefix("[ERROR] ") for message in refusal.messages]
        body["response_metadata"] = {"messages": refusal.messages}
    return web.json_response(body, status=refusal.status, headers=refusal.headers)

"""A strict, recording Bot API server on loopback, for tests with real clients and real child processes.

    async with FakeTelegram() as server: ...            # inside an asyncio test
    with FakeTelegram.in_thread() as server: ...        # beside child processes; every method is thread-safe

Modelled: long polling as the open-source server does it (offsets confirm, what isn't confirmed comes again, a
second poller ends the first with 409); webhooks in order, repeated until a 2xx; refusals in Telegram's words
(`telegram_rules`); blocked bots, moved groups, callback ids that can be answered once; edits that drop the
keyboard they don't name; supergroups that number their messages themselves; files both ways; faults.

Not modelled: Telegram's own rate limits (see `refuse`), Markdown (501), inline mode, albums, media by
address, topics, channels, members and rights, privacy mode (the bot sees all of a group), entities in
people's texts other than commands, the 24 hours that updates are kept, the 48 hours in which messages can be
edited, answers in a webhook's response, parallel webhook connections, the pause that Telegram forces on
quick polls. Methods it doesn't know are refused with 404. The wordings for over-long names and descriptions
(`setMy...`) are invented.
"""

import asyncio
import json
import re
import time
from typing import Any

from aiohttp import web

from tests.fakes.server import Server
from tests.fakes.telegram_account import BotMessage, Call, Request, SentFile
from tests.fakes.telegram_delivery import Delivery
from tests.fakes.telegram_faults import Fault, Faults
from tests.fakes.telegram_methods import BotMethods
from tests.fakes.telegram_people import People
from tests.fakes.telegram_rules import MAX_UPLOAD, Refusal, bad_request

__all__ = ["BotMessage", "Call", "FakeTelegram", "SentFile"]

_JSON_PARAMETERS = {
    "allowed_updates",
    "caption_entities",
    "commands",
    "entities",
    "link_preview_options",
    "menu_button",
    "reply_markup",
    "reply_parameters",
    "scope",
}


class FakeTelegram(Server, BotMethods, People, Delivery, Faults):
    """The server. `latency`, in seconds, goes before every answer and may be changed at any time."""

    max_body = 2 * MAX_UPLOAD

    def __init__(self) -> None:
        super().__init__()
        self.latency = 0.0
        self._methods |= {
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
        }
        self._names = {name.lower(): name for name in (*self._methods, "getUpdates")}

    async def __aexit__(self, *details: object) -> None:
        self.down()
        if self._pusher:
            self._pusher.cancel()
        await super().__aexit__(*details)

    @property
    def address(self) -> str:
        """Methods are at {address}/bot{token}/{method}, files at {address}/file/bot{token}/{path}."""
        return f"http://127.0.0.1:{self.port}"

    def _wake(self) -> None:
        if self.port and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._news.set)

    def _story(self) -> str:
        told = [call for call in self.calls() if call.method != "getUpdates"][-20:]
        lines = [f"{call.sequence} {call.method} {call.code} {dict(call.parameters)}" for call in told]
        return "it didn't happen; the last calls were:\n" + "\n".join(lines)

    # HTTP

    async def _handle(self, http: web.Request) -> web.StreamResponse:
        at = time.monotonic()
        try:
            method = self._method(http.path)
            parameters, files = await _content(http)
            request = Request(method, parameters, files, next(self._sequence), at)
            return await self._serve(http, request)
        except Refusal as refusal:
            return _refused(refusal)

    def _method(self, path: str) -> str:
        """The method that an address names; 'download' for a file's. 404 or 401 as Telegram gives them."""
        found = re.fullmatch(r"(/file)?/bot([^/]+)/(.+)", path)
        if not found or not re.fullmatch(r"\d+:[\w-]{35}", found[2]):
            raise Refusal(404, "Not Found")
        if found[2] != self.token:
            raise Refusal(401, "Unauthorized")
        if found[1]:
            return "download"
        if found[3].lower() not in self._names:
            raise Refusal(404, "Not Found")
        return self._names[found[3].lower()]

    async def _serve(self, http: web.Request, request: Request) -> web.StreamResponse:
        if self.latency:
            await asyncio.sleep(self.latency)
        fault = self._take_fault(request) or Fault(request.method, None, 0)
        if fault.refusal:
            self._record(request, fault.refusal)
            raise fault.refusal
        if not fault.after_accepting:
            if fault.cut:
                self._record(request, Refusal(0, "the connection was cut"))
            await _suffer(http, fault)
        try:
            result = await self._result(http, request)
        except NotImplementedError as missing:
            self._record(request, Refusal(501, str(missing)))
            raise Refusal(501, str(missing)) from None
        except Refusal as refusal:
            self._record(request, refusal)
            raise
        if fault.after_accepting:
            await _suffer(http, fault)
        if isinstance(result, bytes):
            return web.Response(body=result, content_type="application/octet-stream")
        return web.json_response({"ok": True, "result": result})

    async def _result(self, http: web.Request, request: Request) -> Any:
        if request.method == "getUpdates":
            result: Any = await self._get_updates(request)
            self._record(request, result)
            return result
        with self._lock:
            if request.method == "download":
                file = self._paths.get(http.path.removeprefix(f"/file/bot{self.token}/"))
                if file is None:
                    raise Refusal(404, "Not Found")
                result = file.content
            else:
                result = self._call(request)
            self._record(request, result)
            return result

    def _record(self, request: Request, outcome: Any) -> None:
        code, description, result = 200, "", outcome
        if isinstance(outcome, Refusal):
            code, description, result = outcome.code, outcome.description, None
        with self._lock:
            self._calls.append(
                Call(
                    request.sequence,
                    request.at,
                    request.method,
                    request.parameters,
                    request.files,
                    code,
                    description,
                    result,
                )
            )


async def _content(http: web.Request) -> tuple[dict[str, Any], dict[str, SentFile]]:
    """The parameters, JSON ones decoded, and the files of a request in any of the accepted forms."""
    if (http.content_length or 0) > MAX_UPLOAD + 2**16:
        async for _ in http.content.iter_any():
            pass  # read to the end, or the client would see a broken connection instead of the answer
        raise Refusal(413, "Request Entity Too Large")
    parameters: dict[str, Any] = dict(http.query)
    files: dict[str, SentFile] = {}
    if http.content_type == "application/json":
        parameters |= json.loads(await http.read() or b"{}")
    else:
        for name, value in (await http.post()).items():
            if isinstance(value, web.FileField):
                files[name] = SentFile(value.filename, value.file.read())
            else:
                parameters[name] = value
    for name in _JSON_PARAMETERS & parameters.keys():
        if isinstance(parameters[name], str) and parameters[name]:
            try:
                parameters[name] = json.loads(parameters[name])
            except ValueError:
                raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None
    return parameters, files


async def _suffer(http: web.Request, fault: Fault) -> None:
    """A late answer; with `cut`, the end of the connection and of the handler."""
    await asyncio.sleep(fault.seconds)
    if fault.cut:
        if http.transport is not None:
            http.transport.abort()
        await asyncio.sleep(60)  # the loss of its connection cancels the handler


def _refused(refusal: Refusal) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)

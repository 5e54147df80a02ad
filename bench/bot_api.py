"""A lean Bot API server on loopback: updates from a queue, answers counted. The strict one is in tests/fakes."""

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any, Self

from aiohttp import web

from bench.answers import Answers

TOKEN = "700000001:AAHbench0bench0bench0bench0bench0be"
BOT = {"id": 700000001, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
LONGEST_POLL = 25


class BotApi:
    """Lives in the bench's own process, so that its CPU counts for none of the bots."""

    platform = "telegram"

    def __init__(self) -> None:
        self.address = ""
        # A bot that hangs up ends its poll.
        server = web.Server(self._handle, access_log=None, handler_cancellation=True)
        self._runner = web.ServerRunner(server, shutdown_timeout=1)
        self._next_update = 1
        self._next_message = 1
        self._updates: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self._polling = asyncio.Event()
        self.answers = Answers()

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    @property
    def environment(self) -> dict[str, str]:
        """What tells a bot to use this server; nobody is paced."""
        return {
            "BACKDESK_TELEGRAM_TOKEN": TOKEN,
            "BACKDESK_TELEGRAM_API": self.address,
            "BACKDESK_TELEGRAM_PACE": "0",
            "BACKDESK_HTTP": "127.0.0.1:0",
            "PEER_TOKEN": TOKEN,
            "PEER_API": self.address,
        }

    @staticmethod
    def account(number: int) -> tuple[str, str]:
        """The ids of a person and of their private chat."""
        return str(number), str(number)

    def write(self, lines: Sequence[tuple[int, str]]) -> None:
        """People write to the bot: pairs of a person's number and a line; the bot gets all of them at once."""
        for user, line in lines:
            text = f"/{line}"
            self._updates.append(
                {"update_id": self._next_update, "message": self._message(user, text, _person(user), _entities(text))}
            )
            self._next_update += 1
        self._news.set()

    async def ready(self, seconds: float) -> None:
        """When the bot waits for updates; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            await self._polling.wait()

    # The server

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        method = request.path.rpartition("/")[2].lower()
        if method == "getupdates":
            return _ok(await self._get_updates(await _form(request)))
        if method == "sendmessage":
            return _ok(self._sent(await _form(request)))
        if method == "editmessagetext":
            form = await _form(request)
            return _ok(self._message(int(str(form["chat_id"])), str(form["text"]), BOT))
        await request.read()
        return _ok(BOT if method == "getme" else True)

    async def _get_updates(self, form: Mapping[str, Any]) -> list[dict[str, Any]]:
        offset = int(str(form.get("offset") or 0))
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates:
            self._news.clear()
            self._polling.set()
            try:
                async with asyncio.timeout(min(LONGEST_POLL, int(str(form.get("timeout") or 0)))):
                    await self._news.wait()
            except TimeoutError:
                return []
            finally:
                self._polling.clear()
        return self._updates[: int(str(form.get("limit") or 100))]

    def _sent(self, form: Mapping[str, Any]) -> dict[str, Any]:
        self.answers.came()
        return self._message(int(str(form["chat_id"])), str(form["text"]), BOT)

    def _message(
        self, chat: int, text: str, sender: dict[str, Any], entities: list[dict[str, Any]] | None = None
    ) -> dict[str, Any]:
        message: dict[str, Any] = {
            "message_id": self._next_message,
            "from": sender,
            "chat": {"id": chat, "type": "private", "first_name": f"Person {chat}"},
            "date": int(time.time()),
            "text": text,
        }
        self._next_message += 1
        return message | {"entities": entities} if entities else message


def _person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": f"Person {user}", "language_code": "en"}


def _entities(line: str) -> list[dict[str, Any]]:
    return [{"type": "bot_command", "offset": 0, "length": len(line.partition(" ")[0])}]


async def _form(request: web.BaseRequest) -> Mapping[str, Any]:
    """The parameters: aiogram sends a multipart form, python-telegram-bot a plain one or JSON."""
    if request.content_type == "application/json":
        parameters: dict[str, Any] = json.loads(await request.read())
        return parameters
    return await request.post()


def _ok(result: Any) -> web.Response:
    return web.Response(body=json.dumps({"ok": True, "result": result}).encode(), content_type="application/json")

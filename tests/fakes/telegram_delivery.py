"""How updates reach the bot: long polling and webhooks, as tdlib/telegram-bot-api does it (Client.cpp)."""

import asyncio
import contextlib
import re
import time
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.fakes.telegram_account import Account, Request
from tests.fakes.telegram_rules import Refusal, bad_request

_POLLED_TWICE = "terminated by other getUpdates request; make sure that only one bot instance is running"
_POLLED_BESIDE_WEBHOOK = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Delivery(Account):
    """`polls` counts the getUpdates that came; `webhook_retry`: seconds between two pushes of one update."""

    def __init__(self) -> None:
        super().__init__()
        self.polls = 0
        self.webhook_retry = 0.05
        self._news = asyncio.Event()
        self._poll: object = None
        self._webhook: dict[str, Any] = {}
        self._webhook_error: dict[str, Any] = {}
        self._pusher: asyncio.Task[None] | None = None

    async def _get_updates(self, request: Request) -> list[dict[str, Any]]:
        """Waits up to `timeout` seconds for an update. 409 when a webhook or another poll takes over."""
        self.polls += 1
        if self._webhook:
            raise Refusal(409, f"Conflict: {_POLLED_BESIDE_WEBHOOK}")
        limit = min(max(request.integer("limit", 100), 1), 100)
        deadline = time.monotonic() + min(max(request.integer("timeout"), 0), 50)
        with self._lock:
            self._allow(request)
            self._confirm(request.integer("offset"))
        poll: object = None
        while True:
            self._news.clear()
            with self._lock:
                updates = self._deliverable(limit)
            remaining = deadline - time.monotonic()
            if updates or remaining <= 0:
                return updates
            if poll is None:
                poll = self._poll = object()
                self._news.set()  # wakes a poll that waits already: it sees that it isn't the one any more
                self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), remaining)
            if self._poll is not poll:
                reason = "terminated by setWebhook request" if self._webhook else _POLLED_TWICE
                raise Refusal(409, f"Conflict: {reason}")

    def _set_webhook(self, request: Request) -> bool:
        url, secret = request.string("url") or "", request.string("secret_token") or ""
        if not url:
            return self._delete_webhook(request)
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
            raise bad_request("secret token contains unallowed characters")
        self._delete_webhook(request)
        self._allow(request)
        self._webhook = {"url": url, "max_connections": request.integer("max_connections", 40)}
        self._poll = None
        self._news.set()
        self._pusher = asyncio.get_running_loop().create_task(self._push_updates(url, secret))
        return True

    def _delete_webhook(self, request: Request) -> bool:
        if self._pusher:
            self._pusher.cancel()
            self._pusher = None
        if request.flag("drop_pending_updates"):
            self._updates.clear()
        self._webhook, self._webhook_error = {}, {}
        return True

    def _get_webhook_info(self, request: Request) -> dict[str, Any]:
        state = {
            "url": "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
            "allowed_updates": sorted(self._allowed_updates),
        }
        return state | self._webhook | self._webhook_error

    async def _push_updates(self, url: str, secret: str) -> None:
        """Posts one update after the other to the webhook, each until it is taken with a 2xx."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(10)) as session:
            while True:
                self._news.clear()
                with self._lock:
                    update = self._next()
                if update is None:
                    await self._news.wait()
                elif not (failure := await self._post(session, url, headers, update)):
                    with self._lock:
                        self._delivered(update)
                else:
                    self._webhook_error = {
                        "last_error_date": int(time.time()),
                        "last_error_message": failure,
                    }
                    await asyncio.sleep(self.webhook_retry)

    async def _post(
        self, session: aiohttp.ClientSession, url: str, headers: dict[str, str], update: dict[str, Any]
    ) -> str:
        """Why a webhook didn't take an update; empty when it did."""
        if not self._reachable:
            return "Telegram is down"
        try:
            async with session.post(url, json=update, headers=headers) as response:
                if 200 <= response.status < 300:
                    return ""
                return f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except (aiohttp.ClientError, OSError):
            return "Connection refused"

    @property
    def _reachable(self) -> bool:
        """Whether Telegram is up: nothing is pushed while it is down."""
        return True

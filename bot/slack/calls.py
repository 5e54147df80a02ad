"""Calls of Slack's Web API: slack_sdk's client over one shared aiohttp session, its failures in the outbox's words.

The client's own repeats are off: it sends chat.postMessage again after a broken connection, when Slack may have it
already (slack-sdk 3.47). Error names: docs.slack.dev/reference/methods, each method's list.
"""

import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.talk.adapter import InDoubt, Never, NotNow, ShutOut
from scheduler.clock import Reading

log = structlog.get_logger("slack")

API = "https://slack.com/api/"
"""The Web API's base address."""
TIMEOUT = 20.0
"""Seconds for a whole request."""
CONNECT = 10.0
"""Seconds until a connection stands; before that nothing was asked for."""
UPLOAD = 120.0
"""Seconds for the bytes of a file."""

TOO_MANY_REQUESTS = 429
SERVER_ERROR = 500
PAUSE = 10.0
"""Seconds, where Slack asks for a pause and does not say how long."""
REFUSED_PAUSE = 300.0
"""Seconds until a token that was refused is tried again."""

_ASKS_FOR_A_PAUSE = frozenset({"ratelimited", "rate_limited"})

_NOT_DONE = frozenset(
    {"accesslimited", "message_limit_exceeded", "org_login_required", "request_timeout", "service_unavailable"}
    | {"team_added_to_org"}
)

_PERHAPS_DONE = frozenset({"fatal_error", "internal_error"})
"""Slack of both: "It's possible some aspect of the operation succeeded before the error was raised"."""

_REFUSES_TOKEN = frozenset(
    {"access_denied", "account_inactive", "ekm_access_denied", "invalid_auth", "not_allowed_token_type", "not_authed"}
    | {"team_access_not_granted", "token_expired", "token_revoked"}
)

_NOT_ALLOWED = frozenset({"messages_tab_disabled", "missing_scope", "no_permission"})
"""The app's settings do not allow this method; others may work."""

_SHUT_OUT = frozenset(
    {"cannot_dm_bot", "cannot_reply_to_message", "channel_is_limited_access", "channel_not_found", "is_archived"}
    | {"not_in_channel", "restricted_action", "restricted_action_non_threadable_channel"}
    | {"restricted_action_read_only_channel", "restricted_action_thread_only_channel", "thread_not_found"}
    | {"user_disabled", "user_not_found", "user_not_visible", "users_not_found"}
)


class Refused(NotNow):
    """Slack refuses the token, or what is asked with it; it is said in the log already."""


class Calls:
    """What it raises is said in bot/talk/adapter.py: NotNow, InDoubt, ShutOut, Never."""

    def __init__(
        self,
        token: str,
        api: str,
        *,
        setting: str = "BACKDESK_SLACK_BOT_TOKEN",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`api`: the Web API's base address, such as https://slack.com/api/; `monotonic` gives seconds.

        `setting`: where the token comes from.
        """
        self._setting = setting
        self._monotonic = monotonic
        self._pauses: dict[tuple[str, str | None], float] = {}
        self._refused: set[str] = set()
        logger = logging.getLogger("slack_sdk")
        logger.setLevel(logging.WARNING)  # or it puts every call into words, for nobody
        self.client = AsyncWebClient(token, base_url=f"{api.rstrip('/')}/", logger=logger, retry_handlers=[])
        """slack_sdk's own, for slack_bolt."""
        self.clock: Reading | None = None
        """What Slack's clock showed with its latest answer."""

    async def open(self) -> None:
        if self.client.session is None:
            # Idle connections are given up before a server does, or a request would meet the closing one.
            connector = aiohttp.TCPConnector(limit=16, keepalive_timeout=20)
            timeout = aiohttp.ClientTimeout(total=TIMEOUT, sock_connect=CONNECT)
            self.client.session = aiohttp.ClientSession(connector=connector, timeout=timeout)

    async def close(self) -> None:
        if self.client.session is not None:
            await self.client.session.close()
            self.client.session = None

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Slack's answer to one call of a method, such as chat.postMessage."""
        lane = method, parameters.get("channel") if method == "chat.postMessage" else None
        self._rest(lane)
        self._session()
        ask = getattr(self.client, method.replace(".", "_"))  # it knows how each method takes its parameters
        try:
            response = await ask(**parameters)
        except SlackApiError as error:
            raise self._refusal(lane, error) from None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _broken(error) from None
        except (AttributeError, ValueError):  # over a body that is no object the client itself stumbles
            raise InDoubt("an answer that cannot be read") from None
        self._read_clock(response.headers)
        self._refused -= {"", method}
        return dict(response.data)

    async def upload(self, url: str, content: bytes) -> None:
        """Bring a file's bytes to the address that files.getUploadURLExternal gave; raises NotNow.

        Nobody sees them before files.completeUploadExternal: nothing of this is ever in doubt.
        """
        timeout = aiohttp.ClientTimeout(total=UPLOAD, sock_connect=CONNECT)
        try:
            async with self._session().post(url, data=content, timeout=timeout) as response:
                await response.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise NotNow(type(error).__name__) from None
        if response.status == TOO_MANY_REQUESTS:
            raise NotNow("slack asks for a pause", _seconds(response.headers))
        if not response.ok:
            raise NotNow(f"the upload was answered with {response.status}")

    def _session(self) -> aiohttp.ClientSession:
        if self.client.session is None:  # the client would open one of its own for each call
            raise NotNow("the session is closed")
        return self.client.session

    def _rest(self, lane: tuple[str, str | None]) -> None:
        """Nothing is asked for in a pause that Slack wanted: that would only make it longer."""
        left = self._pauses.get(lane, 0.0) - self._monotonic()
        if left > 0:
            raise NotNow("slack asked for a pause", left)
        self._pauses.pop(lane, None)

    def _refusal(self, lane: tuple[str, str | None], error: SlackApiError) -> Exception:
        """What an answer without `ok` means."""
        response: Any = error.response
        headers = response.headers
        self._read_clock(headers)
        data = getattr(response, "data", None)
        body: dict[str, Any] = data if isinstance(data, dict) else {}
        name = body.get("error")
        # Over JSON that breaks off the client gives aiohttp's own response.
        status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
        if status == TOO_MANY_REQUESTS or name in _ASKS_FOR_A_PAUSE:
            seconds = _seconds(headers)
            self._pauses[lane] = self._monotonic() + seconds
            return NotNow("slack asks for a pause", seconds)
        if not isinstance(name, str) or (status >= SERVER_ERROR and name not in _NOT_DONE):
            return InDoubt(f"an answer with status {status}")
        if name in _REFUSES_TOKEN | _NOT_ALLOWED:
            self._say_refused("" if name in _REFUSES_TOKEN else lane[0], name, body)
            return Refused(name, REFUSED_PAUSE)
        return _meaning(name)

    def _say_refused(self, what: str, name: str, body: Mapping[str, Any]) -> None:
        """Once, and again only after it worked in between."""
        if what not in self._refused:
            self._refused.add(what)
            needed = body.get("needed")
            log.error(f"slack refuses the token: {name}", setting=self._setting, method=what or None, needed=needed)

    def _read_clock(self, headers: Mapping[str, str]) -> None:
        with contextlib.suppress(TypeError, ValueError):
            self.clock = Reading(parsedate_to_datetime(headers.get("Date") or "").astimezone(UTC), self._monotonic())


def _meaning(name: str) -> Exception:
    if name in _NOT_DONE:
        return NotNow(name)
    if name in _PERHAPS_DONE:
        return InDoubt(name)
    return ShutOut(name) if name in _SHUT_OUT else Never(name)


def _broken(error: Exception) -> Exception:
    """No answer: unless no connection stood, Slack may have heard the question."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return NotNow(type(error).__name__)
    return InDoubt(type(error).__name__)


def _seconds(headers: Mapping[str, str]) -> float:
    try:
        return max(0.0, float(headers["Retry-After"]))
    except (KeyError, ValueError):
        return PAUSE

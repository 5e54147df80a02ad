"""python-telegram-bot's requests over aiohttp: a fifth of the cost of its own, and they tell what is in doubt."""

import contextlib
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from scheduler.clock import Reading

GATEWAY_TIMEOUT = 504

CONNECT = 10.0
"""Seconds until a connection stands; before that nothing was asked for."""


class AnswerLost(NetworkError):
    """The request went out and no answer came: it may have been done."""


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's requests over aiohttp, one shared session."""

    def __init__(self, timeout: float = 20) -> None:
        """`timeout`: seconds for a whole request."""
        self._timeout = timeout
        self._session: aiohttp.ClientSession | None = None
        self.clock: Reading | None = None
        """What the server's clock showed with its latest answer."""

    async def initialize(self) -> None:
        if self._session is None:
            # Idle connections are given up before a server does, or a request would meet the closing one.
            connector = aiohttp.TCPConnector(limit=16, keepalive_timeout=20)
            timeout = aiohttp.ClientTimeout(total=self._timeout, sock_connect=CONNECT)
            self._session = aiohttp.ClientSession(connector=connector, timeout=timeout)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @property
    def read_timeout(self) -> float:
        return self._timeout

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **more: Any
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("the session is closed")
        try:
            body, headers = _body(request_data)
            async with self._session.request(method, url, data=body, headers=headers) as response:
                self._read_clock(response.headers.get("Date"))
                if response.status == GATEWAY_TIMEOUT:
                    raise AnswerLost("the gateway gave up waiting")
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NetworkError(type(error).__name__) from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise AnswerLost(type(error).__name__) from error

    def _read_clock(self, date: str | None) -> None:
        with contextlib.suppress(TypeError, ValueError):
            self.clock = Reading(parsedate_to_datetime(date or "").astimezone(UTC), time.monotonic())


def _body(data: RequestData | None) -> tuple[Any, dict[str, str] | None]:
    """Body and headers. JSON where no file goes along: a form costs aiohttp ten times as much."""
    if data is None:
        return None, None
    if not data.multipart_data:
        return data.json_payload, {"Content-Type": "application/json"}
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, None

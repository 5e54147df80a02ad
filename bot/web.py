"""The HTTP port: is it alive, is it ready, what it counts, and the ways in of the platforms that push."""

import time
from collections.abc import Awaitable, Callable, Iterable

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

log = structlog.get_logger("web")

TICKLESS = 60.0
"""Seconds without a tick that went well, after which Backdesk is not ready."""


class Readiness:
    """Whether events sent here would be heard, and the clock ticks; and if not, why."""

    def __init__(
        self,
        reachable: Callable[[], Awaitable[object]],
        last_tick: Callable[[], float | None],
        clock_trusted: Callable[[], bool] = lambda: True,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`reachable`: true where the database answers; `last_tick`: when one went well, by the monotonic clock."""
        self._reachable, self._last_tick, self._monotonic = reachable, last_tick, monotonic
        self._clock_trusted = clock_trusted
        self._started: float | None = None
        self._stopping = False

    def started(self) -> None:
        self._started = self._monotonic()

    def stopping(self) -> None:
        self._stopping = True

    async def why_not(self) -> str | None:
        """None: it is ready."""
        if self._stopping:
            return "stopping"
        if self._started is None:
            return "starting"
        if not await self._reachable():
            return "the database does not answer"
        silent = self._monotonic() - max(self._started, self._last_tick() or self._started)
        return f"no tick went well for {silent:.0f} s" if silent > TICKLESS else None

    @property
    def clock(self) -> str:
        return "trusted" if self._clock_trusted() else "distrusted"


class Web:
    def __init__(
        self,
        host: str,
        port: int,
        routes: Iterable[web.RouteDef],
        readiness: Readiness,
        metrics: Callable[[], Awaitable[bytes]],
    ) -> None:
        """`port` 0 takes any free one; `metrics` gives what is counted in Prometheus' text format."""
        self._host, self._port, self._readiness, self._metrics = host, port, readiness, metrics
        app = web.Application(client_max_size=4 * 1024 * 1024)
        own = [
            web.get("/healthz", self._health),
            web.get("/readyz", self._ready),
            web.get("/metrics", self._counted),
        ]
        app.add_routes([*own, *routes])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)

    async def start(self) -> int:
        """The port in use; raises OSError where it is taken."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        port = int(self._runner.addresses[0][1])
        log.info("listening", host=self._host, port=port)
        return port

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def _health(self, request: web.Request) -> web.Response:
        """That it answers at all says that the event loop lives."""
        return web.json_response({"status": "ok"})

    async def _ready(self, request: web.Request) -> web.Response:
        reason = await self._readiness.why_not()
        answer = {"status": "ok" if reason is None else "not ready", "clock": self._readiness.clock}
        if reason is not None:
            answer["reason"] = reason
        return web.json_response(answer, status=200 if reason is None else 503)

    async def _counted(self, request: web.Request) -> web.Response:
        return web.Response(body=await self._metrics(), headers={"Content-Type": CONTENT_TYPE_LATEST})

"""The HTTP port: is it alive, is it ready, and the ways in of the platforms that push."""

from collections.abc import Callable, Iterable

import structlog
from aiohttp import web

log = structlog.get_logger("web")


class Web:
    def __init__(self, host: str, port: int, routes: Iterable[web.RouteDef], ready: Callable[[], bool]) -> None:
        """`port` 0 takes any free one; `ready` tells whether events can be committed."""
        self._host, self._port, self._ready = host, port, ready
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.add_routes([web.get("/healthz", self._health), web.get("/readyz", self._readiness), *routes])
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
        return web.json_response({"status": "ok"})

    async def _readiness(self, request: web.Request) -> web.Response:
        ready = self._ready()
        return web.json_response({"status": "ok" if ready else "starting"}, status=200 if ready else 503)

"""A fake platform as a server on loopback: its life, its outages, and how tests wait for what happens in it."""

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, Self, TypeVar

from aiohttp import web

T = TypeVar("T")


class Server:
    """Serves `_handle` on a free port of 127.0.0.1. `wait`, `down` and `up` may be called from any thread."""

    max_body = 2**20

    def __init__(self) -> None:
        super().__init__()
        self.port = 0
        self._thread = 0
        self._socket: socket.socket | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._thread = threading.get_ident()
        application = web.Application(client_max_size=self.max_body)
        application.router.add_route("*", "/{path:.*}", self._handle)
        # A client that hangs up ends what it asked for.
        self._runner = web.AppRunner(application, handler_cancellation=True, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        # Bound for the whole life but never listening: it keeps the port ours while the server is down.
        self._reserved = _bound(0)
        self.port = self._reserved.getsockname()[1]
        self.up()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.down()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._runner.cleanup()
        self._reserved.close()

    @classmethod
    @contextlib.contextmanager
    def in_thread(cls) -> Iterator[Self]:
        """A server with an event loop and a thread of its own, for synchronous tests."""
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, name=cls.__name__, daemon=True)
        thread.start()
        server = cls()
        try:
            asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
            try:
                yield server
            finally:
                asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result(10)
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(10)
            loop.close()

    def down(self) -> None:
        """From now on connections are refused and open ones are reset; all state is kept."""
        self._on_loop(self._stop_listening)

    def up(self) -> None:
        """Serves again on the same port."""
        self._on_loop(self._start_listening)

    def _start_listening(self) -> None:
        if self._socket is None:
            self._socket = _bound(self.port)
            self._socket.listen(128)
            self._socket.setblocking(False)
            self._loop.add_reader(self._socket, self._accept, self._socket)

    def _stop_listening(self) -> None:
        if self._socket is not None:
            self._loop.remove_reader(self._socket)
            self._socket.close()
            self._socket = None
        for connection in self._runner.server.connections if self._runner.server else ():
            if connection.transport is not None:
                connection.transport.abort()

    def _accept(self, listening: socket.socket) -> None:
        with contextlib.suppress(BlockingIOError, ConnectionAbortedError):
            connection, _ = listening.accept()
            connection.setblocking(False)
            assert self._runner.server is not None
            serving = self._loop.connect_accepted_socket(self._runner.server, connection)
            self._remember(self._loop.create_task(serving))

    def _remember(self, task: asyncio.Task[Any]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _begin(self, work: Coroutine[Any, Any, Any]) -> None:
        """Begins a piece of work in the loop, from any thread; it ends with the server at the latest."""
        if self._loop.is_closed():
            work.close()
        else:
            self._loop.call_soon_threadsafe(lambda: self._remember(self._loop.create_task(work)))

    def _on_loop(self, action: Callable[[], None]) -> None:
        """Runs `action` in the loop's thread; returns when it is done."""
        if threading.get_ident() == self._thread:
            action()
            return

        async def act() -> None:
            action()

        asyncio.run_coroutine_threadsafe(act(), self._loop).result(10)

    @property
    def _reachable(self) -> bool:
        """Whether the platform is up: it sends nothing while it is down."""
        return self._socket is not None

    def wait(self, predicate: Callable[[], T], timeout: float = 10) -> T:
        """Blocks until the predicate's answer is true and returns it. Not for the loop's own thread.

        TimeoutError, with the last calls, after `timeout` seconds.
        """
        if threading.get_ident() == self._thread:
            raise RuntimeError("this would stop the server: await wait_for(...)")
        limit = time.monotonic() + timeout
        while not (answer := predicate()):
            if time.monotonic() > limit:
                raise TimeoutError(self._story())
            time.sleep(0.01)
        return answer

    async def wait_for(self, predicate: Callable[[], T], timeout: float = 10) -> T:  # noqa: ASYNC109
        """As `wait`, for asyncio tests."""
        limit = time.monotonic() + timeout
        while not (answer := predicate()):
            if time.monotonic() > limit:
                raise TimeoutError(self._story())
            await asyncio.sleep(0.01)
        return answer

    def _story(self) -> str:
        """What a test that waited in vain is told."""
        raise NotImplementedError

    async def _handle(self, http: web.Request) -> web.StreamResponse:
        raise NotImplementedError


def _bound(port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    bound.bind(("127.0.0.1", port))
    return bound

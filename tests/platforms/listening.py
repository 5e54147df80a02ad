"""An event loop in a thread of its own, for synchronous tests, and what an adapter hears in it."""

import asyncio
import queue
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from bot.app import App
from bot.talk.incoming import Incoming
from bot.talk.window import NOTHING, Response
from tests.platforms import Heard

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds; far more than anything takes, so that a busy machine fails no test."""


class LoopThread:
    """Adapter and fake server live in it together: between the two of them no thread is woken."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="platform", daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()


class Listening:
    """Stands between the adapter and the app of the test that runs, and tells what was heard."""

    def __init__(self) -> None:
        self._app: App | None = None
        self._known: set[str] = set()
        self._again = False
        self._heard: queue.SimpleQueue[tuple[Incoming, Response] | Exception] = queue.SimpleQueue()

    @property
    def app(self) -> App:
        assert self._app is not None
        return self._app

    async def hear(self, incoming: Incoming) -> Response:
        if incoming.event in self._known and not self._again:
            return NOTHING  # sent again because a busy machine was late: no test waits for it
        self._known.add(incoming.event)
        try:
            response = await self.app.hear(incoming)
        except Exception as error:
            self._known.discard(incoming.event)
            self._heard.put(error)
            raise
        self._heard.put((incoming, response))
        return response

    def of(self, app: App, act: Callable[[], T], *, again: bool = False) -> Heard:
        """Do something on the platform, and wait until the app has answered it; `again`: as once before."""
        self._app, self._again = app, again
        delivery = act()
        incoming, response = self._next()
        while response.window is not None:  # it cannot be opened here, and is asked for as a message
            _, response = self._next()
        return Heard(incoming, delivery)

    def _next(self) -> tuple[Incoming, Response]:
        told = self._heard.get(timeout=PATIENCE)
        if isinstance(told, Exception):
            raise told
        return told

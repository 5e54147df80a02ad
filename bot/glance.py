"""A look at what may hang, such as a database that does not answer, for somebody who cannot wait."""

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

T = TypeVar("T")


class Glance(Generic[T]):
    """One look at a time, however many ask; what it saw is kept for a moment, and nobody waits long for it."""

    def __init__(self, look: Callable[[], T], *, kept: float = 1.0, patience: float = 2.0) -> None:
        """`look` is called in a thread; `kept` and `patience` in seconds, from its beginning on."""
        self._look, self._kept, self._patience = look, kept, patience
        self._seen: Future[T | None] | None = None
        self._begun = 0.0

    async def __call__(self) -> T | None:
        """What was seen; none where the look failed, or takes too long."""
        now = time.monotonic()
        if self._seen is None or (self._seen.done() and now - self._begun >= self._kept):
            self._seen, self._begun = Future(), now
            # No thread of a pool: one that hangs would take a place in it, and hinder the end of the process.
            threading.Thread(target=self._into, args=(self._seen,), name="glance", daemon=True).start()
        seen = asyncio.wrap_future(self._seen)
        await asyncio.wait([seen], timeout=max(0.0, self._begun + self._patience - now))
        return seen.result() if seen.done() else None

    def _into(self, seen: "Future[T | None]") -> None:
        try:
            result = self._look()
        except Exception:
            seen.set_result(None)
        else:
            seen.set_result(result)

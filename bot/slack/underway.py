"""Events that are being heard: one person's after each other as they came, different people's beside each other."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import structlog

log = structlog.get_logger("slack")

T = TypeVar("T")


class Underway:
    def __init__(self) -> None:
        self._last: dict[str, asyncio.Task[Any]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    def begin(self, person: str, work: Callable[[], Awaitable[T]]) -> "asyncio.Task[T]":
        """To be done when all is done that was begun for this person before."""
        task = self._kept(self._after(self._last.get(person), work))
        self._last[person] = task
        task.add_done_callback(lambda done: self._forget(person, done))
        return task

    def beside(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        """To be done at once, whatever else there is."""
        return self._kept(work)

    async def end(self) -> None:
        """Returns when all is done, what was begun meanwhile too."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _after(self, before: "asyncio.Task[Any] | None", work: Callable[[], Awaitable[T]]) -> T:
        if before is not None:
            await asyncio.wait([before])
        return await work()

    def _kept(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        """The event loop alone forgets a task while it runs."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("what slack sent was not heard to its end", error=type(error).__name__)

    def _forget(self, person: str, task: "asyncio.Task[Any]") -> None:
        if self._last.get(person) is task:
            del self._last[person]

"""Hearing within the three seconds that Slack waits, and to the end: what it does not send again is tried again."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import structlog

from bot.slack.underway import Underway
from bot.talk.adapter import Hear
from bot.talk.incoming import Incoming
from bot.talk.window import Response
from scheduler.waiting import wait_for

log = structlog.get_logger("slack")

PATIENCE = 2.0
"""Seconds until an acknowledgement goes out, however long the answer takes."""
GIVEN_UP = 300.0
"""Seconds that an event is tried again which Slack does not send anew."""
LONGEST_PAUSE = 15.0

Answered = tuple[Incoming, Response]


class Hearing:
    def __init__(self, missed: Callable[[float], None]) -> None:
        """`missed` is told how many seconds ago a message came that was not heard: its chat is to be read again."""
        self._missed = missed
        self._hear: Hear | None = None
        self._underway = Underway()
        self._stopping = asyncio.Event()

    def start(self, hear: Hear) -> None:
        self._hear = hear

    @property
    def ready(self) -> bool:
        return self._hear is not None and not self._stopping.is_set()

    def stop(self) -> None:
        """Nothing is tried again from now on, and no more is to be begun."""
        self._stopping.set()

    async def end(self) -> None:
        """Returns when what was begun is committed, or given up."""
        await self._underway.end()

    def begin(
        self, person: str, read: Callable[[], Awaitable[Incoming]], taken: asyncio.Event | None = None
    ) -> "asyncio.Task[Answered]":
        """In the order of what this person does. `taken`: none where Slack would not send it again anyway."""
        came = time.monotonic()
        return self._underway.begin(person, lambda: self._to_the_end(read, taken, came))

    def in_turn(self, person: str, work: Callable[[], Awaitable[None]]) -> "asyncio.Task[None]":
        """Something else to be done before what this person does next."""
        return self._underway.begin(person, work)

    def beside(self, work: Coroutine[Any, Any, object]) -> None:
        self._underway.beside(work)

    def search(self, heard: Incoming) -> "asyncio.Task[Answered]":
        """It changes nothing, and is asked for anew with the next letter."""
        return self._underway.beside(self._once(heard))

    async def at_once(self, heard: Incoming) -> None:
        """For who is in turn already."""
        await self._to_the_end(lambda: _as_it_is(heard), None, time.monotonic())

    async def _to_the_end(
        self, read: Callable[[], Awaitable[Incoming]], taken: asyncio.Event | None, came: float
    ) -> Answered:
        begun, pause = time.monotonic(), 0.5
        heard: Incoming | None = None
        while True:
            try:
                heard = heard or await read()  # its files are fetched once
                return await self._once(heard)
            except Exception as error:
                over = self._stopping.is_set() or time.monotonic() - begun > GIVEN_UP
                if over or (taken is not None and not taken.is_set()):
                    if taken is not None:
                        self._missed(time.monotonic() - came)
                    raise
                log.warning("what slack sent is tried again", error=type(error).__name__)
                await wait_for(self._stopping, pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _once(self, heard: Incoming) -> Answered:
        assert self._hear is not None
        return heard, await self._hear(heard)


async def soon(task: "asyncio.Task[Answered]") -> Response | None:
    """The response; none where it does not come before the acknowledgement has to. Raises what hindered it."""
    await asyncio.wait([task], timeout=PATIENCE)
    return task.result()[1] if task.done() else None


async def _as_it_is(heard: Incoming) -> Incoming:
    return heard

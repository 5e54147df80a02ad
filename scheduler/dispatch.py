"""When delivery looks for something to send: the one seam between one process on SQLite and many on a server.

Whatever the dispatch, the outbox row is the truth, and the same `Delivery` takes, sends and settles it.
"""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Protocol

import structlog

from scheduler.delivery import Delivery, Load
from scheduler.waiting import wait_for

log = structlog.get_logger("dispatch")

AT_ONCE = 10
"""Messages on the wire at the same time."""

IDLE = 2.0
"""Seconds between two looks when nobody rang: another process may have written."""


class Dispatch(Protocol):
    def ring(self) -> None:
        """This process has written something to send."""
        ...

    def stop(self) -> None:
        """Take nothing more; `run` returns when what is on the wire has settled."""
        ...

    async def run(self) -> None:
        """Deliver until stopped, through every failure of the database."""
        ...


class Embedded:
    """Looks into the outbox when rung, and every few seconds: for the only process of a database."""

    def __init__(self, delivery: Delivery, *, idle: float = IDLE, waiting: timedelta = timedelta(0)) -> None:
        """`idle`: seconds between two looks; `waiting`: take only what could have gone so long ago.

        That is for where something else is to take it first.
        """
        self._delivery, self._idle, self._waiting = delivery, idle, waiting
        self._bell = asyncio.Event()
        self._stopping = False

    def ring(self) -> None:
        self._bell.set()

    def stop(self) -> None:
        self._stopping = True
        self._delivery.stop()
        self._bell.set()

    async def run(self) -> None:
        sending: set[asyncio.Task[None]] = set()
        while not self._stopping:
            self._bell.clear()
            claimed = await self._claim(AT_ONCE - len(sending))
            for load in claimed:
                task = asyncio.create_task(self._delivery.deliver(load))
                sending.add(task)
                task.add_done_callback(partial(self._freed, sending))
            if not claimed:
                await self._rest()
        if sending:
            await asyncio.gather(*sending, return_exceptions=True)

    async def drain(self, seconds: float) -> None:
        """Deliver what can go now, and return; for a command that ends."""
        until = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < until:
            claimed = await self._delivery.claim(AT_ONCE)
            if not claimed and self._delivery.soonest() is None:
                return
            if not claimed:  # what is left waits for the pace of its chat
                await self._rest()
            await asyncio.gather(*(self._delivery.deliver(load) for load in claimed))

    async def _claim(self, limit: int) -> list[Load]:
        if limit <= 0:
            return []
        try:
            return await self._delivery.claim(limit, waiting=self._waiting)
        except Exception as error:  # delivery goes on, whatever happens
            log.warning("the database gives nothing to send", error=type(error).__name__)
            return []

    def _freed(self, sending: "set[asyncio.Task[None]]", task: "asyncio.Task[None]") -> None:
        """Look again where a chat may have waited for this one to end; else there is nothing new."""
        if len(sending) == AT_ONCE or self._delivery.soonest() is not None:
            self._bell.set()
        sending.discard(task)

    async def _rest(self) -> None:
        soonest = self._delivery.soonest()
        await wait_for(self._bell, self._idle if soonest is None else min(self._idle, soonest + 0.01))

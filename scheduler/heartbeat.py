"""This process among the others: it beats, and takes over what dead ones left.

A process that has not beaten for fifteen seconds is dead to the others; the messages it was sending are in doubt.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from office.doubt import Policies
from scheduler import catchup, doubt
from scheduler.clock import Reading
from storage.database import Database
from storage.processes import STALLED
from storage.store import Store, transact

T = TypeVar("T")

log = structlog.get_logger("heartbeat")

BEAT = 5.0
"""Seconds."""

LOOKS = 5
"""So often between two beats one of many looks for the dead."""

CAREFUL = timedelta(minutes=10)
"""So long after a process died, events are tried one by one: one of them may have been the cause."""

TIDY = 3600.0
"""Seconds between two times that old rows are deleted."""


class Heartbeat:
    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        owner: str,
        platforms: list[str],
        policies: Policies,
        *,
        sole: bool,
        met: Callable[[Store, int], None] = lambda store, processes: None,
        trusts_clock: Callable[[], bool] = lambda: True,
    ) -> None:
        """`sole`: a lock keeps every other `run` off this database, so whoever was there before is dead.

        `met` is called with each beat, in its transaction, with how many processes are alive, this one included.
        """
        self._database, self._clock, self._owner = database, clock, owner
        self._platforms, self._policies, self._sole = platforms, policies, sole
        self._trusts_clock = trusts_clock
        self._entered = False
        self._beating_since: float | None = None
        self._tidied = 0.0
        self._met = met
        self.clock: Reading | None = None
        """What the database's clock showed with the last heartbeat."""
        self.careful = False
        """Whether a process died of late."""

    async def begin(self) -> None:
        """Enter the list of processes; what the dead left is decided. Raises where the database is away."""

        def enter(store: Store) -> None:
            store.processes.bury(self._owner, all_others=self._sole)
            if self._sole:
                doubt.recover(store, self._platforms, self._policies)
            self._enter(store)
            self._look(store)

        # In turn: of processes that start together, one writes the outage down.
        await asyncio.wrap_future(transact(self._database, self._clock, enter))
        self._beating_since = time.monotonic()

    def _enter(self, store: Store) -> None:
        """From now on it beats. A file knows no clock but ours: nothing is written by one that is not to be trusted."""
        if self._sole and not self._trusts_clock():
            return
        self._entered = True
        store.deliveries.expire()
        outage = store.processes.begin(self._owner)
        if outage is not None:
            catchup.gather_waiting(store, catchup.Outage(*outage), self._platforms)
            log.warning("nothing ran", began=outage[0].isoformat(), ended=outage[1].isoformat())

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            for _ in range(LOOKS):
                await asyncio.sleep(BEAT / LOOKS)
                if not self._sole:
                    await self._try(self._judge)
            await self._try(self._beat)

    async def _try(self, work: Callable[[Store], None]) -> None:
        try:
            await self._write(work)
        except Exception as error:  # whoever does not beat is dead to the others
            self._beating_since = None
            log.warning("no heartbeat", error=type(error).__name__)

    async def end(self) -> None:
        """Leave in order."""
        beats = not self._sole or self._trusts_clock()
        await self._write(lambda store: store.processes.end(self._owner, beats=beats))

    def _beat(self, store: Store) -> None:
        now = time.monotonic()
        if not self._entered:
            self._enter(store)
        elif self._sole and not self._trusts_clock():
            return
        elif not store.processes.beat(self._owner):
            log.warning("this process stood still and was taken for dead")
            self._beating_since = None
        if self._beating_since is None:
            self._beating_since = now
        self._judge(store)
        if self._trusts_clock():
            store.deliveries.expire()
            store.deliveries.hasten()
        if now - self._tidied > TIDY:
            self._tidied = now
            store.processes.forget()
        self._look(store)

    def _judge(self, store: Store) -> None:
        """Take over from the dead; oftener than it beats, so that their chats need not wait for that as well."""
        # Who has only just begun to beat, or could not for a while, cannot tell the dead from the delayed.
        since = self._beating_since
        if since is not None and time.monotonic() - since >= STALLED.total_seconds():
            store.processes.bury(self._owner)
            doubt.recover(store, self._platforms, self._policies)

    def _look(self, store: Store) -> None:
        self._met(store, max(1, store.processes.alive()))
        self.clock = Reading(store.processes.now, time.monotonic())
        self.careful = store.processes.crashed_since(store.processes.now - CAREFUL)

    async def _write(self, work: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(transact(self._database, self._clock, work, beside=True))

# mypy: disable-error-code="no-untyped-call"
# APScheduler 3 has no annotations.
"""The clockwork of a running Backdesk: APScheduler ticks, and holds nothing else. What is due lies in the database."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple

import structlog
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from office.company import Company
from scheduler import reminders
from scheduler.clock import ClockGate
from scheduler.meter import Meter
from scheduler.shut_out import mail_shut_out
from storage.database import Database
from storage.store import Store, transact

log = structlog.get_logger("ticking")

Alarm = Callable[[str | None], Awaitable[None]]
"""Awaited once when the clock ceases to be trusted, with the reason, and once with None when all is right again."""


class Every(BaseTrigger):
    """So many seconds after the last time, however far the clock jumped meanwhile.

    APScheduler's IntervalTrigger lists every time that a jump skipped: a month of them stops the program for minutes.
    """

    def __init__(self, seconds: float) -> None:
        self.pause = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        return now if previous is None else now + self.pause


class _Done(NamedTuple):
    written: int
    late: list[timedelta]
    """How late each reminder that was told is."""


class Ticker:
    """Fires what is due, plans what is coming, and takes back what no longer holds; nothing on a distrusted clock."""

    def __init__(
        self,
        database: Database,
        company: Company,
        clock: Callable[[], datetime],
        ring: Callable[[], None],
        *,
        gate: ClockGate | None = None,
        alarm: Alarm | None = None,
        meter: Meter | None = None,
        fire_seconds: float = 5,
        plan_seconds: float = 60,
    ) -> None:
        """`clock` gives UTC; `ring` tells the delivery that there is something to send.

        Without a `gate` every clock is believed, as one that stands or is moved by hand.
        """
        self._database, self._company, self._clock, self._ring = database, company, clock, ring
        self._gate, self._alarm, self._meter = gate, alarm, meter or Meter()
        self._alarmed = False
        self._fire_seconds, self._plan_seconds = fire_seconds, plan_seconds
        self.scheduler = AsyncIOScheduler(
            timezone=UTC,
            jobstores={"default": MemoryJobStore()},
            # A late tick is done once, however many were missed; two of a kind never overlap.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._pace: asyncio.Task[None] | None = None
        self.ended = 0
        """How many ticks have ended, well or badly."""
        self.last_ok: float | None = None
        """When a tick last went well, in seconds of the monotonic clock."""

    def guard(self, gate: ClockGate, alarm: Alarm) -> None:
        """From now on the clock is held against others; before `start`."""
        self._gate, self._alarm = gate, alarm

    def start(self) -> None:
        """Begin to tick, at once for the first time; called inside a running event loop."""
        # In this order: what was planned before the start goes first, what is planned now with the next tick.
        for tick, seconds in ((self._fire, self._fire_seconds), (self._plan, self._plan_seconds)):
            self.scheduler.add_job(tick, Every(seconds))
        self.scheduler.start()
        self._pace = asyncio.create_task(self._keep_pace())

    def stop(self) -> None:
        """No tick begins any more; one that has begun ends by itself."""
        if self._pace is not None:
            self._pace.cancel()
        # Not `shutdown`: it would cancel the tick whose transaction is under way.
        if self.scheduler.running:
            self.scheduler.pause()
            self.scheduler.remove_all_jobs()

    async def _keep_pace(self) -> None:
        """APScheduler waits for a moment of the wall clock: set back by a day, it would tick again in a day."""
        while True:
            await asyncio.sleep(self._fire_seconds)
            now = datetime.now(UTC)
            for job in self.scheduler.get_jobs():
                if job.next_run_time - now > job.trigger.pause:
                    job.modify(next_run_time=now)

    async def _plan(self) -> None:
        await self._tick("plan", self._plan_and_reconcile)

    async def _fire(self) -> None:
        # In portions, so that a long backlog does not hold up the people who write meanwhile.
        while await self._tick("fire", lambda store: reminders.fire(store, self._company, store.now, gathers=True)):
            continue

    def _plan_and_reconcile(self, store: Store) -> int:
        reminders.plan(store, store.now)
        return reminders.reconcile(store, store.now) + mail_shut_out(store, self._company)

    async def _tick(self, tick: str, work: Callable[[Store], int]) -> int:
        """One transaction; how many messages it wrote. What fails is logged, and tried again with the next tick."""
        try:
            done = await asyncio.wrap_future(transact(self._database, self._clock, partial(self._if_trusted, work)))
        except Exception as error:
            log.error("tick failed", tick=tick, error=type(error).__name__)
            self._meter.ticked(tick, well=False)
            return 0
        finally:
            self.ended += 1
        self.last_ok = time.monotonic()
        self._meter.ticked(tick, well=True)
        for late in done.late:
            self._meter.fired(late)
        if done.written:
            self._ring()
        await self._tell_of_the_clock()
        return done.written

    def _if_trusted(self, work: Callable[[Store], int], store: Store) -> _Done:
        # Judged in the transaction: the moment that is judged is the one that is acted upon.
        if self._gate is not None and not self._gate.may_fire(store.now):
            return _Done(0, [])
        written = work(store)
        return _Done(written, [store.now - one.due_at for one in store.occurrences.told])

    async def _tell_of_the_clock(self) -> None:
        """Once an episode; where telling fails, it is tried again with the next tick."""
        if self._gate is None:
            return
        reason = self._gate.reason
        self._meter.clock(trusted=reason is None)
        if self._alarmed == (reason is not None):
            return
        self._alarmed = reason is not None
        log.warning("clock distrusted, nothing fires" if reason else "clock trusted again", reason=reason)
        if self._alarm is None:
            return
        try:
            await self._alarm(reason)
        except Exception as error:
            log.error("alarm failed", error=type(error).__name__)
            self._alarmed = reason is None

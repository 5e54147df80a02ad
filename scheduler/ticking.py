# mypy: disable-error-code="no-untyped-call"
# APScheduler 3 has no annotations.
"""The clockwork of a running Backdesk: APScheduler ticks, and holds nothing else. What is due lies in the database."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from office.company import Company
from scheduler import reminders
from storage.database import Database
from storage.store import Store, transact

log = structlog.get_logger("ticking")


class Ticker:
    """Fires what is due, plans what is coming, and takes back what no longer holds."""

    def __init__(
        self,
        database: Database,
        company: Company,
        clock: Callable[[], datetime],
        ring: Callable[[], None],
        *,
        fire_seconds: float = 5,
        plan_seconds: float = 60,
    ) -> None:
        """`clock` gives UTC; `ring` tells the delivery that there is something to send."""
        self._database, self._company, self._clock, self._ring = database, company, clock, ring
        self._fire_seconds, self._plan_seconds = fire_seconds, plan_seconds
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            jobstores={"default": MemoryJobStore()},
            # A late tick is done once, however many were missed; two of a kind never overlap.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self.last_ok: datetime | None = None
        """When a tick last went well, UTC."""

    def start(self) -> None:
        """Begin to tick, at once for the first time; called inside a running event loop."""
        first = datetime.now(UTC)
        for tick, seconds in ((self._plan, self._plan_seconds), (self._fire, self._fire_seconds)):
            self._scheduler.add_job(tick, IntervalTrigger(seconds=seconds), next_run_time=first)
        self._scheduler.start()

    def stop(self) -> None:
        """No tick begins any more; one that has begun ends by itself."""
        # Not `shutdown`: it would cancel the tick whose transaction is under way.
        if self._scheduler.running:
            self._scheduler.pause()
            self._scheduler.remove_all_jobs()

    async def _plan(self) -> None:
        await self._do(self._plan_and_reconcile)

    async def _fire(self) -> None:
        # In portions, so that a long backlog does not hold up the people who write meanwhile.
        while await self._do(lambda store: reminders.fire(store, self._company, store.now, gathers=True)):
            continue

    def _plan_and_reconcile(self, store: Store) -> int:
        reminders.plan(store, store.now)
        return reminders.reconcile(store, store.now)

    async def _do(self, work: Callable[[Store], int]) -> int:
        """One transaction; how many messages it wrote. What fails is logged, and tried again with the next tick."""
        try:
            written = await asyncio.wrap_future(transact(self._database, self._clock, work))
        except Exception as error:
            log.error("tick failed", error=type(error).__name__)
            return 0
        self.last_ok = self._clock()
        if written:
            self._ring()
        return written

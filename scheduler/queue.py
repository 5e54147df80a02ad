"""Delivery on PostgreSQL: procrastinate wakes a worker of any process for each row of the outbox.

The jobs only wake; the rows are taken and settled as ever. Whatever no job brought out (a retry whose time has come,
a job whose worker died) is found by looking, so a lost job costs seconds and no message.
"""

import asyncio
from contextlib import suppress
from datetime import timedelta

import structlog
from procrastinate.jobs import DeleteJobCondition, Status

from scheduler.delivery import Delivery
from scheduler.dispatch import AT_ONCE, Embedded
from scheduler.waiting import wait_for
from storage import jobs
from storage.database import Database

log = structlog.get_logger("queue")

OVERLOOKED = timedelta(seconds=1)
"""What could have gone so long ago was brought out by no job."""

TURNS = 5
"""So often a worker waits until the pace allows a message; then the one that looks will find it."""

BEAT = 5.0
STALLED = 15.0
"""Seconds: a worker that has not beaten for so long is dead, and its jobs are done with."""

AGAIN = 1.0
"""Seconds after the worker lost the database."""


class Queue:
    """A scheduler.dispatch.Dispatch."""

    def __init__(self, delivery: Delivery, database: Database) -> None:
        self._delivery = delivery
        self._overlooked = Embedded(delivery, idle=1.0, waiting=OVERLOOKED)
        self._app = jobs.worker(database, self._deliver, connections=4)
        self._stopping = asyncio.Event()

    def ring(self) -> None:
        """The job has rung already, in the transaction that wrote the row."""

    def stop(self) -> None:
        self._overlooked.stop()
        self._stopping.set()

    async def run(self) -> None:
        looking = asyncio.create_task(self._overlooked.run())
        while not self._stopping.is_set():
            try:
                await self._work()
            except jobs.QueueAway as error:
                log.warning("the queue is away", error=type(error).__name__)
                await wait_for(self._stopping, AGAIN)
        await looking

    async def _work(self) -> None:
        """One worker, until stopped or until the database is lost."""
        async with self._app.open_async():
            tasks = [asyncio.create_task(work) for work in (self._worker(), self._sweep(), self._stopping.wait())]
            done, left = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            for task in done:
                task.result()

    async def _worker(self) -> None:
        await self._app.run_worker_async(
            queues=[jobs.QUEUE],
            concurrency=AT_ONCE,
            install_signal_handlers=False,
            delete_jobs=DeleteJobCondition.ALWAYS,
            update_heartbeat_interval=BEAT,
            stalled_worker_timeout=STALLED,
            shutdown_graceful_timeout=20,
        )

    async def _sweep(self) -> None:
        """Away with the jobs of dead workers: their rows are found by looking."""
        while True:
            for job in await self._app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED):
                with suppress(jobs.JobGone):  # another process was faster
                    await self._app.job_manager.finish_job(job, Status.FAILED, delete_job=True)
            await asyncio.sleep(STALLED)

    async def _deliver(self, platform: str, chat: str) -> None:
        # A chat that has had its burst waits here for its turn; a longer wait is for the one that looks.
        for _ in range(TURNS):
            if (wait := self._delivery.ready_in(platform, chat)) > 0:
                await asyncio.sleep(wait)
            if (load := await self._delivery.claim_of(platform, chat)) is not None:
                await self._delivery.deliver(load)
                return
            if self._delivery.ready_in(platform, chat) == 0:
                return

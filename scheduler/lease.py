"""A lease in the database: one process at a time does what must not be done twice at once.

Nothing is wrong if two should believe they hold it for a moment: an event is handled once, wherever it arrives.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from storage.database import Database
from storage.store import transact

log = structlog.get_logger("lease")

LENGTH = timedelta(seconds=15)
RENEW = 5.0
"""Seconds."""


class Lease:
    def __init__(self, name: str, database: Database, clock: Callable[[], datetime], owner: str) -> None:
        self._name, self._database, self._clock, self._owner = name, database, clock, owner
        self._until = 0.0

    @property
    def held(self) -> bool:
        """Whether this process holds it, by its own monotonic clock: a process that stood still knows it has not."""
        return time.monotonic() < self._until

    async def run(self) -> None:
        """Take and renew it until cancelled."""
        while True:
            asked = time.monotonic()
            try:
                taken = await asyncio.wrap_future(
                    transact(
                        self._database,
                        self._clock,
                        lambda store: store.leases.take(self._name, self._owner, LENGTH),
                        beside=True,
                    )
                )
            except Exception as error:  # whoever cannot renew it has lost it, and tries again
                log.warning("lease not renewed", name=self._name, error=type(error).__name__)
            else:
                if taken != self.held:
                    log.info("lease taken" if taken else "lease lost", name=self._name)
                # Given up a little before its end, so that two holders never overlap.
                self._until = asked + LENGTH.total_seconds() - RENEW / 2 if taken else 0.0
            await asyncio.sleep(RENEW)

"""The watchdog: a process in which nothing moves any more is ended, so that its supervisor starts it again.

A thread, because it is the event loop that may be stuck. A database that is down makes ticks fail, not hang: ticks that
fail are life too, so a process is not ended for what a new start would not mend.
"""

import asyncio
import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import structlog

from scheduler.supervisor import Supervisor

log = structlog.get_logger("watchdog")

STUCK = 70
"""The exit status: an internal error, EX_SOFTWARE of sysexits.h."""


class Watchdog:
    def __init__(
        self,
        ticks: Callable[[], int],
        supervisor: Supervisor,
        *,
        seconds: float = 90,
        end: Callable[[int], Any] = os._exit,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`ticks` tells how many have ended so far, and grows with whatever moves for them.

        So many `seconds` without growth, or without the event loop, are too many.
        """
        self._ticks, self._supervisor, self._end, self._monotonic = ticks, supervisor, end, monotonic
        self._seconds = seconds
        self._pause = min(seconds / 10, supervisor.pause or seconds)
        self._answers = 0
        self._stopped = threading.Event()

    def start(self) -> None:
        """Called inside the event loop that is watched."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._watch, args=(loop,), name="watchdog", daemon=True).start()

    def stop(self) -> None:
        """For an orderly end, which has its own limit of time."""
        self._stopped.set()

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        signs = {"event loop": lambda: self._answers, "ticks": self._ticks}
        seen = {name: sign() for name, sign in signs.items()}
        silent = dict.fromkeys(signs, 0.0)  # seconds
        looked = self._monotonic()
        while max(silent.values()) < self._seconds:
            with suppress(RuntimeError):  # the loop is closed: the process is ending
                loop.call_soon_threadsafe(self._answer)
            if self._stopped.wait(self._pause):
                return
            # Where the whole process was stopped for a while, so was this thread: that is nobody's silence.
            passed = min(self._monotonic() - looked, 2 * self._pause)
            looked = self._monotonic()
            for name, sign in signs.items():
                now = sign()
                silent[name] = silent[name] + passed if now == seen[name] else 0.0
                seen[name] = now
            if self._supervisor.pause is not None:
                self._supervisor.alive()
        self._bark(silent)

    def _answer(self) -> None:
        self._answers += 1

    def _bark(self, silent: Mapping[str, float]) -> None:
        seconds = {name: round(seconds, 1) for name, seconds in silent.items()}
        # In a thread of its own: what everything waits for may be the very stream that logs go to.
        saying = threading.Thread(target=_say, args=(seconds,), daemon=True)
        saying.start()
        saying.join(2)
        self._end(STUCK)


def _say(seconds: Mapping[str, float]) -> None:
    log.error("nothing moves any more, the process ends", silent_seconds=seconds)

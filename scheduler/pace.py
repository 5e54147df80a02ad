"""How fast a platform may be spoken to, and whether it is worth trying: what this process knows of it.

Seconds are those of a monotonic clock.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.talk.adapter import Rate, chat_rate, overall_rate, paced_as

FAILURES = 5
"""So many in a row, and the platform is taken to be down."""

PROBE = 30.0
"""Seconds between two questions while it is."""

SOON = 1.0
"""Seconds until it is asked after one silence."""


class _Meter:
    """A rate with bursts, kept as the one moment at which it is all used up again (GCRA, ITU-T I.371)."""

    def __init__(self, rate: Rate) -> None:
        self._interval, self._burst = rate.interval, rate.burst
        self._full_at = 0.0

    def ready_in(self, now: float) -> float:
        """Seconds until one more may go; 0: now."""
        return max(0.0, self._full_at - (self._burst - 1) * self._interval - now)

    def room(self, now: float) -> int:
        """How many may go now."""
        return max(0, self._burst - max(0, -int(-(self._full_at - now) // self._interval)))

    def take(self, now: float) -> None:
        self._full_at = max(now, self._full_at) + self._interval

    def is_idle(self, now: float) -> bool:
        return self._full_at <= now


class Pace:
    """The limits of one platform, for all of its chats and for each."""

    def __init__(
        self, platform: str, monotonic: Callable[[], float] = time.monotonic, *, per_second: int | None = None
    ) -> None:
        """`per_second`: messages to all chats together, where the operator says so; 0: no limits at all."""
        self._platform, self._monotonic, self._per_second = platform, monotonic, per_second
        self._chats: dict[str, _Meter] = {}
        self._processes = 0
        self._overall: _Meter | None = None
        self.share(1)

    def share(self, processes: int) -> None:
        """So many processes speak to the platform, each with an equal part of what it takes."""
        if processes == self._processes:
            return
        self._processes = processes
        rate = overall_rate(self._platform)
        if rate and self._per_second is not None:
            rate = replace(rate, interval=1 / self._per_second) if self._per_second else None
        whole = Rate(rate.interval * processes, max(1, rate.burst // processes)) if rate else None
        self._overall = _Meter(whole) if whole else None

    def room(self, limit: int) -> int:
        """How many messages may go now, `limit` at most."""
        return min(limit, self._overall.room(self._monotonic())) if self._overall else limit

    def ready_in(self, chat: str) -> float:
        """Seconds until a message may go to that chat; 0: now."""
        overall = self._overall.ready_in(self._monotonic()) if self._overall else 0.0
        return max(overall, self.rests(chat))

    def rests(self, chat: str) -> float:
        """Seconds until that chat may be spoken to again, as far as it alone is asked; 0: now."""
        meter = self._chats.get(paced_as(self._platform, chat))
        return meter.ready_in(self._monotonic()) if meter is not None else 0.0

    def is_ready(self, chat: str) -> bool:
        return self.ready_in(chat) == 0

    def take(self, chat: str) -> None:
        """A message goes out to that chat."""
        now = self._monotonic()
        if self._overall:
            self._overall.take(now)
        rate = None if self._per_second == 0 else chat_rate(self._platform, chat)
        if rate is not None:
            self._chats.setdefault(paced_as(self._platform, chat), _Meter(rate)).take(now)

    def waiting(self) -> list[str]:
        """The chats that must not be spoken to yet; those that share a pace by the name of it."""
        return [chat for chat, seconds in self._waits() if seconds > 0]

    def soonest(self) -> float | None:
        """Seconds until something that had to wait may go; none where nothing had to."""
        seconds = [seconds for _, seconds in self._waits() if seconds > 0]
        if self._overall and (wait := self._overall.ready_in(self._monotonic())) > 0:
            seconds.append(wait)
        return min(seconds, default=None)

    def _waits(self) -> Iterator[tuple[str, float]]:
        now = self._monotonic()
        for chat, meter in list(self._chats.items()):
            if meter.is_idle(now):
                self._chats.pop(chat, None)
            else:
                yield chat, meter.ready_in(now)


class Breaker:
    """Whether a platform is worth trying. While it is down, or an answer was lost, it is asked before anything is sent.

    A message of which nobody knows whether it arrived must not go again into the same silence.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._failures = 0
        self._is_silent = False
        self._probe_at = 0.0

    @property
    def is_open(self) -> bool:
        """Taken to be down."""
        return self._failures >= FAILURES

    @property
    def holds(self) -> bool:
        """Nothing is to be sent before it has been asked."""
        return self.is_open or self._is_silent

    def probes(self) -> bool:
        """Whether it is time to ask; true once every PROBE seconds, and soon after the first silence."""
        if not self.holds or self._monotonic() < self._probe_at:
            return False
        self._put_off()
        return True

    def failed(self, *, silent: bool = False) -> None:
        """`silent`: an answer did not come, and the question may have been heard."""
        self._failures += 1
        self._is_silent = self._is_silent or silent
        self._put_off()

    def answered(self) -> bool:
        """The platform spoke, whatever it said; true where it had been down."""
        was_open, self._failures, self._is_silent = self.is_open, 0, False
        return was_open

    def _put_off(self) -> None:
        self._probe_at = self._monotonic() + (PROBE if self.is_open else SOON)

"""A clock that cannot be trusted: after a jump, a suspend or with a wrong year nothing is planned and nothing fires.

The wall clock is held against what the monotonic clock has counted since it was last trusted, and against the clocks of
others: the Date header of the platforms, the database. All of it is arithmetic; nothing here waits, reads or writes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

JUMP = timedelta(seconds=120)
"""Wall clock and monotonic clock may differ by this much: time servers move the one, not the other."""

APART = timedelta(seconds=300)
"""The clock of somebody else may differ by this much: a header is a few seconds old, and nobody's clock is perfect."""

BACK_AT_START = timedelta(seconds=60)
DOWN_AT_MOST = timedelta(days=31)
"""At the start the clock may stand a little before the last sign of life, or up to a month after it."""

SLEPT_AT_MOST = timedelta(days=7)
STEADY_FOR = timedelta(minutes=10)
"""A machine that slept wakes with a jump forward: up to a week is believed once it has stood for ten minutes."""


class Source(NamedTuple):
    """The clock of somebody else."""

    name: str
    offset: Callable[[], float | None]
    """Seconds by which our clock is ahead of it; none where that is unknown, or was learnt minutes ago."""
    vouches: bool = True
    """False where it may be the very clock of this machine, as a database beside us: it can contradict, not confirm."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A moment that is believed, and how far the clock may be from what has been counted since."""

    wall: datetime
    counted: float
    back: timedelta = JUMP
    ahead: timedelta = JUMP
    wakes: bool = True
    """Whether a jump forward from here may have been a sleep; not where somebody said that the clock is wrong."""

    def drift(self, now: datetime, counted: float) -> timedelta:
        """How far ahead of this moment and what was counted since the clock is."""
        return now - self.wall - timedelta(seconds=counted - self.counted)

    def holds(self, drift: timedelta) -> bool:
        return -self.back <= drift <= self.ahead


class ClockGate:
    """Asked at every tick, by one thread at a time, whether the wall clock may be acted upon."""

    def __init__(
        self, monotonic: Callable[[], float], last_beat: datetime | None = None, sources: Iterable[Source] = ()
    ) -> None:
        """`last_beat`: the last sign of life of any process (UTC), written while its clock was trusted.

        None where there is none, or where the operator vouches for the clock (`run --trust-clock`).
        """
        self._monotonic, self._sources = monotonic, tuple(sources)
        self._anchor: _Anchor | None = None
        if last_beat is not None:
            self._anchor = _Anchor(last_beat, monotonic(), BACK_AT_START, DOWN_AT_MOST, wakes=False)
        self._jumped: tuple[timedelta, float] | None = None  # how far, and when by the monotonic clock
        self.reason: str | None = None
        """Why the clock is not trusted, for logs and the admin; none while it is."""

    @property
    def trusted(self) -> bool:
        """As of the last look."""
        return self.reason is None

    def may_fire(self, now: datetime) -> bool:
        """Whether `now`, just read from the wall clock (UTC), may be acted upon; else `reason` says why not."""
        counted = self._monotonic()
        offsets = {source: offset for source in self._sources if (offset := source.offset()) is not None}
        wrong = next((source for source, offset in offsets.items() if abs(offset) > APART.total_seconds()), None)
        if wrong is not None:
            right = now - timedelta(seconds=offsets[wrong])
            self._anchor, self._jumped = _Anchor(right, counted, APART, APART, wakes=False), None
            self.reason = f"{_signed(now - right)} against {wrong.name}"
        elif any(source.vouches for source in offsets) or self._anchor is None:
            self._trust(now, counted)
        else:
            self._hold_against(self._anchor, now, counted)
        return self.trusted

    def _hold_against(self, anchor: _Anchor, now: datetime, counted: float) -> None:
        drift = anchor.drift(now, counted)
        if anchor.holds(drift) or (anchor.wakes and self._woke(drift, counted)):
            self._trust(now, counted)
        else:
            self.reason = f"{_signed(drift)} against the time counted since {anchor.wall:%Y-%m-%d %H:%M} UTC"

    def _woke(self, drift: timedelta, counted: float) -> bool:
        """A jump forward that has stood for a while; one that moves on begins anew."""
        if self._jumped is None or abs(drift - self._jumped[0]) > JUMP:
            self._jumped = drift, counted
        return timedelta(0) < drift <= SLEPT_AT_MOST and counted - self._jumped[1] >= STEADY_FOR.total_seconds()

    def _trust(self, now: datetime, counted: float) -> None:
        self._anchor, self._jumped, self.reason = _Anchor(now, counted), None, None


def _signed(drift: timedelta) -> str:
    seconds = round(drift.total_seconds())
    return f"{seconds:+} s"

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
"""The clock of somebody else may differ by this much: nobody's clock is perfect."""

BACK_AT_START = timedelta(seconds=60)
DOWN_AT_MOST = timedelta(days=31)
"""At the start the clock may stand a little before the last sign of life, or up to a month after it."""

SLEPT_AT_MOST = timedelta(days=7)
STEADY_FOR = timedelta(minutes=10)
"""A machine that slept wakes with a jump forward: up to a week is believed once it has stood for ten minutes."""


class Reading(NamedTuple):
    """What the clock of somebody else showed (UTC), and when that was heard by our monotonic clock, in seconds."""

    at: datetime
    counted: float


class Source(NamedTuple):
    """The clock of somebody else."""

    name: str
    said: Callable[[], Reading | None]
    """The last reading; none before the first."""
    vouches: bool = True
    """False where it may be the very clock of this machine, as a database beside us: it can contradict, not confirm."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A moment that is believed, and how far the clock may be from what has been counted since."""

    moment: Reading
    back: timedelta = JUMP
    ahead: timedelta = JUMP


class ClockGate:
    """Asked at every tick, by one thread at a time, whether the wall clock may be acted upon."""

    def __init__(
        self, monotonic: Callable[[], float], last_beat: datetime | None = None, sources: Iterable[Source] = ()
    ) -> None:
        """`last_beat`: the last sign of life of any process (UTC), written while its clock was trusted.

        None where there is none, or where the operator vouches for the clock (`run --trust-clock`).
        """
        self._monotonic, self._sources = monotonic, tuple(sources)
        self._said: dict[Source, Reading] = {}
        self._contradicting: set[Source] = set()
        self._anchor: _Anchor | None = None
        if last_beat is not None:
            self._anchor = _Anchor(Reading(last_beat, monotonic()), BACK_AT_START, DOWN_AT_MOST)
        self._jumped: tuple[timedelta, float] | None = None  # how far, and when by the monotonic clock
        self.reason: str | None = None
        """Why the clock is not trusted, for logs and the admin; none while it is."""

    def may_fire(self, now: datetime) -> bool:
        """Whether `now`, just read from the wall clock (UTC), may be acted upon; else `reason` says why not."""
        counted = self._monotonic()
        spoke = self._listen()
        # A reading confirms once, at the look after it was heard; one that contradicts does so until the clock is set.
        drifts = {source: _drift(self._said[source], now, counted) for source in (*spoke, *self._contradicting)}
        self._contradicting = {source for source, drift in drifts.items() if abs(drift) > APART}
        if self._contradicting:
            source = next(iter(self._contradicting))
            self._anchor, self._jumped = _Anchor(Reading(now - drifts[source], counted), APART, APART), None
            self.reason = f"{_signed(drifts[source])} against {source.name}"
        elif self._anchor is None or any(source.vouches for source in spoke):
            self._trust(now, counted)
        else:
            self._hold_against(self._anchor, now, counted)
        return self.reason is None

    def _listen(self) -> list[Source]:
        """Who has said something since the last look."""
        spoke = []
        for source in self._sources:
            reading = source.said()
            if reading is not None and reading != self._said.get(source):
                self._said[source] = reading
                spoke.append(source)
        return spoke

    def _hold_against(self, anchor: _Anchor, now: datetime, counted: float) -> None:
        drift = _drift(anchor.moment, now, counted)
        if -anchor.back <= drift <= anchor.ahead or self._woke(drift, counted):
            self._trust(now, counted)
        else:
            since = f"{anchor.moment.at:%Y-%m-%d %H:%M} UTC"
            self.reason = f"{_signed(drift)} against the time counted since {since}"

    def _woke(self, drift: timedelta, counted: float) -> bool:
        """A jump forward that has stood for a while; one that moves on begins anew."""
        if self._jumped is None or abs(drift - self._jumped[0]) > JUMP:
            self._jumped = drift, counted
        return timedelta(0) < drift <= SLEPT_AT_MOST and counted - self._jumped[1] >= STEADY_FOR.total_seconds()

    def _trust(self, now: datetime, counted: float) -> None:
        self._anchor, self._jumped, self.reason = _Anchor(Reading(now, counted)), None, None


def _drift(moment: Reading, now: datetime, counted: float) -> timedelta:
    """How far `now` is ahead of that moment and what has been counted since."""
    return now - moment.at - timedelta(seconds=counted - moment.counted)


def _signed(drift: timedelta) -> str:
    return f"{round(drift.total_seconds()):+} s"

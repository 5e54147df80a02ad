"""The ticks of a running Backdesk: they go on whatever fails and however the clock jumps, and stop on a wrong one."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from scheduler.clock import ClockGate
from scheduler.meter import Meter
from scheduler.ticking import Alarm, Every, Ticker
from tests.desk import Desk


class Counted(Meter):
    def __init__(self) -> None:
        self.ticks: list[tuple[str, bool]] = []
        self.late: list[timedelta] = []
        self.trusted: bool | None = None

    def ticked(self, tick: str, *, well: bool) -> None:
        self.ticks.append((tick, well))

    def fired(self, late: timedelta) -> None:
        self.late.append(late)

    def clock(self, *, trusted: bool) -> None:
        self.trusted = trusted


class Heard:
    """An alarm that is raised, and one that cannot be for the first time."""

    def __init__(self, failing: int = 0) -> None:
        self.said: list[str | None] = []
        self.failing = failing

    async def __call__(self, reason: str | None) -> None:
        await asyncio.sleep(0.02)  # the other tick comes meanwhile
        if self.failing:
            self.failing -= 1
            raise OSError("no database")
        self.said.append(reason)


def born_today(desk: Desk) -> None:
    ana = desk.person("ana")
    today = desk.clock.now.date()
    desk.client("Boris Petrov", ana, birth_year=1986, birth_month=today.month, birth_day=today.day)


def birthdays(desk: Desk) -> int:
    return sum(message.kind == "birthday" for message in desk.chat("ana").reads())


@asynccontextmanager
async def ticking(
    desk: Desk,
    meter: Meter | None = None,
    gate: ClockGate | None = None,
    alarm: Alarm | None = None,
    clock: Callable[[], datetime] | None = None,
) -> AsyncIterator[Ticker]:
    ticker = Ticker(
        desk.app.database,
        desk.app.company,
        clock or desk.clock,
        lambda: None,
        gate=gate,
        alarm=alarm,
        meter=meter,
        fire_seconds=0.05,
        plan_seconds=0.05,
    )
    ticker.start()
    yield ticker
    ticker.stop()
    ended = -1
    while ended != ticker.ended:  # what has begun ends by itself
        ended = ticker.ended
        await asyncio.sleep(0.1)


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 - what is waited for is a real process of ticks
            await asyncio.sleep(0.01)


async def some_ticks(ticker: Ticker) -> None:
    before = ticker.ended
    await until(lambda: ticker.ended >= before + 6)


async def test_what_is_told_is_counted_with_its_lateness(desk: Desk) -> None:
    born_today(desk)
    desk.clock.now = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
    meter = Counted()
    async with ticking(desk, meter) as ticker:
        await until(lambda: meter.late)
        await some_ticks(ticker)
    assert (meter.late, birthdays(desk)) == ([timedelta(0)], 1)
    assert {("plan", True), ("fire", True)} == set(meter.ticks)
    assert ticker.last_ok is not None
    assert time.monotonic() - ticker.last_ok < 20


async def test_a_tick_that_fails_is_counted_and_the_next_one_goes_on(desk: Desk) -> None:
    born_today(desk)
    meter = Counted()
    broken = True

    def clock() -> datetime:
        if broken:
            raise OSError("no clock")
        return desk.clock.now

    async with ticking(desk, meter, clock=clock) as ticker:
        await until(lambda: ("fire", False) in meter.ticks and ("plan", False) in meter.ticks)
        assert ticker.last_ok is None
        broken = False
        await until(lambda: meter.late)
    assert ticker.ended == len(meter.ticks)


async def test_on_a_wrong_clock_nothing_is_planned_or_fired_and_one_alarm_is_raised(desk: Desk) -> None:
    born_today(desk)
    right = desk.clock.now
    meter, alarm = Counted(), Heard()
    desk.clock.now = right + timedelta(days=3653)
    gate = ClockGate(lambda: 0.0, last_beat=right)
    async with ticking(desk, meter, gate, alarm) as ticker:
        await some_ticks(ticker)
        assert (meter.trusted, meter.late, birthdays(desk)) == (False, [], 0)
        assert desk.read(lambda store: store.occurrences.due(datetime(2100, 1, 1, tzinfo=UTC))) == []
        assert ticker.last_ok is not None  # it ticks well, and does nothing
        desk.clock.now = right
        await until(lambda: meter.late)
        await some_ticks(ticker)
    assert (meter.trusted, birthdays(desk)) == (True, 1)
    assert alarm.said == ["+315619200 s against the time counted since 2026-03-11 12:00 UTC", None]


async def test_an_alarm_that_cannot_be_raised_is_raised_with_the_next_tick(desk: Desk) -> None:
    alarm = Heard(failing=2)
    gate = ClockGate(lambda: 0.0, last_beat=desk.clock.now + timedelta(days=1))
    async with ticking(desk, gate=gate, alarm=alarm) as ticker:
        await until(lambda: alarm.said)
        await some_ticks(ticker)
    assert alarm.said == ["-86400 s against the time counted since 2026-03-12 12:00 UTC"]


async def test_set_back_by_a_day_the_clock_does_not_make_the_ticks_wait_for_a_day(desk: Desk) -> None:
    meter = Counted()
    async with ticking(desk, meter) as ticker:
        await some_ticks(ticker)
        for job in ticker.scheduler.get_jobs():
            job.modify(next_run_time=datetime.now(UTC) + timedelta(days=1))
        meter.ticks.clear()
        await until(lambda: {tick for tick, _ in meter.ticks} == {"plan", "fire"})


def test_set_forward_by_ten_years_the_clock_makes_one_tick_due() -> None:
    now = datetime(2026, 3, 11, tzinfo=UTC)
    later = now.replace(year=2036)
    assert Every(5).get_next_fire_time(None, now) == now
    assert Every(5).get_next_fire_time(now, later) == later + timedelta(seconds=5)

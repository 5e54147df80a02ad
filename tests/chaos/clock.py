"""Time that cannot be trusted: days of downtime (F5), clocks that jump (F16), zones whose clocks change (F17)."""

import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as Wall
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from office.worktime import local_to_utc, to_local
from tests.chaos.accounts import accepted
from tests.chaos.kills import people
from tests.chaos.world import World

DAY = timedelta(days=1)
HOUR = 3600.0

GATE_SECONDS = 30.0
"""Within so long after the clock is right again, reminders go out again."""


def days_of_downtime(world: World) -> None:
    """F5: killed, and started again three days later with much due: one message each, no digest of another day."""
    people(world, 20)
    clock = world.clock(-3 * 24 * HOUR)  # so that the platform's clock is right at the restart
    heads = world.work.lead(3, clock() + timedelta(seconds=3))
    one = world.start(clock=str(clock.file))
    world.until(lambda: not world.unsettled(), 40, "for what was due before")
    world.row.seen = int(world.kill(one))
    due = world.scale.of(100, 500, 2000)
    late = world.work.remind(due, clock() + timedelta(seconds=10), 2 * 24 * HOUR)
    before = world.arrived()
    clock.set(0)
    started = time.monotonic()
    again = world.start(clock=str(clock.file))
    world.heal()
    world.until(lambda: not world.unsettled(late), 90, "for what fell due meanwhile")
    time.sleep(6)
    fresh = accepted(world.server)[before:]
    per_chat = {chat: [call for call in fresh if call.parameters["chat_id"] == str(chat)] for chat in world.work.reps}
    most = max(len(calls) for calls in per_chat.values())
    parts = max(len(str(call.parameters["text"])) for call in fresh)
    digests = [call for call in fresh if int(call.parameters["chat_id"]) in heads]
    world.row.recovered = max(call.at for call in fresh) - started
    world.end(again)
    # Started once more, it has nothing to say.
    world.start(clock=str(clock.file))
    time.sleep(8)
    world.check(world.arrived() == before + len(fresh), "a second start told it again")
    world.settle(30)
    world.note(f"{due} due, {len(fresh)} messages, at most {most} to one person, the longest of {parts} characters")
    world.check(most <= 2, f"{most} messages to one person after the downtime")
    world.check(len(digests) <= len(heads), f"{len(digests)} digests of days that were over")


def clock_jumps(world: World) -> None:
    """F16: an hour ahead, an hour back, three days back, ten years ahead: nothing twice, and no birthdays of 2036."""
    people(world, 8)
    clock = world.clock(0)
    world.start_all(clock=str(clock.file))
    for jump in (HOUR, -HOUR, -3 * 24 * HOUR, 3652 * 24 * HOUR):
        world.work.remind(8, world.soon(1), 2)
        world.until(lambda: not world.unsettled(), 60, "before a jump")
        later = world.work.remind(8, world.soon(20), 4)
        before = world.arrived()
        clock.set(jump)
        world.row.seen += 1
        time.sleep(12)
        wrongly = [one for one in later if one not in world.unsettled(later)]
        if jump > 0:
            world.check(world.arrived() == before, f"{world.arrived() - before} messages with the clock ahead")
            world.check(not wrongly, f"{len(wrongly)} reminders were told too early")
        clock.set(0)
        world.heal()
        world.until(lambda later=later: not world.unsettled(later), 30 + GATE_SECONDS, "after the clock was right")
    world.settle(60)
    world.check(world.row.twice == 0, "something was told twice")


def wrong_at_the_start(world: World) -> None:
    """F16b: ten years ahead when it starts: it tells nothing until the clock is right."""
    people(world, 8)
    clock = world.clock(3652 * 24 * HOUR)
    later = world.work.remind(16, world.soon(5), 5)
    world.start_all(clock=str(clock.file))
    world.row.seen = 1
    time.sleep(15)
    told = len(later) - len(world.unsettled(later))
    clock.set(0)
    world.heal()
    world.settle(30 + GATE_SECONDS)
    world.check(told == 0, f"{told} reminders were told ten years ahead")
    world.check(world.row.twice == 0, "something was told twice")


def zones(world: World) -> None:
    """F17: every zone, each change of its clocks in 2024-2028: one occurrence for each local date."""
    walls = (Wall(0), Wall(0, 30), Wall(2, 30), Wall(9))
    changes = missed = doubled = counted = 0
    for zone in sorted(available_timezones()):
        days, found = _days_of_changes(zone)
        changes += found
        for wall in walls:
            instants = [local_to_utc(day, wall, zone) for day in days]
            told = [to_local(instant, zone).date() for instant in instants]
            counted += len(days)
            missed += len(set(days) - set(told))
            doubled += len(told) - len(set(told)) + sum(not a < b for a, b in pairwise(instants))
    world.row.seen, world.row.messages, world.row.lost, world.row.twice = changes, counted, missed, doubled
    world.check(missed == 0, f"{missed} local dates without an occurrence")
    world.check(doubled == 0, f"{doubled} local dates with two")
    world.note(f"{len(available_timezones())} zones, {changes} changes of clocks, at {len(walls)} times of the day")


def _days_of_changes(zone: str) -> tuple[list[date], int]:
    """The local days around each change of the zone's clocks, and how many changes there are."""
    info = ZoneInfo(zone)
    start = datetime(2023, 12, 31, 12, tzinfo=UTC)
    noons = [(start + number * DAY).astimezone(info) for number in range(1829)]
    changes = [after.date() for before, after in pairwise(noons) if before.utcoffset() != after.utcoffset()]
    return sorted({day + shift * DAY for day in changes for shift in range(-2, 3)}), len(changes)

"""Time that cannot be trusted: days of downtime (F5), clocks that jump (F16), zones whose clocks change (F17)."""

import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from datetime import time as Wall
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import select, update

from office.staff import Person
from office.worktime import local_to_utc, to_local
from storage.store import Store
from storage.tables import process
from tests.chaos.kills import people
from tests.chaos.workload import DIGEST
from tests.chaos.world import World

DAY = timedelta(days=1)
HOUR = 3600.0

GATE_SECONDS = 30.0
"""Within so long after the clock is right again, reminders go out again."""


def days_of_downtime(world: World) -> None:
    """F5: killed, and started again three days later with much due: one message each, no digest of another day."""
    people(world, 20)
    heads = world.work.lead(3, world.soon(5))
    one = world.start()
    world.until(lambda: not world.unsettled() and not world.open(), 40, "for what was due before")
    time.sleep(0.5)
    world.kill(one)
    # Three days go by: what happened before lies three days further back, and much has fallen due since.
    world.app.write(_three_days_pass)
    due = world.scale.of(100, 500, 2000)
    late = world.work.remind(due, world.soon(-2.5 * DAY.total_seconds()), 2 * DAY.total_seconds())
    world.app.write(lambda store: _digests_of_those_days(store, [world.work.person(chat) for chat in heads]))
    before = world.arrived()
    again = world.start()
    world.heal()
    world.until(lambda: world.arrived() >= before + len(world.work.reps), 60, "for what fell due meanwhile")
    time.sleep(8)
    fresh = world.site.arrivals()[before:]
    told = Counter(arrival.chat for arrival in fresh)
    recovered = max(arrival.at for arrival in fresh) - world.healed
    world.end(again)
    listed = world.count("select count(*) from occurrence where state = 'fired' and kind = 'task'")
    # What was too much for one message is behind its buttons; it is accounted for by the rows.
    world.work.withdraw(late)
    # Started once more, it has nothing to say.
    world.start()
    time.sleep(8)
    world.check(world.arrived() == before + len(fresh), "a second start told it again")
    world.settle(30)
    world.row.messages, world.row.recovered = due, recovered
    world.note(f"{due} due, {len(fresh)} messages, at most {max(told.values())} to one person")
    world.check(listed == due, f"{due - listed} of {due} reminders were not listed")
    world.check(max(told.values()) == 1, f"{max(told.values())} messages to one person after the downtime")
    digests = [arrival for arrival in fresh if arrival.text.startswith("Digest for")]
    world.check(not digests, f"{len(digests)} digests of days that were over")


def _three_days_pass(store: Store) -> None:
    """What is on record of processes happened three days earlier."""
    for owner, started, beat in store.connection.execute(
        select(process.c.owner, process.c.started_at, process.c.beat_at)
    ):
        earlier = {"started_at": started - 3 * DAY, "beat_at": beat - 3 * DAY}
        store.connection.execute(update(process).where(process.c.owner == owner).values(**earlier))


def _digests_of_those_days(store: Store, heads: Sequence[Person]) -> None:
    for head in heads:
        for back in (2, 1):
            day = head.today(store.now) - back * DAY
            due = local_to_utc(day, head.digest_at, head.timezone)
            store.occurrences.plan(DIGEST, f"staff:{head.id}", head.id, day, "day", due)


def clock_jumps(world: World) -> None:
    """F16: an hour ahead, an hour back, three days back, ten years ahead: nothing twice, and no birthdays of 2036."""
    people(world, 8)
    clock = world.clock(0)
    world.start_all(clock=str(clock.file))
    for jump in (HOUR, -HOUR, -3 * 24 * HOUR, 3652 * 24 * HOUR):
        world.work.remind(8, world.soon(1), 2)
        world.until(lambda: not world.unsettled(), 60, "before a jump")
        later = world.work.remind(8, world.soon(20), 4)
        clock.set(jump)
        world.row.seen += 1
        time.sleep(12)
        wrongly = [one for one in later if one not in world.unsettled(later)]
        if jump > 0:
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

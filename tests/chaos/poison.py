"""What can never go well: reminders and messages that raise or kill (F18), ticks that raise or hang (F19)."""

import time

from tests.chaos.kills import people
from tests.chaos.workload import Expected
from tests.chaos.world import World


def poisoned(world: World) -> None:
    """F18: a message kills whoever sends it, a reminder raises always: both are given up, their neighbours go out."""
    people(world, 6)
    chat = world.work.reps[0]
    killing, raising = _poison(world, "killing"), _poison(world, "raising")
    neighbours = world.work.remind(12, world.soon(4), 6, [chat, *world.work.reps[1:3]])
    deaths, until = 0, time.monotonic() + world.scale.of(60, 60, 120)
    poison = {"killing": killing.mark, "raising": raising.mark}
    while time.monotonic() < until and (world.unsettled(neighbours) or deaths < 3):
        while len(world.running) < world.databases.replicas:
            world.start(**poison)
        time.sleep(0.1)
        for one in [one for one in world.running if not one.alive]:
            world.died(one)
            deaths += 1
    world.row.seen = deaths
    world.work.withdraw([killing, raising])
    world.heal()
    while len(world.running) < world.databases.replicas:
        world.start(**poison)
    world.settle(30)
    given_up = world.count(
        "select count(*) from outbox where state in ('dead', 'held') and text like :mark", mark=f"%{killing.mark}%"
    )
    world.note(f"it killed {deaths} processes before it was given up")
    world.check(given_up == 1, "the message that kills was not given up")
    world.check(deaths <= 3, f"it killed {deaths} processes")


def ticks_fail(world: World) -> None:
    """F19: ticks raise for a while: the next one works. A tick that hangs: the watchdog ends the process."""
    people(world, 6)
    world.work.remind(10, world.soon(3), 10)
    one = world.start(tick="raises")
    others = [world.start() for _ in range(world.databases.replicas - 1)]
    world.until(lambda: "tick failed" in one.log.read_text(), 30, "for a tick that fails")
    world.row.seen += 1
    world.until(lambda: not world.unsettled(), 60, "after ticks that failed")
    for other in [one, *others]:
        world.end(other)
    hanging = world.start(tick="hangs")
    world.work.remind(10, world.soon(10), 5)
    begun = time.monotonic()
    status = world.died(hanging, 120)
    took = time.monotonic() - begun
    world.row.seen += 1
    world.note(f"a tick that hangs ended the process with status {status} after {took:.0f} s")
    world.check(took <= 100, "the watchdog took more than 100 s")
    world.start_all()
    world.settle(60)


def _poison(world: World, how: str) -> Expected:
    return world.work.remind(1, world.soon(4), 0, [world.work.reps[0]])[0]

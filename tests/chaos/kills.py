"""Processes that end: killed at any moment (F1), at each named point (F2), asked to end (F3), full of updates (F11)."""

import time

from tests.chaos.process import POINTS
from tests.chaos.world import World

LINES_A_KILL = 4

HEARING = ("starting", "polled", "heard", "answered", "committed")
"""The points on the way of a line; the others lie on the way of a reminder."""


def killed_at_random(world: World) -> None:
    """F1: SIGKILL while it starts, reads, commits, fires and sends, over and over."""
    kills = world.scale.of(10, 50, 300)
    people(world, 16)
    seconds = kills * 1.8
    world.work.remind(kills * 3, world.soon(3), seconds)
    world.work.birthdays(world.work.reps[:8], world.soon(seconds * 0.3))
    world.work.lead(8, world.soon(seconds * 0.2), apart=seconds * 0.08)
    world.server.latency = 0.02
    chance = world.work.chance
    world.start_all()
    for kill in range(kills):
        polls, before = world.server.polls, world.arrived()
        world.work.said(LINES_A_KILL)
        while len(world.running) < world.databases.replicas:
            world.start()
        victim = chance.choice(world.running)
        match kill % 5:
            case 0:  # while it starts
                time.sleep(chance.uniform(0, 1.0))
            case 1:  # while it reads and commits
                world.until(lambda polls=polls: world.server.polls > polls, 30, "for a poll")
                time.sleep(chance.uniform(0, 0.1))
            case _:  # while it sends
                wanted = before + 1 + chance.randrange(LINES_A_KILL)
                world.until(lambda wanted=wanted: world.arrived() >= wanted, 30, "for a message")
                time.sleep(chance.uniform(0, 0.03))
        world.kill(victim)
    while len(world.running) < world.databases.replicas:
        world.start()
    world.settle(90)
    world.made_once()
    world.note(f"{world.row.twice / kills:.1f} per kill came twice")
    world.check(world.row.twice <= 3 * kills, "more than 3 per kill came twice")


def killed_at_points(world: World) -> None:
    """F2: dies at a named point, for each of them; what is known of the state there is looked at after the restart."""
    people(world, 4)
    points = list(POINTS) if world.scale.index else ["committed", "told", "sending", "accepted", "marking"]
    for point in points:
        # Only one thing is under way, so that nothing else is on the wire.
        if point in HEARING:
            world.work.say()
        else:
            world.work.remind(1, world.soon(1), 1)
        one = world.start(point=point)
        if world.died(one) == -9:
            world.row.seen += 1
        else:
            world.wrong(f"it did not die at '{point}'")
        if world.databases.replicas == 1:
            _after_point(world, point)
    world.note(f"{world.row.seen} of {len(points)} points")
    world.start_all()
    world.settle(60)


def _after_point(world: World, point: str) -> None:
    """Started again, it makes good; only what was accepted and not marked may come twice, with its neighbours."""
    before, again = world.twice(), world.start()
    world.until(lambda: not world.unsettled(), 30, f"after '{point}'")
    world.end(again)
    twice, allowed = world.twice() - before, 1 if point in ("accepted", "marking") else 0
    world.check(twice <= allowed, f"{twice} came twice after '{point}'")


def asked_to_end(world: World) -> None:
    """F3: SIGTERM under load: nothing twice, and it has ended within 30 seconds."""
    people(world, 12)
    ends = world.scale.of(2, 5, 20)
    world.work.remind(ends * 10, world.soon(2), ends * 2.5)
    world.server.latency = 0.2
    slowest = 0.0
    for _ in range(ends):
        world.work.said(12)
        running, before = world.start_all(), world.arrived()
        world.until(lambda before=before: world.arrived() > before + 2, 30, "for messages")
        world.row.seen += bool(world.server.pending() or world.open())
        for one in running:
            slowest = max(slowest, world.end(one))
    world.start_all()
    world.settle(60)
    world.note(f"it took {slowest:.1f} s to end")
    world.check(slowest <= 30, "it took more than 30 s to end")
    world.check(world.row.twice == 0, "something came twice after an orderly end")


def killed_with_a_batch(world: World) -> None:
    """F11: SIGKILL with a hundred updates fetched and not all of them handled."""
    people(world, 60)  # a chat takes one message a second
    for _ in range(world.scale.of(2, 4, 20)):
        world.work.said(100)
        polls = world.server.polls
        one = world.start_all()[0]
        for other in world.running[1:]:
            world.end(other)
        world.until(lambda polls=polls: world.server.polls > polls, 30, "for a poll")
        time.sleep(world.work.chance.uniform(0, 0.15))
        unhandled = len(world.server.pending())
        world.kill(one)
        world.row.seen -= unhandled == 0  # it hit nothing that was under way
    world.start_all()
    world.settle(120)
    world.made_once()


def people(world: World, reps: int) -> None:
    world.work.hire(reps)
    world.work.director()


def killed_with_flaw(world: World, flaw: str) -> None:
    """The same kills on a bot with a flaw of `process.FLAWS`, or with none: the accounts have to tell the two apart.

    Each kill meets new messages: what the last one left in doubt would be held after a second one.
    """
    people(world, 16)
    chaos = {"flaw": flaw} if flaw else {}
    world.server.latency = 0.15
    for _ in range(5):
        polls, one = world.server.polls, world.start(**chaos)
        world.until(lambda polls=polls: world.server.polls > polls and not _under_way(world), 30, "for the last kill's")
        polls = world.server.polls
        world.work.said(12)
        world.until(lambda polls=polls: world.server.polls > polls, 30, "for the next poll")
        time.sleep(world.work.chance.uniform(0, 0.25))
        world.kill(one)
    world.start(**chaos)
    world.settle(60)


def _under_way(world: World) -> int:
    """What was heard or is to be sent."""
    return world.site.unconfirmed() or world.open()

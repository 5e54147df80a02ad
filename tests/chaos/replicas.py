"""Several processes on one PostgreSQL: one that never comes back (F4), two that poll (F12), one that sleeps (F13)."""

import time
from collections.abc import Set
from datetime import UTC, datetime

from tests.chaos.accounts import ON_THE_WIRE
from tests.chaos.kills import people
from tests.chaos.running import Running
from tests.chaos.world import World

STALLED = 15.0
"""Seconds after which a process that does not beat is taken for dead."""


def one_for_good(world: World) -> None:
    """F4: one of three dies amid its work and never comes back: the others take over what it held."""
    people(world, 30)
    world.server.latency = 0.3
    world.start_all()
    time.sleep(STALLED + 7)  # who has only just begun cannot tell the dead from the delayed
    world.work.remind(world.scale.of(60, 300, 900), world.soon(1), 10)
    world.work.said(60)
    world.until(lambda: world.arrived() > 20, 40, "for messages")
    until = time.monotonic() + 20
    while (victim := _busiest(world)) is None and time.monotonic() < until:
        time.sleep(0.005)
    world.kill(victim or world.running[0])
    killed = world.healed
    # Looked at first: what is answered meanwhile counts as served, also where it came to the platform before the kill.
    answered = {arrival.place for arrival in world.site.arrivals()}
    waiting = {one.chat for one in world.unsettled() if one.due <= datetime.now(UTC)}
    doubtful = world.count("select count(*) from outbox where state = 'sending'")
    world.until(lambda: waiting <= _served(world, answered).keys(), 60, "for a message to each chat that waited")
    silent = max((at - killed for chat, at in _served(world, answered).items() if chat in waiting), default=0.0)
    world.settle(120)
    world.note(f"{doubtful} messages on the wire; {len(waiting)} chats waited, the last for {silent:.1f} s")
    world.check(waiting, "no chat waited at the kill")
    world.check(silent <= 20, f"a chat waited {silent:.1f} s")
    recovered = world.row.recovered
    world.check(recovered is not None and recovered <= 45, "the backlog took more than 45 s")
    world.check(world.row.twice <= 10, "more than 10 came twice")


def _served(world: World, answered: Set[int]) -> dict[int, float]:
    """When each chat got its first message but those (monotonic seconds)."""
    first: dict[int, float] = {}
    for arrival in world.site.arrivals():
        if arrival.place not in answered:
            first.setdefault(arrival.chat, arrival.at)
    return first


def poller_asleep(world: World) -> None:
    """F12: whoever reads the updates stands still for longer than its lease, then goes on beside the next one."""
    people(world, 10)
    world.start_all()
    for _ in range(world.scale.of(1, 2, 6)):
        world.work.said(10)
        world.until(lambda: not world.unsettled(), 40, "before")
        poller = _poller(world)
        poller.stop()
        world.blow()
        asleep, polls = time.monotonic(), world.server.polls
        world.work.said(20)
        world.until(lambda polls=polls: not world.server.pending(), 60, "for another to read")
        took = time.monotonic() - asleep
        world.note(f"taken over after {took:.0f} s")
        world.check(took <= 20, "it took more than 20 s until another read the updates")
        time.sleep(2)
        poller.go_on()
        world.row.seen += 1
        world.heal()
        world.work.said(20)
        time.sleep(3)
    conflicts = sum(call.code == 409 for call in world.server.calls("getUpdates"))
    world.note(f"{conflicts} polls refused with 409")
    world.check(all(one.alive for one in world.running), "a process ended")
    world.settle(60)
    world.made_once()


def sender_asleep(world: World) -> None:
    """F13: a process stands still amid sending, is taken for dead, and wakes: its late word changes nothing."""
    people(world, 12)
    world.server.latency = 0.3
    world.start_all()
    for _ in range(world.scale.of(1, 2, 6)):
        world.work.said(30)
        before = world.arrived()
        world.until(lambda before=before: world.arrived() > before + 5, 40, "for messages")
        victim = world.work.chance.choice(world.running)
        victim.stop()
        for _ in range(6):  # what it has on the wire stays there all the while
            world.blow()
            time.sleep((STALLED + 10) / 6)
        world.blow()
        victim.go_on()
        world.row.seen += 1
        world.heal()
        world.until(lambda: not world.unsettled(), 60, "after it woke")
    world.settle(60)
    world.made_once()
    world.check(world.row.twice <= ON_THE_WIRE * world.row.seen, "more came twice than one process has on the wire")


def _busiest(world: World) -> Running | None:
    """Who is sending three messages or more at this moment."""
    busy = world.rows("select owner from outbox where state = 'sending' group by owner having count(*) >= 3")
    return _named(world, str(busy[0][0])) if busy else None


def _poller(world: World) -> Running:
    """Who holds the lease of the updates."""
    return _named(world, str(world.rows("select owner from lease where name = 'telegram-poller'")[0][0]))


def _named(world: World, owner: str) -> Running:
    """By its process id in the owner's name `run:PID:…`."""
    pid = int(owner.split(":")[1])
    return next(one for one in world.running if one.pid == pid)

"""Slack in Socket Mode: connections that end, ghosts, none (F22a), kills while it sends (F22b), lost answers (F22c).

Slack sends an event again that was not acknowledged, here after 0, 6 and 30 seconds instead of 0, 60 and 300. Nobody
writes again before the last line was answered: events that come late come in another order, on the real Slack too.
"""

import time
from collections.abc import Sequence
from contextlib import suppress

from tests.chaos.ghosts import ghosts
from tests.chaos.kills import people
from tests.chaos.workload import LINE, Expected
from tests.chaos.world import World

RETRIES = (0.0, 6.0, 30.0)
"""Seconds before the first, second and third time that an event comes again."""

NO_SOCKET = (8.0, 45.0, 180.0)
"""Seconds without any connection; the second is longer than Slack sends anything again."""

DYING = 120.0
"""Seconds for a process to come to its point: a dead one is found after 15, and asked after 10 more."""

POINTS = (("posting",), ("posted",), ("posted", "finding"))
"""Where processes die one after the other: the last one when it has asked after what the one before had sent."""


def connections(world: World) -> None:
    """F22a: announced ends, cuts, connections that get nothing, and none for a while: each line is answered once."""
    people(world, 16)
    slack, scale = world.slack, world.scale
    slack.retry_pauses = RETRIES
    world.start_all()
    _connected(world)
    turns = scale.of(5, 15, 60)
    world.work.remind(turns * 3, world.soon(3), turns * 3.0)
    for turn in range(turns):
        _lines(world, 3)
        time.sleep(world.work.chance.uniform(0, 0.1))
        match turn % 5:
            case 0:
                slack.disconnect("refresh_requested")
                _lines(world, 3)
            case 1:
                slack.disconnect(None)
                _lines(world, 3)
            case 2:
                slack.disconnect("warning")
                _lines(world, 3)
            case 3:
                with ghosts(slack, 2):
                    _lines(world, 3)
                    time.sleep(4)
            case _:
                world.until(lambda: _ghost(world), 90, "for a connection")
                _lines(world, 3)
        world.row.seen += 1
        time.sleep(world.work.chance.uniform(0, 2))
        _connected(world)
    begun = time.monotonic()
    slack.refuse_sockets(scale.of(*NO_SOCKET))
    slack.disconnect(None)
    world.row.seen += 1
    while time.monotonic() < begun + scale.of(*NO_SOCKET):
        _lines(world, 1)
        time.sleep(1)
    world.heal()
    _connected(world)
    world.settle(120)
    world.made_once()
    # What the bot itself writes is an event as well, but nobody waits for it.
    written = [one for one in slack.deliveries if "client_msg_id" in one.payload["event"]]
    unheard = sum(not one.acked for one in written)
    away = scale.of(*NO_SOCKET)
    world.note(f"no connection for {away:.0f} s; {unheard} lines that Slack gave up on were read later")
    _never_twice(world)


def killed_while_sending(world: World) -> None:
    """F22b: SIGKILL at random while it sends, and just before, after and between: what is there is not sent again."""
    people(world, 12)
    slack, chance = world.slack, world.work.chance
    slack.retry_pauses = RETRIES
    slack.latency = 0.05
    kills = world.scale.of(4, 12, 60)
    world.work.remind(kills * 3, world.soon(3), kills * 2.5)
    world.start_all()
    for kill in range(kills):
        _connected(world)
        before = world.arrived()
        _lines(world, 4)
        wanted = before + 1 + chance.randrange(2)
        world.until(lambda wanted=wanted: world.arrived() >= wanted, 60, "for a message")
        time.sleep(chance.uniform(0, 0.12))
        world.kill(chance.choice(world.running))
        if kill % 4 == 0:
            _die_at_points(world, POINTS[kill // 4 % len(POINTS)])
        while len(world.running) < world.databases.replicas:
            world.start()
    world.settle(120)
    world.made_once()
    world.note(f"{_looked_up(world)} times it was asked whether a message is there")
    _never_twice(world)


def _die_at_points(world: World, points: Sequence[str]) -> None:
    """One after the other, with a reminder: no answer is under way, which may change an earlier message as well."""
    while len(world.running) < world.databases.replicas:
        world.start()
    world.until(lambda: not _waiting(world) and not world.open(), 120, "for all answers")
    world.end_all()
    world.work.remind(1, world.soon(1), 1)
    for point in points:
        one = world.start(point=point)
        died = world.died(one, DYING)
        world.check(died == -9, f"it did not die at '{point}': {world.tail(one)}")
        world.row.seen += died == -9


def answers_lost(world: World, flaw: str = "") -> None:
    """F22c: messages accepted whose answer is cut off or late, and messages that never came to Slack.

    `flaw`: with one of `process.FLAWS`, which the accounts have to find.
    """
    people(world, 12)
    slack = world.slack
    world.work.remind(world.scale.of(20, 80, 400), world.soon(3), world.scale.of(8, 30, 150))
    world.start_all(**({"flaw": flaw} if flaw else {}))
    _connected(world)
    faults = []
    for turn in range(world.scale.of(3, 10, 50)):
        _lines(world, 5)
        faults += [slack.lose_answers("chat.postMessage"), slack.lose_calls("chat.postMessage")]
        if turn % 3 == 0:
            faults += [slack.delay("chat.postMessage", 25), slack.refuse("conversations.history", retry_after=2)]
        time.sleep(3)
    slack.heal()
    world.heal()
    world.settle(120)
    world.row.seen = sum(fault.happened for fault in faults)
    world.note(f"{_looked_up(world)} times it was asked whether a message is there")
    _never_twice(world)


def _lines(world: World, count: int) -> list[Expected]:
    """So many people write who wait for nothing."""
    waiting = _waiting(world)
    free: Sequence[int] = [chat for chat in world.work.reps if chat not in waiting]
    return [world.work.say(chat) for chat in world.work.chance.sample(free, min(count, len(free)))]


def _waiting(world: World) -> set[int]:
    """The people whose line was not answered yet."""
    return {one.chat for one in world.unsettled() if one.kind == LINE}


def _connected(world: World) -> None:
    """Until every process has a connection."""
    world.until(lambda: world.slack.sockets >= len(world.running), 90, "for the connections")


def _ghost(world: World) -> bool:
    """The newest connection gets nothing any more, not even answers to its pings; false where there is none yet."""
    with suppress(LookupError):
        world.slack.ghost(silent=True)
        return True
    return False


def _looked_up(world: World) -> int:
    """How often it was asked whether a message is there; what people wrote is read without metadata."""
    asked = world.slack.calls("conversations.history")
    return sum("include_all_metadata" in call.parameters for call in asked)


def _never_twice(world: World) -> None:
    world.check(world.row.twice == 0, f"{world.row.twice} came twice")

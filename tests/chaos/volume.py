"""Much of everything: a hundred thousand open messages (F23), and all faults at random for long (F24)."""

import statistics
import time
from datetime import UTC, datetime

from sqlalchemy import insert

from storage.store import Store, transact
from storage.tables import outbox
from tests.chaos.kills import people
from tests.chaos.world import World

OPEN = 100_000
CHATS = 1000
LINES_A_SECOND = 5


def many_open(world: World) -> None:
    """F23: with a hundred thousand open messages claiming takes 100 ms at most, and memory stays as it is."""
    people(world, 4)
    world.app.write(lambda store: _fill(store))
    took = []
    for _number in range(world.scale.of(10, 30, 100)):
        begun = time.monotonic()
        transact(
            world.app.database,
            world.app.clock,
            lambda store: store.deliveries.claim("telegram", "run:0:chaos", 10),
            beside=True,
        ).result()
        took.append((time.monotonic() - begun) * 1000)
    world.app.write(lambda store: _forget(store))
    for chat in range(CHATS):
        world.server.meet(10_000 + chat)
    one = world.start()
    world.until(lambda: world.arrived() > 20, 60, "for messages")
    first = one.memory
    said = world.work.said(8)
    time.sleep(world.scale.of(5, 10, 60))
    last = one.memory
    world.row.seen = world.open()
    median = statistics.median(took)
    world.note(f"a claim took {median:.0f} ms (median of {len(took)}), {first} MB at first, {last} MB later")
    world.check(median <= 100, f"a claim took {median:.0f} ms")
    world.check(last <= first + 30, f"memory grew from {first} to {last} MB")
    world.check(world.row.seen > OPEN * 0.9, "the messages went out before anything was measured")
    late = len(world.unsettled(said))
    world.check(not late, f"{late} of {len(said)} people had no answer, for it waits behind the backlog of others")
    world.end(one)
    world.app.write(lambda store: _forget(store, everything=True))
    world.settle(30)


def _fill(store: Store) -> None:
    now = datetime.now(UTC)
    row = {"kind": "task", "platform": "telegram", "text": "…", "buttons": [], "state": "pending", "attempts": 0}
    rows = [
        {**row, "chat": str(10_000 + number % CHATS), "not_before": now, "created_at": now} for number in range(OPEN)
    ]
    for begin in range(0, OPEN, 5000):
        store.connection.execute(insert(outbox), rows[begin : begin + 5000])


def _forget(store: Store, *, everything: bool = False) -> None:
    """What was claimed here may go again; or nothing of it is to go any more."""
    state, where = ("cancelled", "state in ('pending', 'sending')") if everything else ("pending", "state = 'sending'")
    store.connection.exec_driver_sql(f"update outbox set state = '{state}', owner = null where {where}")


def soak(world: World) -> None:
    """F24: five lines a second for long, and every while one of the faults."""
    people(world, 30)
    minutes, every = world.scale.of((0.5, 8), (1.5, 10), (120, 60))
    chance, server = world.work.chance, world.server
    begun, seconds = time.monotonic(), minutes * 60
    world.work.remind(int(seconds), world.soon(3), seconds)
    world.start_all()
    following = begun + every
    while time.monotonic() < begun + seconds:
        world.work.say()
        time.sleep(1 / LINES_A_SECOND)
        if time.monotonic() >= following:
            following += every
            match chance.choice(("kill", "kill", "away", "flood", "cut")):
                case "kill":
                    world.kill(chance.choice(world.running))
                    world.start()
                case "away":
                    world.blow()
                    server.down()
                    time.sleep(2)
                    server.up()
                    world.row.seen += 1
                case "flood":
                    server.refuse("sendMessage", 429, retry_after=2, times=5)
                    world.row.seen += 1
                case "cut":
                    server.cut("sendMessage", times=2)
                    world.row.seen += 1
    server.heal()
    world.heal()
    world.settle(90)
    world.made_once()
    left = world.count("select count(*) from heard") - sum(one.kind == "line" for one in world.work.expected)
    world.note(f"{seconds:.0f} s at {LINES_A_SECOND} lines a second")
    world.check(left == 0, f"{left} events too many were kept")

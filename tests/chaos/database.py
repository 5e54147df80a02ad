"""A database that fails: a server that is restarted and cuts connections (F14), a file that cannot be written (F15)."""

import resource
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.chaos.databases import Postgres
from tests.chaos.kills import people
from tests.chaos.world import World


def server_restarts(world: World) -> None:
    """F14: PostgreSQL restarted in order and as by a power cut, and every connection cut: all goes on by itself."""
    assert isinstance(world.databases, Postgres)
    server = world.databases.server
    people(world, 12)
    rounds = world.scale.of(2, 6, 30)
    world.work.remind(rounds * 10, world.soon(3), rounds * 6)
    running = world.start_all()
    world.work.said(10)
    world.until(lambda: not world.unsettled() or world.arrived() > 5, 40, "for messages")
    slowest = 0.0
    for number in range(rounds):
        world.work.said(10)
        time.sleep(world.work.chance.uniform(0, 0.5))
        world.blow()
        match number % 3:
            case 0:
                server.restart("fast")
            case 1:
                server.restart("immediate")
            case _:
                server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        world.row.seen += 1
        back, before = time.monotonic(), world.arrived()
        said = world.work.said(4)
        world.heal()
        world.until(lambda before=before: world.arrived() > before, 40, "for the first message after a restart")
        slowest = max(slowest, time.monotonic() - back)
        world.until(lambda said=said: not world.unsettled(said), 40, "after a restart")
    dead = [one for one in running if not one.alive]
    world.check(not dead, f"{len(dead)} processes ended")
    world.check(slowest <= 15, f"the first message after a restart took {slowest:.0f} s")
    world.note(f"the first message was out {slowest:.1f} s after the server was back")
    world.settle(60)
    world.made_once()


def file_in_use(world: World) -> None:
    """F15: a foreign writer holds the file longer than Backdesk waits for it; then all goes on."""
    people(world, 8)
    one = world.start()
    seconds = world.scale.of(5, 35, 60)
    world.work.said(8)
    world.until(lambda: not world.unsettled(), 30, "before")
    world.work.remind(10, world.soon(2), seconds)
    world.blow()
    with _held(world):
        world.work.said(20)
        time.sleep(seconds)
    world.row.seen = 1
    world.heal()
    world.check(one.alive, "it ended")
    world.settle(90)
    world.made_once()


def file_full(world: World) -> None:
    """F15b: no file may grow: nothing is confirmed that was not written; when there is room all goes on."""
    people(world, 8)
    one = world.start()
    world.work.said(8)
    world.until(lambda: not world.unsettled(), 30, "before")
    world.work.remind(10, world.soon(2), 8)
    file = Path(world.address.removeprefix("sqlite:///"))
    journal = file.with_name(f"{file.name}-wal")
    unlimited = resource.prlimit(one.pid, resource.RLIMIT_FSIZE)
    full = max(file.stat().st_size, journal.stat().st_size)
    resource.prlimit(one.pid, resource.RLIMIT_FSIZE, (full, unlimited[1]))
    world.work.said(20)
    time.sleep(world.scale.of(5, 12, 60))
    world.row.seen = one.log.read_text().count("OperationalError")
    resource.prlimit(one.pid, resource.RLIMIT_FSIZE, unlimited)
    world.heal()
    world.check(one.alive, "it ended")
    world.settle(120)
    world.made_once()


@contextmanager
def _held(world: World) -> Iterator[None]:
    file = world.address.removeprefix("sqlite:///")
    with closing(sqlite3.connect(file, isolation_level=None)) as foreign:
        foreign.execute("BEGIN IMMEDIATE")
        yield
        foreign.execute("ROLLBACK")

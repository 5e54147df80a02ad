"""A process among the others: what the dead left is decided, and nobody is judged who may only be delayed."""

import asyncio
from datetime import timedelta

import pytest

from office.doubt import DEFAULTS
from scheduler.heartbeat import Heartbeat
from storage.processes import STALLED
from storage.store import Store
from storage.tables import process
from tests.desk import Desk


def heartbeat(desk: Desk, owner: str, *, sole: bool = False, trusts: bool = True) -> Heartbeat:
    return Heartbeat(
        desk.app.database, desk.clock, owner, ["telegram"], DEFAULTS, sole=sole, trusts_clock=lambda: trusts
    )


def left_by(desk: Desk, owner: str, kind: str = "answer") -> int:
    """A message that this process was sending."""
    row = desk.write(lambda s: s.outbox.add(kind=kind, platform="telegram", chat="7", text="x"))
    desk.write(lambda s: s.deliveries.claim("telegram", owner, 1))
    return int(row)


def silent(desk: Desk, owner: str, for_: timedelta = STALLED * 2) -> None:
    """This process beat last so long ago, by the clock that judges it."""

    def age(store: Store) -> None:
        store.processes.beat(owner)
        statement = process.update().where(process.c.owner == owner)
        store.connection.execute(statement.values(beat_at=store.processes.now - for_))

    desk.write(age)


def state(desk: Desk, row: int) -> str:
    return str(desk.read(lambda s: s.outbox.get(row).state))


async def test_the_only_process_decides_at_once_what_its_like_left(desk: Desk) -> None:
    silent(desk, "run:dead", timedelta(seconds=1))
    row = left_by(desk, "run:dead")
    one = heartbeat(desk, "run:1", sole=True)
    await one.begin()
    assert state(desk, row) == "pending"
    assert one.careful, "it died"


async def test_one_of_many_waits_until_the_other_is_surely_dead(desk: Desk) -> None:
    row = left_by(desk, "run:2")
    silent(desk, "run:2", timedelta(seconds=5))
    one = heartbeat(desk, "run:1")
    await one.begin()
    assert state(desk, row) == "sending"
    silent(desk, "run:2")
    desk.write(one._beat)
    assert state(desk, row) == "sending", "who has only just begun to beat judges nobody"
    one._beating_since = -1000.0
    desk.write(one._beat)
    assert state(desk, row) == "pending"
    assert one.careful


async def test_after_an_orderly_end_nobody_is_careful(desk: Desk) -> None:
    first = heartbeat(desk, "run:1", sole=True)
    await first.begin()
    await first.end()
    second = heartbeat(desk, "run:2", sole=True)
    await second.begin()
    assert not second.careful


@pytest.mark.sqlite  # on a server beats go by its clock
async def test_a_clock_that_is_not_trusted_is_written_nowhere(desk: Desk) -> None:
    desk.clock.forward(days=3650)
    one = heartbeat(desk, "run:1", sole=True, trusts=False)
    await one.begin()
    desk.write(one._beat)
    assert desk.read(lambda s: s.processes.last_beat()) is None
    assert desk.read(lambda s: s.processes.outages(s.now - timedelta(days=9999))) == []


async def test_processes_that_start_together_note_one_outage(desk: Desk) -> None:
    desk.write(lambda s: s.processes.end("run:before"))
    silent(desk, "run:before", timedelta(hours=2))
    await asyncio.gather(*(heartbeat(desk, f"run:{number}").begin() for number in range(5)))
    assert len(desk.read(lambda s: s.processes.outages(s.processes.now - timedelta(days=1)))) == 1


async def test_an_outage_is_noted_by_who_comes_first(desk: Desk) -> None:
    silent(desk, "run:dead", timedelta(hours=2))
    await heartbeat(desk, "run:1").begin()
    await heartbeat(desk, "run:2").begin()
    (outage,) = desk.read(lambda s: s.processes.outages(s.processes.now - timedelta(days=1)))
    assert timedelta(hours=2) <= outage[1] - outage[0] < timedelta(hours=2, minutes=1)

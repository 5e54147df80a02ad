"""Processes that beat, leases that change hands, and the times when nothing ran."""

from datetime import timedelta

import pytest

from storage.leases import Leases
from storage.processes import KEPT, OUTAGE, STALLED, Processes
from storage.store import Store
from tests.desk import Desk


def processes(store: Store, seconds: float = 0) -> Processes:
    """As they are judged so much later: on a server by its own clock, which no test moves."""
    drawer = Processes(store.connection, store.now)
    drawer._now += timedelta(seconds=seconds)
    return drawer


def test_who_does_not_beat_is_dead_to_the_others(desk: Desk) -> None:
    stalled = STALLED.total_seconds() + 1
    desk.write(lambda s: [processes(s).beat(owner) for owner in ("run:1", "run:2")])
    assert desk.read(lambda s: processes(s).alive()) == 2
    assert desk.write(lambda s: processes(s).bury("run:1")) == 0
    desk.write(lambda s: processes(s, stalled).beat("run:1"))
    assert desk.write(lambda s: processes(s, stalled).bury("run:1")) == 1
    assert desk.read(lambda s: processes(s, stalled).alive()) == 1
    assert desk.read(lambda s: processes(s, stalled).crashed_since(processes(s).now)) is True


def test_who_was_taken_for_dead_is_told_so_and_lives_on(desk: Desk) -> None:
    desk.write(lambda s: processes(s).beat("run:1"))
    assert desk.write(lambda s: processes(s, 1).beat("run:1")) is True
    desk.write(lambda s: processes(s, 60).bury("run:2"))
    assert desk.write(lambda s: processes(s, 61).beat("run:1")) is False
    assert desk.write(lambda s: processes(s, 62).beat("run:1")) is True


def test_the_holder_of_the_only_lock_buries_its_like_at_once(desk: Desk) -> None:
    desk.write(lambda s: [processes(s).beat(owner) for owner in ("run:1", "due:2", "run:3")])
    assert desk.write(lambda s: processes(s).bury("run:3", all_others=True)) == 1
    assert desk.read(lambda s: processes(s).alive()) == 2, "a command that sends beside it goes on"


def test_an_orderly_end_is_no_crash(desk: Desk) -> None:
    desk.write(lambda s: processes(s).beat("run:1"))
    desk.write(lambda s: processes(s, 1).end("run:1"))
    assert desk.read(lambda s: processes(s, 2).crashed_since(processes(s).now - timedelta(days=1))) is False


def test_an_outage_is_when_nothing_ran(desk: Desk) -> None:
    gap = OUTAGE.total_seconds() + 5
    assert desk.write(lambda s: processes(s).begin("run:1")) is None, "the first time there was no before"
    assert desk.write(lambda s: processes(s, 10).begin("run:2")) is None, "a restart is none"
    assert desk.write(lambda s: processes(s, 500).begin("due:3")) is None, "a command tells nothing of it"
    began, ended = desk.write(lambda s: processes(s, 10 + gap).begin("run:4"))
    assert (ended - began).total_seconds() == pytest.approx(gap, abs=1)
    assert desk.read(lambda s: processes(s).outages(began)) == [(began, ended)]


def test_what_a_wrong_clock_wrote_down_is_corrected(desk: Desk) -> None:
    desk.write(lambda s: processes(s).beat("run:1"))
    desk.write(lambda s: processes(s, 365 * 86400).beat("run:1"))
    began, ended = desk.write(lambda s: processes(s, 3600).begin("run:2"))
    assert (ended - began).total_seconds() == pytest.approx(3600, abs=1)


def test_what_is_old_is_forgotten(desk: Desk) -> None:
    later = KEPT.total_seconds() + 100
    desk.write(lambda s: processes(s).beat("run:1"))
    desk.write(lambda s: processes(s).end("run:1"))
    desk.write(lambda s: s.heard.first_time("telegram", "1"))
    desk.write(lambda s: processes(s, later).forget())
    assert desk.read(lambda s: processes(s).last_beat()) is None
    desk.write(lambda s: s.heard.first_time("telegram", "once:7:8:calls.outcome"))
    desk.write(lambda s: processes(s, later).forget())
    assert not desk.write(lambda s: s.heard.first_time("telegram", "once:7:8:calls.outcome")), "once for ever"


# Leases

LENGTH = timedelta(seconds=15)


def take(desk: Desk, owner: str, seconds: float = 0) -> bool:
    return desk.write(lambda s: Leases(s.connection, processes(s, seconds).now).take("poller", owner, LENGTH))


def test_a_lease_has_one_holder_until_it_is_over(desk: Desk) -> None:
    assert take(desk, "run:1")
    assert not take(desk, "run:2", 10)
    assert take(desk, "run:1", 10), "renewed"
    assert not take(desk, "run:2", 20)
    assert take(desk, "run:2", 26)
    assert not take(desk, "run:1", 27)


def test_who_ends_in_order_lets_go_at_once(desk: Desk) -> None:
    desk.write(lambda s: s.processes.beat("run:1"))
    assert take(desk, "run:1")
    desk.write(lambda s: s.processes.end("run:1"))
    assert take(desk, "run:2", 1)
    assert desk.read(lambda s: Leases(s.connection, processes(s, 2).now).holder("poller")) == "run:2"

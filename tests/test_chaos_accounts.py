"""How the chaos suite counts: what is lost, held, twice, unmarked or out of order; and the order of its table."""

import json
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.client import HTTPException

import pytest

from tests.chaos.accounts import AGAIN, Accounts, balance
from tests.chaos.site import TelegramSite
from tests.chaos.table import markdown
from tests.chaos.workload import DIGEST, LINE, TASK, Expected
from tests.chaos.world import Row
from tests.fakes.telegram import FakeTelegram

ANNA = 2001
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[FakeTelegram]:
    with FakeTelegram.in_thread() as running:
        running.meet(ANNA)
        yield running


def expected(number: int, kind: str) -> Expected:
    return Expected(f"{kind[0]}{number:05d}x", ANNA, kind, NOON + timedelta(seconds=number))


def send(server: FakeTelegram, *texts: str) -> None:
    for text in texts:
        body = json.dumps({"chat_id": ANNA, "text": text}).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{server.address}/bot{server.token}/sendMessage", body, headers)
        with suppress(OSError, HTTPException), urllib.request.urlopen(request):
            continue


def counted(
    server: FakeTelegram, *wanted: Expected, blows: tuple[float, ...] = (), held: tuple[str, ...] = (), doubts: int = 1
) -> Accounts:
    return balance(TelegramSite(server), wanted, blows, dict.fromkeys(held, doubts))


def test_only_a_digest_may_be_held_at_once(server: FakeTelegram) -> None:
    kept = expected(1, DIGEST), expected(2, TASK), expected(3, LINE)
    accounts = counted(server, *kept, blows=(1.0, 2.0), held=tuple(f"… {one.mark} …" for one in kept))
    assert accounts.held == [kept[0]]
    assert accounts.lost == accounts.withheld == [kept[1], kept[2]]
    assert counted(server, kept[0]).lost == [kept[0]], "it is in no table either"


def test_what_two_kills_met_may_be_held(server: FakeTelegram) -> None:
    kept = expected(1, DIGEST), expected(2, TASK), expected(3, LINE)
    texts = tuple(f"… {one.mark} …" for one in kept[:2])
    accounts = counted(server, *kept, blows=(1.0, 2.0), held=texts, doubts=2)
    assert accounts.held == [kept[0], kept[1]]
    assert (accounts.lost, accounts.withheld) == ([kept[2]], [])
    accounts = counted(server, *kept, blows=(1.0,), held=texts, doubts=2)
    assert accounts.held == [kept[0]], "there was one kill"
    assert (accounts.lost, accounts.withheld) == ([kept[1], kept[2]], [kept[1]])


def test_what_was_on_the_wire_may_come_twice_and_nothing_else(server: FakeTelegram) -> None:
    line, task = expected(1, LINE), expected(2, TASK)
    send(server, line.mark, line.mark)
    assert counted(server, line).unexplained == [line]
    assert counted(server, line, blows=(time.monotonic(),)).unexplained == []
    server.cut("sendMessage")
    send(server, task.mark, f"{task.mark} {AGAIN}")
    accounts = counted(server, task)
    assert accounts.twice == {task: 1}
    assert accounts.unexplained == []
    assert accounts.mismarked == []


def test_a_repeated_reminder_says_so_and_an_answer_does_not(server: FakeTelegram) -> None:
    line, task, doubtful = expected(1, LINE), expected(2, TASK), expected(3, TASK)
    # One that was in doubt and had not arrived says so the first time.
    send(server, line.mark, line.mark, task.mark, f"{task.mark} {AGAIN}", f"{doubtful.mark} {AGAIN}")
    assert counted(server, line, task, doubtful).mismarked == []
    send(server, task.mark, f"{line.mark} {AGAIN}")
    assert counted(server, line, task, doubtful).mismarked == [line, task]


def test_the_order_is_that_of_first_arrivals(server: FakeTelegram) -> None:
    tasks = [expected(number, TASK) for number in range(1, 5)]
    send(server, tasks[0].mark, f"{tasks[1].mark} {tasks[2].mark}", tasks[0].mark, tasks[3].mark)
    assert counted(server, *tasks).disordered == 0
    late = expected(0, TASK)
    send(server, late.mark)
    assert counted(server, *tasks, late).disordered == 4


def test_the_table_has_the_order_of_the_faults() -> None:
    ended = [
        ("F23", "sqlite"),
        ("F10a", "postgresql"),
        ("F2", "postgresql"),
        ("F10a", "sqlite"),
        ("F10b", "postgresql"),
    ]
    rows = [Row(fault, "", database) for fault, database in ended]
    lines = [line.split(" | ") for line in markdown(rows).splitlines()[2:]]
    assert [line[0] for line in lines] == ["| F2", "| F10a", "| F10a", "| F10b", "| F23"]
    assert [line[2] for line in lines] == ["postgresql", "sqlite", "postgresql", "postgresql", "sqlite"]

"""The HTTP port as a load balancer and Prometheus see it, over real HTTP."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.glance import Glance
from bot.metrics import Metrics
from bot.web import Readiness, Web
from storage.backlog import Backlog, backlog
from storage.outbox import Outbox
from storage.store import Store
from tests.desk import Desk


class Port:
    """A port, with a database that can be taken away and a clock for the ticks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.down: Exception | None = None
        self.answering = threading.Event()  # while it is not set, the database hangs
        self.answering.set()
        self.trusted, self.now, self.last_tick = True, 1000.0, 1000.0
        glance = Glance(self._look, kept=0.05, patience=0.5)
        self.metrics = Metrics(glance)
        self.readiness = Readiness(glance, lambda: self.last_tick, lambda: self.trusted, lambda: self.now)
        self.web = Web("127.0.0.1", 0, [], self.readiness, self.metrics.exposition)
        self.number = 0

    def _look(self) -> Backlog:
        self.answering.wait(10)
        if self.down is not None:
            raise self.down
        with self.desk.app.database.reading() as connection:
            return backlog(connection, self.desk.clock.now)

    async def get(self, path: str) -> tuple[int, str]:
        async with aiohttp.ClientSession() as client, client.get(f"http://127.0.0.1:{self.number}{path}") as answer:
            return answer.status, await answer.text()

    async def ready(self) -> tuple[int, dict[str, Any]]:
        async with aiohttp.ClientSession() as client, client.get(f"http://127.0.0.1:{self.number}/readyz") as answer:
            return answer.status, await answer.json()

    async def counted(self) -> dict[str, float]:
        """Every sample by its name and labels."""
        _, text = await self.get("/metrics")
        return {
            sample.name + "".join(f" {value}" for value in sample.labels.values()): sample.value
            for family in text_string_to_metric_families(text)
            for sample in family.samples
        }


@pytest.fixture
async def port(desk: Desk) -> AsyncIterator[Port]:
    port = Port(desk)
    port.number = await port.web.start()
    port.readiness.started()
    yield port
    port.answering.set()
    await port.web.stop()


async def test_ready(port: Port) -> None:
    assert await port.ready() == (200, {"status": "ok", "clock": "trusted"})
    assert await port.get("/healthz") == (200, '{"status": "ok"}')


async def test_not_ready_before_the_start_and_at_the_end(desk: Desk) -> None:
    port = Port(desk)
    port.number = await port.web.start()
    starting = await port.ready()
    port.readiness.started()
    port.readiness.stopping()
    stopping = await port.ready()
    await port.web.stop()
    assert starting == (503, {"status": "not ready", "clock": "trusted", "reason": "starting"})
    assert stopping == (503, {"status": "not ready", "clock": "trusted", "reason": "stopping"})


async def test_not_ready_while_the_database_is_down_and_ready_when_it_is_back(port: Port) -> None:
    port.down = OSError("refused")
    status, answer = await port.ready()
    assert (status, answer["reason"]) == (503, "the database does not answer")
    assert (await port.get("/healthz"))[0] == 200
    port.down = None
    await asyncio.sleep(0.1)
    assert (await port.ready())[0] == 200


async def test_a_database_that_hangs_holds_up_nobody(port: Port) -> None:
    port.answering.clear()
    threads = threading.active_count()
    asked = time.monotonic()
    answers = await asyncio.gather(*(port.ready() for _ in range(20)))
    counted = await port.counted()
    assert time.monotonic() - asked < 2
    assert {status for status, _ in answers} == {503}
    assert counted["backdesk_database_up"] == 0
    assert threading.active_count() <= threads + 1
    port.answering.set()
    await asyncio.sleep(0.1)
    assert (await port.ready())[0] == 200


async def test_not_ready_when_no_tick_goes_well(port: Port) -> None:
    port.now += 60
    assert (await port.ready())[0] == 200
    port.now += 1
    assert (await port.ready())[1]["reason"] == "no tick went well for 61 s"
    port.last_tick = port.now
    assert (await port.ready())[0] == 200


async def test_on_a_wrong_clock_it_still_hears_and_answers(port: Port) -> None:
    port.trusted = False
    assert await port.ready() == (200, {"status": "ok", "clock": "distrusted"})


# What is counted


async def test_what_happened_is_counted(port: Port) -> None:
    metrics = port.metrics
    metrics.heard("telegram")
    metrics.turn_failed()
    for _ in range(3):
        metrics.sent("telegram")
    metrics.retried("slack")
    metrics.breaker("slack", is_open=True)
    metrics.fired(timedelta(seconds=7))
    metrics.ticked("fire", well=True)
    metrics.ticked("plan", well=False)
    metrics.clock(trusted=False)
    counted = await port.counted()
    expected = {
        "backdesk_events_total telegram": 1,
        "backdesk_turn_failures_total": 1,
        "backdesk_delivery_sent_total telegram": 3,
        "backdesk_delivery_retries_total slack": 1,
        "backdesk_breaker_open slack": 1,
        "backdesk_reminder_lateness_seconds_bucket 5.0": 0,
        "backdesk_reminder_lateness_seconds_bucket 10.0": 1,
        "backdesk_reminder_lateness_seconds_sum": 7,
        "backdesk_ticks_total ok fire": 1,
        "backdesk_ticks_total failed plan": 1,
        "backdesk_clock_trusted": 0,
        "backdesk_database_up": 1,
    }
    assert {name: counted[name] for name in expected} == expected


def _write(outbox: Outbox, count: int) -> Iterator[int]:
    for number in range(count):
        yield outbox.add(kind="answer", platform="telegram", chat=str(number), text="Boris Petrov owes")


async def test_the_backlog_is_read_from_the_database_and_names_nobody(port: Port) -> None:
    desk = port.desk

    def fill(store: Store) -> None:
        sent, put_off, *_ = _write(store.outbox, 5)
        store.deliveries.sent(sent, "1")
        store.deliveries.claim("telegram", "test", 1, chat="1")
        store.deliveries.retry(put_off, store.now + timedelta(minutes=15), "no network")
        store.processes.begin("run:1")

    desk.write(fill)
    desk.clock.forward(seconds=90)
    counted = await port.counted()
    assert counted["backdesk_outbox_messages pending"] == 4
    assert [counted[f"backdesk_outbox_messages {state}"] for state in ("sending", "held", "dead")] == [0, 0, 0]
    assert counted["backdesk_outbox_oldest_unsent_seconds"] == 90
    assert "backdesk_replicas_alive" in counted
    assert "Boris" not in (await port.get("/metrics"))[1]


async def test_what_is_to_go_later_is_not_late(port: Port) -> None:
    desk = port.desk
    desk.write(lambda store: next(_write(Outbox(store.connection, store.now + timedelta(hours=9)), 1)))
    desk.clock.forward(seconds=90)
    counted = await port.counted()
    assert counted["backdesk_outbox_messages pending"] == 1
    assert counted["backdesk_outbox_oldest_unsent_seconds"] == 0


async def test_without_the_database_the_counts_of_the_process_still_come(port: Port) -> None:
    port.metrics.sent("telegram")
    port.down = OSError("refused")
    counted = await port.counted()
    assert (counted["backdesk_database_up"], counted["backdesk_delivery_sent_total telegram"]) == (0, 1)
    assert "backdesk_outbox_messages pending" not in counted


def test_two_of_them_in_one_process_count_apart(desk: Desk) -> None:
    one, other = Port(desk).metrics, Port(desk).metrics
    one.sent("telegram")
    assert b'backdesk_delivery_sent_total{platform="telegram"}' in asyncio.run(one.exposition())
    assert b'backdesk_delivery_sent_total{platform="telegram"}' not in asyncio.run(other.exposition())

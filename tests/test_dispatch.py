"""The one seam of delivery: the same tests hold for one process on SQLite and for many on PostgreSQL."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from scheduler.delivery import Delivery
from scheduler.dispatch import Dispatch, Embedded
from scheduler.pace import Pace
from scheduler.queue import Queue
from storage.store import Store
from tests.desk import Desk
from tests.test_delivery import Recorder

PATIENCE = 20.0


@pytest.fixture
def platform() -> Recorder:
    return Recorder()


@pytest.fixture
def make(desk: Desk, platform: Recorder) -> Callable[[str], Dispatch]:
    """A dispatch of one process, as the database of the test has it."""
    database = desk.app.database

    def one(owner: str) -> Dispatch:
        delivery = Delivery(database, [platform], desk.clock, owner)
        return Queue(delivery, database) if database.is_server else Embedded(delivery)

    return one


@asynccontextmanager
async def running(*dispatches: Dispatch) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(dispatch.run()) for dispatch in dispatches]
    try:
        yield
    finally:
        for dispatch in dispatches:
            dispatch.stop()
        await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE)


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not is_so():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def post(desk: Desk, chat: str, *texts: str) -> None:
    for text in texts:
        desk.write(lambda store, text=text: store.outbox.add(kind="answer", platform="recorder", chat=chat, text=text))


def job_count(desk: Desk) -> int:
    return desk.read(lambda store: store.connection.exec_driver_sql("select count(*) from procrastinate_jobs").scalar())


async def test_every_message_goes_out_once_and_each_chat_in_order(
    desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]
) -> None:
    texts = [str(number) for number in range(15)]
    for chat in "abcd":
        post(desk, chat, *texts[:5])
    first = make("run:1")
    async with running(first):
        for chat in "abcd":
            post(desk, chat, *texts[5:])
            first.ring()
        await until(lambda: len(platform.sent) == 60)
    for chat in "abcd":
        assert [text for where, text in platform.sent if where == chat] == texts
    assert desk.read(lambda store: store.outbox.open_count()) == 0


async def test_what_waits_for_its_time_goes_out_then(
    desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]
) -> None:
    desk.clock.forward(hours=1)
    post(desk, "a", "later")
    desk.clock.forward(hours=-1)
    async with running(make("run:1")):
        await asyncio.sleep(0.3)
        assert platform.sent == []
        desk.clock.forward(hours=1, seconds=10)
        await until(lambda: platform.sent == [("a", "later")])


async def test_it_stops_with_nothing_on_the_wire(
    desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]
) -> None:
    for chat in "abcdef":
        post(desk, chat, "1", "2")
    async with running(make("run:1")):
        await platform.began.wait()
    assert platform.on_the_wire == 0
    left = desk.read(lambda store: store.outbox.open_count())
    assert len(platform.sent) + left == 12


async def test_an_answer_does_not_wait_for_a_backlog(
    desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]
) -> None:
    def backlog(store: Store) -> None:
        for number in range(60):
            store.outbox.add(kind="birthday", platform="recorder", chat=f"c{number}", text="x")
        store.outbox.add(kind="answer", platform="recorder", chat="a", text="here")

    desk.write(backlog)
    async with running(make("run:1")):
        await until(lambda: len(platform.sent) == 61)
    assert platform.sent.index(("a", "here")) < 20


async def test_many_that_wait_for_the_same_room_do_not_all_take_it(desk: Desk, platform: Recorder) -> None:
    seconds = [1000.0]
    pace = Pace("telegram", lambda: seconds[0])
    delivery = Delivery(
        desk.app.database, [platform], desk.clock, "run:1", paces={"recorder": pace}, monotonic=lambda: seconds[0]
    )
    chats = [f"c{number}" for number in range(20)]
    for chat in chats:
        post(desk, chat, "x")
    loads = await asyncio.gather(*(delivery.claim_of("recorder", chat) for chat in chats))
    assert sum(load is not None for load in loads) == 5


@pytest.mark.postgresql
async def test_two_processes_share_the_work_and_send_nothing_twice(
    desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]
) -> None:
    texts = [str(number) for number in range(10)]
    async with running(make("run:1"), make("run:2")):
        for text in texts:
            for chat in "abcdef":
                post(desk, chat, text)
        await until(lambda: len(platform.sent) >= 60)
        await asyncio.sleep(0.2)
    assert set(Counter(platform.sent).values()) == {1}
    for chat in "abcdef":
        assert [text for where, text in platform.sent if where == chat] == texts


@pytest.mark.postgresql
async def test_a_lost_job_costs_seconds_and_no_message(
    desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]
) -> None:
    post(desk, "a", "x")
    desk.write(lambda store: store.connection.exec_driver_sql("delete from procrastinate_jobs"))
    desk.clock.forward(seconds=10)
    async with running(make("run:1")):
        await until(lambda: platform.sent == [("a", "x")])


@pytest.mark.postgresql
async def test_no_job_is_left_behind(desk: Desk, platform: Recorder, make: Callable[[str], Dispatch]) -> None:
    post(desk, "a", "1", "2", "3")
    assert job_count(desk) == 3
    async with running(make("run:1")):
        await until(lambda: len(platform.sent) == 3 and job_count(desk) == 0)


@pytest.mark.postgresql
def test_a_row_that_is_taken_back_leaves_no_job(desk: Desk) -> None:
    class Regret(Exception):
        pass

    def write_and_fail(store: Store) -> None:
        store.outbox.add(kind="answer", platform="recorder", chat="a", text="x")
        raise Regret

    with pytest.raises(Regret):
        desk.write(write_and_fail)
    assert job_count(desk) == 0

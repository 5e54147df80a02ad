"""Delivery: in order per chat, one chat's trouble is not another's, and what a dead process held goes out again."""

import asyncio
from datetime import timedelta

import pytest

from bot.talk.adapter import InDoubt, MovedTo, Never, NotNow, Outgoing, ShutOut
from office.doubt import DEFAULTS
from scheduler import doubt
from scheduler.delivery import MOST_FAILURES, Delivery, backoff
from scheduler.dispatch import Embedded
from storage.store import Store
from tests.desk import Desk


class Recorder:
    """A platform that records, and fails as it is told: errors are raised once each, in order, by chat."""

    name = "recorder"

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.edited: list[tuple[str, str]] = []
        self.errors: dict[str, list[Exception]] = {}
        self.on_the_wire = 0
        self.probes = 0
        self.is_down = False
        self.began = asyncio.Event()
        self.at_once = 0

    async def start(self, hear: object) -> None: ...

    async def stop_hearing(self) -> None: ...

    async def stop(self) -> None: ...

    async def reachable(self) -> bool:
        self.probes += 1
        return not self.is_down

    async def send(self, message: Outgoing) -> str:
        self.on_the_wire += 1
        self.began.set()
        self.at_once = max(self.at_once, self.on_the_wire)
        try:
            await asyncio.sleep(0.001)
            if errors := self.errors.get(message.chat):
                raise errors.pop(0)
        finally:
            self.on_the_wire -= 1
        if message.sent_id is not None:
            self.edited.append((message.sent_id, message.text))
            return message.sent_id
        self.sent.append((message.chat, message.text))
        return f"{message.chat}/{message.text}"[:64]


@pytest.fixture
def platform() -> Recorder:
    return Recorder()


@pytest.fixture
def delivery(desk: Desk, platform: Recorder) -> Delivery:
    return Delivery(desk.app.database, [platform], desk.clock, "run:1", monotonic=lambda: desk.clock.now.timestamp())


@pytest.fixture
def dispatch(delivery: Delivery) -> Embedded:
    return Embedded(delivery)


def post(desk: Desk, chat: str, text: str, edit_of: int | None = None) -> int:
    return desk.write(
        lambda store: store.outbox.add(kind="answer", platform="recorder", chat=chat, text=text, edit_of=edit_of)
    )


async def test_each_chat_in_order_and_chats_beside_each_other(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    for number in range(6):
        for chat in "abc":
            post(desk, chat, str(number))
    await dispatch.drain(5)
    for chat in "abc":
        assert [text for where, text in platform.sent if where == chat] == list("012345")
    assert platform.at_once == 3


async def test_a_pause_for_one_chat_holds_that_chat_only(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    platform.errors["a"] = [NotNow("429", 30)]
    for chat in ("a", "a", "b"):
        post(desk, chat, "x")
    await dispatch.drain(5)
    assert platform.sent == [("b", "x")]
    desk.clock.forward(seconds=31)
    await dispatch.drain(5)
    assert platform.sent == [("b", "x"), ("a", "x"), ("a", "x")]


async def test_a_message_refused_for_good_lets_the_next_one_pass(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    platform.errors["a"] = [Never("too odd")]
    for text in "12":
        post(desk, "a", text)
    await dispatch.drain(5)
    assert platform.sent == [("a", "2")]


async def test_a_message_with_which_our_own_code_fails_is_given_up_and_the_next_one_passes(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    platform.errors["a"] = [RuntimeError("a fault of ours") for _ in range(MOST_FAILURES)]
    for text in "12":
        post(desk, "a", text)
    for _ in range(MOST_FAILURES):
        await dispatch.drain(5)
        desk.clock.forward(seconds=60)
    await dispatch.drain(5)
    assert platform.sent == [("a", "2")]


async def test_an_edit_reaches_the_message_it_was_meant_for(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    first = post(desk, "a", "1")
    post(desk, "a", "one", edit_of=first)
    await dispatch.drain(5)
    assert platform.edited == [("a/1", "one")]


async def test_an_edit_of_a_message_that_was_refused_is_dropped(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    platform.errors["a"] = [Never("too odd")]
    first = post(desk, "a", "1")
    post(desk, "a", "one", edit_of=first)
    await dispatch.drain(5)
    assert platform.edited == platform.sent == []
    assert desk.read(lambda store: store.outbox.open_count()) == 0


async def test_a_platform_that_is_down_costs_no_message_and_is_asked_twice_a_minute(
    desk: Desk, dispatch: Embedded, platform: Recorder
) -> None:
    platform.is_down = True
    chats = [f"c{number}" for number in range(20)]
    for chat in chats:
        platform.errors[chat] = [InDoubt("hangs")] * 3
        post(desk, chat, "x")
    for _ in range(60):  # an hour
        await dispatch.drain(0.2)
        desk.clock.forward(seconds=60)
    assert 50 <= platform.probes <= 61
    platform.is_down = False
    platform.errors.clear()
    for _ in range(3):
        desk.clock.forward(seconds=60)
        await dispatch.drain(5)
    assert sorted(chat for chat, _ in platform.sent) == sorted(chats)


async def test_of_those_in_doubt_one_goes_at_a_time(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    for chat in "abcde":
        doubted = post(desk, chat, "x")
        desk.write(lambda store, row=doubted: store.deliveries.resend(store.outbox.get(row), "x"))
        post(desk, f"{chat}-other", "y")
    alone: list[int] = []

    def look(store: Store) -> None:
        in_flight = store.connection.exec_driver_sql("select doubts from outbox where state = 'sending'").scalars()
        alone.append(sum(doubts > 0 for doubts in in_flight))

    send = platform.send

    async def watched(message: Outgoing) -> str:
        await asyncio.to_thread(desk.read, look)
        return await send(message)

    platform.send = watched  # type: ignore[method-assign]
    for _ in range(8):
        await dispatch.drain(5)
    assert len(platform.sent) == 10
    assert max(alone) == 1


async def test_what_has_lost_its_use_is_not_sent(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    def write(store: Store) -> None:
        store.outbox.add(
            kind="digest", platform="recorder", chat="a", text="x", not_after=store.now + timedelta(hours=6)
        )

    desk.write(write)
    desk.clock.forward(hours=7)
    await dispatch.drain(5)
    assert platform.sent == []
    assert desk.write(lambda store: store.deliveries.expire()) == 1


async def test_an_edit_of_what_is_held_goes_into_its_row(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    first = post(desk, "a", "call Boris")
    held = desk.read(lambda store: store.outbox.get(first))
    desk.write(lambda store: store.deliveries.hold(held))
    post(desk, "a", "done: call Boris", edit_of=first)
    await dispatch.drain(5)
    assert platform.sent == platform.edited == []
    desk.write(lambda store: store.deliveries.again(first))
    await dispatch.drain(5)
    assert platform.sent == [("a", "done: call Boris")]


def test_what_a_wrong_clock_put_off_may_go_when_it_is_right(desk: Desk) -> None:
    desk.clock.forward(days=365)
    post(desk, "a", "x")
    desk.clock.forward(days=-365)
    assert desk.write(lambda store: store.deliveries.claim("recorder", "run:1", 9)) == []
    assert desk.write(lambda store: store.deliveries.hasten()) == 1
    assert len(desk.write(lambda store: store.deliveries.claim("recorder", "run:1", 9))) == 1


async def test_an_outage_is_waited_out_however_long(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    platform.errors["a"] = [NotNow("down") for _ in range(20)]
    post(desk, "a", "x")
    for _ in range(21):
        await dispatch.drain(5)
        desk.clock.forward(seconds=1100)
    assert platform.sent == [("a", "x")]


async def test_a_chat_that_moved_goes_on_at_its_new_id(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    platform.errors["a"] = [MovedTo("z")]
    for text in "12":
        post(desk, "a", text)
    await dispatch.drain(5)
    assert platform.sent == [("z", "1"), ("z", "2")]


async def test_who_shut_the_bot_out_is_reached_elsewhere(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    person = desk.person("ana")
    desk.clock.forward(seconds=1)
    desk.write(lambda store: store.staff.link(person, "recorder", "a", "a"))
    assert desk.read(lambda store: store.staff.reach(person)) == ("recorder", "a")
    platform.errors["a"] = [ShutOut("blocked")]
    post(desk, "a", "x")
    await dispatch.drain(5)
    assert desk.read(lambda store: store.staff.reach(person)) == (desk.platform.name, desk.place("ana").chat)


async def test_what_a_dead_process_held_goes_out_again(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    post(desk, "a", "x")
    desk.write(lambda store: store.processes.beat("run:dead"))
    assert desk.write(lambda store: store.deliveries.claim("recorder", "run:dead", 9))

    def recover() -> int:
        return desk.write(lambda store: doubt.recover(store, ["recorder"], DEFAULTS))

    assert recover() == 0
    await dispatch.drain(5)
    assert platform.sent == []
    desk.write(lambda store: store.processes.end("run:dead"))
    assert recover() == 1
    await dispatch.drain(5)
    assert platform.sent == [("a", "x")]


async def test_stopping_finishes_what_is_on_the_wire(desk: Desk, dispatch: Embedded, platform: Recorder) -> None:
    for chat in "abcdef":
        post(desk, chat, "x")
    running = asyncio.create_task(dispatch.run())
    await platform.began.wait()
    dispatch.stop()
    await running
    left = desk.read(lambda store: store.outbox.open_count())
    assert len(platform.sent) + left == 6
    assert platform.sent


def test_the_pauses_grow_up_to_a_quarter_of_an_hour() -> None:
    assert 0.8 <= backoff(1) <= 1.2
    assert backoff(50) <= 900 * 1.2


@pytest.mark.postgresql
async def test_who_stood_still_takes_nothing_before_the_next_heartbeat(
    desk: Desk, delivery: Delivery, platform: Recorder
) -> None:
    """The others may have taken it for dead: what it took would be in doubt at once, and come twice."""
    desk.write(lambda store: delivery.met(store, 2))
    desk.clock.forward(seconds=16)
    post(desk, "a", "x")
    assert await delivery.claim(10) == []
    desk.write(lambda store: delivery.met(store, 2))
    assert [load.message.chat for load in await delivery.claim(10)] == ["a"]

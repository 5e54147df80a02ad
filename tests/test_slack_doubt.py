"""Messages to Slack that may have arrived: Slack is asked, nothing comes twice, nothing is lost."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.settings import Settings
from bot.slack import Slack
from bot.slack.calls import Calls
from bot.slack.sending import Sender
from bot.talk.adapter import Finder, NotNow, Outgoing, can_be_asked
from office.doubt import DEFAULTS, MOST_LOOKS, Policy, look_in, policy_for
from office.rights import Role
from scheduler import doubt
from scheduler.delivery import Delivery
from storage.outbox import HELD, PENDING, SENDING, SENT, Message
from storage.store import Store
from tests.chaos.running import Running
from tests.desk import Desk
from tests.fakes.slack import FakeSlack

ANA = "U0ANA"


class Outward:
    """The half of a Slack adapter that sends."""

    name = "slack"

    def __init__(self, calls: Calls) -> None:
        self._calls, self._sender = calls, Sender(calls)
        self.send, self.find = self._sender.send, self._sender.find

    async def start(self, hear: object) -> None: ...

    async def stop_hearing(self) -> None: ...

    async def stop(self) -> None: ...

    async def reachable(self) -> bool:
        await self._calls.call("auth.test")
        return True


class Office:
    """Ana, on Slack, and the delivery to her."""

    def __init__(self, desk: Desk, slack: FakeSlack, adapter: Outward) -> None:
        self.desk, self.slack, self.adapter = desk, slack, adapter
        self.chat = slack.dm(ANA)
        person = desk.person("ana", Role.HEAD, language="es")
        desk.clock.forward(seconds=1)
        desk.write(lambda store: store.staff.link(person, "slack", ANA, self.chat))
        self.person_id = person.id
        self._delivery = self.delivery("run:1")

    def delivery(self, owner: str) -> Delivery:
        clock = self.desk.clock
        return Delivery(self.desk.app.database, [self.adapter], clock, owner, monotonic=lambda: clock.now.timestamp())

    def tell(self, text: str, kind: str = "task", edit_of: int | None = None, file_id: int | None = None) -> int:
        def write(store: Store) -> int:
            return store.outbox.add(
                kind=kind,
                platform="slack",
                chat=self.chat,
                text=text,
                person_id=self.person_id,
                edit_of=edit_of,
                file_id=file_id,
            )

        return int(self.desk.write(write))

    async def passes(self, seconds: float) -> None:
        """So much time, with all that goes out in it."""
        for _ in range(int(seconds)):
            self.desk.clock.forward(seconds=1)
            await send(self._delivery)

    def row(self, message_id: int) -> Message:
        row = self.desk.read(lambda store: store.outbox.get(message_id))
        assert row is not None
        return row

    def texts(self) -> list[str]:
        return [message.text for message in self.slack.messages(self.chat)]


async def send(delivery: Delivery) -> None:
    """All that may go now."""
    while loads := await delivery.claim(9):
        await asyncio.gather(*(delivery.deliver(load) for load in loads))


@pytest.fixture
async def office(desk: Desk) -> AsyncIterator[Office]:
    desk.clock.now = datetime.now(UTC)  # the fake's own clock is the real one
    async with FakeSlack() as slack:
        calls = Calls(slack.bot_token, slack.address, monotonic=lambda: desk.clock.now.timestamp())
        await calls.open()
        yield Office(desk, slack, Outward(calls))
        await calls.close()


def test_on_slack_a_message_is_looked_for_whatever_its_kind() -> None:
    for kind in ("answer", "task", "digest", "report", "a kind of tomorrow"):
        policies = [policy_for(kind, doubts, edits=False, of=DEFAULTS, can_be_asked=True) for doubts in range(8)]
        assert policies == [Policy.LOOK] * MOST_LOOKS + [Policy.HOLD] * (8 - MOST_LOOKS)
    assert policy_for("digest", 0, edits=True, of=DEFAULTS, can_be_asked=True) is Policy.RESEND


def test_slack_can_be_asked() -> None:
    assert can_be_asked(Slack.name)
    assert isinstance(Slack("token", signing_secret="secret"), Finder)


def test_the_wait_grows() -> None:
    waits = [look_in(doubts) for doubts in range(MOST_LOOKS)]
    assert waits[0] == timedelta(seconds=10)
    assert sum(waits, timedelta()) == timedelta(seconds=630)


@pytest.mark.parametrize("kind", ["answer", "task", "digest", "report"])
async def test_an_answer_was_lost_and_the_message_has_come(office: Office, kind: str) -> None:
    office.slack.lose_answers("chat.postMessage")
    first, second = office.tell("Llamar a García", kind), office.tell("Y a Acme", kind)
    await office.passes(9)
    assert (office.row(first).state, office.row(second).state) == (PENDING, PENDING)
    assert office.slack.calls("conversations.history") == [], "it may still be on its way"
    await office.passes(4)
    assert office.texts() == ["Llamar a García", "Y a Acme"], "once each, in order, and nothing added"
    assert [office.row(row).state for row in (first, second)] == [SENT, SENT]
    assert office.row(first).sent_id == office.slack.messages(office.chat)[0].ts
    assert office.desk.read(lambda store: store.deliveries.undelivered()) == []


@pytest.mark.parametrize("kind", ["answer", "task", "digest", "report"])
async def test_nobody_answered_and_the_message_has_not_come(office: Office, kind: str) -> None:
    office.slack.lose_calls("chat.postMessage")
    row = office.tell("Llamar a García", kind)
    await office.passes(12)
    assert office.texts() == ["Llamar a García"]
    assert office.row(row).state == SENT
    assert office.desk.read(lambda store: store.deliveries.undelivered()) == []


async def test_a_file_is_looked_for_by_its_name(office: Office) -> None:
    office.slack.lose_answers("files.completeUploadExternal")
    kept = office.desk.write(
        lambda store: store.files.add(
            name="digest.png", mime="image/png", content=b"\x89PNG", person_id=office.person_id
        )
    )
    row = office.tell("", "digest", file_id=kept)
    await office.passes(12)
    (message,) = office.slack.messages(office.chat)
    assert office.row(row).sent_id == message.ts


async def test_an_edit_is_repeated_at_once(office: Office) -> None:
    row = office.tell("Anotado", "answer")
    await office.passes(1)
    office.slack.lose_answers("chat.update")
    office.tell("Deshecho", "edit", edit_of=row)
    await office.passes(4)
    assert office.texts() == ["Deshecho"]
    assert len(office.slack.calls("chat.update")) == 2
    assert office.slack.calls("conversations.history") == []


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_process_was_killed_between_the_call_and_its_result(office: Office, arrived: bool) -> None:
    row = office.tell("Llamar a García")
    office.desk.write(lambda store: store.processes.beat("run:dead"))
    (load,) = await office.delivery("run:dead").claim(9)
    assert load.outgoing is not None
    if arrived:
        await office.adapter.send(load.outgoing)
    office.desk.write(lambda store: store.processes.end("run:dead"))
    assert office.row(row).state == SENDING
    assert office.desk.write(lambda store: doubt.recover(store, ["slack"], DEFAULTS)) == 1
    await office.passes(9)
    assert office.row(row).state == PENDING
    await office.passes(2)
    assert office.texts() == ["Llamar a García"]
    assert office.row(row).state == SENT


async def test_where_slack_cannot_be_asked_now_it_is_asked_later(office: Office) -> None:
    office.slack.lose_answers("chat.postMessage")
    row = office.tell("Llamar a García")
    office.slack.refuse("conversations.history", error="ratelimited", status=429, retry_after=20)
    await office.passes(25)
    assert office.row(row).state == PENDING
    office.slack.refuse("conversations.history", error="internal_error", times=2)
    await office.passes(45)
    assert office.row(row).state == SENT
    assert office.row(row).doubts == 1
    assert office.texts() == ["Llamar a García"]


async def test_a_platform_that_answers_again_hurries_no_message_in_doubt(office: Office) -> None:
    office.slack.refuse("chat.postMessage", error="service_unavailable")
    office.slack.lose_answers("chat.postMessage")
    row = office.tell("Llamar a García")
    for _ in range(5):  # it waited for the platform before, which is what is hurried
        await office.passes(1)
        if office.row(row).doubts:
            break
    office.desk.write(lambda store: store.deliveries.hurry("slack"))
    await office.passes(8)
    assert office.slack.calls("conversations.history") == []
    await office.passes(4)
    assert office.texts() == ["Llamar a García"]


async def test_one_that_ends_the_process_each_time_ends_too(office: Office) -> None:
    """It is held as on every platform, and the person is asked."""
    row = office.tell("Llamar a García")
    for _ in range(MOST_LOOKS + 1):
        office.desk.write(lambda store: store.processes.beat("run:dead"))
        (load,) = await office.delivery("run:dead").claim(1)
        assert load.message.id == row
        office.desk.write(lambda store: store.processes.end("run:dead"))
        office.desk.write(lambda store: doubt.recover(store, ["slack"], DEFAULTS))
        office.desk.clock.forward(seconds=look_in(MOST_LOOKS).total_seconds())
    assert office.row(row).state == HELD
    await office.passes(2)
    assert len(office.texts()) == 1
    assert "Llamar a García" not in office.texts()[0]


async def test_many_lost_answers_and_nothing_comes_twice(office: Office) -> None:
    """Every third answer is lost, every fifth message not taken; a minute later all is there, in order."""
    expected = [f"Recordatorio {number}" for number in range(12)]
    rows = [office.tell(text) for text in expected]
    for number in range(40):
        if number % 3 == 0:
            office.slack.lose_answers("chat.postMessage")
        if number % 5 == 0:
            office.slack.lose_calls("chat.postMessage")
        await office.passes(12)
    await office.passes(60)
    assert office.texts() == expected
    assert {office.row(row).state for row in rows} == {SENT}


async def test_what_was_found_is_not_sent_by_another_process(office: Office) -> None:
    """Two processes on one row: only the one that holds it looks and sends."""
    office.slack.lose_answers("chat.postMessage")
    office.tell("Llamar a García")
    await office.passes(1)
    office.desk.clock.forward(seconds=11)
    await asyncio.gather(send(office.delivery("run:1")), send(office.delivery("run:2")))
    assert office.texts() == ["Llamar a García"]


async def test_outgoing_of_another_row_is_not_taken_for_it(office: Office) -> None:
    """The same text twice is two messages."""
    first = office.tell("Llamar a García")
    await office.passes(1)
    office.slack.lose_calls("chat.postMessage")
    second = office.tell("Llamar a García")
    await office.passes(14)
    assert office.texts() == ["Llamar a García"] * 2
    assert office.row(first).sent_id != office.row(second).sent_id


async def test_a_refusal_while_looking_is_not_a_doubt(office: Office) -> None:
    office.slack.refuse("conversations.history", error="token_revoked")
    with pytest.raises(NotNow):
        await office.adapter.find(Outgoing(office.chat, "x", row=1), office.desk.clock.now)


async def test_threads_of_one_channel_share_its_pace(office: Office) -> None:
    channel = office.slack.channel("sales")

    def write(store: Store) -> None:
        for number in range(6):
            place = f"{channel}:1700000000.00010{number}"
            store.outbox.add(kind="answer", platform="slack", chat=place, text=f"answer {number}")

    office.desk.write(write)
    delivery = office.delivery("run:1")
    assert len(await delivery.claim(9)) == 3, "a short burst"
    assert await delivery.claim(9) == []
    for _ in range(3):
        office.desk.clock.forward(seconds=1.1)
        assert len(await delivery.claim(9)) == 1
    assert await delivery.claim(9) == []


@pytest.mark.slow
def test_a_process_that_is_killed_while_it_sends(new_database: Callable[..., str], tmp_path: Path) -> None:
    """SIGKILL with messages that Slack has taken and not yet answered; the next process sends each exactly once."""
    people = [f"U0REP{number}" for number in range(4)]
    with FakeSlack.in_thread() as slack:
        app = App(Settings(database=new_database()))

        def hire(store: Store) -> None:
            for user in people:
                person = store.staff.add(user.lower(), user, Role.REP, language="en", timezone="UTC")
                store.staff.link(person, "slack", user, slack.dm(user))
                for text in ("one", "two"):
                    store.outbox.add(kind="task", platform="slack", chat=slack.dm(user), text=text, person_id=person.id)

        app.write(hire)
        taken = [slack.delay("chat.postMessage", 30, channel=slack.dm(user)) for user in people[:2]]
        first = Running(environment(app, slack), tmp_path / "first.log")
        slack.wait(lambda: all(slack.messages(user) for user in people) and all(fault.happened for fault in taken), 60)
        assert first.kill()
        second = Running(environment(app, slack), tmp_path / "second.log")
        # Others may have been on their way as well when it was killed: they are looked for one by one.
        slack.wait(lambda: app.write(lambda store: store.outbox.open_count()) == 0, 120)
        second.end()
        assert [[message.text for message in slack.messages(user)] for user in people] == [["one", "two"]] * 4
        assert second.log.read_text().count('"found": true') >= 2, "Slack was asked"
        app.close()


def environment(app: App, slack: FakeSlack) -> dict[str, str]:
    return {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "BACKDESK_DATABASE": app.settings.database,
        "BACKDESK_SLACK_BOT_TOKEN": slack.bot_token,
        "BACKDESK_SLACK_APP_TOKEN": slack.app_token,
        "BACKDESK_SLACK_API": slack.address,
        "BACKDESK_HTTP": "127.0.0.1:0",
    }

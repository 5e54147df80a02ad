"""Which of Telegram's updates are confirmed: never one that is not committed, whatever becomes of those around it."""

import asyncio

import pytest
from telegram import Chat, Message, Update

from bot.telegram import underway
from bot.telegram.underway import Underway

ANA, BEN = 1, 2


def update(number: int, chat: int) -> Update:
    where = Chat(chat, "private")
    return Update(number, message=Message(number, None, where))  # type: ignore[arg-type]


class Hearing:
    """What is heard, each update when it is let go; `wrong` are refused."""

    def __init__(self) -> None:
        self.heard: list[int] = []
        self.begun: list[int] = []
        self.wrong: set[int] = set()
        self._gates: dict[int, asyncio.Event] = {}

    def gate(self, number: int) -> asyncio.Event:
        return self._gates.setdefault(number, asyncio.Event())

    async def __call__(self, update: Update) -> None:
        self.begun.append(update.update_id)
        await self.gate(update.update_id).wait()
        if update.update_id in self.wrong:
            raise ConnectionError
        self.heard.append(update.update_id)

    def let(self, *numbers: int) -> None:
        for number in numbers:
            self.gate(number).set()


@pytest.fixture
def hearing(monkeypatch: pytest.MonkeyPatch) -> Hearing:
    monkeypatch.setattr(underway, "OTHERS_WAIT", 0.01)
    return Hearing()


async def test_a_slow_one_holds_up_only_its_own_chat_and_the_confirmation(hearing: Hearing) -> None:
    going = Underway(hearing)
    going.begin([update(1, ANA), update(2, BEN), update(3, ANA)])
    hearing.let(2, 3)
    assert await going.settle() == 1, "the first is not done"
    assert hearing.heard == [2], "and the third comes after it"
    going.begin([update(1, ANA), update(2, BEN), update(3, ANA), update(4, BEN)])
    hearing.let(4)
    assert await going.settle() == 1
    assert (hearing.begun, hearing.heard) == ([1, 2, 4], [2, 4]), "what comes again is not begun again"
    hearing.let(1)
    assert await going.end() == 5
    assert hearing.heard == [2, 4, 1, 3]


async def test_one_that_failed_is_not_confirmed_until_it_is_heard(hearing: Hearing) -> None:
    going = Underway(hearing)
    hearing.wrong = {1}
    hearing.let(1, 2, 3)
    going.begin([update(1, ANA), update(2, BEN), update(3, ANA)])
    with pytest.raises(ConnectionError):
        await going.settle()
    assert await going.end() == 1, "not even at the end"
    hearing.wrong = set()
    going.begin([update(1, ANA), update(2, BEN), update(3, ANA)])
    assert await going.settle() == 4
    assert hearing.heard == [2, 1, 3]


async def test_nothing_begun_confirms_nothing(hearing: Hearing) -> None:
    assert await Underway(hearing).settle() is None
    assert await Underway(hearing).end() is None


async def test_after_another_process_confirmed_all_is_new(hearing: Hearing) -> None:
    going = Underway(hearing)
    hearing.let(2)
    going.begin([update(1, ANA), update(2, BEN)])
    await going.settle()
    going.forget()
    going.begin([update(2, BEN)])
    await asyncio.sleep(0)
    hearing.let(1)
    assert await going.end() == 3
    assert hearing.heard == [2, 2, 1]

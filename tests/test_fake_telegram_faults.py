"""Faults on demand of the fake Telegram, as the real python-telegram-bot meets them."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from tests.fakes.telegram import FakeTelegram
from tests.test_fake_telegram import ANNA, BORIS, bot, refused, server

__all__ = ["bot", "server"]


async def test_refusals_on_demand_hit_one_chat_and_so_many_calls(server: FakeTelegram, bot: Bot) -> None:
    server.say(BORIS, "hi")
    server.refuse("sendMessage", 429, retry_after=7, chat=ANNA)
    server.refuse("*", 502, times=2, chat=BORIS)
    with pytest.raises(RetryAfter) as flood:
        await bot.send_message(ANNA, "x")
    assert flood.value.retry_after == 7
    await bot.send_message(ANNA, "x")
    for _ in range(2):
        assert await refused(server, bot.send_message(BORIS, "x")) == "Bad Gateway"
    await bot.send_message(BORIS, "x")
    assert [call.code for call in server.calls("sendMessage")] == [429, 200, 502, 502, 200]


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_cut_connection_may_or_may_not_have_sent(server: FakeTelegram, bot: Bot, accepted: bool) -> None:
    server.cut("sendMessage", after_accepting=accepted)
    with pytest.raises(NetworkError):
        await bot.send_message(ANNA, "x")
    assert len(server.messages(ANNA)) == accepted
    await bot.send_message(ANNA, "y")
    assert len(server.messages(ANNA)) == accepted + 1


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_late_answer_is_a_time_out(server: FakeTelegram, bot: Bot, accepted: bool) -> None:
    server.hang("sendMessage", 30, after_accepting=accepted)
    with pytest.raises(TimedOut):
        await bot.send_message(ANNA, "x", read_timeout=0.2)
    assert len(server.messages(ANNA)) == accepted


async def test_down_refuses_connections_and_keeps_everything(server: FakeTelegram, bot: Bot) -> None:
    await bot.send_message(ANNA, "before")
    poll = asyncio.create_task(bot.get_updates(offset=server.pending()[-1]["update_id"] + 1, timeout=30))
    await server.wait_for(lambda: server.polls)
    server.down()
    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await bot.send_message(ANNA, "during")
    waiting = server.say(ANNA, "still there?")
    server.up()
    await bot.send_message(ANNA, "after")
    assert [message.text for message in server.messages(ANNA)] == ["before", "after"]
    assert [update["update_id"] for update in server.pending()] == [waiting]


async def test_whom_the_bot_met_long_ago_it_may_write_to(server: FakeTelegram, bot: Bot) -> None:
    waiting = len(server.pending())
    assert await refused(server, bot.send_message(BORIS, "x")) == "Bad Request: chat not found"
    server.meet(BORIS)
    await bot.send_message(BORIS, "x")
    assert [message.text for message in server.messages(BORIS)] == ["x"]
    assert len(server.pending()) == waiting, "nothing was said"


async def test_a_share_of_the_calls_is_hit_and_the_same_ones_with_the_same_seed(server: FakeTelegram, bot: Bot) -> None:
    async def hit(seed: int) -> list[int]:
        server.draw(seed)
        before = len(server.calls("sendMessage"))
        fault = server.refuse("sendMessage", 503, times=8, share=0.25)
        for _ in range(30):
            try:
                await bot.send_message(ANNA, "x")
            except TelegramError:
                continue
        server.heal()
        codes = [call.code for call in server.calls("sendMessage")[before:]]
        assert fault.happened == codes.count(503)
        return codes

    first = await hit(1)
    assert 1 <= first.count(503) <= 8
    assert set(first) == {200, 503}
    assert await hit(1) == first
    assert await hit(2) != first


async def test_what_was_done_without_an_answer_is_known(server: FakeTelegram, bot: Bot) -> None:
    await bot.send_message(ANNA, "answered")
    server.cut("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(ANNA, "done, cut")
    server.cut("sendMessage", after_accepting=False)
    with pytest.raises(NetworkError):
        await bot.send_message(ANNA, "never done")
    server.hang("sendMessage", 30)
    with pytest.raises(TimedOut):
        await bot.send_message(ANNA, "done, late", read_timeout=0.2)
    unanswered = [call for call in server.calls("sendMessage") if call.sequence in server.unanswered]
    assert [call.parameters["text"] for call in unanswered] == ["done, cut", "done, late"]


async def test_heal_forgets_what_has_not_happened(server: FakeTelegram, bot: Bot) -> None:
    refusal = server.refuse("*", 500, times=5)
    assert await refused(server, bot.send_message(ANNA, "x")) == "Internal Server Error"
    server.heal()
    await bot.send_message(ANNA, "y")
    assert refusal.happened == 1


async def test_down_and_up_again_and_again_on_the_same_port(server: FakeTelegram, bot: Bot) -> None:
    address = server.address
    for number in range(5):
        server.down()
        server.down()
        with pytest.raises(NetworkError):
            await bot.send_message(ANNA, "lost")
        server.up()
        server.up()
        await bot.send_message(ANNA, str(number))
    assert server.address == address
    assert [message.text for message in server.messages(ANNA)] == ["0", "1", "2", "3", "4"]
    assert len(server.calls("sendMessage")) == 5, "what was refused at the door is in no record"


async def test_down_in_the_middle_of_a_call_loses_it_or_its_answer(server: FakeTelegram, bot: Bot) -> None:
    server.latency = 0.2
    sending = asyncio.create_task(bot.send_message(ANNA, "x"))
    await asyncio.sleep(0.1)
    server.down()
    with pytest.raises(NetworkError):
        await sending
    server.latency = 0
    server.up()
    await bot.send_message(ANNA, "y")
    assert [message.text for message in server.messages(ANNA)] == ["y"], "it had not been accepted yet"

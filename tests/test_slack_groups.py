"""Channels of Slack: who mentions the bot there is answered in private, end to end against the fake Slack."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.test_slack import ANA, BEN, Bot, running

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""


@pytest.fixture
async def bot(new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database()) as bot:
        yield bot


async def test_a_mention_is_answered_in_private_and_the_thread_reads_that_it_was(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    sales = bot.server.channel("sales")
    bot.server.mention(ANA, sales, "/llamada acme, 15, reached")
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH")
    told = await bot.answer(sales)
    assert (told.text, told.rows) == ("Sent to you privately.", ())
    assert told.thread is not None
    assert bot.calls() == 1


async def test_what_is_no_secret_is_said_in_the_thread(bot: Bot) -> None:
    bot.person(ANA)
    sales = bot.server.channel("sales")
    for number, text in enumerate(("", "help"), 1):
        bot.server.mention(ANA, sales, text)
        told = await bot.answer(sales, number)
        assert told.text.startswith("This is what I understand:")
        assert "/backdesk call –" in told.text
        assert (told.rows, bot.server.messages(ANA)) == ((), [])


async def test_a_stranger_is_told_in_private_how_to_be_invited(bot: Bot) -> None:
    sales = bot.server.channel("sales")
    bot.server.mention(BEN, sales, "acme")
    assert "invitation" in (await bot.answer(BEN)).text
    assert bot.server.messages(sales) == []


async def test_a_command_in_another_language_is_answered_in_private(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA, language="ru"))
    sales = bot.server.channel("sales")
    bot.server.command(ANA, "звонок acme, 15, поговорили", channel=sales)
    assert (await bot.answer(ANA)).text.startswith("Записано: Acme GmbH")
    assert bot.server.messages(sales) == []

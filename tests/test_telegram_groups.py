"""Groups on Telegram: who speaks to the bot there, by the real python-telegram-bot against the fake Bot API server."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.test_telegram import ANA, BEN, Bot, running

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""


@pytest.fixture
async def bot(new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database()) as bot:
        yield bot


PRIVATELY = "Sent to you privately."


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("/client acme", "Acme GmbH · company"),
        ("/client@backdesk_trial_bot acme", "Acme GmbH · company"),
        ("@backdesk_trial_bot acme", "Acme GmbH · company"),
        ("acme, @Backdesk_Trial_BOT", "Acme GmbH · company"),
        ("@backdesk_trial_bot: /call acme, 15, reached", "Logged: Acme GmbH"),
        ("@backdesk_trial_bot who is next?", "Next to call"),
        ("/call@backdesk_trial_bot acme, 15, reached", "Logged: Acme GmbH"),
        ("@backdesk_trial_bot", None),
    ],
)
async def test_in_a_group_the_bot_answers_who_speaks_to_it(bot: Bot, line: str, begins: str | None) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.meet(ANA)
    bot.server.say(ANA, line, chat=-500)
    told = await bot.answer(-500)
    assert told.buttons == []
    assert told.text == PRIVATELY if begins else told.text.startswith("This is what I understand")
    if begins:
        assert (await bot.answer(ANA)).text.startswith(begins)


async def test_in_a_group_the_bot_is_silent_among_people(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.meet(ANA)
    for line in (
        "acme",
        "/call@otherbot acme, 15, reached",
        "@otherbot acme",
        "mail me: a@backdesk_trial_bot2.com",
        "/",
    ):
        bot.server.say(ANA, line, chat=-500)
    bot.server.send_document(ANA, "offer.csv", b"a;b", "acme", chat=-500)
    bot.server.edit(ANA, bot.server.last_said(-500), "acme again", chat=-500)
    bot.server.say(ANA, "/help", chat=-500)
    assert (await bot.answer(-500)).text.startswith("This is what I understand")
    assert len(bot.server.messages(-500)) == 1
    assert bot.server.messages(ANA) == []
    assert bot.server.calls("getFile") == []
    assert bot.calls() == 0


async def test_an_answer_to_the_bots_message_is_said_to_it(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.meet(ANA)
    bot.server.say(ANA, "/call", chat=-500)
    told = await bot.answer(-500)
    bot.server.say(ANA, "acme", chat=-500, reply_to=told.id)
    assert (await bot.answer(ANA, 2)).text.startswith("How did it go?")
    bot.server.say(ANA, "busy", chat=-500, reply_to=bot.server.last_said(-500))
    bot.server.say(ANA, "/norms")
    assert (await bot.answer(ANA, 3)).text.startswith("Today")
    assert len(bot.server.messages(-500)) == 2, "what is answered to people is not for the bot"


async def test_a_file_for_the_bot_is_kept_privately(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.meet(ANA)
    caption = f"@{bot.server.bot['username']} acme"
    bot.server.send_document(ANA, "offer.pdf", b"x", caption, chat=-500)
    assert (await bot.answer(ANA)).text.startswith("offer.pdf is kept")
    assert (await bot.answer(-500)).text == PRIVATELY


async def test_who_never_wrote_in_private_is_told_to_and_the_answer_waits(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached", chat=-500)
    await bot.answer(-500)
    first = "Please write to me in private first. My answer waits for you there."
    await bot.until(lambda: bot.server.messages(-500)[0].text == first)
    bot.server.say(ANA, "hello")
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH")
    assert (await bot.answer(ANA, 2)).text.startswith("Hello")
    assert bot.calls() == 1


async def test_a_stranger_in_a_group_is_told_once(bot: Bot) -> None:
    for line in ("/start", "/help", "/call acme"):
        bot.server.say(BEN, line, chat=-500)
    bot.person(ANA)
    bot.server.say(ANA, "/help", chat=-500)
    assert "invitation" in (await bot.answer(-500)).text
    assert (await bot.answer(-500, 2)).text.startswith("This is what I understand")
    assert len(bot.server.messages(-500)) == 2

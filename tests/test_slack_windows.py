"""Forms as Slack's modals: the real slack-bolt against the fake Slack, from the command to the record."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.slack.incoming import LOG_CALL_FROM_MESSAGE
from storage.store import Store
from tests.fakes.slack_windows import Modal
from tests.test_slack import ANA, Bot, running

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database(), request.param) as bot:
        bot.client("Acme GmbH", bot.person(ANA))
        yield bot


async def opened(bot: Bot, text: str = "call") -> Modal:
    bot.server.command(ANA, text)
    await bot.until(lambda: bot.server.view(ANA) is not None)
    return view(bot)


def view(bot: Bot) -> Modal:
    window = bot.server.view(ANA)
    assert window is not None
    return window


@asynccontextmanager
async def a_slow_database(bot: Bot) -> AsyncIterator[None]:
    """Nothing is committed meanwhile."""
    free = threading.Event()
    taken = asyncio.create_task(bot.app.write_async(lambda store: free.wait(60)))
    try:
        yield
    finally:
        free.set()
        await taken


async def redrawn(bot: Bot, label: str, value: str, field: str) -> None:
    """Choose something that makes a field appear, or go."""
    before = field in view(bot).fields
    bot.server.fill(ANA, label, value)
    await bot.until(lambda: (field in view(bot).fields) is not before)


async def closed(bot: Bot) -> None:
    bot.server.submit(ANA)
    await bot.until(lambda: bot.server.view(ANA) is None)


async def test_a_command_opens_the_form_and_what_is_sent_is_saved(bot: Bot) -> None:
    window = await opened(bot)
    assert window.title == "Call"
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "reached", "Offer made")
    bot.server.fill(ANA, "Minutes", "15")
    bot.server.fill(ANA, "Offer made", "No")
    bot.server.fill(ANA, "Note", "R&D wants <two>")
    bot.server.fill(ANA, "Day of the next step", "2027-05-04")
    bot.server.fill(ANA, "Day of the next step · Time", "10:00")
    await closed(bot)
    said = await bot.answer(ANA)
    assert said.text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    assert "Note: R&D wants <two>" in said.text
    assert bot.calls() == 1
    assert not bot.server.refusals
    assert not any(ack.late for ack in bot.server.acks)


async def test_what_goes_when_the_window_is_drawn_anew_comes_back_as_it_was(bot: Bot) -> None:
    await opened(bot)
    bot.server.fill(ANA, "Minutes", "about ten")
    bot.server.fill(ANA, "Note", "fine")
    await redrawn(bot, "Outcome", "busy", "Minutes")
    assert view(bot).fields["Note"].value == "fine"
    await redrawn(bot, "Outcome", "refused", "Minutes")
    assert view(bot).fields["Minutes"].value == "about ten"


async def test_an_error_stands_under_its_field(bot: Bot) -> None:
    await opened(bot)
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "busy", "Minutes")
    bot.server.fill(ANA, "Reminder", "2020-01-01")
    bot.server.submit(ANA)
    await bot.until(lambda: view(bot).errors)
    (label, error) = next(iter(view(bot).errors.items()))
    assert label == "Reminder"
    assert error.endswith("is over. Please name a day from today on.")
    assert bot.calls() == 0
    bot.server.fill(ANA, "Reminder", None)
    await closed(bot)
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH, busy")


async def test_slack_itself_asks_for_what_is_needed(bot: Bot) -> None:
    await opened(bot)
    assert bot.server.submit(ANA) is None
    assert view(bot).errors.keys() == {"Client", "Outcome"}


async def test_a_twin_is_asked_in_the_same_window(bot: Bot) -> None:
    await opened(bot, "newclient")
    bot.server.fill(ANA, "Kind", "company")
    bot.server.fill(ANA, "Name", "Acme")
    bot.server.submit(ANA)
    twin = "We may have this client already. Is it one of these?"
    await bot.until(lambda: twin in view(bot).fields)
    assert view(bot).fields["Name"].value == "Acme"
    bot.server.fill(ANA, twin, "No, it is a new client")
    await closed(bot)
    assert "Acme" in (await bot.answer(ANA)).text


async def test_of_many_clients_one_is_looked_for(bot: Bot) -> None:
    ana = bot.app.write(lambda store: store.staff.by_login(ANA.lower()))
    assert ana is not None

    def many(store: Store) -> None:
        for number in range(110):
            store.clients.add(f"<!channel> {number:03}", owner_id=ana.id)

    bot.app.write(many)
    await opened(bot)
    assert view(bot).fields["Client"].kind == "external_select"
    bot.server.search(ANA, "Client", "")
    await bot.until(lambda: bot.server.found(ANA, "Client") is not None)
    assert len(bot.server.found(ANA, "Client") or ()) == 100
    bot.server.search(ANA, "Client", "acme")
    await bot.until(lambda: bot.server.found(ANA, "Client") == ["Acme GmbH"])
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "busy", "Minutes")
    assert view(bot).fields["Client"].value == "Acme GmbH"
    await closed(bot)
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH, busy")
    assert not bot.server.refusals


async def test_where_the_trigger_has_expired_the_questions_come_one_by_one(bot: Bot) -> None:
    bot.server.refuse("views.open", error="expired_trigger_id")
    bot.server.command(ANA, "call")
    question = await bot.answer(ANA)
    assert question.text.startswith("Which client?")
    bot.server.say(ANA, "acme")
    assert (await bot.answer(ANA, 2)).text.startswith("How did it go?")
    bot.server.press_label(ANA, "busy")
    await bot.until(lambda: bot.server.messages(ANA)[1].text.startswith("Who called whom?"))
    assert bot.calls() == 0


async def test_its_button_opens_the_window_of_a_question(bot: Bot) -> None:
    bot.server.say(ANA, "/call")
    await bot.answer(ANA)
    bot.server.press_label(ANA, "Fill in a form")
    await bot.until(lambda: bot.server.view(ANA) is not None)
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "busy", "Minutes")
    await closed(bot)
    said = await bot.answer(ANA, 2)
    assert said.text.startswith("Logged: Acme GmbH, busy")
    await bot.until(lambda: not bot.server.messages(ANA)[0].rows)
    assert bot.server.messages(ANA)[0].text.startswith("Call\nClient: Acme GmbH")


async def test_closed_it_is_forgotten(bot: Bot) -> None:
    await opened(bot)
    bot.server.close(ANA)
    bot.server.say(ANA, "/cancel")
    assert (await bot.answer(ANA)).text == "Nothing is open, so there is nothing to cancel."


async def test_a_message_becomes_a_call(bot: Bot) -> None:
    bot.server.message_shortcut(ANA, LOG_CALL_FROM_MESSAGE, "spoke with Acme for ten minutes, they want an offer")
    await bot.until(lambda: bot.server.view(ANA) is not None)
    fields = view(bot).fields
    assert (fields["Client"].value, fields["Minutes"].value) == ("Acme GmbH", "10 minutes")
    await redrawn(bot, "Outcome", "busy", "Offer made")
    await closed(bot)
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH, busy")


async def test_what_was_sent_while_the_database_was_slow_is_saved_all_the_same(bot: Bot) -> None:
    await opened(bot)
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "busy", "Minutes")
    async with a_slow_database(bot):
        await closed(bot)
        assert bot.server.messages(ANA) == []
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH, busy")
    assert bot.calls() == 1
    assert not any(ack.late for ack in bot.server.acks)


async def test_what_is_unclear_then_is_asked_by_message(bot: Bot) -> None:
    await opened(bot)
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "reached", "Offer made")
    bot.server.fill(ANA, "Offer made", "Yes")
    bot.server.fill(ANA, "Minutes", "many")
    async with a_slow_database(bot):
        await closed(bot)
    question = await bot.answer(ANA)
    assert question.text.startswith("“many” is no length of a call.")
    bot.server.say(ANA, "12")
    card = await bot.answer(ANA, 2)
    assert card.text == "Call\nClient: Acme GmbH\nOutcome: reached\nMinutes: 12 minutes\nOffer made: Yes"
    bot.server.press_label(ANA, "Save")
    assert (await bot.answer(ANA, 3)).text.startswith("Logged: Acme GmbH, reached, 12 minutes")


async def test_a_line_typed_in_a_channel_is_shown_in_a_window_before_it_is_saved(bot: Bot) -> None:
    channel = bot.server.channel("sales")
    bot.server.command(ANA, "called acme 15 min, wants the offer", channel=channel)
    await bot.until(lambda: bot.server.view(ANA))
    assert bot.calls() == 0
    bot.server.submit(ANA)
    await bot.until(lambda: bot.calls() == 1)
    await bot.until(lambda: bot.server.messages(ANA))
    assert bot.server.messages(ANA)[0].text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    assert bot.server.messages(channel) == []


async def test_a_form_begun_in_a_channel_is_answered_in_private(bot: Bot) -> None:
    channel = bot.server.channel("sales")
    bot.server.command(ANA, "call", channel=channel)
    await bot.until(lambda: bot.server.view(ANA) is not None)
    bot.server.fill(ANA, "Client", "Acme GmbH")
    await redrawn(bot, "Outcome", "busy", "Minutes")
    await closed(bot)
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH, busy")
    assert bot.server.messages(channel) == []
    assert bot.server.ephemerals(ANA) == []


async def test_a_card_is_changed_in_a_window_and_shows_what_was_saved(bot: Bot) -> None:
    bot.server.say(ANA, "called acme, 10 min, reached, no offer")
    card = await bot.answer(ANA)
    assert card.text.startswith("Call\nClient: Acme GmbH")
    bot.server.press_label(ANA, "✎ Minutes")
    await bot.until(lambda: bot.server.view(ANA) is not None)
    assert view(bot).fields["Minutes"].value == "10 minutes"
    bot.server.fill(ANA, "Minutes", "20")
    await closed(bot)
    assert (await bot.answer(ANA, 2)).text.startswith("Logged: Acme GmbH, reached, 20 minutes")
    await bot.until(lambda: "20 minutes" in bot.server.messages(ANA)[0].text)
    assert not bot.server.messages(ANA)[0].rows


async def test_a_button_of_the_home_tab_opens_a_form(bot: Bot) -> None:
    bot.server.open_home(ANA)
    await bot.until(lambda: bot.server.home(ANA) is not None)
    bot.server.press_home(ANA, "Log a call")
    await bot.until(lambda: bot.server.view(ANA) is not None)
    assert view(bot).title == "Call"

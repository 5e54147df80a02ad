"""Slack's Home tab: published when it is opened and when what stands there changed, and only then."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date

import pytest

from bot.app import App
from bot.slack import blocks
from bot.slack.calls import Calls
from bot.slack.home import EVERY, Home, mark_of
from bot.talk.incoming import Incoming, Place
from bot.talk.page import Page
from office.rights import Role
from office.staff import Person
from storage.store import Store
from tests.desk import Clock
from tests.fakes.slack import FakeSlack
from tests.fakes.slack import Home as Shown
from tests.test_slack import ANA, BEN, Bot, beside, running, settings_for

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

ALWAYS = "1234567"
"""These tests run on whatever day it is: everybody works."""


@pytest.fixture
async def bot(new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database()) as bot:
        yield bot


def person(bot: Bot, user: str, role: Role = Role.REP) -> Person:
    one = bot.person(user, role)
    return bot.app.write(lambda store: store.staff.change(one, work_days=ALWAYS))


def published(server: FakeSlack, user: str = ANA) -> int:
    return sum(call.parameters["user_id"] == user for call in server.calls("views.publish"))


async def shown(bot: Bot, text: str, user: str = ANA) -> Shown:
    """The page when it says that."""
    await bot.until(lambda: (page := bot.server.home(user)) is not None and text in page.text)
    page = bot.server.home(user)
    assert page is not None
    return page


async def opened(bot: Bot, user: str = ANA) -> Shown:
    bot.server.open_home(user)
    await bot.until(lambda: bot.server.home(user) is not None)
    return await shown(bot, "", user)


# The whole, end to end


async def test_it_is_published_when_it_is_opened(bot: Bot) -> None:
    bot.client("Acme GmbH", person(bot, ANA))
    page = await opened(bot)
    assert "▱▱▱▱▱▱▱▱ 0/30 calls" in page.text
    assert "Acme GmbH – never called" in page.text
    assert [label for label, _ in page.rows[0]][:2] == ["Log a call", "Who is next"]


async def test_a_call_logged_in_the_chat_moves_the_bar(bot: Bot) -> None:
    bot.client("Acme GmbH", person(bot, ANA))
    await opened(bot)
    bot.server.say(ANA, "/call acme, 15, reached")
    assert "▰▱▱▱▱▱▱▱ 1/30 calls" in (await shown(bot, "1/30 calls")).text
    await bot.answer(ANA)
    bot.server.press_label(ANA, "Undo")
    await shown(bot, "0/30 calls")


async def test_a_client_named_like_a_call_calls_nobody(bot: Bot) -> None:
    bot.client("<!channel> & Co", person(bot, ANA))
    page = await opened(bot)
    assert "<!channel> & Co – never called" in page.text
    assert "<!channel>" not in str(page.view)


async def test_a_task_from_the_head_appears(bot: Bot) -> None:
    ana = person(bot, ANA)
    bot.app.write(lambda store: store.staff.change(ana, name="Anna Kovac"))
    head = bot.person(BEN, Role.HEAD)
    bot.app.write(lambda store: store.staff.link(head, "telegram", "7", "7"))
    await opened(bot)

    said = Incoming(Place("telegram", "7", "7"), "1", "task for Anna Kovac: count the stock tomorrow at 10:00")
    await bot.service._hear(said)
    await bot.service._hear(Incoming(Place("telegram", "7", "7"), "2", press=_save(bot)))
    assert "count the stock" in (await shown(bot, "count the stock")).text


def _save(bot: Bot) -> str:
    """The data of the first button of the card that the head has on Telegram."""
    messages = bot.app.write(lambda store: store.outbox.of_chat("telegram", "7"))
    return next(data for message in messages for row in message.buttons for _, data in row if "form.save" in data)


async def test_nothing_is_published_when_nothing_changed(bot: Bot) -> None:
    bot.client("Acme GmbH", person(bot, ANA, Role.HEAD))  # without norms: their pace goes with the time
    await opened(bot)
    before = published(bot.server)
    for number in range(1, 4):
        bot.server.say(ANA, "/help")
        await bot.answer(ANA, number)
    bot.server.say(ANA, "/call acme, 15, reached")  # later than the others, so their turn is over when it shows
    await shown(bot, "Today: calls 1,")
    assert published(bot.server) == before + 1


async def test_who_never_opened_it_has_no_page(bot: Bot) -> None:
    bot.client("Acme GmbH", person(bot, ANA))
    person(bot, BEN)
    await opened(bot, BEN)
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.say(BEN, "/remind tomorrow 10:00 order paper")
    await shown(bot, "order paper", BEN)
    assert bot.server.home(ANA) is None


async def test_its_button_opens_the_window_of_a_form(bot: Bot) -> None:
    bot.client("Acme GmbH", person(bot, ANA))
    await opened(bot)
    bot.server.press_home(ANA, "Log a call")
    await bot.until(lambda: bot.server.view(ANA) is not None)
    bot.server.close(ANA)


async def test_its_button_is_answered_in_the_chat(bot: Bot) -> None:
    bot.client("Acme GmbH", person(bot, ANA))
    await opened(bot)
    bot.server.press_home(ANA, "Acme GmbH")
    assert (await bot.answer(ANA)).text.startswith("Acme GmbH")
    known = bot.app.read(lambda store: store.staff.on("slack", ANA))
    assert known is not None
    assert known[1] == bot.server.dm(ANA)


async def test_a_stranger_reads_how_to_be_invited_and_then_the_own_day(bot: Bot) -> None:
    page = await opened(bot, BEN)
    assert "ask your administrator for an invitation" in page.text

    def invite(store: Store) -> str:
        return store.staff.invite(store.staff.add("ben", "Ben", Role.HR, language="en", timezone="UTC"))

    code = bot.app.write(invite)
    bot.server.say(BEN, "hello")
    await bot.answer(BEN)
    bot.server.say(BEN, code)
    assert "· Ben" in (await shown(bot, "· Ben", BEN)).text
    assert published(bot.server, BEN) == 2
    (kept,) = bot.app.read(lambda store: store.staff.pages("slack"))
    assert kept.user == BEN


async def test_a_strangers_language_is_what_slack_says(bot: Bot) -> None:
    bot.server.person(BEN, locale="es-ES")
    assert "pide una invitación a tu administrador" in (await opened(bot, BEN)).text


async def test_who_unlinks_slack_leaves_nothing_on_the_page(bot: Bot) -> None:
    ana = person(bot, ANA)
    bot.client("Acme GmbH", ana)
    bot.app.write(lambda store: store.staff.link(ana, "telegram", "7", "7"))
    await opened(bot)
    bot.server.say(ANA, "/accounts")
    await bot.answer(ANA)
    bot.server.press_label(ANA, "Unlink Slack")
    await bot.until(lambda: bot.server.messages(ANA)[0].text.startswith("Unlink Slack, where"))
    bot.server.press_label(ANA, "Unlink Slack")
    assert "Acme" not in (await shown(bot, "ask your administrator for an invitation")).text


async def test_it_goes_on_after_a_restart(new_database: Callable[..., str]) -> None:
    database = new_database()
    async with FakeSlack() as server:
        async with beside(server, database) as bot:
            ana = person(bot, ANA, Role.HEAD)
            await opened(bot)
            await bot.until(lambda: bot.app.read(lambda store: store.staff.pages("slack"))[0].mark)
            before = published(server)
        async with beside(server, database) as bot:
            bot.app.write(lambda store: store.tasks.add(ana, "order paper", date(2020, 1, 1)))
            bot.server.say(ANA, "/help")
            await shown(bot, "order paper")
            assert published(server) == before + 1


# Failures


async def test_a_page_that_is_refused_is_in_nobodys_way(bot: Bot, capsys: pytest.CaptureFixture[str]) -> None:
    bot.client("Acme GmbH", person(bot, ANA))
    bot.server.refuse("views.publish", error="not_enabled", times=3)
    bot.server.open_home(ANA)
    for number in range(1, 4):
        bot.server.say(ANA, "/call acme, 15, reached")
        await bot.answer(ANA, number)
    await bot.until(lambda: len(bot.server.calls("views.publish")) >= 1)
    bot.server.open_home(ANA)
    await bot.until(lambda: len(bot.server.calls("views.publish")) >= 2)
    assert capsys.readouterr().out.count("a home tab was not published") == 1


async def test_a_page_that_fails_is_in_nobodys_way(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = bot.app.home

    def home(platform: str, user: str, language: str | None = None) -> Page:
        if user == ANA:
            raise ValueError("a row of another version")
        return whole(platform, user, language)

    monkeypatch.setattr(bot.app, "home", home)
    person(bot, ANA)
    person(bot, BEN)
    bot.server.open_home(ANA)
    await opened(bot, BEN)
    bot.server.open_home(ANA)
    bot.server.say(BEN, "/help")
    await bot.answer(BEN)
    assert published(bot.server, ANA) == 0
    out = capsys.readouterr().out
    assert "the home tabs failed" not in out
    assert "another version" not in out


async def test_a_token_that_was_revoked_is_not_said_of_every_page(bot: Bot, capsys: pytest.CaptureFixture[str]) -> None:
    person(bot, ANA)
    await opened(bot)
    bot.server.revoke()
    bot.server.open_home(ANA)
    await bot.until(lambda: ("views.publish", "token_revoked") in bot.server.refusals)
    home = bot.service.slack.home if bot.service.slack is not None else None
    assert home is not None
    await bot.until(lambda: ANA in home._changes.opened)  # to be tried again
    assert "a home tab was not published" not in capsys.readouterr().out


async def test_a_pause_that_slack_asks_for_is_kept_and_the_page_comes_then(bot: Bot) -> None:
    person(bot, ANA)
    bot.server.refuse("views.publish", error="ratelimited", status=429, retry_after=2)
    bot.server.open_home(ANA)
    await bot.until(lambda: bot.server.home(ANA) is not None)
    refused, done = bot.server.calls("views.publish")
    assert done.at - refused.at >= 2


# Several processes, and the end of the day


class Process:
    """One of several that publish the same people's pages."""

    def __init__(self, app: App, home: Home, chat: str) -> None:
        self.app, self.home, self.chat = app, home, chat
        self._events = 0

    def says(self, text: str = "", press: str | None = None) -> None:
        self._events += 1
        place = Place("slack", "D1", ANA)
        self.app.hear_now(
            Incoming(place, f"{id(self)}:{self._events}", text, press=press, message="1" if press else None)
        )
        self.home.heard(place)


async def _english(user: str) -> str | None:
    return "en-US"


@asynccontextmanager
async def process(server: FakeSlack, database: str, clock: Clock) -> AsyncIterator[Process]:
    app = App(settings_for(server, database, "socket"), clock)
    calls = Calls(server.bot_token, server.address)
    await calls.open()
    home = Home(calls, app, clock, _english, look=0.05)
    running = asyncio.create_task(home.run())
    try:
        yield Process(app, home, server.dm(ANA))
    finally:
        home.stop()
        await running
        await calls.close()
        app.close()


def _ana(store: Store) -> Person:
    ana = store.staff.add("ana", "Ana", Role.REP, language="en", timezone="Europe/Madrid")
    store.clients.add("Acme GmbH", owner_id=ana.id)
    store.staff.link(ana, "slack", ANA, ANA)
    return ana


async def test_several_processes_agree_on_what_stands_there(new_database: Callable[..., str], clock: Clock) -> None:
    """What one published last is no measure where another one published since."""
    database = new_database()
    async with FakeSlack() as server, process(server, database, clock) as one:
        one.app.write(_ana)
        await one.home.opened(ANA)
        await server.wait_for(lambda: _says(server, "0/30 calls") and _is_marked(one))
        async with process(server, database, clock) as two:
            two.says("/call acme, 15, reached")
            await server.wait_for(lambda: _says(server, "1/30 calls") and _is_marked(one))
            one.says("/help")  # nothing to do: the other one has done it
            one.says(press="calls.undo:1")
            await server.wait_for(lambda: _says(server, "0/30 calls"))
            assert published(server) == 3


def _is_marked(one: Process) -> bool:
    """What stands on the page is what is kept of it."""
    (kept,) = one.app.read(lambda store: store.staff.pages("slack"))
    return kept.mark == mark_of(blocks.page(one.app.home("slack", ANA)))


async def test_at_midnight_the_new_day_is_shown(new_database: Callable[..., str], clock: Clock) -> None:
    async with FakeSlack() as server, process(server, new_database(), clock) as one:
        one.app.write(_ana)
        await one.home.opened(ANA)
        await server.wait_for(lambda: _says(server, "Wed 11 Mar 2026"))
        clock.forward(hours=10, minutes=59)  # it is noon in UTC, one o'clock in Madrid
        await asyncio.sleep(0.3)
        assert published(server) == 1
        clock.forward(minutes=1)
        await server.wait_for(lambda: _says(server, "Thu 12 Mar 2026"))


async def test_whose_access_is_cut_reads_nothing_more(new_database: Callable[..., str], clock: Clock) -> None:
    async with FakeSlack() as server, process(server, new_database(), clock) as one:
        ana = one.app.write(_ana)
        await one.home.opened(ANA)
        await server.wait_for(lambda: _says(server, "Acme"))
        one.app.write(lambda store: store.staff.change(ana, active=False))
        await server.wait_for(lambda: _says(server, "ask your administrator") and not _says(server, "Acme"))


async def test_one_person_is_published_once_a_second_at_most(new_database: Callable[..., str], clock: Clock) -> None:
    async with FakeSlack() as server, process(server, new_database(), clock) as one:
        one.app.write(_ana)
        begun = time.monotonic()
        await one.home.opened(ANA)
        for _ in range(20):
            one.says("/call acme, 15, reached")
            await asyncio.sleep(0.05)
        await server.wait_for(lambda: _says(server, "20/30 calls"))
        assert published(server) <= (time.monotonic() - begun) / EVERY + 1


def _says(server: FakeSlack, text: str) -> bool:
    page = server.home(ANA)
    return page is not None and text in page.text

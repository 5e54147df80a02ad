"""Backdesk on Slack: the real slack-bolt over websocket and HTTP against the fake Slack."""

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest

from bot.app import App
from bot.settings import Settings
from office.rights import Role
from office.staff import Person
from storage.database import Database
from storage.store import Store
from tests.fakes.slack import FakeSlack, SentFile
from tests.running import RunningBot, service_of

ANA, BEN = "U0ANA", "U0BEN"


class Bot(RunningBot):
    """A running Backdesk beside its fake Slack."""

    server: FakeSlack

    def person(self, user: str, role: Role = Role.REP, language: str = "en") -> Person:
        return self.hire(user.lower(), f"User {user}", role, language, ("slack", user, self.server.dm(user)))


def settings_for(server: FakeSlack, database: str, way: str, **settings: Any) -> Settings:
    secrets = (
        {"slack_app_token": server.app_token} if way == "socket" else {"slack_signing_secret": server.signing_secret}
    )
    return Settings(
        database=database,
        slack_bot_token=server.bot_token,
        slack_api=server.address,
        **(secrets | {"http": "127.0.0.1:0"} | settings),
    )


@asynccontextmanager
async def beside(server: FakeSlack, database: str, way: str = "socket", **settings: Any) -> AsyncIterator[Bot]:
    """A Backdesk that runs beside a Slack which goes on after it."""
    app = App(settings_for(server, database, way, **settings))
    async with service_of(app) as service:
        if way == "http":
            server.push_to(f"http://127.0.0.1:{service.port}/slack/events")
        else:
            await server.wait_for(lambda: server.sockets > 0)
        yield Bot(app, server, service)


@asynccontextmanager
async def running(database: str, way: str = "socket", **settings: Any) -> AsyncIterator[Bot]:
    async with FakeSlack() as server, beside(server, database, way, **settings) as bot:
        yield bot


@contextmanager
def held(database: str) -> Iterator[None]:
    """Somebody else writes to the database, and takes long over it."""
    other = Database(database)
    go, holds = threading.Event(), threading.Event()

    def hold(connection: Any) -> bool:
        holds.set()
        return go.wait(30)

    foreign = other.submit(hold)
    assert holds.wait(10)
    try:
        yield
    finally:
        go.set()
        assert foreign.result(10)
        other.close()


by_both_ways = pytest.mark.parametrize("way", ["socket", "http"])
"""How Slack is heard."""


@pytest.fixture(params=["socket", "http"])
async def bot(request: pytest.FixtureRequest, new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database(), str(request.param)) as bot:
        yield bot


async def test_a_call_is_logged_and_undone_by_its_button(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    message = await bot.answer(ANA)
    assert message.text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    bot.server.press_label(ANA, "Undo")
    await bot.until(lambda: bot.server.messages(ANA)[0].text.startswith("Undone"))
    assert bot.calls() == 0
    assert not any(ack.late for ack in bot.server.acks)


async def test_a_repeated_event_makes_one_record(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    event = bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.repeat(event)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA, 2)
    await bot.until(lambda: event.attempts == 2)
    assert bot.calls() == 1
    assert len(bot.server.messages(ANA)) == 2


async def test_an_edited_message_changes_what_it_made(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.edit(ANA, bot.server.last_said(ANA), "/call acme, 25, reached")
    assert "25 minutes" in (await bot.answer(ANA, 2)).text
    bot.server.press_label(ANA, "Save")
    await bot.answer(ANA, 3)
    assert bot.calls() == 1
    assert bot.app.write(lambda store: store.calls.get(1)).minutes == 25


async def test_a_stranger_is_answered_in_the_language_of_slack_and_an_invitation_links(bot: Bot) -> None:
    bot.server.person(BEN, locale="es-ES")
    bot.server.say(BEN, "hola")
    told = (await bot.answer(BEN)).text
    assert "envíame su código" in told
    assert "enlace" not in told, "that is Telegram's"

    def invite(store: Store) -> str:
        person = store.staff.add("ben", "Ben Test", Role.REP, language="en", timezone="UTC")
        return store.staff.invite(person)

    bot.server.say(BEN, bot.app.write(invite))
    assert (await bot.answer(BEN, 2)).text.startswith("Hello Ben Test.")
    assert len(bot.server.calls("users.info")) == 1


async def test_a_stranger_who_uses_a_shortcut_is_answered_in_the_language_of_slack(bot: Bot) -> None:
    bot.server.person(BEN, locale="es-ES")
    bot.server.shortcut(BEN, "log_call")
    assert "invitación" in (await bot.answer(BEN)).text
    bot.server.message_shortcut(BEN, "log_call_from_message", "called acme")
    assert "invitación" in (await bot.answer(BEN, 2)).text


async def test_files_are_kept_with_their_client_and_come_back(bot: Bot) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    sent = [
        SentFile("offer.pdf", b"%PDF-1.4 an offer", "application/pdf"),
        SentFile("plan.png", b"\x89PNG", "image/png"),
    ]
    bot.server.say(ANA, "acme", files=sent)
    await bot.answer(ANA)
    kept = bot.app.write(lambda store: store.files.of_client(client))
    assert {name for _, name, _ in kept} == {"offer.pdf", "plan.png"}
    number = next(number for number, name, _ in kept if name == "offer.pdf")
    bot.server.press_data(ANA, bot.server.messages(ANA)[0].ts, f"files.get:{number}")
    await bot.until(lambda: any(message.files for message in bot.server.messages(ANA)))
    (file,) = [file for message in bot.server.messages(ANA) for file in message.files]
    assert file.content == b"%PDF-1.4 an offer"


async def test_a_voice_clip_is_kept_with_its_call(bot: Bot) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "", files=[SentFile("audio_message.m4a", b"spoken", "audio/mp4")])
    assert (await bot.answer(ANA)).text.startswith("I cannot listen to voice notes here.")
    bot.server.say(ANA, "called acme, 10, reached")
    await bot.answer(ANA, 2)
    bot.server.press_label(ANA, "Save")
    assert "Voice note kept." in (await bot.answer(ANA, 3)).text
    assert [name for _, name, _ in bot.app.write(lambda store: store.files.of_client(client))] == ["audio_message.m4a"]


async def test_a_file_that_cannot_be_had_is_asked_for_again_and_holds_up_nobody(bot: Bot) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    film = SentFile("film.mov", bytes(20 * 1024 * 1024 + 1), "video/quicktime")
    bot.server.say(ANA, "acme", files=[film, SentFile("offer.pdf", b"%PDF", "application/pdf")])
    assert "larger than 20 MB" in (await bot.answer(ANA)).text
    assert "offer.pdf" in (await bot.answer(ANA, 2)).text
    assert [name for _, name, _ in bot.app.write(lambda store: store.files.of_client(client))] == ["offer.pdf"]
    bot.server.say(ANA, "/norms")
    assert (await bot.answer(ANA, 3)).text.startswith("Today")


async def test_the_bots_own_messages_are_not_heard(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA, 2)
    told = [one for one in bot.server.deliveries if one.event.get("bot_id")]
    assert told, "Slack tells of them"
    assert len(bot.server.messages(ANA)) == 2


async def test_acknowledgements_are_in_time_while_somebody_else_holds_the_database(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    with held(bot.app.settings.database):
        said = bot.server.say(ANA, "/call acme, 25, reached")
        pressed = bot.server.press_label(ANA, "Undo")
        typed = bot.server.command(ANA, "norms")
        await bot.until(lambda: said.acked and pressed.acked and typed.acked)
        assert len(bot.server.messages(ANA)) == 1, "nothing is committed yet"
    await bot.answer(ANA, 3)
    assert [said.attempts, pressed.attempts, typed.attempts] == [1, 1, 1]
    assert not any(ack.late for ack in bot.server.acks)
    assert not bot.server.complaints
    assert bot.calls() == 1


async def test_a_command_in_a_channel_is_answered_in_private(bot: Bot) -> None:
    bot.person(ANA)
    channel = bot.server.channel("sales")
    bot.server.command(ANA, "norms", channel=channel)
    assert (await bot.answer(ANA)).text.startswith("Today")
    await bot.until(lambda: bot.server.ephemerals(ANA))
    assert not bot.server.messages(channel)
    told = len(bot.server.ephemerals(ANA))
    bot.server.command(ANA, "norms")
    await bot.answer(ANA, 2)
    assert len(bot.server.ephemerals(ANA)) == told, "in the private chat there is nothing to say beside the answer"


# Windows


async def filled(bot: Bot, minutes: str) -> None:
    """The form of a call is open in front of Ana, with all that a call needs."""
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.shortcut(ANA, "log_call")
    await bot.until(lambda: bot.server.view(ANA))
    for label, value in (("Client", "Acme GmbH"), ("Minutes", minutes)):
        bot.server.fill(ANA, label, value)
    redrawn = bot.server.fill(ANA, "Outcome", "reached")
    assert redrawn is not None
    await bot.until(lambda: redrawn.acked and "Offer made" in bot.server.view(ANA).fields)
    bot.server.fill(ANA, "Offer made", "No")


async def test_a_call_is_logged_in_a_window(bot: Bot) -> None:
    await filled(bot, "a while")
    bot.server.submit(ANA)
    await bot.until(lambda: bot.server.view(ANA).errors)
    assert list(bot.server.view(ANA).errors) == ["Minutes"]
    assert bot.calls() == 0
    bot.server.fill(ANA, "Minutes", "15")
    bot.server.submit(ANA)
    assert (await bot.answer(ANA)).text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    assert bot.server.view(ANA) is None
    assert bot.calls() == 1
    assert not bot.server.complaints
    assert not bot.server.refusals


async def test_a_form_whose_window_does_not_open_asks_one_after_the_other(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.trigger_life = 0
    bot.server.shortcut(ANA, "log_call")
    assert "client" in (await bot.answer(ANA)).text.lower()
    bot.server.say(ANA, "acme, reached, 15")
    await bot.until(lambda: len(bot.server.messages(ANA)) > 1)
    assert bot.server.view(ANA) is None


@pytest.mark.parametrize(("minutes", "begin"), [("15", "Logged: Acme GmbH"), ("a while", "")])
async def test_what_is_sent_while_the_database_is_held_is_answered_by_message(
    bot: Bot, minutes: str, begin: str
) -> None:
    await filled(bot, minutes)
    with held(bot.app.settings.database):
        sent = bot.server.submit(ANA)
        assert sent is not None
        await bot.until(lambda: sent.over)
        assert sent.acked
        assert bot.server.view(ANA) is None, "it closes, and nothing is lost"
    answer = await bot.answer(ANA)
    assert answer.text.startswith(begin)
    assert bot.calls() == (1 if begin else 0)
    assert not any(ack.late for ack in bot.server.acks)
    if not begin:
        assert "minutes" in answer.text.lower()
        bot.server.say(ANA, "15")
        await bot.answer(ANA, 2)


async def test_a_call_is_read_from_somebody_elses_message(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    channel = bot.server.channel("sales")
    text = "called acme gmbh, 12 min, reached"
    bot.server.message_shortcut(ANA, "log_call_from_message", text, channel=channel, author=BEN)
    await bot.until(lambda: bot.server.view(ANA) or bot.server.messages(ANA))
    assert not bot.server.messages(channel)
    if bot.server.view(ANA):
        bot.server.submit(ANA)
    else:
        bot.server.press_label(ANA, "Save")
    await bot.until(bot.calls)

"""Backdesk on Telegram: the real python-telegram-bot over HTTP against the fake Bot API server."""

import asyncio
import shlex
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import App
from bot.settings import Settings
from bot.talk.post import Post
from bot.talk.words import Reply
from office.calls import Outcome
from office.rights import Role
from office.staff import Person
from storage.database import Database
from storage.store import Store
from tests.fakes.telegram import FakeTelegram
from tests.running import RunningBot, service_of

ANA, BEN = 1001, 1002


class Bot(RunningBot):
    """A running Backdesk beside its fake Telegram."""

    server: FakeTelegram

    def person(self, user: int, role: Role = Role.REP, language: str = "en") -> Person:
        return self.hire(f"u{user}", f"User {user}", role, language, ("telegram", str(user), str(user)))


@asynccontextmanager
async def running(database: str, **settings: Any) -> AsyncIterator[Bot]:
    async with FakeTelegram() as server:
        app = App(
            Settings(
                database=database,
                telegram_token=server.token,
                telegram_api=server.address,
                **({"http": "127.0.0.1:0"} | settings),
            )
        )
        async with service_of(app) as service:
            yield Bot(app, server, service)


@pytest.fixture
async def bot(new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    async with running(new_database()) as bot:
        yield bot


async def test_a_call_is_logged_and_undone_by_its_button(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    message = await bot.answer(ANA)
    assert message.text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    bot.server.press_label(ANA, "Undo")
    await bot.until(lambda: bot.server.messages(ANA)[0].text.startswith("Undone"))
    await bot.until(lambda: bot.server.calls("answerCallbackQuery"))
    assert bot.calls() == 0


async def test_a_repeated_update_makes_one_record(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    update = bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.repeat(update)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA, 2)
    assert bot.calls() == 1
    assert len(bot.server.messages(ANA)) == 2


async def test_two_presses_from_two_devices_make_one_record(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, reached")
    await bot.answer(ANA)
    bot.server.say(ANA, "20")
    message = await bot.answer(ANA, 2)
    data = next(data for row in message.buttons for label, data in row if label == "Save")
    bot.server.press(ANA, message.id, data)
    bot.server.press(ANA, message.id, data)
    await bot.until(lambda: any("out of date" in m.text for m in bot.server.messages(ANA)))
    assert bot.calls() == 1


async def test_a_stranger_learns_how_to_be_invited_and_an_invitation_links(bot: Bot) -> None:
    bot.server.say(BEN, "/call acme, 15, reached")
    assert "invitation" in (await bot.answer(BEN)).text

    def invite(store: Store) -> str:
        person = store.staff.add("ben", "Ben Test", Role.REP, language="en", timezone="UTC")
        return store.staff.invite(person)

    code = bot.app.write(invite)
    bot.server.say(BEN, f"/start {code}")
    assert (await bot.answer(BEN, 2)).text.startswith("Hello Ben Test.")
    bot.server.say(ANA, f"/start {code}")
    assert "invitation" in (await bot.answer(ANA)).text, "an invitation is good for one use"


async def test_an_update_is_confirmed_only_when_its_transaction_is_committed(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    begun, go, other = threading.Event(), threading.Event(), Database(bot.app.settings.database)
    foreign = other.submit(lambda connection: begun.set() or go.wait(5))
    assert begun.wait(5)
    update = bot.server.say(ANA, "/call acme, 15, reached")
    await asyncio.sleep(0.5)
    assert update in [pending["update_id"] for pending in bot.server.pending()], "nothing is committed yet"
    go.set()
    assert foreign.result(5)
    other.close()
    await bot.answer(ANA)
    await bot.until(lambda: not bot.server.pending())
    assert bot.calls() == 1


async def test_commands_are_set_in_each_language(bot: Bot) -> None:
    await bot.until(lambda: len(bot.server.calls("setMyCommands")) == 7)
    languages = {call.parameters.get("language_code", "") for call in bot.server.calls("setMyCommands")}
    assert languages == {"", "en", "es", "ro", "ru", "hu", "bs"}
    assert all(call.code == 200 for call in bot.server.calls("setMyCommands"))


async def test_refused_commands_are_one_warning_and_the_bot_goes_on(
    new_database: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(new_database()) as bot:
        bot.server.refuse("setMyCommands", 400, "Bad Request: BOT_COMMAND_INVALID", times=9)
        bot.person(ANA)
        bot.server.say(ANA, "/norms")
        await bot.answer(ANA)


async def test_an_edited_message_runs_no_command_again(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA)
    bot.server.edit(ANA, bot.server.last_said(ANA), "/call acme, 25, reached")
    answer = await bot.answer(ANA, 2)
    assert "25 minutes" in answer.text
    assert bot.calls() == 1
    bot.server.press_label(ANA, "Save")
    await bot.answer(ANA, 3)
    assert bot.calls() == 1
    assert bot.app.write(lambda store: store.calls.get(1)).minutes == 25


async def test_a_photo_is_kept_and_a_document_comes_back(bot: Bot) -> None:
    owner = bot.person(ANA)
    client = bot.client("Acme GmbH", owner)
    bot.server.send_document(ANA, "offer.pdf", b"%PDF-1.4 an offer", "acme")
    await bot.answer(ANA)
    kept = bot.app.write(lambda store: store.files.of_client(client))
    assert [name for _, name, _ in kept] == ["offer.pdf"]
    bot.server.say(ANA, "acme")
    await bot.answer(ANA, 2)
    bot.server.press(ANA, bot.server.messages(ANA)[0].id, f"files.get:{kept[0][0]}")
    await bot.until(lambda: any(message.files for message in bot.server.messages(ANA)))
    (file,) = [file for message in bot.server.messages(ANA) for file in message.files]
    assert (file.name, file.content) == ("offer.pdf", b"%PDF-1.4 an offer")


async def test_a_voice_note_is_kept_with_its_call_and_comes_back_as_one(bot: Bot) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    bot.server.send_voice(ANA, b"OggS spoken")
    assert (await bot.answer(ANA)).text.startswith("I cannot listen to voice notes here.\nWhat was it about?")
    said = bot.server.last_said(ANA)
    bot.server.say(ANA, "called acme, 10, reached")
    await bot.answer(ANA, 2)
    bot.server.press_label(ANA, "Save")
    assert "Voice note kept." in (await bot.answer(ANA, 3)).text
    assert [name for _, name, _ in bot.app.write(lambda store: store.files.of_client(client))] == [f"voice-{said}.ogg"]
    bot.server.press_label(ANA, "Listen")
    await bot.until(lambda: any(message.files for message in bot.server.messages(ANA)))
    (sent,) = [message for message in bot.server.messages(ANA) if message.files]
    assert (sent.kind, sent.files[0].content) == ("voice", b"OggS spoken")


async def test_to_whom_takes_no_voice_messages_it_comes_as_a_file(bot: Bot) -> None:
    bot.client("Acme GmbH", bot.person(ANA))
    bot.server.send_voice(ANA, b"OggS spoken", "called acme, 10, reached")
    await bot.answer(ANA, 2)
    bot.server.press_label(ANA, "Save")
    await bot.answer(ANA, 3)
    bot.server.refuse("sendVoice", 400, "Bad Request: VOICE_MESSAGES_FORBIDDEN")
    bot.server.press_label(ANA, "Listen")
    await bot.until(lambda: any(message.files for message in bot.server.messages(ANA)))
    assert [message.kind for message in bot.server.messages(ANA) if message.files] == ["document"]


@pytest.mark.parametrize(("kind", "name", "kept"), [("audio", "memo.mp3", "memo.mp3"), ("video_note", "", ".mp4")])
async def test_other_recordings_are_voice_notes_too(bot: Bot, kind: str, name: str, kept: str) -> None:
    client = bot.client("Acme GmbH", bot.person(ANA))
    bot.server.send_voice(ANA, b"recorded", kind=kind, name=name)
    assert "I cannot listen" in (await bot.answer(ANA)).text
    bot.server.say(ANA, "/call acme, 15, reached")
    await bot.answer(ANA, 2)
    ((_, found, _),) = bot.app.write(lambda store: store.files.of_client(client))
    assert found.endswith(kept)


async def test_what_is_spoken_becomes_the_card_while_others_are_answered(
    new_database: Callable[..., str], tmp_path: Path
) -> None:
    """The transcriber waits until somebody else was answered: it holds neither the event loop nor a transaction."""
    program = (
        "import pathlib, sys, time\nwhile not pathlib.Path(sys.argv[2]).exists(): time.sleep(0.02)\n"
        "print(open(sys.argv[1]).read())"
    )
    go = tmp_path / "go"
    line = shlex.join([sys.executable, "-c", program, "{file}", str(go)])
    async with running(new_database(), transcriber=line) as bot:
        bot.client("Acme GmbH", bot.person(ANA))
        bot.person(BEN)
        bot.server.send_voice(ANA, b"called acme, 10, reached")
        await bot.until(lambda: bot.server.calls("getFile"))
        bot.server.say(BEN, "/norms")
        await bot.answer(BEN)
        assert not bot.server.messages(ANA)
        go.touch()
        await bot.answer(ANA, 2)
        assert bot.server.messages(ANA)[0].text == "I heard: “called acme, 10, reached”"
        bot.server.press_label(ANA, "Save")
        assert "Voice note kept." in (await bot.answer(ANA, 3)).text


async def test_a_voice_note_that_is_too_large_is_answered_as_a_file_is(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.send_voice(ANA, bytes(20 * 1024 * 1024 + 1))
    assert "larger than 20 MB" in (await bot.answer(ANA)).text
    bot.server.send_voice(ANA, b"OggS", chat=-100)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA, 2)
    assert not bot.server.messages(-100)


async def test_a_pause_asked_for_one_chat_holds_only_that_chat(bot: Bot) -> None:
    bot.person(ANA)
    bot.person(BEN)
    bot.server.refuse("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1, chat=ANA)
    asked = datetime.now(UTC)
    bot.server.say(ANA, "/norms")
    await bot.until(lambda: bot.server.calls("sendMessage"))
    bot.server.say(BEN, "/norms")
    await bot.answer(BEN)
    assert not bot.server.messages(ANA)
    await bot.answer(ANA)
    assert (datetime.now(UTC) - asked).total_seconds() >= 1


async def test_who_blocked_the_bot_is_not_written_to_again(bot: Bot) -> None:
    person = bot.person(ANA)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA)
    bot.server.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user", chat=ANA)
    bot.server.say(ANA, "/norms")
    await bot.until(lambda: bot.app.write(lambda store: store.staff.reach(person))[0] == "console")


async def test_a_connection_that_is_cut_is_tried_again(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.cut("sendMessage", after_accepting=False)
    bot.server.say(ANA, "/norms")
    assert (await bot.answer(ANA)).text.startswith("Today")


async def test_a_file_that_cannot_be_fetched_is_asked_for_again_and_holds_up_nobody(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.cut("download", times=3)  # a broken GET is tried once more by itself
    bot.server.send_document(ANA, "contract.pdf", b"%PDF")
    bot.server.say(ANA, "/norms")
    assert "could not get contract.pdf" in (await bot.answer(ANA)).text
    assert (await bot.answer(ANA, 2)).text.startswith("Today")


async def test_a_digest_whose_answer_was_lost_is_offered_and_not_repeated(bot: Bot) -> None:
    ana = bot.person(ANA)
    bot.server.say(ANA, "/norms")
    await bot.answer(ANA)
    bot.server.cut("sendMessage", after_accepting=True)
    digest = Reply("Digest of the day", kind="digest")
    row = bot.app.write(lambda store: Post(store).to_person(ana, digest))
    bot.service.ring()
    await bot.until(lambda: any("cannot tell" in m.text for m in bot.server.messages(ANA)))
    assert [m.text for m in bot.server.messages(ANA)].count("Digest of the day") == 1
    bot.server.press_label(ANA, "Send it again")
    await bot.until(lambda: [m.text for m in bot.server.messages(ANA)].count("Digest of the day") == 2)
    await bot.until(lambda: bot.app.write(lambda store: store.outbox.get(row)).state == "sent")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def pushed(new_database: Callable[..., str]) -> AsyncIterator[Bot]:
    """A bot that hears by webhook."""
    address = f"127.0.0.1:{free_port()}"
    async with running(new_database(), http=address, telegram_webhook=f"http://{address}") as bot:
        yield bot


async def test_a_webhook_is_answered_after_the_commit(pushed: Bot) -> None:
    pushed.client("Acme GmbH", pushed.person(ANA))
    await pushed.until(lambda: pushed.server.calls("setWebhook"))
    update = pushed.server.say(ANA, "/call acme, 15, reached")
    await pushed.answer(ANA)
    pushed.server.repeat(update)
    pushed.server.say(ANA, "/norms")
    await pushed.answer(ANA, 2)
    assert pushed.calls() == 1
    await pushed.until(lambda: not pushed.server.pending())


async def test_a_webhook_without_the_secret_is_refused(pushed: Bot) -> None:
    url = f"http://127.0.0.1:{pushed.service.port}/telegram"
    update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": ANA, "type": "private"}}}
    async with aiohttp.ClientSession() as session:
        for secret in ("", "wrong"):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
            async with session.post(url, json=update, headers=headers) as response:
                assert response.status == 403
        async with session.get(f"http://127.0.0.1:{pushed.service.port}/healthz") as response:
            assert response.status == 200
        async with session.get(f"http://127.0.0.1:{pushed.service.port}/readyz") as response:
            assert response.status == 200


async def test_a_long_answer_comes_in_several_messages_and_whole(bot: Bot) -> None:
    person = bot.person(ANA)
    client = bot.client("Acme GmbH", person)
    note = "ж" * 480

    def many(store: Store) -> None:
        for _ in range(10):
            store.calls.add(person_id=person.id, client_id=client, outcome=Outcome.REACHED, minutes=5, note=note)

    bot.app.write(many)
    bot.server.say(ANA, "/calls")
    await bot.answer(ANA, 2)
    await bot.until(lambda: not bot.app.write(lambda store: store.outbox.open_count()))
    messages = [message.text for message in bot.server.messages(ANA)]
    assert all(len(text) <= 4096 for text in messages)
    assert "\n".join(messages).count(note) == 10


async def test_a_chat_that_became_a_supergroup_goes_on_at_its_new_id(bot: Bot) -> None:
    bot.person(ANA)
    bot.server.say(ANA, "/help", chat=-500)
    await bot.answer(-500)
    new = bot.server.migrate(-500)
    bot.app.write(
        lambda store: store.outbox.add(kind="answer", platform="telegram", chat="-500", text="after the move")
    )
    bot.service.ring()
    await bot.until(lambda: any(m.text == "after the move" for m in bot.server.messages(new)))

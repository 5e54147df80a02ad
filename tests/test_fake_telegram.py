"""The fake Telegram, driven by the real python-telegram-bot: what it accepts, refuses, repeats and breaks."""

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, BotCommand, BotCommandScopeChat, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    Conflict,
    TelegramError,
)

from tests.fakes.telegram import FakeTelegram

ANNA, BORIS, GROUP, SUPERGROUP = 501, 502, -77, -1000000000123
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as running:
        running.say(ANNA, "/start")
        yield running


@pytest.fixture
async def bot(server: FakeTelegram) -> AsyncIterator[Bot]:
    async with client(server) as connected:
        yield connected


def client(server: FakeTelegram, token: str = "") -> Bot:
    return Bot(
        token or server.token,
        base_url=f"{server.address}/bot",
        base_file_url=f"{server.address}/file/bot",
    )


def keyboard(*labels_and_data: tuple[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)] for label, data in labels_and_data])


async def refused(server: FakeTelegram, call: Awaitable[object]) -> str:
    """The description with which a call was refused; the tests' clients may tidy it up."""
    with pytest.raises(TelegramError):
        await call
    return server.calls()[-1].description


# Updates


async def test_updates_come_again_until_an_offset_confirms_them(server: FakeTelegram, bot: Bot) -> None:
    second = server.say(ANNA, "hello", language="uk", first_name="Anna")
    first = second - 1
    assert [update.update_id for update in await bot.get_updates()] == [first, second]
    assert [update.update_id for update in await bot.get_updates(limit=1)] == [first]
    (left,) = await bot.get_updates(offset=second)
    assert left.effective_user is not None
    assert left.message is not None
    assert (left.message.text, left.effective_user.language_code) == ("hello", "uk")
    assert (server.confirmed, len(server.pending())) == (first, 1)
    assert not await bot.get_updates(offset=second + 1)
    server.repeat(first)
    assert [update.update_id for update in await bot.get_updates(offset=second + 1)] == [first]
    assert not await bot.get_updates(offset=second + 1)


async def test_a_negative_offset_keeps_only_the_last_updates(server: FakeTelegram, bot: Bot) -> None:
    last = server.say(ANNA, "three") if server.say(ANNA, "two") else 0
    assert [update.update_id for update in await bot.get_updates(offset=-1)] == [last]
    assert [update["update_id"] for update in server.pending()] == [last]


async def test_a_long_poll_ends_with_the_update_it_waited_for(server: FakeTelegram, bot: Bot) -> None:
    start = server.pending()[0]["update_id"]
    poll = asyncio.create_task(bot.get_updates(offset=start + 1, timeout=30))
    await server.wait_for(lambda: server.polls)
    server.say(BORIS, "/add@backdesk_trial_bot Löwe & 🦁 /list")
    (update,) = await poll
    assert update.message is not None
    commands = update.message.parse_entities(["bot_command"]).values()
    assert list(commands) == ["/add@backdesk_trial_bot", "/list"]


async def test_a_second_poller_ends_the_first_with_a_conflict(server: FakeTelegram, bot: Bot) -> None:
    start = server.pending()[0]["update_id"]
    first = asyncio.create_task(bot.get_updates(offset=start + 1, timeout=30))
    await server.wait_for(lambda: server.polls == 1)
    async with client(server) as other:
        second = asyncio.create_task(other.get_updates(offset=start + 1, timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one"):
            await first
        server.say(ANNA, "for the second")
        assert len(await second) == 1


async def test_allowed_updates_hold_until_others_are_named(server: FakeTelegram, bot: Bot) -> None:
    start = server.pending()[0]["update_id"]
    await bot.get_updates(offset=start + 1, allowed_updates=["callback_query"])
    assert server.say(ANNA, "dropped") == 0
    sent = await bot.send_message(ANNA, "Choose", reply_markup=keyboard(("Yes", "y")))
    server.press(ANNA, sent.message_id, "forged")
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "forged"


async def test_edits_files_and_groups_reach_the_bot(server: FakeTelegram, bot: Bot) -> None:
    server.say(ANNA, "ten", chat=GROUP)
    server.edit(ANNA, server.last_said(GROUP), "eleven", chat=GROUP)
    server.send_document(ANNA, "list.csv", b"a;b", "/import", chat=SUPERGROUP)
    server.send_photo(ANNA, PNG)
    _, group, edited, document, photo = await bot.get_updates()
    assert group.message is not None
    assert (group.message.chat.type, group.message.text) == ("group", "ten")
    assert edited.edited_message is not None
    assert edited.edited_message.text == "eleven"
    assert edited.edited_message.edit_date is not None
    assert document.message is not None
    assert document.message.document is not None
    assert (document.message.chat.type, document.message.message_id) == ("supergroup", 1)
    file = await bot.get_file(document.message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"a;b"
    assert photo.message is not None
    file = await bot.get_file(photo.message.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == PNG


async def test_recordings_are_told_as_telegram_tells_them(server: FakeTelegram, bot: Bot) -> None:
    server.send_voice(ANNA, b"OggS spoken", "acme")
    server.send_voice(ANNA, b"ID3 sung", kind="audio", name="song.mp3")
    server.send_voice(ANNA, b"round", kind="video_note")
    voice, audio, round_one = [update.message for update in (await bot.get_updates())[-3:]]
    assert voice is not None
    assert voice.voice is not None
    assert (voice.caption, voice.voice.mime_type, voice.voice.file_size) == ("acme", "audio/ogg", 11)
    assert bytes(await (await bot.get_file(voice.voice.file_id)).download_as_bytearray()) == b"OggS spoken"
    assert audio is not None
    assert audio.audio is not None
    assert audio.audio.file_name == "song.mp3"
    assert round_one is not None
    assert round_one.video_note is not None
    await bot.send_voice(ANNA, b"OggS back", filename="voice-3.ogg")
    assert [file.content for file in server.messages(ANNA)[-1].files] == [b"OggS back"]


async def test_a_webhook_gets_updates_in_order_until_it_takes_them(server: FakeTelegram, bot: Bot) -> None:
    seen: list[tuple[str, int]] = []

    async def take(request: web.Request) -> web.Response:
        update = await request.json()
        seen.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], update["update_id"]))
        return web.Response(status=500 if len(seen) in (1, 2) else 200)

    server.webhook_retry = 0.01
    async with receiving(take) as url:
        first = server.pending()[0]["update_id"]
        poll = asyncio.create_task(bot.get_updates(offset=first + 1, timeout=30))
        await server.wait_for(lambda: server.polls)
        await bot.set_webhook(url, secret_token="sesame", allowed_updates=["message"])
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await poll
        second, third = server.say(ANNA, "two"), server.say(ANNA, "three")
        await server.wait_for(lambda: server.confirmed == third)
        server.repeat(first)
        await server.wait_for(lambda: len(seen) == 5)
        assert seen == [("sesame", update) for update in (second, second, second, third, first)]
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        info = await bot.get_webhook_info()
        assert (info.url, info.pending_update_count) == (url, 0)
        assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
        await bot.delete_webhook()
    fourth = server.say(ANNA, "four")
    assert [update.update_id for update in await bot.get_updates()] == [fourth]


@contextlib.asynccontextmanager
async def receiving(take: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_post("/hook", take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_a_webhook_needs_https_outside_this_machine(server: FakeTelegram, bot: Bot) -> None:
    reason = await refused(server, bot.set_webhook("http://bot.example/hook"))
    assert reason == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"


# What is sent


async def test_messages_show_their_last_state_and_their_edits(server: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, " <b>A&amp;B</b> ", "HTML", reply_markup=keyboard(("Yes", "y:1"), ("No", "n")))
    assert sent.parse_entities() == {sent.entities[0]: "A&B"}
    assert sent.text == "A&B"
    assert server.messages(ANNA)[0].buttons == [[("Yes", "y:1")], [("No", "n")]]
    await bot.edit_message_reply_markup(ANNA, sent.message_id, reply_markup=keyboard(("Only", "o")))
    await bot.edit_message_text("Done", ANNA, sent.message_id)
    (shown,) = server.messages(ANNA)
    assert (shown.text, shown.edits, shown.buttons) == ("Done", ("A&B",), [])
    numbers = [call.sequence for call in server.calls()]
    assert numbers == sorted(set(numbers))
    await bot.delete_message(ANNA, sent.message_id)
    assert server.messages(ANNA) == []


async def test_a_press_is_answered_once(server: FakeTelegram, bot: Bot) -> None:
    await bot.send_message(ANNA, "Old", reply_markup=keyboard(("Yes", "old")))
    await bot.send_message(ANNA, "New", reply_markup=keyboard(("Yes", "new")))
    with pytest.raises(LookupError, match="Yes"):
        server.press_label(ANNA, "Maybe")
    server.press_label(ANNA, "Yes")
    server.press(ANNA, 99, "new")
    _, update, forged = await bot.get_updates()
    assert forged.callback_query is not None
    assert forged.callback_query.message is not None
    assert not forged.callback_query.message.is_accessible
    query = update.callback_query
    assert query is not None
    assert query.data == "new"
    assert await query.answer("ok")
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await refused(server, query.answer()) == old
    server.expire_queries()
    assert await refused(server, forged.callback_query.answer()) == old


async def test_files_arrive_and_can_be_sent_again_by_their_id(server: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_document(ANNA, b"\x00\xffzip", caption="<i>Export</i>", parse_mode="HTML", filename="é.zip")
    await bot.send_photo(ANNA, PNG, filename="chart.png")
    assert sent.document is not None
    await bot.send_document(ANNA, sent.document.file_id)
    await bot.edit_message_caption(ANNA, sent.message_id, caption="Exported")
    document, photo, again = server.messages(ANNA)
    assert [(file.name, file.content) for file in document.files] == [("é.zip", b"\x00\xffzip")]
    assert (document.text, document.edits) == ("Exported", ("Export",))
    assert [(file.name, file.content) for file in photo.files] == [("chart.png", PNG)]
    assert again.files == document.files


async def test_the_profile_and_the_commands_are_kept(server: FakeTelegram, bot: Bot) -> None:
    assert bot.username == server.bot["username"]
    await bot.set_my_commands([BotCommand("start", "Begin")], language_code="uk")
    await bot.set_my_commands([BotCommand("audit", "Check")], scope=BotCommandScopeChat(ANNA))
    assert [one.command for one in await bot.get_my_commands(language_code="uk")] == ["start"]
    assert [one.command for one in await bot.get_my_commands(BotCommandScopeChat(ANNA))] == ["audit"]
    await bot.delete_my_commands(language_code="uk")
    assert await bot.get_my_commands(language_code="uk") == ()
    await bot.set_my_name("Desk")
    await bot.set_my_description("What it does", language_code="de")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_description("de")).description == "What it does"
    assert await bot.set_chat_menu_button(ANNA)
    assert await bot.send_chat_action(ANNA, "typing")
    assert (await bot.get_chat(ANNA)).type == "private"


async def test_methods_take_json_forms_and_any_case(server: FakeTelegram) -> None:
    address = f"{server.address}/bot{server.token}"
    async with aiohttp.ClientSession() as session:
        markup = '{"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}'
        await session.post(f"{address}/SENDMESSAGE", json={"chat_id": ANNA, "text": "json"})
        await session.post(f"{address}/sendmessage", data={"chat_id": ANNA, "text": "form", "reply_markup": markup})
        await session.get(f"{address}/sendMessage", params={"chat_id": ANNA, "text": "query"})
        answer = await session.post(f"{address}/sendPigeon")
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")
    assert [message.text for message in server.messages(ANNA)] == ["json", "form", "query"]
    assert server.messages(ANNA)[1].buttons == [[("Go", "go")]]
    assert len(server.calls("sendMessage")) == 3


CHILD = """
import asyncio, sys
from telegram import Bot
async def main(token, address):
    async with Bot(token, base_url=f"{address}/bot") as bot:
        offset = 0
        while True:
            for update in await bot.get_updates(offset=offset, timeout=30):
                await bot.send_message(update.effective_chat.id, update.message.text.upper())
                offset = update.update_id + 1
asyncio.run(main(*sys.argv[1:]))
"""


def test_a_server_in_a_thread_serves_a_child_process() -> None:
    with FakeTelegram.in_thread() as server:
        child = subprocess.Popen([sys.executable, "-c", CHILD, server.token, server.address])
        try:
            server.say(ANNA, "one")
            server.wait(lambda: server.messages(ANNA), 30)
            server.say(ANNA, "two")
            shown = server.wait(lambda: server.messages(ANNA)[1:])
            assert [message.text for message in shown] == ["TWO"]
            server.down()
            server.up()
        finally:
            child.kill()
            child.wait()
        with pytest.raises(TimeoutError, match="sendMessage 200"):
            server.wait(lambda: False, 0.02)

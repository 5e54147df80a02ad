"""What the fake Telegram refuses, and the words it uses, seen through the real python-telegram-bot."""

from collections.abc import AsyncIterator, Awaitable
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import ChatMigrated, Forbidden, InvalidToken, NetworkError, TelegramError

from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_rules import MAX_DOWNLOAD, MAX_UPLOAD, parse_html

ANNA, BORIS, GROUP = 501, 502, -77


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


SENDS: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "message text is empty"),
    ({"text": " \n"}, "text must be non-empty"),
    ({"text": "a" * 4097}, "message is too long"),
    ({"text": "🦁" * 2049}, "message is too long"),
    ({"text": "x", "chat_id": 999}, "chat not found"),
    ({"text": "x", "reply_to_message_id": 5}, "message to be replied not found"),
    ({"text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
    ({"text": "x", "reply_markup": keyboard(("A", ""))}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keyboard(("A", "я" * 33))}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keyboard((" ", "a"))}, "inline keyboard button text must be non-empty"),
    ({"text": "x", "reply_markup": keyboard(*[("A", "a")] * 101)}, "reply markup is too long"),
    (
        {"text": "x", "reply_markup": InlineKeyboardMarkup([[InlineKeyboardButton("A")]])},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
]


@pytest.mark.parametrize(("arguments", "reason"), SENDS, ids=[reason[:30] for _, reason in SENDS])
async def test_sends_are_refused(server: FakeTelegram, bot: Bot, arguments: dict[str, Any], reason: str) -> None:
    assert await refused(server, bot.send_message(**{"chat_id": ANNA} | arguments)) == f"Bad Request: {reason}"
    assert server.messages(ANNA) == []


async def test_limits_count_what_is_shown(server: FakeTelegram, bot: Bot) -> None:
    await bot.send_message(ANNA, f"<b>{'&lt;' * 4096}</b>", "HTML", reply_markup=keyboard(*[("A", "a" * 64)] * 100))
    await bot.send_document(ANNA, b"x", caption=f"<u>{'🦁' * 512}</u>", parse_mode="HTML")
    assert [len(message.text) for message in server.messages(ANNA)] == [4096, 512]


HTML = [
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("a <", "Unclosed start tag at byte offset 2"),
    ("ї<br>", 'Unsupported start tag "br" at byte offset 2'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<a href", 'Unclosed start tag "a" at byte offset 0'),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<a href=x:y>z</a>", "Unexpected end of name token at byte offset 8"),
    ('<a ="x">z</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
]


@pytest.mark.parametrize(("text", "reason"), HTML)
async def test_broken_html_is_refused(server: FakeTelegram, bot: Bot, text: str, reason: str) -> None:
    sent = await refused(server, bot.send_message(ANNA, text, "HTML"))
    assert sent == f"Bad Request: can't parse entities: {reason}"


def test_html_becomes_text_and_entities() -> None:
    text, entities = parse_html('🦁 <a href="https://x.example/?a&amp;b">l<b>i</b>nk</a> &#33;&nbsp;<code>1</code>')
    assert text == "🦁 link !&nbsp;1"
    assert [(one["type"], one["offset"], one["length"]) for one in entities] == [
        ("bold", 4, 1),
        ("text_link", 3, 4),
        ("code", 15, 1),
    ]
    assert entities[1]["url"] == "https://x.example/?a&b"


async def test_edits_are_refused(server: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, "Same", reply_markup=keyboard(("A", "a")))
    own, heard = sent.message_id, server.last_said(ANNA)
    file = (await bot.send_document(ANNA, b"x", caption="c")).message_id
    same = (
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    cases: list[tuple[Awaitable[object], str]] = [
        (bot.edit_message_text("Same", ANNA, own, reply_markup=keyboard(("A", "a"))), same),
        (bot.edit_message_reply_markup(ANNA, own, reply_markup=keyboard(("A", "a"))), same),
        (bot.edit_message_caption(ANNA, file, caption="c"), same),
        (bot.edit_message_text("x", ANNA, 98765), "message to edit not found"),
        (bot.edit_message_text("x", ANNA, heard), "message can't be edited"),
        (bot.edit_message_text("x" * 4097, ANNA, own), "MESSAGE_TOO_LONG"),
        (bot.edit_message_text("x", ANNA, file), "there is no text in the message to edit"),
        (bot.edit_message_caption(ANNA, own, caption="x"), "there is no caption in the message to edit"),
        (bot.delete_message(ANNA, 98765), "message to delete not found"),
    ]
    for call, reason in cases:
        assert await refused(server, call) == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([("Start", "x")], "BOT_COMMAND_INVALID"),
        ([("дом", "x")], "BOT_COMMAND_INVALID"),
        ([("a" * 33, "x")], "command length must not exceed 32"),
        ([("a", " ")], "command description must be non-empty"),
        ([("a", "x" * 257)], "command description length must not exceed 256"),
        ([("a", "x")] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_are_refused(
    server: FakeTelegram, bot: Bot, commands: list[tuple[str, str]], reason: str
) -> None:
    assert await refused(server, bot.set_my_commands(commands)) == f"Bad Request: {reason}"


async def test_files_are_refused(server: FakeTelegram, bot: Bot) -> None:
    assert await refused(server, bot.send_document(ANNA, b"")) == "Bad Request: file must be non-empty"
    assert await refused(server, bot.send_photo(ANNA, b"text")) == "Bad Request: IMAGE_PROCESS_FAILED"
    long = bot.send_document(ANNA, b"x", caption="c" * 1025)
    assert await refused(server, long) == "Bad Request: message caption is too long"
    assert await refused(server, bot.get_file("nothing")) == "Bad Request: invalid file_id"
    server.send_document(ANNA, "big.bin", bytes(MAX_DOWNLOAD + 1))
    update = (await bot.get_updates())[-1]
    assert update.message is not None
    assert update.message.document is not None
    assert await refused(server, bot.get_file(update.message.document.file_id)) == "Bad Request: file is too big"


async def test_an_upload_beyond_50_megabytes_is_refused(server: FakeTelegram, bot: Bot) -> None:
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(ANNA, bytes(MAX_UPLOAD + 1), write_timeout=60, read_timeout=60)
    assert server.messages(ANNA) == []


async def test_blocked_and_moved_chats_are_refused(server: FakeTelegram, bot: Bot) -> None:
    server.block(ANNA)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ANNA, "x")
    server.unblock(ANNA)
    await bot.send_message(ANNA, "x")
    server.say(BORIS, "hi", chat=GROUP)
    server.block(GROUP)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(GROUP, "x")
    server.unblock(GROUP)
    moved = server.migrate(GROUP)
    with pytest.raises(ChatMigrated) as refusal:
        await bot.send_message(GROUP, "x")
    assert refusal.value.new_chat_id == moved
    assert (await bot.send_message(moved, "x")).chat.type == "supergroup"
    kinds = [next(iter(update.keys() - {"update_id"})) for update in server.pending()]
    assert kinds == ["message", *["my_chat_member"] * 2, "message", *["my_chat_member"] * 2, *["message"] * 2]


async def test_a_wrong_token_is_unauthorized(server: FakeTelegram) -> None:
    stranger = client(server, "1:" + "x" * 35)
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()

"""The contract that the adapter of every platform passes, whichever way events come in; see bot/talk/adapter.py."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.talk.adapter import InDoubt, Never, NotNow, Outgoing, OutgoingFile, ShutOut, text_length, text_limit
from bot.talk.split import split_text
from storage.database import Database
from tests.platforms import drivers
from tests.platforms.drivers import Driver, InConsole, Listener

pytestmark = pytest.mark.sqlite
"""The database is no matter here."""

WAYS: dict[str, Callable[[], AbstractAsyncContextManager[Driver]]] = {
    "telegram polling": drivers.telegram_polling,
    "telegram webhook": drivers.telegram_webhook,
    "slack socket mode": drivers.slack_socket,
    "slack http": drivers.slack_http,
}

WRITTEN = [
    "<!channel> <@U0BEN> <#C1|sales>",
    "R&D &amp; <b>bold</b> *stars* _lines_ `code`",
    "https://example.com/a?b=1&c=2 ana@example.com",
    ":smile: 😀👩‍👩‍👧",
    "שלום עולם, مرحبا",
    "ő ș ђ ñ Ж",
    "one\ntwo\n\n  four",
    ("x" * 63 + "\n") * 63 + "x" * 64,
]
"""The last one is as long as Telegram takes: 4,096."""


@pytest.fixture(params=WAYS)
async def driver(request: pytest.FixtureRequest) -> AsyncIterator[Driver]:
    async with WAYS[request.param]() as driver:
        yield driver


@pytest.fixture(params=["console", *WAYS])
async def any_driver(
    request: pytest.FixtureRequest, new_database: Callable[..., str], tmp_path: Path
) -> AsyncIterator[Driver]:
    """The console too, where nothing is refused, repeated or edited."""
    if request.param == "console":
        database = Database(new_database())
        yield InConsole(database, tmp_path, Listener())
        database.close()
        return
    async with WAYS[request.param]() as driver:
        yield driver


def message(driver: Driver, text: str = "Hello", **more: object) -> Outgoing:
    return Outgoing(driver.chat, text, **{"row": 1, **more})  # type: ignore[arg-type]


# In


@pytest.mark.parametrize(
    "text", [*(text for text in WRITTEN if "\n" not in text), "x" * 4096], ids=lambda text: text[:12]
)
async def test_a_text_is_heard_as_it_was_typed(any_driver: Driver, text: str) -> None:
    any_driver.say(text)
    heard = await any_driver.hears()
    assert (heard.text, heard.press, heard.edited, heard.place.group) == (text, None, False, False)
    assert heard.place.chat == any_driver.chat


async def test_a_text_of_several_lines_is_heard_whole(driver: Driver) -> None:
    driver.say("one\ntwo\n\nfour")
    assert (await driver.hears()).text == "one\ntwo\n\nfour"


async def test_a_repeated_event_bears_the_same_id(driver: Driver) -> None:
    said = driver.say("acme")
    await driver.hears()
    await driver.wait_for(lambda: driver.is_confirmed(said))
    driver.repeat(said)
    other = driver.say("next")
    await driver.wait_for(lambda: driver.is_confirmed(other) and driver.listener.heard[-1].text == "next")
    again = [(one.event, one.message) for one in driver.listener.heard if one.text == "acme"]
    assert len(set(again)) == 1
    assert driver.listener.heard[-1].event != again[0][0]


async def test_an_event_is_confirmed_when_it_is_done_with(driver: Driver) -> None:
    driver.listener.gate.clear()
    said = driver.say("acme")
    await driver.hears()
    assert not driver.is_confirmed(said)
    driver.listener.gate.set()
    await driver.wait_for(lambda: driver.is_confirmed(said))


async def test_what_one_person_does_is_heard_in_its_order(driver: Driver) -> None:
    for number in range(20):
        driver.say(f"line {number}")
    await driver.hears(20)
    assert [one.text for one in driver.listener.heard] == [f"line {number}" for number in range(20)]


async def test_a_press_names_its_button_and_its_message(any_driver: Driver) -> None:
    rows = ((("R&D <1>", "form.pick:1.0"), ("Two", "form.pick:1.1")), (("Cancel", "form.cancel:1"),))
    sent = await any_driver.adapter.send(message(any_driver, buttons=rows))
    any_driver.press("R&D <1>")
    heard = await any_driver.hears()
    assert (heard.press, heard.message, heard.text) == ("form.pick:1.0", sent, "")


async def test_an_edit_names_the_message(driver: Driver) -> None:
    driver.say("acme")
    said = await driver.hears()
    assert said.message is not None
    driver.edit(said.message, "borealis & <co>")
    heard = await driver.hears(2)
    assert (heard.text, heard.edited, heard.message) == ("borealis & <co>", True, said.message)
    assert heard.event != said.event


async def test_a_file_is_fetched_before_it_is_heard(any_driver: Driver) -> None:
    any_driver.send_file("offer & more.pdf", b"%PDF-1.4 \x00\xff", "acme")
    heard = await any_driver.hears()
    (file,) = heard.files
    assert (file.name, file.content, file.voice) == ("offer & more.pdf", b"%PDF-1.4 \x00\xff", False)
    assert heard.text == "acme"


async def test_in_a_group_it_is_told_who_spoke_to_the_bot(driver: Driver) -> None:
    driver.say_in_group("acme", addressed=False)
    driver.say_in_group("norms", addressed=True)
    driver.say("in private")
    await driver.wait_for(lambda: {"norms", "in private"} <= {one.text for one in driver.listener.heard})
    group = [one for one in driver.listener.heard if one.place.group]
    assert [one.text for one in group if one.addressed] == ["norms"]
    assert {one.place.chat for one in group}.isdisjoint({driver.chat})


async def test_an_orderly_stop_ends_what_was_begun(driver: Driver) -> None:
    driver.listener.gate.clear()
    driver.say("acme")
    await driver.hears()
    stopping = asyncio.create_task(driver.adapter.stop_hearing())
    await asyncio.sleep(0)
    assert not stopping.done()
    driver.listener.gate.set()
    await stopping
    assert driver.listener.done == len(driver.listener.heard)
    assert await driver.adapter.send(message(driver)), "sending still works"


# Out


@pytest.mark.parametrize("text", WRITTEN, ids=lambda text: text[:12])
async def test_a_text_arrives_as_it_was_written(any_driver: Driver, text: str) -> None:
    await any_driver.adapter.send(message(any_driver, text, buttons=((("<b> & Co", "a:1"),),)))
    (shown,) = any_driver.shown()
    assert shown.text == text
    assert [[label for label, _ in row] for row in shown.buttons] == [["<b> & Co"]]


@pytest.mark.parametrize("line", ["& <b> word " * 20, "слово 😀 " * 20], ids=["markup", "letters"])
async def test_a_long_text_arrives_in_parts_and_whole(driver: Driver, line: str) -> None:
    text = "\n".join(f"{number} {line}".strip() for number in range(12_000 // len(line)))
    platform = driver.adapter.name
    for part in split_text(text, text_limit(platform), lambda piece: text_length(platform, piece)):
        await driver.adapter.send(message(driver, part))
    assert "\n".join(one.text for one in driver.shown()) == text


async def test_a_message_is_written_over(any_driver: Driver) -> None:
    sent = await any_driver.adapter.send(message(any_driver, "Save?", buttons=((("Save", "form.save:1"),),)))
    assert sent is not None
    assert await any_driver.adapter.send(message(any_driver, "Saved & <done>.", sent_id=sent)) == sent
    (shown,) = any_driver.shown()
    assert (shown.text, shown.buttons) == ("Saved & <done>.", [])


async def test_to_write_over_with_the_same_is_no_failure(driver: Driver) -> None:
    sent = await driver.adapter.send(message(driver))
    assert await driver.adapter.send(message(driver, sent_id=sent)) == sent


@pytest.mark.parametrize(
    ("name", "mime"),
    [("offer & more.pdf", "application/pdf"), ("no picture.jpg", "image/jpeg"), ("note.ogg", "audio/ogg")],
)
async def test_a_file_arrives_whole(any_driver: Driver, name: str, mime: str) -> None:
    """Also one that is no picture, whatever it is called: Telegram refuses it as one."""
    await any_driver.adapter.send(message(any_driver, "", file=OutgoingFile(name, mime, b"\x00\xff content")))
    (shown,) = any_driver.shown()
    assert shown.file == b"\x00\xff content"


# Refused


async def test_who_shut_the_bot_out_is_told_apart(driver: Driver) -> None:
    driver.block()
    with pytest.raises(ShutOut):
        await driver.adapter.send(message(driver))


async def test_what_is_refused_for_good_is_told_so(driver: Driver) -> None:
    driver.refuse()
    with pytest.raises(Never) as refused:
        await driver.adapter.send(message(driver))
    assert not isinstance(refused.value, ShutOut)
    assert driver.shown() == []


async def test_a_pause_is_named_in_seconds(driver: Driver) -> None:
    driver.ask_for_pause(7)
    with pytest.raises(NotNow) as paused:
        await driver.adapter.send(message(driver))
    assert paused.value.seconds is not None
    assert 7 <= paused.value.seconds <= 8


async def test_without_a_connection_nothing_was_sent(driver: Driver) -> None:
    driver.go_down()
    assert not await driver.adapter.reachable(), "and the connections that stood are given up"
    with pytest.raises(NotNow):
        await driver.adapter.send(message(driver))


async def test_an_answer_that_is_lost_leaves_a_doubt(driver: Driver) -> None:
    driver.lose_answer()
    with pytest.raises(InDoubt):
        await driver.adapter.send(message(driver))
    assert [one.text for one in driver.shown()] == ["Hello"], "here it did arrive"

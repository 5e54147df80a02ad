"""Slack's payloads in Backdesk's shape, one by one: as Slack's documents show them, with what may be missing."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.slack import incoming
from bot.talk.incoming import Incoming, Place

ANA, BOT = "U0ANA", "U0BACKDESK"
DM, CHANNEL = "D1", "C1"
TS, LATER, TRIGGER = "1700000000.000100", "1700000009.000200", "12.34.ab"

Payload = dict[str, Any]

HERE = Place("slack", DM, ANA)
ALONE = Place("slack", ANA, ANA)
THREAD = Place("slack", f"{CHANNEL}:{TS}", ANA, group=True)

SAID = Incoming(HERE, f"{DM}:{TS}", "norms", message=TS)


def said(**more: Any) -> Payload:
    return {"type": "message", "channel": DM, "user": ANA, "text": "norms", "ts": TS} | more


def lacking(payload: Payload, *names: str) -> Payload:
    return {name: value for name, value in payload.items() if name not in names}


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (said(), SAID),
        (said(channel_type="im", team="T1", client_msg_id="x", blocks=[], event_ts=TS), SAID),
        (lacking(said(event_ts=TS), "ts"), SAID),
        (said(subtype="file_share", files=[{"id": "F1"}]), SAID),
        (said(thread_ts="1600000000.000100"), SAID),
        (
            said(channel="G7", channel_type="im"),
            Incoming(Place("slack", "G7", ANA), f"G7:{TS}", "norms", message=TS),
        ),
        (said(channel_type="mpim"), None),
        (said(channel=CHANNEL, channel_type="channel"), None),
        (said(channel=CHANNEL), None),
        (said(bot_id="B1"), None),
        (lacking(said(), "user"), None),
        (said(subtype="channel_join"), None),
        (said(text=None), Incoming(HERE, f"{DM}:{TS}", message=TS)),
    ],
)
def test_a_message(event: Payload, expected: Incoming | None) -> None:
    assert incoming.message(event, BOT) == expected


def edited(written: Payload, before: Payload | None) -> Payload:
    event = {"type": "message", "subtype": "message_changed", "channel": DM, "ts": LATER, "message": written}
    return event | ({"previous_message": before} if before is not None else {})


EDITED = Incoming(HERE, f"{DM}:{TS}:{LATER}", "week", message=TS, edited=True)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (edited(said(text="week", edited={"user": ANA, "ts": LATER}), said()), EDITED),
        (edited(said(text="week", edited={"user": ANA, "ts": LATER}), None), EDITED),
        (edited(said(text="week", edited={"user": ANA}), said()), EDITED),
        (edited(said(edited={"user": ANA, "ts": LATER}), said()), None),
        (edited(said(attachments=[{"id": 1}]), said()), None),
        (edited(said(bot_id="B1", text="week", edited={"ts": LATER}), said()), None),
    ],
)
def test_an_edit(event: Payload, expected: Incoming | None) -> None:
    assert incoming.message(event, BOT) == expected


ASKED = Incoming(THREAD, f"{CHANNEL}:{TS}", "norms", message=TS, addressed=True)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (said(channel=CHANNEL, text=f"<@{BOT}> norms"), ASKED),
        (lacking(said(channel=CHANNEL, text=f"norms <@{BOT}>", event_ts=TS), "ts"), ASKED),
        (said(channel="D1", text=f"<@{BOT}> norms"), SAID),
        (said(channel=CHANNEL, text=f"<@{BOT}> norms", bot_id="B1"), None),
    ],
)
def test_a_mention(event: Payload, expected: Incoming | None) -> None:
    assert incoming.mention(event, BOT) == expected


def command(**more: Any) -> Payload:
    typed = {"command": "/backdesk", "text": "call R&amp;D", "user_id": ANA, "trigger_id": TRIGGER}
    return typed | {"channel_id": DM, "channel_name": "directmessage"} | more


@pytest.mark.parametrize(
    ("body", "private_chat", "place"),
    [
        (command(), DM, HERE),
        (command(), "D2", ALONE),
        (command(channel_id=CHANNEL, channel_name="sales"), DM, ALONE),
        (command(channel_id=CHANNEL, channel_name="sales"), None, ALONE),
    ],
)
def test_a_command(body: Payload, private_chat: str | None, place: Place) -> None:
    apart = place == ALONE
    assert incoming.command(body, private_chat) == Incoming(
        place, TRIGGER, "call R&D", subcommand=True, opens=True, apart=apart
    )
    assert incoming.command(lacking(body, "text"), private_chat).text == ""


BUTTON = {"type": "button", "action_id": "press.0.0", "value": "form.save:7"}
CHOSEN = {"type": "static_select", "selected_option": {"text": {}, "value": "form.save:7"}}


def pressed(action: Mapping[str, Any] = BUTTON, **more: Any) -> Payload:
    return {"type": "block_actions", "user": {"id": ANA}, "trigger_id": TRIGGER, "actions": [action]} | more


UNDER = {"type": "message", "channel_id": DM, "message_ts": TS}
PRESS = Incoming(HERE, TRIGGER, press="form.save:7", message=TS, opens=True)
IN_THREAD = Incoming(THREAD, TRIGGER, press="form.save:7", message=TS, opens=True, addressed=True)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (pressed(container=UNDER), PRESS),
        (pressed(CHOSEN, container=UNDER), PRESS),
        (pressed({"type": "overflow"} | CHOSEN, container=UNDER), PRESS),
        (pressed({"type": "static_select", "selected_option": None}, container=UNDER), None),
        (pressed({"type": "button"}, container=UNDER), None),
        (pressed(channel={"id": DM, "name": "directmessage"}, message={"ts": TS}), PRESS),
        (pressed(container=UNDER | {"channel_id": CHANNEL}), IN_THREAD),
        (pressed(container=UNDER | {"channel_id": CHANNEL}, channel={"id": CHANNEL, "name": "sales"}), IN_THREAD),
        (
            pressed(container=UNDER | {"channel_id": CHANNEL, "message_ts": LATER}, message={"thread_ts": TS}),
            Incoming(THREAD, TRIGGER, press="form.save:7", message=LATER, opens=True, addressed=True),
        ),
        (
            pressed(container=UNDER | {"channel_id": "G7"}, channel={"id": "G7", "name": "directmessage"}),
            Incoming(Place("slack", "G7", ANA), TRIGGER, press="form.save:7", message=TS, opens=True),
        ),
        (
            pressed(container={"type": "view", "view_id": "V1"}, view={"type": "home"}),
            Incoming(ALONE, TRIGGER, press="form.save:7", apart=True, opens=True),
        ),
        (pressed(view={"type": "home"}), Incoming(ALONE, TRIGGER, press="form.save:7", apart=True, opens=True)),
    ],
)
def test_a_press(body: Payload, expected: Incoming | None) -> None:
    assert incoming.press(body) == expected


@pytest.mark.parametrize(("callback_id", "press"), [*incoming.SHORTCUTS.items(), ("somebody_elses", None)])
def test_a_shortcut(callback_id: str, press: str | None) -> None:
    body = {"type": "shortcut", "user": {"id": ANA}, "trigger_id": TRIGGER, "callback_id": callback_id}
    expected = Incoming(ALONE, TRIGGER, press=press, apart=True, opens=True)
    assert incoming.shortcut(body) == (expected if press else None)


def test_a_message_shortcut() -> None:
    body = {"user": {"id": ANA}, "trigger_id": TRIGGER, "message": {"text": "Acme &amp; Co", "bot_id": "B1"}}
    heard = Incoming(ALONE, TRIGGER, "Acme & Co", purpose="log_call", apart=True, opens=True)
    assert incoming.message_shortcut(body, BOT) == heard
    assert incoming.message_shortcut(body | {"message": {}}, BOT).text == ""

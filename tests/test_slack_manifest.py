"""deploy/slack-manifest.yaml: Slack would take it, and it asks for what the code listens to and calls, and for no more.

Keys and lengths: the schema that Slack publishes, github.com/slackapi/manifest-schema, manifest.schema.1.0.0.json.
Scopes: 'Required scopes' on each method's and event's page of docs.slack.dev/reference. Where a page names a scope for
each kind of conversation, those are taken in which the bot speaks.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import Slack
from bot.slack.incoming import COMMAND, LOG_CALL_FROM_MESSAGE, SHORTCUTS
from bot.slack.probe import SCOPES as CHECKED
from bot.talk.incoming import Incoming
from bot.talk.window import NOTHING, Response
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_delivery import SUBSCRIBED

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "deploy" / "slack-manifest.yaml").read_text(encoding="utf-8")
MANIFEST: Mapping[str, Any] = MappingProxyType(yaml.safe_load(TEXT))

HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")

SCOPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "auth.test": (),
        "apps.connections.open": (),  # with the app token, whose scope is not in the manifest
        "chat.delete": ("chat:write",),
        "chat.postEphemeral": ("chat:write",),
        "chat.postMessage": ("chat:write",),
        "chat.update": ("chat:write",),
        "conversations.history": HISTORY,
        "conversations.open": ("im:write",),
        "conversations.replies": HISTORY,
        "files.completeUploadExternal": ("files:write",),
        "files.getUploadURLExternal": ("files:write",),
        "files.info": ("files:read",),
        "users.info": ("users:read",),
        "views.open": (),
        "views.publish": (),
        "views.push": (),
        "views.update": (),
        # Events
        "app_home_opened": (),
        "app_mention": ("app_mentions:read",),
        "app_uninstalled": (),
        "message.im": ("im:history",),
        "tokens_revoked": (),
        # The rest of what a manifest declares
        "slash_commands": ("commands",),
        "shortcuts": ("commands",),
        # The address of a file that a person sent: docs.slack.dev/reference/objects/file-object
        "url_private": ("files:read",),
    }
)

LENGTHS: Mapping[str, int] = MappingProxyType(
    {"display_information.name": 35, "display_information.description": 140, "bot_user.display_name": 80}
)


def sources() -> Iterator[ast.Module]:
    for file in sorted((ROOT / "bot" / "slack").glob("*.py")):
        yield ast.parse(file.read_text(encoding="utf-8"))


def strings() -> set[str]:
    """All texts in the code of bot/slack."""
    nodes = (node for module in sources() for node in ast.walk(module))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def methods() -> set[str]:
    """The Web API's methods that the code names, as chat.postMessage or as slack_sdk's chat_postMessage."""
    known = {name for name in dir(AsyncWebClient) if re.fullmatch(r"[a-z]+(_[a-zA-Z]+)+", name)} - {"api_call"}
    named = {text for text in strings() if text.replace(".", "_") in known and "." in text}
    nodes = (node for module in sources() for node in ast.walk(module))
    used = {node.attr for node in nodes if isinstance(node, ast.Attribute)} & known
    return named | {name.replace("_", ".") for name in used}


def bot_events() -> list[str]:
    events: list[str] = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
    return events


def served() -> str:
    """The path that the code serves for Slack."""
    adapter = Slack("-".join(("xoxb", "1")), "http://127.0.0.1:1/api/", signing_secret="1")
    (route,) = adapter.routes()
    return route.path


# Slack would take it


def test_the_shape_is_that_of_the_schema() -> None:
    assert MANIFEST.keys() == {"display_information", "features", "oauth_config", "settings"}
    assert MANIFEST["features"].keys() == {"app_home", "bot_user", "slash_commands", "shortcuts"}
    assert MANIFEST["oauth_config"].keys() == {"scopes"}
    assert MANIFEST["display_information"].keys() == {"name", "description", "background_color"}
    assert re.fullmatch(r"#[0-9a-fA-F]{6}", MANIFEST["display_information"]["background_color"])
    texts = {**MANIFEST, **MANIFEST["features"]}
    for path, longest in LENGTHS.items():
        section, _, key = path.partition(".")
        assert 1 <= len(texts[section][key]) <= longest, path
    shortcuts = MANIFEST["features"]["shortcuts"]
    assert 1 <= len(shortcuts) <= 10
    for shortcut in shortcuts:
        assert shortcut.keys() == {"name", "type", "callback_id", "description"}
        assert shortcut["type"] in ("global", "message")
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    for command in MANIFEST["features"]["slash_commands"]:
        assert command.keys() == {"command", "description", "usage_hint", "should_escape"}
        assert command["should_escape"] is False  # names would come as <@U…>


def test_people_can_write_and_nothing_has_to_be_reachable() -> None:
    home = {"home_tab_enabled": True, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False}
    assert MANIFEST["features"]["app_home"] == home
    settings = MANIFEST["settings"]
    assert settings["socket_mode_enabled"] is True
    assert settings["interactivity"] == {"is_enabled": True}
    assert settings["token_rotation_enabled"] is False  # Backdesk renews no tokens


def test_with_the_comment_signs_taken_away_it_is_one_for_http() -> None:
    """The four addresses that Slack calls then, all of them the one that the code serves."""
    http = yaml.safe_load(re.sub(r"# (url|\w+_url): ", r"\1: ", TEXT))
    settings = http["settings"]
    addresses = [
        http["features"]["slash_commands"][0]["url"],
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        settings["interactivity"]["message_menu_options_url"],
    ]
    assert {address.removeprefix("https://desk.example.com") for address in addresses} == {served()}


# What the code does


def test_no_scope_is_missing_and_none_is_too_much() -> None:
    declared = {key for key in ("slash_commands", "shortcuts") if MANIFEST["features"][key]}
    asked = {"url_private"} & strings()
    needed = {scope for use in (*methods(), *bot_events(), *declared, *asked) for scope in SCOPES[use]}
    assert sorted(needed) == MANIFEST["oauth_config"]["scopes"]["bot"]
    assert list(CHECKED) == MANIFEST["oauth_config"]["scopes"]["bot"]
    assert {"chat.postMessage", "chat.update", "conversations.history", "views.open"} <= methods()


def test_the_fake_slack_tells_the_same_events() -> None:
    """So what the other tests hear is what the app made from the manifest hears."""
    assert set(bot_events()) == SUBSCRIBED


async def test_everything_that_it_declares_is_listened_to() -> None:
    """Bolt acknowledges nothing for which there is no listener."""
    heard: list[Incoming] = []

    async def hear(event: Incoming) -> Response:
        heard.append(event)
        return NOTHING

    async with FakeSlack() as slack:
        adapter = Slack(slack.bot_token, slack.address, app_token=slack.app_token)
        await adapter.start(hear)
        await slack.wait_for(lambda: slack.sockets)
        channel = slack.channel("sales")
        sent = {
            "message.im": slack.say("U0ANNA", "hello"),
            "app_mention": slack.mention("U0ANNA", channel, "hello"),
            "app_home_opened": slack.open_home("U0ANNA"),
        }
        for command in MANIFEST["features"]["slash_commands"]:
            sent["command"] = slack.command("U0ANNA", "today", command=command["command"])
        for shortcut in MANIFEST["features"]["shortcuts"]:
            name = shortcut["callback_id"]
            if shortcut["type"] == "global":
                sent[name] = slack.shortcut("U0ANNA", name)
            else:
                sent[name] = slack.message_shortcut("U0ANNA", name, "called Acme", channel=channel)
        await slack.wait_for(lambda: all(one.over for one in sent.values()))
        assert {name: one.failed for name, one in sent.items() if not one.acked} == {}
        # All but the Home tab's opening is told to Backdesk; a shortcut that is not Backdesk's would not be.
        assert len(heard) == len(sent) - 1
        gone = slack.revoke()
        await slack.wait_for(lambda: gone.over)
        assert gone.acked
        await adapter.stop_hearing()
        await adapter.stop()


def test_the_code_listens_to_nothing_else() -> None:
    shortcuts = {one["callback_id"]: one["type"] for one in MANIFEST["features"]["shortcuts"]}
    listened = dict.fromkeys(SHORTCUTS, "global") | {LOG_CALL_FROM_MESSAGE: "message"}
    assert shortcuts == listened
    assert [one["command"] for one in MANIFEST["features"]["slash_commands"]] == [COMMAND]
    listeners = re.findall(r'app\.event\("(\w+)"\)', (ROOT / "bot" / "slack" / "listeners.py").read_text())
    assert sorted(listeners) == sorted(name.removesuffix(".im") for name in bot_events())

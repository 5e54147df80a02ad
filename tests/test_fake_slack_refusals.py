"""What the fake Slack refuses, and the names it uses, seen through the real slack_sdk."""

from collections.abc import AsyncIterator, Awaitable
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.fakes.slack import FakeSlack
from tests.slack_app import client, line, modal, plain, section, select

ANNA = "U0ANNA"


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as running:
        running.person(ANNA)
        yield running


async def refused(call: Awaitable[Any]) -> str:
    """The error with which a call was refused."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


def trigger(slack: FakeSlack) -> str:
    return str(slack.command(ANNA, "x").payload["trigger_id"])


# Tokens


async def test_tokens(slack: FakeSlack) -> None:
    assert await refused(client(slack, "xoxb-" + "other").auth_test()) == "invalid_auth"
    assert await refused(client(slack, slack.app_token).auth_test()) == "not_allowed_token_type"
    assert await refused(client(slack).apps_connections_open(app_token=slack.bot_token)) == "not_allowed_token_type"
    assert await refused(AsyncWebClient(base_url=slack.address).auth_test()) == "not_authed"
    slack.revoke()
    assert await refused(client(slack).auth_test()) == "token_revoked"
    slack.revoke("account_inactive")
    assert await refused(client(slack).auth_test()) == "account_inactive"
    slack.restore()
    assert (await client(slack).auth_test())["user_id"] == slack.bot_user


async def test_scopes(slack: FakeSlack) -> None:
    slack.scopes = {"chat:write", "im:history"}
    web_client = client(slack)
    answer = await web_client.auth_test()
    assert answer.headers["X-OAuth-Scopes"] == "chat:write,im:history"
    await web_client.conversations_history(channel=slack.dm(ANNA))
    assert await refused(web_client.conversations_history(channel=slack.channel("sales"))) == "missing_scope"
    with pytest.raises(SlackApiError) as caught:
        await web_client.users_info(user=ANNA)
    assert (caught.value.response["needed"], caught.value.response["error"]) == ("users:read", "missing_scope")


async def test_unknown_methods_and_broken_json(slack: FakeSlack) -> None:
    assert await refused(client(slack).api_call("chat.shout")) == "unknown_method"
    headers = {"Authorization": f"Bearer {slack.bot_token}", "Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{slack.address}chat.postMessage", data=b"{", headers=headers) as answer,
    ):
        assert (await answer.json())["error"] == "invalid_json"
        assert "Date" in answer.headers


# Messages

LONG = "x" * 3001
MESSAGES: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "no_text"),
    ({"text": "x" * 40_001}, "msg_too_long"),
    ({"text": "x", "channel": "C0NOWHERE"}, "channel_not_found"),
    ({"text": "x", "channel": "U0NOBODY"}, "channel_not_found"),
    ({"text": "x", "blocks": "[{"}, "invalid_blocks_format"),
    ({"text": "x", "blocks": [section("x" * 2500)] * 5}, "msg_blocks_too_long"),
    ({"text": "x", "metadata": "["}, "invalid_metadata_format"),
    ({"text": "x", "metadata": [1]}, "invalid_metadata_format"),
    ({"text": "x", "metadata": {"event_type": "sent"}}, "invalid_metadata_schema"),
    ({"text": "x", "metadata": {"event_type": "", "event_payload": {}}}, "invalid_metadata_schema"),
    ({"text": "x", "metadata": {"event_type": "a", "event_payload": {}, "id": 1}}, "invalid_metadata_schema"),
    ({"text": "x", "metadata": {"event_type": "a", "event_payload": {"a": "x" * 16_000}}}, "metadata_too_large"),
]


@pytest.mark.parametrize(("message", "error"), MESSAGES)
async def test_messages(slack: FakeSlack, message: dict[str, Any], error: str) -> None:
    call = client(slack).api_call("chat.postMessage", json={"channel": slack.dm(ANNA)} | message)
    assert await refused(call) == error
    assert slack.refusals == [("chat.postMessage", error)]
    assert slack.messages(ANNA) == []


async def test_channels_that_cannot_be_written_in(slack: FakeSlack) -> None:
    web_client = client(slack)
    others, secret = slack.channel("others", member=False), slack.channel("secret", member=False, private=True)
    old = slack.channel("old")
    slack.archive(old)
    assert await refused(web_client.chat_postMessage(channel=others, text="x")) == "not_in_channel"
    assert await refused(web_client.chat_postMessage(channel=secret, text="x")) == "channel_not_found"
    assert await refused(web_client.chat_postMessage(channel=old, text="x")) == "is_archived"
    assert await refused(web_client.conversations_history(channel=others)) == "not_in_channel"
    assert await refused(web_client.chat_postEphemeral(channel=others, user=ANNA, text="x")) == "not_in_channel"
    assert await refused(web_client.chat_postEphemeral(channel=old, user="U0NOBODY", text="x")) == "user_not_in_channel"


async def test_changes(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.dm(ANNA)
    ts = slack.say(ANNA, "mine").ts
    assert await refused(web_client.chat_update(channel=channel, ts="1.0", text="x")) == "message_not_found"
    assert await refused(web_client.chat_update(channel=channel, ts=ts, text="x")) == "cant_update_message"
    assert await refused(web_client.chat_update(channel=ANNA, ts=ts, text="x")) == "channel_not_found"
    assert await refused(web_client.chat_delete(channel=channel, ts=ts)) == "cant_delete_message"
    posted = await web_client.chat_postMessage(channel=ANNA, text="x")
    assert await refused(web_client.chat_update(channel=channel, ts=posted["ts"], text="x" * 40_001)) == "msg_too_long"


async def test_people_and_history(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.dm(ANNA)
    assert await refused(web_client.users_info(user="U0NOBODY")) == "user_not_found"
    assert await refused(web_client.conversations_open(users="U0NOBODY")) == "user_not_found"
    assert await refused(web_client.conversations_open(users=slack.bot_user)) == "cannot_dm_bot"
    slack.person("U0GONE", deleted=True)
    assert await refused(web_client.conversations_open(users="U0GONE")) == "user_disabled"
    assert await refused(web_client.conversations_history(channel=channel, limit=1000)) == "invalid_limit"
    assert await refused(web_client.conversations_history(channel=channel, cursor="x")) == "invalid_cursor"
    assert await refused(web_client.conversations_replies(channel=channel, ts="1.0")) == "thread_not_found"


# Blocks


def menu(**more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": [select("m", "M", "A")["element"] | more]}


def button(**more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": [{"type": "button", "text": plain("x"), "action_id": "b"} | more]}


def option(text: str = "x", value: str = "x", **more: Any) -> dict[str, Any]:
    return {"text": plain(text), "value": value} | more


def picker(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": [{"type": kind, "action_id": "p"} | more]}


BLOCKS: list[tuple[list[dict[str, Any]], str]] = [
    ([section("x")] * 51, ""),
    ([section("")], "/0/text/text"),
    ([section(LONG)], "/0/text/text"),
    ([{"type": "section"}], "/0"),
    ([{"type": "section", "text": {"type": "markdown", "text": "x"}}], "/0/text/type"),
    ([{"type": "section", "text": plain("x"), "colour": "red"}], "/0"),
    ([{"type": "section", "fields": [plain("x")] * 11}], "/0/fields"),
    ([{"type": "section", "fields": [plain("x" * 2001)]}], "/0/fields/0/text"),
    ([{"type": "table"}], "/0/type"),
    ([section("x") | {"block_id": "a"}, section("x") | {"block_id": "a"}], "/1/block_id"),
    ([section("x") | {"block_id": "a" * 256}], "/0/block_id"),
    ([{"type": "header", "text": plain("x" * 151)}], "/0/text/text"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "/0/text/type"),
    ([{"type": "context", "elements": []}], "/0/elements"),
    ([{"type": "context", "elements": [plain("x")] * 11}], "/0/elements"),
    ([{"type": "actions", "elements": []}], "/0/elements"),
    ([{"type": "actions", "elements": [{"type": "button", "text": plain("x")}] * 26}], "/0/elements"),
    ([{"type": "actions", "elements": [button()["elements"][0]] * 2}], "/0/elements/1/action_id"),
    ([{"type": "actions", "elements": [{"type": "plain_text_input"}]}], "/0/elements/0/type"),
    ([button(text=plain("x" * 76))], "/0/elements/0/text/text"),
    ([button(text=plain(""))], "/0/elements/0/text/text"),
    ([button(text={"type": "mrkdwn", "text": "x"})], "/0/elements/0/text/type"),
    ([button(value="x" * 2001)], "/0/elements/0/value"),
    ([button(url="x" * 3001)], "/0/elements/0/url"),
    ([button(style="green")], "/0/elements/0/style"),
    ([button(colour="green")], "/0/elements/0"),
    ([button(action_id="x" * 256)], "/0/elements/0/action_id"),
    ([button(confirm={"title": plain("x" * 101)})], "/0/elements/0/confirm/title/text"),
    ([menu(options=[])], "/0/elements/0/options"),
    ([menu(options=[option(value=str(number)) for number in range(101)])], "/0/elements/0/options"),
    ([menu(options=[option("x" * 76)])], "/0/elements/0/options/0/text/text"),
    ([menu(options=[option(value="x" * 151)])], "/0/elements/0/options/0/value"),
    ([menu(options=[option(description=plain("x" * 76))])], "/0/elements/0/options/0/description/text"),
    ([menu(options=[option(hint="x")])], "/0/elements/0/options/0"),
    ([menu(initial_option=option())], "/0/elements/0/initial_option"),
    ([menu(placeholder=plain("x" * 151))], "/0/elements/0/placeholder/text"),
    ([picker("external_select", min_query_length="1")], "/0/elements/0/min_query_length"),
    ([picker("external_select", initial_option=option("x" * 76))], "/0/elements/0/initial_option/text/text"),
    ([picker("overflow", options=[option()] * 6)], "/0/elements/0/options"),
    ([picker("radio_buttons", options=[option()] * 11)], "/0/elements/0/options"),
    ([picker("datepicker", initial_date="12.03.2026")], "/0/elements/0/initial_date"),
    ([picker("datepicker", initial_date="2026-13-01")], "/0/elements/0/initial_date"),
    ([picker("timepicker", initial_time="9:00")], "/0/elements/0/initial_time"),
    ([picker("datetimepicker", initial_date_time="2026-03-12")], "/0/elements/0/initial_date_time"),
    ([line("a", "x" * 2001)], "/0/label/text"),
    ([line("a", "x") | {"hint": plain("x" * 2001)}], "/0/hint/text"),
    ([line("a", "x") | {"element": {"type": "button", "text": plain("x")}}], "/0/element/type"),
    ([line("a", "x", initial_value=LONG)], "/0/element/initial_value"),
    ([line("a", "x", max_length=3001)], "/0/element/max_length"),
]


@pytest.mark.parametrize(("blocks", "pointer"), BLOCKS)
async def test_blocks(slack: FakeSlack, blocks: list[dict[str, Any]], pointer: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client(slack).chat_postMessage(channel=slack.dm(ANNA), text="x", blocks=blocks)
    assert caught.value.response["error"] == "invalid_blocks"
    assert f"[json-pointer:/blocks{pointer}]" in str(caught.value.response["response_metadata"]["messages"])


async def test_blocks_at_their_limits_are_taken(slack: FakeSlack) -> None:
    many = [{"type": "button", "text": plain("x" * 75), "action_id": f"b{n}", "value": "x" * 2000} for n in range(25)]
    options = [option("x" * 75, f"{n:0150d}") for n in range(100)]
    blocks = [section("x" * 3000), {"type": "actions", "elements": many}, {"type": "header", "text": plain("x" * 150)}]
    await client(slack).chat_postMessage(channel=slack.dm(ANNA), text="🦁" * 40_000, blocks=blocks)
    await client(slack).chat_postMessage(channel=slack.dm(ANNA), text="x", blocks=[menu(options=options)])
    await client(slack).chat_postMessage(channel=slack.dm(ANNA), text="x", blocks=[section("x")] * 50)
    assert len(slack.messages(ANNA)) == 3


# Views

VIEWS: list[tuple[dict[str, Any], str]] = [
    (modal(*[section("x")] * 101), "/blocks"),
    (modal(section(""), title=plain("x" * 25)), "/title/text"),
    (modal(section("x"), title=plain("")), "/title/text"),
    (modal(section("x"), submit=plain("x" * 25)), "/submit/text"),
    (modal(section("x"), close=plain("x" * 25)), "/close/text"),
    (modal(line("a", "A"), submit=None), "/submit"),
    (modal(section("x"), callback_id="x" * 256), "/callback_id"),
    (modal(section("x"), private_metadata="x" * 3001), "/private_metadata"),
    (modal(section("x"), external_id="x" * 256), "/external_id"),
    (modal(section("x"), colour="red"), ""),
    (modal(section("x"), type="window"), "/type"),
    (modal(select("a", "A")), "/blocks/0/element/options"),
    ({"type": "modal", "title": plain("x")}, "/blocks"),
    ({"type": "home", "blocks": []}, "/type"),
]


@pytest.mark.parametrize(("view", "pointer"), VIEWS)
async def test_views(slack: FakeSlack, view: dict[str, Any], pointer: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client(slack).views_open(trigger_id=trigger(slack), view=view)
    assert caught.value.response["error"] == "invalid_arguments"
    assert f"[json-pointer:/view{pointer}]" in str(caught.value.response["response_metadata"]["messages"])
    assert slack.view(ANNA) is None


async def test_triggers(slack: FakeSlack) -> None:
    web_client, view = client(slack), modal(section("x"))
    assert await refused(web_client.views_open(trigger_id="1.2.x", view=view)) == "invalid_trigger_id"
    once = trigger(slack)
    await web_client.views_open(trigger_id=once, view=view)
    assert await refused(web_client.views_open(trigger_id=once, view=view)) == "exchanged_trigger_id"
    slack.trigger_life = 0
    assert await refused(web_client.views_open(trigger_id=trigger(slack), view=view)) == "expired_trigger_id"


async def test_views_that_are_not_there(slack: FakeSlack) -> None:
    web_client, view = client(slack), modal(section("x"))
    assert await refused(web_client.views_update(view_id="V0NONE", view=view)) == "not_found"
    opened = await web_client.views_open(trigger_id=trigger(slack), view=view)
    view_id, hash_ = opened["view"]["id"], opened["view"]["hash"]
    await web_client.views_update(view_id=view_id, hash=hash_, view=view)
    assert await refused(web_client.views_update(view_id=view_id, hash=hash_, view=view)) == "hash_conflict"
    slack.close(ANNA)
    assert await refused(web_client.views_update(view_id=view_id, view=view)) == "not_found"


async def test_views_on_top_of_each_other(slack: FakeSlack) -> None:
    web_client, view = client(slack), modal(section("x"))
    await web_client.views_open(trigger_id=trigger(slack), view=view | {"external_id": "one"})
    again = web_client.views_push(trigger_id=trigger(slack), view=view | {"external_id": "one"})
    assert await refused(again) == "duplicate_external_id"
    for _ in range(2):
        await web_client.views_push(trigger_id=trigger(slack), view=view)
    assert await refused(web_client.views_push(trigger_id=trigger(slack), view=view)) == "push_limit_reached"
    large = modal(*[section("x" * 3000)] * 90)
    assert await refused(web_client.views_open(trigger_id=trigger(slack), view=large)) == "view_too_large"


async def test_home_tabs(slack: FakeSlack) -> None:
    web_client, home = client(slack), {"type": "home", "blocks": [section("x")]}
    assert await refused(web_client.views_publish(user_id="U0NOBODY", view=home)) == "user_not_found"
    assert await refused(web_client.views_publish(user_id=ANNA, view=modal(section("x")))) == "invalid_arguments"
    long = home | {"blocks": [section("x")] * 101}
    assert await refused(web_client.views_publish(user_id=ANNA, view=long)) == "invalid_arguments"
    await web_client.views_publish(user_id=ANNA, view=home)
    assert await refused(web_client.views_publish(user_id=ANNA, view=home, hash="old")) == "hash_conflict"


# Files and addresses


async def test_files(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.dm(ANNA)
    assert await refused(web_client.files_getUploadURLExternal(filename="a.txt", length=0)) == "invalid_arguments"
    assert await refused(web_client.files_info(file="F0NONE")) == "file_not_found"
    unknown = web_client.files_completeUploadExternal(files=[{"id": "F0NONE"}], channel_id=channel)
    assert await refused(unknown) == "file_not_found"
    place = await web_client.files_getUploadURLExternal(filename="a.txt", length=3)
    async with aiohttp.ClientSession() as session, session.post(place["upload_url"], data=b"four") as answer:
        assert answer.status == 400
    async with aiohttp.ClientSession() as session, session.post(place["upload_url"], data=b"abc") as answer:
        assert answer.status == 200
    files = [{"id": place["file_id"], "title": "a"}]
    nowhere = web_client.files_completeUploadExternal(files=files, channel_id="C0NONE")
    assert await refused(nowhere) == "channel_not_found"
    person = web_client.files_completeUploadExternal(files=files, channel_id=ANNA)
    assert await refused(person) == "channel_not_found"
    await web_client.files_completeUploadExternal(files=files, channel_id=channel)
    assert slack.messages(ANNA)[0].files[0].content == b"abc"
    info = await web_client.files_info(file=place["file_id"])
    assert info["file"]["shares"]["private"][channel][0]["ts"] == slack.messages(ANNA)[0].ts


async def test_an_address_is_good_for_five_answers(slack: FakeSlack) -> None:
    webhook = AsyncWebhookClient(slack.command(ANNA, "x").payload["response_url"])
    for _ in range(5):
        assert (await webhook.send(text="x")).status_code == 200
    last = await webhook.send(text="x")
    assert (last.status_code, last.body) == (404, "used_url")

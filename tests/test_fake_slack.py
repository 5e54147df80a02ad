"""The fake Slack in its plain workings, seen through the real slack_sdk and slack-bolt."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import FakeSlack, SentFile
from tests.slack_app import bolt, buttons, client, line, modal, over_http, over_socket, plain, section, select

ANNA, BORIS = "U0ANNA", "U0BORIS"


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as running:
        yield running


@pytest.fixture(params=[over_socket, over_http])
def connected(request: pytest.FixtureRequest) -> Any:
    return request.param


async def test_a_message_is_heard_and_answered(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    heard: list[dict[str, Any]] = []

    @app.event("message")
    async def answer(event: dict[str, Any], say: Any) -> None:
        heard.append(event)
        await say(text="Hello", blocks=[section("A &amp; B"), buttons(("Yes", "y"), ("No", "n"))])

    async with connected(slack, app):
        delivery = slack.say(ANNA, "Tom & <Jerry>")
        await slack.wait_for(lambda: slack.messages(ANNA))
        await slack.wait_for(lambda: delivery.over)
    message = slack.messages(ANNA)[0]
    assert (heard[0]["text"], heard[0]["channel_type"]) == ("Tom &amp; &lt;Jerry&gt;", "im")
    assert (message.text, message.rows) == ("A & B", ((("Yes", "y"), ("No", "n")),))
    assert (slack.acks[0].kind, slack.acks[0].late) == ("message", False)


async def test_a_button_opens_a_window_that_is_sent(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    sent: list[dict[str, Any]] = []

    @app.action("press")
    async def pressed(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal(line("name", "Name"), select("kind", "Kind", "A", "B"))
        )

    @app.view("form")
    async def taken(ack: Any, view: dict[str, Any]) -> None:
        values = view["state"]["values"]
        sent.append(values)
        if values["name"]["name"]["value"] == "wrong":
            await ack(response_action="errors", errors={"name": "Not so"})
        else:
            await ack()

    await client(slack).chat_postMessage(
        channel=slack.dm(ANNA), text="x", blocks=[section("x"), buttons(("Open", "o"))]
    )
    async with connected(slack, app):
        slack.press_label(ANNA, "Open")
        window = await slack.wait_for(lambda: slack.view(ANNA))
        assert (window.title, list(window.fields), window.serial) == ("A form", ["Name", "Kind"], 7)
        assert slack.submit(ANNA) is None
        assert set(slack.view(ANNA).errors) == {"Name", "Kind"}
        slack.fill(ANNA, "Name", "wrong")
        slack.fill(ANNA, "Kind", "B")
        slack.submit(ANNA)
        await slack.wait_for(lambda: slack.view(ANNA).errors)
        assert slack.view(ANNA).errors == {"Name": "Not so"}
        slack.fill(ANNA, "Name", "right & proper")
        slack.submit(ANNA)
        await slack.wait_for(lambda: slack.view(ANNA) is None)
    assert sent[-1]["name"]["name"]["value"] == "right &amp; proper"
    assert sent[-1]["kind"]["kind"]["selected_option"]["value"] == "b"
    assert not slack.refusals


async def test_a_command_is_answered_to_the_person_alone(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)

    @app.command("/backdesk")
    async def command(ack: Any, command: dict[str, Any]) -> None:
        await ack(f"heard {command['text']}")

    async with connected(slack, app):
        slack.command(ANNA, "help", slack.channel("sales"))
        await slack.wait_for(lambda: slack.ephemerals(ANNA))
    assert slack.ephemerals(ANNA) == ["heard help"]


async def test_files_go_both_ways(slack: FakeSlack) -> None:
    web_client = client(slack)
    await web_client.files_upload_v2(channel=slack.dm(ANNA), filename="a.csv", content=b"1,2\n", initial_comment="Here")
    message = slack.messages(ANNA)[0]
    assert (message.text, message.files[0].name, message.files[0].content) == ("Here", "a.csv", b"1,2\n")
    file = slack.say(ANNA, "see", files=[SentFile("b.txt", b"two", "text/plain")]).payload["event"]["files"][0]
    async with aiohttp.ClientSession() as session:
        async with session.get(file["url_private_download"]) as page:
            assert (page.status, page.content_type) == (200, "text/html")
        headers = {"Authorization": f"Bearer {slack.bot_token}"}
        async with session.get(file["url_private_download"], headers=headers) as page:
            assert await page.read() == b"two"


async def test_a_command_may_be_answered_later_through_its_address(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)

    @app.command("/backdesk")
    async def command(ack: Any, respond: Any) -> None:
        await ack()
        for number in range(5):
            await respond(f"later {number}")

    async with connected(slack, app):
        slack.command(ANNA, "help")
        await slack.wait_for(lambda: len(slack.ephemerals(ANNA)) == 5)
    assert slack.ephemerals(ANNA)[-1] == "later 4"


async def test_a_menu_asks_for_its_options(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    typed: list[str] = []

    @app.shortcut("log")
    async def log(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        element = {"type": "external_select", "action_id": "client", "min_query_length": 1}
        block = {"type": "input", "block_id": "client", "label": plain("Client"), "element": element}
        await client.views_open(trigger_id=body["trigger_id"], view=modal(block))

    @app.options("client")
    async def options(ack: Any, payload: dict[str, Any]) -> None:
        typed.append(payload["value"])
        await ack(options=[{"text": plain("Acme &amp; Co"), "value": "1"}])

    async with connected(slack, app):
        slack.shortcut(ANNA, "log")
        await slack.wait_for(lambda: slack.view(ANNA))
        slack.search(ANNA, "Client", "ac&")
        assert await slack.wait_for(lambda: slack.found(ANNA, "Client")) == ["Acme & Co"]
        slack.fill(ANNA, "Client", "Acme & Co")
    assert typed == ["ac&amp;"]
    assert slack.view(ANNA).fields["Client"].value == "Acme & Co"


async def test_a_field_that_redraws_is_told_at_once_and_keeps_what_was_typed(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)

    @app.shortcut("log")
    async def log(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        view = modal(line("name", "Name"), select("kind", "Kind", "A", "B") | {"dispatch_action": True})
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    @app.action("kind")
    async def chosen(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        view = modal(line("name", "Name", initial_value="not this"), line("more", "More", initial_value="new"))
        await client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)

    async with connected(slack, app):
        slack.shortcut(ANNA, "log")
        await slack.wait_for(lambda: slack.view(ANNA))
        slack.fill(ANNA, "Name", "typed")
        slack.fill(ANNA, "Kind", "B")
        await slack.wait_for(lambda: "More" in slack.view(ANNA).fields)
    fields = slack.view(ANNA).fields
    assert {label: field.value for label, field in fields.items()} == {"Name": "typed", "More": "new"}


async def test_windows_are_put_in_place_stacked_cleared_and_closed(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    closed: list[str] = []

    @app.shortcut("log")
    async def log(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        view = modal(line("next", "Next"), notify_on_close=True)
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    @app.view("form")
    async def taken(ack: Any, view: dict[str, Any]) -> None:
        wanted = view["state"]["values"]["next"]["next"]["value"]
        if wanted == "clear":
            await ack(response_action="clear")
        else:
            await ack(
                response_action=wanted, view=modal(line("next", wanted), title=plain(wanted), notify_on_close=True)
            )

    @app.view_closed("form")
    async def gone(ack: Any, view: dict[str, Any]) -> None:
        await ack()
        closed.append(view["title"]["text"])

    async with connected(slack, app):
        slack.shortcut(ANNA, "log")
        for label, wanted in (("Next", "update"), ("update", "push"), ("push", "clear")):
            await slack.wait_for(lambda label=label: slack.view(ANNA) and label in slack.view(ANNA).fields)
            slack.fill(ANNA, label, None)
            slack.fill(ANNA, label, wanted)
            slack.submit(ANNA)
        await slack.wait_for(lambda: slack.view(ANNA) is None)
        slack.shortcut(ANNA, "log")
        await slack.wait_for(lambda: slack.view(ANNA))
        slack.close(ANNA)
        await slack.wait_for(lambda: closed)
    assert (closed, slack.refusals) == (["A form"], [])


async def test_a_home_tab_is_published_and_pressed(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    pressed: list[str] = []

    @app.event("app_home_opened")
    async def opened(event: dict[str, Any], client: AsyncWebClient) -> None:
        home = {"type": "home", "blocks": [section("My day"), buttons(("Log a call", "log"))]}
        await client.views_publish(user_id=event["user"], view=home)

    @app.action("press")
    async def press(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        pressed.append(body["actions"][0]["value"])

    async with connected(slack, app):
        assert slack.home(ANNA) is None
        slack.open_home(ANNA)
        home = await slack.wait_for(lambda: slack.home(ANNA))
        slack.press_home(ANNA, "Log a call")
        await slack.wait_for(lambda: pressed)
    assert (home.text, home.rows, pressed) == ("My day", ((("Log a call", "log"),),), ["log"])


async def test_a_mention_in_a_channel_and_a_message_shortcut(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    heard: list[tuple[str, str]] = []

    @app.event("app_mention")
    async def mentioned(event: dict[str, Any], client: AsyncWebClient) -> None:
        heard.append((event["type"], event["text"]))
        where = event["channel"]
        await client.chat_postMessage(channel=where, text="here", thread_ts=event["ts"])
        await client.chat_postEphemeral(channel=where, user=event["user"], text="to you alone")

    @app.shortcut("log_message")
    async def log(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        heard.append((body["type"], body["message"]["text"]))

    async with connected(slack, app):
        sales = slack.channel("sales")
        slack.say(BORIS, "not for the app", sales)
        asked = slack.mention(ANNA, sales, "clients")
        await slack.wait_for(lambda: slack.ephemerals(ANNA))
        slack.message_shortcut(ANNA, "log_message", "they called", sales, author=BORIS)
        await slack.wait_for(lambda: len(heard) == 2)
    answer = slack.messages(f"{sales}:{asked.ts}")[0]
    assert (answer.text, answer.thread) == ("here", asked.ts)
    assert heard == [("app_mention", f"<@{slack.bot_user}> clients"), ("message_action", "they called")]


async def test_changes_of_messages_are_heard(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    heard: list[dict[str, Any]] = []

    @app.event("message")
    async def message(event: dict[str, Any]) -> None:
        heard.append(event)

    async with connected(slack, app):
        said = slack.say(ANNA, "see www.page.example", links=True)
        await slack.wait_for(lambda: len(heard) == 1)
        slack.unfurl(ANNA, said.ts)
        await slack.wait_for(lambda: len(heard) == 2)
        assert slack.edit(ANNA, said.ts, "other").ts == said.ts
        await slack.wait_for(lambda: len(heard) == 3)
        slack.delete(ANNA, said.ts)
        await slack.wait_for(lambda: len(heard) == 4)
    assert heard[0]["text"] == "see <http://www.page.example|www.page.example>"
    assert [event.get("subtype") for event in heard[1:]] == ["message_changed"] * 2 + ["message_deleted"]
    assert ["edited" in event["message"] for event in heard[1:3]] == [False, True]
    assert heard[2]["message"]["text"] == "other"


async def test_the_app_hears_its_own_messages(slack: FakeSlack, connected: Any) -> None:
    app = bolt(slack)
    async with connected(slack, app):
        await client(slack).chat_postMessage(channel=slack.dm(ANNA), text="to myself")
        await slack.wait_for(lambda: slack.deliveries and slack.deliveries[0].over)
    own = slack.deliveries[0].event
    assert (own["text"], own["bot_id"], own["user"]) == ("to myself", slack.bot_id, slack.bot_user)


async def test_messages_are_found_with_their_metadata(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.dm(ANNA)
    for number in range(5):
        metadata = {"event_type": "sent", "event_payload": {"number": number}}
        await web_client.chat_postMessage(channel=channel, text=f"m{number}", metadata=metadata)
    told = [one.ts for one in slack.messages(ANNA)]
    page = await web_client.conversations_history(channel=channel, limit=2, include_all_metadata=True)
    assert [one["metadata"]["event_payload"]["number"] for one in page["messages"]] == [4, 3]
    cursor = page["response_metadata"]["next_cursor"]
    page = await web_client.conversations_history(channel=channel, limit=2, cursor=cursor)
    assert [one["text"] for one in page["messages"]] == ["m2", "m1"]
    assert not any("metadata" in one for one in page["messages"])
    page = await web_client.conversations_history(channel=channel, oldest=told[3])
    assert ([one["text"] for one in page["messages"]], page["has_more"]) == (["m4"], False)
    page = await web_client.conversations_history(channel=channel, oldest=told[3], inclusive=True)
    assert [one["text"] for one in page["messages"]] == ["m4", "m3"]


async def test_a_change_replaces_what_it_names(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.dm(ANNA)
    await web_client.chat_postMessage(channel=channel, text="x", blocks=[section("old"), buttons(("A", "a"))])
    ts = slack.messages(ANNA)[0].ts
    await web_client.chat_update(channel=channel, ts=ts, text="x", blocks=[section("new")])
    assert [(one.text, one.rows, one.edits) for one in slack.messages(ANNA)] == [("new", (), ("old",))]
    await web_client.chat_update(channel=channel, ts=ts, text="text alone takes the blocks away")
    assert slack.message(channel, ts).text == "text alone takes the blocks away"


async def test_a_ping_is_noticed(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.channel("sales")
    await web_client.chat_postMessage(
        channel=channel, text="x &lt;!channel&gt;", blocks=[section("&lt;!here&gt; A &amp; B")]
    )
    assert (slack.pings, slack.unescaped) == ([], [])
    await web_client.chat_postMessage(channel=channel, text="<!channel> <@U0ANNA>", blocks=[section("<!here> A & B")])
    assert slack.pings == ["<!channel>", "<@U0ANNA>"]
    assert slack.unescaped == ["<!here> A & B"]
    mrkdwn = {"type": "section", "text": {"type": "mrkdwn", "text": "<!here>"}}
    await web_client.chat_postMessage(channel=channel, text="x", blocks=[mrkdwn])
    assert slack.pings[-1] == "<!here>"


async def test_people_have_a_language(slack: FakeSlack) -> None:
    slack.person(ANNA, locale="ro-RO")
    plainly = await client(slack).users_info(user=ANNA)
    assert "locale" not in plainly["user"]
    assert (await client(slack).users_info(user=ANNA, include_locale=True))["user"]["locale"] == "ro-RO"


def test_it_runs_in_a_thread() -> None:
    with FakeSlack.in_thread() as slack:
        delivery = slack.say(ANNA, "nobody listens")
        slack.wait_until(lambda: delivery.attempts and delivery.failed)
        assert delivery.failed == "no_open_connection"

"""The faults that tests plan with the fake Slack, seen through the real slack_sdk."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from tests.fakes.slack import FakeSlack, SentFile
from tests.slack_app import client

ANNA, BORIS = "U0ANNA", "U0BORIS"


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as running:
        yield running


async def test_a_refusal_befalls_so_many_calls_in_that_channel(slack: FakeSlack) -> None:
    web_client, annas, boriss = client(slack), slack.dm(ANNA), slack.dm(BORIS)
    fault = slack.refuse("chat.postMessage", "is_archived", times=1, channel=annas)
    await web_client.chat_postMessage(channel=boriss, text="x")
    with pytest.raises(SlackApiError, match="is_archived"):
        await web_client.chat_postMessage(channel=annas, text="x")
    await web_client.chat_postMessage(channel=annas, text="x")
    assert (fault.happened, [call.error for call in slack.calls("chat.postMessage")]) == (1, ["", "is_archived", ""])


async def test_a_429_says_when_to_come_again(slack: FakeSlack) -> None:
    slack.refuse("chat.postMessage", retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        await client(slack).chat_postMessage(channel=slack.dm(ANNA), text="x")
    response = caught.value.response
    assert (response.status_code, response["error"], response.headers["Retry-After"]) == (429, "ratelimited", "7")


async def test_a_limit_counts_each_channel_for_itself(slack: FakeSlack) -> None:
    slack.limit("chat.postMessage", per_second=0.01, burst=2)
    web_client = client(slack)
    for user in (ANNA, BORIS):
        for _ in range(2):
            await web_client.chat_postMessage(channel=slack.dm(user), text="x")
        with pytest.raises(SlackApiError, match="ratelimited"):
            await web_client.chat_postMessage(channel=slack.dm(user), text="x")
    slack.unlimited()
    await web_client.chat_postMessage(channel=slack.dm(ANNA), text="x")


async def test_a_limit_of_another_method_counts_all_calls(slack: FakeSlack) -> None:
    slack.limit("users.info", per_second=0.01, burst=1)
    slack.person(ANNA)
    await client(slack).users_info(user=ANNA)
    with pytest.raises(SlackApiError, match="ratelimited"):
        await client(slack).users_info(user=ANNA)


async def test_an_outage_speaks_no_json(slack: FakeSlack) -> None:
    slack.refuse("auth.test", status=503)
    with pytest.raises(SlackApiError) as caught:
        await client(slack).auth_test()
    assert caught.value.response.status_code == 503


async def test_a_lost_answer_is_one_of_something_done(slack: FakeSlack) -> None:
    web_client, channel = client(slack), slack.dm(ANNA)
    slack.lose_answers("chat.postMessage")
    with pytest.raises(aiohttp.ClientError):
        await web_client.chat_postMessage(channel=channel, text="x")
    assert len(slack.messages(ANNA)) == 1
    slack.lose_calls("chat.postMessage")
    with pytest.raises(aiohttp.ClientError):
        await web_client.chat_postMessage(channel=channel, text="x")
    assert len(slack.messages(ANNA)) == 1


async def test_an_answer_may_be_late(slack: FakeSlack) -> None:
    slack.delay("chat.postMessage", 30)
    web_client, channel = client(slack), slack.dm(ANNA)
    web_client.timeout = 1
    with pytest.raises(TimeoutError):
        await web_client.chat_postMessage(channel=channel, text="x")
    assert len(slack.messages(ANNA)) == 1


async def test_a_download_may_fail(slack: FakeSlack) -> None:
    file = slack.say(ANNA, "x", files=[SentFile("a.txt", b"abc")]).event["files"][0]
    slack.refuse("download", status=500)
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        statuses = [(await session.get(file["url_private_download"])).status for _ in range(2)]
    assert statuses == [500, 200]


async def test_slack_may_be_down(slack: FakeSlack) -> None:
    slack.down()
    with pytest.raises(aiohttp.ClientConnectionError):
        await client(slack).auth_test()
    slack.up()
    await client(slack).auth_test()


async def test_what_was_planned_is_forgotten(slack: FakeSlack) -> None:
    slack.refuse("*", "internal_error", times=5)
    with pytest.raises(SlackApiError, match="internal_error"):
        await client(slack).auth_test()
    slack.heal()
    await client(slack).auth_test()


async def test_a_revoked_token_is_told_as_an_event(slack: FakeSlack) -> None:
    assert slack.revoke().event["type"] == "tokens_revoked"

"""Whether Slack takes the tokens, asked without sending anything: for `backdesk check`."""

from collections.abc import Mapping

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack.calls import API

PATIENCE = 5
"""Seconds for each answer."""

SCOPES = (
    "app_mentions:read",
    "channels:history",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "im:history",
    "im:write",
    "mpim:history",
    "users:read",
)
"""What the bot token must be allowed, as in deploy/slack-manifest.yaml."""


class SlackRefused(Exception):
    """What is wrong and what to do about it, in one line without a secret."""


async def probe(token: str, app_token: str | None, api: str | None) -> str:
    """The bot's and the workspace's name; raises SlackRefused."""
    asked = api or API
    me, allowed = await _ask(
        asked, token, "auth.test", "the bot token", "install the app again, and set BACKDESK_SLACK_BOT_TOKEN"
    )
    if allowed and (lacking := [scope for scope in SCOPES if scope not in allowed]):
        what = f"the app lacks {', '.join(lacking)}: add them under 'OAuth & Permissions'"
        raise SlackRefused(f"{what} as in deploy/slack-manifest.yaml, and install it again")
    if app_token is not None:
        remedy = "make one with connections:write under 'Basic Information', and set BACKDESK_SLACK_APP_TOKEN"
        await _ask(asked, app_token, "apps.connections.open", "the app token", remedy)
    return f"@{me.get('user')} in {me.get('team')}"


async def _ask(api: str, token: str, method: str, what: str, remedy: str) -> tuple[Mapping[str, object], list[str]]:
    """The answer, and what the token is allowed to do. `remedy`: what to do where the token is refused."""
    client = AsyncWebClient(token, base_url=api, timeout=PATIENCE, retry_handlers=[])
    try:
        response = await client.api_call(method)
    except SlackApiError as error:
        name = error.response.get("error") if isinstance(error.response, AsyncSlackResponse) else None
        if name is None:
            raise SlackRefused(f"{api} does not answer as Slack does: see BACKDESK_SLACK_API") from None
        if name in ("ratelimited", "internal_error", "fatal_error"):
            raise SlackRefused(f"{api} answers {name}: try again in a minute") from None
        raise SlackRefused(f"{what} is refused ({name}): {remedy}") from None
    except (aiohttp.ClientError, TimeoutError, ValueError, AttributeError) as error:
        reason = type(error).__name__
        raise SlackRefused(f"{api} does not answer ({reason}): see the network, or set BACKDESK_SLACK_API") from None
    allowed = response.headers.get("x-oauth-scopes", "")
    answer = response.data if isinstance(response.data, dict) else {}
    return answer, [scope.strip() for scope in allowed.split(",") if scope.strip()]

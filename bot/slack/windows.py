"""What follows the acknowledgement of an interaction: a window that opens, is drawn anew, or came too late."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import aiohttp
import structlog
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.slack import views
from bot.slack.blocks import escape
from bot.slack.calls import Calls
from bot.slack.hearing import Answered, Hearing
from bot.talk.adapter import InDoubt, Never, NotNow
from bot.talk.incoming import Incoming
from bot.talk.window import Window

log = structlog.get_logger("slack")

OPENING = 3.0
"""Seconds for a window to open: so long lives the trigger that opens it."""

Payload = Mapping[str, Any]


class Windows:
    def __init__(self, calls: Calls, hearing: Hearing) -> None:
        self._calls, self._hearing = calls, hearing

    async def follow(self, task: "asyncio.Task[Answered]", body: Payload, *, told: bool) -> None:
        """What is to be shown beside the messages. `told`: the notice went out with the acknowledgement."""
        await asyncio.wait([task])
        if task.exception() is not None:  # said where it happened
            return
        heard, response = task.result()
        if response.window is not None:
            await self._open(response.window, heard, body.get("trigger_id", ""))
        if response.notice is not None and not told:
            await self._notice(response.notice, heard, body.get("response_url"))

    async def redraw(self, task: "asyncio.Task[Answered]", view: Payload) -> None:
        """Unless it is closed, or something else was done in it meanwhile: then that comes, or has come, too."""
        await asyncio.wait([task])
        if task.exception() is not None:
            return
        heard, response = task.result()
        if response.window is None:
            return
        try:
            drawn = views.modal(response.window, heard.place)
            await self._calls.call("views.update", view_id=view["id"], hash=view["hash"], view=drawn)
        except (NotNow, InDoubt, Never) as error:
            if str(error) not in ("hash_conflict", "not_found"):
                log.warning("a window was not drawn anew", error=str(error))

    async def too_late(self, task: "asyncio.Task[Answered]") -> None:
        """The window is closed: what is unclear about what was sent, or was to be asked next, is asked by message."""
        await asyncio.wait([task])
        if task.exception() is not None:
            return
        heard, response = task.result()
        if response.window is not None and heard.press != f"form.submit:{response.window.serial}":
            self._ask(response.window, heard)  # what was sent is done with, and another form begun
        elif response.errors or response.window is not None:
            self._hear(replace(heard, event=f"{heard.event}:late", opens=False))

    async def _open(self, window: Window, heard: Incoming, trigger: str) -> None:
        try:
            async with asyncio.timeout(OPENING):
                await self._calls.call("views.open", trigger_id=trigger, view=views.modal(window, heard.place))
        except (NotNow, InDoubt, Never, TimeoutError) as error:
            log.info("a window did not open", error=str(error) or type(error).__name__)
            self._ask(window, heard)

    def _ask(self, window: Window, heard: Incoming) -> None:
        """By message, for the window cannot be shown."""
        self._hear(
            Incoming(
                heard.place,
                f"{heard.event}:ask",
                press=f"form.ask:{window.serial}",
                message=heard.message,
                apart=heard.apart,
                addressed=heard.addressed,
            )
        )

    async def _notice(self, text: str, heard: Incoming, response_url: str | None) -> None:
        """Only the person sees it. It is a courtesy: what counts is in the messages."""
        channel, _, thread = heard.place.chat.partition(":")
        try:
            if response_url is not None:
                await self._respond(response_url, text)
            elif heard.place.group:
                await self._calls.call(
                    "chat.postEphemeral", channel=channel, user=heard.place.user, thread_ts=thread, text=escape(text)
                )
        except (NotNow, InDoubt, Never, aiohttp.ClientError, TimeoutError) as error:
            log.warning("a notice was not shown", error=type(error).__name__)

    async def _respond(self, response_url: str, text: str) -> None:
        """By the address that came with a command or a press; no token goes there."""
        webhook = AsyncWebhookClient(response_url, session=self._calls.client.session, retry_handlers=[])
        await webhook.send(text=escape(text), response_type="ephemeral", replace_original=False)

    def _hear(self, heard: Incoming) -> None:
        async def read() -> Incoming:
            return heard

        self._hearing.begin(heard.place.user, read)

"""What Backdesk listens to on Slack, by Bolt, and what each is acknowledged with.

Acknowledgements come when the transaction is committed, so Bolt runs listeners before it responds; see hearing.py for
what takes longer. docs.slack.dev/interactivity/handling-user-interaction
"""

import asyncio
import logging
import re
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import incoming, views
from bot.slack.blocks import escape
from bot.slack.downloads import Downloads
from bot.slack.hearing import Answered, Hearing, soon
from bot.slack.people import People
from bot.slack.windows import Windows
from bot.talk.incoming import Incoming

log = structlog.get_logger("slack")

_ANY = re.compile("")

Json = dict[str, Any]


class Listeners:
    def __init__(
        self,
        signing_secret: str | None,
        hearing: Hearing,
        people: People,
        windows: Windows,
        downloads: Downloads,
        *,
        home_opened: Callable[[str], Coroutine[Any, Any, None]],
        revoked: Callable[[], Coroutine[Any, Any, object]],
    ) -> None:
        self._hearing, self._people, self._windows, self._downloads = hearing, people, windows, downloads
        self._home_opened, self._revoked = home_opened, revoked
        self._logger = logging.getLogger("slack_bolt")
        self._logger.setLevel(logging.WARNING)  # what it says below that quotes whole payloads, and costs time
        self._app = self._listening(signing_secret)

    async def dispatch(self, request: AsyncBoltRequest) -> BoltResponse:
        """The response to a request; one other than 200 lets Slack send an event again."""
        return await self._app.async_dispatch(request)

    def _listening(self, signing_secret: str | None) -> AsyncApp:
        async def authorized(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
            """One company, one token: nothing is asked, so that no event is dropped while Slack does not answer."""
            return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_user_id=self._people.bot)

        app = AsyncApp(
            name="backdesk",
            logger=self._logger,
            client=AsyncWebClient(retry_handlers=[]),
            authorize=authorized,
            signing_secret=signing_secret or "",
            process_before_response=True,
        )
        # Bolt asks each in turn whether it is meant, at a tenth of a millisecond each: the commonest first.
        app.event("message")(self._message)
        app.command(incoming.COMMAND)(self._command)
        app.block_action(_ANY)(self._action)
        app.event("app_mention")(self._mention)
        app.event("app_home_opened")(self._home)
        app.event("tokens_revoked")(self._token_gone)
        app.event("app_uninstalled")(self._token_gone)
        app.event(_ANY)(self._other)
        app.global_shortcut(_ANY)(self._shortcut)
        app.message_shortcut(incoming.LOG_CALL_FROM_MESSAGE)(self._message_shortcut)
        app.view_submission(views.FORM)(self._submit)
        app.view_closed(views.FORM)(self._close)
        app.block_suggestion(_ANY)(self._search)
        return app

    # Events: Slack sends them again where they are not acknowledged

    async def _message(self, body: Json) -> BoltResponse | None:
        bot = self._people.bot_of(body)
        return await self._said(incoming.message(body["event"], bot), body["event"])

    async def _mention(self, body: Json) -> BoltResponse | None:
        bot = self._people.bot_of(body)
        return await self._said(incoming.mention(body["event"], bot), body["event"])

    async def _said(self, heard: Incoming | None, event: Json) -> BoltResponse | None:
        if heard is None:
            return None
        taken = asyncio.Event()
        task = self._hearing.begin(heard.place.user, lambda: self.complete(heard, event), taken)
        try:
            response = await soon(task)
        except Exception:
            return BoltResponse(status=503)
        taken.set()
        if response is None or response.notice:
            self._hearing.beside(self._windows.follow(task, {}, told=False))
        return None

    async def complete(self, heard: Incoming, event: Json) -> Incoming:
        """With what has to be asked for: the files, and a stranger's language."""
        heard = replace(heard, language=await self._people.language(heard.place.user))
        files = event.get("files") or ()
        return replace(heard, **await self._downloads.fetched(files)) if files else heard

    async def _home(self, body: Json) -> None:
        if body["event"].get("tab") == "home":
            self._hearing.beside(self._home_opened(body["event"]["user"]))

    async def _token_gone(self) -> None:
        self._hearing.beside(self._revoked())

    async def _other(self) -> None:
        """Acknowledged all the same: Slack ends the events of an app that takes too few of them."""

    # What people press, and Slack sends once

    async def _command(self, body: Json, ack: AsyncAck) -> BoltResponse | None:
        async def read() -> Incoming:
            user, channel = body["user_id"], body["channel_id"]
            direct = body.get("channel_name") == incoming.DIRECT or channel.startswith("D")
            own = await self._people.own_chat(user, channel) if direct else None
            heard = incoming.command(body, own)
            return replace(heard, language=await self._people.language(user))

        task = self._hearing.begin(body["user_id"], read)
        return await self._acknowledged(task, body, ack)

    async def _shortcut(self, body: Json, ack: AsyncAck) -> BoltResponse | None:
        return await self._interaction(incoming.shortcut(body), body, ack)

    async def _message_shortcut(self, body: Json, ack: AsyncAck) -> BoltResponse | None:
        return await self._interaction(incoming.message_shortcut(body, self._people.bot), body, ack)

    async def _action(self, body: Json, ack: AsyncAck) -> BoltResponse | None:
        view = body.get("view") or {}
        if view.get("type") != "modal":
            return await self._interaction(incoming.press(body), body, ack)
        if view.get("callback_id") == views.FORM:
            task = self._begin(incoming.redraw(body))
            self._hearing.beside(self._windows.redraw(task, view))
        await ack()
        return None

    async def _interaction(self, heard: Incoming | None, body: Json, ack: AsyncAck) -> BoltResponse | None:
        if heard is None:
            await ack()
            return None

        async def read() -> Incoming:
            return replace(heard, language=await self._people.language(heard.place.user))

        return await self._acknowledged(self._hearing.begin(heard.place.user, read), body, ack)

    async def _acknowledged(self, task: "asyncio.Task[Answered]", body: Json, ack: AsyncAck) -> BoltResponse | None:
        try:
            response = await soon(task)
        except Exception:
            return BoltResponse(status=503)
        told = response is not None and response.notice is not None and "command" in body
        if response is not None and response.notice is not None and told:
            await ack(escape(response.notice), response_type="ephemeral")
        else:
            await ack()
        self._hearing.beside(self._windows.follow(task, body, told=told))
        return None

    # Windows

    async def _submit(self, body: Json, ack: AsyncAck) -> BoltResponse | None:
        heard = incoming.submit(body)
        task = self._begin(heard)
        try:
            response = await soon(task)
        except Exception:
            return BoltResponse(status=503)
        errors = views.errors(body["view"], response.errors) if response is not None else {}
        if errors:
            await ack(response_action="errors", errors=errors)
        elif response is not None and response.window is not None:
            await ack(response_action="update", view=views.modal(response.window, heard.place))
        else:
            await ack()
            self._hearing.beside(self._windows.too_late(task))
        return None

    async def _close(self, body: Json, ack: AsyncAck) -> BoltResponse | None:
        return await self._interaction(incoming.close(body), {}, ack)

    async def _search(self, body: Json, ack: AsyncAck) -> None:
        task = self._hearing.search(incoming.search(body))
        try:
            response = await soon(task)
        except Exception:
            response = None
        await ack(views.options(response.options if response is not None else ()))

    def _begin(self, heard: Incoming) -> "asyncio.Task[Answered]":
        async def read() -> Incoming:
            return heard

        return self._hearing.begin(heard.place.user, read)

"""Who is who on Slack: the bot's own id, the private chats of staff, a stranger's language; asked for once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.slack.calls import Calls, Refused
from bot.talk.adapter import InDoubt, Never, NotNow
from scheduler.waiting import wait_for

PATIENCE = 1.0
"""Seconds for a stranger's language: the first answer does not wait longer for it."""
LONGEST_PAUSE = 300.0


class People:
    def __init__(self, calls: Calls, private_chat: Callable[[str], Awaitable[str | None]]) -> None:
        """`private_chat` tells a linked account's chat by its user id, none of a stranger."""
        self._calls, self._linked = calls, private_chat
        self._chats: dict[str, str] = {}
        self._opened: dict[str, str] = {}
        self._languages: dict[str, str | None] = {}
        self.bot: str | None = None
        """The bot's user id; none until Slack told."""

    async def identify(self, stopping: asyncio.Event) -> None:
        """Learn the bot's user id, however long Slack does not tell it."""
        pause = 1.0
        while not stopping.is_set():
            try:
                self.bot = str((await self._calls.call("auth.test"))["user_id"])
                return
            except (NotNow, InDoubt, Never, KeyError) as error:
                seconds = error.seconds if isinstance(error, NotNow) else None
                await wait_for(stopping, seconds or pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    def bot_of(self, body: Mapping[str, Any]) -> str | None:
        """The bot's user id: each event tells for whom it was sent."""
        for one in body.get("authorizations") or ():
            if one.get("is_bot"):
                return str(one["user_id"])
        return self.bot

    async def private_chat(self, user: str) -> str | None:
        """Where the person is linked from; none for a stranger."""
        if user in self._chats:
            return self._chats[user]
        chat = await self._linked(user)
        if chat is not None and chat.startswith("D"):  # where linked from elsewhere, the chat becomes known later
            self._chats[user] = chat
        return chat

    async def own_chat(self, user: str, direct: str) -> str | None:
        """The person's chat with the bot, when they do something in a `direct` one, which may be with somebody else.

        Where Backdesk does not know it and Slack does not let it ask, it is taken to be that one; none where Slack
        only does not answer now.
        """
        linked = await self.private_chat(user)
        if linked is not None and linked.startswith("D"):
            return linked
        if user not in self._opened:
            try:
                async with asyncio.timeout(PATIENCE):
                    opened = await self._calls.call("conversations.open", users=user)
                self._opened[user] = str(opened["channel"]["id"])
            except (Refused, Never, LookupError, TypeError):
                return direct
            except (NotNow, InDoubt, TimeoutError):
                return None
        return self._opened[user]

    async def language(self, user: str) -> str | None:
        """What Slack says of a stranger's language; staff have told their own."""
        if user not in self._languages and await self.private_chat(user) is None:
            self._languages[user] = await self._asked_for(user)
        return self._languages.get(user)

    async def _asked_for(self, user: str) -> str | None:
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self._calls.call("users.info", user=user, include_locale=True)
        except (NotNow, InDoubt, Never, TimeoutError):
            return None
        locale = (found.get("user") or {}).get("locale")
        return str(locale) if locale else None

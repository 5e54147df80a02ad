"""Updates that are handled and not confirmed yet. Telegram confirms by one number: all below it are done with."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from telegram import Update

OTHERS_WAIT = 0.5
"""Seconds that others wait at most while somebody's update takes long, as a voice note does that is listened to."""


class Underway:
    """Chats beside each other, each in its own order; nobody's slow update holds up the others."""

    def __init__(self, hear: Callable[[Update], Awaitable[None]]) -> None:
        self._hear = hear
        self._begun: dict[int, asyncio.Task[None]] = {}
        """By the update's id: also those that are done, as long as one before them is not."""
        self._last: dict[int, asyncio.Task[None]] = {}
        """The latest of each chat."""

    def begin(self, updates: Sequence[Update]) -> None:
        """Hear those that were not begun before, or failed."""
        for update in updates:
            known = self._begun.get(update.update_id)
            if known is not None and not _failed(known):
                continue
            chat = update.effective_chat.id if update.effective_chat else 0
            hearing = asyncio.create_task(self._after(self._last.get(chat), update))
            self._begun[update.update_id] = self._last[chat] = hearing

    async def _after(self, before: "asyncio.Task[None] | None", update: Update) -> None:
        if before is not None:
            await before
        await self._hear(update)

    async def settle(self) -> int | None:
        """Wait until all is done, but not long; the number that confirms what is, none where nothing was begun.

        Raises what hindered an update: it is to be begun anew when it comes again.
        """
        if self._begun:
            await asyncio.wait(self._begun.values(), timeout=OTHERS_WAIT)
        self._last = {chat: task for chat, task in self._last.items() if not task.done()}
        for task in self._begun.values():
            if _failed(task):
                task.result()
        return self._confirmed()

    async def end(self) -> int | None:
        """Wait until all is done; the number as of `settle`."""
        if self._begun:
            await asyncio.wait(self._begun.values())
        return self._confirmed()

    def forget(self) -> None:
        """Somebody else confirms what was heard from now on."""
        self._begun = {number: task for number, task in self._begun.items() if not task.done()}

    def _confirmed(self) -> int | None:
        if not self._begun:
            return None
        left = [number for number, task in self._begun.items() if not task.done() or _failed(task)]
        confirmed = min(left, default=max(self._begun) + 1)
        self._begun = {number: task for number, task in self._begun.items() if number >= confirmed}
        return confirmed


def _failed(task: "asyncio.Task[None]") -> bool:
    return task.done() and (task.cancelled() or task.exception() is not None)

"""What people wrote while nobody heard it, read from the private chats: a message that was heard is answered once."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.slack import incoming
from bot.slack.calls import Calls
from bot.slack.hearing import Hearing
from bot.slack.people import People
from bot.talk.adapter import InDoubt, Never, NotNow
from bot.talk.incoming import Incoming
from scheduler.clock import APART
from scheduler.waiting import first, wait_for
from storage.database import is_away

log = structlog.get_logger("slack")

BACK = timedelta(hours=24)
"""Nothing older is heard: whoever wrote it does not wait for an answer any more."""
PAGE = 200
"""Messages of one answer; Slack recommends no more."""
LONGEST_PAUSE = 60.0

PrivateChat = tuple[str, str, str | None]
"""Of a member of staff: the user's id, the chat, and the `ts` of the last message that was heard there."""

Json = dict[str, Any]


class Missed:
    def __init__(
        self,
        calls: Calls,
        hearing: Hearing,
        people: People,
        complete: Callable[[Incoming, Json], Awaitable[Incoming]],
        private_chats: Callable[[datetime], Awaitable[Sequence[PrivateChat]]],
        clock: Callable[[], datetime],
    ) -> None:
        """`complete` adds what a message does not tell itself; `private_chats` are told with what was heard since then.

        `clock` gives UTC.
        """
        self._calls, self._hearing, self._people, self._complete = calls, hearing, people, complete
        self._private_chats, self._clock = private_chats, clock
        self._since: datetime | None = None
        self._wanted = asyncio.Event()
        self._left: dict[tuple[str, str], str] = {}
        """Users and their chats that are to be read, and the `ts` to read from."""

    async def remember(self) -> None:
        """Where to begin to read: to be called before anything new is heard."""
        self._wanted.set()
        await self._plan()

    def note(self, since: datetime) -> None:
        """From that moment (UTC) on something may not have been heard."""
        since -= APART  # Slack counts by its own clock
        self._since = min(self._since, since) if self._since is not None else since
        self._wanted.set()

    async def run(self, stopping: asyncio.Event) -> None:
        pause = 1.0
        while not stopping.is_set():
            if self._wanted.is_set():
                await self._plan()
            before = len(self._left)
            for chat, oldest in list(self._left.items()):
                if not stopping.is_set() and await self._is_read(*chat, oldest):
                    del self._left[chat]
            if self._left or self._wanted.is_set():
                pause = 1.0 if len(self._left) < before else min(pause * 2, LONGEST_PAUSE)
                await wait_for(stopping, pause)
            else:
                await first(self._wanted, stopping)

    async def _plan(self) -> None:
        """Which chats to read, and from when on."""
        try:
            chats = await self._private_chats(self._clock() - BACK)
        except Exception as error:  # the database is away; it is asked again
            log.warning("what was missed is not known yet", error=type(error).__name__)
            return
        since, self._since = self._since, None
        self._wanted.clear()
        for user, chat, last in chats:
            oldest = self._oldest(last, since)
            self._left[user, chat] = min(oldest, self._left.get((user, chat), oldest))

    def _oldest(self, last: str | None, since: datetime | None) -> str:
        """The `ts` to read from."""
        earliest = _ts(self._clock() - BACK)
        begun = [earliest if last is None else last, *([_ts(since)] if since is not None else ())]
        return str(max(earliest, min(begun)))

    async def _is_read(self, user: str, chat: str, oldest: str) -> bool:
        """In turn with what the person does meanwhile; false where it is to be read again."""
        try:
            # What is read is heard to the end, also where nothing more is to be read.
            await asyncio.shield(self._hearing.in_turn(user, lambda: self._read(user, chat, oldest)))
        except (NotNow, InDoubt):
            return False
        except Never as error:
            log.warning("a private chat cannot be read", error=str(error))
        except Exception as error:
            log.error("what was missed was not heard", error=type(error).__name__)
            return not is_away(error)
        return True

    async def _read(self, user: str, chat: str, oldest: str) -> None:
        if not chat.startswith("D"):  # linked from elsewhere, and nothing was written in private yet
            chat = str((await self._calls.call("conversations.open", users=user))["channel"]["id"])
        written: list[Json] = []
        cursor: Json = {}
        while True:
            page = await self._calls.call("conversations.history", channel=chat, oldest=oldest, limit=PAGE, **cursor)
            written += page.get("messages") or ()
            next_cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not next_cursor:
                break
            cursor = {"cursor": next_cursor}
        for message in sorted(written, key=lambda message: str(message["ts"])):
            heard = incoming.message({**message, "channel": chat}, self._people.bot)
            if heard is not None:
                await self._hearing.at_once(await self._complete(heard, message))


def _ts(moment: datetime) -> str:
    return f"{moment.timestamp():.6f}"

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

log = structlog.get_logger("slack")

BACK = timedelta(hours=24)
"""Nothing older is heard: whoever wrote it does not wait for an answer any more."""
PAGE = 200
"""Messages of one answer; Slack recommends no more."""
TRIES = 5
"""So often one chat's history is asked for."""
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
        self._chats: Sequence[PrivateChat] | None = None
        self._since: datetime | None = None
        self._wanted = asyncio.Event()

    async def remember(self) -> None:
        """Where to begin to read: to be called before anything new is heard."""
        self._wanted.set()
        try:
            self._chats = await self._known()
        except Exception as error:  # the database is away; it is asked again
            log.warning("what was missed is not known yet", error=type(error).__name__)

    def note(self, since: datetime) -> None:
        """From that moment (UTC) on something may not have been heard."""
        since -= APART  # Slack counts by its own clock
        self._since = min(self._since, since) if self._since is not None else since
        self._wanted.set()

    async def run(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set():
            await first(self._wanted, stopping)
            try:
                chats = self._chats if self._chats is not None else await self._known()
            except Exception as error:  # the database is away
                log.warning("what was missed is not known yet", error=type(error).__name__)
                await wait_for(stopping, LONGEST_PAUSE)
                continue
            since, self._since, self._chats = self._since, None, None
            self._wanted.clear()
            for user, chat, last in chats:
                if stopping.is_set():
                    return
                await self._read_at_last(user, chat, self._oldest(last, since), stopping)

    async def _known(self) -> Sequence[PrivateChat]:
        return await self._private_chats(self._clock() - BACK)

    def _oldest(self, last: str | None, since: datetime | None) -> str:
        """The `ts` to read from."""
        earliest = _ts(self._clock() - BACK)
        begun = [earliest if last is None else last, *([_ts(since)] if since is not None else ())]
        return str(max(earliest, min(begun)))

    async def _read_at_last(self, user: str, chat: str, oldest: str, stopping: asyncio.Event) -> None:
        """In turn with what the person does meanwhile; a pause that Slack wants is outside of it."""
        for attempt in range(TRIES):
            try:
                # What is read is heard to the end, also where nothing more is to be read.
                await asyncio.shield(self._hearing.in_turn(user, lambda: self._read(user, chat, oldest)))
                return
            except (NotNow, InDoubt) as error:
                seconds = error.seconds if isinstance(error, NotNow) else None
                await wait_for(stopping, min(seconds or 2.0**attempt, LONGEST_PAUSE))
            except Never as error:
                log.warning("a private chat cannot be read", error=str(error))
                return
            except Exception:  # said where it happened
                return

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

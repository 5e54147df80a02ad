"""Delivery from the outbox, and the only part of the program that sends.

Claim (committed) → send → mark. Chats go in parallel, each in its own order; a platform that wants a pause for one chat
gets it for that chat only.
"""

import asyncio
import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple, TypeVar

import structlog

from bot.talk.adapter import Adapter, MovedTo, Never, NotNow, Outgoing, OutgoingFile, ShutOut
from storage.database import Database
from storage.outbox import Message
from storage.store import Store, transact

log = structlog.get_logger("delivery")

T = TypeVar("T")

AT_ONCE = 10
"""Messages on the wire at the same time."""

LONGEST_WAIT = 900.0
"""Seconds; the back-off between two tries grows up to this."""

IDLE = 2.0
"""Seconds between two looks when nobody rang: another process may have written."""


class _Load(NamedTuple):
    message: Message
    outgoing: Outgoing | None


class Delivery:
    def __init__(
        self, database: Database, adapters: Iterable[Adapter], clock: Callable[[], datetime], owner: str
    ) -> None:
        """`owner` names this process in the rows it holds, such as `run:4711`; `clock` gives UTC."""
        self._database = database
        self._adapters: Mapping[str, Adapter] = {adapter.name: adapter for adapter in adapters}
        self._clock = clock
        self._owner = owner
        self._bell = asyncio.Event()
        self._stopping = False

    def ring(self) -> None:
        """There is something to send."""
        self._bell.set()

    def stop(self) -> None:
        """Claim nothing more; `run` returns when what is on the wire has settled."""
        self._stopping = True
        self._bell.set()

    async def run(self) -> None:
        """Deliver until stopped."""
        sending: set[asyncio.Task[None]] = set()
        while not self._stopping:
            self._bell.clear()
            claimed = await self._claim(AT_ONCE - len(sending)) if len(sending) < AT_ONCE else []
            for load in claimed:
                task = asyncio.create_task(self._deliver(load))
                sending.add(task)
                task.add_done_callback(partial(self._freed, sending))
            if not claimed:
                await self._wait()
        if sending:
            await asyncio.gather(*sending, return_exceptions=True)

    def _freed(self, sending: "set[asyncio.Task[None]]", task: "asyncio.Task[None]") -> None:
        """Look again where a chat may have waited for this one to end; else there is nothing new."""
        if len(sending) == AT_ONCE:
            self._bell.set()
        sending.discard(task)

    async def drain(self, seconds: float) -> None:
        """Deliver what can go now, and return; for a command that ends."""
        until = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < until:
            claimed = await self._claim(AT_ONCE)
            if not claimed:
                return
            await asyncio.gather(*(self._deliver(load) for load in claimed))

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(IDLE):
                await self._bell.wait()
        except TimeoutError:
            return

    async def _claim(self, limit: int) -> list[_Load]:
        def claim(store: Store) -> list[_Load]:
            claimed = store.outbox.claim(list(self._adapters), self._owner, limit)
            return [_Load(message, _outgoing(store, message)) for message in claimed]

        return await self._write(claim)

    async def _deliver(self, load: _Load) -> None:
        """Send it, then what waits behind it in its chat: one commit settles the one and claims the other."""
        following: _Load | None = load
        while following is not None:
            settle = await self._send(following)
            following = await self._write(partial(self._settle_and_claim, settle, following.message))

    def _settle_and_claim(self, settle: Callable[[Store], None], done: Message, store: Store) -> _Load | None:
        settle(store)
        if self._stopping:
            return None
        for message in store.outbox.claim([done.platform], self._owner, 1, chat=done.chat):
            return _Load(message, _outgoing(store, message))
        return None

    async def _send(self, load: _Load) -> Callable[[Store], None]:
        """Send, and say how the row is to be settled."""
        message = load.message
        if load.outgoing is None:
            return lambda store: store.outbox.bury(message.id, "the message to edit was never sent")
        try:
            sent_id = await self._adapters[message.platform].send(load.outgoing)
        except NotNow as error:
            return self._later(message, str(error), error.seconds)
        except ShutOut as error:
            log.warning("person shut the bot out", id=message.id)
            return partial(_shut_out, message=message, error=str(error))
        except MovedTo as moved:
            to = moved.chat
            return lambda store: store.outbox.move(message.platform, message.chat, to)
        except Never as error:
            why = str(error)
            log.warning("message refused", id=message.id, reason=why)
            return lambda store: store.outbox.bury(message.id, why)
        except Exception as error:
            log.error("delivery failed", id=message.id, error=type(error).__name__)
            return self._later(message, type(error).__name__, None)
        return lambda store: store.outbox.sent(message.id, sent_id)

    def _later(self, message: Message, why: str, seconds: float | None) -> Callable[[Store], None]:
        wait = seconds if seconds is not None else backoff(message.attempts)
        at = self._clock() + timedelta(seconds=wait)
        log.info("message waits", id=message.id, reason=why, seconds=round(wait, 1))
        return lambda store: store.outbox.retry(message.id, at, why)

    async def _write(self, work: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(transact(self._database, self._clock, work))


def backoff(attempts: int) -> float:
    """Seconds: 1, 2, 4 … up to a quarter of an hour, with some chance in it."""
    return min(LONGEST_WAIT, 2.0 ** min(attempts - 1, 12)) * random.uniform(0.8, 1.2)


def _outgoing(store: Store, message: Message) -> Outgoing | None:
    """None: it edits a message that never went out."""
    target = None
    if message.edit_of is not None:
        original = store.outbox.get(message.edit_of)
        if original is None or original.sent_id is None:
            return None
        target = original.sent_id
    kept = store.files.get(message.file_id) if message.file_id is not None else None
    file = OutgoingFile(kept.name, kept.mime, kept.content) if kept else None
    rows = tuple(tuple((label, data) for label, data in row) for row in message.buttons)
    return Outgoing(message.chat, message.text, rows, file, target)


def _shut_out(store: Store, message: Message, error: str) -> None:
    store.outbox.bury(message.id, error)
    store.staff.block(message.platform, message.chat)

"""Delivery from the outbox, and the only part of the program that sends.

Claim (committed) → send → mark. Chats go in parallel, each in its own order; a platform that wants a pause for one chat
gets it for that chat only.
"""

import asyncio
import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

import structlog
from sqlalchemy import Connection

from bot.talk.adapter import Adapter, MovedTo, Never, NotNow, Outgoing, OutgoingFile, ShutOut
from storage.database import Database
from storage.outbox import Message
from storage.store import Store

log = structlog.get_logger("delivery")

T = TypeVar("T")

AT_ONCE = 10
"""Messages on the wire at the same time."""

LONGEST_WAIT = 900.0
"""Seconds; the back-off between two tries grows up to this."""

IDLE = 2.0
"""Seconds between two looks when nobody rang: another process may have written."""


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
            for message, file in claimed:
                task = asyncio.create_task(self._deliver(message, file))
                sending.add(task)
                task.add_done_callback(sending.discard)
                task.add_done_callback(lambda _: self._bell.set())
            if not claimed:
                await self._wait()
        if sending:
            await asyncio.gather(*sending, return_exceptions=True)

    async def drain(self, seconds: float) -> None:
        """Deliver what can go now, and return; for a command that ends."""
        until = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < until:
            claimed = await self._claim(AT_ONCE)
            if not claimed:
                return
            await asyncio.gather(*(self._deliver(message, file) for message, file in claimed))

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(IDLE):
                await self._bell.wait()
        except TimeoutError:
            return

    async def _claim(self, limit: int) -> list[tuple[Message, OutgoingFile | None]]:
        def claim(store: Store) -> list[tuple[Message, OutgoingFile | None]]:
            messages = store.outbox.claim(list(self._adapters), self._owner, limit)
            return [(message, _file(store, message)) for message in messages]

        return await self._write(claim)

    async def _deliver(self, message: Message, file: OutgoingFile | None) -> None:
        adapter = self._adapters[message.platform]
        try:
            target = await self._target(message)
            sent_id = await adapter.send(_outgoing(message, file, target))
        except NotNow as error:
            seconds = error.seconds if error.seconds is not None else backoff(message.attempts)
            at = self._clock() + timedelta(seconds=seconds)
            log.info("message waits", id=message.id, reason=str(error), seconds=round(seconds, 1))
            await self._write(lambda store: store.outbox.retry(message.id, at, str(error)))
        except ShutOut:
            log.warning("person shut the bot out", id=message.id)
            await self._write(lambda store: _shut_out(store, message, str(error)))
        except MovedTo:
            await self._write(lambda store: store.outbox.move(message.platform, message.chat, moved.chat))
        except Never as error:
            log.warning("message refused", id=message.id, reason=str(error))
            await self._write(lambda store: store.outbox.bury(message.id, str(error)))
        except Exception as error:
            at, why = self._clock() + timedelta(seconds=backoff(message.attempts)), type(error).__name__
            log.error("delivery failed", id=message.id, error=why)
            await self._write(lambda store: store.outbox.retry(message.id, at, why))
        else:
            await self._write(lambda store: store.outbox.sent(message.id, sent_id or target))

    async def _target(self, message: Message) -> str | None:
        """The platform's id of the message to write over; a message that never went out cannot be edited."""
        if message.edit_of is None:
            return None
        edited = message.edit_of
        original = await self._write(lambda store: store.outbox.get(edited))
        if original is None or original.sent_id is None:
            raise Never("the message to edit was never sent")
        return original.sent_id

    async def _write(self, work: Callable[[Store], T]) -> T:
        def with_store(connection: Connection) -> T:
            return work(Store(connection, self._clock()))

        return await asyncio.wrap_future(self._database.submit(with_store))


def backoff(attempts: int) -> float:
    """Seconds: 1, 2, 4 … up to a quarter of an hour, with some chance in it."""
    return min(LONGEST_WAIT, 2.0 ** min(attempts - 1, 12)) * random.uniform(0.8, 1.2)


def _file(store: Store, message: Message) -> OutgoingFile | None:
    if message.file_id is None:
        return None
    kept = store.files.get(message.file_id)
    return OutgoingFile(kept.name, kept.mime, kept.content) if kept else None


def _outgoing(message: Message, file: OutgoingFile | None, target: str | None) -> Outgoing:
    rows = tuple(tuple((label, data) for label, data in row) for row in message.buttons)
    return Outgoing(message.chat, message.text, rows, file, target)


def _shut_out(store: Store, message: Message, error: str) -> Any:
    store.outbox.bury(message.id, error)
    store.staff.block(message.platform, message.chat)

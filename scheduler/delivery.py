"""Delivery from the outbox, and the only part of the program that sends.

Claim (committed) → send → settle. Chats go in parallel, each in its own order and pace; a platform that wants a pause
for one chat gets it for that chat only. When to look is a dispatch's business, see scheduler/dispatch.py.
"""

import asyncio
import random
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import structlog

from bot.talk import pictures
from bot.talk.adapter import Adapter, Finder, InDoubt, MovedTo, Never, NotNow, Outgoing, OutgoingFile, ShutOut
from office.doubt import DEFAULTS, Policies
from scheduler import doubt, refusals
from scheduler.meter import Meter
from scheduler.pace import Breaker, Pace
from storage.database import Database, DatabaseError, is_away
from storage.deliveries import ANY_DOUBTS
from storage.outbox import Message
from storage.store import Store, transact

log = structlog.get_logger("delivery")

T = TypeVar("T")

LONGEST_WAIT = 900.0
"""Seconds; the back-off between two tries grows up to this."""

STALE = 10.0
"""Seconds after which a message that was taken is not sent any more, and no other is taken before the next heartbeat:
this process was stopped for so long, and others may have taken it for dead."""

UNREADABLE = "the row cannot be read"

MOST_FAILURES = 5
"""So often a message is tried with which our own code fails."""

FORGOTTEN = timedelta(seconds=30)
"""Far longer than a message is on its way through this process."""

TRY_AGAIN = 1.0
"""Seconds between two tries to settle a message while the database cannot be reached."""


class Load(NamedTuple):
    """A message that this process has taken, ready to be sent."""

    message: Message
    outgoing: Outgoing | None
    taken_at: float
    """On the monotonic clock, in seconds."""


class Delivery:
    def __init__(
        self,
        database: Database,
        adapters: Iterable[Adapter],
        clock: Callable[[], datetime],
        owner: str,
        *,
        policies: Policies = DEFAULTS,
        meter: Meter | None = None,
        paces: Mapping[str, Pace] = MappingProxyType({}),
        told: Callable[[int | None], None] = lambda person_id: None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`owner` names this process in the rows it holds; `clock` gives UTC, `monotonic` seconds.

        `paces`: of platforms whose limits are others than the usual ones; `told` hears for whom a message arrived.
        """
        self._database, self._clock, self._owner = database, clock, owner
        self._told = told
        self._policies, self._monotonic, self._meter = policies, monotonic, meter or Meter()
        self._adapters: Mapping[str, Adapter] = {adapter.name: adapter for adapter in adapters}
        self._paces = {name: paces.get(name) or Pace(name, monotonic) for name in self._adapters}
        self._breakers = {name: Breaker(monotonic) for name in self._adapters}
        self._holds: set[int] = set()
        self._suspect: int | None = None
        self._stopping = False
        self._drawing = asyncio.Lock()
        self._met_at: float | None = None

    @property
    def platforms(self) -> list[str]:
        return list(self._adapters)

    def met(self, store: Store, processes: int) -> None:
        """With each heartbeat: so many processes deliver, and each takes its part of what the platforms allow."""
        self._met_at = self._monotonic()
        for pace in self._paces.values():
            pace.share(processes)
        self._release_forgotten(store)

    def stop(self) -> None:
        """Take nothing more; what is on the wire settles."""
        self._stopping = True

    def _release_forgotten(self, store: Store) -> None:
        """Let go of messages that this process took without learning of it, for the database broke off."""
        forgotten = store.deliveries.release_forgotten(self._owner, list(self._holds), store.now - FORGOTTEN)
        if forgotten:
            log.warning("messages taken unawares", count=forgotten)

    def soonest(self) -> float | None:
        """Seconds until something that had to wait for its chat's pace may go; none where nothing had to."""
        waits = [wait for pace in self._paces.values() if (wait := pace.soonest()) is not None]
        return min(waits, default=None)

    def ready_in(self, platform: str, chat: str) -> float:
        """Seconds until the pace of the platform and of the chat allow a message; 0: now."""
        pace = self._paces.get(platform)
        return pace.ready_in(chat) if pace is not None else 0.0

    async def claim(self, limit: int, *, waiting: timedelta = timedelta(0)) -> list[Load]:
        """Take the next message of each chat that may have one; `waiting`: only those that could go so long ago."""
        loads: list[Load] = []
        for platform in self._adapters:
            await self._probe(platform)
            room = self._room(platform, limit - len(loads))
            if room > 0:
                loads += await self._take(platform, room, waiting=waiting)
        return loads

    async def claim_of(self, platform: str, chat: str) -> Load | None:
        """Take the next message of one chat, where it may go now."""
        if platform in self._adapters:
            await self._probe(platform)
        if platform not in self._adapters or not self._may(platform, chat):
            return None
        loads = await self._take(platform, 1, chat=chat)
        return loads[0] if loads else None

    async def deliver(self, load: Load) -> None:
        """Send it, then what waits behind it in its chat: one commit settles the one and takes the next."""
        following: Load | None = load
        while following is not None:
            following = await self._deliver_one(following)

    async def _deliver_one(self, load: Load) -> Load | None:
        """The next of the chat, taken."""
        message = load.message
        try:
            settle = await self._send(load)
            return await self._settled(partial(self._settle_and_claim, settle, message))
        except Exception as error:  # what follows from the result fails: the message itself must not be stuck
            log.error("result not settled", id=message.id, error=type(error).__name__)
            return await self._settled(partial(self._settle_and_claim, partial(_held, message, self._owner), message))
        finally:
            self._holds.discard(message.id)

    async def _probe(self, platform: str) -> None:
        """Ask a platform that was down whether it is there again; no message is risked for that."""
        if not self._stopping and self._breakers[platform].probes():
            if await self._adapters[platform].reachable():
                await self._write(self._answered(platform, lambda store: None))
            else:
                self._failed(platform)

    def _room(self, platform: str, limit: int) -> int:
        if self._stopping or self._breakers[platform].holds:
            return 0
        return self._paces[platform].room(limit)

    def _may(self, platform: str, chat: str) -> bool:
        return self._room(platform, 1) > 0 and self._paces[platform].is_ready(chat)

    async def _take(
        self, platform: str, limit: int, *, chat: str | None = None, waiting: timedelta = timedelta(0)
    ) -> list[Load]:
        paced = [] if chat is not None else self._paces[platform].waiting()

        loads = await self._write(
            lambda store: self._claimed(store, platform, limit, chat=chat, paced=paced, waiting=waiting)
        )
        self._taken(loads)
        return loads

    def _claimed(self, store: Store, platform: str, limit: int, **which: Any) -> list[Load]:
        """Of those in doubt one at a time: if it ends the process again, no innocent one is held with it."""
        # Looked at and counted here, in the one thread of the claims: many that wait see the same room before.
        room = 0 if self._may_be_dead() else self._room(platform, limit)
        if not room or (which.get("chat") is not None and not self._may(platform, which["chat"])):
            return []
        most = 0 if self._suspect in self._holds else ANY_DOUBTS
        claimed = store.deliveries.claim(platform, self._owner, room, most_doubts=most, **which)
        suspects = [message for message in claimed if message.doubts and message.edit_of is None]
        for message in suspects[1:]:
            store.deliveries.wait(message, store.now, self._owner)
        if suspects:
            self._suspect = suspects[0].id
        taken = []
        for message in (message for message in claimed if message not in suspects[1:]):
            if rest := self._paces[platform].rests(message.chat):  # another took the place, of a pace that they share
                store.deliveries.wait(message, store.now + timedelta(seconds=rest), self._owner)
                continue
            self._paces[platform].take(message.chat)
            taken.append(Load(message, _readable(store, message), self._monotonic()))
        return taken

    def _may_be_dead(self) -> bool:
        """Whether others may take this process for dead: what it took now they would send as well.

        So it is for one that stood still, until its next heartbeat.
        """
        if self._met_at is None or not self._database.is_server:
            return False
        return self._monotonic() - self._met_at >= STALE

    def _taken(self, loads: Sequence[Load]) -> None:
        self._holds.update(load.message.id for load in loads)

    def _settle_and_claim(self, settle: Callable[[Store], object], done: Message, store: Store) -> list[Load]:
        settle(store)
        if not self._may(done.platform, done.chat):
            return []
        return self._claimed(store, done.platform, 1, chat=done.chat)

    async def _settled(self, work: Callable[[Store], list[Load]]) -> Load | None:
        """What was sent is sent, however long the database is away: it is told so when it is there again."""
        while True:
            try:
                loads = await self._write(work)
                break
            except DatabaseError as error:
                if not is_away(error):
                    raise
                log.warning("the database takes no result", error=type(error).__name__)
                await asyncio.sleep(TRY_AGAIN)
        self._taken(loads)
        return loads[0] if loads else None

    async def _send(self, load: Load) -> Callable[[Store], object]:
        """Send, and say how the row is to be settled."""
        message, owner = load.message, self._owner
        if load.outgoing is None:
            if message.edit_of is not None:
                return partial(_fold, message, owner)
            return lambda store: store.deliveries.bury(message.id, UNREADABLE, owner)
        try:
            going = await self._drawn(load.outgoing)
            if self._monotonic() - load.taken_at > STALE:
                return lambda store: store.deliveries.wait(message, store.now, owner)
            sent_id = await self._found(message, going)
            if sent_id is None and message.doubts and self._may_be_dead():  # the search was long
                return lambda store: store.deliveries.wait(message, store.now, owner)
            sent_id = sent_id or await self._adapters[message.platform].send(going)
        except NotNow as error:
            return self._later(message, str(error), error.seconds)
        except InDoubt as error:
            self._failed(message.platform, silent=True)
            log.warning("nobody knows whether a message arrived", id=message.id, reason=str(error))
            return lambda store: doubt.settle(store, message, self._policies, owner)
        except MovedTo as moved:
            to = moved.chat
            return self._answered(
                message.platform, lambda store: store.deliveries.move(message.platform, message.chat, to)
            )
        except Never as error:
            log.warning("message refused", id=message.id, shut_out=isinstance(error, ShutOut))
            settle = refusals.shut_out if isinstance(error, ShutOut) else refusals.refused
            why = str(error)
            return self._answered(message.platform, lambda store: settle(store, message, why, owner))
        except Exception as error:
            return self._broken(message, error)
        self._meter.sent(message.platform)
        self._told(message.person_id)
        return self._answered(message.platform, lambda store: store.deliveries.sent(message.id, sent_id, owner))

    async def _drawn(self, going: Outgoing) -> Outgoing:
        """With its picture, drawn beside the loop: one at a time, for matplotlib's fonts know no threads."""
        if going.file is None or going.file.mime != pictures.UNDRAWN:
            return going
        async with self._drawing:
            return replace(going, file=await asyncio.to_thread(pictures.drawn, going.file))

    async def _found(self, message: Message, outgoing: Outgoing) -> str | None:
        """The platform's id of a message that was in doubt, where it did arrive and the platform can be asked."""
        adapter = self._adapters[message.platform]
        if not message.doubts or message.edit_of is not None or not isinstance(adapter, Finder):
            return None
        sent_id = await adapter.find(outgoing, message.created_at)
        log.info("a message in doubt was looked for", id=message.id, found=sent_id is not None)
        return sent_id

    def _broken(self, message: Message, error: Exception) -> Callable[[Store], object]:
        """Our own code failed with it: no fault of the platform, and not for ever in the way of what waits behind."""
        why, owner = type(error).__name__, self._owner
        log.error("delivery failed", id=message.id, error=why)
        if message.attempts >= MOST_FAILURES:
            return lambda store: refusals.refused(store, message, why, owner)
        at = self._clock() + timedelta(seconds=backoff(message.attempts))
        return lambda store: store.deliveries.retry(message.id, at, why, owner)

    def _failed(self, platform: str, *, silent: bool = False) -> None:
        """The platform did not answer, or not as it should; `silent`: it may have taken the message."""
        self._meter.retried(platform)
        breaker = self._breakers[platform]
        breaker.failed(silent=silent)
        self._meter.breaker(platform, is_open=breaker.is_open)

    def _answered(self, platform: str, settle: Callable[[Store], object]) -> Callable[[Store], object]:
        """The platform spoke; if it had been down, all that waited for it may go."""
        if not self._breakers[platform].answered():
            return settle
        log.info("platform answers again", platform=platform)
        self._meter.breaker(platform, is_open=False)

        def settle_and_hurry(store: Store) -> None:
            settle(store)
            store.deliveries.hurry(platform)

        return settle_and_hurry

    def _later(self, message: Message, why: str, seconds: float | None) -> Callable[[Store], object]:
        owner = self._owner
        if seconds is not None:
            log.info("platform wants a pause", id=message.id, seconds=round(seconds, 1))
            self._meter.retried(message.platform)
            at = self._clock() + timedelta(seconds=seconds)
            return self._answered(message.platform, lambda store: store.deliveries.wait(message, at, owner))
        self._failed(message.platform)
        # While the breaker is open it holds everything anyway.
        wait = 0.0 if self._breakers[message.platform].is_open else backoff(message.attempts)
        log.info("message waits", id=message.id, reason=why, seconds=round(wait, 1))
        at = self._clock() + timedelta(seconds=wait)
        return lambda store: store.deliveries.retry(message.id, at, why, owner)

    async def _write(self, work: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(transact(self._database, self._clock, work, beside=True))


def _fold(message: Message, owner: str, store: Store) -> None:
    """An edit of a message that was never delivered goes into its row: it may be sent one day."""
    if message.edit_of is not None and store.deliveries.cancel(message.id, owner):
        store.outbox.replace(message.edit_of, message.text, message.buttons)


def _held(message: Message, owner: str, store: Store) -> None:
    store.deliveries.hold(message, owner)


def backoff(attempts: int) -> float:
    """Seconds: 1, 2, 4 … up to a quarter of an hour, with some chance in it."""
    return min(LONGEST_WAIT, 2.0 ** min(attempts - 1, 12)) * random.uniform(0.8, 1.2)


def _readable(store: Store, message: Message) -> Outgoing | None:
    """One row that cannot be read, of another version perhaps, holds up no other."""
    try:
        return outgoing(store, message)
    except DatabaseError:
        raise
    except Exception as error:
        log.error("row of the outbox cannot be read", id=message.id, error=type(error).__name__)
        return None


def outgoing(store: Store, message: Message) -> Outgoing | None:
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
    return Outgoing(message.chat, message.text, rows, file, target, message.id)

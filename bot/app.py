"""The composition root: settings become a running Backdesk. Nothing is global; every part is handed what it needs."""

import asyncio
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from secrets import token_hex
from typing import TypeVar

import structlog

from bot.settings import Settings
from bot.talk.conversation import Conversation
from bot.talk.incoming import Incoming
from bot.talk.page import Page
from bot.talk.transcriber import NotTranscribed, Transcriber, languages_of_speaker
from bot.talk.understood import understood
from bot.talk.window import NOTHING, Response
from bot.transcription import TranscriberCommand
from handlers import menu
from locales import LANGUAGES
from office.company import Company
from scheduler.meter import Meter
from storage.database import Database, is_away
from storage.store import Store, transact

log = structlog.get_logger("app")

T = TypeVar("T")
Clock = Callable[[], datetime]


MOST_TRIES = 4
"""So often at least an event is tried after a process died; with the time before, it has then ended five."""

TRIED_FOR = timedelta(seconds=30)
"""And so long: a process may be killed from outside again and again while it handles one that is not the reason."""


class EndedTheProcess(Exception):
    """An event was never handled to its end, however often it was begun."""


def system_clock() -> datetime:
    return datetime.now(UTC)


class App:
    """What every command of the command line needs."""

    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        """`clock` gives aware UTC moments."""
        self.settings = settings
        self.clock = clock
        self.meter = Meter()

    @cached_property
    def database(self) -> Database:
        return Database(self.settings.database)

    @cached_property
    def company(self) -> Company:
        s = self.settings
        mails = s.smtp is not None and s.mail_from is not None
        return Company(
            s.company,
            s.language,
            s.timezone,
            s.currency,
            mails,
            s.company_tax_id,
            s.company_iban,
            s.company_address,
            s.public_url,
        )

    @cached_property
    def transcriber(self) -> Transcriber | None:
        line = self.settings.transcriber
        return TranscriberCommand(line) if line is not None else None

    @cached_property
    def conversation(self) -> Conversation:
        return Conversation(menu(), self.company, understood)

    def write(self, work: Callable[[Store], T]) -> T:
        """Do something in one transaction, now."""
        return self._transact(work).result()

    async def write_async(self, work: Callable[[Store], T]) -> T:
        """As `write`, without holding the event loop."""
        return await asyncio.wrap_future(self._transact(work))

    def read(self, work: Callable[[Store], T]) -> T:
        """Look at things as they are, beside whoever writes."""
        with self.database.reading() as connection:
            return work(Store(connection, self.clock()))

    def home(self, platform: str, user: str, language: str | None = None) -> Page:
        """What stands on the person's own page as things are now; `language`: a stranger's, as the platform says."""

        def look(store: Store) -> Page:
            known = store.staff.on(platform, user)
            person = known[0] if known and known[0].active else None
            said = (language or "")[:2].lower()
            company = replace(self.company, language=said) if said in LANGUAGES else self.company
            return self.conversation.menu.home(store, person, company)

        return self.read(look)

    async def hear(self, heard: Incoming, *, careful: bool = False) -> Response:
        """Answer one event; returns when its transaction is committed, whatever became of it: what is shown at once.

        `careful`: a process died of late, and this event may be the reason; to be called for one at a time.
        Raises only what hinders any transaction: the platform will repeat the event.
        """
        # What is typed into a search field comes letter by letter under one id, and no platform sends it again.
        if careful and heard.search is None and await self._has_killed(heard):
            return NOTHING
        try:
            if self._may_listen(heard):
                heard = await self._listened(heard)
            return await self.write_async(self._turn(heard))
        except Exception as error:
            if is_away(error):
                raise
            return await self.write_async(self._apology(heard, error))

    def hear_now(self, heard: Incoming) -> Response:
        """As `hear`, for a caller without an event loop."""
        try:
            if self._may_listen(heard):
                heard = asyncio.run(self._listened(heard))
            return self.write(self._turn(heard))
        except Exception as error:
            return self.write(self._apology(heard, error))

    def _may_listen(self, heard: Incoming) -> bool:
        return self.transcriber is not None and heard.voice is not None and not heard.edited and not heard.place.group

    async def _listened(self, heard: Incoming) -> Incoming:
        """The event with what is said in its voice note: before the turn, for it takes seconds."""
        note, transcriber = heard.voice, self.transcriber
        assert note is not None
        assert transcriber is not None
        languages = await self.write_async(lambda store: languages_of_speaker(store, heard))
        if not languages:
            return heard
        try:
            return replace(heard, spoken=await transcriber.transcribe(note.content, note.mime, languages))
        except NotTranscribed as error:
            log.warning("a voice note was not put into words", reason=str(error))
            return heard

    async def _has_killed(self, heard: Incoming) -> bool:
        """Whether the event ended the process each time it was tried; then it is done with, and the person told."""
        tries, since = await self.write_async(lambda store: store.heard.tried(heard.place.platform, heard.event))
        if tries <= MOST_TRIES or self.clock() - since < TRIED_FOR:
            return False
        await self.write_async(self._apology(heard, EndedTheProcess()))
        return True

    def _transact(self, work: Callable[[Store], T]) -> "Future[T]":
        return transact(self.database, self.clock, work)

    def _turn(self, heard: Incoming) -> Callable[[Store], Response]:
        return lambda store: self.conversation.hear(store, heard)

    def _apology(self, heard: Incoming, error: Exception) -> Callable[[Store], Response]:
        reference = token_hex(4)
        self.meter.turn_failed()
        log.error("turn failed", reference=reference, error=type(error).__name__, trace=_trace(error))
        return lambda store: self.conversation.apologise(store, heard, reference)

    def close(self) -> None:
        if "database" in self.__dict__:  # it is made when first used
            self.database.close()


def _trace(error: BaseException) -> list[str]:
    """Where it happened, without the message: that may quote what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.filename.rpartition(chr(47))[2]}:{frame.lineno} {frame.name}" for frame in frames]

"""The bots as processes: their databases, their start, their CPU and memory. Linux only."""

import asyncio
import contextlib
import os
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from bench.bot_api import BotApi
from bench.peers.database import Base
from bench.peers.database import Person as PeerPerson
from bench.slack_api import SlackApi
from bot.app import App
from bot.settings import Settings
from office.rights import Role
from storage.schema import upgrade
from storage.store import Store

ROOT = Path(__file__).parents[1]

PEOPLE, CLIENTS = 50, 20
"""Sales reps, each with an account on the platform, and the clients of each."""

FIRST_USER = 1001

Api = BotApi | SlackApi


def users() -> list[int]:
    """The people's numbers; what their ids are on the platform, its server says."""
    return list(range(FIRST_USER, FIRST_USER + PEOPLE))


def line(user: int) -> str:
    """What that person logs: a call with the first of the own clients."""
    return f"call {_names()[(user - FIRST_USER) * CLIENTS].lower()}, 15, reached, wants the offer"


def _names() -> list[str]:
    """A thousand companies, each of one word that no other bears."""
    first = ("Bal", "Cor", "Dun", "Fel", "Gar", "Hol", "Kar", "Lum", "Nor", "Pel")
    middle = ("ba", "de", "ga", "ko", "le", "mi", "no", "ri", "su", "ta")
    last = ("bex", "dor", "fim", "gon", "lux", "mar", "nis", "pol", "rik", "vet")
    return ["".join(syllables) for syllables in product(first, middle, last)]


@dataclass(frozen=True, slots=True)
class Bot:
    name: str
    arguments: tuple[str, ...]
    """What the interpreter runs."""
    api: type[Api] = BotApi
    """The platform's server."""
    is_peer: bool = True

    def environment(self, api: Api, database: Path) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("BACKDESK_")}
        return {
            **kept,
            **api.environment,
            "PYTHONPATH": str(ROOT),
            "BACKDESK_DATABASE": f"sqlite:///{database}",
            "PEER_DATABASE": f"sqlite+aiosqlite:///{database}",
        }

    def prepare(self, database: Path) -> None:
        """A new database with the people in it."""
        if self.is_peer:
            _fill_peer(database, self.api)
        else:
            _fill_backdesk(database, self.api)


BACKDESK = Bot("Backdesk", ("-m", "bot", "run"), is_peer=False)
AIOGRAM = Bot("aiogram", ("-m", "bench.peers.aiogram_bot"))
PTB = Bot("python-telegram-bot", ("-m", "bench.peers.ptb_bot"))

BACKDESK_ON_SLACK = Bot("Backdesk on Slack", ("-m", "bench.unpaced", "run"), SlackApi, is_peer=False)
BOLT = Bot("slack-bolt", ("-m", "bench.peers.slack_bot"), SlackApi)


def _fill_backdesk(database: Path, api: type[Api]) -> None:
    app = App(Settings(database=f"sqlite:///{database}"))
    upgrade(app.database)
    names = iter(_names())

    def fill(store: Store) -> None:
        for user in users():
            person = store.staff.add(f"rep{user}", f"Rep {user}", Role.REP, language="en", timezone="UTC")
            store.staff.link(person, api.platform, *api.account(user))
            for _ in range(CLIENTS):
                store.clients.add(f"{next(names)} Ltd", owner_id=person.id)

    app.write(fill)
    app.close()


def _fill_peer(database: Path, api: type[Api]) -> None:
    engine = create_engine(f"sqlite:///{database}")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(PeerPerson(account=api.account(user)[0], name=f"Rep {user}") for user in users())
        session.commit()
    engine.dispose()


class Running:
    """A bot's process, seen from outside."""

    def __init__(self, process: asyncio.subprocess.Process, database: Path, log: Path) -> None:
        self._process, self._log, self.started = process, log, time.monotonic()
        self._database = sqlite3.connect(f"file:{database}?mode=ro", uri=True, isolation_level=None)

    @property
    def cpu(self) -> float:
        """Seconds, user and system, of all its threads since it began."""
        # The clock of another process: clock_getcpuclockid(3), which Python has only for threads.
        return time.clock_gettime((~self._process.pid) << 3 | 2)

    @property
    def memory(self) -> float:
        """Resident megabytes (10^6 bytes)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        kilobytes = next(row.split()[1] for row in status.splitlines() if row.startswith("VmRSS"))
        return int(kilobytes) * 1024 / 1e6

    async def settled(self, calls: int, seconds: float) -> None:
        """When so many calls are written and every message is marked sent; raises TimeoutError."""
        # Committed by the bot, read by us: the proof that the work whose CPU is counted was done.
        question = "SELECT (SELECT count(*) FROM call), (SELECT count(*) FROM outbox WHERE state <> 'sent')"
        async with asyncio.timeout(seconds):
            while self._database.execute(question).fetchone() != (calls, 0):  # noqa: ASYNC110
                await asyncio.sleep(0.002)

    def last_words(self) -> str:
        return self._log.read_text(errors="replace")[-2000:]

    async def end(self) -> None:
        self._database.close()
        if self._process.returncode is None:
            self._process.terminate()
            try:
                async with asyncio.timeout(10):
                    await self._process.wait()
            except TimeoutError:
                with contextlib.suppress(ProcessLookupError):
                    self._process.kill()
                await self._process.wait()


@asynccontextmanager
async def running(bot: Bot, api: Api, folder: Path) -> AsyncIterator[Running]:
    """The bot on a new database in `folder`; ended when left."""
    database, log = folder / "bot.db", folder / "bot.log"
    bot.prepare(database)
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *bot.arguments,
            cwd=folder,
            env=bot.environment(api, database),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    bot_running = Running(process, database, log)
    try:
        yield bot_running
    finally:
        await bot_running.end()

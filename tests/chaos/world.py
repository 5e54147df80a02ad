"""One fault's world: a fresh database, a fake platform, the processes, the people, and the accounts at the end."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import text

from bot.app import App
from bot.settings import Settings
from tests.chaos.accounts import ON_THE_WIRE, TWICE, Accounts, answers_lost_twice, arrivals, balance, missing
from tests.chaos.databases import Databases
from tests.chaos.running import Running
from tests.chaos.site import SITES, Site, SlackSite, TelegramSite
from tests.chaos.workload import LINE, Expected, Workload
from tests.chaos.wrong_clock import WrongClock
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram

T = TypeVar("T")

QUIET = timedelta(seconds=40)
"""Longer than any round of the clockwork, and than a dead process is taken for alive."""

MOST_MEMORY = 300
"""Megabytes that one process may take."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How much of a fault is done: the part in `make test`, `make chaos`, `make chaos-long`."""

    name: str
    index: int

    def of(self, short: T, usual: T, long: T) -> T:
        return (short, usual, long)[self.index]


SHORT, USUAL, LONG = Scale("short", 0), Scale("usual", 1), Scale("long", 2)


@dataclass(slots=True)
class Row:
    """What the table says of one fault on one database."""

    fault: str
    title: str
    database: str
    seen: int = 0
    messages: int = 0
    lost: int = 0
    twice: int = 0
    held: int = 0
    disordered: int = 0
    recovered: float | None = None
    """Seconds from the end of the last fault until everything had arrived."""
    seconds: float = 0
    """That the whole run took."""
    work: float = 0
    """Seconds of a processor that it took; the rest it waited."""
    notes: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Why it failed; empty where it passed."""

    @property
    def passed(self) -> bool:
        return not self.wrong


class World:
    """`scale` says how much; a fault counts in `seen` how often it was really seen to happen."""

    def __init__(self, databases: Databases, site: Site, folder: Path, row: Row, scale: Scale, seed: int) -> None:
        self.databases, self.site, self.row, self.scale, self.seed = databases, site, row, scale, seed
        self.folder = folder
        self.address = databases.fresh(f"{row.fault}-{seed}".lower())
        self.app = App(Settings(database=self.address))
        self.work = Workload(self.app, site, seed)
        self.running: list[Running] = []
        self.blows: list[float] = []
        """When something was killed or cut off that may have had messages on the wire; monotonic seconds."""
        self.healed = time.monotonic()
        self.accounts = Accounts()
        self.webhook = ""
        """Where Telegram is to push the updates; by long polling where empty."""
        self._logs = 0
        site.draw(seed)

    @property
    def server(self) -> FakeTelegram:
        """The fake Telegram, of a fault that is about Telegram."""
        assert isinstance(self.site, TelegramSite)
        return self.site.server

    @property
    def slack(self) -> FakeSlack:
        """The fake Slack, of a fault that is about Slack."""
        assert isinstance(self.site, SlackSite)
        return self.site.server

    # Processes

    @property
    def environment(self) -> dict[str, str]:
        """Of every process of this world; PYTHONDONTWRITEBYTECODE would make each start slow."""
        webhook = {"BACKDESK_TELEGRAM_WEBHOOK": self.webhook} if self.webhook else {}
        return {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "BACKDESK_DATABASE": self.address,
            "BACKDESK_HTTP": "127.0.0.1:0",
            **self.site.environment,
            **webhook,
        }

    def start(self, **chaos: str) -> Running:
        """One more `backdesk run`; `chaos` names what tests.chaos.process breaks in it, such as point='claimed'."""
        self._logs += 1
        broken = {f"CHAOS_{name.upper()}": value for name, value in chaos.items()}
        one = Running({**self.environment, **broken}, self.folder / f"run-{self._logs}.log", chaos=bool(chaos))
        self.running.append(one)
        return one

    def start_all(self, **chaos: str) -> list[Running]:
        """As many as stand on such a database."""
        return [self.start(**chaos) for _ in range(self.databases.replicas)]

    def clock(self, seconds: float) -> WrongClock:
        """A wrong clock, for `start(clock=str(clock.file))`."""
        clock = WrongClock(self.folder / "clock")
        clock.set(seconds)
        return clock

    def kill(self, one: Running) -> bool:
        """SIGKILL; whether it hit a living process. The fault was then seen, and may explain a repetition."""
        self.blow()
        alive = one.kill()
        self.running.remove(one)
        if alive:
            self.row.seen += 1
        else:
            self.wrong(f"a process had ended by itself: {self.tail(one)}")
        self.healed = time.monotonic()
        return alive

    def died(self, one: Running, seconds: float = 30) -> int:
        """Wait for a process that kills itself at a point; its status."""
        status = one.await_end(seconds)
        self.running.remove(one)
        self.blow()
        self.healed = time.monotonic()
        return status

    def end(self, one: Running) -> float:
        """SIGTERM; the seconds that it took. What is wrong with the end stands in the row."""
        self.running.remove(one)
        try:
            took = one.end()
        except TimeoutError as error:
            self.wrong(str(error))
            return float("inf")
        if one.status != 0 and one.ready:
            self.wrong(f"it ended with status {one.status}: {self.tail(one)}")
        self.healed = time.monotonic()
        return took

    def end_all(self) -> None:
        for one in list(self.running):
            self.end(one)

    def blow(self) -> None:
        """Something happens now after which messages on the wire may come again."""
        self.blows.append(time.monotonic())

    def heal(self) -> None:
        """The fault is over: recovery is counted from here."""
        self.healed = time.monotonic()

    def tail(self, one: Running) -> str:
        return one.log.read_text(errors="replace")[-400:].replace("\n", " ⏎ ")

    # Looking

    def until(self, predicate: Callable[[], object], seconds: float = 20, what: str = "") -> None:
        """Wait; TimeoutError, saying for what."""
        until = time.monotonic() + seconds
        while not predicate():
            if time.monotonic() > until:
                raise TimeoutError(f"waited {seconds:.0f} s in vain {what}".rstrip())
            time.sleep(0.005)

    def arrived(self) -> int:
        return len(self.site.arrivals())

    def unsettled(self, of: Sequence[Expected] | None = None) -> list[Expected]:
        """What has not arrived of these, or of everything."""
        return missing(self.site, self.work.expected if of is None else of)

    def twice(self) -> int:
        """How much has come more than once so far."""
        return sum(balance(self.site, self.work.expected, self.blows, {}).twice.values())

    def open(self) -> int:
        """Messages that wait in the outbox to be sent on the platform."""
        return self.count(
            "select count(*) from outbox where state in ('pending', 'sending') and platform = :name",
            name=self.site.name,
        )

    def soon(self, seconds: float) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=seconds)

    def rows(self, statement: str, **values: object) -> list[tuple[object, ...]]:
        """Read from the database, beside the accounts: what the admin would be shown."""
        with self.app.database.reading() as connection:
            return [tuple(row) for row in connection.execute(text(statement), values)]

    def count(self, statement: str, **values: object) -> int:
        return int(str(self.rows(statement, **values)[0][0]))

    def made_once(self) -> None:
        """Each line that was written made exactly one record, however often it was heard."""
        made = sorted(str(row[0]) for row in self.rows("select note from call"))
        wanted = sorted(one.mark for one in self.work.expected if one.kind == LINE)
        self.check(made == wanted, f"{len(made)} calls were logged for {len(wanted)} lines")

    def wrong(self, why: str) -> None:
        self.row.wrong.append(why)

    def note(self, what: str) -> None:
        self.row.notes.append(what)

    def check(self, holds: object, why: str) -> None:
        if not holds:
            self.wrong(why)

    # The end

    def settle(self, seconds: float = 60) -> None:
        """Wait until everything expected has arrived and nothing is open, then write the row."""
        begun = time.monotonic()
        arrived: float | None = None
        while time.monotonic() < begun + seconds:
            if arrived is None and not missing(self.site, self.work.expected):
                arrived = time.monotonic()
            still = not self.site.unconfirmed() and self.open() == 0
            if still and (arrived is not None or self._quiet()):
                break
            time.sleep(0.05)
        if arrived is not None:
            self.row.recovered = self._recovery()
        self.check(self.open() == 0, f"{self.open()} messages still open after {seconds:.0f} s")
        pending = self.site.unconfirmed()
        self.check(pending == 0, f"{pending} events not confirmed after {seconds:.0f} s")
        memory = max((one.memory for one in self.running), default=0)
        self.check(memory <= MOST_MEMORY, f"a process takes {memory} MB")
        self.end_all()
        row, work = self.row, self.work
        rows = self.rows("select text, doubts from outbox where state = 'held' and edit_of is null order by doubts")
        held = {str(text): int(str(doubts)) for text, doubts in rows}
        accounts = balance(self.site, work.expected, self.blows, held)
        row.messages = len(work.expected)
        row.lost, row.held, row.disordered = len(accounts.lost), len(accounts.held), accounts.disordered
        row.twice = sum(accounts.twice.values())
        self.accounts = accounts
        again = [text for text, doubts in held.items() if doubts >= TWICE and not answers_lost_twice(self.site, text)]
        # Of those in doubt one goes at a time, so that a kill meets one of them at most.
        self.check(
            len(again) <= len(self.blows),
            f"{len(again)} are held that were in doubt twice, after {len(self.blows)} kills",
        )

    def _quiet(self) -> bool:
        """Nothing more is to be expected: all is due, and nothing was sent for so long that it never will be."""
        latest = max((one.due for one in self.work.expected), default=datetime.now(UTC))
        sent = max((arrival.at for arrival in self.site.arrivals()), default=self.healed)
        return datetime.now(UTC) - latest > QUIET and time.monotonic() - max(sent, self.healed) > QUIET.total_seconds()

    def _recovery(self) -> float | None:
        """Seconds until the last of what was due before the fault was over had arrived; None where nothing was."""
        healed_at = datetime.now(UTC) - timedelta(seconds=time.monotonic() - self.healed)
        arrived = arrivals(self.site)
        waited = [arrived[one.chat, one.mark][0].at for one in self.work.expected if one.due <= healed_at]
        return max(0.0, max(waited) - self.healed) if waited else None

    def judge(self) -> None:
        """What every fault has to keep to; called when the fault has been run."""
        row, accounts = self.row, self.accounts
        damage = self.databases.damage(self.address)
        self.check(damage is None, f"the database is damaged: {damage}")
        logged = "".join(log.read_text(errors="replace") for log in self.folder.glob("run-*.log"))
        self.check(not any(secret in logged for secret in self.site.secrets), "a token stands in a log")
        self.check("Acme" not in logged, "personal data stand in a log")
        lost = ", ".join(
            f"{one.mark} ({one.kind}{', held' if one in accounts.withheld else ''})" for one in accounts.lost[:5]
        )
        self.check(row.seen > 0, "the fault was never seen to happen")
        self.check(row.lost == 0, f"lost: {lost}")
        self.check(row.disordered == 0, f"{row.disordered} out of order")
        held = sum(count for one, count in accounts.twice.items() if one.is_held)
        self.check(held == 0, f"{held} of a kind that is held came twice")
        mismarked = ", ".join(one.mark for one in accounts.mismarked[:5])
        self.check(not mismarked, f"came again without saying so, or said so for no reason: {mismarked}")
        unexplained = ", ".join(one.mark for one in accounts.unexplained[:5])
        self.check(not unexplained, f"came twice without having been on the wire: {unexplained}")
        wire = ON_THE_WIRE * len(self.blows) + len(self.site.unanswered)
        self.check(row.twice <= wire, f"{row.twice} came twice, {wire} were on the wire")

    def close(self) -> None:
        for one in self.running:
            one.kill()
        self.app.close()


@contextmanager
def world(databases: Databases, platform: str, folder: Path, row: Row, scale: Scale, seed: int) -> Iterator[World]:
    folder.mkdir(parents=True)
    with SITES[platform]() as site:
        made = World(databases, site, folder, row, scale, seed)
        try:
            yield made
        finally:
            made.close()

"""`kill -9` at any moment, then a restart: no message lost, no change made twice.

The real `backdesk run` on a real SQLite file is killed over and over at random moments while people write and press,
and a fake Telegram records what arrives. A message that was on the wire at a kill may come twice: Telegram has no
idempotency key (see docs/architecture.md); nothing else may.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.app import App
from bot.settings import Settings
from office.rights import Role
from storage.store import Store
from tests.desk import copy_of
from tests.fakes.telegram import FakeTelegram

pytestmark = pytest.mark.sqlite

KILLS = 100
PEOPLE = range(2001, 2009)
LINES_A_KILL = 5
ROOT = Path(__file__).parents[1]


class Process:
    """One `backdesk run`, killed by its own id."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self._log = log.open("ab")
        self._child = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
        )

    def kill(self) -> bool:
        """False where it had ended by itself, which it must not."""
        alive = self._child.poll() is None
        self._child.send_signal(signal.SIGKILL)
        self._child.wait()
        self._log.close()
        return alive

    def end(self) -> int:
        self._child.send_signal(signal.SIGTERM)
        try:
            return self._child.wait(timeout=40)
        finally:
            self._child.kill()
            self._log.close()


def _staffed(database: Path) -> App:
    app = App(Settings(database=f"sqlite:///{database}"))

    def people(store: Store) -> None:
        for user in PEOPLE:
            person = store.staff.add(f"u{user}", f"U {user}", Role.REP, language="en", timezone="UTC")
            store.staff.link(person, "telegram", str(user), str(user))
            store.clients.add(f"Acme{user} GmbH", owner_id=person.id)

    app.write(people)
    return app


@pytest.mark.slow
def test_nothing_is_lost_and_nothing_done_twice(empty_database: Path, tmp_path: Path) -> None:
    database = copy_of(empty_database, tmp_path / "killed.db")
    app = _staffed(database)
    chance = random.Random(7)
    log = tmp_path / "run.log"
    with FakeTelegram.in_thread() as server:
        server.latency = 0.005
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "BACKDESK_DATABASE": f"sqlite:///{database}",
            "BACKDESK_TELEGRAM_TOKEN": server.token,
            "BACKDESK_TELEGRAM_API": server.address,
            "BACKDESK_HTTP": "127.0.0.1:0",
        }
        lines: dict[int, list[str]] = {user: [] for user in PEOPLE}
        working_kills = 0
        for kill in range(KILLS):
            for number in range(LINES_A_KILL):
                user = chance.choice(PEOPLE)
                note = f"n{kill}-{number}"
                lines[user].append(note)
                server.say(user, f"/call acme{user}, 5, reached, {note}")
            polled, before = server.polls, len(server.calls("sendMessage"))
            process = Process(environment, log)
            match kill % 5:
                case 0:  # while it starts
                    time.sleep(chance.uniform(0, 0.8))
                case 1:  # while it reads and commits
                    _until_polled(server, polled + 1)
                    time.sleep(chance.uniform(0, 0.1))
                case _:  # while it sends
                    _until_sent(server, before + 1 + chance.randrange(LINES_A_KILL))
                    time.sleep(chance.uniform(0, 0.02))
            assert process.kill(), log.read_text()[-2000:]
            working_kills += len(server.calls("sendMessage")) > before
        process = Process(environment, log)
        try:
            _wait(lambda: not server.pending() and app.write(lambda s: s.outbox.open_count()) == 0, 60)
        finally:
            assert process.end() == 0, log.read_text()[-2000:]

        made = app.write(_notes)
        expected = [note for notes in lines.values() for note in notes]
        assert sorted(made) == sorted(expected), "each line made exactly one call"
        arrived = {user: _answers(server, user) for user in PEOPLE}
        lost = [note for user, notes in lines.items() for note in notes if note not in arrived[user]]
        twice = sum(count - 1 for answers in arrived.values() for count in Counter(answers).values())
        assert lost == []
        for user, notes in lines.items():
            assert list(dict.fromkeys(arrived[user])) == notes, "in the order they were written"
        assert twice <= working_kills * len(PEOPLE), "at most what was on the wire"
        assert working_kills >= KILLS // 3, "the kills must hit a bot at work"
        print(
            f"\nkills {KILLS}, at work {working_kills}, lines {len(expected)}, lost 0, made twice 0, sent twice {twice}"
        )
    app.close()


def _notes(store: Store) -> list[str]:
    return [row[0] for row in store.connection.exec_driver_sql("select note from call")]


def _answers(server: FakeTelegram, user: int) -> list[str]:
    """The notes of the calls that answers to this person named, in the order of arrival."""
    sent = [c for c in server.calls("sendMessage") if str(c.parameters["chat_id"]) == str(user) and c.code in (0, 200)]
    texts = [str(call.parameters["text"]) for call in sent]
    return [line.removeprefix("Note: ") for text in texts for line in text.splitlines() if line.startswith("Note: ")]


def _until_sent(server: FakeTelegram, count: int) -> None:
    _wait(lambda: len(server.calls("sendMessage")) >= count)


def _until_polled(server: FakeTelegram, count: int) -> None:
    _wait(lambda: server.polls >= count)


def _wait(predicate: Callable[[], object], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not predicate():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.005)


@pytest.mark.slow
def test_it_ends_in_order_when_asked_and_a_second_one_is_refused(empty_database: Path, tmp_path: Path) -> None:
    database = copy_of(empty_database, tmp_path / "ended.db")
    app = _staffed(database)
    with FakeTelegram.in_thread() as server:
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "BACKDESK_DATABASE": f"sqlite:///{database}",
            "BACKDESK_TELEGRAM_TOKEN": server.token,
            "BACKDESK_TELEGRAM_API": server.address,
            "BACKDESK_HTTP": "127.0.0.1:0",
        }
        process = Process(environment, tmp_path / "run.log")
        _wait(lambda: server.polls)
        second = subprocess.run(
            [sys.executable, "-m", "bot", "run"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert second.returncode == 2
        assert second.stderr.splitlines()[-1].startswith("backdesk: another 'backdesk run' holds this database")
        server.latency = 0.5
        for user in PEOPLE:
            server.say(user, "/norms")
        _wait(lambda: app.write(lambda s: s.outbox.open_count()) > 0)
        assert process.end() == 0
        logged = (tmp_path / "run.log").read_text()
        assert server.token not in logged, "no secret in the log"
        assert "Acme" not in logged, "no personal data in the log"
        answered = sum(len(server.messages(user)) for user in PEOPLE)
        waiting = app.write(lambda s: s.outbox.open_count())
        assert answered + waiting + len(server.pending()) == len(PEOPLE), "sent, or waiting in the table"
    app.close()

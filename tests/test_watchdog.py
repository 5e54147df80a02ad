"""The watchdog and the supervisor: real processes that get stuck, and a real socket that hears how they are."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler.supervisor import Supervisor

STUCK = """
import asyncio, sys, time
from bot.logs import configure
from scheduler.supervisor import Supervisor
from scheduler.watchdog import Watchdog

ticks = 0

async def main(how: str) -> None:
    global ticks
    watchdog = Watchdog(lambda: ticks, Supervisor({}), seconds=1)
    watchdog.start()
    for _ in range(15):  # of life, one and a half seconds
        await asyncio.sleep(0.1)
        ticks += 1
    print("alive", flush=True)
    if how == "loop":
        time.sleep(30)
    elif how == "ticks":
        await asyncio.sleep(30)
    elif how == "orderly":
        watchdog.stop()
        await asyncio.sleep(2)

configure()
asyncio.run(main(sys.argv[1]))
"""


def started(how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", STUCK, how], capture_output=True, text=True, timeout=20, check=False)


@pytest.mark.parametrize("how", ["loop", "ticks"])
def test_a_process_that_is_stuck_is_ended_with_one_line(how: str) -> None:
    ended = started(how)
    assert (ended.returncode, ended.stdout) == (70, "alive\n")
    (line,) = ended.stderr.splitlines()
    said = json.loads(line)
    assert said["event"] == "nothing moves any more, the process ends"
    assert said["silent_seconds"]["ticks"] >= 1
    assert (said["silent_seconds"]["event loop"] > 0.5) is (how == "loop")


def test_an_orderly_end_is_not_cut_short() -> None:
    ended = started("orderly")
    assert (ended.returncode, ended.stderr) == (0, "")


STOPPED = """
import asyncio, os, signal, subprocess, sys
from scheduler.supervisor import Supervisor
from scheduler.watchdog import Watchdog

ticks = 0

async def main() -> None:
    global ticks
    watchdog = Watchdog(lambda: ticks, Supervisor({}), seconds=1)
    watchdog.start()
    subprocess.Popen(["sh", "-c", f"sleep 2; kill -CONT {os.getpid()}"])
    os.kill(os.getpid(), signal.SIGSTOP)
    for _ in range(5):
        await asyncio.sleep(0.1)
        ticks += 1

asyncio.run(main())
"""


def test_a_process_that_was_stopped_as_a_whole_goes_on() -> None:
    ended = subprocess.run([sys.executable, "-c", STOPPED], capture_output=True, timeout=20, check=False)
    assert ended.returncode == 0


# The supervisor


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(10)
        yield heard


def test_the_supervisor_hears_the_start_and_the_end(systemd: socket.socket) -> None:
    supervisor = Supervisor({"NOTIFY_SOCKET": systemd.getsockname()})
    assert supervisor.pause is None
    supervisor.ready()
    supervisor.stopping()
    assert [systemd.recv(100), systemd.recv(100)] == [b"READY=1", b"STOPPING=1"]


def test_an_abstract_socket_is_reached_too(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(f"\0{tmp_path}")
        Supervisor({"NOTIFY_SOCKET": f"@{tmp_path}"}).ready()
        assert heard.recv(100) == b"READY=1"


def test_nobody_listens_and_nothing_happens(tmp_path: Path) -> None:
    for environment in ({}, {"NOTIFY_SOCKET": str(tmp_path / "nobody")}):
        Supervisor(environment).ready()


ALIVE = """
import asyncio, os
from scheduler.supervisor import Supervisor
from scheduler.watchdog import Watchdog

async def main() -> None:
    watchdog = Watchdog(lambda: 0, Supervisor(os.environ), seconds=2)
    watchdog.start()
    await asyncio.sleep(30)

asyncio.run(main())
"""


def test_signs_of_life_come_at_half_the_time_until_nothing_moves(systemd: socket.socket) -> None:
    environment = {"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "800000"}
    ended = subprocess.run([sys.executable, "-c", ALIVE], env=environment, capture_output=True, timeout=20, check=False)
    assert ended.returncode == 70
    systemd.setblocking(False)
    signs = 0
    while True:
        try:
            assert systemd.recv(100) == b"WATCHDOG=1"
        except BlockingIOError:
            break
        signs += 1
    assert 5 <= signs <= 10

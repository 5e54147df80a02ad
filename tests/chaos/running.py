"""One real `backdesk run`, ended and killed by its own id only."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]

PATIENCE = 40.0
"""Seconds within which a process that was asked to end must have ended."""


class Running:
    def __init__(self, environment: Mapping[str, str], log: Path, *, chaos: bool = False) -> None:
        """`chaos`: by `tests.chaos.process`, which breaks the part that the environment names."""
        self.log = log
        module = "tests.chaos.process" if chaos else "bot"
        with log.open("ab") as written:
            self._child = subprocess.Popen(
                [sys.executable, "-m", module, "run"],
                cwd=ROOT,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=written,
                stderr=written,
            )
        self.started = time.monotonic()

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def alive(self) -> bool:
        return self._child.poll() is None

    @property
    def ready(self) -> bool:
        """Whether it has come so far that it hears and sends; before, a SIGTERM simply ends it."""
        return "started" in self.log.read_text(errors="replace")

    @property
    def port(self) -> int:
        """Of its HTTP; only of one that is ready."""
        lines = map(json.loads, self.log.read_text().splitlines())
        return next(int(line["port"]) for line in lines if line["event"] == "started")

    @property
    def status(self) -> int | None:
        """The exit status; negative: the signal that ended it."""
        return self._child.poll()

    def kill(self) -> bool:
        """SIGKILL. False where it had ended by itself, so that nothing was killed."""
        alive = self.alive
        self._child.kill()
        self._child.wait()
        return alive

    def stop(self) -> None:
        """SIGSTOP: it stands still, and knows nothing of it afterwards."""
        self._child.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._child.send_signal(signal.SIGCONT)

    def end(self) -> float:
        """SIGTERM, as a service manager does; the seconds that it took. TimeoutError where it has to be killed."""
        begun = time.monotonic()
        self._child.terminate()
        try:
            self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
            raise TimeoutError(f"it did not end within {PATIENCE:.0f} s of SIGTERM") from None
        return time.monotonic() - begun

    def await_end(self, seconds: float) -> int:
        """The status of a process that is to end by itself; TimeoutError."""
        try:
            return self._child.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"it did not end by itself within {seconds:.0f} s") from None

    @property
    def memory(self) -> int:
        """Megabytes in use; 0 where it has ended."""
        try:
            pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        except (OSError, IndexError):
            return 0
        return pages * os.sysconf("SC_PAGE_SIZE") // 2**20

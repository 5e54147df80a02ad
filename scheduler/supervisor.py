"""Whoever started this process and starts it again: systemd, by its notify protocol (sd_notify(3)).

Written here because the libraries for it count by the wall clock: a jump back would keep them silent.
"""

import socket
from collections.abc import Mapping
from contextlib import suppress


class Supervisor:
    """Says nothing where nobody listens."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        microseconds = environment.get("WATCHDOG_USEC", "")
        self.pause = int(microseconds) / 2e6 if microseconds.isdecimal() and self._address else None
        """Seconds between two signs of life; none where none are wanted."""

    def ready(self) -> None:
        self._say(b"READY=1")

    def alive(self) -> None:
        self._say(b"WATCHDOG=1")

    def stopping(self) -> None:
        self._say(b"STOPPING=1")

    def _say(self, state: bytes) -> None:
        # A supervisor that does not listen hinders no work; what it misses it acts upon by itself.
        with suppress(OSError):
            if self._address:
                with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to:
                    to.setblocking(False)
                    to.sendto(state, self._address)

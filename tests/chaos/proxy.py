"""What stands before several replicas, as nginx does: here it hands each webhook call to all of them at once."""

import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random

PATIENCE = 20.0
"""Seconds for one call."""


class Proxy(ThreadingHTTPServer):
    """Every call goes to every port of `ports`, one to four times, at the same moment; it is done when all are done."""

    def __init__(self, chance: Random) -> None:
        super().__init__(("127.0.0.1", 0), _Call)
        self.chance = chance
        self.ports: Sequence[int] = ()
        """Of the replicas; while there are none, a call is refused with 503 and comes again."""
        self.acks: list[float] = []
        """Seconds that each confirmed call took."""
        self.again = 0
        """Calls beyond the first of the same update."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Call(BaseHTTPRequestHandler):
    server: Proxy

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        secret = self.headers["X-Telegram-Bot-Api-Secret-Token"]
        targets = [port for port in self.server.ports for _ in range(self.server.chance.randint(1, 4))]
        with ThreadPoolExecutor(len(targets) or 1) as pool:
            answers = list(pool.map(lambda port: _post(port, self.path, body, secret), targets))
        confirmed = [took for status, took in answers if status == 200]
        self.server.acks += confirmed
        self.server.again += max(len(answers) - 1, 0)
        # Not taken by all: it comes again, as from Telegram.
        self.send_response(200 if confirmed and len(confirmed) == len(answers) else 503)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


def _post(port: int, path: str, body: bytes, secret: str) -> tuple[int, float]:
    """The status, 0 where there was none, and the seconds that it took."""
    begun, connection = time.monotonic(), HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": secret}
        connection.request("POST", path, body, headers)
        status = connection.getresponse().status
    except (OSError, HTTPException):
        status = 0
    finally:
        connection.close()
    return status, time.monotonic() - begun


@contextmanager
def proxy(chance: Random) -> Iterator[Proxy]:
    with Proxy(chance) as made:
        thread = threading.Thread(target=made.serve_forever, name="proxy", daemon=True)
        thread.start()
        try:
            yield made
        finally:
            made.shutdown()
            thread.join(10)

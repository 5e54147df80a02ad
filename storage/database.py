"""The database: turns one after another, each in a transaction; reads beside them. See docs/architecture.md.

On SQLite one thread owns the writing connection. On PostgreSQL each process has that thread too, and a lock of the
server makes one line of the turns of all processes: the guarantees are the same.
"""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from storage.engines import ADDRESSES, BadDatabaseAddress, Begins, conninfo_for, engine_for
from storage.lane import InDoubt, Lane

__all__ = ["ADDRESSES", "BadDatabaseAddress", "Database", "DatabaseError", "InDoubt", "is_away"]

T = TypeVar("T")
DatabaseError = SQLAlchemyError

OLDEST_SERVER = 13
"""The PostgreSQL that Backdesk needs at least; older ones get no more repairs."""


_AWAY_ON_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
}
_AWAY_ON_POSTGRESQL = ("08", "25006", "25P03", "40", "53", "55P03", "57P", "58")
"""Classes of SQLSTATE: no connection, read only, idle for too long, a deadlock, no room, locked, ended by an operator,
trouble of the system."""


def is_away(error: BaseException) -> bool:
    """Whether the database could not be reached or written, so that the same work may go well later."""
    if isinstance(error, InDoubt):
        return True
    if not isinstance(error, DBAPIError):
        return False
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        # The lower byte is the primary code: sqlite.org/rescode.html
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in _AWAY_ON_SQLITE
    if isinstance(error, OperationalError) and getattr(cause, "sqlstate", None) is None:
        return True  # there was no connection that could have said more
    return error.connection_invalidated or str(getattr(cause, "sqlstate", "")).startswith(_AWAY_ON_POSTGRESQL)


class Database:
    def __init__(self, address: str) -> None:
        """`address`: `sqlite:///file` or `postgresql://…`; raises BadDatabaseAddress."""
        self.engine = engine_for(address)
        self._address = address
        self.progress = 0
        """How many statements turns have executed: what moves is alive, however long it takes."""
        event.listen(self.engine, "after_cursor_execute", self._count)
        self._turns = Lane(self.engine, Begins.TURN)
        self._beside = Lane(self.engine, Begins.BESIDE) if self.is_server else self._turns

    def _count(self, connection: Connection, *_given: object) -> None:
        if connection.get_execution_options().get("begins") is Begins.TURN:
            self.progress += 1

    @property
    def is_server(self) -> bool:
        """On PostgreSQL, where several processes may run at once; else in a file of SQLite."""
        return self.engine.dialect.name == "postgresql"

    @property
    def file(self) -> Path | None:
        """The SQLite file; none on a server."""
        return Path(self.engine.url.database) if not self.is_server and self.engine.url.database else None

    @property
    def conninfo(self) -> str:
        """For others who connect to the same server of PostgreSQL; it holds the password."""
        return conninfo_for(self._address)

    def server_version(self) -> int:
        """The major number of the PostgreSQL that answers."""
        with self.reading() as connection:
            version = connection.dialect.server_version_info
        return int(version[0]) if version else 0

    def submit(self, work: Callable[[Connection], T], *, beside: bool = False) -> "Future[T]":
        """Run `work` in a transaction; the future resolves after the COMMIT, or with what was raised.

        `beside`: on PostgreSQL not in turn with the others but beside them, so it must lock the rows that it changes.
        """
        return (self._beside if beside else self._turns).submit(work)

    def run(self, work: Callable[[Connection], T], *, beside: bool = False) -> T:
        """As `submit`, waiting for the result."""
        return self.submit(work, beside=beside).result()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection of its own, for a long read beside the writer: one view of everything."""
        with self.engine.connect().execution_options(begins=Begins.READING) as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """End the threads after what waits, and close every connection."""
        self._turns.close()
        self._beside.close()
        self.engine.dispose()

"""Where the databases of a run come from: one fresh and migrated per fault."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from storage.database import Database
from storage.schema import upgrade
from tests.databases import SqliteDatabases
from tests.postgres import PostgresServer


class Databases(Protocol):
    name: str
    replicas: int
    """So many `backdesk run` stand on one database."""

    def fresh(self, name: str) -> str:
        """The address of a new database with all tables."""

    def damage(self, address: str) -> str | None:
        """What is wrong with the database itself after all that was done to it."""

    def close(self) -> None:
        """Nobody needs them any more."""


class Sqlite:
    name = "sqlite"
    replicas = 1

    def __init__(self, folder: Path) -> None:
        self._databases = SqliteDatabases(folder)

    def fresh(self, name: str) -> str:
        return self._databases.new()

    def damage(self, address: str) -> str | None:
        with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as connection:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        return None if found == "ok" else str(found)

    def close(self) -> None:
        return


class Postgres:
    """A server of its own that waits for the disk, as in earnest: it is restarted and cut off."""

    name = "postgresql"
    replicas = 3

    def __init__(self, _folder: Path) -> None:
        self.server = PostgresServer()
        self.server.start()
        database = Database(self.server.create("template"))
        upgrade(database)
        database.close()

    def fresh(self, name: str) -> str:
        return self.server.create(name, "template")

    def damage(self, address: str) -> str | None:
        return None  # the server checks its own pages

    def close(self) -> None:
        self.server.remove()


KINDS: Mapping[str, Callable[[Path], Databases]] = MappingProxyType({Sqlite.name: Sqlite, Postgres.name: Postgres})
"""By their names; each is made with a folder that it may fill."""

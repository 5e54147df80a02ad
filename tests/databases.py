"""New databases for tests, with all tables or empty: files of SQLite, or databases of one PostgreSQL server."""

import shutil
from itertools import count
from pathlib import Path
from typing import Protocol

import psycopg

from storage.database import Database
from storage.schema import upgrade


class Databases(Protocol):
    def new(self, *, tables: bool = True) -> str:
        """The address of a new database."""

    def drop(self, address: str) -> None:
        """Nobody needs it any more."""


class SqliteDatabases:
    def __init__(self, folder: Path) -> None:
        self._folder, self._numbers = folder, count(1)
        self.template = folder / "template.db"
        _make_tables(f"sqlite:///{self.template}")

    def new(self, *, tables: bool = True) -> str:
        path = self._folder / f"desk-{next(self._numbers)}.db"
        if tables:
            shutil.copyfile(self.template, path)
        return f"sqlite:///{path}"

    def drop(self, address: str) -> None:
        path = Path(address.removeprefix("sqlite:///"))
        for ending in ("", "-wal", "-shm", ".lock"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


class PostgresDatabases:
    def __init__(self, server: str, name: str) -> None:
        """`server`: its address up to the database's name; `name` begins the names of the databases."""
        self._server, self._name, self._numbers = server, name, count(1)
        self._connection = psycopg.connect(f"{server}postgres", autocommit=True)
        self._template = f"{name}_template"
        self._execute(f"CREATE DATABASE {self._template}")
        _make_tables(f"{server}{self._template}")

    def new(self, *, tables: bool = True) -> str:
        name = f"{self._name}_{next(self._numbers)}"
        # Without fsync a copy of the files takes 17 ms, by the log 31.
        like = f" TEMPLATE {self._template} STRATEGY FILE_COPY" if tables else ""
        self._execute(f"CREATE DATABASE {name}{like}")
        return f"{self._server}{name}"

    def drop(self, address: str) -> None:
        self._execute(f"DROP DATABASE {address.rpartition('/')[2]} WITH (FORCE)")

    def close(self) -> None:
        self._connection.close()

    def _execute(self, statement: str) -> None:
        self._connection.execute(statement.encode())


def _make_tables(address: str) -> None:
    database = Database(address)
    upgrade(database)
    database.close()

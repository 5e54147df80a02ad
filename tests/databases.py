"""New databases for tests, with all tables or empty: files of SQLite, or databases of one PostgreSQL server."""

import shutil
from itertools import count
from pathlib import Path
from typing import Protocol

import psycopg

from storage.database import Database
from storage.schema import upgrade, versions


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
    """Databases with all tables are emptied and used again: that takes a tenth of the time of a new one."""

    def __init__(self, server: str, name: str) -> None:
        """`server`: its address up to the database's name; `name` begins the names of the databases."""
        self._server, self._name, self._numbers = server, name, count(1)
        self._cleaners: dict[str, psycopg.Connection] = {}
        self._free: list[str] = []
        self._admin = psycopg.connect(f"{server}postgres", autocommit=True)

    def new(self, *, tables: bool = True) -> str:
        if tables and self._free:
            return self._free.pop()
        name = f"{self._name}_{next(self._numbers)}"
        self._admin.execute(f"CREATE DATABASE {name}".encode())
        address = f"{self._server}{name}"
        if tables:
            _make_tables(address)
            self._cleaners[address] = psycopg.connect(address, autocommit=True)
        return address

    def drop(self, address: str) -> None:
        if address not in self._cleaners:
            self._admin.execute(f"DROP DATABASE {address.rpartition('/')[2]} WITH (FORCE)".encode())
            return
        self._cleaners[address].execute(_CLEAN)
        self._free.append(address)

    def close(self) -> None:
        for connection in (*self._cleaners.values(), self._admin):
            connection.close()


_CLEAN = f"""
SET session_replication_role = replica;  -- no matter in which order
DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT oid::regclass AS name FROM pg_class
        WHERE relkind IN ('r', 'p') AND relnamespace IN ('public'::regnamespace, to_regnamespace('procrastinate'))
        AND relname <> 'alembic_version'
    LOOP EXECUTE 'DELETE FROM ' || one.name; END LOOP;
END $$;
SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S';
UPDATE alembic_version SET version_num = '{versions()[-1]}'
""".encode()


def _make_tables(address: str) -> None:
    database = Database(address)
    upgrade(database)
    database.close()

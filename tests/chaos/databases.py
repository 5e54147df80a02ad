"""Where the databases of a run come from: one fresh and migrated per fault."""

import sqlite3
from abc import ABC, abstractmethod
from contextlib import closing
from pathlib import Path

from tests.desk import copy_of, template


class Databases(ABC):
    name: str
    replicas: int
    """So many `backdesk run` stand on one database."""

    @abstractmethod
    def fresh(self, name: str) -> str:
        """The address of a new database with all tables."""

    @abstractmethod
    def damage(self, address: str) -> str | None:
        """What is wrong with the database itself after all that was done to it."""

    @abstractmethod
    def close(self) -> None: ...


class Sqlite(Databases):
    name = "sqlite"
    replicas = 1

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = template(folder)

    def fresh(self, name: str) -> str:
        return f"sqlite:///{copy_of(self._template, self._folder / f'{name}.db')}"

    def damage(self, address: str) -> str | None:
        with closing(sqlite3.connect(self.file(address))) as connection:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        return None if found == "ok" else str(found)

    @staticmethod
    def file(address: str) -> Path:
        return Path(address.removeprefix("sqlite:///"))

    def close(self) -> None:
        return

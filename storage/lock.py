"""One `backdesk run` on one SQLite file: a lock that the system releases when the process ends, however it ends."""

import fcntl
from pathlib import Path
from typing import IO


class Held(RuntimeError):
    """Another process holds the lock."""


class FileLock:
    def __init__(self, database: Path) -> None:
        self._path = database.with_name(database.name + ".lock")
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Raises Held."""
        file = self._path.open("w")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise Held(str(self._path)) from None
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

"""A copy of the database beside whoever uses it, and a copy put back in its place.

A copy is a file of SQLite, also where the database is on a server: it restores to either.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import Database
from storage.lock import FileLock, Held
from storage.schema import State, state, upgrade
from storage.transfer import Running, load, save

FOR_SERVER = "backdesk.db"
"""Files about a database on a server are named after it, in the working folder."""


class BackupError(RuntimeError):
    """One line for a person: why nothing was done, and what to do."""


def back_up(database: Database, to: Path) -> None:
    """A whole copy of the database as it stands now; others go on writing meanwhile. Raises BackupError."""
    if to.exists():
        raise BackupError(f"'{to}' is there already; name a new file")
    part = to.with_name(f"{to.name}.part")
    try:
        part.unlink(missing_ok=True)
        if database.file is None:
            _save(database, part)
        elif not database.file.exists():
            raise BackupError(f"there is no database '{database.file}' yet")
        else:
            _copy(database.file, part)
        part.replace(to)
    except (sqlite3.Error, OSError) as error:
        raise BackupError(f"the copy to '{to}' failed: {error}") from None
    finally:
        for left in _with_journals(part):
            left.unlink(missing_ok=True)


def restore(source: Path, database: Database) -> tuple[Path | None, State]:
    """Put the copy in the database's place: where the old one is kept, and how old the tables are now.

    Raises BackupError before anything changed: the copy is damaged or no database of Backdesk, or one in use.
    """
    if not source.is_file():
        raise BackupError(f"there is no file '{source}'")
    return _to_server(source, database) if database.file is None else _to_file(source, database.file)


def _to_file(source: Path, database: Path) -> tuple[Path | None, State]:
    lock = FileLock(database)
    fresh = database.with_name(f"{database.name}.restoring")
    try:
        lock.take()
        fresh.unlink(missing_ok=True)
        return _put(fresh, database, _checked_copy(source, fresh))
    except Held:
        raise BackupError("'backdesk run' is using this database; end it first") from None
    except OSError as error:
        raise BackupError(f"the database cannot be replaced: {error.strerror}") from None
    finally:
        for left in _with_journals(fresh):
            left.unlink(missing_ok=True)
        lock.release()


def _to_server(source: Path, database: Database) -> tuple[Path | None, State]:
    """What was there is kept in the working folder."""
    fresh = Path(f"{FOR_SERVER}.restoring")
    try:
        fresh.unlink(missing_ok=True)
        _checked_copy(source, fresh)
        kept = None
        if state(database) is not State.EMPTY:
            kept = _free_name(Path(FOR_SERVER))
            back_up(database, kept)
        copy = Database(f"sqlite:///{fresh}")
        try:
            upgrade(copy)
            upgrade(database)
            with copy.reading() as rows:
                database.run(lambda server: load(rows, server))
        finally:
            copy.close()
        return kept, State.CURRENT
    except Running:
        raise BackupError("'backdesk run' is using this database; end it first") from None
    finally:
        for left in _with_journals(fresh):
            left.unlink(missing_ok=True)


def _save(database: Database, to: Path) -> None:
    if state(database) in (State.EMPTY, State.NEWER):
        raise BackupError("the database has no tables, or those of a newer Backdesk")
    with database.reading() as server:
        save(server, to)
    _settle(to)
    _sync(to)


def problem(database: Path) -> str | None:
    """What SQLite finds wrong in the file; none where it is whole."""
    try:
        with closing(_open(database)) as connection:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        return str(error)
    return None if found == "ok" else str(found).splitlines()[-1]


def _checked_copy(source: Path, fresh: Path) -> State:
    damage = problem(source)
    if damage is not None:
        raise BackupError(f"'{source}' is damaged or no database ({damage}); nothing was changed")
    try:
        _copy(source, fresh)
    except sqlite3.Error as error:
        raise BackupError(f"'{source}' cannot be read: {error}; nothing was changed") from None
    opened = Database(f"sqlite:///{fresh}")
    try:
        found = state(opened)
    finally:
        opened.close()
    if found is State.EMPTY:
        raise BackupError(f"'{source}' is no database of Backdesk; nothing was changed")
    if found is State.NEWER:
        raise BackupError(f"'{source}' is of a newer Backdesk: install that one first; nothing was changed")
    return found


def _put(fresh: Path, database: Path, found: State) -> tuple[Path | None, State]:
    kept = None
    if database.exists():
        _settle(database)
        kept = _free_name(database)
        for old, aside in zip(_with_journals(database), _with_journals(kept), strict=True):
            if old.exists():
                shutil.copy2(old, aside)
                _sync(aside)
    for journal in _with_journals(database)[1:]:
        journal.unlink(missing_ok=True)  # they belong to the old one, and would be read into the new one
    _sync(fresh)
    fresh.replace(database)
    return kept, found


def _settle(database: Path) -> None:
    """Bring the write-ahead log into the file, which only its last user can."""
    try:
        with closing(sqlite3.connect(database, timeout=5)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError:
        raise BackupError("the database is in use; end every Backdesk that has it open") from None
    except sqlite3.DatabaseError:
        return  # damaged, which is why it is replaced: it is kept with its log as it is


def _copy(database: Path, to: Path) -> None:
    with closing(_open(database)) as connection:
        connection.execute("VACUUM INTO ?", (str(to),))
    _sync(to)


def _open(database: Path) -> sqlite3.Connection:
    """For reading; makes no file."""
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True, timeout=30)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _with_journals(database: Path) -> list[Path]:
    return [database, *(database.with_name(database.name + ending) for ending in ("-wal", "-shm"))]


def _free_name(database: Path) -> Path:
    name = database.with_name(f"{database.name}.before-restore")
    number = 1
    while name.exists():
        number += 1
        name = database.with_name(f"{database.name}.before-restore-{number}")
    return name

"""All rows from a server of PostgreSQL to a file of SQLite, and back: a backup restores to either of the two."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from psycopg.types.json import Json
from sqlalchemy import (
    JSON,
    Column,
    Connection,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.schema import AddConstraint, DropConstraint

from storage import jobs
from storage.column_kinds import Instant
from storage.database import Database
from storage.portable import number_on, write_all
from storage.processes import Processes
from storage.schema import VERSIONS, upgrade, version
from storage.tables import metadata

BATCH = 1000
"""Rows that are in memory at once; files one by one."""


class Running(RuntimeError):
    """A `backdesk run` uses the database."""


def save(server: Connection, to: Path) -> None:
    """What the server has, as it stands for this reading connection, in a new file with tables of the same version."""
    file = Database(f"sqlite:///{to}")
    try:
        upgrade(file, to=version(server) or "base")
        with file.engine.begin() as copy:
            copy.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            for table in _tables(server, [name for name in inspect(copy).get_table_names() if name != VERSIONS]):
                for rows in _rows(server, table):
                    copy.execute(insert(table), rows)
    finally:
        file.close()


def load(file: Connection, server: Connection) -> None:
    """Put all rows of the file in the place of the server's, in one transaction. Both have this version's tables.

    Raises Running.
    """
    if Processes(server, datetime.now(UTC)).alive():
        raise Running
    server.execute(text("SET LOCAL lock_timeout = '10s'"))  # somebody else's long transaction
    references = [key for table in metadata.sorted_tables for key in table.foreign_key_constraints]
    for key in references:  # rows may point to later ones
        server.execute(DropConstraint(key))
    tables = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
    server.execute(text(f"TRUNCATE {tables}"))
    jobs.forget(server)
    for table in metadata.sorted_tables:
        names = [column.name for column in table.columns]
        write_all(server, table, names, (_fitting(table, row) for rows in _rows(file, table) for row in rows))
    for key in references:
        server.execute(AddConstraint(key))
    number_on(server)


def _tables(server: Connection, names: list[str]) -> list[Table]:
    """As they are on the server, which may be of an older version than this program; for SQLite too."""
    there, here = MetaData(), MetaData()
    there.reflect(server, only=names)
    return [
        Table(name, here, *(Column(column.name, _type(column)) for column in there.tables[name].columns))
        for name in names
    ]


def _type(column: Column[Any]) -> Any:
    return Instant() if isinstance(column.type, DateTime) else column.type.as_generic()


def _rows(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    """In batches, in the order of the table."""
    batch = 1 if any(isinstance(column.type, LargeBinary) for column in table.columns) else BATCH
    found = connection.execution_options(yield_per=batch).execute(select(table))
    for rows in found.mappings().partitions():
        yield [dict(row) for row in rows]


def _fitting(table: Table, row: dict[str, Any]) -> list[Any]:
    """As PostgreSQL keeps it: SQLite holds nobody to the length of a column, and keeps NUL."""
    return [_value(column, row[column.name]) for column in table.columns]


def _value(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, JSON):
        return Json(value)
    if isinstance(value, str):
        return value.replace("\0", "")[: getattr(column.type, "length", None)]
    return value

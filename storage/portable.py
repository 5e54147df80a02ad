"""What SQLite and PostgreSQL both understand, where each has a word of its own."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from psycopg.sql import SQL, Identifier
from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Connection,
    Table,
    TypeDecorator,
    bindparam,
    cast,
    func,
    select,
    text,
    types,
)

# For `on_conflict_…`: PostgreSQL's is compiled for SQLite too, SQLite's not for PostgreSQL.
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal

from storage.tables import metadata

__all__ = ["among", "insert", "number_on", "total", "unhurried", "write_all"]


def write_all(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert many rows the fastest way; the values as the driver takes them, in the order of the columns.

    An import has millions of forms of names: SQLAlchemy's own way takes twice the time on SQLite, ten times here.
    """
    if connection.dialect.name == "sqlite":
        statement = insert(table).compile(dialect=connection.dialect, column_keys=list(columns))
        if values := [tuple(row) for row in rows]:
            connection.exec_driver_sql(str(statement), values)
        return
    copying = SQL("COPY {} ({}) FROM STDIN").format(
        Identifier(table.name), SQL(", ").join(Identifier(name) for name in columns)
    )
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(copying) as copy:
        for row in rows:
            copy.write_row(row)


class among(ColumnElement[bool]):
    """Whether a column is one of the values given as `name`: one parameter, however many, so nothing is compiled anew.

    SQLAlchemy's own `in_` costs twice the look-up itself.
    """

    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012
        ("column", InternalTraversal.dp_clauseelement),
        ("given", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, column: ColumnElement[Any], name: str) -> None:
        self.column, self.given = column, bindparam(name, type_=_Values())

    def self_group(self, against: Any = None) -> "among":
        """As it is: SQLAlchemy would ask SQLite whether it is 1, and no index would be used."""
        return self


class _Values(TypeDecorator[Collection[Any]]):
    """An array for PostgreSQL, JSON for SQLite."""

    impl = types.NullType
    cache_ok = True

    def process_bind_param(self, value: Collection[Any] | None, dialect: Any) -> Any:
        return json.dumps(list(value or ())) if dialect.name == "sqlite" else list(value or ())


@compiles(among, "sqlite")
def _among_on_sqlite(element: among, compiler: SQLCompiler, **options: Any) -> str:
    column, given = (compiler.process(part, **options) for part in (element.column, element.given))
    return f"{column} IN (SELECT value FROM json_each({given}))"


@compiles(among, "postgresql")
def _among_on_postgresql(element: among, compiler: SQLCompiler, **options: Any) -> str:
    column, given = (compiler.process(part, **options) for part in (element.column, element.given))
    return f"{column} = ANY({given})"


def unhurried(connection: Connection) -> None:
    """This transaction thinks longer between two statements than a turn may: an import of a large table."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = '5min'")


def total(amount: ColumnElement[int], *where: ColumnElement[bool]) -> ColumnElement[int]:
    """The sum in whole minor units; PostgreSQL's own is a decimal."""
    added = func.sum(amount)
    return cast(added.filter(*where) if where else added, BigInteger)


def number_on(connection: Connection) -> None:
    """After rows were written with their ids: new ones are numbered after them, as on SQLite by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.tables.values():
        if "id" in table.c:
            last = connection.execute(select(func.max(table.c.id))).scalar()
            sequence = text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :next, false)")
            connection.execute(sequence, {"table": table.name, "next": (last or 0) + 1})

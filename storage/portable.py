"""What SQLite and PostgreSQL both understand, where each has a word of its own."""

from sqlalchemy import BigInteger, ColumnElement, Connection, cast, func, select, text

# For `on_conflict_…`: PostgreSQL's is compiled for SQLite too, SQLite's not for PostgreSQL.
from sqlalchemy.dialects.postgresql import insert

from storage.tables import metadata

__all__ = ["insert", "number_on", "total"]


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

"""The tables' versions: Alembic's migrations, run from inside the program.

A migration's file is named by its revision and what it does: `0001_the_first_tables.py`; the highest is the head.
"""

from enum import Enum
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database import Database

FOLDER = Path(__file__).parent / "migrations"
VERSIONS = "alembic_version"
"""Alembic's own table."""


class State(Enum):
    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def versions() -> list[str]:
    """Of the migrations, the newest last."""
    return sorted(path.stem.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def version(connection: Connection) -> str | None:
    """Of the database's tables; none where there are none yet."""
    if not inspect(connection).has_table(VERSIONS):
        return None
    return connection.execute(text(f"SELECT version_num FROM {VERSIONS}")).scalar()


def state(database: Database) -> State:
    """How the database's version stands to this program's."""
    with database.reading() as connection:
        current = version(connection)
    known = versions()
    if current is None:
        return State.EMPTY
    if current == known[-1]:
        return State.CURRENT
    return State.OLDER if current in known else State.NEWER


def upgrade(database: Database, to: str = "head") -> None:
    """Bring the tables to this program's version, in one transaction, in turn with whoever else does."""
    # Only this needs Alembic, and its import costs as much as the rest of a short command.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))

    def migrate(connection: Connection) -> None:
        config.attributes["connection"] = connection
        command.upgrade(config, to)

    database.run(migrate)

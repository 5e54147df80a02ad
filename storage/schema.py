"""The tables' versions: Alembic's migrations, run from inside the program."""

from enum import Enum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.database import Database

FOLDER = Path(__file__).parent / "migrations"


class State(Enum):
    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def state(database: Database, folder: Path = FOLDER) -> State:
    """How the database's version stands to that of the migrations in a folder, which are this program's."""
    with database.reading() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory(str(folder))
    if current is None:
        return State.EMPTY
    if current == script.get_current_head():
        return State.CURRENT
    known = {revision.revision for revision in script.walk_revisions()}
    return State.OLDER if current in known else State.NEWER


def upgrade(database: Database) -> None:
    """Bring the tables to this program's version, in one transaction."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

"""The migrations make exactly the tables of the code; an older database is refused with the way out."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.settings import Settings
from storage.database import Database
from storage.schema import FOLDER, State, state, upgrade
from storage.tables import metadata
from tests.desk import copy_of

ROOT = Path(__file__).parents[1]


def test_the_migrations_make_the_tables_of_the_code(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    assert state(database) is State.EMPTY
    upgrade(database)
    assert state(database) is State.CURRENT
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    upgrade(database)
    database.close()


def test_a_database_of_the_version_before_is_older(empty_database: Path, tmp_path: Path) -> None:
    migrations = tmp_path / "migrations"
    shutil.copytree(FOLDER, migrations)
    head = ScriptDirectory(str(FOLDER)).get_current_head()
    (migrations / "versions" / "9999_next.py").write_text(f'revision = "9999"\ndown_revision = "{head}"\n')
    database = Database(f"sqlite:///{copy_of(empty_database, tmp_path / 'older.db')}")
    assert state(database, migrations) is State.OLDER
    database.close()


def test_the_files_are_named_by_their_revisions() -> None:
    script = ScriptDirectory(str(FOLDER))
    names = sorted(path.stem.partition("_")[0] for path in (FOLDER / "versions").glob("*.py"))
    assert names == sorted(revision.revision for revision in script.walk_revisions())
    assert script.get_current_head() == names[-1]


@pytest.fixture
def beyond(empty_database: Path, tmp_path: Path) -> Path:
    """A database of a version that this program does not know."""
    path = copy_of(empty_database, tmp_path / "beyond.db")
    database = Database(f"sqlite:///{path}")
    database.run(lambda connection: connection.exec_driver_sql("update alembic_version set version_num = 'beyond'"))
    database.close()
    return path


def test_a_newer_database_is_refused(beyond: Path) -> None:
    app = App(Settings(database=f"sqlite:///{beyond}"))
    with pytest.raises(Failure, match="newer"):
        require_current(app)
    app.close()


@pytest.mark.slow
def test_run_refuses_it_in_one_line(beyond: Path) -> None:
    """One line on stderr, exit status 2."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=ROOT,
        env={"BACKDESK_DATABASE": f"sqlite:///{beyond}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("backdesk: the database is")

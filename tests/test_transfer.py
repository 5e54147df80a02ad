"""A company moves between SQLite and PostgreSQL with two commands, and every row comes along."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command as migration
from sqlalchemy import insert, inspect, select

from bot.command_line import run as command
from storage.database import Database
from storage.sample.filling import fill
from storage.schema import State, state
from storage.store import Store
from storage.tables import client, heard, metadata
from tests.desk import NOON, Clock, Desk
from tests.test_schema import migrate

pytestmark = pytest.mark.postgresql


@pytest.fixture
def use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Makes an address the one that commands use, in a folder of the test."""
    monkeypatch.chdir(tmp_path)

    def use(address: str) -> str:
        monkeypatch.setenv("BACKDESK_DATABASE", address)
        return address

    return use


def fill_with_sample(address: str) -> None:
    desk = Desk(address, Clock())
    desk.write(lambda store: fill(store, "Europe/Madrid"))
    desk.write(lambda store: store.files.add("an.bin", "x/y", bytes(range(256)) * 9, person_id=None))
    desk.write(lambda store: store.dialogs.set("console", "ana", "ana", [{"form": "call", "given": {"a": None}}], 7))
    ana = desk.chat("ana")
    desk.write(lambda store: store.staff.link(store.staff.by_login("ana"), "console", "ana", "ana"))
    ana.says("/call harbour, 15, reached, wants “the offer” – спасибо 🙂")
    ana.says("remind me every friday 10:00 to call harbour")
    desk.app.close()


def rows(address: str) -> dict[str, list[tuple[Any, ...]]]:
    with closing(Database(address)) as database, database.reading() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in metadata.sorted_tables
        }


def test_there_and_back(use: Callable[[str], str], new_database: Callable[..., str], tmp_path: Path) -> None:
    server = use(new_database())
    fill_with_sample(server)
    before = rows(server)
    assert sum(map(len, before.values())) > 5000
    assert command(["backup", "company.db"]) == 0
    here = use(f"sqlite:///{tmp_path / 'here.db'}")
    assert command(["restore", "company.db"]) == 0
    assert rows(here) == before
    assert command(["backup", "again.db"]) == 0
    other = use(new_database(tables=False))
    assert command(["restore", "again.db"]) == 0
    assert rows(other) == before
    with closing(Database(here)) as one, closing(Database(other)) as two:
        assert _keys(two) == _keys(one), "rows still hold each other"
        assert [_next_client(database) for database in (one, two)] == [121, 121], "new ones are numbered after them"


def _keys(database: Database) -> set[tuple[str, ...]]:
    """By their columns: SQLite tells no names of those that stand at the column."""
    there = inspect(database.engine)
    return {
        (table, *key["constrained_columns"], key["referred_table"])
        for table in metadata.tables
        for key in there.get_foreign_keys(table)
    }


def _next_client(database: Database) -> int:
    return database.run(lambda connection: Store(connection, NOON).clients.add("New", owner_id=None).id)


def test_what_was_there_is_kept(
    use: Callable[[str], str], new_database: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = use(new_database())
    add("ana")
    command(["backup", "copy.db"])
    add("ben")
    before = rows(server)
    capsys.readouterr()
    assert command(["restore", "copy.db"]) == 0
    assert "kept as backdesk.db.before-restore" in capsys.readouterr().out
    assert len(rows(server)["staff"]) == 1
    assert command(["restore", "backdesk.db.before-restore"]) == 0
    assert rows(server) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "backdesk.db.before-restore",
        "backdesk.db.before-restore-2",
        "copy.db",
    ]


def add(login: str) -> None:
    assert command(["staff", "add", login, "--name", login, "--role", "rep"]) == 0


def test_nothing_changes_beside_a_running_bot(
    use: Callable[[str], str], new_database: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    server = use(new_database())
    add("ana")
    command(["backup", "copy.db"])
    with closing(Database(server)) as database:
        database.run(lambda connection: Store(connection, NOON).processes.beat("run:1:a"))
    before = rows(server)
    assert command(["restore", "copy.db"]) == 2
    assert "end it first" in capsys.readouterr().err
    assert rows(server) == before


@pytest.mark.parametrize("kind", ["text", "none"])
def test_a_copy_that_is_not_one_changes_nothing(
    use: Callable[[str], str],
    new_database: Callable[..., str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    kind: str,
) -> None:
    server = use(new_database())
    add("ana")
    if kind == "text":
        (tmp_path / "copy.db").write_text("login,name\n" * 1000, encoding="utf-8")
    before = rows(server)
    capsys.readouterr()
    assert command(["restore", "copy.db"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert rows(server) == before


def test_an_older_database_is_backed_up_as_it_is_and_comes_back_newer(
    use: Callable[[str], str], new_database: Callable[..., str], tmp_path: Path
) -> None:
    server = use(new_database(tables=False))
    with closing(Database(server)) as database:
        migrate(database, migration.upgrade, "0001")
        values = {"platform": "console", "event": "e1", "at": NOON}
        database.run(lambda connection: connection.execute(insert(heard).values(values)))
    assert command(["backup", "copy.db"]) == 0
    with closing(Database(f"sqlite:///{tmp_path / 'copy.db'}")) as copy:
        assert state(copy) is State.OLDER
    assert command(["restore", "copy.db"]) == 0
    with closing(Database(server)) as database:
        assert state(database) is State.CURRENT
    assert rows(server)["heard"] == [("console", "e1", NOON, None, None)]


def test_what_only_sqlite_keeps_is_cut_to_fit(
    use: Callable[[str], str], new_database: Callable[..., str], tmp_path: Path
) -> None:
    here = use(f"sqlite:///{tmp_path / 'here.db'}")
    add("ana")
    long = {"name": "A" * 300, "name_key": "a\0" * 300, "kind": "company", "created_at": NOON, "touched_at": NOON}
    with closing(Database(here)) as database:
        database.run(lambda connection: connection.execute(insert(client).values(long)))
    command(["backup", "copy.db"])
    server = use(new_database(tables=False))
    assert command(["restore", "copy.db"]) == 0
    assert [row[1:3] for row in rows(server)["client"]] == [("A" * 200, "a" * 200)]

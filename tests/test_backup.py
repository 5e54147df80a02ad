"""Backup beside whoever writes, and a restore that changes nothing before it is sure."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.command_line import run as command
from storage.lock import FileLock
from tests.desk import Desk

pytestmark = pytest.mark.sqlite


@pytest.fixture
def shell(tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKDESK_DATABASE", "sqlite:///x.db")
    (tmp_path / "x.db").write_bytes(empty_database.read_bytes())
    return tmp_path


def add(login: str) -> None:
    assert command(["staff", "add", login, "--name", login, "--role", "rep"]) == 0


def logins(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("select login from staff order by id")]


def test_a_backup_beside_a_writer_is_whole(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.person("ana")  # committed, and still in the write-ahead log of an open database
    monkeypatch.setenv("BACKDESK_DATABASE", desk.app.settings.database)
    copy = tmp_path / "copy.db"
    assert command(["backup", str(copy)]) == 0
    desk.person("ben")
    assert logins(copy) == ["ana"]


def test_a_backup_overwrites_nothing(shell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shell / "copy.db").write_text("precious", encoding="utf-8")
    assert command(["backup", "copy.db"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (shell / "copy.db").read_text(encoding="utf-8") == "precious"


def test_restore_puts_the_copy_back_and_keeps_what_was_there(shell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add("ana")
    command(["backup", "copy.db"])
    add("ben")
    capsys.readouterr()
    assert command(["restore", "copy.db"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert logins(shell / "x.db") == ["ana"]
    assert logins(shell / "x.db.before-restore") == ["ana", "ben"]
    assert command(["restore", "x.db.before-restore"]) == 0
    assert logins(shell / "x.db") == ["ana", "ben"]
    assert logins(shell / "x.db.before-restore-2") == ["ana"]


def test_restore_where_no_database_is_yet(shell: Path) -> None:
    add("ana")
    command(["backup", "copy.db"])
    (shell / "x.db").unlink()
    assert command(["restore", "copy.db"]) == 0
    assert logins(shell / "x.db") == ["ana"]


def test_a_damaged_database_can_be_replaced(shell: Path) -> None:
    add("ana")
    command(["backup", "copy.db"])
    (shell / "x.db").write_bytes(b"no database at all" * 100)
    assert command(["restore", "copy.db"]) == 0
    assert logins(shell / "x.db") == ["ana"]
    assert (shell / "x.db.before-restore").read_bytes().startswith(b"no database")


def test_restore_refuses_beside_a_running_bot(shell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add("ana")
    command(["backup", "copy.db"])
    lock = FileLock(shell / "x.db")
    lock.take()
    try:
        assert command(["restore", "copy.db"]) == 2
    finally:
        lock.release()
    assert "end it first" in capsys.readouterr().err
    assert not (shell / "x.db.before-restore").exists()


def test_restore_refuses_what_is_open(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKDESK_DATABASE", desk.app.settings.database)
    command(["backup", str(tmp_path / "copy.db")])
    with desk.app.database.reading() as connection:
        connection.exec_driver_sql("select count(*) from staff").scalar()
        assert command(["restore", str(tmp_path / "copy.db")]) == 2
    assert "in use" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["none", "text", "cut", "foreign", "newer"])
def test_a_copy_that_is_not_one_changes_nothing(shell: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    add("ana")
    command(["backup", "copy.db"])
    copy = shell / "copy.db"
    match kind:
        case "none":
            copy.unlink()
        case "text":
            copy.write_text("login,name\n" * 1000, encoding="utf-8")
        case "cut":
            copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
        case "foreign":
            copy.unlink()
            with closing(sqlite3.connect(copy)) as connection:
                connection.execute("create table cakes (name)")
        case "newer":
            with closing(sqlite3.connect(copy)) as connection:
                connection.execute("update alembic_version set version_num = '9999'")
                connection.commit()
    before = logins(shell / "x.db")
    capsys.readouterr()
    assert command(["restore", "copy.db"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert logins(shell / "x.db") == before
    assert not list(shell.glob("*.before-restore*"))
    assert not list(shell.glob("*.restoring*"))

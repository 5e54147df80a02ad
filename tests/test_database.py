"""The writer thread: turns that wait share a COMMIT, and one that fails takes no other with it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from sqlalchemy import Connection, event, insert, update

from storage.database import BadDatabaseAddress, Database, DatabaseError
from storage.tables import setting


@pytest.fixture
def database(new_database: Callable[..., str]) -> Any:
    database = Database(new_database())
    yield database
    database.close()


def put(key: str, value: str = "") -> Any:
    def work(connection: Connection) -> str:
        connection.execute(insert(setting).values(key=key, value=value))
        return key

    return work


def keys(database: Database) -> list[str]:
    with database.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("select key from setting order by key")]


class Held:
    """Holds the writer, so that what is submitted meanwhile waits and makes one group."""

    def __init__(self, database: Database) -> None:
        self._go, self._inside = threading.Event(), threading.Event()
        database.submit(self._hold)
        assert self._inside.wait(5)

    def _hold(self, connection: Connection) -> None:
        self._inside.set()
        self._go.wait(5)

    def release(self) -> None:
        self._go.set()


def test_waiting_turns_share_one_commit(database: Database) -> None:
    commits: list[int] = []
    event.listen(database.engine, "commit", lambda connection: commits.append(1))
    held = Held(database)
    waiting = [database.submit(put(f"k{n:02}")) for n in range(20)]
    held.release()
    assert [answer.result(5) for answer in waiting] == [f"k{n:02}" for n in range(20)]
    assert len(commits) == 2, "the one that held, and one for the twenty"


def test_a_turn_that_fails_takes_no_other_with_it(database: Database) -> None:
    def fails(connection: Connection) -> None:
        put("half")(connection)
        raise ValueError("no")

    held = Held(database)
    before, failing, after = database.submit(put("a")), database.submit(fails), database.submit(put("b"))
    held.release()
    with pytest.raises(ValueError, match="no"):
        failing.result(5)
    assert (before.result(5), after.result(5)) == ("a", "b")
    assert keys(database) == ["a", "b"]


def test_one_that_the_database_refuses_is_alone_in_it(database: Database) -> None:
    database.run(put("same"))
    held = Held(database)
    refused, fine = database.submit(put("same")), database.submit(put("other"))
    held.release()
    with pytest.raises(DatabaseError):
        refused.result(5)
    assert fine.result(5) == "other"
    assert keys(database) == ["other", "same"]


def test_who_gave_up_waiting_gets_nothing_done(database: Database) -> None:
    held = Held(database)
    given_up: Future[str] = database.submit(put("given up"))
    assert given_up.cancel()
    held.release()
    assert database.run(put("kept")) == "kept"
    assert keys(database) == ["kept"]


def test_no_update_is_lost_between_two_connections(new_database: Callable[..., str]) -> None:
    """Read-then-write from two processes' worth of engines: the driver's own transactions lose most of these."""
    address = new_database()
    database, other = Database(address), Database(address)
    database.run(put("count", "0"))

    def add_one(connection: Connection) -> None:
        (value,) = connection.exec_driver_sql("select value from setting where key = 'count'").one()
        connection.execute(update(setting).values(value=str(int(value) + 1)))

    answers = [side.submit(add_one) for _ in range(30) for side in (database, other)]
    for answer in answers:
        answer.result(30)
    other.close()
    with database.reading() as connection:
        assert connection.exec_driver_sql("select value from setting").scalar() == "60"
    database.close()


@pytest.mark.parametrize("address", ["mysql://x/y", "nonsense", "oracle://a"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(BadDatabaseAddress):
        Database(address)

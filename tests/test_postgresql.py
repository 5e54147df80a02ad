"""PostgreSQL: turns of all processes one after another, broken connections, addresses, and no password in any error."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import Connection, event, text

from bot.command_line import run as command
from storage.database import BadDatabaseAddress, Database, DatabaseError, InDoubt
from storage.schema import State, state, upgrade
from tests.postgres import How, PostgresServer

pytestmark = pytest.mark.postgresql

SECRET = "s3cret-of-the-house"


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """One of its own: others go on while it is stopped."""
    with PostgresServer(fsync=False) as server:
        yield server


@pytest.fixture
def database(new_database: Callable[..., str]) -> Iterator[Database]:
    with closing(Database(new_database())) as database:
        yield database


def add(number: int) -> Callable[[Connection], None]:
    def work(connection: Connection) -> None:
        connection.execute(text("insert into setting values (:key, '')"), {"key": f"k{number}"})

    return work


def count(connection: Connection) -> Any:
    return connection.execute(text("select count(*) from setting")).scalar()


class Held:
    """A turn that stays where it is until it is let go."""

    def __init__(self, database: Database) -> None:
        self._begun, self._go = threading.Event(), threading.Event()
        self.answer = database.submit(self._wait)
        assert self._begun.wait(5)

    def _wait(self, connection: Connection) -> None:
        self._begun.set()
        self._go.wait(5)

    def let_go(self) -> None:
        self._go.set()
        self.answer.result(5)


def test_turns_of_two_processes_come_one_after_another_and_what_is_beside_does_not_wait(database: Database) -> None:
    with closing(Database(database.run(_address))) as other:
        held = Held(other)
        turn = database.submit(add(1))
        database.run(add(2), beside=True)
        assert not turn.done()
        held.let_go()
        turn.result(5)
    assert database.run(count) == 2


def test_a_company_of_another_schema_is_not_waited_for(server: PostgresServer) -> None:
    address = server.create("schemas")
    server.execute("create schema one", "schemas")
    server.execute("create schema two", "schemas")
    one, two = (Database(f"{address}?options=-csearch_path%3D{schema}") for schema in ("one", "two"))
    upgrade(one)
    upgrade(two)
    held = Held(one)
    two.submit(add(1)).result(5)
    held.let_go()
    assert (one.run(count), two.run(count)) == (0, 1)
    one.close()
    two.close()


def test_a_reader_sees_one_moment_and_writes_nothing(database: Database) -> None:
    database.run(add(1))
    with database.reading() as connection:
        assert count(connection) == 1
        database.run(add(2))
        assert count(connection) == 1
        with pytest.raises(DatabaseError):
            add(3)(connection)


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_restart_of_the_server_between_two_turns_is_not_noticed(server: PostgresServer, how: How) -> None:
    with closing(Database(server.create(f"restarted_{how}"))) as database:
        upgrade(database)
        for beside in (False, True):
            database.run(add(beside), beside=beside)
        server.restart(how)
        for beside in (False, True):
            database.run(add(2 + beside), beside=beside)
        with database.reading() as connection:
            assert count(connection) == 4


def test_a_server_that_is_away_is_an_error_until_it_is_back(server: PostgresServer) -> None:
    with closing(Database(server.create("away"))) as database:
        upgrade(database)
        server.stop()
        with pytest.raises(DatabaseError):
            database.run(add(1))
        server.start()
        database.run(add(1))
        assert database.run(count) == 1


def end_connection(connection: Connection) -> None:
    """By another one, as an operator or a restart would."""
    pid = connection.execute(text("select pg_backend_pid()")).scalar()
    with closing(Database(_address(connection))) as other:
        other.run(lambda it: it.execute(text(f"select pg_terminate_backend({pid}, 5000)")), beside=True)


def _address(connection: Connection) -> str:
    info = connection.connection.driver_connection.info  # type: ignore[union-attr]
    return f"postgresql://{info.user}@{info.host}:{info.port}/{info.dbname}"


def test_a_connection_that_breaks_in_a_turn_takes_no_other_with_it(database: Database) -> None:
    def breaks(connection: Connection) -> None:
        add(1)(connection)
        end_connection(connection)
        count(connection)

    held = Held(database)
    before, broken, after = database.submit(add(2)), database.submit(breaks), database.submit(add(3))
    held.let_go()
    with pytest.raises(DatabaseError):
        broken.result(9)
    before.result(9)
    after.result(9)
    assert database.run(count) == 2


def test_a_connection_that_breaks_in_the_commit_leaves_a_doubt_and_nothing_is_done_twice(database: Database) -> None:
    done: list[int] = []

    def work(number: int) -> Callable[[Connection], None]:
        return lambda connection: (done.append(number), add(number)(connection))[1]

    held = Held(database)
    answers = [database.submit(work(number)) for number in (1, 2)]
    commits = iter([False, True])  # what is held, then the two
    event.listen(database.engine, "commit", lambda connection: end_connection(connection) if next(commits) else None)
    held.let_go()
    for answer in answers:
        with pytest.raises(InDoubt):
            answer.result(9)
    assert done == [1, 2]


def test_whoever_is_stopped_in_the_middle_of_a_turn_loses_it(database: Database) -> None:
    assert database.run(lambda it: it.execute(text("show idle_in_transaction_session_timeout")).scalar()) == "10s"

    def stops(connection: Connection) -> None:
        add(1)(connection)
        connection.execute(text("set local idle_in_transaction_session_timeout = '100ms'"))
        begun.set()
        go.wait(9)
        count(connection)

    begun, go = threading.Event(), threading.Event()
    stopped = database.submit(stops)
    assert begun.wait(5)
    with closing(Database(database.run(_address, beside=True))) as other:
        other.submit(add(2)).result(5)
    go.set()
    with pytest.raises(DatabaseError):
        stopped.result(5)
    assert database.run(count) == 1


def test_two_that_make_the_tables_at_once(new_database: Callable[..., str]) -> None:
    address = new_database(tables=False)
    both = [Database(address) for _ in range(2)]
    threads = [threading.Thread(target=upgrade, args=(one,)) for one in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in both:
        assert state(one) is State.CURRENT
        one.close()


def test_every_way_to_write_the_address(server: PostgresServer) -> None:
    there, port = f"127.0.0.1:{server.port}/postgres", server.port
    for address in (
        f"postgresql://postgres@{there}",
        f"postgres://postgres@{there}",
        f"postgresql+psycopg://postgres@{there}",
        f"postgresql://postgres:@{there}",
        f"postgresql://postgres:{quote('a/b@c:%', safe='')}@{there}",
        f"postgresql://127.0.0.1:1,{there}?user=postgres",
        f"postgresql:///postgres?host={server.folder}&port={port}&user=postgres",
        f"postgresql://postgres@{quote(str(server.folder), safe='')}:{port}/postgres",
        f"postgresql://postgres@{there}?application_name=mine&connect_timeout=2",
        server.socket_address(),
    ):
        with closing(Database(address)) as database:
            assert database.run(lambda it: it.execute(text("select current_user")).scalar()) == "postgres", address


@pytest.mark.parametrize(
    "address",
    [
        f"postgresql://ana:{SECRET}@127.0.0.1:1/desk",
        f"postgresql://ana:{SECRET}@127.0.0.1:PORT/nowhere",
        f"postgresql://ana:{SECRET}@127.0.0.1:PORT/postgres",
        f"postgresql://ana:{SECRET}@127.0.0.1:no-port/desk",
        f"postgresql://ana:{SECRET}@127.0.0.1/desk?nonsense=1",
        f"postgresql:// ana:{SECRET}@%%%/desk",
        f"mysql://ana:{SECRET}@127.0.0.1/desk",
        f"host=127.0.0.1 password={SECRET}",
        SECRET,
    ],
)
@pytest.mark.parametrize("arguments", [["check"], ["staff", "list"], ["db", "upgrade"], ["backup", "x.db"]])
def test_no_error_tells_the_password(
    server: PostgresServer,
    address: str,
    arguments: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("BACKDESK_DATABASE", address.replace("PORT", str(server.port)))
    monkeypatch.setenv("BACKDESK_HTTP", "127.0.0.1:0")
    assert command(arguments) == (1 if arguments == ["check"] else 2)
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err
    assert arguments == ["check"] or len(said.err.splitlines()) == 1


def test_an_address_that_is_none_says_so() -> None:
    with pytest.raises(BadDatabaseAddress, match=r"^postgresql$"):
        Database("postgresql://x:y:z@[/")


def test_the_check_names_the_server(
    new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKDESK_DATABASE", new_database())
    monkeypatch.setenv("BACKDESK_HTTP", "127.0.0.1:0")
    assert command(["check"]) == 0
    assert "ok database: reachable, PostgreSQL 18\n" in capsys.readouterr().out

"""Fixtures for all tests: a desk with an empty database, and a clock that stands at a Wednesday noon.

`--database=postgresql` runs those that make a database on a real PostgreSQL server, one for the whole session; the
tests that are about files of SQLite are left out then. `--platform=telegram` puts the people of a desk on that
platform, real adapter and fake server between: only the tests of such people run then, and none that is marked
`console`. `--once` runs a test that has many rows with the first of them: what differs between databases or platforms
is not in the rows.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.books import Books
from tests.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.desk import Chat, Clock, Desk
from tests.platforms import Platform
from tests.platforms.slack import OnSlack
from tests.platforms.telegram import OnTelegram
from tests.postgres import PostgresServer

ON = {"telegram": OnTelegram, "slack": OnSlack}
SERVER = pytest.StashKey[PostgresServer]()

# How long an example takes says how busy the machine is, and nothing of the code.
settings.register_profile("backdesk", deadline=None)
settings.load_profile("backdesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgresql"], default="sqlite", help="the database of the tests")
    parser.addoption("--platform", choices=["console", *ON], default="console", help="where the people of a desk are")
    parser.addoption("--once", action="store_true", help="of a test with many rows only the first")


def pytest_configure(config: pytest.Config) -> None:
    if _on_postgresql(config) and not hasattr(config, "workerinput"):
        server = PostgresServer(fsync=False)
        server.start()
        config.stash[SERVER] = server


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Each process that xdist starts uses the server of the first one."""
    if (server := node.config.stash.get(SERVER, None)) is not None:
        node.workerinput["postgresql"] = server.address("")


def pytest_unconfigure(config: pytest.Config) -> None:
    if (server := config.stash.get(SERVER, None)) is not None:
        server.remove()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    other = "sqlite" if _on_postgresql(config) else "postgresql"
    elsewhere = config.getoption("--platform") != "console"
    left_out = [item for item in items if item.get_closest_marker(other) or (elsewhere and not _has_people(item))]
    if _on_postgresql(config):
        left_out += [item for item in items if not _has_database(item)]
    items[:], left_out = _parted(items, set(left_out))
    if config.getoption("--once"):
        first = {item.nodeid.partition("[")[0]: item for item in reversed(items)}
        items[:], more = _parted(items, set(items) - set(first.values()))
        left_out += more
    config.hook.pytest_deselected(items=left_out)


def _parted(items: list[pytest.Item], left_out: set[pytest.Item]) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """Those that run, and those that do not."""
    return [item for item in items if item not in left_out], [item for item in items if item in left_out]


def _has_people(item: pytest.Item) -> bool:
    """Whether people of a desk talk in it, on whatever platform."""
    return "people_on" in getattr(item, "fixturenames", ()) and item.get_closest_marker("console") is None


def _has_database(item: pytest.Item) -> bool:
    """Whether it makes a database; what does not is the same on all of them."""
    return "databases" in getattr(item, "fixturenames", ()) or item.get_closest_marker("postgresql") is not None


def _on_postgresql(config: pytest.Config) -> bool:
    return bool(config.getoption("--database") == "postgresql")


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Makes new databases of the kind that is tested."""
    if not _on_postgresql(request.config):
        yield SqliteDatabases(tmp_path_factory.mktemp("databases"))
        return
    given = getattr(request.config, "workerinput", {})
    server = given.get("postgresql") or request.config.stash[SERVER].address("")
    made = PostgresDatabases(server, f"desk_{given.get('workerid', 'main')}")
    yield made
    made.close()


@pytest.fixture
def new_database(databases: Databases) -> Iterator[Callable[..., str]]:
    """`new_database()` is the address of a new one with all tables, `new_database(tables=False)` of an empty one."""
    made: list[str] = []

    def new(*, tables: bool = True) -> str:
        made.append(databases.new(tables=tables))
        return made[-1]

    yield new
    for address in made:
        databases.drop(address)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of SQLite with all tables, to be copied by tests that are marked `sqlite`."""
    return SqliteDatabases(tmp_path_factory.mktemp("template")).template


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def people_on(request: pytest.FixtureRequest) -> Iterator[Platform | None]:
    """Where the people of a desk are; none for the console."""
    on = ON.get(request.config.getoption("--platform"))
    if on is None:
        yield None
        return
    platform = on()
    yield platform
    platform.close()


@pytest.fixture
def desk(new_database: Callable[..., str], clock: Clock, people_on: Platform | None) -> Iterator[Desk]:
    desk = Desk(new_database(), clock, people_on)
    yield desk
    desk.app.close()


@pytest.fixture
def books(desk: Desk) -> Books:
    return Books(desk)


@pytest.fixture
def klara(books: Books) -> Chat:
    return books.desk.chat("klara")

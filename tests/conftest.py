"""Fixtures for all tests: a desk with an empty database, and a clock that stands at a Wednesday noon."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk import Clock, Desk, copy_of, template


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(empty_database: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = Desk(copy_of(empty_database, tmp_path / "desk.db"), clock)
    yield desk
    desk.app.close()

"""Each part of the office in a language of its own, from the line to its end, to the letter: see `tests/talks.py`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk import Clock
from tests.platforms import Platform
from tests.talks import TALKS, desk_of, held


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
def test_a_talk_goes_as_it_is_written(
    path: Path, new_database: Callable[..., str], clock: Clock, people_on: Platform | None
) -> None:
    desk = desk_of(path, new_database(), clock, people_on)
    written = path.read_text(encoding="utf-8")
    assert held(desk, written) == written
    desk.app.close()

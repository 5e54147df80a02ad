"""Each part of the office in a language of its own, from the line to its end, to the letter: see `tests/talks.py`.

On the console alone: that people read the same on other platforms is held by the tests of these.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.talks import TALKS, desk_of, held

pytestmark = [pytest.mark.console, pytest.mark.sqlite]


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
def test_a_talk_goes_as_it_is_written(path: Path, new_database: Callable[..., str]) -> None:
    desk, written = desk_of(path, new_database()), path.read_text(encoding="utf-8")
    assert held(desk, written) == written
    desk.app.close()


def test_every_language_has_a_talk() -> None:
    assert {path.stem[-2:] for path in TALKS} == {"es", "ru", "hu", "ro", "bs"}

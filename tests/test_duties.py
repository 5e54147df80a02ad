"""docs/duties.md says what the tests say of themselves, and no duty of the brief is missing."""

import pytest

from docs.duties import PAGE, marks, missing, page, sections

pytestmark = pytest.mark.sqlite

KNOWN = {number for _, rows in sections() for number, _ in rows}


def test_the_page_is_written_from_the_tests() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m docs.duties"


def test_marks_name_duties_and_a_line_that_their_test_holds() -> None:
    for mark in marks():
        assert set(mark.numbers) <= KNOWN, mark
        assert mark.name == "refused" or mark.said, mark


def test_no_duty_is_missing() -> None:
    assert missing() == []

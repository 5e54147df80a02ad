"""docs/duties.md says what the tests say of themselves, and no duty that Backdesk claims to do is missing."""

import pytest

from docs.duties import PAGE, marks, missing, page, sections

pytestmark = pytest.mark.sqlite

KNOWN = {number for _, rows in sections() for number, _ in rows}
LATER = {1, 2, *range(3, 14), *range(17, 22), 23, 24, 25, 27, 28, 41, 55, 56, 65, 66, *range(67, 78), *range(79, 87)}
"""Duties of the leader and of people, not all of which have their tests yet."""


def test_the_page_is_written_from_the_tests() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m docs.duties"


def test_marks_name_duties_and_a_line_that_their_test_holds() -> None:
    for mark in marks():
        assert set(mark.numbers) <= KNOWN, mark
        assert mark.name == "refused" or mark.said, mark


def test_nothing_is_missing_of_contracts_documents_money_and_goods() -> None:
    assert set(missing()) - LATER == set()

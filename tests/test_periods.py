"""Periods of forged buttons and of years that no calendar has: a clear answer, and never a failure."""

import pytest

from office.periods import of_button
from office.rights import Role
from tests.desk import Desk

OLD = "That button is out of date."


@pytest.mark.parametrize(
    "press",
    [
        "charts.show:trend.month.0001-01-01",
        "charts.show:team.year.9999-12-31",
        "statistics.show:month.0001-01-01",
        "sources.show:year.9999-01-01",
        "orders.month:0001-01-01",
        "reconciliation.of:1.999912",
        "reconciliation.sent:1.000101",
    ],
)
def test_a_period_of_no_time_is_an_old_button(desk: Desk, press: str) -> None:
    desk.person("dora", Role.DIRECTOR, timezone="Pacific/Auckland")
    desk.client("Acme GmbH")
    assert desk.chat("dora").presses_data(press)[-1].text == OLD


@pytest.mark.parametrize("line", ["/statistics 9999", "/sources 9999", "/calendar 9999", "/calendar 0000"])
def test_a_year_of_no_time_is_asked_again(desk: Desk, line: str) -> None:
    desk.person("dora", Role.DIRECTOR)
    assert "went wrong" not in desk.chat("dora").answer(line)


def test_a_buttons_period_is_the_one_that_its_day_lies_in() -> None:
    found = of_button("quarter", "2028-02-29")
    assert found is not None
    assert found.code == "2028-Q1"
    for span, iso in (("week", "2028-02-29"), ("month", "2026-02-29"), ("month", "1899-12-31"), ("month", "")):
        assert of_button(span, iso) is None

"""Recurrence: RFC 5545 in whole days, with the last day of the month in place of one that is missing."""

import json
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from office.recurrence import InvalidRule, next_on

DATA = Path(__file__).parents[2] / "shared" / "data" / "language" / "recurrences.jsonl"


def days(rule: str, first: date, number: int) -> list[date]:
    found: list[date] = []
    after = first - timedelta(days=1)
    while len(found) < number and (day := next_on(rule, first, after)) is not None:
        found.append(day)
        after = day
    return found


@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        ("FREQ=DAILY", "2026-03-13", ["2026-03-13", "2026-03-14", "2026-03-15"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,TH", "2026-03-13", ["2026-03-16", "2026-03-19", "2026-03-23"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-03-13", ["2026-03-13", "2026-03-27", "2026-04-10"]),
        (
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "2026-01-01",
            ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=30", "2028-01-01", ["2028-01-30", "2028-02-29", "2028-03-30"]),
        ("FREQ=MONTHLY", "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-01", ["2026-01-31", "2026-02-28", "2026-03-31"]),
        (
            "FREQ=MONTHLY;BYMONTHDAY=15,31",
            "2026-02-01",
            ["2026-02-15", "2026-02-28", "2026-03-15", "2026-03-31"],
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=30,31",
            "2026-03-31",
            ["2026-03-31", "2026-04-30", "2026-05-30", "2026-05-31"],
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", "2026-02-01", ["2026-02-28", "2026-03-31"]),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31", "2026-01-31", ["2026-01-31", "2026-04-30", "2026-07-31"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-01-01", ["2026-02-13", "2026-03-13", "2026-11-13"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01", ["2026-01-30", "2026-02-27"]),
        ("FREQ=YEARLY", "2024-02-29", ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01", ["2026-02-28", "2027-02-28", "2028-02-29"]),
        ("FREQ=YEARLY;BYMONTH=4,7;BYMONTHDAY=31", "2026-01-01", ["2026-04-30", "2026-07-31", "2027-04-30"]),
        ("FREQ=YEARLY;BYMONTHDAY=31", "2026-03-31", ["2026-03-31", "2026-04-30", "2026-05-31"]),
        ("FREQ=DAILY;UNTIL=20260105T080000Z", "2026-01-04", ["2026-01-04", "2026-01-05"]),
        ("FREQ=DAILY;COUNT=2;BYHOUR=9;BYMINUTE=30", "2026-01-04", ["2026-01-04", "2026-01-05"]),
    ],
)
def test_days_of_a_rule(rule: str, first: str, expected: list[str]) -> None:
    number = len(expected) + ("COUNT" in rule or "UNTIL" in rule)  # one more must not come
    assert [str(day) for day in days(rule, date.fromisoformat(first), number)] == expected


def test_the_day_asked_from_is_not_its_own_next() -> None:
    assert next_on("FREQ=WEEKLY", date(2026, 3, 13), date(2026, 3, 13)) == date(2026, 3, 20)


def test_a_rule_that_has_ended_has_no_next() -> None:
    assert next_on("FREQ=DAILY;COUNT=3", date(2026, 1, 1), date(2026, 1, 3)) is None


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "monthly",
        "FREQ=HOURLY",
        "FREQ=DAILY;FOO=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=00",
        "FREQ=DAILY;INTERVAL=x",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;UNTIL=2026",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=x",
        "FREQ=DAILY;BYMONTH=",
        "FREQ=DAILY\nRRULE:FREQ=WEEKLY",
    ],
)
def test_what_is_not_a_rule_is_refused(rule: str) -> None:
    with pytest.raises(InvalidRule):
        next_on(rule, date(2026, 1, 1), date(2026, 1, 1))


@settings(deadline=None)
@given(st.dates(date(2024, 1, 1), date(2028, 12, 31)), st.integers(1, 31), st.integers(1, 4))
def test_a_monthly_rule_never_skips_a_month(first: date, day: int, interval: int) -> None:
    found = days(f"FREQ=MONTHLY;INTERVAL={interval};BYMONTHDAY={day}", first, 14)
    months = [each.year * 12 + each.month for each in found]
    assert months == list(range(months[0], months[0] + 14 * interval, interval))
    assert all(each.day == day or (each + timedelta(days=1)).day == 1 for each in found)


@settings(deadline=None)
@given(
    st.dates(date(2024, 1, 1), date(2028, 12, 31)),
    st.sampled_from(["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=TU,SA", "FREQ=MONTHLY;BYMONTHDAY=1,28,-1"]),
)
def test_where_every_day_exists_the_rfc_holds(first: date, rule: str) -> None:
    start = datetime.combine(first, datetime.min.time())
    assert days(rule, first, 10) == [each.date() for each in islice(rrulestr(rule, dtstart=start), 10)]


@pytest.mark.skipif(not DATA.exists(), reason="shared data are not here")
def test_the_rules_staff_dictate_have_a_next_day() -> None:
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    for row in rows:
        reference = date.fromisoformat(row["ref"][:10])
        found = next_on(row["rrule"], reference, reference)
        assert found is not None, row
        assert reference < found <= reference + timedelta(days=731), row

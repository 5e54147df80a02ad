"""Birthdays: leap days, ages, and reminders that are neither lost nor merged."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.birthdays import (
    Birthday,
    InvalidBirthday,
    ReminderDay,
    age_on,
    birthday_in,
    check_birthday,
    next_birthday,
    reminder_days,
)
from office.worktime import SpecialDays, WorkTime, is_workday, workday_on_or_before

TODAY = date(2026, 3, 13)
LEAP = Birthday(2, 29)
MADRID = WorkTime("Europe/Madrid", country="ES")
BIRTHDAYS = st.dates(date(2000, 1, 1), date(2000, 12, 31)).map(lambda day: Birthday(day.month, day.day))
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


@pytest.mark.parametrize(
    ("month", "day", "year"),
    [(13, 1, None), (0, 1, None), (4, 31, None), (2, 30, None), (2, 29, 2001), (1, 1, 0)],
)
def test_no_such_day(month: int, day: int, year: int | None) -> None:
    with pytest.raises(InvalidBirthday) as caught:
        Birthday(month, day, year)
    assert caught.value.reason == "date"


@pytest.mark.parametrize(
    ("birthday", "reason"),
    [
        (Birthday(3, 14, 2026), "future"),
        (Birthday(1, 1, 2027), "future"),
        (Birthday(1, 1, 1905), "age"),
        (Birthday(1, 1, 84), "age"),
    ],
)
def test_nobody_was_born_then(birthday: Birthday, reason: str) -> None:
    with pytest.raises(InvalidBirthday) as caught:
        check_birthday(birthday, TODAY)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "birthday", [LEAP, Birthday(2, 29, 1996), Birthday(3, 13, 2026), Birthday(12, 31), Birthday(1, 1, 1906)]
)
def test_a_possible_birthday_is_kept(birthday: Birthday) -> None:
    assert check_birthday(birthday, TODAY) is birthday


def test_a_leap_day_is_kept_on_the_28th_in_common_years() -> None:
    assert birthday_in(2026, LEAP) == date(2026, 2, 28)
    assert birthday_in(2028, LEAP) == date(2028, 2, 29)
    assert birthday_in(2100, LEAP) == date(2100, 2, 28)


@pytest.mark.parametrize(
    ("birthday", "expected"),
    [
        (Birthday(3, 13), date(2026, 3, 13)),
        (Birthday(3, 12), date(2027, 3, 12)),
        (Birthday(12, 31), date(2026, 12, 31)),
        (LEAP, date(2027, 2, 28)),
    ],
)
def test_next_birthday(birthday: Birthday, expected: date) -> None:
    assert next_birthday(birthday, TODAY) == expected


@settings(deadline=None)
@given(BIRTHDAYS, DAYS)
def test_the_next_birthday_is_within_a_year(birthday: Birthday, today: date) -> None:
    found = next_birthday(birthday, today)
    assert today <= found <= today + timedelta(days=366)
    assert found == birthday_in(found.year, birthday)


@pytest.mark.parametrize(
    ("birthday", "day", "age"),
    [
        (Birthday(3, 13, 1986), date(2026, 3, 12), 39),
        (Birthday(3, 13, 1986), date(2026, 3, 13), 40),
        (Birthday(2, 29, 1996), date(2026, 2, 27), 29),
        (Birthday(2, 29, 1996), date(2026, 2, 28), 30),
        (Birthday(2, 29, 1996), date(2028, 2, 28), 31),
        (Birthday(3, 13, 2026), date(2026, 3, 13), 0),
        (Birthday(3, 13, 2026), date(2026, 3, 12), None),
        (Birthday(3, 13), date(2026, 3, 13), None),
    ],
)
def test_age(birthday: Birthday, day: date, age: int | None) -> None:
    assert age_on(birthday, day) == age


def test_slots_move_to_the_working_day_before() -> None:
    # Sunday 15 March 2026: both slots fall on the weekend, share the Friday and stay two.
    found = reminder_days(Birthday(3, 15), (7, 1), date(2026, 3, 1), date(2026, 3, 31), MADRID)
    sunday = date(2026, 3, 15)
    assert found == (
        ReminderDay(date(2026, 3, 6), sunday, 7),
        ReminderDay(date(2026, 3, 13), sunday, 1),
        ReminderDay(date(2026, 3, 13), sunday, 0),
    )


def test_a_birthday_on_new_year_is_announced_in_december() -> None:
    found = reminder_days(Birthday(1, 1), (1,), date(2026, 12, 1), date(2026, 12, 31), MADRID)
    new_year = date(2027, 1, 1)
    assert found == (
        ReminderDay(date(2026, 12, 31), new_year, 1),
        ReminderDay(date(2026, 12, 31), new_year, 0),
    )
    assert reminder_days(Birthday(1, 1), (1,), date(2027, 1, 1), date(2027, 1, 31), MADRID) == ()


def test_a_leave_moves_the_slot_back_before_the_leave() -> None:
    leave = frozenset(date(2026, 3, 2) + timedelta(days=number) for number in range(12))
    away = replace(MADRID, special=SpecialDays(off=leave))
    found = reminder_days(Birthday(3, 10), (), date(2026, 2, 1), date(2026, 3, 31), away)
    assert found == (ReminderDay(date(2026, 2, 27), date(2026, 3, 10), 0),)


def test_a_reminder_after_the_birthday_is_refused() -> None:
    with pytest.raises(ValueError, match="before"):
        reminder_days(Birthday(3, 10), (-1,), TODAY, TODAY, MADRID)


@settings(deadline=None)
@given(BIRTHDAYS, st.sets(st.integers(1, 30), max_size=3).map(tuple), st.sets(DAYS, max_size=20))
def test_each_slot_of_each_birthday_comes_exactly_once(
    birthday: Birthday, before: tuple[int, ...], days_off: set[date]
) -> None:
    """Asked month by month, as the scheduler asks, nothing is lost or doubled at any border."""
    worktime = replace(MADRID, special=SpecialDays(off=frozenset(days_off)))
    months = [date(2025 + number // 12, number % 12 + 1, 1) for number in range(37)]
    found = [
        reminder
        for first, following in pairwise(months)
        for reminder in reminder_days(birthday, before, first, following - timedelta(days=1), worktime)
    ]
    assert found == sorted(found, key=lambda reminder: reminder.on)
    assert len(set(found)) == len(found)
    for reminder in found:
        wanted = reminder.birthday - timedelta(days=reminder.before)
        assert reminder.on == workday_on_or_before(wanted, worktime)
        assert is_workday(reminder.on, worktime)
    for year in (2026, 2027):  # the years the months cover with all their slots
        slots = [each.before for each in found if each.birthday == birthday_in(year, birthday)]
        assert sorted(slots) == sorted({0, *before})

"""Local time over every zone and every change of the clocks, working days with holidays."""

from collections.abc import Set
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.worktime import (
    NoWorkday,
    SpecialDays,
    UnknownZone,
    WorkTime,
    add_workdays,
    is_workday,
    local_day_bounds,
    local_to_utc,
    next_working_moment,
    to_local,
    workday_on_or_after,
    workday_on_or_before,
)

DAY = timedelta(days=1)
MADRID = WorkTime("Europe/Madrid", country="ES")
BUDAPEST = WorkTime("Europe/Budapest", country="HU")


def off(worktime: WorkTime, days: Set[date]) -> WorkTime:
    return replace(worktime, special=SpecialDays(off=frozenset(days)))


DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def _days_of_changes(zone: str) -> set[date]:
    """The local days around each change of the zone's clocks in 2024-2028."""
    info = ZoneInfo(zone)
    start = datetime(2023, 12, 31, 12, tzinfo=UTC)
    noons = [(start + number * DAY).astimezone(info) for number in range(1829)]
    changes = [after.date() for before, after in pairwise(noons) if before.utcoffset() != after.utcoffset()]
    return {day + shift * DAY for day in changes for shift in range(-2, 3)}


def test_every_local_day_has_exactly_one_instant_in_every_zone() -> None:
    changes = 0
    for zone in available_timezones():
        days = sorted(_days_of_changes(zone))
        changes += len(days) // 5
        for wall in (time(0), time(0, 30), time(2, 30), time(9)):
            instants = [local_to_utc(day, wall, zone) for day in days]
            assert all(earlier < later for earlier, later in pairwise(instants)), (zone, wall)
            for day, instant in zip(days, instants, strict=True):
                shown = to_local(instant, zone)
                assert shown.date() == day, (zone, wall, day)
                assert shown.fold == 0, (zone, wall, day)  # the first pass of a repeated hour
                if shown.time() != wall:  # skipped by the clocks: later by the gap
                    gap = datetime.combine(day, shown.time()) - datetime.combine(day, wall)
                    before, after = (to_local(instant + shift * DAY, zone).utcoffset() for shift in (-1, 1))
                    assert before is not None
                    assert after is not None
                    assert gap == after - before > timedelta(0), (zone, wall, day)
    assert changes > 1000


@pytest.mark.parametrize(
    ("zone", "day", "wall", "utc"),
    [
        (
            "Europe/Madrid",
            date(2026, 3, 29),
            time(2, 30),
            datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        ),  # skipped
        ("Europe/Bucharest", date(2026, 3, 29), time(3, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (
            "Europe/Madrid",
            date(2026, 10, 25),
            time(2, 30),
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        ),  # twice
        (
            "Africa/Cairo",
            date(2026, 4, 24),
            time(0),
            datetime(2026, 4, 23, 22, tzinfo=UTC),
        ),  # starts at 01:00
        ("Asia/Kolkata", date(2026, 1, 1), time(9), datetime(2026, 1, 1, 3, 30, tzinfo=UTC)),
    ],
)
def test_local_to_utc(zone: str, day: date, wall: time, utc: datetime) -> None:
    assert local_to_utc(day, wall, zone) == utc


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)])
def test_a_day_is_as_long_as_the_clocks_make_it(day: date, hours: int) -> None:
    start, end = local_day_bounds(day, "Europe/Sarajevo")
    assert end - start == timedelta(hours=hours)
    assert to_local(start, "Europe/Sarajevo").date() == day
    assert to_local(end - timedelta(microseconds=1), "Europe/Sarajevo").date() == day
    assert to_local(end, "Europe/Sarajevo").date() == day + DAY


@pytest.mark.parametrize("name", ["Europe/Atlantis", "", "../etc", "Madrid", "/", "Europe"])
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(UnknownZone):
        WorkTime(name)


def test_work_time_must_be_possible() -> None:
    for days in (frozenset(), frozenset({0, 1}), frozenset({8})):
        with pytest.raises(ValueError, match="weekdays"):
            WorkTime("UTC", days)
    with pytest.raises(ValueError, match="ends before"):
        WorkTime("UTC", start=time(18), end=time(9))


def test_a_moment_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 3, 2, 10, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"):
        to_local(naive, "UTC")
    with pytest.raises(ValueError, match="zone"):
        next_working_moment(naive, MADRID)


@pytest.mark.parametrize(
    ("worktime", "day", "expected"),
    [
        (MADRID, date(2026, 3, 13), True),
        (MADRID, date(2026, 3, 14), False),  # Saturday
        (MADRID, date(2026, 1, 6), False),  # Epiphany
        (WorkTime("Europe/Madrid", country="es"), date(2026, 1, 6), False),
        (WorkTime("Europe/Madrid", country="ES-MD"), date(2025, 5, 2), False),  # the Community of Madrid only
        (MADRID, date(2025, 5, 2), True),
        (BUDAPEST, date(2026, 1, 10), True),  # a Saturday worked for 2 January
        (BUDAPEST, date(2026, 1, 2), False),
        (WorkTime("Europe/Moscow", country="RU"), date(2026, 1, 8), False),
        (WorkTime("Europe/Sarajevo", country="BA"), date(2026, 5, 1), False),
        (WorkTime("Europe/Belgrade"), date(2026, 1, 1), True),  # no country, no holidays
        (WorkTime("Europe/Belgrade", country="ZZ"), date(2026, 1, 1), True),
        (WorkTime("Asia/Dubai", frozenset({7, 1})), date(2026, 3, 15), True),  # Sunday
    ],
)
def test_is_workday(worktime: WorkTime, day: date, expected: bool) -> None:
    assert is_workday(day, worktime) is expected


def test_days_off_outrank_a_swapped_saturday() -> None:
    assert not is_workday(date(2026, 1, 10), off(BUDAPEST, {date(2026, 1, 10)}))


def test_a_day_may_be_worked_on_a_holiday_and_may_end_early() -> None:
    epiphany, friday = date(2026, 1, 6), date(2026, 3, 13)
    worked = replace(MADRID, special=SpecialDays(worked=frozenset({epiphany}), short=((friday, time(14)),)))
    assert is_workday(epiphany, worked)
    assert not is_workday(epiphany, replace(worked, special=replace(worked.special, off=frozenset({epiphany}))))
    afternoon = datetime(2026, 3, 13, 13, 30, tzinfo=UTC)  # 14:30 there
    assert next_working_moment(afternoon, worked) == datetime(2026, 3, 16, 8, tzinfo=UTC)
    assert next_working_moment(afternoon, MADRID) == afternoon
    assert not is_workday(friday, replace(worked, start=time(15)))  # over before it begins


@pytest.mark.parametrize(
    ("moment", "expected"),
    [  # Madrid is UTC+1 here
        (datetime(2026, 3, 13, 10, tzinfo=UTC), datetime(2026, 3, 13, 10, tzinfo=UTC)),
        (datetime(2026, 3, 13, 8, tzinfo=UTC), datetime(2026, 3, 13, 8, tzinfo=UTC)),  # 09:00 sharp
        (datetime(2026, 3, 13, 3, tzinfo=UTC), datetime(2026, 3, 13, 8, tzinfo=UTC)),  # before the day
        (datetime(2026, 3, 12, 17, tzinfo=UTC), datetime(2026, 3, 13, 8, tzinfo=UTC)),  # 18:00 sharp
        (datetime(2026, 3, 13, 20, tzinfo=UTC), datetime(2026, 3, 16, 8, tzinfo=UTC)),  # Friday evening
        (datetime(2026, 3, 14, 11, tzinfo=UTC), datetime(2026, 3, 16, 8, tzinfo=UTC)),  # Saturday noon
        (
            datetime(2026, 3, 27, 20, tzinfo=UTC),
            datetime(2026, 3, 30, 7, tzinfo=UTC),
        ),  # over the spring change
        (datetime(2026, 1, 5, 20, tzinfo=UTC), datetime(2026, 1, 7, 8, tzinfo=UTC)),  # Epiphany between
    ],
)
def test_next_working_moment(moment: datetime, expected: datetime) -> None:
    found = next_working_moment(moment, MADRID)
    assert found == expected
    assert found.tzinfo is UTC


def test_next_working_moment_takes_any_zone_and_gives_utc() -> None:
    moment = datetime(2026, 3, 13, 12, tzinfo=timezone(timedelta(hours=2)))
    assert next_working_moment(moment, MADRID).isoformat() == "2026-03-13T10:00:00+00:00"


def test_next_working_moment_passes_over_a_leave() -> None:
    leave = frozenset({date(2026, 3, 16), date(2026, 3, 17)})
    friday_evening = datetime(2026, 3, 13, 20, tzinfo=UTC)
    assert next_working_moment(friday_evening, off(MADRID, leave)) == datetime(2026, 3, 18, 8, tzinfo=UTC)


@settings(deadline=None)
@given(st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_next_working_moment_is_never_earlier_and_is_settled(moment: datetime) -> None:
    found = next_working_moment(moment, BUDAPEST)
    local = to_local(found, BUDAPEST.zone)
    assert found >= moment
    assert is_workday(local.date(), BUDAPEST)
    assert BUDAPEST.start <= local.time() < BUDAPEST.end
    assert next_working_moment(found, BUDAPEST) == found


@settings(deadline=None)
@given(DAYS)
def test_nearest_workdays_enclose_the_day(day: date) -> None:
    before, after = workday_on_or_before(day, BUDAPEST), workday_on_or_after(day, BUDAPEST)
    assert before <= day <= after
    between = [before + number * DAY for number in range(1, (after - before).days)]
    assert not any(is_workday(each, BUDAPEST) for each in between)
    assert (before == after) == is_workday(day, BUDAPEST)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 3, 13), 1, date(2026, 3, 16)),
        (date(2026, 3, 14), 1, date(2026, 3, 16)),
        (date(2026, 3, 11), 3, date(2026, 3, 16)),
        (date(2026, 3, 16), -1, date(2026, 3, 13)),
        (date(2026, 3, 14), 0, date(2026, 3, 14)),
        (date(2026, 1, 5), 1, date(2026, 1, 7)),
    ],
)
def test_add_workdays(day: date, count: int, expected: date) -> None:
    assert add_workdays(day, count, MADRID) == expected


@settings(deadline=None)
@given(DAYS, st.integers(1, 60))
def test_workdays_there_and_back(day: date, count: int) -> None:
    workday = workday_on_or_after(day, MADRID)
    assert add_workdays(add_workdays(workday, count, MADRID), -count, MADRID) == workday


def test_no_working_day_at_all_is_an_error_not_an_endless_search() -> None:
    forever = frozenset(date(2026, 1, 1) + number * DAY for number in range(1200))
    with pytest.raises(NoWorkday):
        workday_on_or_after(date(2026, 1, 1), off(MADRID, forever))

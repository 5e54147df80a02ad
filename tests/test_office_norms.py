"""Norms: the numbers of the job descriptions, progress, and the pace of a day."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.norms import DEFAULTS, Norm, Pace, Period, Progress, Target, pace, pace_over

START, END = time(9), time(18)


def test_the_defaults_are_those_of_the_job_description() -> None:
    assert dict(DEFAULTS) == {
        "calls": Target(30, Period.DAY),
        "offers_email": Target(50, Period.DAY),
        "offers_phone": Target(20, Period.DAY),
        "new_contracts": Target(4, Period.MONTH),
        "cards": Target(1, Period.DAY),
    }


@pytest.mark.parametrize(("done", "left", "met"), [(0, 30, False), (29, 1, False), (30, 0, True), (35, 0, True)])
def test_progress(done: int, left: int, met: bool) -> None:
    progress = Progress(Norm.CALLS, done, 30)
    assert (progress.left, progress.met) == (left, met)


@pytest.mark.parametrize(
    ("done", "target", "now", "expected"),
    [
        (0, 30, time(8), Pace.ON),  # nothing is expected before the day
        (0, 30, time(9), Pace.ON),
        (15, 30, time(13, 30), Pace.ON),  # half of the day
        (12, 30, time(13, 30), Pace.ON),  # three calls either way
        (11, 30, time(13, 30), Pace.BEHIND),
        (18, 30, time(13, 30), Pace.ON),
        (19, 30, time(13, 30), Pace.AHEAD),
        (29, 30, time(18), Pace.BEHIND),  # the day is over
        (30, 30, time(18), Pace.ON),
        (31, 30, time(20), Pace.AHEAD),
        (30, 30, time(12), Pace.AHEAD),
        (0, 1, time(17, 59), Pace.ON),  # one card a day can still be touched
        (0, 1, time(18), Pace.BEHIND),
        (0, 0, time(18), Pace.ON),
    ],
)
def test_pace(done: int, target: int, now: time, expected: Pace) -> None:
    assert pace(done, target, now, START, END) is expected


def test_pace_of_a_month_counts_in_working_days() -> None:
    assert pace_over(2, 4, 11, 22) is Pace.ON
    assert pace_over(0, 4, 11, 22) is Pace.BEHIND
    assert pace_over(4, 4, 11, 22) is Pace.AHEAD


def test_a_period_without_length_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        pace(1, 1, START, START, START)


ORDER = [Pace.BEHIND, Pace.ON, Pace.AHEAD]


@settings(deadline=None)
@given(st.integers(0, 60), st.integers(0, 60), st.integers(-5, 105), st.integers(1, 100))
def test_pace_rises_with_work_and_falls_with_time(done: int, target: int, elapsed: int, span: int) -> None:
    now = ORDER.index(pace_over(done, target, elapsed, span))
    assert ORDER.index(pace_over(done + 1, target, elapsed, span)) >= now
    assert ORDER.index(pace_over(done, target, elapsed + 1, span)) <= now or done > target
    assert (now == 0) <= (done < target)
    assert (elapsed >= span and done < target) <= (now == 0)

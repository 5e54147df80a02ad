"""The clock that cannot be trusted: jumps, sleeps and wrong years, with and without somebody else to ask."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.clock import ClockGate, Reading, Source

START = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
TICK = 5.0
MINUTE, HOUR, DAY, YEAR = 60.0, 3600.0, 86400.0, 365 * 86400.0


class Machine:
    """A machine whose wall clock is off by `error` seconds from the truth, and a gate that looks every tick."""

    def __init__(self, error: float = 0, *, beat: float | None = None, told: bool = False, vouches: bool = True):
        """`beat`: seconds from the truth at the start to the last sign of life; `told`: another clock is known."""
        self.error, self.told = error, told
        self._awake = self._passed = 0.0
        last_beat = None if beat is None else START + timedelta(seconds=beat)
        self._reading: Reading | None = None
        source = Source("the Date header", lambda: self._reading, vouches)
        self.gate = ClockGate(lambda: self._awake, last_beat, [source])

    def look(self, seconds: float = TICK) -> bool:
        self._awake += seconds
        self._passed += seconds
        if self.told:
            self._reading = Reading(START + timedelta(seconds=self._passed), self._awake)
        return self.gate.may_fire(START + timedelta(seconds=self._passed + self.error))

    def looks(self, seconds: float) -> list[bool]:
        return [self.look() for _ in range(int(seconds / TICK))]

    def sleep(self, seconds: float) -> None:
        """Suspended: the monotonic clock stands meanwhile."""
        self._passed += seconds


def running(**how: bool) -> Machine:
    machine = Machine(**how)
    assert all(machine.looks(MINUTE))
    return machine


def test_a_clock_that_runs_is_trusted() -> None:
    machine = Machine(beat=-10)
    assert all(machine.looks(HOUR))
    assert machine.gate.reason is None


@pytest.mark.parametrize("jump", [-100.0, 100.0])
def test_what_a_time_server_corrects_is_no_jump(jump: float) -> None:
    machine = running()
    machine.error += jump
    assert machine.look()


@pytest.mark.parametrize("jump", [-HOUR, HOUR, -3 * DAY, 3 * DAY, 10 * YEAR, -10 * YEAR])
def test_a_jump_stops_firing_and_the_right_clock_starts_it_at_the_next_look(jump: float) -> None:
    machine = running()
    machine.error = jump
    assert not any(machine.looks(9 * MINUTE))
    machine.error = 0
    assert machine.look()
    assert all(machine.looks(MINUTE))


@pytest.mark.parametrize("jump", [-HOUR, -3 * DAY, 8 * DAY, 10 * YEAR])
def test_a_jump_back_or_of_more_than_a_week_is_never_accepted_by_itself(jump: float) -> None:
    machine = running()
    machine.error = jump
    assert not any(machine.looks(DAY))


@pytest.mark.parametrize("slept", [HOUR, 6.9 * DAY])
def test_after_a_sleep_it_goes_on_when_the_clock_has_stood_for_ten_minutes(slept: float) -> None:
    machine = running()
    machine.sleep(slept)
    looks = machine.looks(11 * MINUTE)
    assert looks.index(True) * TICK == 10 * MINUTE
    assert all(looks[looks.index(True) :])


def test_a_clock_that_goes_on_jumping_is_not_steady() -> None:
    machine = running()
    for _ in range(10):
        machine.error += HOUR
        assert not any(machine.looks(5 * MINUTE))


def test_after_a_sleep_another_clock_that_agrees_is_enough() -> None:
    machine = running(told=True)
    machine.sleep(30 * DAY)
    assert machine.look()


def test_what_another_clock_said_before_a_jump_confirms_nothing_after_it() -> None:
    machine = running(told=True)
    machine.told = False
    machine.error = 10 * YEAR
    assert not any(machine.looks(MINUTE))


def test_a_database_on_the_same_machine_agrees_with_every_error_and_confirms_none() -> None:
    later = START + timedelta(days=3650)
    gate = ClockGate(lambda: 0.0, START, [Source("database", lambda: Reading(later, 0.0), vouches=False)])
    assert not gate.may_fire(later)


def test_a_database_elsewhere_that_contradicts_is_heard() -> None:
    machine = running(told=True, vouches=False)
    machine.error = 310
    assert not machine.look()


@pytest.mark.parametrize(("error", "trusted"), [(0, True), (290, True), (-290, True), (310, False), (-310, False)])
def test_another_clock_decides(error: float, trusted: bool) -> None:
    machine = Machine(error, told=True)
    assert machine.look() is trusted


def test_of_two_other_clocks_one_that_contradicts_is_enough_also_while_only_the_other_speaks() -> None:
    counted = [0.0]
    right = Source("Telegram", lambda: Reading(START + timedelta(seconds=counted[0]), counted[0]))
    other = Source("database", lambda: Reading(START + timedelta(seconds=4000), 0.0))
    gate = ClockGate(lambda: counted[0], None, [right, other])
    for _ in range(10):
        assert not gate.may_fire(START + timedelta(seconds=counted[0]))
        assert gate.reason == "-4000 s against database"
        counted[0] += TICK


def test_a_clock_that_was_contradicted_is_not_believed_because_nobody_contradicts_it_any_more() -> None:
    machine = Machine(HOUR, told=True)
    assert not machine.look()
    machine.told = False
    assert not any(machine.looks(DAY))
    machine.error = 0
    assert machine.look()


@pytest.mark.parametrize(
    ("beat", "error", "trusted"),
    [
        (-10.0, 0.0, True),
        (-10.0, -40.0, True),
        (-30 * DAY, 0.0, True),
        (-32 * DAY, 0.0, False),
        (-10.0, -3 * DAY, False),
        (-10.0, 10 * YEAR, False),
        (-10.0, -10 * YEAR, False),
    ],
)
def test_at_the_start_the_last_sign_of_life_is_the_measure(beat: float, error: float, trusted: bool) -> None:
    assert Machine(error, beat=beat).look() is trusted


@pytest.mark.parametrize("error", [10 * YEAR, -HOUR])
def test_a_wrong_year_at_the_start_stays_wrong_until_somebody_sets_the_clock_right(error: float) -> None:
    machine = Machine(error, beat=-MINUTE)
    assert not any(machine.looks(HOUR))
    machine.error = 0
    assert machine.look()


def test_without_a_sign_of_life_there_is_nothing_to_hold_the_clock_against() -> None:
    assert Machine(10 * YEAR).look()  # a new database, or `run --trust-clock`


def test_the_reason_says_how_far_and_against_what() -> None:
    machine = running()
    machine.error = -HOUR
    machine.look()
    assert machine.gate.reason == "-3600 s against the time counted since 2026-03-11 12:01 UTC"


# Whatever happens, in any order

JUMPS = st.sampled_from([0.0, 0.0, 0.0, 60.0, 200.0, HOUR, -HOUR, 5 * DAY, 9 * DAY, 10 * YEAR, -YEAR])


@given(st.lists(st.tuples(JUMPS, st.floats(1, 1800)), max_size=60))
def test_with_another_clock_at_hand_it_fires_just_when_the_clock_is_right(steps: list[tuple[float, float]]) -> None:
    machine = Machine(told=True)
    for error, seconds in steps:
        machine.error = error
        assert machine.look(seconds) is (abs(error) <= 300)


@given(st.lists(st.tuples(JUMPS, st.booleans(), st.floats(1, 1800)), max_size=60))
def test_the_right_clock_is_trusted_at_once_while_no_wrong_one_was(steps: list[tuple[float, bool, float]]) -> None:
    machine = running()
    for error, told, seconds in steps:
        machine.error, machine.told = error, told
        if machine.look(seconds) and abs(error) > 120:
            return  # accepted after a sleep, or near enough for the other clock
        machine.error = 0
        assert machine.look()


@given(st.lists(st.tuples(JUMPS, st.floats(1, 300)), max_size=60))
def test_alone_it_never_fires_far_from_the_truth_before_ten_minutes(steps: list[tuple[float, float]]) -> None:
    """And never at all more than a week ahead, or behind."""
    machine = running()
    stood, last = 0.0, 0.0
    for error, seconds in steps:
        stood = stood + seconds if error == last else 0.0
        last = machine.error = error
        if machine.look(seconds) and abs(error) > 120:
            assert 0 < error <= 7 * DAY
            assert stood >= 10 * MINUTE - 1
            return

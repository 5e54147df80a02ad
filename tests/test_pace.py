"""How fast a platform is spoken to, and when it is left in peace."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scheduler.pace import FAILURES, PROBE, SOON, Breaker, Pace


class Seconds:
    """A monotonic clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def spread(pace: Pace, seconds: Seconds, chats: list[str], until: float) -> list[tuple[float, str]]:
    """When each of these messages goes, one chat a message, if each goes as soon as it may."""
    sent = []
    waiting = list(chats)
    while waiting and seconds.now < until:
        for chat in [chat for chat in dict.fromkeys(waiting) if pace.is_ready(chat)]:
            if pace.is_ready(chat):
                pace.take(chat)
                waiting.remove(chat)
                sent.append((seconds.now, chat))
        seconds.now += 0.01
    return sent


def test_a_chat_gets_a_short_burst_and_then_one_a_second() -> None:
    seconds = Seconds()
    times = [at for at, _ in spread(Pace("telegram", seconds), seconds, ["7"] * 9, 1100)]
    assert times[5] - times[0] < 0.1, "six at once"
    assert all(later - earlier > 1 for earlier, later in pairwise(times[5:]))


def test_a_group_gets_no_more_than_twenty_a_minute() -> None:
    seconds = Seconds()
    times = [at for at, _ in spread(Pace("telegram", seconds), seconds, ["-100"] * 40, 1060)]
    assert 18 <= len(times) <= 21


@given(chats=st.lists(st.integers(1, 500).map(str), min_size=60, max_size=120, unique=True))
def test_no_second_has_more_than_thirty_messages(chats: list[str]) -> None:
    seconds = Seconds()
    times = [at for at, _ in spread(Pace("telegram", seconds), seconds, chats, 1030)]
    assert len(times) == len(chats)
    assert all(sum(at <= other < at + 1 for other in times) <= 30 for at in times)


def test_many_processes_share_what_a_platform_takes() -> None:
    seconds = Seconds()
    pace = Pace("telegram", seconds)
    pace.share(3)
    times = [at for at, _ in spread(pace, seconds, [str(number) for number in range(300)], 1010)]
    assert 55 <= len(times) <= 80, "a third of 20 a second"


def test_who_waits_is_named_and_so_is_the_moment() -> None:
    seconds = Seconds()
    pace = Pace("telegram", seconds)
    assert pace.soonest() is None
    for _ in range(6):
        pace.take("7")
        seconds.now += 0.05  # the platform as a whole takes them
    assert pace.waiting() == ["7"]
    wait = pace.soonest()
    assert wait is not None
    seconds.now += wait + 0.001
    assert pace.waiting() == []
    assert pace.is_ready("7")


def test_the_operator_may_set_another_pace_or_none() -> None:
    seconds = Seconds()
    chats = [str(number) for number in range(100)]
    times = [at for at, _ in spread(Pace("telegram", seconds, per_second=5), seconds, chats, 1004)]
    assert 20 <= len(times) <= 26
    pace = Pace("telegram", seconds, per_second=0)
    for _ in range(100):
        pace.take("7")
    assert pace.is_ready("7")
    assert pace.soonest() is None


def test_a_platform_without_limits_has_none() -> None:
    pace = Pace("console")
    for _ in range(100):
        pace.take("ana")
    assert pace.room(10) == 10
    assert pace.soonest() is None


def test_a_platform_that_is_down_is_tried_twice_a_minute() -> None:
    seconds = Seconds()
    breaker = Breaker(seconds)
    for _ in range(FAILURES):
        assert not breaker.is_open
        breaker.failed()
    assert breaker.is_open
    assert not breaker.probes()
    for _ in range(3):
        seconds.now += PROBE
        assert breaker.probes()
        assert not breaker.probes(), "once"
        breaker.failed()
    assert breaker.answered()
    assert not breaker.is_open
    assert not breaker.answered(), "it was not down any more"


def test_after_a_lost_answer_the_platform_is_asked_first() -> None:
    seconds = Seconds()
    breaker = Breaker(seconds)
    breaker.failed(silent=True)
    assert breaker.holds
    assert not breaker.is_open
    assert not breaker.probes()
    seconds.now += SOON
    assert breaker.probes()
    assert not breaker.answered(), "it had not been taken to be down"
    assert not breaker.holds


def test_one_answer_in_between_and_it_is_not_down() -> None:
    breaker = Breaker(Seconds())
    for _ in range(FAILURES * 3):
        breaker.failed()
        breaker.answered()
    assert not breaker.is_open


def test_a_slack_channel_gets_a_short_burst_and_then_one_a_second_in_all_its_threads() -> None:
    seconds = Seconds()
    chats = ["C1", "C1:1700000000.000100", "C1:1700000000.000200"] * 4
    times = [at for at, _ in spread(Pace("slack", seconds), seconds, chats, 1100)]
    assert len(times) == 12
    assert times[2] - times[0] < 0.1, "three at once"
    assert all(later - earlier > 1 for earlier, later in pairwise(times[2:]))


def test_channels_of_slack_do_not_wait_for_each_other() -> None:
    seconds = Seconds()
    times = [at for at, _ in spread(Pace("slack", seconds), seconds, [f"C{n}" for n in range(200)], 1100)]
    assert times[-1] == times[0]

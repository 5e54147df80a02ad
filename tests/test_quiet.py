"""Quiet: many reminders as one message, kinds switched off, hours in which nothing comes that can wait."""

from datetime import UTC, date, datetime

import pytest

from office.rights import Role
from scheduler import reminders
from storage.store import Store
from tests.desk import Desk
from tests.test_reminders import tick, told


def gathered(desk: Desk, *moment: int) -> None:
    """One round of the running bot at that UTC moment."""
    desk.clock.now = datetime(*moment, tzinfo=UTC)

    def work(store: Store) -> None:
        reminders.plan(store, store.now)
        while reminders.fire(store, desk.app.company, store.now, gathers=True):
            continue

    desk.write(work)


def three_tasks(desk: Desk, language: str = "en") -> None:
    desk.person("ana", language=language)
    for what in ("call the bank", "water the plants", "write to Boris"):
        desk.write(lambda s, w=what: s.tasks.add(s.staff.by_login("ana"), w, date(2026, 3, 12)))
    at_nine = desk.read(lambda s: s.staff.by_login("ana")).work_start
    desk.write(lambda s: s.tasks.add(s.staff.by_login("ana"), "the fixed hour", date(2026, 3, 12), at_nine))


def test_three_that_come_together_are_one_message_and_each_opens(desk: Desk) -> None:
    three_tasks(desk)
    gathered(desk, 2026, 3, 12, 9, 0)
    one, fixed = sorted(desk.chat("ana").reads(), key=lambda shown: shown.kind)
    assert fixed.text == "⏰ the fixed hour"  # what has a time comes by itself
    assert one.text.splitlines()[:2] == ["Reminders: 3", "1. ⏰ call the bank"]
    shown = desk.chat("ana").presses("2")
    assert shown[0].text == "⏰ water the plants"
    assert "Done" in shown[0].labels
    gathered(desk, 2026, 3, 12, 9, 1)
    assert desk.chat("ana").reads() == []


def test_quiet_until_a_time_holds_what_can_wait_and_nothing_is_lost(desk: Desk) -> None:
    three_tasks(desk, "ru")
    desk.clock.now = datetime(2026, 3, 12, 8, tzinfo=UTC)
    ana = desk.chat("ana")
    assert "Тишина до" in ana.answer("/quiet до 11:00")
    gathered(desk, 2026, 3, 12, 9, 0)
    assert [m.text for m in ana.reads()] == ["⏰ the fixed hour"]
    gathered(desk, 2026, 3, 12, 11, 0)
    assert ana.reads()[0].text.startswith("Напоминания: 3")


def test_a_kind_is_switched_off_and_on_again_and_duties_are_not(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.client("Boris", ana, birth_month=3, birth_day=12)
    chat = desk.chat("ana")
    text = chat.answer("/quiet")
    assert "These always come, for somebody relies on them: your own reminders." in text
    assert "On: birthdays" in chat.presses("Off: birthdays")[-1].labels
    tick(desk, 2026, 3, 12, 9, 0)
    assert told(desk, "ana", "birthday") == []
    chat.presses("On: birthdays")
    tick(desk, 2026, 3, 12, 9, 1)
    assert len(told(desk, "ana", "birthday")) == 1
    assert chat.presses_data("quiet.switch:task.off")[0].text == "That button is out of date."
    desk.person("bela", Role.REP)
    assert desk.read(lambda s: s.quiet.without(s.staff.by_login("bela"))) == frozenset()


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/quiet until tomorrow", "quiet until 15:00, "),
        ("/quiet until 20 March at 10:00", "more than 24 hours"),
        ("/quiet 8-19", "your whole working day"),
        ("/quiet blue", "quiet until 15:00, "),
    ],
)
def test_bad_input_says_what_to_do(desk: Desk, line: str, answer: str) -> None:
    desk.person("ana")
    assert answer in desk.chat("ana").answer(line)
    assert "No quiet hours" in desk.chat("ana").answer("/quiet")


def test_hours_of_every_day(desk: Desk) -> None:
    three_tasks(desk)
    assert "Quiet every day from" in desk.chat("ana").answer("/quiet 8-10")
    gathered(desk, 2026, 3, 12, 9, 30)
    assert [m.text for m in desk.chat("ana").reads()] == ["⏰ the fixed hour"]
    gathered(desk, 2026, 3, 12, 10, 0)
    assert desk.chat("ana").reads()[0].text.startswith("Reminders: 3")
    assert "No quiet hours" in desk.chat("ana").answer("/quiet off")

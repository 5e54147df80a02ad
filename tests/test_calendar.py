"""The working calendar: decided by who manages the staff, obeyed by everything that comes by itself."""

from datetime import UTC, date, datetime

import pytest

from office.calendars import DayKind, Decision, special_days
from office.rights import Role
from tests.desk import Desk
from tests.test_reminders import tick, told

MAY_DAY = date(2026, 5, 1)


def test_the_nearer_decision_outranks_and_the_later_the_earlier() -> None:
    company = Decision(MAY_DAY, date(2026, 5, 3), DayKind.OFF)
    spain = Decision(MAY_DAY, MAY_DAY, DayKind.WORKED, country="ES")
    own = Decision(date(2026, 5, 2), date(2026, 5, 2), DayKind.WORKED, person_id=7)
    again = Decision(date(2026, 5, 3), date(2026, 5, 3), DayKind.WORKED)
    found = special_days((spain, own, company, again), 7, "ES")
    assert found.worked == {date(2026, 5, day) for day in (1, 2, 3)}
    assert special_days((spain, own, company), 8, "HU").off == {date(2026, 5, day) for day in (1, 2, 3)}


def test_a_day_off_moves_what_was_planned_and_its_removal_moves_it_back(desk: Desk) -> None:
    desk.person("root", Role.ADMIN)
    desk.person("ana", country="ES")
    ana, root = desk.chat("ana"), desk.chat("root")
    ana.says("/remind call the bank on 13 March")
    ana.says("/remind water the plants on 13 March at 10:00")
    text = root.answer("/calendar off 12-13 March, Spain, local feast")
    assert text.splitlines()[:2] == ["Saved.", "Thu 12 Mar 2026 – Fri 13 Mar 2026 · day off · Spain · local feast"]
    tick(desk, 2026, 3, 13, 9, 0)
    assert told(desk, "ana", "task") == []
    tick(desk, 2026, 3, 13, 10, 0)
    assert "water the plants" in told(desk, "ana", "task")[0].text  # a time that was set stays
    root.presses("Undo")
    tick(desk, 2026, 3, 13, 10, 5)
    (back,) = told(desk, "ana", "task")
    assert "call the bank" in back.text
    assert "Moved" not in back.text
    tick(desk, 2026, 3, 16, 9, 0)
    assert told(desk, "ana", "task") == []


def test_what_moves_says_so_and_comes_once(desk: Desk) -> None:
    desk.person("root", Role.ADMIN)
    ana = desk.person("ana", language="es", country="ES")
    desk.client("Boris", ana, birth_month=5, birth_day=4)
    desk.chat("ana").says("/remind llamar al banco el 30 de abril")
    desk.chat("root").says("/calendar off 30 April, Spain")
    tick(desk, 2026, 4, 30, 12, 0)
    tick(desk, 2026, 5, 1, 12, 0)  # a public holiday, then a weekend
    assert told(desk, "ana", "task") == []
    tick(desk, 2026, 5, 4, 9, 0)
    (task,) = told(desk, "ana", "task")
    assert "Tocaba el jue 30 abr 2026, pero ese día no se trabaja." in task.text
    tick(desk, 2026, 5, 4, 9, 5)
    assert told(desk, "ana", "task") == []


def test_a_worked_saturday_and_a_short_day(desk: Desk) -> None:
    desk.person("root", Role.ADMIN)
    desk.person("ana")
    desk.chat("ana").says("/remind call the bank on 14 March")
    assert "worked" in desk.chat("root").answer("/calendar works 14 March")
    tick(desk, 2026, 3, 14, 9, 0)
    assert "call the bank" in told(desk, "ana", "task")[0].text
    assert "until" in desk.chat("root").answer("/calendar short 24 December, 14:00")
    ends = desk.read(lambda s: s.staff.by_login("ana").worktime.end_on(date(2026, 12, 24)))
    assert f"{ends:%H:%M}" == "14:00"


def test_an_own_day_off_and_who_may_take_what_away(desk: Desk) -> None:
    desk.person("root", Role.ADMIN)
    desk.person("ana")
    desk.person("bela", language="hu")
    desk.person("dora", Role.DIRECTOR)
    ana = desk.chat("ana")
    assert ana.answer("/dayoff 5-7 May").splitlines()[1] == "Tue 5 May 2026 – Thu 7 May 2026 · day off · yours"
    assert ana.answer("/calendar off 8 May").startswith("Your role does not include this.")
    assert "own" not in desk.chat("bela").answer("/calendar")
    assert "2026. máj. 5" not in desk.chat("bela").answer("/calendar")
    assert desk.chat("bela").presses_data("calendar.undo:1")[0].text == "Ez a gomb már nem érvényes."
    assert desk.typed("away") in desk.chat("dora").answer("/dayoff 5 May")
    desk.chat("root").says("/calendar off 8 May")
    assert ana.presses_data("calendar.undo:2")[0].text.startswith("Your role does not include this.")
    assert "Fri 8 May 2026 · day off · the whole company" in ana.answer("/calendar")
    assert "Taken away:" in ana.presses("Take away: Tue 5 May 2026")[0].text


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/calendar off", "To change it"),
        ("/calendar maybe 5 May", "To change it"),
        ("/calendar off someday", "someday"),
        ("/calendar short 24 December", "When does that day end?"),
        ("/calendar off 5 May 2020", "is over"),
        ("/dayoff xyz", "xyz"),
    ],
)
def test_bad_input_says_what_to_do_and_writes_nothing(desk: Desk, line: str, answer: str) -> None:
    desk.person("root", Role.ADMIN)
    assert answer in desk.chat("root").answer(line)
    assert desk.read(lambda s: s.calendars.within(date(2000, 1, 1), date(2100, 1, 1), 1)) == []


def test_an_absence_is_a_row_of_days_off(desk: Desk) -> None:
    ana, bela = desk.person("ana"), desk.person("bela")
    desk.write(lambda s: s.absences.add(ana, date(2026, 3, 12), date(2026, 3, 13), bela))
    off = desk.read(lambda s: s.staff.by_login("ana").special.off)
    assert off == {date(2026, 3, 12), date(2026, 3, 13)}
    assert desk.clock() == datetime(2026, 3, 11, 12, tzinfo=UTC)

"""Where the features meet: who stands in for a leader, for HR or for the giver of a task sees and does what that person
would, and no more; whoever is away does nothing of it.
"""

from dataclasses import replace
from datetime import date

import pytest

from office.personnel import decides_alone, may_admit, may_read_case, reads_file
from office.rights import Role
from office.staff import Away, Person
from tests.desk import Chat, Desk
from tests.test_absences import somebody

# The rules of HR


def standing(one: Person, other: Person) -> tuple[Person, Person]:
    """The deputy while the other is away, and the other."""
    absent = replace(other, away=Away(date(2026, 5, 16), one.id, one.name))
    return replace(one, standing_for=(absent,)), absent


def test_who_stands_in_for_hr_sees_no_more_than_hr() -> None:
    rep, hr = standing(somebody(3), somebody(5, Role.HR))
    other = somebody(4)
    assert not may_read_case(rep, other.id, ()), "cases are read by HR and the director only"
    assert may_read_case(hr.alone, other.id, ())
    assert not may_read_case(hr, other.id, ()), "away"
    assert not reads_file(rep, other), "a file is never lent"
    assert not reads_file(rep, rep)
    assert not reads_file(rep, hr), "nobody keeps the own file"
    assert decides_alone(rep, other)
    assert not decides_alone(rep, hr)
    assert not decides_alone(hr, other)


def test_who_stands_in_for_a_director_admits_as_a_director() -> None:
    hr, director = standing(somebody(5, Role.HR), somebody(1, Role.DIRECTOR))
    assert may_admit(hr, Role.DIRECTOR)
    assert not may_admit(hr, Role.ADMIN)
    assert not may_admit(hr.alone, Role.DIRECTOR)
    assert not may_admit(director, Role.REP)


# Conversations


@pytest.fixture
def ana(desk: Desk) -> Chat:
    """Ana, a rep of Ivan's, stands in for him; Petra is a rep of his, too, and Zora of nobody."""
    boss = desk.person("dina", Role.DIRECTOR)
    ivan = desk.person("ivan", Role.HEAD, head=boss)
    deputy = desk.person("ana", head=ivan)
    desk.person("petra", head=ivan, language="es")
    desk.person("zora")
    desk.chat("ivan").says("/gate 9:00")
    desk.chat("ivan").says("/task Petra, call Acme, Friday")
    today = date(2026, 3, 11)
    desk.write(lambda s: s.absences.add(s.staff.get(ivan.id), today, today, s.staff.get(deputy.id)))
    desk.chat("petra").reads()
    return desk.chat("ana")


def test_the_deputy_of_a_head_leads_that_team_and_only_that(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/norm calls 25 Petra").startswith("The norm is set.\ncalls: 25")
    assert "25" in desk.chat("petra").reads()[-1].text
    assert "Nobody" in ana.answer("/norm calls 25 Zora")
    assert ana.answer("/norm calls 20").splitlines()[1].count("Ivan") == 1  # the team is Ivan's
    assert ana.answer("/reward Petra, 200 EUR, good").startswith("Sent to")
    assert "no colleague" in ana.answer("/reward Ana, 200 EUR, good")
    assert "Petra" in ana.answer("/criteria petra")
    assert ana.answer("/timesheet Petra").startswith("Hours of Petra")
    ivan = desk.chat("ivan")
    for line in ("/norm calls 30 Petra", "/reward Petra, 1 EUR, good"):
        assert ivan.answer(line).startswith("Ana stands in for you")


def test_the_deputys_own_plan_still_needs_agreement(desk: Desk, ana: Chat) -> None:
    assert "not sent to the head yet" in ana.answer("/myplan calls 500")
    assert ana.presses("Send to the head")[-1].text
    assert "Ivan" in ana.answer("/teamplan calls 900")
    assert desk.read(lambda s: s.work_plans.of("department", s.staff.by_login("ana").id, date(2026, 3, 1))) is None
    assert "Plan of Ana" in desk.chat("dina").reads()[-1].text, "Ivan's approvals are Ana's now, but not of the own"


def test_questions_and_tasks_are_answered_by_who_stands_in(desk: Desk, ana: Chat) -> None:
    petra, ivan = desk.chat("petra"), desk.chat("ivan")
    petra.says("/ask Ivan, ¿puedo vender a 10 días?")
    assert ivan.answer("/questions").startswith("No question waits.")
    assert ivan.presses_data("gate.answer:1")[-1].text == "That button is out of date."
    assert "¿puedo vender a 10 días?" in ana.answer("/questions")
    ana.presses("Answer")
    ana.says("yes")
    assert "yes" in petra.reads()[-1].text
    assert "call Acme" in ana.answer("/given")
    (one,) = desk.read(lambda s: s.assignments.open())
    assert ivan.presses_data(f"assignments.undo:{one.id}")[-1].text == "That button is out of date."
    assert desk.chat("zora").presses_data(f"assignments.undo:{one.id}")[-1].text == "That button is out of date."
    assert "taken back" in ana.presses_data(f"assignments.undo:{one.id}")[-1].text


def test_a_penalty_of_one_who_is_away_is_not_told_to_the_deputy(desk: Desk, ana: Chat) -> None:
    ana.reads()
    desk.chat("dina").says("/warning Ivan, late three times")
    assert all("late three times" not in one.text for one in ana.reads())
    assert any("late three times" in one.text for one in desk.chat("ivan").reads())

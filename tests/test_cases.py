"""Confidential cases: reported by anybody in private, read by HR and the director but not by whom it is about."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("ana")
    desk.person("ivan", language="ru")
    desk.person("hedi", Role.HR)
    desk.person("hugo", Role.HR)
    desk.person("dora", Role.DIRECTOR)
    desk.person("otto", Role.ADMIN)
    return desk.chat("ana")


@pytest.mark.duty(70, says="/case Hugo shouts at people in the corridor, about Hugo")
def test_a_case_is_read_by_few_examined_and_closed(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/case Hugo shouts at people in the corridor, about Hugo").endswith("Your number: 1")
    hedi, hugo = desk.chat("hedi"), desk.chat("hugo")
    assert hedi.reads()[0].text == "A confidential case was reported: 1"
    assert hugo.reads() == [], "it is about him"
    assert hugo.presses_data("cases.show:1")[0].text == "That button is out of date."
    assert "Case 1" not in hugo.answer("/case")
    assert "shouts at people" in hedi.presses("Case 1")[0].text
    hedi.presses("Examine")
    assert ana.reads()[0].text == "Case 1: being examined"
    hedi.presses("Close with a measure")
    assert "Measure: a talk with the director" in hedi.answer("a talk with the director")
    assert ana.reads()[0].text == "Case 1: closed"
    assert ana.answer("/case 1") == "Case 1: closed", "not the measure"
    changes = desk.read(lambda s: s.audit.of("case:1"))
    assert ("read", "Hedi") in [(one.field, one.person) for one in changes]
    assert all("shouts" not in f"{one.before}{one.after}" and "talk" not in f"{one.after}" for one in changes)


def test_a_reader_may_be_excluded(desk: Desk, ana: Chat) -> None:
    ana.says("/case somebody takes paper home")
    hugo, dora = desk.chat("hugo"), desk.chat("dora")
    assert "takes paper home" in hugo.presses_data("cases.show:1")[-1].text
    dora.presses_data("cases.show:1")
    assert "Hugo does not see this case any more." in dora.presses("Not for Hugo")[0].text
    assert hugo.presses_data("cases.show:1")[0].text == "That button is out of date."


@pytest.mark.refused(70)
def test_nobody_else_reads_one_and_a_group_hears_nothing(desk: Desk, ana: Chat) -> None:
    ana.says("/case Hugo shouts at people in the corridor, about Hugo")
    for login in ("ivan", "otto"):
        other = desk.chat(login)
        assert "shouts" not in other.answer("/case 1") + other.answer("/case") + other.answer("/personnel")
        assert "shouts" not in other.presses_data("cases.show:1")[0].text
    assert desk.chat("otto").presses_data("cases.close:1")[0].text.startswith("Your role does not include this.")


@pytest.mark.parametrize(
    ("login", "line", "answer"),
    [
        ("hedi", "/case somebody takes paper home", "in private; nothing was saved"),
        ("ivan", "/обращение кто-то уносит бумагу домой", "Напишите мне это лично; ничего не сохранено."),
    ],
)
def test_in_a_group_nothing_is_taken_and_nothing_told(
    desk: Desk, ana: Chat, login: str, line: str, answer: str
) -> None:
    group = desk.chat(login, group=True)
    shown = group.says(line, addressed=True)
    assert answer in "".join(one.text for one in shown)
    assert desk.read(lambda s: s.cases.readable(s.staff.by_login("dora"))) == []


def test_in_russian(desk: Desk, ana: Chat) -> None:
    assert desk.chat("ivan").answer("/обращение в офисе курят").endswith("Ваш номер: 1")
    assert desk.chat("ivan").answer("/case 1") == "Обращение 1: открыто"

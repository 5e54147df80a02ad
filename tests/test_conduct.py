"""Rewards, penalties, warnings and notes: proposed by the head, decided by HR or the director, told, answered, kept."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk

REFUSAL = "Your role does not include this."


@pytest.fixture
def mark(desk: Desk) -> Chat:
    head = desk.person("mark", Role.HEAD)
    desk.person("ana", head=head, language="es")
    desk.person("ivan")
    desk.person("hedi", Role.HR)
    desk.person("dora", Role.DIRECTOR)
    return desk.chat("mark")


@pytest.mark.duty(69, says="/reward Ana, 200 EUR, best month of the year")
def test_a_reward_is_proposed_decided_and_told(desk: Desk, mark: Chat) -> None:
    answer = mark.answer("/reward Ana, 200 EUR, best month of the year")
    assert answer.startswith("Sent to HR and the director to decide.\nreward: Ana, Wed 11 Mar 2026\nAmount: €200")
    hedi, ana = desk.chat("hedi"), desk.chat("ana")
    assert hedi.reads()[0].text.startswith("Mark proposes:\nreward: Ana")
    assert ana.reads() == []
    assert hedi.presses("Approve")[0].text.startswith("Decision: approved")
    assert "Decision: approved" in mark.reads()[0].text
    assert ana.reads()[0].text.startswith("Esto consta en tu expediente:\nrecompensa: Ana")
    assert "best month of the year" in ana.answer("/personnel")
    assert desk.chat("dora").presses("Refuse")[-1].text.startswith("Decision: approved"), "decided once"
    mark.says("/performance Ana, slow with papers")
    assert "slow with papers" not in ana.answer("/personnel")
    assert "slow with papers" in hedi.answer("/personnel Ana")
    changes = desk.read(lambda s: s.audit.of(f"staff:{s.staff.by_login('ana').id}"))
    assert [(one.field, one.person) for one in changes if one.field == "personnel read"] == [("personnel read", "Hedi")]


def test_a_warning_has_its_end_and_the_persons_answer(desk: Desk, mark: Chat) -> None:
    hedi, ana = desk.chat("hedi"), desk.chat("ana")
    card = hedi.answer("/warning Ana, late three times, until 11 September")
    assert card.startswith("✓ Saved.\nwarning: Ana, Wed 11 Mar 2026\nlate three times\nIn force until Fri 11 Sept 2026")
    ana.reads()
    ana.presses("Responder")
    assert "Respuesta: el tranvía no vino" in ana.answer("el tranvía no vino")
    assert "Answer: el tranvía no vino" in hedi.reads()[0].text
    assert "Answer: el tranvía no vino" in hedi.answer("/personnel Ana")
    assert hedi.presses("Undo")[0].text.startswith("Decision: taken back")
    ana.reads()
    assert "late three times" not in ana.answer("/personnel")


@pytest.mark.refused(69)
def test_nobody_decides_on_the_own_and_a_head_only_proposes_for_the_own_team(desk: Desk, mark: Chat) -> None:
    assert mark.answer("/reward Ivan, 200 EUR, good").startswith("This is not somebody of yours")
    assert desk.chat("ivan").answer("/reward Ana, 200 EUR, good").startswith(REFUSAL)
    mark.says("/penalty Ana, cash was missing")
    ana, hedi = desk.chat("ana"), desk.chat("hedi")
    assert mark.presses_data("conduct.approve:1")[0].text.startswith(REFUSAL)
    assert ana.presses_data("conduct.answer:1")[0].text == "Ese botón ya no vale."
    assert "cash was missing" not in ana.answer("/personnel")
    assert ana.answer("/personnel Ivan").startswith("Los expedientes del personal los leen")
    assert mark.answer("/personnel Ivan").startswith("Personnel files are read by HR")
    hedi.says("/reward Dora, 10 EUR, good")
    assert hedi.presses_data("conduct.approve:2")[0].text == "That button is out of date."


@pytest.mark.parametrize(
    "line", ["/reward", "/reward Ana", "/reward Zebulon, good", "/warning Ana, late, until 1 March 2026"]
)
def test_bad_input_writes_nothing(desk: Desk, mark: Chat, line: str) -> None:
    assert f"{desk.typed('reward')} WHO" in mark.answer(line)
    assert desk.read(lambda s: s.conduct.of(s.staff.by_login("ana"))) == []


def test_who_decided_takes_it_back_and_a_warning_runs_out(desk: Desk, mark: Chat) -> None:
    mark.says("/penalty Ana, 50 EUR, lost a key")
    hedi, ana = desk.chat("hedi"), desk.chat("ana")
    hedi.presses("Approve")
    mark.reads(), ana.reads()
    assert mark.presses_data("conduct.undo:1")[0].text.startswith("It has been decided")
    assert desk.chat("ivan").presses_data("conduct.undo:1")[0].text.startswith(REFUSAL)
    assert hedi.presses("Undo")[0].text.startswith("Decision: taken back")
    assert "Decision: taken back" in mark.reads()[-1].text
    assert "lost a key" in ana.reads()[-1].text
    assert "lost a key" not in ana.answer("/personnel")
    changes = desk.read(lambda s: [(one.after, one.person) for one in s.audit.of("conduct:1") if one.field == "state"])
    assert changes == [("undone", "Hedi"), ("approved", "Hedi")]
    hedi.says("/warning Ana, late three times, until 11 September")
    ana.reads()
    assert "Vigente hasta el" in ana.answer("/personnel")
    desk.clock.forward(days=190)
    assert "Venció el" in ana.answer("/personnel")


def test_what_waits_for_a_decision_is_listed_and_decided_from_the_list(desk: Desk, mark: Chat) -> None:
    for line in ("/penalty Ana, lost a key", "/reward Ana, 200 EUR, best month"):
        mark.says(line)
    hedi, ana = desk.chat("hedi"), desk.chat("ana")
    hedi.reads()
    assert hedi.answer("/personnel Ana").count("Not decided yet.") == 2
    (listed,) = hedi.says("/rewards")
    assert listed.text.splitlines()[:2] == ["Waiting for a decision:", "penalty: Ana, Wed 11 Mar 2026"]
    assert len(listed.labels) == 2
    assert hedi.presses(listed.labels[1])[-1].text.startswith("Mark proposes:\nreward: Ana")
    assert hedi.presses("Approve")[-1].text.startswith("Decision: approved")
    assert "recompensa: Ana" in ana.reads()[0].text
    assert mark.presses_data("conduct.show:1")[-1].text.startswith(REFUSAL)
    (mine,) = mark.says("/reward")
    assert [line for line in mine.text.splitlines() if "Ana" in line] == ["penalty: Ana, Wed 11 Mar 2026"]
    assert mine.labels == []
    hedi.presses("penalty: Ana, Wed 11 Mar 2026")
    hedi.presses("Refuse")
    assert "Waiting" not in hedi.answer("/reward")
    mark.reads()
    assert mark.answer("/performance Ana").startswith("Say: ")

"""Trainings with their participants and certificates; applicants from the first letter to the contract."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told

REFUSAL = "Your role does not include this."


@pytest.fixture
def hedi(desk: Desk) -> Chat:
    desk.person("hedi", Role.HR)
    desk.person("ana", language="hu")
    desk.person("ivan")
    return desk.chat("hedi")


@pytest.mark.duty(68, says="/training Negotiation, 20 March: Ana, Ivan")
def test_a_training_is_planned_told_attended_and_certified(desk: Desk, hedi: Chat) -> None:
    card = hedi.answer("/training Negotiation, 20 March: Ana, Ivan")
    assert card == "📘 Training “Negotiation”, Fri 20 Mar 2026\nAna: invited\nIvan: invited"
    assert desk.chat("ana").reads()[0].text.startswith("Részt veszel:")
    assert hedi.presses_data("training.came:1")[0].text == "That button is out of date.", "it is still ahead"
    tick(desk, 2026, 3, 19, 9, 0)
    assert told(desk, "ivan", "training")[0].text.startswith("📘 Training")
    desk.chat("ana").reads()
    tick(desk, 2026, 3, 23, 9, 0)
    assert told(desk, "hedi", "training")[0].text.startswith("Who came?")
    hedi.presses("Negotiation")
    hedi.presses("Came: Ana")
    hedi.presses("Missed: Ivan")
    hedi.presses("Certificate: Ana")
    assert "Certificate: NEG-17" in hedi.answer("NEG-17")
    assert "Tanúsítvány: NEG-17" in desk.chat("ana").answer("/personnel")
    assert "missed" in desk.chat("ivan").answer("/personnel")


@pytest.mark.duty(71, says="/applicant Lena Berg, sales rep, 16 March")
def test_an_applicant_goes_from_stage_to_stage(desk: Desk, hedi: Chat) -> None:
    card = hedi.answer("/applicant Lena Berg, sales rep, 16 March")
    assert card == "Lena Berg, sales rep: applied\nNext step: Mon 16 Mar 2026"
    tick(desk, 2026, 3, 16, 9, 0)
    assert told(desk, "hedi", "applicant")[0].text == "Today’s next step: Lena Berg, sales rep"
    assert "talk" in hedi.presses_data("applicants.stage:1.talk")[-1].text
    assert "Next step: Fri 20 Mar 2026" in hedi.answer("/applicant lena berg, 20 March")
    hired = hedi.presses_data("applicants.stage:1.hired")[-1].text
    assert hired.startswith(f"Lena Berg, sales rep: hired\nTo add a joiner: {desk.typed('join')}")
    assert "Lena" not in hedi.answer("/applicant")


@pytest.mark.refused(68, 71)
def test_who_keeps_no_personnel_sees_none_of_it(desk: Desk, hedi: Chat) -> None:
    hedi.says("/applicant Lena Berg, sales rep")
    hedi.says("/training Negotiation, 20 March: Ana")
    desk.person("mark", Role.HEAD)
    mark = desk.chat("mark")
    for line in ("/applicant", "/training", "/training Other, 20 March: Ana"):
        assert mark.answer(line).startswith(REFUSAL)
    for data in ("applicants.show:1", "applicants.stage:1.hired", "training.show:1", "training.undo:1"):
        assert mark.presses_data(data)[0].text.startswith(REFUSAL)
    assert desk.chat("ivan").answer("/personnel").count("Negotiation") == 0


@pytest.mark.parametrize(
    "line",
    ["/training Negotiation: Ana", "/training Negotiation, 20 March", "/training Negotiation, 20 March: Zebulon"],
)
def test_bad_input_plans_nothing(desk: Desk, hedi: Chat, line: str) -> None:
    assert f"{desk.typed('training')} TITLE" in hedi.answer(line)
    assert desk.read(lambda s: s.training.since(s.now.date())) == []
    assert f"{desk.typed('applicant')} NAME" in hedi.answer("/applicant Lena")


def test_in_spanish(desk: Desk, hedi: Chat) -> None:
    desk.person("elena", Role.HR, language="es")
    elena = desk.chat("elena")
    assert elena.answer("/candidato Lena Berg, comercial, 16 de marzo").startswith("Lena Berg, comercial: candidat")
    assert elena.answer("/formación Ventas, 20 de marzo: Ivan").startswith("📘 Formación «Ventas»")

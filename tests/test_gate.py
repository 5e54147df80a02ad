"""The gate: questions wait for the leader's hours, urgent ones with a reason pass, the answer comes back."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told


@pytest.fixture
def dora(desk: Desk) -> Chat:
    desk.person("dora", Role.DIRECTOR, language="hu", timezone="Europe/Budapest")
    head = desk.person("hans", Role.HEAD)
    desk.person("ana", head=head, language="en")
    desk.person("boris", head=head, language="ru")
    return desk.chat("dora")


@pytest.mark.duty(84, says="/ask director, may we give Acme 5 %?")
def test_questions_are_batched_to_the_chosen_hours_and_answered(desk: Desk, dora: Chat) -> None:
    ana, boris = desk.chat("ana"), desk.chat("boris")
    assert dora.answer("/gate 9:00 15:00").startswith("A kérdéseket ekkor olvasod: 09:00, 15:00.")
    kept = ana.answer("/ask director, may we give Acme 5 %?").splitlines()
    assert kept[0] == "Dora reads it with the next questions, at 08:00, 14:00:"  # 9:00 and 15:00 in Budapest
    boris.says("/вопрос директор, когда корпоратив?")
    assert tick(desk, 2026, 3, 11, 13, 59) == 0
    assert tick(desk, 2026, 3, 11, 14, 0) == 1  # 15:00 in Budapest
    (batch,) = told(desk, "dora", "gate")
    assert batch.text.splitlines()[1:] == ["Ana: may we give Acme 5 %?", "Boris: когда корпоратив?"]
    dora.presses("may we give Acme 5 %?")
    dora.presses("Válasz")
    dora.says("igen, legfeljebb ötöt")
    answered = ana.reads()[-1].text
    assert answered.startswith("Dora answers:\nmay we give Acme 5 %?")
    assert answered.endswith("igen, legfeljebb ötöt")
    dora.presses("когда корпоратив?")
    dora.presses("Válaszoljon más")
    dora.says("hans")
    hans = desk.chat("hans")
    assert hans.reads()[-1].text.startswith("Dora asks you to answer this:\nкогда корпоратив?")
    hans.presses("Decline")
    hans.says("not this year")
    assert boris.reads()[-1].text.startswith("Hans отклоняет:")
    tick(desk, 2026, 3, 11, 14, 5)
    assert any(text.startswith("✓ Már semmi sem vár rád.") for text in edits(desk, "dora"))
    assert tick(desk, 2026, 3, 12, 8, 0) == 0


def test_an_urgent_one_passes_at_once_with_its_reason(desk: Desk, dora: Chat) -> None:
    ana = desk.chat("ana")
    answer = ana.answer("/ask director, urgent: he leaves at noon, may we sign?")
    assert answer.startswith("Dora has it at once:\nmay we sign?")
    (passed,) = dora.reads()
    assert passed.text.splitlines()[0] == "❗ Ana kérdez, és nem várhat:"
    assert "Nem várhat: he leaves at noon" in passed.text
    ana.presses("Withdraw")
    assert dora.answer("/kérdések").startswith("Nincs kérdés.")


def test_at_the_weekend_the_gate_is_shut(desk: Desk, dora: Chat) -> None:
    tick(desk, 2026, 3, 13, 18, 0)
    desk.chat("ana").says("/ask Dora, may we sign?")
    assert tick(desk, 2026, 3, 14, 12, 0) == 0
    assert tick(desk, 2026, 3, 16, 9, 59) == 0
    assert tick(desk, 2026, 3, 16, 10, 0) == 1  # 11:00 in Budapest, where she chose nothing


@pytest.mark.refused(84)
def test_only_who_is_asked_answers_and_only_leaders_have_a_gate(desk: Desk, dora: Chat) -> None:
    ana, boris = desk.chat("ana"), desk.chat("boris")
    ana.says("/ask director, may we sign?")
    for data in ("gate.answer:1", "gate.decline:1", "gate.delegate:1", "gate.undo:1", "gate.show:1"):
        assert boris.presses_data(data)[0].text == "Эта кнопка уже не действует."
    assert ana.presses_data("gate.answer:1")[0].text.startswith("may we sign?")
    assert ana.answer("/gate 9:00").startswith("Your role does not include this.")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/ask Boris, may we sign?", "I know no leader “Boris”"),
        ("/ask director", "What is the question?"),
        ("/ask director, " + "x" * 501, "at most 500 fit"),
    ],
)
def test_bad_input_is_answered_and_nothing_is_asked(desk: Desk, dora: Chat, line: str, answer: str) -> None:
    assert answer in desk.chat("ana").answer(line)
    assert dora.answer("/gate soon").startswith("Írj 1 és 6 közötti")
    assert desk.read(lambda store: store.questions.waiting()) == []


def test_nobody_answers_the_own_question(desk: Desk, dora: Chat) -> None:
    desk.chat("ana").says("/ask director, may we give 5 %?")
    dora.presses_data("gate.delegate:1")
    assert dora.says("ana")[-1].text.startswith("Ana tette fel a kérdést.")
    assert desk.read(lambda store: store.questions.any(1).delegate_id) is None
    dora.says("hans")
    assert desk.read(lambda store: store.questions.any(1).delegate_id) is not None

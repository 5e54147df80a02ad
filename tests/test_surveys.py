"""Surveys: questions in one line, asked by reps or by e-mail, answers in one line a client, counts and averages."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office.rights import Role
from office.surveys import Question, QuestionKind, average, read_answer, read_question
from tests.desk import Chat, Clock, Desk
from tests.platforms import Platform

LINE = "/survey Spring: How satisfied are you? 1-5; Which colour? red / reddish / blue; What is missing?"


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("How satisfied are you? 1-5", Question(QuestionKind.SCALE, "How satisfied are you?")),
        ("¿Satisfecho? (1–5)", Question(QuestionKind.SCALE, "¿Satisfecho?")),
        ("Which colour? red / blue", Question(QuestionKind.CHOICE, "Which colour?", ("red", "blue"))),
        ("Price/quality?", Question(QuestionKind.TEXT, "Price/quality?")),
        ("What is missing?", Question(QuestionKind.TEXT, "What is missing?")),
    ],
)
def test_a_question_is_read(line: str, question: Question) -> None:
    assert read_question(line) == question


@pytest.mark.parametrize(
    ("said", "kept"), [("red", "red"), ("RED", "red"), ("b", "blue"), ("r", None), ("green", None), ("", None)]
)
def test_a_choice_is_named_by_its_beginning_where_it_is_clear(said: str, kept: str | None) -> None:
    assert read_answer(Question(QuestionKind.CHOICE, "?", ("red", "reddish", "blue")), said) == kept


@given(st.lists(st.sampled_from("12345"), min_size=1))
def test_an_average_is_the_mean_to_one_decimal(answers: list[str]) -> None:
    mean = sum(map(int, answers)) / len(answers)
    assert abs(float(average(answers)) - mean) <= 0.0500001


@pytest.fixture
def ana(desk: Desk) -> Chat:
    rep = desk.person("ana", head=desk.person("hana", Role.HEAD))
    desk.client("Acme GmbH", rep)
    desk.client("Borealis Kft.", rep)
    return desk.chat("ana")


@pytest.mark.duty(
    27, says="/survey Spring: How satisfied are you? 1-5; Which colour? red / reddish / blue; What is missing?"
)
def test_asked_answered_and_counted(desk: Desk, ana: Chat) -> None:
    hana = desk.chat("hana")
    line = "/survey Spring: How satisfied are you? 1-5; Which colour? red / reddish / blue; What is missing?"
    assert hana.answer(line).splitlines()[1:] == [
        "1. How satisfied are you? (1–5)",
        "2. Which colour? (red / reddish / blue)",
        "3. What is missing?",
    ]
    assert "Survey to ask: Spring" in ana.answer("acme")
    ana.presses("Client care")
    ana.presses("Surveys")
    assert "/surveyed Spring, Acme GmbH:" in ana.presses("Spring")[0].text.replace(desk.typed("surveyed"), "/surveyed")
    assert "are saved" in ana.answer("/surveyed Spring, Acme: 4; red; longer hours")
    assert "are saved" in ana.answer("/surveyed spring, Borealis: 5; blue; -")
    assert "Survey to ask" not in ana.answer("acme")
    assert hana.answer("/surveys Spring").splitlines() == [
        "Survey “Spring”",
        "1. How satisfied are you?",
        "– average 4.5, answers 2",
        "2. Which colour?",
        "– blue: 1",
        "– red: 1",
        "3. What is missing?",
        "– Acme GmbH: longer hours",
    ]
    ana.says("/surveyed Spring, Acme: 2; red; -")
    assert "average 3.5" in hana.answer("/surveys Spring"), "a later answer stands instead"
    hana.presses("Close the survey")
    assert "Name an open survey" in ana.answer("/surveyed Spring, Acme: 1; red; -")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/surveyed Spring, Acme: 4; red", "Questions: 3, answers: 2."),
        ("/surveyed Spring, Acme: 7; red; -", "“7” does not answer: How satisfied are you? (1–5)"),
        ("/surveyed Spring, Nobody: 4; red; -", "Nothing was saved."),
        ("/surveyed Spring, Acme: -; -; -", "Nothing was saved."),
        ("/surveyed Autumn, Acme: 4; red; -", "Name an open survey"),
    ],
)
def test_what_answers_nothing_is_said_and_not_kept(desk: Desk, ana: Chat, line: str, answer: str) -> None:
    desk.chat("hana").says(LINE)
    assert answer in ana.answer(line)
    assert "no answers yet" in ana.answer("/surveys Spring")


def test_by_mail_in_the_clients_language_and_in_hungarian(
    new_database: Callable[..., str], clock: Clock, people_on: Platform | None
) -> None:
    desk = Desk(new_database(), clock, people_on, smtp="smtp://127.0.0.1:25", mail_from="office@sample.example")
    rep = desk.person("hedi", Role.HEAD, language="hu")
    desk.client("Acme", rep, email="erika@acme.example", country="ES")
    hedi = desk.chat("hedi")
    assert "nyitva van" in hedi.answer("/felmérés Tavasz: Mennyire elégedett? 1-5; Mi hiányzik?")
    hedi.presses_data("surveys.ask:1.1")
    assert "elmegy ide: erika@acme.example" in hedi.presses("Küldés e-mailben")[0].text
    (mail,) = desk.read(lambda s: s.outbox.of_chat("mail", "erika@acme.example"))
    assert mail.text.splitlines()[:3] == [
        "Tavasz",
        "Estimado cliente (Acme):",
        "¿Podría responder a unas breves preguntas? Basta con contestar a este correo.",
    ]
    hedi.presses_data("surveys.close:1")
    assert "lezárva" in hedi.presses_data("surveys.mail:1.1", "7")[0].text
    assert len(desk.read(lambda s: s.outbox.of_chat("mail", "erika@acme.example"))) == 1
    hedi.presses_data("surveys.close:1")
    assert "átlag 4, válaszok: 1" in hedi.answer("/válaszok a felmérésre Tavasz, Acme: 4; semmi") + hedi.answer(
        "/felmérések Tavasz"
    )
    desk.app.close()


@pytest.mark.refused(27)
def test_reps_make_no_survey_and_count_the_own_clients_alone(desk: Desk, ana: Chat) -> None:
    assert ana.answer(LINE).startswith("Your role does not include this.")
    desk.chat("hana").says(LINE)
    ana.says("/surveyed Spring, Acme: 4; red; secret wish")
    desk.person("bela")
    bela = desk.chat("bela")
    assert "secret wish" not in bela.answer("/surveys Spring")
    assert "No client of yours" in bela.answer("/surveyed Spring, Acme: 1; red; -")
    assert bela.presses_data("surveys.ask:1.1")[0].text == "That button is out of date."
    assert bela.presses_data("surveys.close:1")[0].text.startswith("Your role does not include this.")


def test_a_title_and_a_client_may_have_commas(desk: Desk, ana: Chat) -> None:
    desk.chat("hana").says("/survey Prices, service: What is missing?")
    rep = desk.read(lambda s: s.staff.by_login("ana"))
    desk.client("Dorn, Sons", rep)
    assert ana.answer("/surveyed Prices, service, Dorn, Sons: more colours").startswith("The answers of Dorn, Sons")

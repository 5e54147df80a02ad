"""What is said while a form asks: its answer, a question in the middle, or a call that is done first."""

import pytest

from bot.understanding.meaning import Intent
from tests.desk import Chat, Desk
from tests.lines import HALF, Lines


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


@pytest.fixture
def lines(desk: Desk, ana: Chat) -> Lines:
    return Lines(desk)


def test_what_answers_the_question_is_the_answer(lines: Lines, ana: Chat) -> None:
    lines.mean("call acme tomorrow", Intent.LOG_CALL, client="Acme GmbH")
    ana.says("/remind")
    assert ana.answer("call acme tomorrow").startswith("On which day?")


@pytest.mark.parametrize("intent", [Intent.MY_STATS, Intent.AGENDA_TODAY, Intent.HELP, Intent.INVOICES_UNPAID])
def test_a_question_in_the_middle_is_answered_and_the_form_waits(lines: Lines, ana: Chat, intent: Intent) -> None:
    lines.mean("a question of mine", intent)
    ana.says("/remind")
    ana.says("buy paper")
    answer, again = ana.says("a question of mine")
    assert "On which day?" not in answer.text
    assert again.text == "Still open: Reminder\nOn which day?"
    assert again.labels == ["Go on", "Cancel"]
    (asked,) = ana.presses("Go on")
    assert (asked.text, asked.edit_of) == ("On which day?", again.id)


def test_a_call_line_in_the_middle_is_done_first(lines: Lines, ana: Chat) -> None:
    lines.mean("acme busy", Intent.LOG_CALL, client="Acme GmbH", outcome="busy")
    ana.says("/remind")
    ana.says("buy paper")
    assert "Client: Acme GmbH" in ana.answer("acme busy")
    assert ana.presses("Save")[-1].text == "Back to: Reminder\nOn which day?"


@pytest.mark.parametrize("intent", [Intent.YES, Intent.CLIENT_ADD, Intent.LOG_CALL, Intent.REMIND_ADD])
def test_what_could_be_a_bad_answer_is_one(lines: Lines, ana: Chat, intent: Intent) -> None:
    lines.mean("hm", intent)
    ana.says("/remind")
    ana.says("buy paper")
    assert ana.answer("hm").splitlines() == [
        "“hm” is no date I can read. Try 15.03., tomorrow or next Friday.",
        "On which day?",
    ]


def test_a_call_told_to_the_question_about_another_call_is_one_of_its_own(lines: Lines, ana: Chat) -> None:
    told = "rang borealis 10 min, no answer"
    lines.mean(told, Intent.LOG_CALL, intent=Intent.LOG_CALL, client="Borealis Kft.", minutes=10, outcome="no_answer")
    ana.says("called acme")
    assert "Client: Borealis Kft." in ana.answer(told)
    assert ana.presses("Save")[-1].text == "Back to: Call\nHow did it go?"


def test_a_line_that_only_begins_like_a_call_is_answered_beside_a_question(lines: Lines, ana: Chat) -> None:
    lines.mean("call history with acme", Intent.CALL_HISTORY, client="Acme GmbH")
    ana.says("/remind")
    ana.says("buy paper")
    assert [shown.text for shown in ana.says("call history with acme")] == [
        "There are no calls with Acme GmbH yet.",
        "Still open: Reminder\nOn which day?",
    ]


def test_a_call_told_to_an_empty_form_takes_its_place(lines: Lines, ana: Chat) -> None:
    told = "rang borealis 10 min"
    lines.mean(told, Intent.LOG_CALL, intent=Intent.LOG_CALL, client="Borealis Kft.", minutes=10, outcome="reached")
    ana.says("/call")
    assert "Minutes: 10 minutes" in ana.answer(told)
    assert ana.presses("Save")[-1].text.startswith("Logged: Borealis Kft.")


def test_what_is_told_of_the_same_client_answers_the_question(lines: Lines, ana: Chat) -> None:
    told = "acme was busy"
    lines.mean(told, Intent.LOG_CALL, intent=Intent.LOG_CALL, client="Acme GmbH", outcome="busy")
    ana.says("called acme")
    assert ana.answer(told) == "Call\nClient: Acme GmbH\nOutcome: busy"


def test_the_name_of_a_stranger_is_offered_for_registering(ana: Chat) -> None:
    ana.says("/call")
    assert "Register “Zebra Imports”" in ana.says("Zebra Imports")[-1].labels
    assert ana.presses("Register “Zebra Imports”")[-1].text == "A company or a person?"


def test_a_client_named_in_a_sentence_is_offered(ana: Chat) -> None:
    ana.says("/call")
    assert ana.says("I mean the Borealis people")[-1].labels[0] == "Borealis Kft."


def test_a_call_with_a_name_alone_asks_how_it_went_and_how_long(ana: Chat) -> None:
    assert ana.answer("called acme").startswith("How did it go?")
    assert ana.answer("reached").startswith("How many minutes?")
    assert ana.answer("5").startswith("Call\nClient: Acme GmbH")


@pytest.mark.parametrize("intent", [Intent.THANKS, Intent.GREET, Intent.UNDO, Intent.CLIENT_SHOW, Intent.MY_STATS])
def test_what_is_said_to_a_card_and_is_no_field_is_answered(lines: Lines, ana: Chat, intent: Intent) -> None:
    lines.mean("x y", intent)
    lines.mean("acme busy", Intent.LOG_CALL, client="Acme GmbH", outcome="busy")
    ana.says("acme busy")
    answer, card = ana.says("x y")
    assert not answer.text.startswith("Call")
    assert card.text == "Still open: Call"
    assert ana.presses("Go on")[-1].text.startswith("Call\nClient: Acme GmbH")


def test_what_is_only_half_sure_is_no_interruption(lines: Lines, ana: Chat) -> None:
    lines.mean("hm", Intent.MY_STATS, certainty=HALF)
    ana.says("/remind")
    ana.says("buy paper")
    assert "no date I can read" in ana.answer("hm")

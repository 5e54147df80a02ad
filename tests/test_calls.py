"""Calls: logged by form, by one line, by pressing an outcome; undone and corrected."""

import pytest

from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


def test_a_clear_line_is_saved_at_once(ana: Chat) -> None:
    assert ana.answer("/call acme, 15, reached, wants the offer").splitlines() == [
        "Logged: Acme GmbH, reached, 15 minutes.",
        "Note: wants the offer",
        "Today: calls 1/30, phone offers 0/20 companies, e-mail offers 0/50",
    ]


def test_the_first_three_parts_stand_in_any_order(ana: Chat) -> None:
    assert ana.answer("/call 15, acme, reached").startswith("Logged: Acme GmbH, reached, 15 minutes.")


@pytest.mark.parametrize("line", ["/call yesterday, acme, 5, reached", "/call acme, 5, reached, yesterday"])
def test_a_call_of_yesterday_is_of_yesterday(ana: Chat, line: str) -> None:
    assert ana.answer(line).splitlines() == [
        "Logged: Acme GmbH, reached, 5 minutes.",
        "Day: Tue 10 Mar 2026",
        "Today: calls 0/30, phone offers 0/20 companies, e-mail offers 0/50",
    ]
    assert "10 Mar" in ana.answer("/calls acme")


def test_a_day_in_words_is_shown_and_can_be_put_right(ana: Chat) -> None:
    assert "Day: Mon 9 Mar 2026" in ana.answer("called acme on Monday, 5 min")
    assert "Day: Mon 9 Mar 2026" in ana.presses("Save")[-1].text
    ana.presses("Change")
    ana.presses("✎ Day")
    assert (
        ana.answer("tomorrow")
        == "Thu 12 Mar 2026 has not come yet. Please name the day of the call.\nWhich day was the call?"
    )
    ana.says("today")
    assert "Today: calls 1/30" in ana.presses("Save")[-1].text


def test_a_day_in_the_middle_of_a_note_stays_there(ana: Chat) -> None:
    shown = ana.answer("/call acme, 5, reached, wants the price by monday, monday").splitlines()
    assert shown[1] == "Note: wants the price by monday, monday"


def test_the_message_before_loses_its_counter(ana: Chat) -> None:
    ana.says("/call acme, 15, reached")
    edit, new = ana.says("/call borealis, 5, no answer")
    assert edit.edit_of is not None
    assert edit.text == "Logged: Acme GmbH, reached, 15 minutes."
    assert new.text.endswith("Today: calls 2/30, phone offers 0/20 companies, e-mail offers 0/50")


@pytest.mark.parametrize(
    "line",
    [
        "/call acme, 0, reached",
        "/call acme, -5, reached",
        "/call nobody, 5, reached",
        "/call acme, blah, 5, reached",
    ],
)
def test_an_unclear_line_saves_nothing(ana: Chat, line: str) -> None:
    assert "Logged" not in ana.answer(line)
    assert ana.answer("/calls").startswith("You have logged no calls yet.")


def test_an_unread_part_is_named_and_what_is_missing_is_asked(ana: Chat) -> None:
    assert ana.answer("/call acme, fifteenish, reached").splitlines() == [
        "I could not place “fifteenish”.",
        "How many minutes?",
    ]
    assert ana.answer("/call acme, borealis, 5, reached").splitlines()[-1].startswith("Which client?")


def test_without_the_slash_it_is_shown_before_it_is_saved(ana: Chat) -> None:
    card = ana.says("called acme, 10, reached, wants the offer")[0]
    assert card.labels[0] == "Save"
    assert "10 minutes" in card.text
    assert ana.presses("Save")[-1].text.startswith("Logged: Acme GmbH, reached, 10 minutes.")


def test_the_full_name_with_its_legal_form_is_clear(desk: Desk, ana: Chat) -> None:
    desk.client("Acme Foods GmbH", desk.read(lambda store: store.staff.by_login("ana")))
    assert "Which client" in ana.answer("/call acme, 5, busy")
    assert ana.answer("/call acme gmbh, 5, busy").startswith("Logged: Acme GmbH, busy")


def test_undo_twice_is_one_undo(ana: Chat) -> None:
    ana.says("/call acme, 15, reached")
    message = ana.messages()[-1]
    (_, data), _ = message.buttons[0]
    assert ana.presses_data(data, str(message.id))[0].text.startswith("Undone: the call with Acme GmbH is gone.")
    assert "was undone before" in ana.presses_data(data, str(message.id))[0].text


def test_undo_ends_the_correction_of_that_call_and_of_no_other(desk: Desk, ana: Chat) -> None:
    ana.says("/call acme, 15, reached")
    ana.says("/call acme, 20, reached")
    ana.presses("Change")
    message = str(ana.messages()[-1].id)
    assert any("Still open: Correct the call" in m.text for m in ana.presses_data("calls.undo:1", message))
    assert not any("Still open" in m.text for m in ana.presses_data("calls.undo:2", message))
    assert ana.answer("/cancel").startswith("Nothing is open")


def test_a_next_step_without_a_day_is_shown_and_says_that_nobody_will_be_reminded(desk: Desk) -> None:
    desk.client("Acme", desk.person("ana"))
    ana = desk.chat("ana")
    ana.says("/call acme, 15, reached")
    ana.presses("Change")
    ana.presses("✎ Next step")
    ana.says("send the contract")
    shown = ana.presses("Save")
    assert any("Next: send the contract (no day, so I will not remind you)" in m.text for m in shown)

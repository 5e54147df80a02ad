"""A form as one window: opened, filled in, drawn anew; on no platform in particular."""

import pytest

from bot.talk.window import NOTHING
from tests.desk import Desk
from tests.windows import Screen, count, open_forms


@pytest.fixture
def ana(desk: Desk) -> Screen:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Beta Ltd", person)
    return Screen(desk, "ana")


# Opened


def test_a_form_begun_where_a_window_can_open_is_one(ana: Screen) -> None:
    ana.says("/call", opens=True)
    assert ana.read == []
    assert ana.window is not None
    assert (ana.window.title, ana.window.submit, ana.window.close, ana.window.time) == (
        "Call",
        "Save",
        "Cancel",
        "Time",
    )
    assert ana.labels == [
        "Client",
        "Outcome",
        "Minutes",
        "Direction",
        "Day",
        "Note",
        "Next step",
        "Day of the next step",
        "Reminder",
    ]
    kinds = [one.kind for one in ana.window.fields]
    assert kinds == ["choice", "choice", "line", "choice", "day", "text", "line", "moment", "moment"]
    assert [one.name for one in ana.window.fields if one.redraws] == ["outcome"]
    assert [one.name for one in ana.window.fields if not one.optional] == ["client", "outcome"]
    assert [option.label for option in ana.field("Client").options] == ["Acme GmbH", "Beta Ltd"]
    assert ana.field("Minutes").example == "5 minutes, 10 minutes, 15 minutes, 30 minutes"


def test_filled_in_and_sent_it_is_saved_at_once(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "reached")
    assert ana.labels[4] == "Offer made"
    ana.fill("Minutes", "a quarter of an hour")
    ana.fill("Offer made", "Yes")
    ana.fill("Note", "wants 2 pallets\nby Friday")
    ana.fill("Next step", "send the offer")
    ana.fill("Day of the next step", "2026-03-13T10:00")
    (said,) = ana.submit()
    assert said.startswith("Logged: Acme GmbH, reached, 15 minutes")
    assert "Note: wants 2 pallets\nby Friday" in said
    assert "send the offer" in said
    assert count(desk, "call") == 1
    assert count(desk, "task") == 1
    assert open_forms(desk, ana) == []


def test_a_clear_command_needs_no_window(desk: Desk, ana: Screen) -> None:
    assert ana.says("/call acme, 15 min, reached, fine", opens=True) == NOTHING
    assert count(desk, "call") == 1


def test_what_a_line_leaves_open_is_filled_in_with_the_rest_known(ana: Screen) -> None:
    ana.says("/call acme", opens=True)
    chosen = ana.field("Client").chosen
    assert chosen is not None
    assert chosen.label == "Acme GmbH"


def test_where_several_may_be_meant_they_are_offered_as_buttons(ana: Screen) -> None:
    response = ana.says("/call acmee", opens=True)
    assert response == NOTHING
    (question,) = ana.read
    assert question.labels[0] == "Acme GmbH"
    assert question.labels[-1] == "Fill in a form"


def test_a_question_by_message_has_a_button_that_opens_the_window(desk: Desk, ana: Screen) -> None:
    ana.says("/call")
    (question,) = ana.read
    assert question.labels[-2:] == ["Cancel", "Fill in a form"]
    ana.presses("Fill in a form")
    assert ana.read == []
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    said = ana.submit()
    assert said[0].startswith("✎ Call\nClient: Acme GmbH\nOutcome: busy")
    assert said[1].startswith("Logged")
    assert not any(shown.buttons for shown in ana.chat.messages() if "Which client" in shown.text)


def test_only_the_first_question_has_that_button_and_only_of_several(ana: Screen) -> None:
    ana.says("/call")
    ana.says("acme")
    assert "Fill in a form" not in ana.read[-1].labels
    ana.says("/timezone")
    assert "Fill in a form" not in ana.read[0].labels


def test_a_console_knows_no_windows(desk: Desk, ana: Screen) -> None:
    (question,) = desk.chat("ana").says("/call")
    assert question.labels[-1] == "Cancel"


def test_a_field_of_a_card_opens_the_window_of_all_and_the_card_stays(desk: Desk, ana: Screen) -> None:
    ana.says("called acme, 10 min, reached, no offer")
    (card,) = ana.read
    assert "Save" in card.labels, card.text
    ana.presses("✎ Minutes")
    assert ana.read == []
    assert ana.field("Minutes").value == "10 minutes"
    ana.fill("Minutes", "20")
    ana.close()
    said = ana.presses("Save")
    assert said == NOTHING
    assert "10 minutes" in ana.read[-1].text
    assert count(desk, "call") == 1


def test_a_card_changed_in_its_window_is_saved_with_it(desk: Desk, ana: Screen) -> None:
    ana.says("called acme, 10 min, reached, no offer")
    ana.presses("✎ Minutes")
    ana.fill("Minutes", "20")
    said = ana.submit()
    assert said[0].startswith("✎ Call\nClient: Acme GmbH\nOutcome: reached\nMinutes: 20 minutes")
    assert said[1].startswith("Logged: Acme GmbH, reached, 20 minutes")
    assert not any("Save" in shown.labels for shown in ana.chat.messages())
    assert count(desk, "call") == 1


def test_a_message_is_made_a_call_by_a_shortcut(desk: Desk, ana: Screen) -> None:
    ana.says("spoke with Acme, 10 minutes, they want an offer by Friday", opens=True, purpose="log_call")
    assert ana.read == []
    chosen = ana.field("Client").chosen
    assert chosen is not None
    assert (chosen.label, ana.field("Minutes").value) == ("Acme GmbH", "10 minutes")
    ana.says("xyzzy plugh", opens=True, purpose="log_call")
    assert (ana.field("Client").chosen, ana.field("Note").value) == (None, "xyzzy plugh")
    assert count(desk, "call") == 0


def test_of_a_long_message_nothing_is_lost(desk: Desk, ana: Screen) -> None:
    long = "spoke with Acme, they want " + "two pallets and " * 60 + "a discount"
    ana.says(long, opens=True, purpose="log_call")
    assert ana.window is not None
    assert ana.window.notes[0].endswith("at most 500 fit. Please shorten it.")
    assert (ana.field("Note").value or "").endswith("two pallets and a discount")
    ana.fill("Outcome", "busy")
    assert ana.submit() == []
    assert ana.errors.keys() == {"note"}
    ana.fill("Note", "two pallets")
    assert "Note: two pallets" in ana.submit()[0]


def test_of_a_shortcut_with_an_unclear_client_the_window_says_why(ana: Screen) -> None:
    ana.says("called acmee, 10 minutes, no answer", opens=True, purpose="log_call")
    assert ana.window is not None
    assert any("acmee" in note for note in ana.window.notes)
    assert "Acme GmbH" in ana.window.notes[-1]


def test_what_was_said_above_the_question_stands_in_the_window(desk: Desk, ana: Screen) -> None:
    ana.says("/client acme")
    ana.presses("Edit")
    ana.presses("Phone")
    assert ana.window is not None
    assert ana.window.notes[0] == "Acme GmbH"
    assert ana.labels == ["Which phone number?"]
    ana.fill("Which phone number?", "+387 61 123 456")
    assert "Phone" in ana.submit()[0]


# Drawn anew


def test_a_choice_that_decides_draws_the_window_anew_and_keeps_what_goes(ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Minutes", "about ten")
    serial = ana.window.serial if ana.window else 0
    ana.fill("Outcome", "busy")
    assert "Minutes" not in ana.labels
    ana.filled = {name: value for name, value in ana.filled.items() if name in {one.name for one in ana.window.fields}}  # type: ignore[union-attr]
    ana.fill("Outcome", "reached")
    assert ana.field("Minutes").value == "about ten"
    assert ana.window is not None
    assert ana.window.serial == serial


def test_what_no_longer_stands_there_is_not_saved(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "reached")
    ana.fill("Minutes", "no minutes at all")
    ana.fill("Offer made", "Yes")
    ana.fill("Outcome", "busy")
    (said,) = ana.submit()
    assert "busy" in said
    assert "Offer" not in said


def test_an_open_window_takes_no_typed_line(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.says("acme")
    assert "How did it go" not in ana.read[0].text
    ana.says("/calls")
    assert [shown.text for shown in ana.read] == ["You have logged no calls yet. Try: /backdesk call Acme, 15, reached"]
    ana.says("/cancel")
    assert count(desk, "call") == 0


def test_a_question_by_message_waits_while_another_form_stands_in_a_window(ana: Screen) -> None:
    ana.says("/remind")
    ana.says("/call", opens=True)
    ana.says("write to Beta")
    assert ana.read[0].text == "On which day?"


@pytest.mark.parametrize(
    ("command", "title", "question", "hint"),
    [
        ("/timezone", "Time zone", "Which time zone?", "Type a city such as Madrid, or a name such as Europe/Madrid."),
        ("/hours", "Working hours", "From when to when do you work?", "For instance 9-18."),
        ("/language", "Language", "In which language shall I write to you?", None),
    ],
)
def test_a_field_that_is_called_as_its_window_is_asked_for_by_its_question(
    desk: Desk, ana: Screen, command: str, title: str, question: str, hint: str | None
) -> None:
    ana.says(command, opens=True)
    (field,) = ana.window.fields
    assert (ana.window.title, field.label, field.hint) == (title, question, hint)

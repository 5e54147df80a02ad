"""A form as one window: opened, filled in, drawn anew, sent, closed; on no platform in particular."""

import pytest

from bot.talk.dialog import Dialog
from bot.talk.incoming import Incoming
from bot.talk.window import NOTHING, FieldKind
from office.rights import Role
from storage.store import Store
from tests.desk import Desk
from tests.test_conversation import records
from tests.windows import Screen


@pytest.fixture
def ana(desk: Desk) -> Screen:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Beta Ltd", person)
    return Screen(desk, "ana")


def count(desk: Desk, table: str) -> int:
    return int(desk.read(records)[table])


def open_forms(desk: Desk, screen: Screen) -> list[str]:
    def work(store: Store) -> list[str]:
        dialog = Dialog(store, screen.place)
        return [frame.form for frame in dialog.clear()]

    return list(desk.read(lambda store: work(store)))


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
        "Note",
        "Next step",
        "Day of the next step",
        "Reminder",
    ]
    kinds = [one.kind for one in ana.window.fields]
    assert kinds == ["choice", "choice", "line", "choice", "text", "line", "moment", "moment"]
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
    assert ana.labels == ["Phone"]
    ana.fill("Phone", "+387 61 123 456")
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


# Sent


def test_errors_stand_under_their_fields_and_nothing_is_written(desk: Desk, ana: Screen) -> None:
    before = desk.read(records)
    ana.says("/call", opens=True)
    ana.fill("Outcome", "reached")
    ana.fill("Minutes", "many")
    ana.fill("Day of the next step", "2026-03-01")
    assert ana.submit() == []
    assert ana.errors.keys() == {"client", "minutes", "offer", "next_on"}
    assert ana.errors["client"] == "Please fill this in."
    assert ana.errors["minutes"].startswith("“many” is no length of a call.")
    assert ana.errors["next_on"].endswith("is over. Please name a day from today on.")
    assert desk.read(records) == before
    ana.fill("Client", "Acme GmbH")
    ana.fill("Minutes", "15")
    ana.fill("Offer made", "No")
    ana.fill("Day of the next step", None)
    assert ana.submit()[0].startswith("Logged: Acme GmbH, reached, 15 minutes")


def test_an_error_names_what_may_be_meant(desk: Desk) -> None:
    desk.person("root", Role.ADMIN)
    root = Screen(desk, "root")
    root.says("/timezone", opens=True)
    root.fill("Time zone", "Madird")
    assert root.submit() == []
    assert "Europe/Madrid" in root.errors["timezone"]


def test_a_twin_that_appears_is_asked_in_the_window(desk: Desk, ana: Screen) -> None:
    ana.says("/newclient", opens=True)
    ana.fill("Kind", "company")
    ana.fill("Name", "Acme")
    assert ana.submit() == []
    label = "We may have this client already. Is it one of these?"
    assert label in ana.labels
    assert ana.errors == {}
    ana.fill(label, "No, it is a new client")
    said = ana.submit()
    assert "Acme" in said[0]
    assert count(desk, "client") == 3


def test_a_twin_that_it_is_ends_the_form(desk: Desk, ana: Screen) -> None:
    ana.says("/newclient", opens=True)
    ana.fill("Kind", "company")
    ana.fill("Name", "Acme")
    ana.submit()
    label = "We may have this client already. Is it one of these?"
    option = next(one for one in ana.field(label).options if "Acme GmbH" in one.label)
    ana.fill(label, option.label)
    (said,) = ana.submit()
    assert "Acme GmbH" in said
    assert ana.window is None
    assert count(desk, "client") == 2


def test_a_field_below_gives_a_meaning_to_one_above(desk: Desk, ana: Screen) -> None:
    """61 123 456 is a Bosnian phone where the country says so."""
    ana.says("/newclient", opens=True)
    ana.fill("Name", "Omega d.o.o.")
    ana.fill("Kind", "company")
    ana.fill("Phone", "061 123 456")
    ana.fill("Country", "Bosnia")
    (said,) = ana.submit()
    assert "+387 61 123 456" in said


def test_what_was_saved_meanwhile_cannot_be_sent_again(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    window, filled = ana.window, dict(ana.filled)
    ana.submit(event="first")
    assert ana.send("submit", event="first") == NOTHING if ana.window else True
    ana.window, ana.filled = window, filled
    (said,) = ana.submit()
    assert said.startswith("This form is no longer open")
    assert count(desk, "call") == 1


def test_a_form_begun_anew_puts_the_former_window_out_of_date(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    former = ana.window
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    current, ana.window = ana.window, former
    assert ana.submit()[0].startswith("This form is no longer open")
    ana.window = current
    assert ana.submit()[0].startswith("Logged")


@pytest.mark.parametrize("forged", ["99", "2", "1; drop", '"1"', "null", "[1]", "#1", "true"])
def test_a_forged_client_is_refused(desk: Desk, ana: Screen, forged: str) -> None:
    other = desk.person("bela")
    desk.client("Hidden Kft", other)
    ana.says("/call", opens=True)
    hidden = desk.read(lambda store: store.clients.exact("Hidden Kft")[0].id)
    ana.fill("Outcome", "busy")
    ana.filled["client"] = str(hidden) if forged == "2" else forged
    assert ana.submit() == []
    assert ana.errors == {"client": "Please choose one of the list."}
    assert count(desk, "call") == 0
    assert ana.send("redraw").window is not None
    assert ana.field("Client").chosen is None


def test_only_what_the_form_has_is_taken(desk: Desk, ana: Screen) -> None:
    ana.says("/call acme, 5, reached, first")
    ana.presses("Change")
    ana.presses("✎ Note")
    ana.fill("Note", "second")
    ana.filled |= {"call": "99", "text": "forged", "nonsense": "x", "twin_name": '"new"'}
    assert any("second" in said for said in ana.submit())
    assert count(desk, "call") == 1


def test_a_right_that_was_taken_away_ends_it(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    desk.write(lambda store: store.staff.change(store.staff.by_login("ana"), role=Role.LOGISTICS))
    (said,) = ana.submit()
    assert said.startswith("Your role does not include this")
    assert count(desk, "call") == 0


def test_a_late_submit_that_is_clear_is_done(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    assert ana.submit(opens=False)[0].startswith("Logged")
    assert count(desk, "call") == 1


def test_what_is_unclear_in_a_late_submit_is_asked_by_message(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "reached")
    ana.fill("Minutes", "many")
    ana.fill("Offer made", "Yes")
    ana.fill("Note", "fine")
    (said,) = ana.submit(opens=False)
    assert said.startswith("“many” is no length of a call.")
    assert said.endswith("How many minutes?")
    ana.says("12")
    (card,) = ana.read
    assert card.text.startswith(
        "Call\nClient: Acme GmbH\nOutcome: reached\nMinutes: 12 minutes\nOffer made: Yes\nNote: fine"
    )
    ana.presses("Save")
    assert count(desk, "call") == 1


def test_a_day_that_went_over_is_asked_again_in_a_window(desk: Desk, ana: Screen) -> None:
    ana.says("/remind", opens=True)
    ana.fill("What", "write to Acme")
    ana.fill("Day", "2026-03-11")
    ana.fill("Time", "13:00")
    desk.clock.forward(hours=2)
    assert ana.submit() == []
    assert ana.window is not None
    assert any("over" in note for note in ana.window.notes)
    assert ana.field("What").value == "write to Acme"
    ana.fill("Time", "16:00")
    assert ana.submit()[0].startswith("I will remind you") or count(desk, "task") == 1


# Closed


def test_closed_it_is_forgotten_without_a_word(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.close()
    assert ana.read == []
    assert open_forms(desk, ana) == []


def test_closed_twice_or_late_says_nothing(ana: Screen) -> None:
    ana.says("/call", opens=True)
    window = ana.window
    ana.close()
    ana.window = window
    ana.close()
    assert ana.read == []


def test_a_window_that_did_not_open_is_asked_by_message(desk: Desk, ana: Screen) -> None:
    ana.says("/call", opens=True)
    ana.send("ask", opens=False, fields={})
    (question,) = ana.read
    assert question.text.startswith("Which client?")
    assert question.labels[-1] == "Fill in a form"
    for text in ("acme", "busy", "-", "-", "-"):
        ana.says(text)
    ana.presses("Save")
    assert count(desk, "call") == 1


def test_a_field_of_a_card_whose_window_did_not_open_is_asked_by_message(ana: Screen) -> None:
    ana.says("called acme, 10 min, reached, no offer")
    ana.presses("✎ Minutes")
    ana.send("ask", opens=False, fields={})
    assert ana.read[-1].text == "How many minutes?"


# Searched


def test_of_many_clients_one_looks_for_the_right_one(desk: Desk, ana: Screen) -> None:
    person = desk.read(lambda store: store.staff.by_login("ana"))
    desk.write(lambda store: [store.clients.add(f"Client {n:03}", owner_id=person.id) for n in range(120)] and None)
    desk.write(lambda store: [store.clients.add("Same Ltd", owner_id=person.id, city=c) for c in ("Pécs", None, None)])
    other = desk.person("bela")
    desk.client("Hidden Kft", other)
    ana.says("/call", opens=True)
    assert ana.field("Client").kind is FieldKind.SEARCH
    assert ana.field("Client").options == ()
    before = desk.read(records)
    assert len(ana.search("Client", "")) == 100
    assert [one.label for one in ana.search("Client", "acme")] == ["Acme GmbH"]
    assert ana.search("Client", "Hidden Kft") == ()
    same = [one.label for one in ana.search("Client", "same ltd")]
    assert len(set(same)) == 3
    assert "Same Ltd, Pécs" in same
    assert desk.read(records) == before
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    assert ana.field("Client").chosen == ana.search("Client", "acme")[0]
    assert ana.submit()[0].startswith("Logged: Acme GmbH")


@pytest.mark.parametrize("press", ["form.search:0.client", "form.search:1.nothing", "form.search:", "form.search:x.y"])
def test_a_search_out_of_date_finds_nothing(ana: Screen, press: str) -> None:
    ana.says("/call", opens=True)
    heard = Incoming(ana.place, "", press=press, search="a")
    assert ana.desk.app.hear_now(heard).options == ()

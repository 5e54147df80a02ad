"""A window that is sent, closed, or searched in: what is taken, what is refused and why."""

import pytest

from bot.talk.incoming import Incoming
from bot.talk.window import NOTHING, FieldKind
from office.rights import Role
from storage.calls import Calls
from tests.desk import Desk
from tests.test_conversation import records
from tests.windows import Screen, count, open_forms


@pytest.fixture
def ana(desk: Desk) -> Screen:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Beta Ltd", person)
    return Screen(desk, "ana")


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
    root.fill("Which time zone?", "Madird")
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


def test_a_twin_is_asked_about_again_when_the_name_has_changed(desk: Desk, ana: Screen) -> None:
    ana.says("/newclient", opens=True)
    ana.fill("Kind", "company")
    ana.fill("Name", "Acme")
    ana.submit()
    label = "We may have this client already. Is it one of these?"
    ana.fill(label, "No, it is a new client")
    ana.fill("Name", "Beta")
    assert ana.submit() == []
    assert ana.errors == {}
    assert any("Beta Ltd" in option.label for option in ana.field(label).options)
    assert "Beta" in ana.submit()[0]
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
    ana.window, ana.filled = window, filled
    assert ana.send("submit", event="first") == NOTHING
    assert ana.read == []
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
    assert ana.errors == {"client": "Please choose one from the list."}
    assert count(desk, "call") == 0
    assert ana.send("redraw").window is not None
    assert ana.field("Client").chosen is None


def test_only_what_the_form_has_is_taken(desk: Desk, ana: Screen) -> None:
    ana.says("/call acme, 5, reached, first")
    ana.presses("Change")
    ana.fill("Note", "second")
    ana.filled |= {"call": "99", "text": "forged", "nonsense": "x", "twin_name": '"new"'}
    assert any("second" in said for said in ana.submit())
    assert count(desk, "call") == 1


def test_a_button_that_leads_to_a_card_opens_its_window_and_none_where_it_cannot(desk: Desk, ana: Screen) -> None:
    ana.says("/call acme, 5, reached, first")
    ana.presses("Change", opens=False)
    assert ana.chat.messages()[-1].text.startswith("Correct the call")
    assert ana.window is None
    ana.presses("Change")
    assert ana.window.title == "Correct the call"
    assert (ana.field("Client").chosen.label, ana.field("Note").value) == ("Acme GmbH", "first")
    ana.fill("Minutes", "20")
    assert any("20 minutes" in said for said in ana.submit())
    assert desk.read(lambda store: store.calls.get(1)).minutes == 20


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


def test_where_it_goes_wrong_the_window_stays_with_all_that_was_filled_in(
    desk: Desk, ana: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.says("/call", opens=True)
    ana.fill("Client", "Acme GmbH")
    ana.fill("Outcome", "busy")
    with monkeypatch.context() as broken:
        broken.setattr(Calls, "add", lambda *_, **__: 1 / 0)
        assert ana.submit() == []
    assert ana.errors["client"].startswith("Something went wrong")
    assert count(desk, "call") == 0
    assert ana.submit()[0].startswith("Logged: Acme GmbH, busy")


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

"""The card of a call line: what was understood is shown, what is not clear is asked, nothing is saved before Save."""

from datetime import UTC, date, datetime, time

import pytest

from bot.understanding.meaning import Intent
from office.calls import CallKind, Direction, NextStep, Outcome
from storage.calls import Call
from storage.store import Store
from tests.desk import Chat, Clock, Desk
from tests.lines import Lines

LINE = "called acme 15 min, wants the offer by friday, remind me thursday 10:00"


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Acme Foods Kft.", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


@pytest.fixture
def lines(desk: Desk, ana: Chat) -> Lines:
    lines = Lines(desk)
    lines.mean(
        LINE,
        Intent.LOG_CALL,
        client="Acme GmbH",
        intent=Intent.LOG_CALL,
        outcome=Outcome.REACHED,
        minutes=15,
        direction=Direction.OUTGOING,
        next=NextStep.SEND_OFFER,
        due=date(2026, 3, 13),
        remind=datetime.fromisoformat("2026-03-12T10:00"),
    )
    return lines


def calls(desk: Desk) -> list[Call]:
    return desk.read(lambda store: store.calls.of_person(store.staff.by_login("ana")))


def planned(desk: Desk) -> list[tuple[str, date, time | None]]:
    def of_ana(store: Store) -> list[tuple[str, date, time | None]]:
        return [(one.text, one.on_day, one.at_time) for one in store.tasks.open_of(store.staff.by_login("ana"))]

    return desk.read(of_ana)


def test_the_card_shows_all_that_was_understood(lines: Lines, ana: Chat) -> None:
    assert ana.answer(LINE).splitlines() == [
        "Call",
        "Client: Acme GmbH",
        "Outcome: reached",
        "Minutes: 15 minutes",
        "Direction: outgoing",
        "Next step: send the offer",
        "Day of the next step: Fri 13 Mar 2026",
        "Reminder: Thu 12 Mar 2026, 10:00",
    ]


def test_save_is_the_first_button_and_every_field_has_one(lines: Lines, ana: Chat) -> None:
    assert ana.says(LINE)[0].labels == [
        "Save",
        "Cancel",
        "✎ Client",
        "✎ Outcome",
        "✎ Minutes",
        "✎ Direction",
        "✎ Offer made",
        "✎ Day",
        "✎ Note",
        "✎ Next step",
        "✎ Day of the next step",
        "✎ Reminder",
    ]


def test_nothing_is_saved_before_save(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    assert (calls(desk), planned(desk)) == ([], [])


def test_save_keeps_the_call_its_next_step_and_the_reminder(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    assert ana.presses("Save")[-1].text.splitlines()[:3] == [
        "Logged: Acme GmbH, reached, 15 minutes.",
        "Next: send the offer, Fri 13 Mar 2026",
        "I will remind you: Thu 12 Mar 2026, 10:00",
    ]
    assert planned(desk) == [
        ("send_offer", date(2026, 3, 12), time(10, 0)),
        ("send_offer", date(2026, 3, 13), None),
    ]


def test_the_line_itself_is_kept_with_the_call(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.presses("Save")
    (call,) = calls(desk)
    assert desk.read(lambda store: store.calls.text(call.id)) == LINE


def test_undo_takes_all_of_it_back(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.presses("Save")
    ana.presses("Undo")
    assert (calls(desk), planned(desk)) == ([], [])


def test_change_shows_and_changes_both_days(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.presses("Save")
    assert "Reminder: Thu 12 Mar 2026, 10:00" in ana.presses("Change")[0].text
    ana.presses("✎ Reminder")
    ana.says("thursday 16:00")
    ana.presses("✎ Day of the next step")
    ana.says("friday 12:00")
    assert "Next: send the offer, Fri 13 Mar 2026, 12:00" in ana.presses("Save")[-1].text
    assert planned(desk) == [
        ("send_offer", date(2026, 3, 12), time(16, 0)),
        ("send_offer", date(2026, 3, 13), time(12, 0)),
    ]


def test_a_change_of_another_field_leaves_what_is_planned(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.presses("Save")
    (call,) = calls(desk)
    before = desk.read(lambda store: store.tasks.of_call(call.id))
    ana.presses("Change")
    ana.presses("✎ Minutes")
    ana.says("20")
    ana.presses("Save")
    assert desk.read(lambda store: store.tasks.of_call(call.id)) == before


def test_what_is_planned_follows_the_call_to_another_client(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.presses("Save")
    (call,) = calls(desk)
    ana.presses("Change")
    ana.presses("✎ Client")
    ana.says("borealis")
    ana.presses("Save")
    assert {task.client for task in desk.read(lambda store: store.tasks.of_call(call.id))} == {"Borealis Kft."}


def test_a_reminder_is_told_in_the_readers_language(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.presses("Save")
    ana.says("/language español")
    assert "enviar la oferta" in ana.answer("/reminders")


def test_of_several_clients_each_is_a_button(lines: Lines, ana: Chat) -> None:
    lines.mean("acme busy", Intent.LOG_CALL, client=["Acme GmbH", "Acme Foods Kft."], outcome=Outcome.BUSY)
    asked = ana.says("acme busy")[0]
    assert asked.text.startswith("Which client do you mean by “acme”?")
    assert asked.labels[:2] == ["Acme GmbH", "Acme Foods Kft."]
    assert "Client: Acme Foods Kft." in ana.presses("Acme Foods Kft.")[0].text


def test_who_only_resembles_the_name_is_asked_for(lines: Lines, ana: Chat) -> None:
    lines.mean("borelis busy", Intent.LOG_CALL, client="Borealis Kft.", likely=True, outcome=Outcome.BUSY)
    asked = ana.says("borelis busy")[0]
    assert asked.text.startswith("I know no client “bore”. Did you mean one of these?")
    assert asked.labels[0] == "Borealis Kft."


def test_what_is_missing_is_asked_one_question_after_another(lines: Lines, ana: Chat) -> None:
    lines.mean("rang them", Intent.LOG_CALL, intent=Intent.LOG_CALL)
    assert ana.answer("rang them").startswith("Which client?")
    assert ana.answer("borealis").startswith("How did it go?")
    assert ana.presses("reached")[0].text.splitlines() == ["Call", "Client: Borealis Kft.", "Outcome: reached"]


@pytest.mark.parametrize(
    ("field", "question"),
    [
        ("minutes", "How many minutes?"),
        ("next", "What is the next step?"),
        ("due", "On which day?"),
        ("remind", "When shall I remind you?"),
    ],
)
def test_what_is_said_in_two_ways_is_asked(lines: Lines, ana: Chat, field: str, question: str) -> None:
    lines.mean("x y z", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.REACHED, unclear=(field,))
    assert ana.answer("x y z").startswith(question)


def test_a_day_that_is_over_is_asked_again(lines: Lines, ana: Chat) -> None:
    lines.mean("x", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.BUSY, due=date(2026, 3, 10))
    assert ana.answer("x").splitlines() == [
        "Tue 10 Mar 2026 is over. Please name a day from today on.",
        "On which day?",
    ]


def test_a_reminder_that_went_over_on_the_open_card_is_asked_again(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    desk.clock.now = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)
    assert "is over. Please name a later time." in ana.presses("Save")[-1].text
    ana.says("friday 9:00")
    ana.presses("Save")
    assert ("send_offer", date(2026, 3, 13), time(9, 0)) in planned(desk)


def test_a_client_handed_over_while_the_card_stood_open_is_asked_again(desk: Desk, lines: Lines, ana: Chat) -> None:
    lines.mean("x", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.BUSY)
    ana.says("x")
    ben = desk.person("ben")
    desk.write(lambda store: store.clients.change(store.clients.exact("Borealis Kft.")[0], owner_id=ben.id))
    assert "Which client?" in ana.presses("Save")[-1].text
    assert calls(desk) == []
    ana.says("acme gmbh")
    assert ana.presses("Save")[-1].text.startswith("Logged: Acme GmbH, busy")


def test_what_became_no_field_is_the_note(lines: Lines, ana: Chat) -> None:
    lines.mean("x", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.REACHED, rest="has a new boss")
    assert "Note: has a new boss" in ana.answer("x")


def test_a_note_that_is_too_long_is_asked(lines: Lines, ana: Chat) -> None:
    lines.mean("x", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.REACHED, rest="n" * 600)
    assert ana.answer("x").startswith("That is 600 characters")


def test_a_new_client_is_registered_on_the_way(desk: Desk, lines: Lines, ana: Chat) -> None:
    lines.mean("x", Intent.LOG_CALL, new_client="Kowalczyk Transport", outcome=Outcome.REACHED, minutes=5)
    asked = ana.says("x")[0]
    assert "Register “Kowalczyk Transport”" in asked.labels
    ana.presses("Register “Kowalczyk Transport”")
    ana.says("company")
    ana.presses("Skip")
    ana.presses("That is all")
    card = ana.presses("Save")[-1]
    assert card.text.splitlines()[:3] == ["Back to: Call", "Call", "Client: Kowalczyk Transport"]
    assert ana.presses("Save")[-1].text.startswith("Logged: Kowalczyk Transport, reached, 5 minutes.")


def test_a_second_line_lets_the_first_card_wait(desk: Desk, lines: Lines, ana: Chat) -> None:
    lines.mean("borealis busy", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.BUSY)
    ana.says(LINE)
    ana.says("borealis busy")
    assert ana.presses("Save")[-1].text.startswith("Back to: Call\nCall\nClient: Acme GmbH")
    ana.presses("Save")
    assert [call.client for call in calls(desk)] == ["Acme GmbH", "Borealis Kft."]


def test_the_first_of_two_cards_can_be_saved_by_its_own_button(desk: Desk, lines: Lines, ana: Chat) -> None:
    lines.mean("borealis busy", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.BUSY)
    first = ana.says(LINE)[0]
    ana.says("borealis busy")
    save = first.buttons[0][0][1]
    _, logged, again = ana.presses_data(save, str(first.id))
    assert logged.text.startswith("Logged: Acme GmbH, reached, 15 minutes.")
    assert again.text.startswith("Back to: Call\nCall\nClient: Borealis Kft.")
    assert ana.presses_data(save, str(first.id))[0].text == "That button is out of date."
    assert len(calls(desk)) == 1


def test_a_command_after_a_line_lets_its_card_wait(lines: Lines, ana: Chat) -> None:
    lines.mean("borealis busy", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.BUSY)
    ana.says("borealis busy")
    ana.says("/call acme gmbh, 5, reached")
    ana.says("/call acme gmbh")
    ana.presses("Cancel")
    assert ana.presses("Save")[-1].text.startswith("Logged: Borealis Kft., busy")


def test_a_card_that_is_asked_again_at_save_lets_the_other_one_wait(lines: Lines, ana: Chat, clock: Clock) -> None:
    lines.mean("borealis busy", Intent.LOG_CALL, client="Borealis Kft.", outcome=Outcome.BUSY)
    soon = datetime(2026, 3, 11, 12, 5)  # noqa: DTZ001 - wall time
    lines.mean("acme busy", Intent.LOG_CALL, client="Acme GmbH", outcome=Outcome.BUSY, remind=soon)
    ana.says("borealis busy")
    ana.says("acme busy")
    clock.forward(minutes=10)
    assert "When shall I remind you?" in ana.presses("Save")[-1].text
    ana.presses("Cancel")
    assert ana.presses("Save")[-1].text.startswith("Logged: Borealis Kft., busy")


def test_the_same_line_once_more_is_the_same_card(desk: Desk, lines: Lines, ana: Chat) -> None:
    ana.says(LINE)
    ana.says(LINE)
    assert "Back to" not in ana.presses("Save")[-1].text
    assert len(calls(desk)) == 1


def test_a_meeting_is_no_call_of_the_norm(desk: Desk, lines: Lines, ana: Chat) -> None:
    lines.mean("met borealis", Intent.LOG_MEETING, client="Borealis Kft.", minutes=60)
    assert ana.answer("met borealis").splitlines() == [
        "Meeting",
        "Client: Borealis Kft.",
        "Minutes: 60 minutes",
        "Call or meeting: meeting",
    ]
    logged = ana.presses("Save")[-1].text
    assert logged.startswith("Logged: meeting with Borealis Kft., 60 minutes.")
    assert "calls 0/30" in logged
    assert calls(desk)[0].kind is CallKind.MEETING
    assert "· meeting" in ana.answer("/calls")


@pytest.mark.parametrize("typed", ["bramble & finch", "Bramble and Finch", "bramble &finch", "bramble"])
def test_the_second_half_of_a_name_is_no_note(desk: Desk, typed: str) -> None:
    desk.client("Bramble & Finch Ltd", desk.person("ben"))
    card = desk.chat("ben").answer(f"called {typed} 5 min, busy")
    assert "Client: Bramble & Finch Ltd" in card
    assert "Note:" not in card


def test_what_is_no_part_of_the_name_stays_a_note(desk: Desk) -> None:
    desk.client("Bramble & Finch Ltd", desk.person("ben"))
    assert "Note: " in desk.chat("ben").answer("called bramble & sparrow 5 min, busy")

"""Edited messages: no command runs twice; the record that the message made is offered for correction."""

from datetime import date

import pytest

from storage.store import Store
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


def made(chat: Chat, subject: str) -> None:
    """The last line made this record."""
    chat.desk.write(lambda store: store.heard.made(chat.place.platform, chat.last_event, subject))


def calls(chat: Chat) -> list[str]:
    return chat.says("/calls")[0].text.splitlines()[1:]


def test_an_edited_call_is_offered_with_the_new_values(ana: Chat) -> None:
    ana.says("/call acme, 15, reached", message="m1")
    (card,) = ana.edits("m1", "/call borealis, 20, busy, tomorrow again")
    assert card.text.splitlines() == [
        "You edited your message. Shall I change the call like this?",
        "Correct the call",
        "Client: Borealis Kft.",
        "Outcome: busy",
        "Minutes: 20 minutes",
        "Direction: outgoing",
        "Offer made: No",
        "Note: tomorrow again",
    ]
    assert card.labels[0] == "Save"
    assert len(calls(ana)) == 1
    ana.presses("Save")
    assert calls(ana)[0].endswith("· Borealis Kft. · busy, 20 minutes · Ana")


@pytest.mark.parametrize(
    "text", ["/call nobody, 20, reached", "/call acme, -1, reached", "hello", "", "/offer acme", "🙂"]
)
def test_an_unclear_edit_keeps_the_call_and_offers_its_buttons(ana: Chat, text: str) -> None:
    ana.says("/call acme, 15, reached", message="m1")
    (shown,) = ana.edits("m1", text)
    assert shown.text.splitlines()[1] == "Logged: Acme GmbH, reached, 15 minutes."
    assert shown.labels == ["Undo", "Change"]
    assert len(calls(ana)) == 1
    assert ana.presses("Undo")[-1].text.startswith("Undone: the call with Acme GmbH is gone.")


def test_an_edit_of_an_undone_call_says_so(ana: Chat) -> None:
    ana.says("/call acme, 15, reached", message="m1")
    ana.presses("Undo")
    assert ana.edits("m1", "/call acme, 20, reached")[0].text.startswith(
        "You edited your message. The call with Acme GmbH was undone"
    )


def test_an_edited_offer_keeps_the_offer_and_offers_undo(ana: Chat) -> None:
    ana.says("/offer acme, brochure", message="m1")
    (shown,) = ana.edits("m1", "/offer borealis")
    assert shown.text.splitlines()[1:] == ["Recorded, e-mail offer: Acme GmbH", "Note: brochure"]
    ana.presses("Undo")
    assert ana.edits("m1", "/offer borealis, brochure")[0].text.startswith(
        "You edited your message. The offer to Acme GmbH was undone"
    )


@pytest.mark.parametrize("text", ["/newclient Acme", "/call acme, 5, reached", "acme", "/cancel"])
def test_an_edit_of_what_made_nothing_is_not_read_again(ana: Chat, text: str) -> None:
    ana.says("acme gmbh", message="m1")
    (shown,) = ana.edits("m1", text)
    assert shown.text.startswith("You edited a message. I read a message only once")
    assert calls(ana) == []


@pytest.mark.console
def test_an_edit_of_what_was_never_heard_is_not_read_either(ana: Chat) -> None:
    (shown,) = ana.edits("never-seen", "/call acme, 5, reached")
    assert shown.text.startswith("You edited a message. I read a message only once")
    assert calls(ana) == []


def test_an_edit_leaves_an_open_form_open(ana: Chat) -> None:
    ana.says("/newclient", message="m1")
    ana.edits("m1", "/newclient Zenit")
    assert ana.answer("Zenit Kft.") == "A company or a person?"


def test_a_record_of_a_colleague_is_not_shown(desk: Desk, ana: Chat) -> None:
    desk.person("bela")
    ana.says("/call acme, 15, reached", message="m1")
    bela = desk.chat("bela")
    bela.says("hello", message="m9")
    made(bela, "call:1")
    assert bela.edits("m9", "/call acme, 1, busy")[0].text.startswith("You edited a message.")


def test_an_edited_reminder_keeps_the_task(desk: Desk, ana: Chat) -> None:
    ana.says("hello", message="m1")

    def make(store: Store) -> str:
        person = store.staff.by_login("ana")
        assert person is not None
        return store.tasks.add(person, "call Acme", date(2026, 3, 12)).subject

    made(ana, desk.write(make))
    (shown,) = ana.edits("m1", "/remind friday call acme")
    assert shown.text.splitlines()[1] == "To do Thu 12 Mar 2026: call Acme"
    assert [data for row in shown.buttons for _, data in row] == ["tasks.show:1", "tasks.undo:1"]


def test_an_edited_registration_keeps_the_client(desk: Desk, ana: Chat) -> None:
    ana.says("hello", message="m1")
    made(ana, "client:1")
    (shown,) = ana.edits("m1", "new client Acme Ltd")
    assert shown.text.splitlines()[1:] == ["Acme GmbH"]
    assert shown.labels == ["Edit", "Undo", "Card"]

"""Changing a client: a field, the owner, the archive, the contact persons; Undo, and the history of it all."""

import pytest

from office.rights import Role
from office.staff import Person
from storage.client import Client
from tests.desk import Chat, Clock, Desk


@pytest.fixture
def head(desk: Desk) -> Person:
    return desk.person("hanna", Role.HEAD)


@pytest.fixture
def ana(desk: Desk, head: Person) -> Chat:
    person = desk.person("ana", country="HU", head=head)
    desk.person("bela", head=head, name="Béla Kis")
    desk.client("Acme GmbH", person, phone="+36201234567")
    return desk.chat("ana")


def kept(desk: Desk, client_id: int = 1) -> Client:
    found: Client = desk.read(lambda store: store.clients.any(client_id))
    return found


def edit(chat: Chat, field: str) -> str:
    chat.says("acme")
    chat.presses("Edit")
    return chat.presses(field)[0].text


# One field


def test_a_field_is_asked_with_its_present_value_and_saved_at_once(desk: Desk, ana: Chat) -> None:
    assert edit(ana, "Phone").splitlines() == ["Acme GmbH", "Phone now: +36 20 123 4567", "Which phone number?"]
    (shown,) = ana.says("06 20 765 4321")
    assert shown.text == "Acme GmbH: Phone changed from +36 20 123 4567 to +36 20 765 4321."
    assert kept(desk).phone == "+36207654321"
    assert ana.presses("Undo")[0].text == "Undone: Acme GmbH is as before."
    assert kept(desk).phone == "+36201234567"


def test_undo_never_overwrites_a_later_change(desk: Desk, ana: Chat) -> None:
    edit(ana, "City")
    (first,) = ana.says("Pécs")
    edit(ana, "City")
    ana.says("Győr")
    undo = first.buttons[0][0][1]
    assert ana.presses_data(undo, str(first.id))[0].text.startswith("This was undone already, or somebody has changed")
    assert kept(desk).city == "Győr"


def test_nobody_undoes_the_change_of_a_colleague(desk: Desk, ana: Chat) -> None:
    edit(ana, "City")
    (shown,) = ana.says("Pécs")
    assert desk.chat("hanna").presses_data(shown.buttons[0][0][1])[0].text == "That button is out of date."
    assert kept(desk).city == "Pécs"


def test_a_wrong_value_is_explained_and_nothing_changes(desk: Desk, ana: Chat) -> None:
    edit(ana, "Phone")
    assert "is no phone number" in ana.answer("call me")
    assert kept(desk).phone == "+36201234567"


def test_a_field_may_be_emptied_and_a_needed_one_not(desk: Desk, ana: Chat) -> None:
    edit(ana, "Phone")
    ana.presses("Leave it empty")
    assert kept(desk).phone is None
    edit(ana, "Name")
    assert "Leave it empty" not in ana.messages()[-1].labels


def test_the_same_value_is_no_change(desk: Desk, ana: Chat) -> None:
    edit(ana, "Phone")
    assert ana.answer("06201234567") == "Acme GmbH: Phone stays as it was."
    assert len(desk.read(lambda store: store.audit.of("client:1"))) == 1


def test_a_new_name_is_found(ana: Chat) -> None:
    edit(ana, "Name")
    ana.says("Zenit Kft.")
    assert ana.answer("zenit").startswith("Zenit Kft. · company · #1")


def test_a_birthday_is_one_change_and_one_undo(desk: Desk, ana: Chat) -> None:
    edit(ana, "Kind")
    ana.presses("person")
    edit(ana, "Birthday")
    assert ana.answer("29 February") == "Acme GmbH: Birthday changed from – to 29 February."
    edit(ana, "Birthday")
    ana.says("12.05.1980")
    ana.presses("Undo")
    born = kept(desk).birthday
    assert born is not None
    assert (born.year, born.month, born.day) == (None, 2, 29)


# History


def test_the_history_tells_who_changed_what(desk: Desk, ana: Chat, clock: Clock) -> None:
    edit(ana, "City")
    ana.says("Pécs")
    clock.forward(hours=1)
    hanna = desk.chat("hanna")
    hanna.says("/handover acme, hanna")
    hanna.says("acme")
    assert hanna.presses("History")[0].text.splitlines() == [
        "The history of Acme GmbH, the latest first:",
        "Wed 11 Mar 2026, 13:00 · Hanna · Owner: Ana → Hanna",
        "Wed 11 Mar 2026, 12:00 · Ana · City: – → Pécs",
        "Wed 11 Mar 2026, 12:00 · the office · registered",
    ]


# Handing over


def test_a_client_is_handed_over_and_the_new_owner_told(desk: Desk, ana: Chat) -> None:
    ana.says("acme")
    (shown,) = ana.presses("Hand over")
    assert shown.text.splitlines() == ["Acme GmbH", "Who takes over the client?"]
    assert shown.labels == ["Béla Kis", "Hanna", "Cancel"]
    assert ana.presses("Béla Kis")[0].text == "Acme GmbH has a new owner: Béla Kis. I have told them."
    bela = desk.chat("bela")
    assert [m.text for m in bela.reads()] == ["Ana handed a client over to you: Acme GmbH"]
    assert bela.presses("Card")[0].text.startswith("Acme GmbH · company · #1")
    assert ana.answer("acme").startswith("I did not understand that.")


def test_the_hand_over_is_undone_within_a_day(desk: Desk, ana: Chat, clock: Clock) -> None:
    ana.says("/handover acme, bela")
    assert ana.presses("Undo")[0].text == "Undone: Acme GmbH is as before."
    assert kept(desk).owner_id == 2
    assert desk.chat("bela").reads()[-1].text == "Ana took the hand-over of Acme GmbH back."
    (shown,) = ana.says("/handover acme, bela")
    clock.forward(days=2)
    assert ana.presses_data(shown.buttons[0][0][1])[0].text == "That button is out of date."
    assert kept(desk).owner_id == 3


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/handover", "Which client?"),
        ("/handover zxqv", "No client of yours is called “zxqv”."),
        ("/handover acme", "Who takes over the client?"),
        ("/handover acme, nobody", "Nobody called “nobody” can take the client."),
        ("/handover acme, ana", "Acme GmbH has this owner already: Ana"),
        ("/handover acme, cleo", "Nobody called “cleo” can take the client."),
    ],
)
def test_an_unclear_hand_over_changes_nothing(desk: Desk, ana: Chat, line: str, answer: str) -> None:
    desk.person("cleo", Role.CLERK)
    assert ana.answer(line).startswith(answer)
    assert kept(desk).owner_id == 2


def test_a_head_gives_to_the_own_team_and_to_heads(desk: Desk, ana: Chat) -> None:
    desk.person("otto", Role.HEAD)
    desk.person("zoe", head=desk.read(lambda store: store.staff.by_login("otto")))
    desk.person("dora", Role.DIRECTOR)
    hanna, dora = desk.chat("hanna"), desk.chat("dora")
    hanna.says("acme")
    assert hanna.presses("Hand over")[0].labels == ["Béla Kis", "Hanna", "Otto", "Cancel"]
    dora.says("acme")
    assert dora.presses("Hand over")[0].labels == ["Béla Kis", "Hanna", "Otto", "Zoe", "Cancel"]
    dora.presses("Otto")
    assert desk.chat("ana").reads()[-1].text == "Dora gave your client Acme GmbH to another colleague: Otto"


def test_somebody_who_left_takes_no_client(desk: Desk, ana: Chat) -> None:
    bela = desk.read(lambda store: store.staff.by_login("bela"))
    ana.says("acme")
    ana.presses("Hand over")
    desk.write(lambda store: store.staff.change(bela, active=False))
    assert ana.presses("Béla Kis")[0].text == "You cannot hand the client to this colleague."
    assert kept(desk).owner_id == 2


# The archive


def test_a_client_is_archived_after_a_question_and_brought_back(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/archive acme").startswith("Move Acme GmbH to the archive?")
    assert kept(desk).archived_at is None
    assert ana.presses("Archive")[0].text == "Acme GmbH is in the archive."
    assert ana.answer("acme").startswith("I did not understand that.")
    shown = ana.says("#1")[0]
    assert "In the archive since Wed 11 Mar 2026, 12:00." in shown.text
    assert shown.labels == ["Calls", "Contracts", "Contacts", "History", "Bring back", "Files", "Client care"]
    ana.presses("Bring back")
    assert ana.presses("Bring back")[0].text == "Acme GmbH is back."
    assert kept(desk).archived_at is None
    ana.presses("Undo")
    assert kept(desk).archived_at is not None


def test_archiving_can_be_undone_and_refused(desk: Desk, ana: Chat) -> None:
    ana.says("/archive acme")
    assert ana.presses("No")[0].text.startswith("Acme GmbH · company · #1")
    ana.says("/archive acme")
    ana.presses("Archive")
    ana.presses("Undo")
    assert kept(desk).archived_at is None


def test_archiving_nobody_is_answered(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/archive").startswith(f"Which client? For instance: {desk.typed('archive')} Acme")
    assert ana.answer("/archive zxqv").startswith("No client of yours is called “zxqv”.")


# Contact persons


def test_a_contact_person_is_added_with_checks_and_removed(desk: Desk, ana: Chat) -> None:
    ana.says("acme")
    assert ana.presses("Contacts")[0].text == "Acme GmbH has no contact persons yet."
    ana.presses("Add a contact person")
    ana.says("Vera Novak")
    ana.says("buyer")
    assert "has too many or too few digits" in ana.answer("12")
    ana.says("06 20 765 4321")
    assert "is no e-mail address" in ana.answer("vera")
    ana.says("vera@acme.hu")
    assert ana.presses("Save")[-1].text.splitlines() == [
        "Contact persons of Acme GmbH:",
        "Vera Novak · buyer · +36 20 765 4321 · vera@acme.hu",
    ]
    ana.presses("Remove Vera Novak")
    confirm = ana.messages()[-1]
    assert confirm.text.startswith("Remove Vera Novak from the card of Acme GmbH?")
    assert ana.presses("Remove Vera Novak")[0].text == "Acme GmbH has no contact persons yet."
    remove = confirm.buttons[0][0][1]
    assert ana.presses_data(remove, str(confirm.id))[0].text == "That button is out of date."
    history = [change.field for change in desk.read(lambda store: store.audit.of("client:1"))]
    assert history == ["contact_person", "contact_person", "created"]


def test_the_accountant_reads_contacts_and_changes_none(desk: Desk, ana: Chat) -> None:
    desk.person("cy", Role.ACCOUNTANT)
    cy = desk.chat("cy")
    cy.says("acme")
    assert cy.presses("Contacts")[0].labels == ["Card"]
    assert cy.presses_data("contacts.add:1")[0].text.startswith("Your role does not include this.")

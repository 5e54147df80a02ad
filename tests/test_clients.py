"""Clients: the card, the search, the list, a plain line as a name; and that nobody reaches what is not theirs."""

from datetime import date

import pytest

from handlers import client_changes, client_history, clients, contacts, offers, registration
from office.clients import Kind
from office.money import Money
from office.rights import Role
from storage.store import Store
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana", country="HU")
    desk.client("Acme GmbH", person, phone="+36201234567", tax_id="12892312242")
    desk.client("Borealis Kft.", person)
    desk.client("Borealis Trading Ltd", person)
    return desk.chat("ana")


def test_a_plain_name_opens_the_card(ana: Chat) -> None:
    assert ana.answer("acme").splitlines() == [
        "Acme GmbH · company · #1",
        "Phone: +36 20 123 4567",
        "Tax id: 12892312242",
        "Owner: Ana",
        "",
        "No calls yet.",
    ]


@pytest.mark.parametrize("said", ["/client acme", "/client #1", "/client 06 20 123 4567", "/client 12892312242", "#1"])
def test_a_client_is_found_by_name_id_phone_and_tax_id(ana: Chat, said: str) -> None:
    assert ana.answer(said).startswith("Acme GmbH · company · #1")


def test_several_are_offered_and_one_is_chosen(ana: Chat) -> None:
    (shown,) = ana.says("borealis")
    assert shown.text == "Which client do you mean by “borealis”?"
    assert shown.labels == ["Borealis Kft.", "Borealis Trading Ltd"]
    assert ana.presses("Borealis Trading Ltd")[0].text.startswith("Borealis Trading Ltd · company · #3")


def test_a_likely_one_is_only_suggested(ana: Chat) -> None:
    (shown,) = ana.says("acmme")
    assert shown.text == "I know no client “acmme”. Did you mean one of these?"
    assert shown.labels == ["Acme GmbH"]


@pytest.mark.parametrize("said", ["🙂🙂", "zxqv", "a" * 4096, "#999999", "word " * 800])
def test_a_text_that_is_nothing_is_answered_with_help(ana: Chat, said: str) -> None:
    assert ana.answer(said).startswith("I did not understand that.")


def test_an_unknown_client_may_be_registered(ana: Chat) -> None:
    (shown,) = ana.says("/client zxqv")
    assert shown.text.startswith("No client of yours is called “zxqv”.")
    assert ana.presses("Register a new client")[0].text == "What is the client called?"


def test_the_card_shows_all_that_is_known(desk: Desk) -> None:
    ana = desk.person("ana")
    one = desk.client(
        "Joan Example", ana, kind=Kind.PERSON, birth_month=2, birth_day=29, country="ES", city="Girona", district="Salt"
    )

    def deal(store: Store) -> None:
        store.contacts.add(one, "Vera Novak", position="buyer", phone="+36201234567")
        store.contracts.add(client_id=one, number="K-1", currency="EUR", signed_on=date(2026, 1, 2))
        store.invoices.add(client_id=one, due_on=date(2026, 3, 1), amount=Money(12_000, "EUR"))
        store.invoices.add(client_id=one, due_on=date(2026, 4, 1), amount=Money(3_000, "EUR"))
        store.invoices.add(client_id=one, due_on=date(2026, 4, 1), amount=Money(500, "HUF"))
        store.tasks.add(ana, "send the price list", date(2026, 3, 20), client_id=one)

    desk.write(deal)
    chat = desk.chat("ana")
    chat.says("/call joan example, 5, busy")
    card = chat.answer("joan example")
    for line in (
        "Birthday: 29 February",
        "City: Girona",
        "Country: Spain",
        "Vera Novak · buyer · +36 20 123 4567",
        "Last call: Wed 11 Mar 2026, 12:00 · busy · Ana",
        "Open contracts: 1",
        "Owed: €150.00, HUF\xa05.00, of which overdue: €120.00",
        "To do Fri 20 Mar 2026: send the price list",
    ):
        assert line in card.splitlines()


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "11 March 1976"), ("hu", "1976. március 11."), ("bs", "11. 3. 1976.")]
)
def test_a_birthday_is_written_as_the_language_does(desk: Desk, language: str, shown: str) -> None:
    ana = desk.person("ana", language=language)
    desk.client("Joan Example", ana, kind=Kind.PERSON, birth_year=1976, birth_month=3, birth_day=11)
    assert f": {shown}" in desk.chat("ana").answer("joan example")


def test_the_card_offers_what_the_role_may_do(desk: Desk, ana: Chat) -> None:
    for login, role in (("bo", Role.LOGISTICS), ("cy", Role.ACCOUNTANT), ("di", Role.DIRECTOR)):
        desk.person(login, role)
    assert desk.chat("bo").says("acme")[0].labels == [
        "Calls",
        "Contracts",
        "Contacts",
        "History",
        "Files",
        "Client care",
    ]
    assert "Edit" not in desk.chat("cy").says("acme")[0].labels
    assert "Log a call" in desk.chat("cy").says("acme")[0].labels
    assert "Hand over" in desk.chat("di").says("acme")[0].labels


def test_an_outcome_is_logged_from_the_card(ana: Chat) -> None:
    ana.says("acme")
    assert ana.presses("Reached")[-1].text.startswith("Logged: Acme GmbH, reached, length not stated.")
    assert ana.presses("Reached")[-1].text == "That was done already, with the first press."


def test_the_list_goes_page_by_page(desk: Desk) -> None:
    ana = desk.person("ana")
    chat = desk.chat("ana")
    assert chat.answer("/clients") == f"You have no clients yet. Register the first with {desk.typed('newclient')}."
    for number in range(23):
        desk.client(f"Client {number:02}", ana)
    assert chat.says("/clients")[0].labels == [*(f"Client {n:02}" for n in range(10)), "More"]
    assert chat.presses("More")[0].labels[-2:] == ["Back", "More"]
    last = chat.presses("More")[0]
    assert last.text == "Your clients 21–23, by name:"
    assert last.labels == ["Client 20", "Client 21", "Client 22", "Back"]
    assert chat.presses("Back")[0].text == "Your clients 11–20, by name:"


# What is not theirs


@pytest.fixture
def bela(desk: Desk, ana: Chat) -> Chat:
    desk.person("bela")
    return desk.chat("bela")


@pytest.mark.parametrize("said", ["#1", "acme", "+36 20 123 4567"])
def test_a_rep_does_not_reach_a_colleagues_client(bela: Chat, said: str) -> None:
    assert bela.answer(f"/client {said}").startswith("No client of yours is called")
    assert bela.answer(said).startswith("I did not understand that.")
    assert bela.says("/clients")[0].labels == []


@pytest.mark.parametrize("role", [Role.HR, Role.HELPER])
def test_without_the_right_a_name_is_not_understood(desk: Desk, ana: Chat, role: Role) -> None:
    desk.person("hugo", role)
    assert desk.chat("hugo").answer("acme").startswith("I did not understand that.")
    assert desk.chat("hugo").answer("/client acme").startswith("Your role does not include this.")


FEATURES = (clients, registration, client_changes, client_history, contacts, offers)
PRESSES = [press.name for feature in FEATURES for press in feature.feature.presses]
STRANGE = ["", "-1", "abc", "1.2.3", "1.nope", "٣²", "9" * 40, "🙂"]


@pytest.mark.parametrize("press", PRESSES)
def test_a_forged_press_is_answered_and_changes_nothing(desk: Desk, bela: Chat, press: str) -> None:
    desk.person("di", Role.DIRECTOR)
    before = desk.read(lambda store: [store.clients.any(n) for n in (1, 2, 3)])
    for arg in [*STRANGE, "1", "1.phone"]:
        shown = bela.presses_data(f"{press}:{arg}")
        assert shown, arg
        assert "Something went wrong" not in shown[-1].text, arg
        assert "Acme" not in shown[-1].text
    for arg in STRANGE[-4:]:
        shown = desk.chat("di").presses_data(f"{press}:{arg}")
        assert shown, arg
        assert "Something went wrong" not in shown[-1].text, arg
    assert desk.read(lambda store: [store.clients.any(n) for n in (1, 2, 3)]) == before

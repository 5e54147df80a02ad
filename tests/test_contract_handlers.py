"""Contracts in the chat: their state, who may see them, and how they are changed."""

from typing import Any

import pytest

from office.contracts import Side, Stage
from office.money import Money
from office.rights import Role
from tests.books import OLD, WEDNESDAY, Books, days, shown
from tests.desk import Chat, Shown


@pytest.fixture
def ana(books: Books) -> Chat:
    return books.desk.chat("ana")


# The state of a contract


def test_the_card_says_what_is_open_and_owed_in_each_currency(books: Books, ana: Chat) -> None:
    one = books.contract(books.acme, "AC-12", ends_on=days(90), amount=1_200_000)
    books.oblige(one, "deliver the pump", days(-2))
    books.oblige(one, "accept the goods", None, Side.CLIENT)
    books.invoice(books.acme, "17", Money(500_000, "EUR"), days(-7), paid=300_000, contract=one)
    books.invoice(books.acme, "18", Money(90_000, "USD"), days(9), contract=one)
    assert shown(ana.says("/contract AC-12")) == [
        f"Contract AC-12 · Acme GmbH (#{one})",
        "Status: overdue (stage: signed)",
        "Obligations fulfilled: 0 of 2",
        "Signed: Sat 10 Jan 2026",
        "Ends: Tue 9 Jun 2026",
        "Amount: €12,000.00",
        "Paid so far: €3,000.00",
        "Owed: €2,000.00 + US$900.00",
        "Open:",
        "– invoice 17: €2,000.00, due Wed 4 Mar 2026, 7 days late",
        "– ours: deliver the pump, due Mon 9 Mar 2026, 2 days late",
        "– invoice 18: US$900.00, due Fri 20 Mar 2026",
        "– the client’s: accept the goods",
    ]


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({}, "Status: signed"),
        ({"signed_on": None}, "Status: draft"),
        ({"ends_on": days(-1)}, "Status: expired (stage: signed)"),
        ({"ends_on": days(0)}, "Status: signed"),
        ({"stage": Stage.CLOSED, "ends_on": days(-1)}, "Status: closed"),
    ],
)
def test_the_status_is_todays(books: Books, ana: Chat, values: dict[str, Any], status: str) -> None:
    books.contract(books.acme, "AC-12", **values)
    assert shown(ana.says("/contract AC-12"))[1] == status


def test_a_part_that_is_done_makes_it_executed_in_part(books: Books, ana: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    done = books.oblige(one, "deliver the pump", days(2))
    books.oblige(one, "train the staff", days(9))
    books.desk.write(lambda store: store.obligations.fulfil(done, WEDNESDAY))
    assert shown(ana.says("/contract AC-12"))[1] == "Status: executed in part (stage: signed)"


@pytest.mark.parametrize(
    "line",
    [
        "/contract ac-12",
        "/contract #1",
        "/contract acme",
        "/contracts acme",
        "status of contract AC-12?",
        "contract AC-12",
        "статус договора ac-12",
        "estado del contrato AC-12",
        "stadiul contractului AC-12",
        "szerződés állapota AC-12",
        "status ugovora acme",
    ],
)
def test_a_contract_is_found_by_number_id_or_client(books: Books, ana: Chat, line: str) -> None:
    books.contract(books.acme, "AC-12")
    assert shown(ana.says(line))[0] == "Contract AC-12 · Acme GmbH (#1)"


def test_a_cyrillic_number_is_found_in_small_letters(books: Books, ana: Chat) -> None:
    books.contract(books.acme, "ДОГ-7")
    assert shown(ana.says("/contract дог-7"))[0].startswith("Contract ДОГ-7")


def test_several_contracts_are_offered(books: Books, ana: Chat) -> None:
    books.contract(books.acme, "AC-1")
    books.contract(books.acme, "AC-2")
    (question,) = ana.says("/contract acme")
    assert question.labels == ["AC-2 · Acme GmbH", "AC-1 · Acme GmbH"]
    assert shown(ana.presses("AC-1 · Acme GmbH"))[0] == "Contract AC-1 · Acme GmbH (#1)"


def test_the_number_of_two_clients_is_asked_about(books: Books, ana: Chat) -> None:
    books.contract(books.acme, "1/2026")
    books.contract(books.nova, "1/2026")
    (question,) = ana.says("/contract 1/2026")
    assert question.text == "Which contract do you mean by “1/2026”?"
    assert sorted(question.labels) == ["1/2026 · Acme GmbH", "1/2026 · Nova d.o.o."]


def test_a_client_without_contracts_says_so(books: Books, ana: Chat) -> None:
    assert ana.answer("/contract nova") == "There is no contract with Nova d.o.o. yet."


def test_open_contracts_are_listed_by_their_end(books: Books, ana: Chat) -> None:
    books.contract(books.acme, "LATER", ends_on=days(30))
    books.contract(books.nova, "SOON", ends_on=days(3))
    books.contract(books.nova, "SHUT", ends_on=days(1), stage=Stage.CLOSED)
    books.contract(books.vega, "OTHERS", ends_on=days(1))
    assert shown(ana.says("/contracts")) == [
        "Open contracts, those ending first:",
        "SOON · Nova d.o.o.: signed, ends Sat 14 Mar 2026",
        "LATER · Acme GmbH: signed, ends Fri 10 Apr 2026",
    ]


def test_a_long_list_has_pages(books: Books, ana: Chat) -> None:
    for number in range(10):
        books.contract(books.acme, f"N-{number}", ends_on=days(number))
    assert len(shown(ana.says("/contracts"))) == 9
    assert [line[:3] for line in shown(ana.presses("Next page"))[1:]] == ["N-8", "N-9"]


# Who may see and change


@pytest.mark.parametrize(
    "line", ["/contract VE-1", "/contract #1", "/contract vega", "/contracts vega", "contract VE-1"]
)
def test_a_rep_finds_no_contract_of_a_colleague(books: Books, ana: Chat, line: str) -> None:
    books.contract(books.vega, "VE-1")
    answer = ana.answer(line)
    assert "VE-1 ·" not in answer
    assert answer.startswith(("I find no contract", "No client of yours"))


@pytest.mark.parametrize("press", ["contracts.show:{contract}", "contracts.of:{client}", "owed.of:{client}"])
def test_a_forged_press_on_a_colleagues_contract_shows_nothing(books: Books, ana: Chat, press: str) -> None:
    one = books.contract(books.vega, "VE-1")
    assert ana.presses_data(press.format(contract=one, client=books.vega))[0].text == OLD


@pytest.mark.parametrize("do", ["done", "undone", "oblige", "stage", "set", "new"])
def test_a_rep_cannot_change_the_own_contract(books: Books, ana: Chat, do: str) -> None:
    one = books.contract(books.acme, "AC-12")
    books.oblige(one, "deliver", days(2))
    card = ana.says("/contract AC-12")[-1]
    assert card.buttons == []
    (reply,) = ana.presses_data(f"contracts.{do}:1.closed" if do == "set" else f"contracts.{do}:1")
    assert reply.text.startswith("Your role does not include this.")
    assert "0 of 1" in ana.answer("/contract AC-12")


@pytest.mark.parametrize("do", ["done", "undone", "oblige", "stage", "set"])
def test_a_head_cannot_change_a_contract_of_another_team(books: Books, do: str) -> None:
    books.desk.person("petra", Role.HEAD)
    one = books.contract(books.vega, "VE-1")
    books.oblige(one, "deliver", days(2))
    data = f"contracts.{do}:1.closed" if do == "set" else f"contracts.{do}:1"
    assert books.desk.chat("petra").presses_data(data)[0].text == OLD
    assert "Status: signed" in books.desk.chat("vera").answer("/contract VE-1")


@pytest.mark.parametrize(
    "data",
    [
        "contracts.set:1",
        "contracts.set:1.nonsense",
        "contracts.set:x.closed",
        "contracts.set:99999999999999999999.closed",
        "contracts.done:99",
        "contracts.done:²",
        "contracts.show:",
        "contracts.show:-1",
    ],
)
def test_a_forged_button_changes_nothing(books: Books, klara: Chat, data: str) -> None:
    books.contract(books.acme, "AC-12")
    assert klara.presses_data(data)[0].text == OLD
    assert "Status: signed" in klara.answer("/contract AC-12")


# Changing


def register(chat: Chat, *answers: str) -> list[Shown]:
    chat.says("/newcontract acme")
    for answer in answers:
        replies = chat.says(answer)
    return replies


def test_a_contract_is_registered(books: Books, klara: Chat) -> None:
    card = register(klara, "AC-20", "signed", "10.03.2026", "31.12.2026", "1.200,50 EUR")[-1]
    assert card.text.replace("\xa0", "").splitlines() == [
        "New contract",
        "Client: Acme GmbH",
        "Number: AC-20",
        "Stage: signed",
        "Signed: Tue 10 Mar 2026",
        "Ends: Thu 31 Dec 2026",
        "Amount: €1,200.50",
    ]
    assert shown(klara.presses("Save"))[:2] == ["Saved.", "Contract AC-20 · Acme GmbH (#1)"]


def test_a_draft_is_not_asked_for_its_day_of_signing(books: Books, klara: Chat) -> None:
    assert register(klara, "AC-20", "borrador")[-1].text == "When does it end?"


@pytest.mark.parametrize(
    ("answers", "complaint"),
    [
        (("AC-12",), "This client has a contract AC-12 already."),
        (("AC-20", "half done"), "Did you mean one of these by “half done”?"),
        (("AC-20", "purple"), "“purple” is none of the answers."),
        (("AC-20", "signed", "12.03.2026"), "Thu 12 Mar 2026 has not come yet."),
        (("AC-20", "signed", "10.03.2026", "1.3.2026"), "It was signed on Tue 10 Mar 2026 and cannot end before."),
        (("AC-20", "draft", "31.12.2026", "much"), "“much” is no amount I can read."),
        (("AC-20", "draft", "31.12.2026", "-5 EUR"), "“-5 EUR” is no amount I can read."),
        (("AC-20", "draft", "31.12.2026", "5 bananas"), "“5 bananas” is no amount I can read."),
        (("AC-20", "draft", "31.12.2026", "0"), "“0” is no amount I can read."),
    ],
)
def test_a_wrong_answer_is_asked_again(books: Books, klara: Chat, answers: tuple[str, ...], complaint: str) -> None:
    books.contract(books.acme, "AC-12")
    assert register(klara, *answers)[-1].text.startswith(complaint)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("500", "€500.00"),
        ("250 KM", "BAM250.00"),
        ("US$ 40", "US$40.00"),
        ("12 000 руб.", "RUB12,000.00"),
        ("90 Ft", "HUF90.00"),
    ],
)
def test_an_amount_bears_its_currency(books: Books, klara: Chat, text: str, amount: str) -> None:
    card = register(klara, "AC-20", "draft", "31.12.2026", text)[-1]
    assert f"Amount: {amount}" in card.text.replace("\xa0", "")


def test_an_amount_that_can_be_read_in_two_ways_is_asked(books: Books, klara: Chat) -> None:
    question = register(klara, "AC-20", "draft", "31.12.2026", "1.234 KWD")[-1]
    assert question.text.startswith("“1.234 KWD” can be read in more than one way.")
    assert [label.replace("\xa0", "") for label in question.labels[:2]] == ["KWD1.234", "KWD1,234.000"]
    klara.presses(question.labels[1])
    assert "KWD1,234.000" in shown(klara.presses("Save"))[4]


def test_a_number_taken_meanwhile_is_asked_again_on_save(books: Books, klara: Chat) -> None:
    register(klara, "AC-20", "draft", "31.12.2026", "5")
    books.contract(books.acme, "AC-20")
    assert klara.presses("Save")[-1].text.startswith("This client has a contract AC-20 already.")
    klara.says("AC-21")
    assert shown(klara.presses("Save"))[1] == "Contract AC-21 · Acme GmbH (#2)"


def test_an_obligation_is_added_done_and_undone(books: Books, klara: Chat) -> None:
    books.contract(books.acme, "AC-12")
    klara.says("/contract AC-12")
    klara.presses("Add an obligation")
    klara.says("manufacturer")
    klara.says("send the pump")
    klara.says("2 pcs")
    klara.says("20.03.2026")
    assert "– the manufacturer’s: send the pump, 2 pcs, due Fri 20 Mar 2026" in shown(klara.presses("Save"))
    assert "Obligations fulfilled: 1 of 1" in shown(klara.presses("✓ send the pump"))
    assert shown(klara.presses_data("contracts.done:1")) == ["“send the pump” was done on Wed 11 Mar 2026 already."]
    assert shown(klara.presses("Undo"))[0] == "Open again: send the pump"
    assert "Obligations fulfilled: 0 of 1" in shown(klara.presses_data("contracts.undone:1"))


def test_the_stage_is_changed_and_taken_back(books: Books, klara: Chat) -> None:
    books.contract(books.acme, "AC-12")
    klara.says("/contract AC-12")
    klara.presses("Change the stage")
    assert shown(klara.presses("closed"))[::2][:2] == ["The stage is now: closed", "Status: closed"]
    assert shown(klara.presses_data("contracts.set:1.closed"))[0] == "It is in this stage already: closed"
    assert shown(klara.presses_data("contracts.set:1.signed"))[0] == "The stage is now: signed"


def test_what_becomes_signed_is_asked_for_the_day(books: Books, klara: Chat) -> None:
    books.contract(books.acme, "AC-12", signed_on=None)
    (question,) = klara.presses_data("contracts.set:1.signed")
    assert question.text == "When was it signed?"
    assert klara.answer("tomorrow").startswith("Thu 12 Mar 2026 has not come yet.")
    card = shown(klara.says("yesterday"))
    assert card[0] == "The stage is now: signed"
    assert "Signed: Tue 10 Mar 2026" in card
    assert "Signed: Tue 10 Mar 2026" not in shown(klara.presses("Undo"))


def test_every_change_is_on_record_with_what_was_before(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    klara.presses_data(f"contracts.set:{one}.closed")
    (change, _) = books.desk.read(lambda store: store.audit.of(f"contract:{one}"))
    assert (change.person, change.field, change.before, change.after) == ("Klara", "stage", "signed", "closed")

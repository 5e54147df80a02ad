"""E-mail offers: recorded in one line, by form, from the card; undone, and counted."""

import pytest

from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    desk.client("Borealis Trading Ltd", person)
    return desk.chat("ana")


def counted(chat: Chat) -> str:
    return chat.answer("/norms").splitlines()[0].rpartition(", ")[2]


def test_a_clear_line_is_recorded_at_once(ana: Chat) -> None:
    assert ana.answer("/offer acme, brochure, and the price list").splitlines() == [
        "Recorded, e-mail offer: Acme GmbH",
        "Note: brochure, and the price list",
        "Today: calls 0/30, phone offers 0/20 companies, e-mail offers 1/50",
    ]


@pytest.mark.parametrize(
    "line", ["/offer", "/offer zxqv, hello", "/offer borealis", "/offer , note", "/offer acme, " + "x" * 501]
)
def test_an_unclear_line_records_nothing(ana: Chat, line: str) -> None:
    assert "Recorded" not in ana.answer(line)
    ana.says("/cancel")
    assert counted(ana) == "e-mail offers 0/50"


def test_the_note_is_kept_while_the_client_is_asked(ana: Chat) -> None:
    ana.says("/offer borealis, brochure")
    ana.presses("Borealis Kft.")
    assert ana.presses("Save")[-1].text.splitlines()[:2] == ["Recorded, e-mail offer: Borealis Kft.", "Note: brochure"]


def test_from_the_card_once(ana: Chat) -> None:
    ana.says("acme")
    assert ana.presses("E-mail offer")[-1].text.startswith("Recorded, e-mail offer: Acme GmbH")
    assert ana.presses("E-mail offer")[-1].text == "That was done already, with the first press."
    assert counted(ana) == "e-mail offers 1/50"


def test_undo_twice_is_one_undo(ana: Chat) -> None:
    (shown,) = ana.says("/offer acme")
    undo = shown.buttons[0][0][1]
    assert ana.presses_data(undo, str(shown.id))[0].text.startswith("Undone: the offer to Acme GmbH is gone.")
    assert ana.presses_data(undo, str(shown.id))[0].text == "The offer to Acme GmbH was undone before."
    assert counted(ana) == "e-mail offers 0/50"


def test_the_message_before_loses_its_counter(ana: Chat) -> None:
    ana.says("/call acme, 15, reached")
    edit, new = ana.says("/offer acme")
    assert edit.text == "Logged: Acme GmbH, reached, 15 minutes."
    assert new.text.endswith("Today: calls 1/30, phone offers 0/20 companies, e-mail offers 1/50")
    edit, _ = ana.says("/offer acme")
    assert edit.text == "Recorded, e-mail offer: Acme GmbH"


def test_a_colleague_reaches_neither_the_client_nor_the_offer(desk: Desk, ana: Chat) -> None:
    desk.person("bela")
    bela = desk.chat("bela")
    (shown,) = ana.says("/offer acme")
    assert bela.answer("/offer acme").startswith("No client of yours is called “acme”.")
    assert bela.presses_data("offers.made:1")[0].text == "That button is out of date."
    assert bela.presses_data(shown.buttons[0][0][1])[0].text == "That button is out of date."
    assert counted(ana) == "e-mail offers 1/50"

"""The terms of a contract: kept, shown, and what an invoice takes from them."""

import pytest

from office.rights import Role
from storage.store import Store
from tests.books import OLD, Books, shown
from tests.desk import Chat


@pytest.mark.duty(34, says="/contract AC-12")
def test_the_terms_are_set_shown_and_reckoned_with(books: Books, klara: Chat) -> None:
    books.contract(books.acme, "AC-12")
    klara.says("/contract AC-12")
    klara.presses("Terms")
    klara.presses("fixed price")
    card = klara.says("30 days")[-1]
    assert card.text.splitlines() == [
        "Terms of the contract",
        "Prices: fixed price",
        "Payment: within 30 days",
    ]
    saved = shown(klara.presses("Save"))
    assert saved[0] == "Saved."
    assert {"Prices: fixed price", "Payment: within 30 days"} <= set(saved)
    books.desk.person("boris", Role.ACCOUNTANT)
    boris = books.desk.chat("boris")
    asked = boris.says("/invoice acme, 100 EUR")[-1]
    assert "Fri 10 Apr 2026 (terms of AC-12)" in asked.labels
    boris.presses("Fri 10 Apr 2026 (terms of AC-12)")
    boris.says("A-1")
    boris.presses("AC-12")
    assert "due Fri 10 Apr 2026" in boris.presses("Save")[-1].text
    assert "Owed: €100.00" in shown(klara.says("/contract AC-12"))


@pytest.mark.parametrize("text", ["400", "-3", "1,5", "30 or 60", "soon"])
def test_what_is_no_number_of_days_is_asked_again(books: Books, klara: Chat, text: str) -> None:
    books.contract(books.acme, "AC-12")
    klara.says("/contract AC-12")
    klara.presses("Terms")
    klara.presses("list price")
    assert klara.answer(text).startswith("That is no number of days.")


def test_the_terms_of_what_is_over_stay(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12", stage="closed")
    assert klara.presses_data(f"contracts.terms:{one}")[-1].text.startswith("The terms stay as they are")
    assert klara.presses_data("contracts.terms:99")[-1].text == OLD


@pytest.mark.refused(34)
def test_a_rep_reads_terms_and_sets_none(books: Books) -> None:
    one = books.contract(books.acme, "AC-12", price_type="list", pay_days=0)
    ana = books.desk.chat("ana")
    text = ana.answer("/contract AC-12")
    assert "Prices: list price" in text
    assert "Payment: at once" in text
    assert ana.presses_data(f"contracts.terms:{one}")[-1].text.startswith("Your role does not include this.")

    def kept(store: Store) -> object:
        return store.contracts.any(one)

    assert books.desk.read(kept).pay_days == 0

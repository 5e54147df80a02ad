"""Invoices and payments as the accountant enters, reverses and corrects them; what does not fit; bad input."""

from collections.abc import Sequence
from datetime import date

import pytest
from sqlalchemy import func, select

from office.contracts import Stage
from office.money import Money
from office.rights import Role
from storage.store import Store
from storage.tables import invoice, payment
from tests.desk import Chat, Desk


class Books:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.ana = desk.person("ana")
        self.acme = desk.client("Acme GmbH", self.ana)
        desk.person("mira", Role.ACCOUNTANT)
        self.mira = desk.chat("mira")

    def bill(self, number: str, euros: int, due: date, currency: str = "EUR", contract: int | None = None) -> int:
        money = Money(euros * 100, currency)
        values = {"client_id": self.acme, "number": number, "due_on": due, "amount": money, "contract_id": contract}
        return self.desk.write(lambda store: store.invoices.add(**values))

    def open(self) -> dict[str, int]:
        """What is open by invoice."""
        found = self.desk.read(lambda store: store.invoices.open_of_client(self.acme))
        return {one.number or "": one.open.minor // 100 for one in found}

    def rows(self) -> tuple[int, int]:
        def count(store: Store) -> tuple[int, int]:
            kinds = [select(func.count()).select_from(table) for table in (invoice, payment)]
            first, second = (store.connection.execute(kind).scalar() or 0 for kind in kinds)
            return first, second

        return self.desk.read(count)


@pytest.fixture
def books(desk: Desk) -> Books:
    return Books(desk)


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


def said(chat: Chat, line: str) -> list[str]:
    return plain(chat.answer(line)).splitlines()


@pytest.mark.duty(48, 49, 54, says="/paid Acme, 130 EUR, A-1, A-2")
def test_a_payment_is_entered_shared_out_undone_and_entered_anew(books: Books) -> None:
    books.bill("A-1", 100, date(2026, 3, 1))
    books.bill("A-2", 50, date(2026, 3, 5))
    lines = said(books.mira, "/paid Acme, 130 EUR, A-1, A-2")
    assert lines[:3] == [
        "Entered: Acme GmbH paid €130.00 on Wed 11 Mar 2026.",
        "– for invoice A-1: €100.00, paid in full",
        "– for invoice A-2: €30.00, €20.00 still open",
    ]
    assert lines[3:] == ["Acme GmbH, paid too little: €20.00", "Ana has been told, and settles it."]
    assert books.open() == {"A-2": 20}
    assert books.mira.presses("Undo")[0].text.startswith("Reversed: the payment")
    assert books.open() == {"A-1": 100, "A-2": 50}
    assert books.desk.chat("ana").answer("/discrepancies").endswith("Nothing waits for you.")
    assert books.mira.presses_data("ledger.unpay:1")[0].text == "That was reversed before."
    assert books.rows() == (2, 2), "the payment and its reversal"


@pytest.mark.duty(48, says="/invoice Acme, 1.200,50 EUR, due 15 April, R-7")
def test_an_invoice_is_entered_corrected_and_reversed_with_a_reason(books: Books) -> None:
    (line,) = said(books.mira, "/invoice Acme, 1.200,50 EUR, due 15 April, R-7")
    assert line == "Entered: invoice R-7 to Acme GmbH, €1,200.50, due Wed 15 Apr 2026."
    said(books.mira, "/paid Acme, 200.50, R-7")
    assert books.open() == {"R-7": 1000}
    books.mira.says("/ledger acme")
    books.mira.presses("No. 1")
    books.mira.presses("Correct")
    books.mira.says("wrong price")
    books.mira.presses("✎ Amount")
    books.mira.says("1000.50 EUR")
    assert books.mira.presses("Save")[-1].text.startswith(
        "Entered: invoice R-7 to Acme GmbH, €1,000.50".replace(" ", " ")
    )
    assert books.open() == {"R-7": 800}, "what was paid went over to the new one"
    shown = said(books.mira, "/ledger acme")
    assert "Owed: €800.00" in shown
    assert any(
        row.endswith("invoice R-7 reversed: €-1,200.50 (wrong price)") or "(wrong price)" in row for row in shown
    )
    assert books.rows()[0] == 3


@pytest.mark.refused(48, 49, 54)
def test_who_keeps_no_books_enters_nothing(books: Books) -> None:
    ana = books.desk.chat("ana")
    for line in ("/paid Acme, 500 EUR", "/invoice Acme, 500 EUR, due 15 April"):
        assert ana.answer(line).startswith("Your role does not include this.")
    assert ana.answer("Acme paid 500 eur").startswith("Payments are entered by accounting.")
    assert books.rows() == (0, 0)


def test_a_line_without_commas_is_read_where_it_can_be_read_in_one_way(books: Books) -> None:
    mira = books.mira
    assert said(mira, "/invoice Acme 1,200.50 EUR due 15 April") == [
        "Entered: invoice #1 to Acme GmbH, €1,200.50, due Wed 15 Apr 2026."
    ]
    books.bill("A-1", 500, date(2026, 3, 1))
    assert said(mira, "/paid acme 100 EUR A-1")[1] == "– for invoice A-1: €100.00, €400.00 still open"
    assert said(mira, "/paid acme 100 EUR, A-1, yesterday")[0] == "Entered: Acme GmbH paid €100.00 on Tue 10 Mar 2026."
    rows = books.rows()
    books.desk.client("Studio 54", books.ana)
    assert "Studio 54 100 EUR" in mira.answer("/paid Studio 54 100 EUR")
    mira.says("/cancel")
    assert "Zzz 100 EUR" in mira.answer("/paid Zzz 100 EUR")
    assert books.rows() == rows


def test_a_number_of_no_open_invoice_is_asked_for_and_the_amount_kept(books: Books) -> None:
    books.bill("A-1", 500, date(2026, 3, 1))
    asked = books.mira.says("/paid Acme, 500 EUR, A-9")[-1]
    assert "“A-9” is no open invoice of this client." in asked.text
    assert "How much" not in asked.text
    books.mira.presses("A-1")
    books.mira.presses("Wed 11 Mar 2026")
    assert plain(books.mira.presses("Save")[-1].text).startswith("Entered: Acme GmbH paid €500.00")
    assert books.open() == {}


def test_free_text_shows_a_card_first(books: Books) -> None:
    books.bill("A-1", 500, date(2026, 3, 1))
    shown = books.mira.says("Acme paid 500 eur yesterday")[-1]
    assert "Save" in shown.labels
    assert books.rows() == (1, 0)
    assert plain(books.mira.presses("Save")[-1].text).startswith("Entered: Acme GmbH paid €500.00 on Tue 10 Mar 2026.")
    assert books.open() == {}


@pytest.mark.parametrize(
    ("line", "answer", "buttons"),
    [
        ("/paid Acme, 500 kr", "In which currency is “500 kr”?", ["SEK", "NOK", "DKK", "ISK"]),
        ("/paid Acme, $500", "In which currency is “$500”?", ["$500.00", "CA$", "A$", "MX$"]),
        ("/paid Acme, 500", "In which currency is “500”?", ["HUF", "€500.00"]),
        ("/paid Acme, 1.234 EUR", "“1.234 EUR” can be read in more than one way.", ["€1,234.00"]),
        ("/paid Acme, lots", "“lots” is no amount I can read.", []),
        ("/paid Acme, 500 EUR, A-9", "“A-9” is no open invoice of this client.", ["H-1"]),
        ("/paid Acme, 500 EUR, tomorrow", "Thu 12 Mar 2026 has not come yet.", []),
        ("/paid Zzz, 500 EUR", "No client", []),
        ("/paid Acme, 500 HUF, C-1", "Contract AC-1 is closed: nothing more is entered under it.", []),
        ("/paid Acme, 500 HUF, L-1", "Contract AC-2 begins on Sun 1 Mar 2026", []),
        ("/invoice Acme, 500 kr, due 15 April", "In which currency is “500 kr”?", ["SEK"]),
        ("/invoice Acme, 500 EUR, soon", "“soon”", []),
        ("/invoice Acme, 500 EUR, due 15 April, H-1", "This client has an invoice H-1 already.", []),
        ("/invoice Acme, 500 EUR, due 15 April, N-1, AC-9", "This client has no contract “AC-9”.", ["AC-2"]),
        ("/invoice Acme, 500 EUR, due 15 April, N-1, AC-1", "Contract AC-1 is closed", []),
        ("/invoice Acme, 500 EUR, due 1 February 2026, N-1, AC-2", "Contract AC-2 begins on Sun 1 Mar 2026", []),
    ],
)
def test_what_is_unclear_or_cannot_be_is_said_and_nothing_written(
    books: Books, line: str, answer: str, buttons: Sequence[str]
) -> None:
    def fill(store: Store) -> tuple[int, int]:
        add = store.contracts.add
        closed = add(client_id=books.acme, number="AC-1", currency="HUF", stage=Stage.CLOSED)
        late = add(client_id=books.acme, number="AC-2", currency="HUF", signed_on=date(2026, 3, 1))
        return closed, late

    closed, late = books.desk.write(fill)
    books.bill("H-1", 5, date(2026, 3, 1), "HUF")
    books.bill("C-1", 5, date(2026, 3, 1), "HUF", closed)
    books.bill("L-1", 5, date(2026, 3, 1), "HUF", late)
    line = f"{line}, 10 February" if "L-1" in line else line
    shown = books.mira.says(line)[-1]
    assert answer in plain(shown.text), shown.text
    for label in buttons:
        assert any(label in plain(each) for each in shown.labels), shown.labels
    assert books.rows() == (3, 0)


@pytest.mark.duty(54, says="/paid Acme, 120 EUR")
def test_what_is_left_over_is_its_owners_until_it_is_allocated(books: Books) -> None:
    books.bill("A-1", 100, date(2026, 3, 1))
    lines = said(books.mira, "/paid Acme, 120 EUR")
    assert lines[2:] == ["Acme GmbH, paid too much: €20.00", "Ana has been told, and settles it."]
    ana = books.desk.chat("ana")
    assert "Acme GmbH, paid too much: €20.00" in plain(ana.reads()[-1].text)
    assert "1. Acme GmbH, paid too much: €20.00" in plain(ana.answer("/discrepancies"))
    assert plain(books.mira.answer("/discrepancies")).endswith("1. Acme GmbH, paid too much: €20.00 – waits for Ana")
    ana.presses("Hand over")
    assert plain(ana.says("mira")[-1].text).endswith("Mira has been told, and settles it.")
    assert ana.answer("/discrepancies").startswith("Nothing waits for you")
    books.bill("A-2", 50, date(2026, 3, 20))
    books.mira.says("/discrepancies")
    books.mira.presses("Settle 1")
    assert plain(books.mira.presses("Allocate the rest")[-1].text).startswith("Allocated: €20.00")
    assert books.open() == {"A-2": 30}
    assert books.mira.answer("/discrepancies") == "Everything that came in fits."


def test_what_was_agreed_is_written_down(books: Books) -> None:
    said(books.mira, "/paid Acme, 120 USD")
    ana = books.desk.chat("ana")
    ana.says("/discrepancies")
    ana.presses("Settle 1")
    ana.presses("Write down what was agreed")
    assert ana.says("they get it back in April")[-1].text.endswith("Settled: they get it back in April")
    kept = books.desk.read(lambda store: store.discrepancies.any(1))
    assert kept is not None
    assert (kept.settlement, kept.amount) == ("they get it back in April", Money(12000, "USD"))
    assert books.mira.presses_data("discrepancies.advance:1")[-1].text.startswith("That was settled before")


def test_a_discrepancy_goes_by_itself_when_the_rest_is_paid(books: Books) -> None:
    books.bill("A-1", 100, date(2026, 3, 1))
    books.mira.says("/paid Acme, 70 EUR, A-1")
    ana = books.desk.chat("ana")
    assert "1. Acme GmbH, paid too little: €30.00" in plain(ana.answer("/discrepancies"))
    books.mira.says("/paid Acme, 30 EUR")
    assert ana.answer("/discrepancies") == "Nothing waits for you."


def test_a_payment_is_corrected_by_a_reversal_and_a_new_one(books: Books) -> None:
    books.bill("A-1", 100, date(2026, 3, 1))
    books.mira.says("/paid Acme, 10 EUR, A-1")
    books.mira.says("/ledger acme")
    books.mira.presses("No. 1")
    books.mira.presses("Correct")
    books.mira.says("a zero was missing")
    books.mira.presses("✎ Amount")
    books.mira.says("100 EUR")
    assert plain(books.mira.presses("Save")[-1].text).splitlines() == [
        "Entered: Acme GmbH paid €100.00 on Wed 11 Mar 2026.",
        "– for invoice A-1: €100.00, paid in full",
    ]
    assert books.open() == {}
    assert books.rows() == (1, 3)
    assert books.desk.read(lambda store: store.payments.with_rest(books.acme)) == []
    shown = said(books.mira, "/ledger acme")
    assert shown[1] == "Acme GmbH owes us nothing."
    assert any("(a zero was missing)" in row for row in shown)
    seen = books.desk.chat("ana").says("/ledger acme")[-1]
    assert (plain(seen.text).splitlines(), seen.labels) == (shown, []), "the owner reads it, and reverses nothing"


def test_in_russian(books: Books) -> None:
    books.bill("Сч-1", 500, date(2026, 3, 1))
    books.desk.person("olga", Role.ACCOUNTANT, language="ru")
    olga = books.desk.chat("olga")
    assert said(olga, "/оплата Acme, 500 евро, сч-1, вчера")[1:] == ["– по счёту Сч-1: 500,00 €, оплачен полностью"]
    assert books.open() == {}
    assert said(olga, "/счёт Acme, 100 евро, срок 15 апреля, Сч-2")[0].startswith("Записано: счёт Сч-2, Acme GmbH")
    assert books.open() == {"Сч-2": 100}


def test_a_corrected_invoice_counts_once_in_the_state_of_its_contract_on_a_day(books: Books) -> None:
    def correct(store: Store) -> int:
        contract = store.contracts.add(client_id=books.acme, number="AC-1", currency="EUR", signed_on=date(2026, 1, 1))
        values = {"client_id": books.acme, "number": "A-1", "contract_id": contract, "issued_on": date(2026, 2, 1)}
        one = store.invoices.add(**values, due_on=date(2026, 4, 1), amount=Money(100, "EUR"))
        store.invoices.replace(one, date(2026, 3, 2), "price", amount=Money(80, "EUR"))
        return contract

    contract_id = books.desk.write(correct)

    def invoiced(store: Store, day: date) -> list[int]:
        one = store.contracts.any(contract_id)
        assert one is not None
        facts = store.contract_history.facts_on([one], day, books.ana.today)
        return [bill.amount.minor for bill in facts[contract_id].invoices]

    found = [books.desk.read(lambda s, day=day: invoiced(s, day)) for day in (date(2026, 2, 28), date(2026, 3, 2))]
    assert found == [[100], [80]]


def test_a_name_that_ends_with_a_full_stop_ends_a_sentence(desk: Desk) -> None:
    """In Romanian, where the decimals are written with a comma, too."""
    desk.client("Lipa d.o.o.", desk.person("ana"))
    desk.person("mira", Role.ACCOUNTANT, language="ro")
    mira = desk.chat("mira")
    mira.says("/paid Lipa, 12,50 EUR")
    assert "12,50 EUR de la Lipa d.o.o. Facturile" in plain(mira.presses("Anulare")[0].text)
    assert "cota este 2,5 %" in plain(mira.answer("/bonusrate 2.5"))

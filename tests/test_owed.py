"""Who owes us: the oldest debt first, currency by currency, of the own clients only."""

import pytest

from office.money import Money
from tests.books import Books, days, shown
from tests.desk import Chat


@pytest.fixture
def ana(books: Books) -> Chat:
    return books.desk.chat("ana")


def test_who_owes_stands_by_the_oldest_debt_currency_by_currency(books: Books, ana: Chat) -> None:
    books.invoice(books.acme, "1", Money(100_000, "EUR"), days(-1))
    books.invoice(books.nova, "2", Money(500_000, "EUR"), days(-35), paid=100_000)
    books.invoice(books.nova, "3", Money(7_000, "USD"), days(5))
    books.invoice(books.vega, "4", Money(900_000, "EUR"), days(-99))
    assert shown(ana.says("/owed")) == [
        "Who owes us, the oldest debt first:",
        "Nova d.o.o.: €4,000.00 + US$70.00 open, of it €4,000.00 overdue, the oldest for 35 days",
        "Acme GmbH: €1,000.00 open, of it €1,000.00 overdue, the oldest for 1 day",
    ]


def test_a_long_list_of_debtors_says_how_many_more(books: Books, klara: Chat) -> None:
    for number in range(17):
        client = books.desk.client(f"Debtor {number}")
        books.invoice(client, "1", Money(100, "EUR"), days(-number))
    answer = shown(klara.says("who owes us?"))
    assert len(answer) == 17
    assert answer[-1] == "… and 2 more clients"


def test_the_invoices_of_one_client(books: Books, ana: Chat) -> None:
    books.invoice(books.acme, "1", Money(100_000, "EUR"), days(3))
    books.invoice(books.acme, "2", Money(100_000, "EUR"), days(-3), paid=100_000)
    assert shown(ana.says("/owed acme")) == [
        "Acme GmbH: €1,000.00 open, the first due Sat 14 Mar 2026",
        "– invoice 1: €1,000.00, due Sat 14 Mar 2026",
    ]
    assert ana.answer("/owed nova") == "Nova d.o.o. owes us nothing."
    assert ana.answer("/owed vega").startswith("No client of yours is called")


def test_nobody_owes_anything(books: Books, ana: Chat) -> None:
    assert ana.answer("/owed") == "Nobody owes us anything."

"""Suppliers' bills: entered, told before they are due, paid whole and in part, reversed."""

from datetime import date

import pytest

from office.money import Money
from office.rights import Role
from storage.bills import NotReversible, Overpaid
from storage.store import Store
from tests.desk import NOON, Chat, Desk
from tests.test_reminders import tick, told

LINE = "/bill Print Ltd, 120 EUR, due Friday, 77/26"


@pytest.fixture
def acc(desk: Desk) -> Chat:
    desk.person("acc", Role.ACCOUNTANT)
    return desk.chat("acc")


@pytest.mark.duty(57, 48, says="/bill Print Ltd, 120 EUR, due Friday, 77/26")
def test_entered_told_paid_in_part_and_whole_reversed(desk: Desk, acc: Chat) -> None:
    shown = acc.answer("/bill Print Ltd, 120 EUR, due Friday, 77/26").splitlines()
    assert shown == ["Entered.", "Bill #1 · Print Ltd: €120.00", "Number: 77/26", "Due: Fri 13 Mar 2026"]
    assert tick(desk, 2026, 3, 11, 12) == 1
    assert told(desk, "acc", "bill")[0].text.splitlines() == [
        "🧾 To be paid in 2 days, on Fri 13 Mar 2026: Print Ltd",
        "Number: 77/26",
        "To pay: €120.00",
    ]
    assert tick(desk, 2026, 3, 12, 10) == 0
    assert tick(desk, 2026, 3, 13, 10) == 1
    assert told(desk, "acc", "bill")[0].text.startswith("🧾 To be paid today, Fri 13 Mar 2026: Print Ltd")
    acc.says("/bills")
    acc.presses("#1 Print Ltd")
    acc.presses("Paid in part")
    assert "Open are €120.00." in acc.answer("500 EUR")
    assert "Paid: €20.00, still open: €100.00" in acc.answer("20 EUR")
    assert tick(desk, 2026, 3, 16, 10) == 1
    assert (
        told(desk, "acc", "bill")[0].text.splitlines()[0] == "🧾 Overdue for 3 days, since Fri 13 Mar 2026: Print Ltd"
    )
    assert acc.presses("Paid in full")[0].text.startswith("✔ Paid to Print Ltd: €100.00")
    assert tick(desk, 2026, 3, 23, 10) == 0, "what is paid is not told"
    assert acc.answer("/bills").startswith("No bill is open.")
    assert "Paid on time this month: 0 of 1" in acc.answer("/bills")
    acc.says("/bill Rent, 10 EUR, due Friday")
    acc.presses("Paid in full")
    assert "Paid on time this month: 1 of 2" in acc.answer("/bills")
    acc.presses("Reverse the payment of €100.00")
    assert "Open in all: €100.00" in acc.answer("/bills")
    assert acc.presses_data("bills.undo:1")[0].text.startswith("Something is paid on this bill.")
    acc.presses("Reverse the payment of €20.00")
    acc.presses("Reverse the bill")
    assert acc.answer("/bills").startswith("No bill is open.")


@pytest.mark.refused(57)
def test_only_who_keeps_the_books(desk: Desk, acc: Chat) -> None:
    desk.person("ana", Role.REP)
    acc.says(LINE)
    ana = desk.chat("ana")
    for line in (LINE, "/bills"):
        assert ana.answer(line).startswith("Your role does not include this.")
    assert ana.presses_data("bills.pay:1")[0].text.startswith("Your role does not include this.")
    assert desk.read(lambda store: store.bills.any(1).paid.minor) == 0


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/bill", "Whose bill is it?"),
        ("/bill Print Ltd", "How much is to be paid?"),
        ("/bill Print Ltd, 120 kr, due Friday", "In which currency is “120 kr”?"),
        ("/bill Print Ltd, 120 EUR, someday", "is no date I can read"),
    ],
)
def test_what_is_not_clear_is_asked_and_nothing_written(desk: Desk, acc: Chat, line: str, asked: str) -> None:
    assert asked in acc.answer(line)
    acc.says("/cancel")
    assert desk.read(lambda store: store.bills.any(1)) is None


def test_a_bill_twice_and_a_photo_with_its_line(desk: Desk, acc: Chat) -> None:
    acc.sends("b.pdf", b"%PDF", LINE, mime="application/pdf")
    assert desk.read(lambda store: store.bills.any(1).file_id) == 1
    assert "is in the books already; nothing was entered" in acc.answer("/bill PRINT LTD, 1 EUR, due Friday, 77/26")
    assert acc.sends("b.zip", b"PK", "/bill X, 1 EUR, due Friday", mime="application/zip")[0].text.startswith(
        "A bill is one photo or one PDF."
    )
    assert desk.read(lambda store: store.bills.any(2)) is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "/bill Imprenta, 120 EUR, vence el viernes"),
        ("ro", "/bill Tipografia, 120 EUR, scadentă vineri"),
        ("ru", "/bill Типография, 120 EUR, до пятницы"),
        ("hu", "/bill Nyomda Kft., 120 EUR, péntekig"),
        ("bs", "/bill Štamparija, 120 EUR, do petka"),
    ],
)
def test_in_other_languages(desk: Desk, language: str, line: str) -> None:
    desk.person("lea", Role.ACCOUNTANT, language=language)
    desk.chat("lea").says(line)
    one = desk.read(lambda store: store.bills.any(1))
    assert (one.amount, one.due_on) == (Money(12000, "EUR"), date(2026, 3, 13))


def test_what_cannot_be_paid_is_refused(desk: Desk) -> None:
    def work(store: Store) -> None:
        day = NOON.date()
        one = store.bills.add(supplier="Print", amount=Money(100, "EUR"), due_on=day)
        with pytest.raises(Overpaid):
            store.bills.pay(one, day, Money(101, "EUR"))
        paid = store.bills.pay(one, day, Money(100, "EUR"))
        with pytest.raises(NotReversible):
            store.bills.reverse(store.bills.any(one), day)
        store.bills.reverse_payment(store.bills.payment(paid), day)
        with pytest.raises(NotReversible):
            store.bills.reverse_payment(store.bills.payment(paid), day)

    desk.write(work)


def test_who_keeps_the_books_no_more_is_told_of_no_bill(desk: Desk, acc: Chat) -> None:
    acc.says(LINE)
    tick(desk, 2026, 3, 11, 7)
    desk.write(lambda store: store.staff.change(store.staff.by_login("acc"), role=Role.REP))
    assert tick(desk, 2026, 3, 11, 12) == 0
    assert told(desk, "acc", "bill") == []

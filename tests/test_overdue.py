"""Overdue invoices, told to the owner of the client: one message a client, each working week, until they are paid."""

from datetime import date

from office.rights import Role
from tests.desk import Desk
from tests.test_reminders import invoice, pay, tick, told


def owed(desk: Desk, *due: date) -> tuple[int, list[int]]:
    client = desk.client("Acme GmbH", desk.person("ana"))
    return client, [invoice(desk, client, f"R-{n}", day) for n, day in enumerate(due, 1)]


def test_one_message_names_all_overdue_invoices_of_a_client(desk: Desk) -> None:
    client, _ = owed(desk, date(2026, 3, 2), date(2026, 3, 9), date(2026, 4, 1))
    invoice(desk, client, "U-1", date(2026, 3, 10), 50, "USD")
    tick(desk, 2026, 3, 11, 9, 0)
    (message,) = told(desk, "ana", "overdue")
    assert message.text.splitlines() == [
        "💰 Overdue: Acme GmbH",
        "R-1 · due Mon 2 Mar 2026 · open €100.00 · 9 days late",
        "R-2 · due Mon 9 Mar 2026 · open €100.00 · 2 days late",
        "U-1 · due Tue 10 Mar 2026 · open US$50.00 · 1 day late",
        "Open in all: €200.00 + US$50.00",
    ]
    assert tick(desk, 2026, 3, 11, 9, 1) == 0


def test_it_comes_on_the_first_working_morning_and_every_week_while_unpaid(desk: Desk) -> None:
    owed(desk, date(2026, 3, 13))  # a Friday
    days = [day for day in range(12, 32) if tick(desk, 2026, 3, day, 9, 0)]
    assert days == [16, 23, 30]


def test_a_new_overdue_invoice_is_told_the_next_morning(desk: Desk) -> None:
    owed(desk, date(2026, 3, 2), date(2026, 3, 11))
    days = []
    for day in range(3, 21):
        tick(desk, 2026, 3, day, 9, 0)
        days += [day for _ in told(desk, "ana", "overdue")]
    assert days == [3, 10, 12, 19]


def test_an_old_invoice_that_was_imported_late_is_news(desk: Desk) -> None:
    client, _ = owed(desk, date(2026, 3, 2))
    tick(desk, 2026, 3, 10, 9, 0)
    invoice(desk, client, "R-0", date(2026, 1, 15))
    tick(desk, 2026, 3, 10, 15, 0)
    assert len(told(desk, "ana", "overdue")) == 1
    tick(desk, 2026, 3, 11, 9, 0)
    assert "R-0" in told(desk, "ana", "overdue")[0].text


def test_what_is_paid_in_part_shows_what_is_open_still(desk: Desk) -> None:
    client, (first,) = owed(desk, date(2026, 3, 2))
    pay(desk, client, first, 40)
    tick(desk, 2026, 3, 11, 9, 0)
    assert "open €60.00" in told(desk, "ana", "overdue")[0].text


def test_what_is_paid_meanwhile_is_not_told(desk: Desk) -> None:
    client, (first,) = owed(desk, date(2026, 3, 10))
    tick(desk, 2026, 3, 10, 18, 0)  # planned
    pay(desk, client, first, 100)
    assert tick(desk, 2026, 3, 11, 9, 0) == 0


def test_paid_after_it_was_told_the_message_says_so(desk: Desk) -> None:
    client, (first,) = owed(desk, date(2026, 3, 2))
    tick(desk, 2026, 3, 11, 9, 0)
    (message,) = told(desk, "ana", "overdue")
    pay(desk, client, first, 100)
    assert tick(desk, 2026, 3, 11, 9, 5) == 1
    standing = next(m for m in desk.chat("ana").messages() if m.id == message.id)
    assert standing.text.startswith("✔ Paid: Acme GmbH owes nothing overdue any more.\n💰 Overdue: Acme GmbH")
    assert standing.buttons == []
    assert tick(desk, 2026, 3, 18, 9, 0) == 0


def test_without_owner_every_accountant_is_told_and_an_inactive_owners_head(desk: Desk) -> None:
    desk.person("conta", Role.ACCOUNTANT)
    head = desk.person("hanna", Role.HEAD)
    gone = desk.person("gone", head=head)
    invoice(desk, desk.client("Nobody SL", None), "R-1", date(2026, 3, 2))
    invoice(desk, desk.client("Left SL", gone), "R-2", date(2026, 3, 2))
    desk.write(lambda s: s.staff.change(gone, active=False))
    tick(desk, 2026, 3, 11, 9, 0)
    assert ["Nobody SL" in m.text for m in told(desk, "conta", "overdue")] == [True]
    assert ["Left SL" in m.text for m in told(desk, "hanna", "overdue")] == [True]


def test_a_long_list_is_summarised(desk: Desk) -> None:
    client, _ = owed(desk, date(2026, 3, 2))
    for n in range(2, 14):
        invoice(desk, client, f"R-{n}", date(2026, 3, 3))
    tick(desk, 2026, 3, 11, 9, 0)
    text = told(desk, "ana", "overdue")[0].text
    assert "… and 3 more invoices." in text
    assert "Open in all: €1,300.00" in text

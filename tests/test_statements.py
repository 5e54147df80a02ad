"""Statements of banks: shown, booked by one press, once; what does not fit becomes a discrepancy with an owner."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.command_line import run as command
from office.money import Money
from office.rights import Role
from tests.camt import Entry, Stmt, Tx, camt, one
from tests.desk import Chat, Desk

IBAN = "DE89370400440532013000"
DUE = date(2026, 3, 1)


@pytest.fixture
def vera(desk: Desk) -> Chat:
    """The accountant of a company with three clients of Ana's, one of Ben's, and what they owe."""
    desk.person("vera", Role.ACCOUNTANT)
    ana, ben = desk.person("ana"), desk.person("ben")
    invoices = {
        desk.client("Acme GmbH", ana, iban=IBAN): [("A-1", 10000), ("A-2", 20000), ("A-3", 30000)],
        desk.client("Borealis Kft.", ben, tax_id="12345676242"): [("B-1", 50000)],
        desk.client("Delta Trading SRL", ana): [("D-1", 8000)],
    }
    cedar = desk.client("Cedar d.o.o.", ana)

    def bill(store):  # type: ignore[no-untyped-def]
        for client_id, bills in invoices.items():
            for number, minor in bills:
                store.invoices.add(client_id=client_id, due_on=DUE, amount=Money(minor, "EUR"), number=number)
        store.invoices.add(client_id=cedar, due_on=DUE, amount=Money(100000, "BAM"), number="C-1")

    desk.write(bill)
    return desk.chat("vera")


EUROS = Stmt(
    (
        Entry(
            (
                Tx("600.00", "Invoices A-1, A-2 and A-3", "ACME", iban=IBAN),
                Tx("350.00", "B-1", "BOREALIS KFT", tax_id="12345676242"),
            ),
            ref="BATCH1",
        ),
        one("80.00", "D-1", "Delta Trading SRL", end_to_end="DELTA-77", ref="R2"),
        Entry((Tx("-80.00", "RETURN AC04", "Delta Trading SRL", end_to_end="DELTA-77"),), ref="R2", reversal=True),
        one("-40.00", "Fees of the quarter", "Our Bank", ref="R4"),
        one("55.00", "hello", "Nobody Known", ref="R5"),
        one("999.00", "A-1", "Acme GmbH", status="PDNG", ref="R6"),
    )
)
MARKS = Stmt(
    (one("1000.00", "C-1", "Cedar d.o.o.", ref="M1"), one("200.00", "A-1", "ACME", iban=IBAN, ref="M2")),
    account="BA391290079401028494",
    currency="BAM",
)


def open_sums(desk: Desk) -> dict[str, list[str]]:
    """By client, what is open on each invoice."""

    def read(store):  # type: ignore[no-untyped-def]
        return {
            store.clients.any(one).name: [
                f"{bill.number} {bill.open.minor} {bill.open.currency}" for bill in store.invoices.open_of_client(one)
            ]
            for one in range(1, 5)
        }

    return desk.read(read)


def waiting(desk: Desk, login: str) -> list[tuple[str, int, str]]:
    def read(store):  # type: ignore[no-untyped-def]
        found = store.discrepancies.open_of(store.staff.by_login(login))
        return [(str(each.kind), each.amount.minor, each.amount.currency) for each in found]

    return desk.read(read)


@pytest.mark.duty(54, says="Book it")
def test_a_statement_goes_from_the_chat_into_the_books(desk: Desk, vera: Chat) -> None:
    before = open_sums(desk)
    (shown,) = vera.sends("march.xml", camt(EUROS, MARKS), mime="application/xml")
    assert shown.text.splitlines() == [
        "march.xml: 2 bank statements.",
        "DE02120300000000202051, statement 2026-031, Mon 9 Mar 2026 – Mon 9 Mar 2026: 6 lines",
        "in €1,085.00, out €120.00",
        "1 entry is not booked by the bank yet and is left out.",
        "BA391290079401028494, statement 2026-031, Mon 9 Mar 2026 – Mon 9 Mar 2026: 2 lines",
        "in BAM\N{NO-BREAK SPACE}1,200.00, out 0",
        "1 line went out and is no client’s payment.",
        "4 payments are for invoices:",
        "Acme GmbH: €600.00 → A-1 €100.00, A-2 €200.00, A-3 €300.00",
        "Borealis Kft.: €350.00 → B-1 €350.00",
        "Delta Trading SRL: €80.00 → D-1 €80.00",
        "Cedar d.o.o.: BAM\N{NO-BREAK SPACE}1,000.00 → C-1 BAM\N{NO-BREAK SPACE}1,000.00",
        "4 lines do not fit:",
        "Borealis Kft.: €150.00 too little for what the payment names (“B-1”)",
        "Nobody Known: €55.00 from a payer I do not know (“hello”)",
        "Delta Trading SRL: €80.00 was taken back by the bank (“RETURN AC04”)",
        "Acme GmbH: BAM\N{NO-BREAK SPACE}200.00, and no invoice is open (“A-1”)",
    ]
    assert open_sums(desk) == before
    assert (waiting(desk, "ana"), waiting(desk, "vera")) == ([], [])

    vera.presses("Book it")
    assert open_sums(desk) == {
        "Acme GmbH": [],
        "Borealis Kft.": ["B-1 15000 EUR"],
        "Delta Trading SRL": ["D-1 8000 EUR"],
        "Cedar d.o.o.": [],
    }
    assert waiting(desk, "ben") == [("short", 15000, "EUR")]
    assert waiting(desk, "ana") == [("returned", 8000, "EUR"), ("nothing_open", 20000, "BAM")]
    assert waiting(desk, "vera") == [("unknown_payer", 5500, "EUR")]
    (told,) = desk.chat("ana").reads()
    assert told.text.splitlines()[0] == (
        "Vera imported a bank statement; 2 lines of it do not fit and are yours to settle:"
    )
    assert [line.split(":")[0] for line in told.text.splitlines()[1:]] == ["Delta Trading SRL", "Acme GmbH"]


def test_what_was_imported_is_imported_once(desk: Desk, vera: Chat) -> None:
    vera.sends("march.xml", camt(EUROS))
    vera.presses("Book it")
    kept = open_sums(desk)
    (again,) = vera.sends("march.xml", camt(EUROS))
    assert again.text.splitlines()[-1] == "All of it was imported before; there is nothing to book."
    assert "Book it" not in again.labels
    longer = Stmt((*EUROS.entries, one("150.00", "B-1 rest", "BOREALIS KFT", ref="R7", day="2026-03-10")), number="32")
    (more,) = vera.sends("two-days.xml", camt(longer))
    assert "6 lines were imported before and stay as they are." in more.text
    vera.presses("Book it")
    assert open_sums(desk) == kept | {"Borealis Kft.": []}
    listed = vera.answer("/statements")
    assert "DE02120300000000202051, Mon 9 Mar 2026 – Tue 10 Mar 2026: 1 line" in listed


def test_a_payer_whom_nobody_knew_is_told_apart_by_a_person(desk: Desk, vera: Chat) -> None:
    vera.sends("march.xml", camt(EUROS))
    vera.presses("Book it")
    button = next(data for one in vera.messages() for row in one.buttons for label, data in row if "Whose" in label)
    vera.presses("Whose is it? Nobody Known, €55.00")
    (said,) = vera.says("cedar")
    assert said.text.splitlines() == [
        "Booked for Cedar d.o.o.: €55.00.",
        "Cedar d.o.o.: €55.00, and what is open is in another currency (“hello”)",
    ]
    assert waiting(desk, "vera") == []
    assert waiting(desk, "ana")[-1] == ("currency", 5500, "EUR")
    again = vera.presses_data(button)
    assert again[-1].text == "That line has been settled already."


def test_what_came_before_is_no_second_payment_unnoticed(desk: Desk, vera: Chat) -> None:
    entered = lambda store: store.payments.add(  # noqa: E731
        client_id=3, paid_on=date(2026, 3, 8), amount=Money(8000, "EUR"), invoice_id=4 + 1
    )
    desk.write(entered)
    twice = (one("500.00", "B-1", "Borealis Kft.", ref="1"), one("500.00", "B-1", "Borealis Kft.", ref="2"))
    vera.sends("m.xml", camt(Stmt((one("80.00", "D-1", "Delta Trading SRL", ref="3"), *twice))))
    vera.presses("Book it")
    assert waiting(desk, "ana") == [("duplicate", 8000, "EUR")]
    assert waiting(desk, "ben") == [("duplicate", 50000, "EUR")]
    paid = desk.read(
        lambda store: [(one.amount.minor) for client in (2, 3) for one in store.payments.of_client(client)]
    )
    assert paid == [50000, 50000, 8000]  # the bank has the second 500, but not a second 80
    (listed,) = vera.says("/discrepancies")
    vera.presses(listed.labels[0])
    said = vera.presses("It is another payment: book it")[-1].text
    assert said.splitlines()[0] == "Booked for Delta Trading SRL: €80.00."
    assert waiting(desk, "ana") == [("nothing_open", 8000, "EUR")]


def test_the_same_payment_in_a_file_of_another_format_is_asked_about(desk: Desk, vera: Chat) -> None:
    vera.sends("m.xml", camt(Stmt((one("80.00", "", "Delta Trading SRL", ref="3"),))))
    vera.presses("Book it")
    table = "Date;Payer;Details;Debit;Credit;Currency\n2026-03-09;Delta Trading SRL;;;80.00;EUR\n"
    (shown,) = vera.sends("bank.csv", table.encode())
    assert "Delta Trading SRL: €80.00 looks like a payment that is in the books already" in shown.text
    vera.presses("Book it")
    assert waiting(desk, "ana") == [("duplicate", 8000, "EUR")]
    assert len(desk.read(lambda store: store.payments.of_client(3))) == 1
    vera.presses("Book it too: Delta Trading SRL, €80.00")
    assert len(desk.read(lambda store: store.payments.of_client(3))) == 2


def test_money_that_goes_out_pays_the_bill_that_it_names(desk: Desk, vera: Chat) -> None:
    desk.write(
        lambda store: store.bills.add(supplier="Print Works", amount=Money(4000, "EUR"), due_on=DUE, number="77/26")
    )
    lines_out = (
        one("-15.00", "part of 77/26", "PRINT WORKS LTD", ref="1"),
        one("-9.00", "77/26", "Somebody Else", ref="2"),
        one("-25.00", "77/26", "", ref="3"),
    )
    (shown,) = vera.sends("m.xml", camt(Stmt(lines_out)))
    assert shown.text.splitlines()[3:] == [
        "1 line went out and is no client’s payment.",
        "Print Works: €15.00 pays bill 77/26",
        "Print Works: €25.00 pays bill 77/26",
    ]
    vera.presses("Book it")
    assert desk.read(lambda store: store.bills.open()) == []


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><Document>&c;</Document>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (camt(EUROS)[:-40], "not well-formed XML"),
        (camt(Stmt((one("5.00"),), closing="1004.00")), "opening €1,000.00, moved €5.00, closing €1,004.00"),
        (BOMB, "defines XML entities"),
        (b"<invoice><n>1</n></invoice>", "There is no bank statement in it"),
        (camt(EUROS).replace(b"BkToCstmrStmt", b"BkToCstmrAcctRpt").replace(b"Stmt>", b"Rpt>"), "CAMT.052"),
        (camt(Stmt((one("5.00", ref="X9"),), balances=False)).replace(b">5.00<", b">5.001<"), "entry “5.001”"),
        (camt(Stmt((one("5.00", ref="X9", day="2026-02-30"),))), "entry “X9”"),
        (camt(Stmt((one("5.00"),) * 2001)), "more than 2,000 lines"),
    ],
    ids=["cut", "balances", "bomb", "other", "camt.052", "decimals", "date", "long"],
)
def test_a_bad_file_is_refused_whole(desk: Desk, vera: Chat, content: bytes, why: str) -> None:
    (shown,) = vera.sends("bad.xml", content)
    assert shown.text.startswith("bad.xml was not booked; nothing of it is in the books.")
    assert why in shown.text
    assert shown.labels == ["Keep it as a file of a client"]
    vera.presses_data("statements.import:1.")
    assert desk.read(lambda store: store.statements.latest(5)) == []


@pytest.mark.parametrize(
    ("language", "table", "shown"),
    [
        ("en", "Date;Payer;Details;Amount;Currency;Balance\n09/03/2026;ACME GMBH;A-2;200.00;EUR;1\n", "A-2"),
        (
            "hu",
            "Könyvelés dátuma;Partner neve;Közlemény;Jóváírás;Terhelés;Pénznem\n2026.03.09.;Acme;A-2;200,00;;EUR\n",
            "A-2",
        ),
        (
            "ru",
            "Дата;Плательщик;Назначение платежа;Приход;Расход;Валюта\n09.03.2026;Acme GmbH;A-2;200,00;;EUR\n",
            "A-2",
        ),
        (
            "es",
            "Banco\nCuenta: ES91 2100 0418 4502 0005 1332\n\n"
            "Fecha,Ordenante,Concepto,Importe,Debe/Haber,Moneda\n09/03/2026,Acme,A-2,200.00,Haber,EUR\n",
            "A-2",
        ),
    ],
)
def test_a_table_of_any_bank(desk: Desk, vera: Chat, language: str, table: str, shown: str) -> None:
    asked = vera.sends("bank.csv", table.encode())[0]
    assert "Acme GmbH: €200.00 → A-2 €200.00" in asked.text, asked.text
    vera.presses("Book it")
    assert open_sums(desk)["Acme GmbH"] == ["A-1 10000 EUR", "A-3 30000 EUR"]
    assert "All of it was imported before" in vera.sends("bank.csv", table.encode())[0].text


def test_a_table_without_currency_asks_for_it(desk: Desk, vera: Chat) -> None:
    (asked,) = vera.sends("bank.csv", b"Date;Payer;Details;Debit;Credit\n2026-03-09;Cedar d.o.o.;C-1;;1000.00\n")
    assert asked.text == "bank.csv is a bank statement that names no currency. Which one is it in?"
    assert (
        vera.presses("BAM")[-1].text.splitlines()[-1]
        == "Cedar d.o.o.: BAM\N{NO-BREAK SPACE}1,000.00 → C-1 BAM\N{NO-BREAK SPACE}1,000.00"
    )
    vera.presses("Book it")
    assert open_sums(desk)["Cedar d.o.o."] == []


@pytest.mark.refused(54)
def test_who_keeps_no_books_imports_no_statement(desk: Desk, vera: Chat) -> None:
    ana = desk.chat("ana")
    assert "Book it" not in ana.sends("march.xml", camt(EUROS))[0].labels
    ana.says("/cancel")
    assert "Your role does not include this" in ana.answer("/statements")
    assert "Your role does not include this" in ana.presses_data("statements.import:1.")[0].text
    assert len(open_sums(desk)["Acme GmbH"]) == 3


def test_the_command_line_books_it_too(
    tmp_path: Path,
    new_database: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKDESK_DATABASE", new_database())
    Path("march.xml").write_bytes(camt(Stmt((one("55.00", "hello", "Nobody Known"),))))
    Path("cut.xml").write_bytes(camt(EUROS)[:-9])
    command(["staff", "add", "vera", "--name", "Vera", "--role", "accountant"])
    assert command(["import", "statement", "march.xml"]) != 0
    assert command(["import", "statement", "cut.xml", "--by", "vera"]) != 0
    assert "not well-formed XML" in capsys.readouterr().err
    assert command(["import", "statement", "march.xml", "--by", "vera", "--dry-run"]) == 0
    assert command(["import", "statement", "march.xml", "--by", "vera"]) == 0
    assert capsys.readouterr().out.count("Nobody Known: €55.00 from a payer I do not know") == 2
    assert command(["import", "statement", "march.xml", "--by", "vera"]) == 0
    assert "1 line was imported before" in capsys.readouterr().out


def test_what_names_only_a_paid_invoice_is_for_no_other_one(desk: Desk, vera: Chat) -> None:
    twice = [one("100.00", "Invoice A-1", "ACME", iban=IBAN, ref=ref) for ref in ("R1", "R2")]
    vera.sends("march.xml", camt(Stmt((*twice, one("50.00", "a-1 once more", "ACME", iban=IBAN, ref="R3")))))
    vera.presses("Book it")
    assert open_sums(desk)["Acme GmbH"] == ["A-2 20000 EUR", "A-3 30000 EUR"]
    assert waiting(desk, "ana") == [("duplicate", 10000, "EUR"), ("overpaid", 5000, "EUR")]


def test_a_payment_of_the_bank_that_was_corrected_is_taken_back_by_the_bank(desk: Desk, vera: Chat) -> None:
    came = one("80.00", "thank you", "Delta Trading SRL", end_to_end="DELTA-77", ref="R1")
    vera.sends("march.xml", camt(Stmt((came,))))
    vera.presses("Book it")
    vera.says("/ledger delta")
    vera.presses("No. 1")
    vera.presses("Correct")
    vera.says("another client's")
    vera.presses("✎ Client")
    vera.says("Acme")
    assert vera.presses("Save")[-1].text.startswith("Entered: Acme GmbH paid €80.00")
    assert open_sums(desk)["Acme GmbH"][0] == "A-1 2000 EUR"
    back = Entry((Tx("-80.00", "RETURN AC04", "Delta Trading SRL", end_to_end="DELTA-77"),), ref="R2", reversal=True)
    vera.sends("more.xml", camt(Stmt((back,), number="32")))
    vera.presses("Book it")
    assert open_sums(desk)["Acme GmbH"][0] == "A-1 10000 EUR"


def test_what_does_not_fit_is_nobodys_who_may_not_list_it(desk: Desk, vera: Chat) -> None:
    desk.write(lambda store: store.staff.change(store.staff.by_login("ben"), role=Role.HELPER))
    vera.sends("march.xml", camt(Stmt((one("350.00", "B-1", "BOREALIS KFT", tax_id="12345676242"),))))
    vera.presses("Book it")
    assert (waiting(desk, "ben"), waiting(desk, "vera")) == ([], [("short", 15000, "EUR")])

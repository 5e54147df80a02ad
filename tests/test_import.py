"""Imports: every row counted once, the same file twice changes nothing, reasons for what is refused."""

import csv
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter

import pytest
from sqlalchemy import Table, func, select

from bot.command_line import run as command
from locales import LANGUAGES, word_list
from office.contracts import Stage
from office.money import Money
from office.rights import Role
from storage.exchange.format import TableKind
from storage.exchange.headings import BadHeadings
from storage.exchange.importing import FORMATS, Report, prepare, run
from storage.exchange.reasons import Reason
from storage.exchange.sheet import read_sheet
from storage.store import Store
from storage.tables import audit, call, client, invoice, payment, task
from tests.catalogues import catalogue
from tests.desk import Desk


def load(desk: Desk, kind: str, text: str, *, write: bool = True, by: int | None = None) -> Report:
    def work(store: Store) -> Report:
        store.by = by
        prepared = prepare(TableKind(kind), read_sheet("a.csv", text.encode()), desk.app.company, desk.clock())
        return run(store, prepared, desk.app.company, write=write)

    return desk.write(work)


def counts(report: Report) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.same, len(report.rejected)


def count(desk: Desk, table: Table) -> int:
    return desk.read(lambda store: store.connection.execute(select(func.count()).select_from(table)).scalar())


def test_clients_are_told_apart_by_name_and_id(desk: Desk) -> None:
    acme = desk.client("Acme GmbH", phone="+36201234567")
    table = f"id,name,city\n,ACME  gmbh,Bonn\n{acme},Acme AG,\n,New One,Pécs\n999,Other,\n998,,Bonn\n"
    report = load(desk, "clients", table)
    assert counts(report) == (2, 2, 0, 1), "an id of another database says nothing here, the name does"
    assert report.rejected[0].reason.startswith("line 6: missing: the name is empty")
    kept = desk.read(lambda store: store.clients.any(acme))
    assert (kept.name, kept.city, kept.phone) == ("Acme AG", "Bonn", "+36201234567")
    assert [one.field for one in desk.read(lambda store: store.audit.of("client:1"))][:2] == ["name", "city"]


def test_a_client_is_found_under_every_form_of_an_imported_name(desk: Desk) -> None:
    ana = desk.person("ana", Role.DIRECTOR)
    load(desk, "clients", "название\nООО Рассвет\n")
    found = desk.read(lambda store: store.clients.look_up(ana, "рассветом"))
    assert found.clear is not None
    assert found.clear.name == "ООО Рассвет"


def test_two_clients_of_one_name_are_ambiguous(desk: Desk) -> None:
    desk.client("Acme")
    desk.client("ACME")
    report = load(desk, "clients", "name,city\nacme,Bonn\n")
    assert "ambiguous-client" in report.rejected[0].reason


def test_two_of_one_name_that_differ_are_two_and_stay_the_same_when_imported_again(desk: Desk) -> None:
    text = "name,city,source\nAcme,Bonn,\nAcme,,web\nAcme,Köln,\n"
    assert counts(load(desk, "clients", text)) == (2, 1, 0, 0)
    assert counts(load(desk, "clients", text)) == (0, 0, 3, 0)


def test_bad_numbers_lose_no_client(desk: Desk) -> None:
    report = load(
        desk,
        "clients",
        "name,phone,email,country,birthday\n"
        "Acme,06 20 123 4567,info@acme.example,Magyarország,--02-29\n"
        "Beta,4.2E+11,nonsense,HU,12.03.\n",
    )
    assert counts(report) == (2, 0, 0, 0)
    assert report.unchecked == {"phone": 1, "email": 1}
    acme, beta = (desk.read(lambda store, one=one: store.clients.any(one)) for one in (1, 2))
    assert (acme.phone, acme.country, acme.birth_day, acme.birth_year) == ("+36201234567", "HU", 29, None)
    assert (beta.phone, beta.email, beta.birth_month) == ("4.2E+11", "nonsense", 3)


def test_likely_duplicates_are_told_and_kept(desk: Desk) -> None:
    desk.client("Hadžić Trade d.o.o.")
    report = load(desk, "clients", "name\nHadzic Trade\nSomething Else\n")
    assert counts(report) == (2, 0, 0, 0)
    assert [(hint.line, hint.other_id, hint.field) for hint in report.duplicates] == [(2, 1, "name")]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (f"{'x' * 201},,,", "too-long"),
        (",,,HU", "missing"),
        ("Acme,31.02.1980,,", "bad-date"),
        ("Acme,,animal,", "bad-kind"),
        ("Acme,,,Atlantis", "bad-country"),
        ("Acme,,,HU,5", "too-many-cells"),
    ],
)
def test_reasons_of_refused_clients(desk: Desk, row: str, code: str) -> None:
    report = load(desk, "clients", f"name,birthday,kind,country\n{row}\nGood,13.1.1980,person,ES\n")
    assert counts(report) == (1, 0, 0, 1)
    assert report.rejected[0].reason.startswith(f"line 2: {code}: ")


def test_a_missing_column_is_an_error_that_says_how_to_name_it(desk: Desk) -> None:
    with pytest.raises(BadHeadings, match=r"no column for client, due.*--map 'THEIR HEADING=client'"):
        load(desk, "invoices", "amount,shoe\n1,2\n")


def test_invoices_with_and_without_number(desk: Desk) -> None:
    desk.client("Acme")
    text = "client,number,due,amount,paid\nacme,A-1,2026-03-01,100.00,40\nacme,,2026-03-01,5,\nacme,,2026-03-01,5,\n"
    assert counts(load(desk, "invoices", text)) == (3, 0, 0, 0)
    assert counts(load(desk, "invoices", text)) == (0, 0, 3, 0)
    more = load(desk, "invoices", text.replace("100.00,40", "100.00,70"))
    assert counts(more) == (0, 1, 2, 0)
    less = load(desk, "invoices", text.replace("100.00,40", "100.00,60"))
    assert "paid-less: 70.00 EUR is booked" in less.rejected[0].reason
    kept = desk.read(lambda store: store.invoices.numbered(1, "A-1"))
    assert (kept.amount.minor, kept.paid.minor) == (10000, 7000)
    openings = desk.read(lambda store: list(store.connection.execute(select(payment.c.amount, payment.c.opening))))
    assert [tuple(one) for one in openings] == [(4000, True), (3000, True)]


def test_an_imported_correction_is_a_reversal_and_a_new_invoice_with_what_was_paid(desk: Desk) -> None:
    desk.client("Acme")
    text = "id,client,number,due,amount,paid\n{},Acme,A-1,2026-03-01,{},{}\n"
    load(desk, "invoices", text.format("", 100, 40))
    load(desk, "payments", "client,invoice,date,amount\nAcme,A-1,2026-03-12,30\n")
    for amount, changed in ((120, (0, 1, 0, 0)), (120, (0, 0, 1, 0)), (50, (0, 1, 0, 0))):
        assert counts(load(desk, "invoices", text.format(1, amount, ""))) == changed, "the id of the first leads to it"
        one = desk.read(lambda store: store.invoices.numbered(1, "A-1"))
        assert (one.amount.minor, one.paid.minor) == (amount * 100, min(amount, 70) * 100)
    assert count(desk, invoice) == 5, "two credit notes: nothing is changed"
    ((_, left),) = desk.read(lambda store: store.payments.with_rest(1))
    assert left == Money(2000, "EUR")
    again = load(desk, "payments", "client,invoice,date,amount\nAcme,A-1,2026-03-12,30\n")
    assert counts(again) == (0, 0, 1, 0)


def test_an_invoice_of_another_client_takes_along_what_was_stated_and_no_payment(desk: Desk) -> None:
    """A payment stays with the client who paid it: it is not counted for the other one, too."""
    for name in ("Acme", "Bolt"):
        desk.client(name)
    load(desk, "invoices", "client,number,due,amount,paid\nAcme,A-1,2026-03-01,100,40\n")
    load(desk, "payments", "client,invoice,date,amount\nAcme,A-1,2026-03-12,30\n")
    assert counts(load(desk, "invoices", "id,client,number,due,amount\n1,Bolt,A-1,2026-03-01,100\n")) == (0, 1, 0, 0)
    one = desk.read(lambda store: store.invoices.numbered(2, "A-1"))
    assert (one.amount.minor, one.paid.minor) == (10000, 4000)
    ((_, left),) = desk.read(lambda store: store.payments.with_rest(1))
    assert left == Money(3000, "EUR")


def test_payments_and_calls_are_told_apart_by_their_rank_among_equals(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.client("Acme", ana)
    paid = "client,date,amount\nAcme,2026-03-01,10\nAcme,2026-03-01,10\n"
    assert counts(load(desk, "payments", paid)) == (2, 0, 0, 0)
    assert counts(load(desk, "payments", paid + "Acme,2026-03-01,10\n")) == (1, 0, 2, 0)
    calls = "client,at,minutes,outcome\nAcme,2026-03-10 10:00,5,no answer\nAcme,2026-03-10 10:00,5,no answer\n"
    assert counts(load(desk, "calls", calls)) == (2, 0, 0, 0)
    assert counts(load(desk, "calls", calls)) == (0, 0, 2, 0)
    assert (count(desk, payment), count(desk, call)) == (3, 2)


def test_a_call_without_person_is_its_owners_and_stays_the_same_after_a_hand_over(desk: Desk) -> None:
    ana, ben = desk.person("ana"), desk.person("ben")
    acme = desk.client("Acme", ana)
    text = "client,at,next_step,next_on\nAcme,2026-03-10T10:00:00+01:00,send prices,2026-03-12\n"
    load(desk, "calls", text)
    one = desk.read(lambda store: store.calls.of_client(acme))[0]
    assert (one.person_id, one.at) == (ana.id, datetime(2026, 3, 10, 9, tzinfo=UTC))
    assert count(desk, task) == 1
    desk.write(lambda store: store.clients.change(store.clients.any(acme), owner_id=ben.id))
    assert counts(load(desk, "calls", text)) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("amount", "code"),
    [("10.005", "bad-amount"), ("ten", "bad-amount"), ("10 XXQ", "bad-currency"), ("", "missing")],
)
def test_reasons_of_refused_payments(desk: Desk, amount: str, code: str) -> None:
    desk.client("Acme")
    report = load(desk, "payments", f"client,date,amount\nAcme,2026-03-01,{amount}\nAcme,2026-03-01,1.50\n")
    assert counts(report) == (1, 0, 0, 1)
    assert f": {code}: " in report.rejected[0].reason


def test_unknown_clients_and_invoices_are_refused(desk: Desk) -> None:
    desk.client("Acme")
    report = load(desk, "payments", "client,date,amount,invoice\nNobody,2026-03-01,1,\nAcme,2026-03-01,1,A-9\n")
    assert [one.reason.split(": ")[1] for one in report.rejected] == ["unknown-client", "unknown-invoice"]


def test_amounts_follow_the_column_and_the_currency(desk: Desk) -> None:
    desk.client("Acme")
    text = "client;date;amount;currency\nAcme;2026-03-01;1.234,50;\nAcme;2026-03-01;1.234;\nAcme;2026-03-01;500;jpy\n"
    assert counts(load(desk, "payments", text)) == (3, 0, 0, 0)
    rows = desk.read(lambda store: list(store.connection.execute(select(payment.c.amount, payment.c.currency))))
    assert [tuple(row) for row in rows] == [(123450, "EUR"), (123400, "EUR"), (500, "JPY")]


def test_an_update_without_currency_keeps_the_records(desk: Desk) -> None:
    desk.client("Acme")
    load(desk, "invoices", "client,number,due,amount,currency\nAcme,1,2026-03-01,10,USD\nAcme,2,2026-03-01,10,JPY\n")
    report = load(desk, "invoices", "client,number,due,amount\nAcme,1,2026-03-01,11\nAcme,2,2026-03-01,11\n")
    assert counts(report) == (0, 1, 0, 1)
    amounts = [desk.read(lambda store, one=one: store.invoices.numbered(1, one).amount) for one in ("1", "2")]
    assert amounts == [Money(1100, "USD"), Money(10, "JPY")]


def test_contracts_read_stages_in_words_and_contracts_without_end(desk: Desk) -> None:
    desk.client("Acme")
    text = (
        "client;number;signed;ends;status\nAcme;C-1;13.01.2026;perpetual;firmado\nAcme;C-2;;2026-13-01;\nAcme;C-3;;;\n"
    )
    report = load(desk, "contracts", text)
    assert counts(report) == (2, 0, 0, 1)
    kept = desk.read(lambda store: store.contracts.numbered(1, "C-1"))
    assert (kept.stage, kept.signed_on, kept.ends_on) == (Stage.SIGNED, date(2026, 1, 13), None)
    assert desk.read(lambda store: store.contracts.numbered(1, "C-3")).stage is Stage.DRAFT
    assert counts(load(desk, "contracts", text)) == (0, 0, 2, 1)


def test_a_column_that_does_not_tell_its_order_follows_the_others(desk: Desk) -> None:
    desk.client("Acme")
    text = "client,issued,due,amount\nAcme,1/13/2026,2/3/2026,1\n"
    report = load(desk, "invoices", text)
    assert [(guess.field, guess.order, guess.as_in) for guess in report.guesses] == [("due", "MDY", "issued")]
    alone = load(desk, "invoices", "client,due,amount\nAcme,2/3/2026,2\n")
    assert [(guess.field, guess.order, guess.as_in) for guess in alone.guesses] == [("due", "DMY", None)]
    days = desk.read(lambda store: [row[0] for row in store.connection.execute(select(invoice.c.due_on))])
    assert days == [date(2026, 2, 3), date(2026, 3, 2)]


def test_payments_beyond_an_invoice_with_an_opening_payment_are_counted(desk: Desk) -> None:
    desk.client("Acme")
    load(desk, "invoices", "client,number,due,amount,paid\nAcme,A-1,2026-03-01,100,60\nAcme,A-2,2026-03-01,10,\n")
    text = "client,invoice,date,amount\nAcme,A-1,2026-03-12,40\nAcme,A-1,2026-03-13,20\nAcme,A-2,2026-03-12,20\n"
    report = load(desk, "payments", text)
    assert (counts(report), report.overpaid) == ((3, 0, 0, 0), 2)
    again = load(desk, "payments", text)
    assert (counts(again), again.overpaid) == ((0, 0, 3, 0), 0)


def test_what_an_opening_payment_contains_is_counted_once(desk: Desk) -> None:
    """It was all money up to its day; a payment after that day is new."""
    desk.client("Acme")
    load(desk, "invoices", "client,number,due,amount,paid\nAcme,A-1,2026-03-01,100,60\n")
    text = "client,invoice,date,amount\nAcme,A-1,2026-03-02,20\nAcme,A-1,2026-03-12,30\n"
    for counted in ((2, 0, 0, 0), (0, 0, 2, 0)):
        assert counts(load(desk, "payments", text)) == counted
        (one,) = desk.read(lambda store: store.invoices.open_of_client(1))
        assert one.paid.minor == 9000


def test_what_contradicts_is_named_by_its_field(desk: Desk) -> None:
    desk.client("Acme")
    text = "client,number,starts,status\nAcme,C-1,2026-03-01,\nAcme,C-1,2026-03-02,\n"
    report = load(desk, "contracts", text)
    assert report.rejected[0].reason == ("line 3: contradicts: line 2 of the file gives the same record another starts")


def test_every_reason_has_its_text_about_the_same_things() -> None:
    english, _ = catalogue("en")
    for reason in Reason:
        known = {name for _, name, _, _ in Formatter().parse(reason.value) if name}
        assert english[f"exchange-reason-{reason.key}"].variables <= known, reason
    assert {key for key in english if key.startswith("exchange-reason-")} == {
        f"exchange-reason-{reason.key}" for reason in Reason
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_heading_to_be_called_by(language: str) -> None:
    headings = word_list(language, "headings")
    for kind, form in FORMATS.items():
        for field in set(form.fields) - {"id"}:  # nothing is said of it by name
            assert f"{kind}.{field}" in headings or field in headings, (kind, field)


def test_staff_with_heads_above_their_people(desk: Desk) -> None:
    text = "login,name,role,head\nmia,Mia,head,\nana,Ana,vendedor,mia\nbob,Bob,rep,nobody\n"
    report = load(desk, "staff", text)
    assert counts(report) == (2, 0, 0, 1)
    assert "unknown-head" in report.rejected[0].reason
    assert counts(load(desk, "staff", text)) == (0, 0, 2, 1)
    circle = load(desk, "staff", "login,head\nmia,ana\n")
    assert "bad-head" in circle.rejected[0].reason
    ana = desk.read(lambda store: store.staff.by_login("ana"))
    assert (ana.role, ana.head_id) == (Role.REP, 1)


def test_a_dry_run_counts_the_same_and_writes_nothing(desk: Desk) -> None:
    text = "name,city\nAcme,Bonn\nBeta,\n"
    dry = load(desk, "clients", text, write=False)
    assert (count(desk, client), count(desk, audit)) == (0, 0)
    assert counts(dry) == counts(load(desk, "clients", text)) == (2, 0, 0, 0)


def test_codes_of_another_system_are_no_countries(desk: Desk) -> None:
    report = load(desk, "clients", "name,country,type\nAcme,391,Prospect\nBeta,406,Partner\n")
    assert (counts(report), report.unread) == ((2, 0, 0, 0), ("country", "type"))


# The command line


@pytest.fixture
def shell(tmp_path: Path, new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKDESK_DATABASE", new_database(tables=False))
    return tmp_path


def test_the_command_ends_with_its_counts_and_writes_the_rejected_rows(
    shell: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = shell / "list.csv"
    file.write_bytes("Kunde;Kupac;born;shoe\nAcme;1;31.02.1980;9\nBeta;2;13.02.1980;8\n".encode("cp1250"))
    arguments = ["import", "clients", str(file), "--map", "Kunde=name", "--map", "born=birthday", "--map", "Kupac="]
    assert command(arguments) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "not read: Kupac, shoe"
    assert printed[-1] == "read 2, added 1, updated 0, same 0, rejected 1"
    with (shell / "list.csv.rejected.csv").open(encoding="utf-8-sig", newline="") as rejected:
        (row,) = csv.DictReader(rejected, delimiter=";")
    assert (row["Kunde"], row["shoe"]) == ("Acme", "9")
    assert row["reason"] == "line 2: bad-date: '31.02.1980' in birthday does not exist"


def test_a_corrected_file_of_rejected_rows_is_taken_back(shell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shell / "a.csv").write_text("name,birthday\nAcme,31.02.1980\n", encoding="utf-8")
    command(["import", "clients", "a.csv"])
    rejected = shell / "a.csv.rejected.csv"
    rejected.write_bytes(rejected.read_bytes().replace(b"31.02.1980,", b"28.02.1980,"))
    capsys.readouterr()
    assert command(["import", "clients", str(rejected)]) == 0
    assert capsys.readouterr().out.splitlines() == ["read 1, added 1, updated 0, same 0, rejected 0"]


def test_dates_can_be_said(shell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shell / "a.csv").write_text("name,birthday\nAcme,02.03.1980\n", encoding="utf-8")
    command(["import", "clients", "a.csv", "--dry-run"])
    assert "if that is wrong, use --dates MDY" in capsys.readouterr().out
    command(["import", "clients", "a.csv", "--dates", "mdy"])
    command(["export", "clients", "b.csv"])
    assert "1980-02-03" in (shell / "b.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["import", "shoes", "a.csv"], "no kind of table"),
        (["import", "clients", "none.csv"], "cannot be read"),
        (["import", "clients", "a.csv", "--map", "x"], "THEIR HEADING=FIELD"),
        (["import", "clients", "a.csv", "--dates", "YMD"], "--dates must be"),
        (["import", "invoices", "a.csv"], "no column for client"),
        (["import", "clients", "a.csv", "--map", "x=name"], "has no column 'x'"),
        (["export", "clients", "a.pdf"], ".csv or .xlsx"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(
    shell: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    (shell / "a.csv").write_text("name\nAcme\n", encoding="utf-8")
    assert command(arguments) == 2
    error = capsys.readouterr().err.splitlines()
    assert len(error) == 1
    assert said in error[0]

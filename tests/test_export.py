"""Exports: the fields in their order, and nothing changes when a table comes back as it went out."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from bot.settings import Settings
from office.calls import Outcome
from office.clients import Kind
from office.money import Money
from office.rights import Role
from storage.exchange.exporting import exported
from storage.exchange.format import TableKind
from storage.exchange.importing import prepare, run
from storage.exchange.sheet import read_sheet
from storage.store import Store
from tests.desk import Clock, Desk
from tests.platforms import Platform

FIELDS = {
    "clients": "id,name,kind,contact,phone,email,birthday,tax_id,iban,city,country,district,source,owner",
    "contracts": "id,client,number,signed,starts,ends,amount,currency,status,owner",
    "invoices": "id,client,contract,number,issued,due,amount,currency,paid",
    "payments": "id,client,invoice,date,amount,currency",
    "calls": "id,client,person,at,direction,minutes,outcome,note,next_step,next_on",
    "staff": "login,name,role,language,timezone,head",
}
"""As ../shared/interface.md names them."""


@pytest.fixture
def office(new_database: Callable[..., str], clock: Clock, people_on: Platform | None) -> Iterator[Desk]:
    """A little of everything, with the cells that are hard to bring back."""
    desk = Desk(new_database(), clock, people_on, timezone="Europe/Madrid")
    head = desk.person("mia", Role.HEAD)
    ana = desk.person("ana", head=head)
    acme = desk.client(
        "Acme GmbH",
        ana,
        phone="+36201234567;ext=12",
        birth_month=2,
        birth_day=29,
        tax_id="B58378431",
        iban="DE89370400440532013000",
        country="DE",
        source="=HYPERLINK(1)",
        district='"Nord", Süd; Ost',
    )
    desk.client("-Ñandú, S.L.-", phone="n/a", birth_year=1980, birth_month=3, birth_day=12, kind=Kind.PERSON)
    desk.client("Acme Gmbh", city="@home")
    desk.client("42")

    def fill(store: Store) -> None:
        number = store.contracts.add(client_id=acme, number="C/1", currency="JPY", amount=1234567)
        store.contracts.add(client_id=acme, number="+2", currency="EUR", signed_on=date(2026, 1, 2))
        eur = Money(120050, "EUR")
        for one in ("A-1", None, None):
            invoice = store.invoices.add(
                client_id=acme, due_on=date(2026, 4, 1), amount=eur, number=one, contract_id=number
            )
            store.payments.add(client_id=acme, invoice_id=invoice, paid_on=date(2026, 3, 1), amount=Money(50, "EUR"))
        store.payments.add(client_id=4, paid_on=date(2026, 3, 1), amount=Money(-700, "JPY"))
        for minutes in (15, None):
            store.calls.add(
                person_id=ana.id,
                client_id=acme,
                outcome=Outcome.NO_ANSWER,
                minutes=minutes,
                note="=1+1\nsecond line",
                next_on=date(2026, 3, 20),
                at=datetime(2026, 3, 11, 9, 30, 15, 123456, tzinfo=UTC),
            )

    desk.write(fill)
    yield desk
    desk.app.close()


def export(desk: Desk, kind: str, ending: str) -> bytes:
    return desk.read(lambda store: exported(store, TableKind(kind), desk.app.company, ending))


def as_csv(desk: Desk, kind: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(export(desk, kind, "csv").decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", list(TableKind))
def test_what_went_out_comes_back_the_same(office: Desk, kind: TableKind, ending: str) -> None:
    sheet = read_sheet(f"a.{ending}", export(office, kind, ending))
    assert ",".join(sheet.headings) == FIELDS[kind] + (",archived" if kind == "clients" else "")
    prepared = prepare(kind, sheet, office.app.company, office.clock())
    report = office.write(lambda store: run(store, prepared, office.app.company, write=True))
    assert [one.reason for one in report.rejected] == []
    assert (report.same, report.read) == (len(sheet.lines), len(sheet.lines))
    assert report.read > 1


def test_a_company_moves_to_an_empty_database(office: Desk, new_database: Callable[..., str]) -> None:
    """Every row comes over, archived clients too, and the sums stay; a second time all is the same."""
    office.write(lambda store: store.clients.change(store.clients.any(4), archived_at=store.now))
    owed = office.read(lambda store: [one.open for one in store.invoices.open_of_client(1)])
    other = Desk(new_database(), office.clock, timezone="Europe/Madrid")
    for again in (False, True):
        for kind in ("staff", "clients", "contracts", "invoices", "payments", "calls"):
            sheet = read_sheet("a.csv", export(office, kind, "csv"))
            prepared = prepare(TableKind(kind), sheet, other.app.company, other.clock())
            report = other.write(lambda store, ready=prepared: run(store, ready, other.app.company, write=True))
            assert [one.reason for one in report.rejected] == [], kind
            assert (report.same if again else report.added) == report.read, kind
    assert other.read(lambda store: [one.open for one in store.invoices.open_of_client(1)]) == owed
    assert other.read(lambda store: store.clients.any(4)).archived_at is not None
    other.app.close()


def test_cells_are_written_as_the_interface_says(office: Desk) -> None:
    call = as_csv(office, "calls")[0]
    assert (call["client"], call["person"], call["at"]) == ("1", "ana", "2026-03-11T10:30:15+01:00")
    assert [row["amount"] for row in as_csv(office, "contracts")] == ["1234567", ""]
    invoices = as_csv(office, "invoices")
    assert [(row["contract"], row["number"], row["amount"], row["paid"]) for row in invoices] == [
        ("C/1", "A-1", "1200.50", "0.50"),
        ("C/1", "", "1200.50", "0.50"),
        ("C/1", "", "1200.50", "0.50"),
    ]
    payments = as_csv(office, "payments")
    assert [(row["client"], row["invoice"], row["amount"]) for row in payments[-2:]] == [
        ("1", "#3", "0.50"),
        ("42", "", "-700"),
    ]
    births = [row["birthday"] for row in as_csv(office, "clients")]
    assert births == ["--02-29", "1980-03-12", "", ""]


def test_no_text_becomes_a_formula(office: Desk) -> None:
    rows = as_csv(office, "clients")
    assert [rows[0]["source"], rows[1]["name"], rows[2]["city"]] == ["'=HYPERLINK(1)", "'-Ñandú, S.L.-", "'@home"]
    assert rows[0]["phone"] == "+36201234567;ext=12"
    sheet = load_workbook(io.BytesIO(export(office, "calls", "xlsx"))).worksheets[0]
    note = sheet.cell(2, FIELDS["calls"].split(",").index("note") + 1)
    assert (note.data_type, note.value) == ("s", "=1+1\nsecond line")


def test_the_default_company_exports_too(desk: Desk) -> None:
    assert Settings().timezone == desk.app.settings.timezone
    assert export(desk, "clients", "csv").decode("utf-8-sig").strip() == FIELDS["clients"] + ",archived"

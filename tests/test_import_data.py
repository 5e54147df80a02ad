"""Real data sets import without a lost row, and a second import changes nothing."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import ColumnElement, func, select

from storage.exchange.format import TableKind
from storage.exchange.importing import Report, prepare, run
from storage.exchange.sheet import read_sheet
from storage.tables import contract, invoice, payment
from tests.desk import Desk

DATA = Path(__file__).parents[1].parent / "shared" / "data" / "business"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real data sets are not beside the project")


def load(desk: Desk, kind: TableKind, name: str, /, **mapped: str) -> Report:
    """Twice: the second import finds everything the same. `mapped`: their heading, by field."""
    sheet = read_sheet(name, (DATA / name).read_bytes())
    pairs = [(theirs, field) for field, headings in mapped.items() for theirs in headings.split("|")]
    prepared = prepare(kind, sheet, desk.app.company, desk.clock(), mapped=pairs)
    first = desk.write(lambda store: run(store, prepared, desk.app.company, write=True))
    again = desk.write(lambda store: run(store, prepared, desk.app.company, write=True))
    assert (again.added, again.updated) == (0, 0)
    assert again.same == first.read - len(first.rejected)
    assert [one.reason for one in again.rejected] == [one.reason for one in first.rejected]
    return first


def table(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def total(desk: Desk, *columns: ColumnElement[int]) -> tuple[int, ...]:
    return desk.read(lambda store: tuple(store.connection.execute(select(*columns)).one()))


def test_accounts_are_clients(desk: Desk) -> None:
    theirs = table("crm_maven/accounts.csv")
    report = load(desk, TableKind.CLIENTS, "crm_maven/accounts.csv", name="account")
    assert (report.read, report.added, len(report.rejected)) == (len(theirs), len({a["account"] for a in theirs}), 0)
    assert "sector" in report.unread


def test_receivables_are_clients_invoices_and_payments(desk: Desk) -> None:
    name = "ibm_accounts_receivable.csv"
    theirs = table(name)
    clients = load(desk, TableKind.CLIENTS, name, name="customerID")
    assert (clients.read, clients.added) == (len(theirs), len({row["customerID"] for row in theirs}))
    invoices = load(desk, TableKind.INVOICES, name, client="customerID", number="invoiceNumber")
    assert (invoices.added, len(invoices.rejected), invoices.guesses) == (len(theirs), 0, ())
    payments = load(
        desk,
        TableKind.PAYMENTS,
        name,
        client="customerID",
        invoice="invoiceNumber",
        date="SettledDate",
        amount="InvoiceAmount",
    )
    assert (payments.added, len(payments.rejected)) == (len(theirs), 0)
    cents = sum(round(float(row["InvoiceAmount"]) * 100) for row in theirs)
    assert total(desk, func.count(), func.sum(invoice.c.amount)) == (len(theirs), cents)
    assert total(desk, func.count(payment.c.invoice_id), func.sum(payment.c.amount)) == (len(theirs), cents)
    # M/D/YYYY, told from the column: the months of the due dates are theirs.
    months = Counter(int(row["DueDate"].split("/")[0]) for row in theirs)
    due = desk.read(lambda store: [row[0] for row in store.connection.execute(select(invoice.c.due_on))])
    assert Counter(day.month for day in due) == months


def test_real_contracts_are_contracts(desk: Desk) -> None:
    name = "cuad_master_clauses.csv"
    theirs = table(name)
    clients = load(desk, TableKind.CLIENTS, name, name="Parties")
    short = [row for row in theirs if len(row["Parties"].strip()) <= 200]
    assert (clients.read, len(clients.rejected)) == (len(theirs), len(theirs) - len(short))
    assert clients.added == len({" ".join(row["Parties"].split()).casefold() for row in short})
    contracts = load(
        desk,
        TableKind.CONTRACTS,
        name,
        client="Parties",
        number="Filename",
        signed="Agreement Date-Answer",
        starts="Effective Date-Answer",
        ends="Expiration Date-Answer",
    )
    assert contracts.read == len(theirs)
    assert contracts.added + len(contracts.rejected) == len(theirs)
    assert contracts.added > 300
    codes = Counter(one.reason.split(": ")[1] for one in contracts.rejected)
    assert codes.keys() <= {"too-long", "bad-date"}
    assert total(desk, func.count(contract.c.id)) == (contracts.added,)


def test_a_dirty_call_list_is_clients(desk: Desk) -> None:
    name = "customer_call_list.xlsx"
    rows = list(load_workbook(DATA / name).worksheets[0].iter_rows(min_row=2, values_only=True))
    report = load(desk, TableKind.CLIENTS, name, name="First_Name|Last_Name")
    people = {" ".join(f"{row[1]} {row[2] or ''}".split()).casefold() for row in rows}
    assert (report.read, report.added, len(report.rejected)) == (len(rows), len(people), 0)
    assert report.unchecked["phone"] == sum(row[3] is not None for row in rows)

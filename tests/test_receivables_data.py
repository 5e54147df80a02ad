"""Real receivables: what is open, overdue and how old, against plain SQL over the same file."""

import csv
import io
import sqlite3
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from office.money import totals
from office.receivables import Bucket, ageing
from office.rights import Role
from storage.exchange.format import TableKind
from storage.exchange.importing import prepare, run
from storage.exchange.sheet import read_sheet
from storage.store import Store
from tests.desk import Desk

FILE = Path(__file__).parents[1].parent / "shared" / "data" / "business" / "ibm_accounts_receivable.csv"
LAST = date(2013, 6, 30)
DAYS = (date(2012, 7, 1), date(2013, 1, 31), LAST)

pytestmark = [
    pytest.mark.skipif(not FILE.is_file(), reason="the real data sets are not beside the project"),
    pytest.mark.sqlite,
]

_OWED = """
SELECT customer, sum(cents), sum(CASE WHEN due < :day THEN cents ELSE 0 END), min(due) FROM bill
WHERE issued <= :day AND settled > :day GROUP BY customer
"""
_AGED = """
SELECT CASE WHEN late <= 0 THEN 'current' WHEN late <= 30 THEN '1-30' WHEN late <= 60 THEN '31-60'
            WHEN late <= 90 THEN '61-90' ELSE '90+' END AS bucket, sum(cents), count(*)
FROM (SELECT cents, julianday(:day) - julianday(due) AS late FROM bill WHERE settled > :day) GROUP BY bucket
"""


def test_what_is_open_and_how_old_agrees_with_plain_sql(desk: Desk) -> None:
    plain = _table()
    accountant = desk.person("mira", Role.ACCOUNTANT)
    _load(desk, TableKind.CLIENTS, FILE.read_text(), name="customerID")
    _load(desk, TableKind.INVOICES, FILE.read_text(), client="customerID", number="invoiceNumber", issued="InvoiceDate")
    names = {"client": "customerID", "invoice": "invoiceNumber", "date": "SettledDate", "amount": "InvoiceAmount"}
    _load(desk, TableKind.PAYMENTS, _settled_until(LAST), **names)
    for day in DAYS:
        rows = desk.read(lambda store, day=day: store.figures.owed(accountant, day))
        ours = {one.client: (one.open.minor, one.overdue.minor, one.oldest.isoformat()) for one in rows}
        theirs = {row[0]: row[1:] for row in plain.execute(_OWED, {"day": day.isoformat()})}
        assert len(theirs) > 30
        assert ours == theirs
    aged = desk.read(_aged)
    theirs = {row[0]: row[1] for row in plain.execute(_AGED, {"day": LAST.isoformat()})}
    assert aged == theirs
    assert len(theirs) > 1


def _aged(store: Store) -> dict[str, int]:
    """All that is open on the last day, by bucket."""
    found: Counter[Bucket] = Counter()
    for one in store.clients.page(store.staff.all()[0], 0, 1000):
        for buckets in ageing((bill.receivable for bill in store.invoices.open_of_client(one.id)), LAST).values():
            found.update({bucket: money.minor for bucket, money in buckets.items()})
    late = totals(bill.open for bills in store.invoices.overdue(LAST).values() for bill in bills)
    assert sum(late[code].minor for code in late) == sum(found.values()) - found[Bucket.CURRENT]
    return {str(bucket): minor for bucket, minor in found.items() if minor}


def _load(desk: Desk, kind: TableKind, content: str, **mapped: str) -> None:
    sheet = read_sheet("a.csv", content.encode())
    pairs = [(theirs, field) for field, theirs in mapped.items()]
    prepared = prepare(kind, sheet, desk.app.company, desk.clock(), mapped=pairs)
    report = desk.write(lambda store: run(store, prepared, desk.app.company, write=True))
    assert not report.rejected
    assert report.read > 0


def _settled_until(day: date) -> str:
    """The file's rows of what was paid by then; its days are M/D/YYYY."""
    text = io.StringIO()
    with FILE.open(newline="") as file:
        rows = csv.DictReader(file)
        writer = csv.DictWriter(text, rows.fieldnames or ())
        writer.writeheader()
        writer.writerows(row for row in rows if _day(row["SettledDate"]) <= day.isoformat())
    return text.getvalue()


def _day(text: str) -> str:
    month, day, year = (int(part) for part in text.split("/"))
    return date(year, month, day).isoformat()


def _table() -> sqlite3.Connection:
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE TABLE bill (customer, issued, due, settled, cents INTEGER)")
    with FILE.open(newline="") as file:
        rows = [
            (
                row["customerID"],
                *(_day(row[name]) for name in ("InvoiceDate", "DueDate", "SettledDate")),
                round(float(row["InvoiceAmount"]) * 100),
            )
            for row in csv.DictReader(file)
        ]
    plain.executemany("INSERT INTO bill VALUES (?, ?, ?, ?, ?)", rows)
    return plain

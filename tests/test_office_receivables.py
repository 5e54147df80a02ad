"""Receivables: what is open and how late; the real invoices of the shared data agree."""

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.money import CurrencyMismatch, Money, parse_amount, totals
from office.receivables import Bucket, OpenInvoice, ageing, days_late, is_overdue, open_sum

TODAY = date(2026, 3, 13)
DATA = Path(__file__).parents[2] / "shared" / "data" / "business" / "ibm_accounts_receivable.csv"


def invoice(amount: int, paid: int = 0, due: date = TODAY, currency: str = "EUR") -> OpenInvoice:
    return OpenInvoice("2026/7", due, Money(amount, currency), Money(paid, currency))


INVOICES = st.builds(
    invoice,
    st.integers(-(10**9), 10**9),
    st.integers(-(10**9), 10**9),
    st.dates(date(2025, 6, 1), date(2026, 9, 1)),
    st.sampled_from(["EUR", "BAM", "HUF"]),
)


@pytest.mark.parametrize(
    ("amount", "paid", "rest"),
    [
        (10000, 0, 10000),
        (10000, 2500, 7500),
        (10000, 10000, 0),
        (10000, 12000, 0),  # overpaid: the surplus hides no other debt
        (10000, -500, 10500),  # a payment taken back
        (-3000, 0, -3000),  # a credit note
        (-3000, -3000, 0),
        (-3000, -4000, 0),
        (0, 0, 0),
    ],
)
def test_open_sum(amount: int, paid: int, rest: int) -> None:
    assert open_sum(invoice(amount, paid)) == Money(rest, "EUR")


def test_an_invoice_is_paid_in_its_own_currency() -> None:
    with pytest.raises(CurrencyMismatch):
        OpenInvoice("1", TODAY, Money(1, "EUR"), Money(1, "BAM"))


@pytest.mark.parametrize(
    ("shift", "amount", "paid", "late"),
    [
        (0, 100, 0, 0),  # on the due day it is in time
        (1, 100, 0, 1),
        (-1, 100, 0, 0),
        (40, 100, 99, 40),
        (40, 100, 100, 0),
        (40, 100, 120, 0),
        (40, -100, 0, 0),
    ],
)
def test_days_late(shift: int, amount: int, paid: int, late: int) -> None:
    each = invoice(amount, paid, TODAY - timedelta(days=shift))
    assert days_late(each, TODAY) == late
    assert is_overdue(each, TODAY) is (late > 0)


@pytest.mark.parametrize(
    ("late", "bucket"),
    [
        (-10, "current"),
        (0, "current"),
        (1, "1-30"),
        (30, "1-30"),
        (31, "31-60"),
        (60, "31-60"),
        (61, "61-90"),
        (90, "61-90"),
        (91, "90+"),
        (4000, "90+"),
    ],
)
def test_the_borders_of_the_buckets(late: int, bucket: str) -> None:
    aged = ageing([invoice(100, due=TODAY - timedelta(days=late))], TODAY)
    assert {name for name, amount in aged["EUR"].items() if amount.minor} == {bucket}
    assert list(aged["EUR"]) == list(Bucket)


def test_what_is_paid_does_not_appear() -> None:
    assert ageing([invoice(100, 100), invoice(100, 100, currency="BAM")], TODAY) == {}


@settings(deadline=None)
@given(st.lists(INVOICES), st.dates(date(2025, 6, 1), date(2026, 12, 31)))
def test_the_buckets_add_up_to_the_open_sum(invoices: list[OpenInvoice], today: date) -> None:
    aged = ageing(invoices, today)
    opened = [rest for rest in map(open_sum, invoices) if rest.minor]
    assert {currency: totals(row.values())[currency] for currency, row in aged.items()} == totals(opened)
    overdue = totals(open_sum(each) for each in invoices if is_overdue(each, today))
    for currency, row in aged.items():
        late = sum(amount.minor for bucket, amount in row.items() if bucket is not Bucket.CURRENT)
        assert late == overdue.get(currency, Money(0, currency)).minor


@pytest.mark.skipif(not DATA.exists(), reason="shared data are not here")
def test_the_lateness_of_real_invoices() -> None:
    def day(text: str) -> date:
        return datetime.strptime(text, "%m/%d/%Y").date()  # noqa: DTZ007

    with DATA.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        amount = parse_amount(row["InvoiceAmount"], "USD")
        each = OpenInvoice(row["invoiceNumber"], day(row["DueDate"]), amount, Money(0, "USD"))
        assert days_late(each, day(row["SettledDate"])) == int(row["DaysLate"]), row

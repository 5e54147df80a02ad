"""Which invoices a payment is for."""

from datetime import date

import pytest

from office.ledger import Misfit, allocate, names, numbers_in
from office.money import Money
from office.receivables import OpenInvoice

pytestmark = pytest.mark.sqlite


def bill(number: str, day: int, amount: int, paid: int = 0, currency: str = "EUR") -> OpenInvoice:
    return OpenInvoice(number, date(2026, 3, day), Money(amount, currency), Money(paid, currency))


OPEN = {
    1: bill("A-1", 5, 100),
    2: bill("A-2", 1, 60, 10),
    3: bill("A-3", 9, 70),
    4: bill("U-1", 1, 500, currency="USD"),
    5: bill("A-12", 8, 30),
}
"""By age: 2 (50 open), 1 (100), 5 (30), 3 (70); and one of another currency."""


@pytest.mark.parametrize(
    ("amount", "reference", "given", "left", "misfit"),
    [
        (70, "inv a-3", {3: 70}, 0, None),
        (100, "A - 3 and A-12", {5: 30, 3: 70}, 0, None),
        (60, "A-3", {3: 60}, 0, Misfit.SHORT),
        (90, "a-3", {3: 70}, 20, Misfit.OVERPAID),
        (100, None, {1: 100}, 0, None),  # exactly one of them
        (150, "thanks", {2: 50, 1: 100}, 0, None),  # exactly the two oldest
        (50, "A-99", {2: 50}, 0, None),
        (120, None, {2: 50, 1: 70}, 0, None),  # the oldest first
        (251, None, {2: 50, 1: 100, 5: 30, 3: 70}, 1, Misfit.OVERPAID),
    ],
)
def test_a_payment_is_for(
    amount: int, reference: str | None, given: dict[int, int], left: int, misfit: Misfit | None
) -> None:
    shares = allocate(Money(amount, "EUR"), OPEN, reference)
    assert (shares.given, shares.left.minor, shares.misfit) == (given, left, misfit)
    assert sum(given.values()) + left == amount


def test_another_currency_is_never_taken() -> None:
    assert allocate(Money(500, "GBP"), OPEN, "U-1").misfit is Misfit.CURRENCY
    assert allocate(Money(500, "USD"), OPEN).given == {4: 500}
    assert allocate(Money(500, "USD"), {}).misfit is Misfit.NOTHING_OPEN
    short = allocate(Money(60, "EUR"), OPEN, "A-3").short
    assert short == Money(10, "EUR")


@pytest.mark.parametrize(
    ("reference", "number", "named"),
    [
        ("Rechnung a 1", "A1", True),
        ("A-1/A-2", "A-1", True),
        ("A-1/A-2", "A-2", True),
        ("A-12", "A-1", False),
        ("A-1/2", "A-1", False),
        ("paid 12.03.2026", "12", False),
        ("invoice 12.", "12", True),
        ("счёт сч-7", "СЧ-7", True),
        ("for #12", "#12", True),
        ("for #123", "#12", False),
        (None, "A-1", False),
    ],
)
def test_a_number_is_named_as_a_whole(reference: str | None, number: str, named: bool) -> None:
    assert names(reference, number) is named


def test_what_is_no_number_of_theirs_is_left() -> None:
    assert numbers_in("a-1, A-9 please", ["A-1", "A-2"]) == (["A-1"], " , A-9 please")

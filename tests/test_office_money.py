"""Amounts: what is read, what is refused, and that nothing is lost between text and minor units."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.money import (
    AmbiguousAmount,
    CurrencyMismatch,
    InvalidAmount,
    Money,
    TooManyDecimals,
    UnknownCurrency,
    minor_digits,
    parse_amount,
    plain,
    totals,
)

MINORS = st.integers(-(2**63) + 1, 2**63 - 1)
CURRENCIES = st.sampled_from(["EUR", "HUF", "RSD", "BAM", "JPY", "KWD", "CLF"])


@pytest.mark.parametrize(
    ("currency", "digits"),
    [
        ("EUR", 2),
        ("JPY", 0),
        ("HUF", 2),
        ("RSD", 2),
        ("BAM", 2),
        ("KWD", 3),
        ("IQD", 3),
        ("ISK", 0),
        ("CLF", 4),
    ],
)
def test_minor_digits_are_those_of_iso_4217(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@pytest.mark.parametrize("code", ["ZZZ", "eur", "", "€", "XXX", "XTS", "KM"])
def test_an_unknown_currency_is_refused(code: str) -> None:
    with pytest.raises(UnknownCurrency):
        minor_digits(code)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1200", "EUR", 120000),
        ("1.200,50", "EUR", 120050),
        ("1,200.50", "EUR", 120050),
        ("1 200,50", "EUR", 120050),
        ("1\N{NO-BREAK SPACE}200,50", "EUR", 120050),
        ("1\N{NARROW NO-BREAK SPACE}200,50", "EUR", 120050),
        ("1'200.50", "EUR", 120050),
        ("1\N{RIGHT SINGLE QUOTATION MARK}200.50", "EUR", 120050),
        ("1 200", "EUR", 120000),
        ("1.200.300", "EUR", 120030000),
        ("1,200,300.5", "EUR", 120030050),
        ("0,5", "EUR", 50),
        ("0.05", "EUR", 5),
        ("  12.3 ", "EUR", 1230),
        ("+7", "EUR", 700),
        ("1200", "JPY", 1200),
        ("1200.0", "JPY", 1200),
        ("1200.00", "JPY", 1200),
        ("0.125", "KWD", 125),
        ("1234.567", "KWD", 1234567),
        ("007", "EUR", 700),
    ],
)
def test_an_amount_is_read(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == Money(minor, currency)


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.345", "999,000"])
def test_one_separator_before_three_digits_is_ambiguous(text: str) -> None:
    with pytest.raises(AmbiguousAmount):
        parse_amount(text, "EUR")


def test_the_caller_settles_what_is_ambiguous() -> None:
    assert parse_amount("1.234", "KWD", decimal=".") == Money(1234, "KWD")
    assert parse_amount("1.234", "KWD", decimal=",") == Money(1234000, "KWD")
    assert parse_amount("1,234", "EUR", decimal=".") == Money(123400, "EUR")
    with pytest.raises(TooManyDecimals):
        parse_amount("1.234", "EUR", decimal=".")


@pytest.mark.parametrize(
    ("text", "currency"),
    [("12.345,678", "EUR"), ("0.125", "EUR"), ("1234.567", "EUR"), ("10.5", "JPY"), ("1.2345", "KWD")],
)
def test_more_decimals_than_the_currency_has_are_refused(text: str, currency: str) -> None:
    with pytest.raises(TooManyDecimals):
        parse_amount(text, currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "NaN",
        "Infinity",
        "1e5",
        "1_000",
        "0x10",
        "١٢٣",
        "１２",
        "12 EUR",
        "1.",
        ".5",
        "1..5",
        "12.345.67",
        "1.23.456",
        "1,20,000",
        "1 20",
        "1 200 50,1",
        "1.200'300,50",
        "0 200",
        "1,2,3",
        "5-",
        "--5",
        "1\n2",
        "92233720368547758.08",
        "9" * 500,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InvalidAmount):
        parse_amount(text, "EUR")


def test_a_decimal_sign_in_the_wrong_place_is_not_taken_for_a_group() -> None:
    with pytest.raises(InvalidAmount):
        parse_amount("12.50", "EUR", decimal=",")


@pytest.mark.parametrize("text", ["-5", "\N{MINUS SIGN}5", "- 5"])
def test_a_minus_is_read_only_where_allowed(text: str) -> None:
    assert parse_amount(text, "EUR", negative=True) == Money(-500, "EUR")
    with pytest.raises(InvalidAmount):
        parse_amount(text, "EUR")


def test_currencies_do_not_mix() -> None:
    assert Money(100, "EUR") + Money(5, "EUR") - Money(50, "EUR") == Money(55, "EUR")
    with pytest.raises(CurrencyMismatch):
        Money(1, "EUR") + Money(1, "BAM")
    with pytest.raises(CurrencyMismatch):
        Money(1, "EUR") - Money(1, "BAM")


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (120050, "EUR", "1200.50"),
        (5, "EUR", "0.05"),
        (-5, "EUR", "-0.05"),
        (0, "EUR", "0.00"),
        (0, "JPY", "0"),
        (-1200, "JPY", "-1200"),
        (1, "KWD", "0.001"),
    ],
)
def test_plain(minor: int, currency: str, text: str) -> None:
    assert plain(Money(minor, currency)) == text


@settings(deadline=None)
@given(MINORS, CURRENCIES)
def test_what_is_exported_is_read_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert parse_amount(plain(money), currency, decimal=".", negative=True) == money


@settings(deadline=None)
@given(st.integers(0, 10**15), CURRENCIES, st.sampled_from([(".", ","), (",", "."), (" ", ","), ("'", ".")]))
def test_grouping_changes_nothing(minor: int, currency: str, signs: tuple[str, str]) -> None:
    group, point = signs
    money = Money(minor, currency)
    whole, _, fraction = plain(money).partition(".")
    grouped = f"{int(whole):,}".replace(",", group) + (point + fraction if fraction else "")
    assert parse_amount(grouped, currency, decimal="," if point == "," else ".") == money


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,' -+e", max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        money = parse_amount(text, "EUR", negative=True)
    except InvalidAmount:
        return
    assert parse_amount(plain(money), "EUR", negative=True) == money


@settings(deadline=None)
@given(st.lists(st.builds(Money, MINORS, CURRENCIES)))
def test_totals_lose_nothing(amounts: list[Money]) -> None:
    sums = totals(amounts)
    assert sums.keys() == {amount.currency for amount in amounts}
    for currency, total in sums.items():
        assert total == Money(sum(each.minor for each in amounts if each.currency == currency), currency)

"""Money: integers of a currency's minor unit, and amounts as files and commands write them.

Nothing is converted between currencies and nothing passes through a float.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

# CLDR, which Babel carries, states the decimals shops still use; these are the currencies where the
# money on paper (ISO 4217, table A.1) has more.
_ISO_DIGITS = {
    "AFN": 2,
    "ALL": 2,
    "IQD": 3,
    "IRR": 2,
    "KPW": 2,
    "LAK": 2,
    "LBP": 2,
    "MGA": 2,
    "MMK": 2,
    "RSD": 2,
    "SLL": 2,
    "SOS": 2,
    "SYP": 2,
    "YER": 2,
}
_NOT_MONEY = frozenset({"XXX", "XTS"})  # 'no currency' and 'for tests' in ISO 4217
_LARGEST = 2**63 - 1  # what a BIGINT column holds

_SIGNS = {"": 1, "+": 1, "-": -1, "\N{MINUS SIGN}": -1}
_AMOUNT = re.compile(r"([+\-\N{MINUS SIGN}]?) ?([0-9]+(?:[ ',.][0-9]+)*)")
_SPACES = re.compile("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]")


class MoneyError(ValueError):
    """What is wrong with an amount or a currency."""


class UnknownCurrency(MoneyError):
    """The code is not a currency of ISO 4217, past ones included."""


class CurrencyMismatch(MoneyError):
    """Two currencies in one sum."""


class InvalidAmount(MoneyError):
    """The text is not an amount."""


class TooManyDecimals(InvalidAmount):
    """The amount is finer than the currency's minor unit."""


class AmbiguousAmount(InvalidAmount):
    """'1.234' is a thousand and something, or one and something; only the writer knows."""


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` units (cents, fenings, or whole yen) of an ISO 4217 `currency`."""

    minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        self._require_same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._require_same(other)
        return Money(self.minor - other.minor, self.currency)

    def _require_same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency} do not add up")


def minor_digits(currency: str) -> int:
    """Decimals of the currency's minor unit by ISO 4217: 2 for EUR and RSD, 0 for JPY, 3 for KWD.

    Raises UnknownCurrency.
    """
    known = _known_digits()
    if currency not in known:
        raise UnknownCurrency(f"{currency!r} is not a currency code")
    return known[currency]


@cache
def _known_digits() -> dict[str, int]:
    from babel import Locale
    from babel.numbers import get_currency_precision

    codes = Locale("en").currencies.keys() - _NOT_MONEY
    return {code: _ISO_DIGITS.get(code, get_currency_precision(code)) for code in codes}


def parse_amount(
    text: str,
    currency: str,
    *,
    decimal: Literal[".", ","] | None = None,
    negative: bool = False,
) -> Money:
    """Read an amount such as '1.200,50', '1 200,50', '1,200.50' or '1200'.

    `decimal` says which sign stands before the decimals; without it '1.234' raises AmbiguousAmount.
    More decimals than the currency has raise TooManyDecimals; only '.0' and '.00' pass, which
    spreadsheets add to whole amounts. `negative` allows a minus. Anything else raises InvalidAmount.
    """
    digits = minor_digits(currency)
    match = _AMOUNT.fullmatch(_SPACES.sub(" ", text.strip()).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    if match is None:
        raise InvalidAmount(f"{text!r} is not an amount")
    sign = _SIGNS[match[1]]
    if sign < 0 and not negative:
        raise InvalidAmount(f"{text!r} is negative")
    whole, fraction = _split(match[2], decimal)
    if fraction in ("0", "00"):
        fraction = fraction[:digits]
    if len(fraction) > digits:
        raise TooManyDecimals(f"{text!r} has more than the {digits} decimals of {currency}")
    if len(whole) > 19 or (minor := int(whole + fraction.ljust(digits, "0"))) > _LARGEST:
        raise InvalidAmount(f"{text!r} is too large")
    return Money(sign * minor, currency)


def _split(number: str, decimal: str | None) -> tuple[str, str]:
    """Whole digits and decimals of an unsigned number with its separators."""
    separators = re.sub("[0-9]", "", number)
    point = _decimal_sign(number, separators) if decimal is None else decimal
    whole, found, fraction = number.rpartition(point) if point else (number, "", "")
    if not found:
        whole, fraction = number, ""
    return _ungroup(whole), fraction


def _decimal_sign(number: str, separators: str) -> str | None:
    """The sign before the decimals, told from the number alone; None where it has no decimals."""
    last = separators[-1:]
    if last not in (".", ",") or separators.count(last) > 1:
        return None
    head, _, tail = number.rpartition(last)
    could_be_group = len(separators) == 1 and len(tail) == 3 and len(head) <= 3 and head[0] != "0"
    if could_be_group:
        raise AmbiguousAmount(f"{number!r}: is {last!r} before decimals or between thousands?")
    return last


def _ungroup(whole: str) -> str:
    if not re.fullmatch(r"[0-9]+|[1-9][0-9]{0,2}([ ',.])[0-9]{3}(\1[0-9]{3})*", whole):
        raise InvalidAmount(f"{whole!r} is not grouped in thousands")
    return re.sub("[^0-9]", "", whole)


def totals(amounts: Iterable[Money]) -> dict[str, Money]:
    """The sum of each currency, in the order the currencies first appear."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, Money(0, amount.currency)) + amount
    return sums


def plain(money: Money) -> str:
    """'1200.50': a decimal point, no grouping, every decimal of the currency. For exports."""
    digits = minor_digits(money.currency)
    text = f"{abs(money.minor):0{digits + 1}d}"
    if digits:
        text = f"{text[:-digits]}.{text[-digits:]}"
    return f"-{text}" if money.minor < 0 else text

"""One row of an imported table: its cells by field, read as what they must be, or rejected with a reason."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, TypeVar

from office.company import Company
from office.money import (
    AmbiguousAmount,
    Money,
    MoneyError,
    TooManyDecimals,
    UnknownCurrency,
    minor_digits,
    parse_amount,
)
from storage.exchange.columns import BadDate, Order, read_day, read_moment
from storage.exchange.headings import word_of

E = TypeVar("E", bound=StrEnum)
Values = dict[str, Any]

_WITH_CODE = re.compile(r"(?P<before>[A-Z]{3})?\s*(?P<amount>[^A-Za-z]+?)\s*(?P<after>[A-Z]{3})?")


class Rejected(Exception):
    """The row is not taken over: a code for programs, and a sentence for people."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(f"{code}: {sentence}")


@dataclass(frozen=True, slots=True)
class Reading:
    """How the columns of one file are to be read."""

    orders: Mapping[str, Order]
    """Of day and month, by field."""
    points: Mapping[str, Literal[".", ","] | None]
    """The sign before the decimals, by field; none: each amount tells by itself."""
    company: Company
    today: date
    """At the company."""
    country: str | None
    """Where a phone without country is dialled from."""


@dataclass(slots=True)
class Row:
    """Empty cells and absent columns are both None."""

    line: int
    cells: Mapping[str, str]
    reading: Reading
    unchecked: list[str] = field(default_factory=list)
    """Gathers the fields whose value is kept as typed, because it fails its check."""

    def text(self, name: str, longest: int) -> str | None:
        value = self.cells.get(name)
        if not value:
            return None
        if len(value) > longest:
            raise Rejected("too-long", f"the {name} has {len(value)} characters; at most {longest} fit")
        return value

    def required(self, name: str) -> str:
        value = self.cells.get(name)
        if not value:
            raise Rejected("missing", f"the {name} is empty")
        return value

    def id(self) -> int | None:
        value = self.cells.get("id")
        if not value:
            return None
        if not value.isdecimal() or not value.isascii() or len(value) > 12:
            raise Rejected("bad-id", f"the id '{_short(value)}' is no number of Backdesk")
        return int(value)

    def day(self, name: str) -> date | None:
        value = self.cells.get(name)
        if not value:
            return None
        try:
            return read_day(value, self.reading.orders.get(name, Order.DMY))
        except BadDate as error:
            raise Rejected("bad-date", f"'{_short(value)}' in {name} {error}") from None

    def moment(self, name: str) -> datetime | None:
        """UTC; a time without offset is the company's."""
        value = self.cells.get(name)
        if not value:
            return None
        try:
            return read_moment(value, self.reading.orders.get(name, Order.DMY), self.reading.company.timezone)
        except BadDate as error:
            raise Rejected("bad-date", f"'{_short(value)}' in {name} {error}") from None

    def number(self, name: str, most: int) -> int | None:
        """A whole number from 0."""
        value = self.cells.get(name)
        if not value:
            return None
        whole = re.fullmatch(r"([0-9]{1,9})(?:[.,]0+)?", value)
        if whole is None or int(whole[1]) > most:
            raise Rejected("bad-number", f"the {name} '{_short(value)}' is no whole number from 0 to {most}")
        return int(whole[1])

    def word(self, name: str, words: str, enum: type[E]) -> E | None:
        """A member by its value, or by a word of `words/<words>.txt` of any language."""
        value = self.cells.get(name)
        if not value:
            return None
        member = word_of(value, words, enum)
        if member is None:
            raise Rejected(f"bad-{name}", f"the {name} '{_short(value)}' is none of: {', '.join(enum)}")
        return member

    def currency(self) -> str | None:
        value = self.cells.get("currency")
        if not value:
            return None
        code = value.upper()
        try:
            minor_digits(code)
        except UnknownCurrency:
            raise Rejected("bad-currency", f"the currency '{_short(value)}' is no code such as EUR") from None
        return code

    def money(self) -> Values:
        """The columns `amount`, in minor units, and `currency`: none where the row states none."""
        amount, stated = self._amount("amount")
        return {"amount": amount.minor if amount else None, "currency": stated or self.currency()}

    def paid(self) -> int | None:
        """In minor units of the amount's currency."""
        paid, stated = self._amount("paid")
        if stated and stated != (self._amount("amount")[1] or self.reading.company.currency):
            raise Rejected("bad-currency", "what is paid is in another currency than the amount")
        return paid.minor if paid else None

    def _amount(self, name: str) -> tuple[Money | None, str | None]:
        """In the currency of the cell or the row, else the company's; with the one that is stated."""
        value = self.cells.get(name)
        if not value:
            return None, None
        given = self.currency()
        parts = _WITH_CODE.fullmatch(value)
        code = parts and (parts["before"] or parts["after"])
        if code and given and code != given:
            raise Rejected("bad-currency", f"the {name} '{_short(value)}' is not in {given}")
        stated = code or given
        text = parts["amount"] if parts and code else value
        return self._parsed(name, text, stated or self.reading.company.currency), stated

    def _parsed(self, name: str, text: str, currency: str) -> Money:
        try:
            return parse_amount(text, currency, decimal=self.reading.points.get(name), negative=True)
        except TooManyDecimals:
            why = f"has more decimals than {currency} ({minor_digits(currency)})"
        except AmbiguousAmount:
            why = "may have three decimals or be thousands; write it without separators"
        except UnknownCurrency:
            raise Rejected("bad-currency", f"'{currency}' in the {name} is no currency") from None
        except MoneyError:
            why = "is no amount"
        raise Rejected("bad-amount", f"the {name} '{_short(text)}' {why}")


def _short(value: str) -> str:
    """Enough of a cell to find it."""
    value = " ".join(value.split())
    return value if len(value) <= 60 else f"{value[:59]}…"

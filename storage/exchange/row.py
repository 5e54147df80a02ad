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
from storage.exchange.reasons import Reason, Refused

E = TypeVar("E", bound=StrEnum)
Values = dict[str, Any]

_WITH_CODE = re.compile(r"(?P<before>[A-Z]{3})?\s*(?P<amount>[^A-Za-z]+?)\s*(?P<after>[A-Z]{3})?")


class Rejected(Refused):
    """The row is not taken over."""


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
            raise Rejected(Reason.TOO_LONG, field=name, count=len(value), most=longest)
        return value

    def required(self, name: str) -> str:
        value = self.cells.get(name)
        if not value:
            raise Rejected(Reason.MISSING, field=name)
        return value

    def id(self) -> int | None:
        value = self.cells.get("id")
        if not value:
            return None
        if not value.isdecimal() or not value.isascii() or len(value) > 12:
            raise Rejected(Reason.BAD_ID, text=shortened(value))
        return int(value)

    def day(self, name: str) -> date | None:
        value = self.cells.get(name)
        if not value:
            return None
        try:
            return read_day(value, self.reading.orders.get(name, Order.DMY))
        except BadDate as error:
            raise Rejected(error.reason, field=name, text=shortened(value)) from None

    def moment(self, name: str) -> datetime | None:
        """UTC; a time without offset is the company's."""
        value = self.cells.get(name)
        if not value:
            return None
        try:
            return read_moment(value, self.reading.orders.get(name, Order.DMY), self.reading.company.timezone)
        except BadDate as error:
            raise Rejected(error.reason, field=name, text=shortened(value)) from None

    def number(self, name: str, most: int) -> int | None:
        """A whole number from 0."""
        value = self.cells.get(name)
        if not value:
            return None
        whole = re.fullmatch(r"([0-9]{1,9})(?:[.,]0+)?", value)
        if whole is None or int(whole[1]) > most:
            raise Rejected(Reason.BAD_NUMBER, field=name, text=shortened(value), most=most)
        return int(whole[1])

    def word(self, name: str, words: str, enum: type[E]) -> E | None:
        """A member by its value, or by a word of `words/<words>.txt` of any language."""
        value = self.cells.get(name)
        if not value:
            return None
        member = word_of(value, words, enum)
        if member is None:
            raise Rejected(Reason.NONE_OF, field=name, text=shortened(value), known=tuple(enum))
        return member

    def currency(self) -> str | None:
        value = self.cells.get("currency")
        if not value:
            return None
        code = value.upper()
        try:
            minor_digits(code)
        except UnknownCurrency:
            raise Rejected(Reason.NO_CURRENCY, text=shortened(value)) from None
        return code

    def money(self) -> Values:
        """The columns `amount`, in minor units, and `currency`: none where the row states none."""
        amount, stated = self._amount("amount")
        return {"amount": amount.minor if amount else None, "currency": stated or self.currency()}

    def paid(self) -> int | None:
        """In minor units of the amount's currency."""
        paid, stated = self._amount("paid")
        if stated and stated != (self._amount("amount")[1] or self.reading.company.currency):
            raise Rejected(Reason.PAID_IN_OTHER_CURRENCY)
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
            raise Rejected(Reason.OTHER_CURRENCY, field=name, text=shortened(value), currency=given)
        stated = code or given
        text = parts["amount"] if parts and code else value
        return self._parsed(name, text, stated or self.reading.company.currency), stated

    def _parsed(self, name: str, text: str, currency: str) -> Money:
        cell = {"field": name, "text": shortened(text)}
        try:
            return parse_amount(text, currency, decimal=self.reading.points.get(name), negative=True)
        except TooManyDecimals:
            digits = minor_digits(currency)
            raise Rejected(Reason.MANY_DECIMALS, **cell, currency=currency, digits=digits) from None
        except AmbiguousAmount:
            raise Rejected(Reason.AMBIGUOUS_AMOUNT, **cell) from None
        except UnknownCurrency:
            raise Rejected(Reason.NO_CURRENCY, text=currency) from None
        except MoneyError:
            raise Rejected(Reason.NO_AMOUNT, **cell) from None


def shortened(value: str) -> str:
    """Enough of a cell to find it."""
    value = " ".join(value.split())
    return value if len(value) <= 60 else f"{value[:59]}…"

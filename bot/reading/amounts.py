"""Amounts as people type them: "1.200,50 EUR", "€ 500", "3 000 din", "250 KM"; currency words of all six languages."""

import re
from typing import Literal

from locales import LANGUAGES, word_list
from office.money import AmbiguousAmount, Money, MoneyError, minor_digits, parse_amount

_WRITTEN = re.compile(r"(?P<before>[^\d+\-−]*)(?P<number>[+\-−]?\d(?:.*\d)?)(?P<after>\D*)")


class UnreadableAmount(ValueError):
    """The text is no amount, or none above zero."""


class WhichAmount(ValueError):
    """'1.234' may be meant in each of these ways; where only one fits the currency, it is still to be confirmed."""

    def __init__(self, candidates: tuple[Money, ...]) -> None:
        super().__init__("which amount")
        self.candidates = candidates


def read_amount(text: str, currency: str) -> Money:
    """An amount above zero with a currency before or behind it, else in `currency`.

    Raises UnreadableAmount, WhichAmount.
    """
    match = _WRITTEN.fullmatch(text.strip())
    words = [word for word in (match["before"].strip(), match["after"].strip()) if word] if match else []
    code = currency_named(words[0]) if words else currency
    if match is None or len(words) > 1 or code is None:
        raise UnreadableAmount(text)
    try:
        amount = parse_amount(match["number"], code)
    except AmbiguousAmount:
        raise WhichAmount(_readings(match["number"], code)) from None
    except MoneyError:
        raise UnreadableAmount(text) from None
    if amount.minor <= 0:
        raise UnreadableAmount(text)
    return amount


def _readings(number: str, code: str) -> tuple[Money, ...]:
    found: list[Money] = []
    decimals: tuple[Literal[".", ","], ...] = (".", ",")
    for decimal in decimals:
        try:
            amount = parse_amount(number, code, decimal=decimal)
        except MoneyError:
            continue
        if amount.minor > 0:
            found.append(amount)
    return tuple(found)


def currency_named(text: str) -> str | None:
    """The ISO 4217 code that a code, a sign or a word stands for; None for anything else."""
    said = text.strip().removesuffix(".").casefold()
    for language in LANGUAGES:
        for code, words in word_list(language, "currencies").items():
            if said in {word.casefold() for word in words}:
                return code
    try:
        minor_digits(said.upper())
    except MoneyError:
        return None
    return said.upper()

"""Amounts as people type them: "1.200,50 EUR", "€ 500", "12 тыс", "две тысячи рублей", "KM 250", in six languages."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Literal

from babel import Locale
from babel.numbers import get_currency_name

from bot.reading.durations import find_durations
from bot.reading.numbers import Bit, Numeral, bits, numerals, scales
from bot.reading.tokens import fold, scan
from locales import LANGUAGES, word_list
from office.money import AmbiguousAmount, Money, MoneyError, minor_digits, parse_amount

_WRITTEN = re.compile(r"(?P<before>[^\d+\-−]*)(?P<number>[+\-−]?\d(?:.*\d)?)(?P<after>\D*)")
_COMMON = frozenset(
    [
        "eur",
        "usd",
        "gbp",
        "chf",
        "rub",
        "ron",
        "huf",
        "bam",
        "rsd",
        "mdl",
        "uah",
        "pln",
        "czk",
        "hrk",
        "bgn",
        "try",
        "cny",
        "jpy",
        "sek",
        "nok",
        "dkk",
    ]
)
_NOT_AMOUNTS = frozenset({"ymd", "dmy", "phone", "clock"})
_LARGEST = Decimal(2**63)
_LONGEST_CENTS = 4  # words


class UnreadableAmount(ValueError):
    """The text is no amount, or none above zero."""


class WhichAmount(ValueError):
    """'1.234' may be meant in each of these ways; where only one fits the currency, it is still to be confirmed."""

    def __init__(self, candidates: tuple[Money, ...]) -> None:
        super().__init__("which amount")
        self.candidates = candidates


@dataclass(frozen=True, slots=True)
class FoundAmount:
    """An amount in a sentence and its span. `candidates` are its readings: several for "1.234 EUR", which is
    to be asked. `named` says that the currency was said and is not the company's by default."""

    candidates: tuple[Money, ...]
    start: int
    end: int
    named: bool


def read_amount(text: str, currency: str, languages: Iterable[str] = LANGUAGES) -> Money:
    """An amount above zero with a currency before or behind it, else in `currency`. Words of number are
    tried in the languages in turn.

    Raises UnreadableAmount, WhichAmount.
    """
    match = _WRITTEN.fullmatch(text.strip())
    words = [word for word in (match["before"].strip(), match["after"].strip()) if word] if match else []
    code = currency_named(words[0]) if words else currency
    if match is None or len(words) > 1 or code is None:
        return _spoken(text, currency, languages)
    try:
        amount = parse_amount(match["number"], code)
    except AmbiguousAmount:
        raise WhichAmount(_readings(match["number"], code)) from None
    except MoneyError:
        raise UnreadableAmount(text) from None
    if amount.minor <= 0:
        raise UnreadableAmount(text)
    return amount


def _spoken(text: str, currency: str, languages: Iterable[str]) -> Money:
    """An amount with words of number: the whole text but for "about" and the like."""
    for language in languages:
        line = _split(bits(text), language)
        found = tuple(_amounts(line, language, currency, asked=True))
        before = {bit.text for bit in line if found and bit.start < found[0].start}
        after = {bit.text for bit in line if found and bit.start >= found[0].end}
        if len(found) == 1 and before <= {"~", *_list(language, "APPROX")} and after <= {".", "!"}:
            if len(found[0].candidates) > 1:
                raise WhichAmount(found[0].candidates)
            return found[0].candidates[0]
    raise UnreadableAmount(text)


def find_amounts(text: str, language: str, currency: str) -> tuple[FoundAmount, ...]:
    """The amounts of a sentence: numbers beside a currency, or with a thousand or more said in words
    ("12k"), which are in `currency`. Dates, times of day, phones and lengths of time are none."""
    line = _split(bits(text), language)
    other = [(token.start, token.end) for token in scan(text) if token.kind in _NOT_AMOUNTS]
    other += [(length.start, length.end) for length in find_durations(text, language)]
    found = _amounts(line, language, currency)
    return tuple(
        one for one in found if one.named or not any(start < one.end and one.start < end for start, end in other)
    )


def _split(line: tuple[Bit, ...], language: str) -> tuple[Bit, ...]:
    """The bits with "eFt" and "kEUR" as a scale and a currency."""
    known, bits_of_line = scales(language), []
    for bit in line:
        cuts = range(1, min(4, len(bit.text) - 1)) if bit.kind == "word" and _currency((bit,), language) is None else ()
        halves = ((replace(bit, text=bit.text[:cut], end=bit.start + cut), cut) for cut in cuts)
        for left, cut in halves:
            right = replace(bit, text=bit.text[cut:], start=bit.start + cut)
            if left.text in known and _currency((right,), language):
                bits_of_line += [left, right]
                break
        else:
            bits_of_line.append(bit)
    return tuple(bits_of_line)


def _amounts(line: tuple[Bit, ...], language: str, currency: str, *, asked: bool = False) -> Iterable[FoundAmount]:
    taken = 0
    for first, after, number in numerals(line, language, asked=asked):
        if first < taken:
            continue
        code, begin, end = _currency_beside(line, first, after, language, taken)
        if not (code or asked or _is_scaled_figure(line, first, number)):
            continue
        cents, end = _cents(line, end, language, asked=asked) if code else (Decimal(0), end)
        candidates = _money(number, cents, code or currency)
        if candidates:
            yield FoundAmount(candidates, line[begin].start, line[end - 1].end, code is not None)
            taken = end


def _is_scaled_figure(line: tuple[Bit, ...], first: int, number: Numeral) -> bool:
    """ "12k", "две тысячи"; not the bare "mil" of "mil gracias"."""
    return number.scaled and (number.end > line[first].end or number.readings[0] not in (1000, 10**6))


def _currency_beside(
    line: tuple[Bit, ...], first: int, after: int, language: str, taken: int
) -> tuple[str | None, int, int]:
    """The currency before or behind a number, and the bits from and up to which number and currency reach."""
    at = after
    if at < len(line) and line[at].text in _list(language, "OF"):
        at += 1
    for end in (at + 3, at + 2, at + 1):
        if end <= len(line) and (code := _currency(line[at:end], language)):
            return code, first, end
    for begin in (first - 3, first - 2, first - 1):
        if begin >= taken and (code := _currency(line[begin:first], language)):
            return code, begin, after
    return None, first, after


def _currency(said: tuple[Bit, ...], language: str) -> str | None:
    text = " ".join(bit.text for bit in said).replace("us $", "us$")
    if code := _signs(language).get(text):
        return code
    return text.upper() if text in _COMMON else None


@cache
def _signs(language: str) -> dict[str, str]:
    """The words of the language for currencies, those of CLDR among them, and the signs of all languages, folded."""
    signs: dict[str, str] = {}
    for spoken in (language, *LANGUAGES):
        for code, words in word_list(spoken, "currencies").items():
            for word in words:
                if spoken == language or not word.isalpha():
                    signs.setdefault(fold(word), code)
    for known in map(str, Locale.parse(language).currencies):
        for count in (1, 2, 5):  # the three plural forms there are
            signs.setdefault(fold(get_currency_name(known, count, language)), known)
    return signs


def _cents(line: tuple[Bit, ...], at: int, language: str, *, asked: bool) -> tuple[Decimal, int]:
    """The hundredths behind a currency: "10 lei și 50 de bani", "5 рублей 50 копеек"; "20 dollars 43" where an
    amount was asked for."""
    start = at + 1 if at < len(line) and line[at].text in _list(language, "AND") else at
    for first, after, number in numerals(line[: start + _LONGEST_CENTS], language):
        if first == start and asked and after == len(line) and number.readings[0] in range(10, 100):
            return number.readings[0] / 100, after
        end = after + 1 if after < len(line) and line[after].text in _list(language, "OF") else after
        if first == start and end < len(line) and line[end].text in _list(language, "CENT"):
            value = number.readings[0]
            return (value / 100, end + 1) if value < 100 else (Decimal(0), at)
    return Decimal(0), at


@cache
def _list(language: str, tag: str) -> frozenset[str]:
    return frozenset(fold(word) for word in word_list(language, "amounts").get(tag, ()))


def _money(number: Numeral, cents: Decimal, code: str) -> tuple[Money, ...]:
    """The readings that are above zero and whole in the currency's minor unit."""
    if number.written and not cents:
        try:
            found: tuple[Money, ...] = (parse_amount(number.written, code),)
        except AmbiguousAmount:
            found = _readings(number.written, code)
        except MoneyError:
            found = ()
        return tuple(amount for amount in found if amount.minor > 0)
    unit = Decimal(10) ** minor_digits(code)
    minors = [(value + cents) * unit for value in number.readings]
    return tuple(Money(int(minor), code) for minor in minors if 0 < minor < _LARGEST and minor == int(minor))


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

"""How an amount of money is read where one is asked for, or stands in a line: never guessed where it may be two."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.reading.currencies import shared_currency
from bot.talk.steps import Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Joined, Text, t
from office.money import Money

MOST_WORDS = 4
"""Of an amount in a line: "12 тыс руб"."""

_PARTS = re.compile(r",\s+|,(?!\d)")
"""A comma between parts of a line, not one in a number."""


class Readings(NamedTuple):
    """What an amount may be."""

    amounts: tuple[Money, ...]
    clear: bool
    """There is one, and it need not be confirmed."""


def readings(text: str, currency: str, languages: Sequence[str]) -> Readings:
    """What the amount may be, above zero; without a currency it is in the company's, `currency`.

    A word of several countries is the company's own money where that is one of them, else any of them.
    Raises UnreadableAmount.
    """
    word, codes = shared_currency(text)
    codes = (currency,) if currency in codes else codes
    texts = [text.replace(word, f" {code} ", 1) for code in codes] if codes else [text]
    found: list[Money] = []
    clear = len(texts) == 1
    for each in texts:
        try:
            found.append(read_amount(" ".join(each.split()), currency, languages))
        except WhichAmount as which:
            found += which.candidates
            clear = False
    return Readings(tuple(dict.fromkeys(found)), clear)


def an_amount(turn: Turn, text: str) -> dict[str, Any]:
    """A typed answer as a JSON value; raises Unclear, with the amounts that it may be."""
    try:
        found = readings(text, turn.company.currency, turn.languages)
    except UnreadableAmount:
        raise Unclear(t("amounts-unreadable", text=text[:60])) from None
    return settled(text, found)


def settled(text: str, found: Readings) -> dict[str, Any]:
    """The amount; raises Unclear where it may be another one, too."""
    if not found.clear:
        choices = [Choice(t("amounts-money", amount=one), value_of(one)) for one in found.amounts]
        raise Unclear(t("amounts-which", text=text[:60]), choices, said=text[:60])
    return value_of(found.amounts[0])


def value_of(amount: Money) -> dict[str, Any]:
    return {"minor": amount.minor, "currency": amount.currency}


def money_of(value: Any) -> Money:
    return Money(value["minor"], value["currency"])


def show_amount(turn: Turn, value: Any) -> Text:
    return t("amounts-money", amount=money_of(value))


def amount_step(ask: Text, label: Text) -> Step:
    return Step("amount", ask, label, an_amount, show_amount)


def parts(text: str) -> list[str]:
    """A line, cut at its commas."""
    return [part.strip() for part in _PARTS.split(text)]


def taken_out(turn: Turn, text: str) -> tuple[str, Readings | None, str]:
    """The amount with which a part of a line begins or ends: as it was written, what it may be, and the rest.

    None and the whole text where there is none.
    """
    words = text.split()
    for length in range(min(MOST_WORDS, len(words)), 0, -1):
        for said, rest in ((words[:length], words[length:]), (words[-length:], words[:-length])):
            written = " ".join(said).rstrip(",")
            if not any(map(str.isdecimal, written)) and length > 1:
                continue
            try:
                found = readings(written, turn.company.currency, turn.languages)
            except UnreadableAmount:
                continue
            return written, found, " ".join(rest)
    return "", None, text


def names_money(turn: Turn, text: str) -> bool:
    """Whether it is an amount that says its currency: then it is read alike whatever the company's own one is."""
    try:
        one, another = (readings(text, currency, turn.languages) for currency in ("EUR", "USD"))
    except UnreadableAmount:
        return False
    return bool(shared_currency(text)[1]) or one == another


def sums(amounts: Sequence[Money]) -> Text:
    """Of each currency, one behind the other."""
    return Joined(tuple(t("amounts-money", amount=one) for one in amounts), " + ")

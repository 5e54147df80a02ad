"""How an amount of money is read where one is asked for, or stands in a line: never guessed where it may be two."""

import re
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any, NamedTuple

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.reading.currencies import shared_currency
from bot.talk.steps import Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Joined, Text, t
from handlers import answers as read
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


def readings(text: str, likely: Sequence[str], languages: Sequence[str]) -> Readings:
    """What the amount may be, above zero, in each of the `likely` currencies where it names none.

    A sign of several currencies is for those of the likely ones that it can be, else for any of its own.
    Raises UnreadableAmount.
    """
    word, codes = shared_currency(text)
    codes = tuple(code for code in likely if code in codes) or codes
    texts = [" ".join(text.replace(word, f" {code} ", 1).split()) for code in codes] if codes else [text]
    found: dict[Money, None] = {}
    clear = True
    for each, code in product(texts, likely):
        try:
            found[read_amount(each, code, languages)] = None
        except WhichAmount as which:
            found |= dict.fromkeys(which.candidates)
            clear = False
        except UnreadableAmount:
            continue  # such as 10.50 yen
    if not found:
        raise UnreadableAmount(text)
    return Readings(tuple(found), clear and len(found) == 1)


def an_amount(turn: Turn, text: str, likely: Sequence[str] = ()) -> dict[str, Any]:
    """A typed answer as a JSON value; without a currency it is in one of the likely ones, else in the company's.

    Raises Unclear, with the amounts that it may be.
    """
    try:
        found = readings(text, likely or (turn.company.currency,), turn.languages)
    except UnreadableAmount:
        raise Unclear(t("amounts-unreadable", text=text[:60])) from None
    return settled(text, found)


def a_client_amount(turn: Turn, text: str, client_id: int | None = None) -> dict[str, Any]:
    """As `an_amount`; the likely currencies are those in which the client, else that of the open form, owes us."""
    client_id = read.answered(turn, "client") if client_id is None else client_id
    owed = turn.store.invoices.open_of_client(client_id) if client_id is not None else []
    return an_amount(turn, text, with_own(turn, (one.amount.currency for one in owed)))


def with_own(turn: Turn, codes: Iterable[str]) -> list[str]:
    """The currencies, each once, and the company's behind them."""
    return list(dict.fromkeys([*codes, turn.company.currency]))


def settled(text: str, found: Readings) -> dict[str, Any]:
    """The amount; raises Unclear where it may be another one, too."""
    if not found.clear:
        choices = [Choice(t("amounts-money", amount=one), value_of(one)) for one in found.amounts]
        several = len({one.currency for one in found.amounts}) > 1
        why = t("amounts-which-currency", text=text[:60]) if several else t("amounts-which", text=text[:60])
        raise Unclear(why, choices, said=text[:60])
    return value_of(found.amounts[0])


def value_of(amount: Money) -> dict[str, Any]:
    return {"minor": amount.minor, "currency": amount.currency}


def money_of(value: Any) -> Money:
    return Money(value["minor"], value["currency"])


def given_money(value: Any) -> Money | None:
    """The answer of a step that may be skipped."""
    return money_of(value) if value else None


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
                found = readings(written, (turn.company.currency,), turn.languages)
            except UnreadableAmount:
                continue
            return written, found, " ".join(rest)
    return "", None, text


def names_money(turn: Turn, text: str) -> bool:
    """Whether it is an amount that says its currency: then it is read alike whatever the company's own one is."""
    try:
        one, another = (readings(text, (currency,), turn.languages) for currency in ("EUR", "USD"))
    except UnreadableAmount:
        return False
    return bool(shared_currency(text)[1]) or one == another


def sums(amounts: Iterable[Money]) -> Text:
    """Of each currency, one behind the other."""
    return Joined(tuple(t("amounts-money", amount=one) for one in amounts), " + ")

"""Amounts as answers: in the currency that was said, else in the one that can be meant; several are offered."""

import re
from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import Any

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.talk.steps import Choice, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Text, t
from office.money import Money

_WITH_SIGN = re.compile(r"(?P<before>\D*?)\s*(?P<number>[+\-−]?\d(?:.*\d)?)\s*(?P<after>\D*)")

SHARED = MappingProxyType(
    {
        "$": ("USD", "CAD", "AUD", "MXN"),
        "kr": ("SEK", "NOK", "DKK", "ISK"),
        "¥": ("JPY", "CNY"),
        "peso": ("MXN", "ARS", "COP", "CLP"),
        "pesos": ("MXN", "ARS", "COP", "CLP"),
    }
)
"""Signs and words of several currencies, of each the likeliest."""

Value = dict[str, Any]
"""An amount as the answer of a form."""


def an_amount(turn: Turn, text: str, client_id: int | None = None) -> Value:
    """What is said; where no currency is, the company's or that of what the client owes. Raises Unclear: where more
    than one can be meant they are offered."""
    plain, codes = _without_sign(text)
    likely = _likely(turn, answered(turn, "client") if client_id is None else client_id)
    if codes:
        fitting = [code for code in codes if code in likely]
        codes = fitting or codes
    elif not _names_currency(turn, text):
        codes = likely
    found, clear = _readings(turn, plain, codes or likely[:1])
    if len(found) == 1 and clear:
        return _value(found[0])
    if len(codes) > 1:
        raise Unclear(t("ledger-which-currency", text=text[:60]), _choices(found))
    raise Unclear(t("contracts-which-amount", text=text[:60]), _choices(found))


def _without_sign(text: str) -> tuple[str, Sequence[str]]:
    """An amount beside a sign of several currencies without that sign, and the currencies."""
    match = _WITH_SIGN.fullmatch(text.strip())
    said = [word for word in (match["before"].strip(), match["after"].strip(" .")) if word] if match else []
    codes = SHARED.get(said[0].casefold(), ()) if len(said) == 1 else ()
    return (match["number"], codes) if match and codes else (text, ())


def _names_currency(turn: Turn, text: str) -> bool:
    """Whether it is the same whatever is taken for it where none is said."""
    readings = [_readings(turn, text, (code,)) for code in ("EUR", "USD")]
    return readings[0] == readings[1]


def _readings(turn: Turn, text: str, codes: Sequence[str]) -> tuple[list[Money], bool]:
    """What it may be in each of the currencies, and whether each reads it clearly; raises Unclear where none does."""
    found: list[Money] = []
    clear = True
    for code in codes:
        try:
            found.append(read_amount(text, code, turn.languages))
        except WhichAmount as error:
            found += error.candidates
            clear = False
        except UnreadableAmount:
            continue  # such as 10.50 yen
    if not found:
        raise Unclear(t("ledger-bad-amount", text=text[:60]))
    return list(dict.fromkeys(found)), clear


def _likely(turn: Turn, client_id: int | None) -> list[str]:
    """The currencies in which the client owes us, and the company's."""
    owed = turn.store.invoices.open_of_client(client_id) if client_id is not None else []
    return list(dict.fromkeys([*(one.amount.currency for one in owed), turn.company.currency]))


def answered(turn: Turn, name: str) -> Any:
    """What the open form holds of an earlier step."""
    frame = turn.dialog.open
    return frame.answers.get(name) if frame else None


def show_amount(turn: Turn, value: Any) -> Text:
    return t("contracts-money", amount=money(value))


def money(value: Value) -> Money:
    return Money(value["minor"], value["currency"])


def _value(amount: Money) -> Value:
    return {"minor": amount.minor, "currency": amount.currency}


def _choices(amounts: Iterable[Money]) -> list[Choice]:
    return [Choice(t("contracts-money", amount=amount), _value(amount)) for amount in amounts]

"""How the steps of forms read an amount of money; its value is a JSON object of minor units and currency."""

from typing import Any

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.talk.steps import Choice, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Text, t
from office.money import Money

_ONE_OR_ANOTHER = ("EUR", "USD")


def read(turn: Turn, text: str) -> dict[str, Any]:
    """Raises Unclear: with its readings where several may be meant."""
    try:
        return value(read_amount(text, turn.company.currency, turn.languages))
    except UnreadableAmount:
        raise Unclear(t("contracts-bad-amount", text=text[:60])) from None
    except WhichAmount as error:
        choices = [Choice(t("contracts-money", amount=amount), value(amount)) for amount in error.candidates]
        raise Unclear(t("contracts-which-amount", text=text[:60]), choices) from None


def names_money(turn: Turn, text: str) -> bool:
    """Whether it says a currency: then it is read alike whatever the company's own one is."""
    try:
        one, another = (read_amount(text, currency, turn.languages) for currency in _ONE_OR_ANOTHER)
    except WhichAmount as error:
        return len({each.currency for each in error.candidates}) == 1 and not text.replace(".", "").isdecimal()
    except UnreadableAmount:
        return False
    return one == another


def value(amount: Money) -> dict[str, Any]:
    return {"minor": amount.minor, "currency": amount.currency}


def show(turn: Turn, given: Any) -> Text:
    return t("contracts-money", amount=money(given))


def money(given: Any) -> Money | None:
    """Of the answer; none of none."""
    return Money(given["minor"], given["currency"]) if given else None

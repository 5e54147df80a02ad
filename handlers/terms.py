"""How the steps of forms read the terms of a deal: sums of money, quantities, days that lie behind."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.reading.amounts import UnreadableAmount
from bot.talk.steps import Answers, Choice, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Joined, Text, t
from handlers import answers as read
from handlers.amounts import an_amount, given_money, names_money, readings, value_of, with_own
from office.money import Money

LONGEST_QUANTITY = 60

_BARE_NUMBER = re.compile(r"[\d\s.,]+")


def how_much(turn: Turn, text: str) -> dict[str, Any]:
    """A quantity as it was said, a sum of money, or both with a comma between; a bare number is asked about."""
    text = read.a_line(2 * LONGEST_QUANTITY)(turn, text)
    if _BARE_NUMBER.fullmatch(text):
        raise Unclear(t("obligations-bare-number", text=text[:60]), _either(turn, text))
    parts = [part for part in re.split(r",\s+|;\s*", text) if part]
    money = [part for part in parts if names_money(turn, part)]
    said = ", ".join(part for part in parts if part not in money)
    try:
        sums = [an_amount(turn, part) for part in money]
    except Unclear as why:  # each of its choices with the quantity that was said beside
        choices = [Choice(each.label, {"quantity": said or None, "amount": each.value}) for each in why.choices]
        raise Unclear(why.why, choices) from None
    if len(sums) > 1 or len(said) > LONGEST_QUANTITY or not any(map(str.isdecimal, text)):
        raise Unclear(t("obligations-how-much-unclear", longest=LONGEST_QUANTITY))
    return {"quantity": said or None, "amount": sums[0] if sums else None}


def show_how_much(turn: Turn, value: Any) -> Text:
    return said_how_much(value["quantity"], given_money(value["amount"]))


def said_how_much(quantity: str | None, amount: Money | None) -> Text:
    money = t("amounts-money", amount=amount) if amount else None
    return Joined(tuple(part for part in (quantity, money) if part is not None))


def an_amount_of(turn: Turn, text: str, client_id: int) -> dict[str, Any]:
    """Without a currency, of a client whose contracts are in several, it is asked about."""
    theirs = turn.store.contracts.of_client(client_id)
    return an_amount(turn, text, with_own(turn, (one.currency for one in theirs)))


def _either(turn: Turn, text: str) -> list[Choice]:
    """A bare number is money, in each way that it can be read, or a number of things."""
    contract = turn.store.contracts.any(read.answered(turn, "contract") or 0)
    try:
        sums = readings(text, with_own(turn, [contract.currency] if contract else []), turn.languages).amounts
    except UnreadableAmount:
        sums = ()
    money = [Choice(t("amounts-money", amount=each), {"quantity": None, "amount": value_of(each)}) for each in sums]
    number = Choice(t("obligations-so-many", number=text.strip()), {"quantity": text.strip(), "amount": None})
    return [*money, number]


def a_past_day(turn: Turn, text: str) -> str:
    """Today or earlier, as ISO text."""
    try:
        day = date.fromisoformat(read.a_day(turn, text, past=True))
    except Unclear as why:
        behind = [choice for choice in why.choices if date.fromisoformat(choice.value) <= turn.today]
        raise Unclear(why.why, behind, read=why.read) from None
    if day > turn.today:
        raise Unclear(t("obligations-not-come", day=day), read=True)
    return day.isoformat()


def today(turn: Turn, given: Answers) -> Sequence[Choice]:
    return read.day_choices([turn.today])


def day_of(iso: Any) -> date | None:
    return date.fromisoformat(iso) if iso else None

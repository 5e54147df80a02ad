"""How the steps of forms read the terms of a deal: sums of money, quantities, days that lie behind."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Joined, Text, t
from handlers import answers as read
from office.money import Money

LONGEST_QUANTITY = 60

_BARE_NUMBER = re.compile(r"[\d\s.,]+")
_TWO = ("EUR", "USD")
"""What is read alike whichever of them is usual says its currency itself."""


def an_amount(turn: Turn, text: str) -> dict[str, Any]:
    """As JSON; without a currency in the company's, and asked about where it can be read in two ways."""
    try:
        return value_of(read_amount(text, turn.company.currency, turn.languages))
    except UnreadableAmount:
        raise Unclear(t("contracts-bad-amount", text=text[:60])) from None
    except WhichAmount as error:
        choices = [Choice(t("contracts-money", amount=amount), value_of(amount)) for amount in error.candidates]
        raise Unclear(t("contracts-which-amount", text=text[:60]), choices) from None


def value_of(amount: Money) -> dict[str, Any]:
    return {"minor": amount.minor, "currency": amount.currency}


def money_of(value: Any) -> Money | None:
    return Money(value["minor"], value["currency"]) if value else None


def show_amount(turn: Turn, value: Any) -> Text:
    return t("contracts-money", amount=money_of(value))


def how_much(turn: Turn, text: str) -> dict[str, Any]:
    """A quantity as it was said, a sum of money, or both with a comma between; a bare number is asked about."""
    text = read.a_line(2 * LONGEST_QUANTITY)(turn, text)
    if _BARE_NUMBER.fullmatch(text):
        raise Unclear(t("obligations-bare-number", text=text[:60]), _either(turn, text))
    parts = [part for part in re.split(r",\s+|;\s*", text) if part]
    money = [part for part in parts if names_a_currency(turn, part)]
    said = ", ".join(part for part in parts if part not in money)
    try:
        sums = [an_amount(turn, part) for part in money]
    except Unclear as why:  # each of its choices with the quantity that was said beside
        choices = [Choice(each.label, {"quantity": said or None, "amount": each.value}) for each in why.choices]
        raise Unclear(why.why, choices) from None
    if len(sums) > 1 or len(said) > LONGEST_QUANTITY or not any(map(str.isdecimal, text)):
        raise Unclear(t("obligations-how-much-unclear", longest=LONGEST_QUANTITY))
    return {"quantity": said or None, "amount": sums[0] if sums else None}


def names_a_currency(turn: Turn, text: str) -> bool:
    """Whether it is a sum of money that says its currency, readable in one way or in more."""
    return (
        all(_currencies(turn, text, usual) for usual in _TWO)
        and len({code for usual in _TWO for code in _currencies(turn, text, usual)}) == 1
    )


def _currencies(turn: Turn, text: str, usual: str) -> set[str]:
    """In which the text can be read where `usual` is that of a bare number; none: it is no sum of money."""
    try:
        return {read_amount(text, usual, turn.languages).currency}
    except WhichAmount as error:
        return {amount.currency for amount in error.candidates}
    except UnreadableAmount:
        return set()


def show_how_much(turn: Turn, value: Any) -> Text:
    return said_how_much(value["quantity"], money_of(value["amount"]))


def said_how_much(quantity: str | None, amount: Money | None) -> Text:
    money = t("contracts-money", amount=amount) if amount else None
    return Joined(tuple(part for part in (quantity, money) if part is not None))


def an_amount_of(turn: Turn, text: str, client_id: int) -> dict[str, Any]:
    """As `an_amount`; without a currency, of a client who pays in several, it is asked about."""
    theirs = [one.currency for one in turn.store.contracts.of_client(client_id)]
    codes = list(dict.fromkeys([*theirs, turn.company.currency]))
    if len(codes) == 1 or names_a_currency(turn, text):
        return an_amount(turn, text)
    an_amount(turn, text)  # what is no amount in any currency is said so
    choices = [Choice(t("contracts-money", amount=each), value_of(each)) for each in _readings(turn, text, codes)]
    raise Unclear(t("obligations-which-currency", text=text[:60]), choices)


def _readings(turn: Turn, text: str, codes: Sequence[str]) -> list[Money]:
    """The sums that a number may be in these currencies."""
    sums: list[Money] = []
    for code in codes:
        try:
            sums.append(read_amount(text, code, turn.languages))
        except WhichAmount as error:
            sums += error.candidates
        except UnreadableAmount:
            continue
    return list(dict.fromkeys(sums))


def _either(turn: Turn, text: str) -> list[Choice]:
    """A bare number is money, in each way that it can be read, or a number of things."""
    contract = turn.store.contracts.any(answered(turn, "contract") or 0)
    codes = dict.fromkeys([*([contract.currency] if contract else []), turn.company.currency])
    sums = _readings(turn, text, list(codes))
    money = [Choice(t("contracts-money", amount=each), {"quantity": None, "amount": value_of(each)}) for each in sums]
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


def prefilled(name: str, *, asked: bool = True) -> Step:
    """A field that is known when the form begins, and never asked; with `asked` false it may be left out."""
    label = t("contracts-number")
    return Step(name, label, label, lambda turn, text: int(text), read.plain, listed=False, asked=asked)


def answered(turn: Turn, name: str) -> Any:
    """What the open form holds of another step."""
    frame = turn.dialog.open
    return frame.answers.get(name) if frame else None


def day_of(iso: Any) -> date | None:
    return date.fromisoformat(iso) if iso else None


def client_step(ask: Text) -> Step:
    return Step(
        "client",
        ask,
        t("clients-client"),
        read.a_client,
        read.show_client,
        read.likely_clients,
        width=1,
        kind=FieldKind.CHOICE,
        find=read.find_clients,
    )

"""The terms of a contract: how its prices are found, and within how many days its invoices are paid."""

import re
from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Reply, Text, t
from handlers import answers as read
from handlers.contract_card import card
from handlers.form_steps import record_step
from office.contracts import FINAL_STAGES, LONGEST_PAY_DAYS, PriceType
from office.rights import Right

feature = Feature("contract_terms")

_USUAL_DAYS = (0, 8, 15, 30, 60)
_DAYS = re.compile(r"\D*?(?<![-\d.,])(\d{1,3})(?![\d.,])\D*")


def _pay_days(turn: Turn, text: str) -> int:
    """A number of days, with or without words around it."""
    found = _DAYS.fullmatch(text)
    if found is None or int(found[1]) > LONGEST_PAY_DAYS:
        raise Unclear(t("contracts-bad-pay-days", longest=LONGEST_PAY_DAYS))
    return int(found[1])


def _show_days(turn: Turn, value: Any) -> Text:
    return t("contracts-pay-within", days=int(value))


def _usual(turn: Turn, given: Answers) -> list[Choice]:
    return [Choice(t("contracts-pay-within", days=days), days) for days in _USUAL_DAYS]


def save(turn: Turn, given: Answers) -> Reply:
    one = turn.store.contracts.get(turn.person, given["contract"])
    if one is None or one.stage in FINAL_STAGES:
        return Reply(t("errors-old-button"))
    turn.store.contracts.change(one.id, price_type=given["price_type"], pay_days=given["pay_days"])
    changed = turn.store.contracts.any(one.id)
    assert changed is not None
    return card(turn, changed, t("contracts-saved"))


STEPS = (
    record_step("contract", t("contracts-number")),
    read.pick(
        "price_type",
        t("contracts-ask-price-type"),
        t("contracts-price-type-label"),
        PriceType,
        words="pricetypes",
        optional=True,
    ),
    Step(
        "pay_days",
        t("contracts-ask-pay-days"),
        t("contracts-pay-days-label"),
        _pay_days,
        _show_days,
        _usual,
        optional=True,
    ),
)
FORM = feature.form(Form("contracts.terms", t("contracts-terms-title"), save, STEPS, Right.EDIT_CONTRACTS))


@feature.press("contracts.terms", Right.EDIT_CONTRACTS)
def terms(turn: Turn) -> Reply:
    """The form with the terms as they are; those of a contract that is over stay."""
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.stage in FINAL_STAGES:
        return card(turn, one, t("contracts-terms-stay", stage=one.stage))
    known = {"price_type": str(one.price_type) if one.price_type else None, "pay_days": one.pay_days}
    given = {name: value for name, value in known.items() if value is not None}
    return FORM.begin(turn, {"contract": one.id} | given)

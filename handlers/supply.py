"""Logistics answers requests for goods: accepted once complete, a date, an analogue, a question to production, arrived.

Each answer goes to the rep at once."""

from datetime import date
from functools import partial
from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers.form_steps import day_step, record_step, text_step
from handlers.goods import card, in_words, state_of, told_button
from office.goods import WORTH_TELLING, GoodsState, may_follow
from office.rights import Right
from storage.goods import GoodsRequest

feature = Feature("supply")

LONGEST_ANSWER = {"analogue": 300, "question": 500, "reason": 500}


def tell_rep(turn: Turn, one: GoodsRequest, note: Text, *buttons: Button) -> None:
    """Who asked, or who stands in for somebody who has left: the client's owner."""
    asked = turn.store.staff.get(one.asked_by)
    owner = turn.store.staff.get(turn.store.clients.any(one.client_id).owner_id)
    person = next((each for each in (asked, owner) if each is not None and each.active), None)
    if person is None or person.id == turn.person.id:
        return
    shown = Button(t("goods-do-show"), "goods.show", one.id)
    text = lines(note, t("goods-about", number=str(one.id), client=one.client, product=one.details.product))
    turn.tell(person, Reply(text, column(*buttons, shown), subject=one.subject))


def answer(turn: Turn, one: GoodsRequest, state: GoodsState, **values: Any) -> Reply:
    """Take it on, and tell the rep, who tells the client by one press; what cannot follow any more is said."""
    if not may_follow(one.state, state):
        return card(turn, one, t("goods-too-late"))
    one = turn.store.goods.move(one, state, **values)
    telling = [told_button(one)] if state in WORTH_TELLING else []
    tell_rep(turn, one, state_of(turn, one), *telling)
    return card(turn, one, t("goods-rep-told"))


def _pressed(turn: Turn, state: GoodsState, form: Form) -> Reply:
    """The form that asks for what goes with a state."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not may_follow(one.state, state):
        return card(turn, one, t("goods-too-late"))
    return form.begin(turn, {"record": one.id})


def _request(turn: Turn, given: Answers) -> GoodsRequest | None:
    return turn.store.goods.get(turn.person, given["record"] or 0)


# Accepted, or not yet


@feature.press("goods.accept", Right.SUPPLY)
def accept(turn: Turn) -> Reply:
    """Only what is complete is accepted, by one person."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.details.missing and one.state is GoodsState.ASKED:
        return card(turn, one, t("goods-incomplete"))
    if one.state is not GoodsState.ASKED:
        return card(turn, one, t("goods-too-late"))
    return answer(turn, one, GoodsState.ACCEPTED, handled_by=turn.person.id)


@feature.press("goods.details", Right.SUPPLY)
def details(turn: Turn) -> Reply:
    """The rep is asked for what is missing."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    missing = one.details.missing
    if not missing or one.state is not GoodsState.ASKED:
        return card(turn, one, t("goods-complete"))
    note = t("goods-asks-details", person=turn.person.name, details=in_words(missing))
    tell_rep(turn, one, note, Button(t("goods-do-fill"), "goods.fill", one.id))
    return card(turn, one, t("goods-rep-asked", details=in_words(missing)))


# A date, an analogue, a question to production


def dated(turn: Turn, given: Answers) -> Reply:
    one = _request(turn, given)
    if one is None:
        return Reply(t("errors-old-button"))
    return answer(turn, one, GoodsState.DATED, expected_on=date.fromisoformat(given["day"]))


DATE = feature.form(
    Form(
        "goods.date",
        t("goods-title"),
        dated,
        (
            record_step("record", t("goods-title")),
            day_step("day", t("goods-ask-date"), t("goods-day")),
        ),
        Right.SUPPLY,
        card=False,
    )
)


@feature.press("goods.date", Right.SUPPLY)
def give_date(turn: Turn) -> Reply:
    return _pressed(turn, GoodsState.DATED, DATE)


def said(state: GoodsState, step: str, kept: str, turn: Turn, given: Answers) -> Reply:
    """The answer of the step, kept with the state under the name `kept`."""
    one = _request(turn, given)
    return answer(turn, one, state, **{kept: given[step]}) if one else Reply(t("errors-old-button"))


def _in_a_line(name: str, state: GoodsState, step: str, kept: str, ask: Text, label: Text) -> Form:
    """What goes with the state is one line."""
    line = text_step(step, ask, label, LONGEST_ANSWER[step])
    steps = record_step("record", t("goods-title")), line
    return feature.form(Form(name, t("goods-title"), partial(said, state, step, kept), steps, Right.SUPPLY, card=False))


ANALOGUE = _in_a_line(
    "goods.analogue", GoodsState.ANALOGUE, "analogue", "analogue", t("goods-ask-analogue"), t("goods-analogue")
)


@feature.press("goods.analogue", Right.SUPPLY)
def analogue(turn: Turn) -> Reply:
    return _pressed(turn, GoodsState.ANALOGUE, ANALOGUE)


PRODUCTION = _in_a_line(
    "goods.production", GoodsState.PRODUCTION, "question", "question", t("goods-ask-question"), t("goods-question")
)


@feature.press("goods.production", Right.SUPPLY)
def production(turn: Turn) -> Reply:
    return _pressed(turn, GoodsState.PRODUCTION, PRODUCTION)


REFUSAL = _in_a_line("goods.refuse", GoodsState.REFUSED, "reason", "question", t("goods-ask-reason"), t("goods-reason"))


@feature.press("goods.refuse", Right.SUPPLY)
def refuse(turn: Turn) -> Reply:
    return _pressed(turn, GoodsState.REFUSED, REFUSAL)


@feature.press("goods.arrived", Right.SUPPLY)
def arrived(turn: Turn) -> Reply:
    one = turn.store.goods.get(turn.person, turn.number)
    return answer(turn, one, GoodsState.ARRIVED) if one else Reply(t("errors-old-button"))

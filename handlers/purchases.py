"""Orders to suppliers and manufacturers: made in one line, expected, arrived; the requests on one are told."""

import re
from datetime import date
from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import amounts
from handlers import answers as read
from handlers.form_steps import day_step, record_step
from handlers.goods import LONGEST_LABEL, card
from handlers.line_parts import Parts
from handlers.supply import answer
from office.goods import GoodsState, may_follow
from office.rights import Right
from storage.goods import GoodsRequest
from storage.purchases import Purchase

feature = Feature("purchases")

PAGE = 10
LONGEST = {"supplier": 200, "what": 300, "quantity": 60}
_REQUESTS = re.compile(r"#\d{1,9}(?:[ ,]*#\d{1,9})*")


def shown(turn: Turn, one: Purchase, note: Text | None = None) -> Reply:
    """An order with the requests that wait for it, and what may be done next."""
    waiting = turn.store.goods.of_purchase(one.id)
    text = lines(
        note,
        t("purchases-card", number=str(one.id), supplier=one.supplier),
        f"{one.what}, {one.quantity}" if one.quantity else one.what,
        t("purchases-amount-is", amount=one.amount) if one.amount else None,
        _when(one),
        *(t("goods-about", number=str(each.id), client=each.client, product=each.details.product) for each in waiting),
    )
    buttons = [
        Button(t("purchases-do-arrived"), "purchases.arrived", one.id),
        Button(t("purchases-do-date"), "purchases.date", one.id),
        Button(t("purchases-do-cancel"), "purchases.undo", one.id),
    ]
    return Reply(text, grid(buttons) if one.is_open else (), replace=True, subject=one.subject)


def _when(one: Purchase) -> Text:
    if one.cancelled_on:
        return t("purchases-cancelled", day=one.cancelled_on)
    if one.arrived_on:
        return t("purchases-arrived", day=one.arrived_on)
    return t("purchases-expected-on", day=one.expected_on) if one.expected_on else t("purchases-undated")


# Ordering


def save(turn: Turn, given: Answers) -> Reply:
    """Kept with Undo; the requests that it is for wait for it from now on."""
    waiting = [found for each in given.get("requests") or [] if (found := turn.store.goods.get(turn.person, each))]
    if early := next((each for each in waiting if each.state is GoodsState.ASKED), None):
        return card(turn, early, t("goods-accept-first"))
    expected = given.get("expected_on")
    one = turn.store.purchases.add(
        given["supplier"],
        given["what"],
        quantity=given.get("quantity"),
        amount=amounts.given_money(given.get("amount")),
        expected_on=date.fromisoformat(expected) if expected else None,
    )
    turn.made = one.subject
    for request in waiting:
        _join(turn, request, one)
    return shown(turn, one, t("purchases-saved"))


def _join(turn: Turn, request: GoodsRequest, one: Purchase) -> None:
    """The request waits for that order, and has its date."""
    turn.store.goods.order(request, one.id)
    if one.expected_on is not None and may_follow(request.state, GoodsState.DATED):
        answer(turn, request, GoodsState.DATED, expected_on=one.expected_on)


def _show_requests(turn: Turn, value: Any) -> Text:
    return ", ".join(f"#{each}" for each in value)


def _text_step(name: str, ask: Text, label: Text, *, optional: bool = False) -> Step:
    return Step(name, ask, label, read.a_line(LONGEST[name]), read.plain, optional=optional)


def _day_step(name: str, *, optional: bool) -> Step:
    return day_step(name, t("purchases-ask-expected"), t("purchases-expected"), optional=optional)


FORM = feature.form(
    Form(
        "purchases.new",
        t("purchases-title"),
        save,
        (
            Step("requests", t("goods-title"), t("goods-title"), read.plain, _show_requests, listed=False, asked=False),
            _text_step("supplier", t("purchases-ask-supplier"), t("purchases-supplier")),
            _text_step("what", t("purchases-ask-what"), t("purchases-what")),
            _text_step("quantity", t("goods-ask-quantity"), t("goods-quantity"), optional=True),
            Step(
                "amount",
                t("purchases-ask-amount"),
                t("purchases-amount"),
                amounts.an_amount,
                amounts.show_amount,
                optional=True,
            ),
            _day_step("expected_on", optional=True),
        ),
        Right.SUPPLY,
    )
)


@feature.command("purchase", Right.SUPPLY)
def purchase(turn: Turn) -> Reply:
    """`/purchase SUPPLIER, what[, quantity][, amount][, expected DAY][, #1 #2]`: those are the requests it is for."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    given, problem = _understood(turn)
    if unknown := next((each for each in given["requests"] if turn.store.goods.get(turn.person, each) is None), None):
        return Reply(t("purchases-no-request", number=str(unknown)))
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    return save(turn, given) if {"supplier", "what"} <= given.keys() else FORM.begin(turn, given)


def _understood(turn: Turn) -> tuple[Answers, tuple[str, Unclear] | None]:
    parts, given = Parts(turn), Answers()
    problem: tuple[str, Unclear] | None = None
    said = {"supplier": parts.first(), "what": parts.first()}
    numbers = " ".join(parts.taken(_REQUESTS.fullmatch))
    given["requests"] = [int(each) for each in re.findall(r"\d+", numbers)]
    for part in parts.taken(lambda part: amounts.names_money(turn, part)):
        try:
            given["amount"] = amounts.an_amount(turn, part)
        except Unclear as why:
            problem = problem or ("amount", why)
    try:
        if (moment := parts.moment("expected")) is not None:
            given["expected_on"] = moment.partition("T")[0]
    except Unclear as why:
        problem = problem or ("expected_on", why)
    said["quantity"] = parts.rest()
    for step, text in said.items():
        try:
            if text:
                given[step] = read.a_line(LONGEST[step])(turn, text)
        except Unclear as why:
            problem = problem or (step, why)
    return given, problem


# What becomes of it


def _pressed(turn: Turn) -> Purchase | None:
    return turn.store.purchases.get(turn.number)


@feature.press("purchases.show", Right.SUPPLY)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return shown(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("purchases.arrived", Right.SUPPLY)
def arrived(turn: Turn) -> Reply:
    """All requests on it are told that the goods are there."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if not one.is_open:
        return shown(turn, one)
    waiting = turn.store.goods.of_purchase(one.id)
    one = turn.store.purchases.change(one, arrived_on=turn.today)
    for request in waiting:
        if may_follow(request.state, GoodsState.ARRIVED):
            answer(turn, request, GoodsState.ARRIVED)
    return shown(turn, one, t("purchases-told", count=len(waiting)))


@feature.press("purchases.undo", Right.SUPPLY)
def undo(turn: Turn) -> Reply:
    """Cancelled: the requests that had its date have none again, and the reps know."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if not one.is_open:
        return shown(turn, one)
    waiting = turn.store.goods.of_purchase(one.id)
    one = turn.store.purchases.change(one, cancelled_on=turn.today)
    for request in waiting:
        turn.store.goods.order(request, None)
        if may_follow(request.state, GoodsState.ACCEPTED):
            answer(turn, request, GoodsState.ACCEPTED, expected_on=None)
    return shown(turn, one)


def moved(turn: Turn, given: Answers) -> Reply:
    """Expected on another day: so are all requests on it."""
    one = turn.store.purchases.get(given["record"] or 0)
    if one is None:
        return Reply(t("errors-old-button"))
    if not one.is_open:
        return shown(turn, one)
    day = date.fromisoformat(given["expected_on"])
    one = turn.store.purchases.change(one, expected_on=day)
    waiting = turn.store.goods.of_purchase(one.id)
    for request in waiting:
        if may_follow(request.state, GoodsState.DATED):
            answer(turn, request, GoodsState.DATED, expected_on=day)
    return shown(turn, one, t("purchases-told", count=len(waiting)))


DATE = feature.form(
    Form(
        "purchases.date",
        t("purchases-title"),
        moved,
        (record_step("record", t("goods-title")), _day_step("expected_on", optional=False)),
        Right.SUPPLY,
        card=False,
    )
)


@feature.press("purchases.date", Right.SUPPLY)
def move(turn: Turn) -> Reply:
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    return DATE.begin(turn, {"record": one.id}) if one.is_open else shown(turn, one)


# Listed, and chosen for a request


@feature.command("purchases", Right.SUPPLY)
def purchases(turn: Turn) -> Reply:
    """What is on its way."""
    found = turn.store.purchases.open()
    if not found:
        return Reply(t("purchases-none"))
    rows = [
        t("purchases-row", number=str(one.id), supplier=one.supplier, what=one.what, when=_when(one))
        for one in found[:PAGE]
    ]
    more = len(found) - PAGE
    buttons = [Button(f"{one.id}: {one.what}"[:LONGEST_LABEL], "purchases.show", one.id) for one in found[:PAGE]]
    return Reply(lines(*rows, t("goods-more", count=more) if more > 0 else None), column(*buttons))


@feature.press("goods.order", Right.SUPPLY)
def order(turn: Turn) -> Reply:
    """On which order the goods come: one that is on its way, or a new one."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not may_follow(one.state, GoodsState.DATED):
        return card(turn, one, t("goods-too-late"))
    chosen = [
        Button(f"{each.supplier}: {each.what}"[:LONGEST_LABEL], "goods.ordered", f"{one.id}.{each.id}")
        for each in turn.store.purchases.open()[:PAGE]
    ]
    new = Button(t("purchases-do-new"), "goods.neworder", one.id)
    return Reply(t("purchases-ask-which"), column(*chosen, new), replace=True, subject=one.subject)


@feature.press("goods.ordered", Right.SUPPLY)
def ordered(turn: Turn) -> Reply:
    """`request.order`"""
    digits, _, number = turn.arg.partition(".")
    known = (digits + number).isascii() and (digits + number).isdecimal() and max(len(digits), len(number)) < 10
    request = turn.store.goods.get(turn.person, int(digits)) if known and digits and number else None
    one = turn.store.purchases.get(int(number)) if request else None
    if request is None or one is None or not one.is_open:
        return Reply(t("errors-old-button"))
    if not may_follow(request.state, GoodsState.DATED):
        return card(turn, request, t("goods-too-late"))
    _join(turn, request, one)
    return shown(turn, one, t("purchases-joined", number=str(request.id)))


@feature.press("goods.neworder", Right.SUPPLY)
def new_order(turn: Turn) -> Reply:
    """A new order, with what the request says."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not may_follow(one.state, GoodsState.DATED):
        return card(turn, one, t("goods-too-late"))
    turn.dialog.drop(FORM.name)
    given = {"requests": [one.id], "what": one.details.product, "quantity": one.details.quantity}
    return FORM.begin(turn, given)

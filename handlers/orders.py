"""Orders of clients: recorded in one line, taken back, and held against the plan of selling."""

from datetime import date
from typing import Any

from bot.reading.periods import read_period
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, lines, t
from handlers import amounts, terms
from handlers import answers as read
from handlers.amounts import sums
from handlers.form_steps import client_step
from office.money import totals
from office.periods import Period, Span, of_button, period_of
from office.rights import Right, Role
from storage.sales_orders import SalesOrder

feature = Feature("orders")

LONGEST = 300
MOST = 12


def _amount(turn: Turn, text: str) -> dict[str, Any]:
    client_id = read.answered(turn, "client")
    return terms.an_amount_of(turn, text, client_id) if client_id else amounts.an_amount(turn, text)


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    amount = amounts.given_money(given["amount"])
    if client is None or amount is None:
        return Reply(t("errors-old-button"))
    added = turn.store.sales_orders.add(
        client_id=client.id,
        what=given["what"],
        amount=amount,
        ordered_on=terms.day_of(given["ordered_on"]) or turn.today,
        person_id=turn.person.id,
    )
    one = turn.store.sales_orders.get(added)
    assert one is not None
    turn.made = one.subject
    text = lines(t("orders-saved", client=one.client, what=one.what, amount=one.amount, day=one.ordered_on))
    return Reply(text, ((Button(t("contracts-undo"), "orders.undo", one.id),),), subject=one.subject)


FORM = feature.form(
    Form(
        "orders.new",
        t("orders-title"),
        save,
        (
            client_step(t("orders-ask-client")),
            Step("what", t("orders-ask-what"), t("orders-what"), read.a_line(LONGEST), read.plain),
            Step("amount", t("orders-ask-amount"), t("contracts-amount-label"), _amount, amounts.show_amount),
            Step(
                "ordered_on",
                t("orders-ask-day"),
                t("obligations-day"),
                terms.a_past_day,
                read.show_day,
                terms.today,
                kind=FieldKind.DAY,
                asked=False,
            ),
        ),
        Right.LOG_CALLS,
    )
)


@feature.command("order", Right.LOG_CALLS)
def order(turn: Turn) -> Reply:
    """`/order CLIENT, what, amount`: saved at once where all is clear; an amount that could be two is asked about."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    name, _, rest = (part.strip() for part in turn.text.partition(","))
    what, _, amount = (part.strip() for part in rest.rpartition(", "))
    if not what and amounts.names_money(turn, rest):
        amount, rest = rest, ""
    given: Answers = {"what": what or rest} if (what or rest) and len(what or rest) <= LONGEST else {}
    try:
        given["client"] = read.a_client(turn, name)
        if amount and (what or not rest):
            given["amount"] = terms.an_amount_of(turn, amount, given["client"])
    except Unclear as why:
        step = "amount" if "client" in given else "client"
        return FORM.begin(turn, given, ask=step, why=why)
    return save(turn, {"ordered_on": None} | given) if len(given) == 3 else FORM.begin(turn, given)


@feature.press("orders.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    one = turn.store.sales_orders.get(turn.number)
    if one is None or one.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    if one.undone_at is not None:
        return Reply(t("orders-undone-already", client=one.client))
    turn.store.sales_orders.undo(one)
    return Reply(t("orders-undone", client=one.client, what=one.what), replace=True, subject=one.subject)


@feature.command("orders", Right.SEE_CLIENTS)
def orders(turn: Turn) -> Reply:
    """`/orders [MONTH]`, without one this month's, with the plan of it: a rep's own, else the company's."""
    if not turn.text:
        return _shown(turn, period_of(Span.MONTH, turn.today))
    period = read_period(turn.text, turn.languages, turn.today)
    return _shown(turn, period) if period and period.month is not None else Reply(t("orders-which-month"))


@feature.press("orders.month", Right.SEE_CLIENTS)
def month(turn: Turn) -> Reply:
    period = of_button(Span.MONTH, turn.arg)
    return _shown(turn, period, replace=True) if period else Reply(t("errors-old-button"))


def _shown(turn: Turn, period: Period, *, replace: bool = False) -> Reply:
    found = turn.store.sales_orders.between(turn.person, period.first, period.last)
    whose = turn.person.id if turn.person.role is Role.REP else None
    planned = turn.store.sales_orders.planned([(period.first.year, period.first.month)], whose)
    made = totals(one.amount for one in found)
    more = len(found) - MOST
    against = [
        t("orders-against-plan", made=made[code], plan=plan, percent=str(max(0, made[code].minor * 100 // plan.minor)))
        if code in made
        else t("orders-nothing-of-plan", plan=plan)
        for code, plan in planned.items()
        if plan.minor > 0
    ]
    text = lines(
        t("orders-of-month", first=period.first, last=period.last),
        *map(_row, found[:MOST]),
        t("contracts-more-items", count=more) if more > 0 else None,
        t("orders-total", sums=sums(list(made.values()))) if made else t("orders-none"),
        *against,
        None if against else t("orders-no-plan"),
    )
    before = period.first - date.resolution
    return Reply(text, ((Button(t("statistics-do-before"), "orders.month", before.isoformat()),),), replace=replace)


def _row(one: SalesOrder) -> Any:
    return t("orders-row", day=one.ordered_on, client=one.client, what=one.what, amount=one.amount)

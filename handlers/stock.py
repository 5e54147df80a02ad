"""Stock of each product in each place: in, out, undone; below its minimum logistics is told once."""

import re

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import purchases
from handlers.products import PAGE, stock_of
from office.goods import suppliers
from office.products import Move, ProductKind, falls_below
from office.rights import Right
from storage.products import Product

feature = Feature("stock")

LONGEST_PLACE = 60
MOST = 1_000_000
_LINE = re.compile(r"(?P<product>.+?)[\s,]+(?P<sign>[+\-−–])\s?(?P<count>\d{1,7})(?:[\s,]+(?P<place>.*))?")


@feature.command("stock", Right.KEEP_PRODUCTS)
def stock(turn: Turn) -> Reply:
    """`/stock PUMP-20 +10 salon`, `/stock PUMP-20 -2 salon`; `/stock PUMP-20` or alone: what is there."""
    if not turn.text:
        return listed(turn)
    line = _LINE.fullmatch(turn.text.strip())
    said = line["product"] if line else turn.text
    one = turn.store.products.named(said)
    if one is None:
        return Reply(t("products-none", text=said[:60]))
    if line is None:
        return Reply(lines(t("products-card", code=one.code, name=one.name), stock_of(turn, one)))
    place = _place(turn, one, line["place"] or "")
    if place is None:
        return Reply(t("stock-which-place", code=one.code))
    if len(place) > LONGEST_PLACE:
        return Reply(t("forms-too-long", longest=LONGEST_PLACE, length=len(place)))
    count = int(line["count"])
    return moved(turn, one, place, count if line["sign"] == "+" else -count)


def _place(turn: Turn, one: Product, said: str) -> str | None:
    """The place that was said; without one the only one there is."""
    if said.strip():
        return turn.store.stock.place_named(said)
    places = list(turn.store.stock.of(one.id)) or turn.store.stock.places()
    return places[0] if len(places) == 1 else None


def moved(turn: Turn, one: Product, place: str, quantity: int) -> Reply:
    there = turn.store.stock.of(one.id).get(place, 0)
    if quantity == 0 or abs(quantity) > MOST:
        return Reply(t("products-bad-count", text=str(quantity)))
    if there + quantity < 0:
        return Reply(t("stock-too-few", code=one.code, place=place, count=str(there)))
    move = turn.store.stock.add(one, place, quantity, Move.ARRIVED if quantity > 0 else Move.TAKEN)
    told = warn_if_low(turn, one, -quantity)
    text = lines(
        t("stock-saved", code=one.code, place=place, count=f"{quantity:+}"),
        stock_of(turn, one),
        t("stock-low-told") if told else None,
    )
    return Reply(text, column(Button(t("market-do-undo"), "stock.undo", move.id)), subject=one.subject)


def warn_if_low(turn: Turn, one: Product, taken: int) -> bool:
    """Tell logistics where so many that went out took it below its minimum; whether it was so."""
    left = turn.store.stock.total(one.id)
    if not falls_below(one.minimum, left + taken, left):
        return False
    name = t("products-card", code=one.code, name=one.name)
    text = t("stock-low", product=name, count=str(left), minimum=str(one.minimum))
    buttons = column(
        Button(t("stock-do-order"), "stock.order", one.id), Button(t("products-do-show"), "products.show", one.id)
    )
    for person in suppliers(turn.store.staff.all()):
        turn.tell(person, Reply(text, buttons, subject=one.subject))
    return True


@feature.press("stock.order", Right.SUPPLY)
def order(turn: Turn) -> Reply:
    """An order to a supplier, of that product."""
    one = turn.store.products.get(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    turn.dialog.drop(purchases.FORM.name)
    return purchases.FORM.begin(turn, {"what": f"{one.code} {one.name}"[: purchases.LONGEST["what"]], "requests": []})


@feature.press("stock.undo", Right.KEEP_PRODUCTS)
def undo(turn: Turn) -> Reply:
    """By who entered it, once, and not below nothing."""
    move = turn.store.stock.move(turn.number)
    one = turn.store.products.get(move.product_id) if move else None
    mine = move is not None and move.person_id == turn.person.id and move.why in (Move.ARRIVED, Move.TAKEN, Move.GIVEN)
    if move is None or one is None or not mine:
        return Reply(t("errors-old-button"))
    there = turn.store.stock.of(one.id).get(move.place, 0)
    if not turn.store.stock.reversed(move):
        if there - move.quantity < 0:
            return Reply(t("stock-too-few", code=one.code, place=move.place, count=str(there)))
        turn.store.stock.reverse(one, move)
    return Reply(lines(t("stock-undone", code=one.code), stock_of(turn, one)), replace=True, subject=one.subject)


def listed(turn: Turn) -> Reply:
    """What is below its minimum first."""
    found = [one for kind in ProductKind for one in turn.store.products.all(kind)]
    if not found:
        return Reply(t("products-none-yet"))
    totals = {one.id: turn.store.stock.total(one.id) for one in found}
    found.sort(key=lambda one: totals[one.id] >= (one.minimum or 0))
    rows: list[Text] = []
    for one in found[: 2 * PAGE]:
        rows.append(t("products-card", code=one.code, name=one.name))
        low = one.minimum is not None and totals[one.id] < one.minimum
        rows.append(lines(stock_of(turn, one), t("stock-below", minimum=str(one.minimum)) if low else None))
    more = len(found) - 2 * PAGE
    return Reply(lines(*rows, t("market-more", count=str(more)) if more > 0 else None))

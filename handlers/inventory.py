"""The inventory of a place (S4: the manager takes part in it): a counting list, differences, signed by who counted."""

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import record_step
from handlers.products import a_count
from handlers.stock import LONGEST_PLACE, warn_if_low
from office.products import ProductKind
from office.rights import Right, Role
from storage.products import Product
from storage.stock import Count, CountLine

feature = Feature("inventory")

PAGE = 20


def card(turn: Turn, count: Count, note: Text | None = None) -> Reply:
    """What was found and what is still to be counted."""
    found = turn.store.stock.lines(count)
    left = [line for line in found if line.found is None]
    text = lines(
        note,
        t("inventory-title", place=count.place, at=count.begun_at),
        *(_row(line) for line in found if line.found is not None),
        t("inventory-left", count=str(len(left))) if count.is_open and left else None,
        t("inventory-signed", at=count.signed_at) if count.signed_at else None,
        t("inventory-dropped") if count.dropped_at else None,
    )
    buttons = _buttons(count, left) if count.is_open else ()
    if count.dropped_at:
        buttons = column(Button(t("market-do-undo"), "inventory.resume", count.id))
    return Reply(text, buttons, replace=True, subject=count.subject)


def _row(line: CountLine) -> Text:
    name = t("products-card", code=line.code, name=line.name)
    if line.found == line.expected:
        return t("inventory-agrees", product=name, found=str(line.found))
    return t("inventory-differs", product=name, found=str(line.found), expected=str(line.expected))


def _buttons(count: Count, left: list[CountLine]) -> Rows:
    lines_ = [Button(f"{line.code} {line.name}"[:40], "inventory.count", line.id) for line in left[:PAGE]]
    sign = None if left else Button(t("inventory-do-sign"), "inventory.sign", count.id)
    return column(*lines_, sign, Button(t("inventory-do-drop"), "inventory.drop", count.id))


@feature.command("count", Right.KEEP_PRODUCTS)
def count(turn: Turn) -> Reply:
    """`/count salon` begins the list of that place, or goes on with it."""
    if not turn.text:
        places = turn.store.stock.places()
        return Reply(t("inventory-which-place", places=Joined(tuple(places)) if places else "–"))
    place = turn.store.stock.place_named(turn.text)
    if len(place) > LONGEST_PLACE:
        return Reply(t("forms-too-long", longest=LONGEST_PLACE, length=len(place)))
    products = _products(turn)
    if not products:
        return Reply(t("products-none-yet"))
    return card(turn, turn.store.stock.begin(turn.person, place, list(products.values())))


def _products(turn: Turn) -> dict[int, Product]:
    return {one.id: one for kind in ProductKind for one in turn.store.products.all(kind)}


def _counted(turn: Turn, given: Answers) -> Reply:
    line = turn.store.stock.line(given["record"])
    standing = turn.store.stock.count(line.count_id) if line else None
    if line is None or standing is None or not standing.is_open:
        return Reply(t("errors-old-button"))
    turn.store.stock.found(standing, line, given["found"])
    return card(turn, standing)


FORM = feature.form(
    Form(
        "inventory.count",
        t("inventory-form"),
        _counted,
        (
            record_step("record", t("inventory-form")),
            Step("found", t("inventory-ask-found"), t("inventory-found"), a_count, read.plain),
        ),
        Right.KEEP_PRODUCTS,
        card=False,
    )
)


@feature.press("inventory.count", Right.KEEP_PRODUCTS)
def line(turn: Turn) -> Reply:
    one = turn.store.stock.line(turn.number)
    standing = turn.store.stock.count(one.count_id) if one else None
    if one is None or standing is None or not standing.is_open:
        return Reply(t("errors-old-button"))
    return FORM.begin(turn, {"record": one.id})


@feature.press("inventory.sign", Right.KEEP_PRODUCTS)
def sign(turn: Turn) -> Reply:
    """When all is counted, by who began it or a leader; the differences are told to logistics and the own head."""
    one = turn.store.stock.count(turn.number)
    if one is None or not _may_end(turn, one):
        return Reply(t("errors-old-button"))
    if not one.is_open or any(each.found is None for each in turn.store.stock.lines(one)):
        return card(turn, one)
    products = _products(turn)
    known = {each.product_id: turn.store.products.any(each.product_id) for each in turn.store.stock.lines(one)}
    differing = turn.store.stock.sign(turn.person, one, known)
    for each in differing:
        if each.product_id in products and each.found is not None:
            warn_if_low(turn, products[each.product_id], each.expected - each.found)
    signed = turn.store.stock.count(one.id)
    assert signed is not None
    if differing:
        _tell(turn, signed, differing)
    return card(turn, signed, t("inventory-done", count=str(len(differing))))


def _may_end(turn: Turn, one: Count) -> bool:
    return turn.person.acts_as(one.begun_by) or turn.person.may(Right.LEAD)


def _tell(turn: Turn, one: Count, differing: list[CountLine]) -> None:
    text = lines(t("inventory-told", person=turn.person.name, place=one.place), *(_row(each) for each in differing))
    for person in turn.store.staff.all():
        concerned = person.role is Role.LOGISTICS or person.id == turn.person.head_id
        if concerned and person.id != turn.person.id:
            turn.tell(person, Reply(text, subject=one.subject))


@feature.press("inventory.drop", Right.KEEP_PRODUCTS)
def drop(turn: Turn) -> Reply:
    """Nothing of it counts."""
    one = turn.store.stock.count(turn.number)
    if one is None or not _may_end(turn, one):
        return Reply(t("errors-old-button"))
    if one.is_open:
        turn.store.stock.drop(one)
    dropped = turn.store.stock.count(one.id)
    assert dropped is not None
    return card(turn, dropped)


@feature.press("inventory.resume", Right.KEEP_PRODUCTS)
def resume(turn: Turn) -> Reply:
    """What was dropped goes on with all that had been counted, unless another list of the place is open by now."""
    one = turn.store.stock.count(turn.number)
    if one is None or not _may_end(turn, one):
        return Reply(t("errors-old-button"))
    if one.dropped_at is None:
        return card(turn, one)
    if turn.store.stock.open_at(one.place) is not None:
        return card(turn, one, t("inventory-other-open"))
    turn.store.stock.resume(one)
    resumed = turn.store.stock.count(one.id)
    assert resumed is not None
    return card(turn, resumed)

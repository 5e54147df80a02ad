"""Product cards (S4 2.2): opened in one line, changed with history; the services concerned are told in one message."""

import re
from typing import Any

from bot.reading.leads import led
from bot.reading.words import is_word
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, grid, lines, t
from handlers import amounts, documents
from handlers import answers as read
from handlers.form_steps import record_step
from handlers.line_parts import Parts
from office.products import ProductKind
from office.rights import Right, Role
from storage.products import CodeTaken, Product

feature = Feature("products")

LONGEST = {"code": 40, "name": 200, "description": 1000, "unit": 20}
MOST = 1_000_000
PAGE = 10
CONCERNED = (Role.LOGISTICS, Role.REP)
"""S4 2.2: the services concerned: whoever supplies it and whoever sells it."""

_WHOLE = re.compile(r"\d{1,7}")


# One card


def card(turn: Turn, one: Product, note: Text | None = None) -> Reply:
    analogue = turn.store.products.get(one.analogue_id)
    text = lines(
        note,
        t("products-card", code=one.code, name=one.name),
        one.description,
        price_of(one),
        stock_of(turn, one),
        t("products-minimum-is", count=str(one.minimum)) if one.minimum else None,
        t("products-analogue-is", product=f"{analogue.code} {analogue.name}") if analogue else None,
        t("products-retired") if one.retired_at else None,
    )
    return Reply(text, _buttons(turn, one), replace=True, subject=one.subject)


def price_of(one: Product) -> Text | None:
    if one.price is None:
        return None
    if one.unit:
        return t("products-price-per", price=one.price, unit=one.unit)
    return t("products-price-is", price=one.price)


def stock_of(turn: Turn, one: Product) -> Text:
    """How many are there, and where."""
    by_place = turn.store.stock.of(one.id)
    if not by_place:
        return t("products-no-stock")
    places = Joined(tuple(t("products-place", place=place, count=str(count)) for place, count in by_place.items()))
    return t("products-stock-is", count=str(sum(by_place.values())), places=places)


def _buttons(turn: Turn, one: Product) -> Rows:
    photo = [Button(t("products-do-file"), "products.file", one.id)] if one.file_id else []
    history = [Button(t("products-do-history"), "products.history", one.id)]
    if not turn.person.may(Right.KEEP_PRODUCTS):
        return grid([*photo, *history])
    if one.retired_at:
        return grid([*photo, *history, Button(t("products-do-back"), "products.back", one.id)])
    change = [Button(step.label, "products.change", f"{one.id}.{step.name}") for step in FIELDS]
    return grid([*change, *photo, *history, Button(t("products-do-retire"), "products.retire", one.id)])


def _pressed(turn: Turn) -> Product | None:
    return turn.store.products.get(turn.number)


@feature.press("products.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("products.file", Right.SEE_CLIENTS)
def file(turn: Turn) -> Reply:
    one = _pressed(turn)
    return Reply(one.name, files=(one.file_id,)) if one and one.file_id else Reply(t("errors-old-button"))


@feature.press("products.history", Right.SEE_CLIENTS)
def history(turn: Turn) -> Reply:
    """What was changed, by whom and when; the latest first."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    rows = [
        t(
            "products-change",
            at=change.at,
            person=change.person or "–",
            field=change.field,
            before=change.before or "–",
            after=change.after or "–",
        )
        for change in turn.store.audit.of(one.subject)
    ]
    return Reply(lines(t("products-card", code=one.code, name=one.name), *rows))


# A new one


def a_count(turn: Turn, text: str) -> int:
    """A whole number of pieces, from 0."""
    said = "".join(text.split())
    if _WHOLE.fullmatch(said) is None or int(said) > MOST:
        raise Unclear(t("products-bad-count", text=text[:40]))
    return int(said)


def _a_new_code(turn: Turn, text: str) -> str:
    code = read.a_line(LONGEST["code"])(turn, text)
    if (taken := turn.store.products.coded(code)) is not None:
        raise Unclear(t("products-code-taken", code=code, name=taken.name))
    return code


def a_product(turn: Turn, text: str) -> int:
    """The product that the words name; of several they are asked about. Raises Unclear."""
    if (one := turn.store.products.named(text)) is not None:
        return one.id
    raise Unclear(t("products-none", text=text[:60]))


def show_product(turn: Turn, value: Any) -> Text:
    one = turn.store.products.get(value)
    return f"{one.code} {one.name}" if one else "–"


CODE = Step("code", t("products-ask-code"), t("products-code"), _a_new_code, read.plain)
NAME = Step("name", t("products-ask-name"), t("products-name"), read.a_line(LONGEST["name"]), read.plain)
FIELDS = (
    Step(
        "description",
        t("products-ask-description"),
        t("products-description"),
        read.a_line(LONGEST["description"]),
        read.plain,
        optional=True,
    ),
    Step("price", t("products-ask-price"), t("products-price"), amounts.an_amount, amounts.show_amount, optional=True),
    Step("unit", t("products-ask-unit"), t("products-unit"), read.a_line(LONGEST["unit"]), read.plain, optional=True),
    Step("minimum", t("products-ask-minimum"), t("products-minimum"), a_count, read.plain, optional=True),
    Step("analogue", t("products-ask-analogue"), t("products-analogue"), a_product, show_product, optional=True),
)


def save(turn: Turn, given: Answers) -> Reply:
    try:
        one = turn.store.products.add(
            ProductKind.GOODS,
            given["code"],
            given["name"],
            description=given.get("description"),
            price=amounts.given_money(given.get("price")),
            unit=given.get("unit"),
            minimum=given.get("minimum"),
            analogue_id=given.get("analogue"),
        )
    except CodeTaken:
        return Reply(t("products-code-taken", code=given["code"], name=given["name"]))
    turn.made = one.subject
    _tell_services(turn, one, t("products-new-told", person=turn.person.name))
    return card(turn, one, lines(t("products-saved"), t("products-send-photo")))


def _tell_services(turn: Turn, one: Product, note: Text) -> None:
    """One message each, to whoever supplies it and whoever sells it; not to who just spoke."""
    text = lines(note, t("products-card", code=one.code, name=one.name), one.description, price_of(one))
    button = column(Button(t("products-do-show"), "products.show", one.id))
    for person in turn.store.staff.all():
        if person.role in CONCERNED and person.id != turn.person.id:
            turn.tell(person, Reply(text, button, subject=one.subject))


FORM = feature.form(
    Form(
        "products.new",
        t("products-title"),
        save,
        (CODE, NAME, *FIELDS),
        Right.KEEP_PRODUCTS,
        enough=frozenset({"code", "name"}),
    )
)


@feature.command("newproduct", Right.KEEP_PRODUCTS)
def new_product(turn: Turn) -> Reply:
    """`/product new CODE, name[, price][, per unit][, min 5][, description]`"""
    return _new(turn)


def _new(turn: Turn) -> Reply:
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts = Parts(turn)
    said: dict[str, str | None] = {"code": parts.first(), "name": parts.first()}
    prices = parts.taken(lambda part: amounts.names_money(turn, part))
    said["price"] = prices[0] if prices else None
    said["unit"], said["minimum"] = parts.led("unit"), parts.led("minimum")
    said["analogue"] = parts.led("analogue")
    said["description"] = parts.rest()
    given: Answers = {step.name: None for step in FIELDS}
    problem: tuple[str, Unclear] | None = None
    for step in (CODE, NAME, *FIELDS):
        try:
            if text := said[step.name]:
                given[step.name] = step.read(turn, text)
        except Unclear as why:
            problem = problem or (step.name, why)
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    return save(turn, given) if {"code", "name"} <= given.keys() else FORM.begin(turn, given)


# Changed


def _changed(turn: Turn, given: Answers) -> Reply:
    """A new price is told to the services concerned."""
    one = turn.store.products.get(given.pop("record"))
    if one is None or one.retired_at:
        return Reply(t("errors-old-button"))
    ((field, value),) = given.items()
    if field == "price":
        value = amounts.given_money(value)
    elif field == "analogue":
        field, value = "analogue_id", value if value != one.id else None
    changed = turn.store.products.change(one, **{field: value})
    if changed.price != one.price:
        _tell_services(turn, changed, t("products-price-told", person=turn.person.name))
    return card(turn, changed, t("profile-saved"))


_RECORD = record_step("record", t("products-title"))
CHANGES = {
    step.name: feature.form(
        Form(f"products.{step.name}", t("products-title"), _changed, (_RECORD, step), Right.KEEP_PRODUCTS, card=False)
    )
    for step in FIELDS
}


@feature.press("products.change", Right.KEEP_PRODUCTS)
def change(turn: Turn) -> Reply:
    """`product.field`: asks for that field alone."""
    turn.arg, _, field = turn.arg.partition(".")
    one = _pressed(turn)
    if one is None or one.retired_at or field not in CHANGES:
        return Reply(t("errors-old-button"))
    return CHANGES[field].begin(turn, {"record": one.id})


@feature.press("products.retire", Right.KEEP_PRODUCTS)
def retire(turn: Turn) -> Reply:
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    return card(turn, one if one.retired_at else turn.store.products.change(one, retired_at=turn.now))


@feature.press("products.back", Right.KEEP_PRODUCTS)
def back(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(turn, turn.store.products.change(one, retired_at=None)) if one else Reply(t("errors-old-button"))


def received(turn: Turn) -> Answer:
    """A file whose caption is the code of a product is its photo or data sheet; none where it is something else."""
    if not turn.person.may(Right.KEEP_PRODUCTS) or len(turn.heard.files) != 1 or not turn.text:
        return None
    one = turn.store.products.coded(turn.text)
    if one is None or one.retired_at:
        return None
    file_id = documents.keep_file(turn, turn.heard.files[0])
    return card(turn, turn.store.products.change(one, file_id=file_id), t("products-file-saved"))


# Found


@feature.command("product", Right.SEE_CLIENTS)
def product(turn: Turn) -> Reply:
    """`/product CODE`, or words of its name; alone: all of them; `/product new …` opens one."""
    if not turn.text:
        return listed(turn)
    if (said := new_said(turn.text)) is not None:
        if not turn.person.may(Right.KEEP_PRODUCTS):
            return Reply(t("errors-no-right"))
        turn.text = said
        return _new(turn)
    if (one := turn.store.products.named(turn.text)) is not None:
        return card(turn, one)
    found = [one for one, _ in turn.store.products.fitting(turn.text)][:PAGE]
    if not found:
        return Reply(t("products-none", text=turn.text[:60]))
    return Reply(t("products-which"), _shown(found))


@feature.command("products", Right.SEE_CLIENTS)
def products(turn: Turn) -> Reply:
    return listed(turn)


def new_said(text: str) -> str | None:
    """What stands behind "new", in any language; None where the line does not begin so, or names a client `Nova, …`."""
    if text.split(" ", 1)[0].endswith(","):
        return None
    return "" if is_word(text, "leads", "new") else led(text, "new")


def listed(turn: Turn) -> Reply:
    found = turn.store.products.all(ProductKind.GOODS)
    new = Button(t("products-do-new"), "products.new") if turn.person.may(Right.KEEP_PRODUCTS) else None
    if not found:
        return Reply(t("products-none-yet"), column(new))
    more = len(found) - PAGE
    rows = [row(turn, one) for one in found[:PAGE]]
    text = lines(*rows, t("market-more", count=str(more)) if more > 0 else None)
    return Reply(text, (*_shown(found[:PAGE]), *column(new)))


def row(turn: Turn, one: Product) -> Text:
    """Code, name, price and stock on one line."""
    count = str(turn.store.stock.total(one.id))
    name = t("products-card", code=one.code, name=one.name)
    if one.price is None:
        return t("products-row", product=name, count=count)
    return t("products-row-priced", product=name, price=price_of(one), count=count)


def _shown(found: list[Product]) -> Rows:
    return column(*(Button(f"{one.code} {one.name}"[:40], "products.show", one.id) for one in found))


@feature.press("products.new", Right.KEEP_PRODUCTS)
def new(turn: Turn) -> Reply:
    turn.dialog.drop(FORM.name)
    return FORM.begin(turn)

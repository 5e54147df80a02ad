"""Goods that are out of stock: the rep asks, adds the details, is told, and tells the client."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers import products
from handlers.form_steps import client_step, day_step, record_step
from handlers.line_parts import Parts
from office.goods import ENDED, WORTH_TELLING, Details, GoodsState, is_late, may_follow, suppliers
from office.rights import Right
from storage.goods import GoodsRequest

feature = Feature("goods")

PAGE = 10
LONGEST = {"product": 200, "quantity": 60, "specification": 500, "place": 200}
LONGEST_LABEL = 40


# One request


def card(turn: Turn, one: GoodsRequest, note: Text | None = None) -> Reply:
    """How it stands, with what this person may do next; `note` says what has just been done."""
    details = one.details
    missing = details.missing if one.state is GoodsState.ASKED else ()
    product = turn.store.products.named(details.product)
    text = lines(
        note,
        t("goods-card", number=str(one.id), client=one.client),
        _product(one),
        products.row(turn, product) if product else None,
        t("goods-specification-is", specification=details.specification) if details.specification else None,
        t("goods-needed-by-is", day=details.needed_by) if details.needed_by else None,
        t("goods-place-is", place=details.place) if details.place else None,
        state_of(turn, one),
        t("goods-missing", details=in_words(missing)) if missing else None,
        t("goods-told-at", at=one.told_at) if one.told_at else None,
    )
    return Reply(text, _buttons(turn, one), replace=True, subject=one.subject)


def _product(one: GoodsRequest) -> Text:
    quantity = one.details.quantity
    return f"{one.details.product}, {quantity}" if quantity else one.details.product


def state_of(turn: Turn, one: GoodsRequest) -> Text:
    """In one line: when they will be there, what is offered instead, or where it waits."""
    match one.state:
        case GoodsState.DATED if is_late(one.state, one.expected_on, turn.today):
            return t("goods-late", day=one.expected_on)
        case GoodsState.DATED:
            return t("goods-dated", day=one.expected_on)
        case GoodsState.ANALOGUE:
            return t("goods-analogue-is", analogue=one.analogue)
        case GoodsState.PRODUCTION:
            return t("goods-production-is", question=one.question)
        case GoodsState.REFUSED:
            return t("goods-refused", reason=one.question)
        case state:
            return t("goods-state", state=state)


def in_words(missing: Sequence[Any]) -> Text:
    return Joined(tuple(t("goods-detail", detail=each) for each in missing))


def _buttons(turn: Turn, one: GoodsRequest) -> tuple[tuple[Button, ...], ...]:
    mine = _of_rep(one) if turn.person.may(Right.LOG_CALLS) else []
    ours = _of_logistics(one) if turn.person.may(Right.SUPPLY) else []
    return (*column(*mine), *grid(ours))


def _of_rep(one: GoodsRequest) -> list[Button]:
    asked = one.state is GoodsState.ASKED
    return [
        *([Button(t("goods-do-fill"), "goods.fill", one.id)] if asked and one.details.missing else []),
        *([told_button(one)] if one.state in WORTH_TELLING and one.told_at is None else []),
        *([Button(t("goods-do-withdraw"), "goods.undo", one.id)] if _may_withdraw(one) else []),
    ]


def told_button(one: GoodsRequest) -> Button:
    return Button(t("goods-do-told"), "goods.told", f"{one.id}.{one.state}")


def _may_withdraw(one: GoodsRequest) -> bool:
    return may_follow(one.state, GoodsState.WITHDRAWN)


def _of_logistics(one: GoodsRequest) -> list[Button]:
    if one.state is GoodsState.ASKED:
        ready = Button(t("goods-do-accept"), "goods.accept", one.id)
        wanting = Button(t("goods-do-details"), "goods.details", one.id)
        return [wanting if one.details.missing else ready, Button(t("goods-do-refuse"), "goods.refuse", one.id)]
    if not may_follow(one.state, GoodsState.DATED):
        return []
    return [
        Button(t("goods-do-date"), "goods.date", one.id),
        Button(t("goods-do-analogue"), "goods.analogue", one.id),
        Button(t("goods-do-production"), "goods.production", one.id),
        Button(t("goods-do-order"), "goods.order", one.id),
        Button(t("goods-do-arrived"), "goods.arrived", one.id),
        Button(t("goods-do-refuse"), "goods.refuse", one.id),
    ]


@feature.press("goods.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    one = turn.store.goods.get(turn.person, turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


# Asking


def save(turn: Turn, given: Answers) -> Reply:
    """Kept, and logistics told; what is still missing is said to both."""
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    one = turn.store.goods.add(client.id, turn.person.id, _details(given))
    turn.made = one.subject
    _tell_logistics(turn, one, t("goods-new", person=turn.person.name))
    return card(turn, one, t("goods-saved"))


def _details(given: Answers) -> Details:
    needed = given.get("needed_by")
    return Details(
        given["product"],
        given.get("quantity"),
        given.get("specification"),
        date.fromisoformat(needed) if needed else None,
        given.get("place"),
    )


def _tell_logistics(turn: Turn, one: GoodsRequest, note: Text) -> None:
    """Who accepted it, else everybody who may; not who just spoke."""
    handler = turn.store.staff.get(one.handled_by)
    told = [handler] if handler and handler.active else suppliers(turn.store.staff.all())
    for person in told:
        if person.id != turn.person.id:
            missing = one.details.missing
            text = lines(
                note,
                t("goods-card", number=str(one.id), client=one.client),
                _product(one),
                t("goods-missing", details=in_words(missing)) if missing else None,
            )
            button = Button(t("goods-do-show"), "goods.show", one.id)
            turn.tell(person, Reply(text, column(*_of_logistics(one)[:1], button), subject=one.subject))


def _text_step(name: str, *, optional: bool) -> Step:
    asks = {
        "product": (t("goods-ask-product"), t("goods-product")),
        "quantity": (t("goods-ask-quantity"), t("goods-quantity")),
        "specification": (t("goods-ask-specification"), t("goods-specification")),
        "place": (t("goods-ask-place"), t("goods-place")),
    }
    return Step(name, *asks[name], read.a_line(LONGEST[name]), read.plain, optional=optional)


def _needed_by(*, optional: bool) -> Step:
    return day_step("needed_by", t("goods-ask-needed-by"), t("goods-needed-by"), optional=optional)


_CLIENT = client_step(t("goods-ask-client"))
FORM = feature.form(
    Form(
        "goods.new",
        t("goods-title"),
        save,
        (
            _CLIENT,
            _text_step("product", optional=False),
            _text_step("quantity", optional=True),
            _text_step("specification", optional=True),
            _needed_by(optional=True),
            _text_step("place", optional=True),
        ),
        Right.LOG_CALLS,
        enough=frozenset({"client", "product"}),
    )
)


@feature.command("goods", Right.SEE_CLIENTS)
def goods(turn: Turn) -> Reply:
    """`/goods CLIENT, product, quantity[, specification][, needed by DAY][, to PLACE]`; alone: the open ones."""
    if not turn.text:
        return listed(turn)
    if not turn.person.may(Right.LOG_CALLS):
        return Reply(t("errors-no-right"))
    turn.dialog.drop(FORM.name)
    given, problem = _understood(turn)
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    return save(turn, given) if "product" in given else FORM.begin(turn, given)


def _understood(turn: Turn) -> tuple[Answers, tuple[str, Unclear] | None]:
    """What the line says, and the step that must be asked first with the reason."""
    parts, given = Parts(turn), Answers()
    problem: tuple[str, Unclear] | None = None
    name = parts.first()
    try:
        given["client"] = read.a_client(turn, name)
    except Unclear as why:
        problem = "client", why
    said = {"product": parts.first(), "quantity": parts.first()}
    try:
        if (moment := parts.moment("needed_by")) is not None:
            given["needed_by"] = moment.partition("T")[0]
    except Unclear as why:
        problem = problem or ("needed_by", why)
    said["place"] = parts.led("place") or ""
    said["specification"] = parts.rest()
    for step, text in said.items():
        if not text:
            continue
        try:
            given[step] = read.a_line(LONGEST[step])(turn, text)
        except Unclear as why:
            problem = problem or (step, why)
    return given, problem


@feature.press("goods.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    """The client does not want it any more: withdrawn, and logistics told."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not may_follow(one.state, GoodsState.WITHDRAWN):
        return card(turn, one, t("goods-too-late"))
    one = turn.store.goods.move(one, GoodsState.WITHDRAWN)
    _tell_logistics(turn, one, t("goods-withdrawn", person=turn.person.name))
    return card(turn, one)


# The details that are missing


def filled(turn: Turn, given: Answers) -> Reply:
    one = turn.store.goods.get(turn.person, given["record"] or 0)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.state in ENDED:
        return card(turn, one, t("goods-too-late"))
    kept = one.details
    needed = given["needed_by"]
    details = Details(
        kept.product,
        given["quantity"] or kept.quantity,
        given["specification"] or kept.specification,
        date.fromisoformat(needed) if needed else kept.needed_by,
        given["place"] or kept.place,
    )
    one = turn.store.goods.detail(one, details)
    _tell_logistics(turn, one, t("goods-filled", person=turn.person.name))
    return card(turn, one, t("goods-filled-in"))


DETAILS = feature.form(
    Form(
        "goods.details",
        t("goods-title"),
        filled,
        (
            record_step("record", t("goods-title")),
            _text_step("quantity", optional=False),
            _text_step("specification", optional=False),
            _needed_by(optional=False),
            _text_step("place", optional=False),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


@feature.press("goods.fill", Right.LOG_CALLS)
def fill(turn: Turn) -> Reply:
    """Asks for nothing but what is missing."""
    one = turn.store.goods.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not one.details.missing or one.state in ENDED:
        return card(turn, one)
    known = {step.name: None for step in DETAILS.steps if step.name not in one.details.missing}
    return DETAILS.begin(turn, known | {"record": one.id})


# Told the client


@feature.press("goods.told", Right.LOG_CALLS)
def told(turn: Turn) -> Reply:
    """`id.state`: the client was told of this state; a button of an earlier one says what has changed since."""
    digits, _, state = turn.arg.partition(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10
    one = turn.store.goods.get(turn.person, int(digits)) if known else None
    if one is None:
        return Reply(t("errors-old-button"))
    if one.told_at is not None:
        return card(turn, one, t("goods-told-already"))
    if one.state != state:
        return card(turn, one, t("goods-changed-since"))
    return card(turn, turn.store.goods.told(one), t("goods-told", client=one.client))


# Listing


def listed(turn: Turn) -> Reply:
    """Those of the clients whom this person sees, which are all of them for logistics."""
    found = turn.store.goods.open_of(turn.person)
    new = Button(t("goods-do-new"), "goods.new") if turn.person.may(Right.LOG_CALLS) else None
    if not found:
        return Reply(t("goods-none"), column(new))
    more = len(found) - PAGE
    text = lines(
        t("goods-open"),
        *(row(turn, one) for one in found[:PAGE]),
        t("goods-more", count=more) if more > 0 else None,
    )
    shown = [Button(f"{one.id}: {one.details.product}"[:LONGEST_LABEL], "goods.show", one.id) for one in found[:PAGE]]
    return Reply(text, column(*shown, new))


def row(turn: Turn, one: GoodsRequest) -> Text:
    state = state_of(turn, one)
    return t("goods-row", number=str(one.id), client=one.client, product=_product(one), state=state)


@feature.press("goods.new", Right.LOG_CALLS)
def new(turn: Turn) -> Reply:
    turn.dialog.drop(FORM.name)
    return FORM.begin(turn)

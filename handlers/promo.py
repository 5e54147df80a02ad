"""Promotional material (S0: its supply is back-office work): what is there, what a client was given, ordered again."""

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from handlers import answers as read
from handlers.form_steps import client_step
from handlers.line_parts import Parts
from handlers.products import LONGEST, a_count, new_said, show_product, stock_of
from handlers.stock import warn_if_low
from handlers.unclear import explained
from office.products import Move, ProductKind
from office.rights import Right
from storage.products import CodeTaken, Product

feature = Feature("promo")


# Given to a client


def save(turn: Turn, given: Answers) -> Reply:
    """Out of the place that has the most of it, with Undo; never more than is there."""
    client = turn.store.clients.get(turn.person, given["client"])
    one = turn.store.products.get(given["product"])
    if client is None or one is None or one.retired_at:
        return Reply(t("errors-old-button"))
    count = given["quantity"] or 1
    by_place = turn.store.stock.of(one.id)
    place = max(by_place, key=lambda each: by_place[each], default="")
    there = by_place.get(place, 0)
    if there < count:
        return Reply(t("promo-too-few", name=one.name, count=str(there)))
    move = turn.store.stock.add(one, place, -count, Move.GIVEN, client.id)
    turn.store.audit.add(client.subject, "promo", None, f"{one.code} {count}")
    told = warn_if_low(turn, one, count)
    text = lines(
        t("promo-given", client=client.name, name=one.name, count=str(count)),
        stock_of(turn, one),
        t("stock-low-told") if told else None,
    )
    return Reply(text, column(Button(t("market-do-undo"), "stock.undo", move.id)), subject=one.subject)


def _material(turn: Turn, text: str) -> int:
    if (one := turn.store.products.named(text, ProductKind.PROMO)) is not None:
        return one.id
    likely = [one for one, _ in turn.store.products.fitting(text, ProductKind.PROMO)] or _all(turn)
    raise Unclear(t("promo-none", text=text[:60]), _choices(likely))


def _pieces(turn: Turn, text: str) -> int:
    """Nobody is given none."""
    if (count := a_count(turn, text)) == 0:
        raise Unclear(t("products-bad-count", text=text[:40]))
    return count


def _all(turn: Turn) -> list[Product]:
    return turn.store.products.all(ProductKind.PROMO)


def _choices(found: list[Product]) -> list[Choice]:
    return [Choice(f"{one.code} {one.name}"[:40], one.id) for one in found[: read.MOST_CANDIDATES]]


def _offered(turn: Turn, given: Answers) -> list[Choice]:
    return _choices(_all(turn))


FORM = feature.form(
    Form(
        "promo.give",
        t("promo-title"),
        save,
        (
            client_step(t("promo-ask-client")),
            Step("product", t("promo-ask-product"), t("promo-product"), _material, show_product, _offered, width=1),
            Step(
                "quantity",
                t("promo-ask-quantity"),
                t("promo-quantity"),
                _pieces,
                read.plain,
                lambda turn, given: [Choice(str(count), count) for count in (1, 2, 3, 5)],
                optional=True,
                width=4,
            ),
        ),
        Right.KEEP_PRODUCTS,
    )
)


@feature.command("promo", Right.KEEP_PRODUCTS)
def promo(turn: Turn) -> Reply:
    """`/promo Acme, catalogue, 3` gives it; `/promo new CAT-26, Catalogue 2026[, min 50]`; alone: what is there."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return listed(turn)
    named = turn.store.clients.look_up(turn.person, turn.text.partition(",")[0]).clear
    if named is None and (said := new_said(turn.text)) is not None:
        turn.text = said
        return _new(turn)
    name, material, count = _in_order(turn)
    given = Answers()
    problem: tuple[str, Unclear] | None = None
    for step, text in (("client", name), ("product", material), ("quantity", count)):
        read_ = {"client": read.a_client, "product": _material, "quantity": _pieces}[step]
        try:
            if text:
                given[step] = read_(turn, text)
        except Unclear as why:
            problem = problem or (step, why)
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    if "client" not in given:
        return FORM.begin(turn, given)
    if not material:
        return of_client(turn, given["client"])
    return save(turn, {"quantity": None} | given)


def _in_order(turn: Turn) -> tuple[str, str, str]:
    """The client, the material and how many, in whichever order they stand; what is not known keeps its place."""

    def rank(part: str) -> int:
        if part.isdecimal():
            return 3
        if turn.store.clients.look_up(turn.person, part).clear is not None:
            return 0
        return 2 if turn.store.products.named(part, ProductKind.PROMO) is not None else 1

    client, material, count, *_ = *sorted(Parts(turn).left, key=rank), "", "", ""
    return client, material, count


def of_client(turn: Turn, client_id: int) -> Reply:
    """What the client was given, the newest first."""
    given = turn.store.stock.given_to(client_id)
    name = read.show_client(turn, client_id)
    give = column(Button(t("promo-do-give"), "promo.give", client_id))
    if not given:
        return Reply(t("promo-nothing-given", client=name), give)
    rows = [
        t("promo-row", name=turn.store.products.any(one.product_id).name, count=str(-one.quantity), at=one.at)
        for one in given
    ]
    return Reply(lines(t("promo-of-client", client=name), *rows), give)


@feature.press("promo.give", Right.KEEP_PRODUCTS)
def give(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


# What there is


def _new(turn: Turn) -> Reply:
    """`new CODE, name[, min 50]`; how many there are is entered with /stock."""
    parts = Parts(turn)
    code, name, minimum = parts.first(), parts.first(), parts.led("minimum")
    if not name:
        return Reply(t("promo-how-new"))
    try:
        one = turn.store.products.add(
            ProductKind.PROMO,
            read.a_line(LONGEST["code"])(turn, code),
            read.a_line(LONGEST["name"])(turn, name),
            minimum=a_count(turn, minimum) if minimum else None,
        )
    except Unclear as why:
        return explained(why, t("promo-how-new"))
    except CodeTaken:
        taken = turn.store.products.coded(code)
        return Reply(t("products-code-taken", code=code, name=taken.name if taken else ""))
    turn.made = one.subject
    retire = column(Button(t("products-do-retire"), "products.retire", one.id))
    return Reply(t("promo-saved", name=one.name, code=one.code), retire, subject=one.subject)


def listed(turn: Turn) -> Reply:
    found = _all(turn)
    if not found:
        return Reply(t("promo-none-yet"))
    rows = [lines(t("products-card", code=one.code, name=one.name), stock_of(turn, one)) for one in found]
    return Reply(lines(*rows))

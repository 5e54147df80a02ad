"""Which product fits what a client wants (S3): by words, with price, stock and an analogue where it is out of stock."""

from collections.abc import Sequence

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers.products import price_of, stock_of
from office.products import Fit
from office.rights import Right
from storage.products import Product

feature = Feature("fits")

MOST = 5
LONGEST = 200


@feature.command("fits", Right.SEE_CLIENTS)
def fits(turn: Turn) -> Reply:
    """`/fits pump 20 m stainless`; `/fits Acme`: what that client's card says of its needs."""
    if not turn.text:
        return Reply(t("fits-what"))
    found = turn.store.products.fitting(turn.text[:LONGEST])
    client = turn.store.clients.look_up(turn.person, turn.text).clear if not found else None
    if client is None:
        return _shown(turn, turn.text, found)
    if not (needs := client.needs):
        return Reply(t("fits-no-needs", client=client.name))
    fitting = _shown(turn, needs, turn.store.products.fitting(needs[:LONGEST]))
    return Reply(lines(t("fits-needs", client=client.name, needs=needs), fitting.text), fitting.buttons)


def _shown(turn: Turn, said: str, found: Sequence[tuple[Product, Fit]]) -> Reply:
    """The best first."""
    if not found:
        return Reply(t("fits-none", text=said[:60]))
    rows = [_row(turn, one, fit) for one, fit in found[:MOST]]
    buttons = [Button(f"{one.code} {one.name}"[:40], "products.show", one.id) for one, _ in found[:MOST]]
    return Reply(lines(*rows), column(*buttons))


def _row(turn: Turn, one: Product, fit: Fit) -> Text:
    analogue = turn.store.products.get(one.analogue_id) if turn.store.stock.total(one.id) <= 0 else None
    return lines(
        t("products-card", code=one.code, name=one.name),
        price_of(one),
        stock_of(turn, one),
        t("fits-missing", words=", ".join(fit.missing)) if fit.missing else None,
        t("products-analogue-is", product=f"{analogue.code} {analogue.name}") if analogue else None,
    )

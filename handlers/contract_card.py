"""The card of a contract: its state as the facts are today, or as they were on another day."""

from collections.abc import Sequence
from datetime import date

from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from handlers.amounts import sums
from handlers.terms import said_how_much
from office.contracts import FINAL_STAGES, UNSIGNED, ContractFacts, OpenItem, open_items, owed, status
from office.rights import Right
from storage.contracts import Contract
from storage.disagreements import Disagreement
from storage.obligations import KeptObligation

MOST_ITEMS = 12
MOST_POINTS = 5
MOST_DONE_BUTTONS = 6
LONGEST_LABEL = 28


def card(turn: Turn, one: Contract, note: Text | None = None, undo: Button | None = None) -> Reply:
    """As the facts are today; `note` says what has just been done, `undo` takes it back."""
    facts = turn.store.contracts.facts([one])[one.id]
    points = turn.store.disagreements.open_of(one.id)
    text = state_of(one, facts, turn.today, points, note)
    buttons = column(undo) + _editing(turn, one, points)
    return Reply(text, buttons, replace=True, subject=one.subject)


def on_day(turn: Turn, one: Contract, day: date) -> Reply:
    """As the facts were at the end of that day; of a day to come, as they would be if nothing happened."""
    facts = turn.store.contract_history.facts_on([one], day, turn.person.today)[one.id]
    points = [
        each
        for each in turn.store.disagreements.of(one.id)
        if each.raised_on <= day and (each.settled_on is None or each.settled_on > day)
    ]
    was = t("contracts-as-it-was", day=day) if day <= turn.today else t("contracts-as-it-will-be", day=day)
    today = Button(t("contracts-do-today"), "contracts.show", one.id)
    return Reply(state_of(one, facts, day, points, was), column(today), subject=one.subject)


def state_of(
    one: Contract, facts: ContractFacts, day: date, points: Sequence[Disagreement], note: Text | None = None
) -> Text:
    items = open_items(facts, day)
    more = len(items) - MOST_ITEMS
    return lines(
        note,
        t("contracts-card", number=one.number, client=one.client, id=str(one.id)),
        _state(facts, day),
        *_days(one, facts),
        t("contracts-amount", amount=one.amount) if one.amount else None,
        t("contracts-price-type", type=one.price_type) if one.price_type else None,
        t("contracts-pay-days", days=one.pay_days) if one.pay_days is not None else None,
        *_money(facts),
        t("contracts-open") if items else t("contracts-nothing-open"),
        *(item_row(item) for item in items[:MOST_ITEMS]),
        t("contracts-more-items", count=more) if more > 0 else None,
        t("disagreements-open") if points else None,
        *(t("disagreements-row", point=each.point, day=each.raised_on) for each in points[:MOST_POINTS]),
    )


def _state(facts: ContractFacts, day: date) -> Text:
    """The status, and the stage where it says something else; how much of the execution list is done."""
    state = status(facts, day)
    done = sum(each.done is not None for each in facts.obligations)
    return lines(
        t("contracts-status", status=state)
        if state.value == facts.stage.value
        else t("contracts-status-and-stage", status=state, stage=facts.stage),
        t("contracts-fulfilled", done=done, all=len(facts.obligations)) if facts.obligations else None,
    )


def _days(one: Contract, facts: ContractFacts) -> list[Text]:
    return [
        *([t("contracts-signed-on", day=facts.signed)] if facts.signed else []),
        *([t("contracts-starts-on", day=one.starts_on)] if one.starts_on else []),
        *([t("contracts-ends-on", day=one.ends_on)] if one.ends_on else []),
    ]


def _money(facts: ContractFacts) -> list[Text]:
    """Paid so far and owed, a sum a currency."""
    paid = [money for money in facts.paid.values() if money.minor]
    due = list(owed(facts.invoices).values())
    return [
        *([t("contracts-paid", sums=sums(paid))] if paid else []),
        *([t("contracts-owed", sums=sums(due))] if due else []),
    ]


def item_row(item: OpenItem, *, to_client: bool = False) -> Text:
    """`to_client`: as the client reads it, for whom ours and theirs are the other way round."""
    if item.invoice is not None:
        return t("contracts-invoice", number=item.invoice, amount=item.amount, day=item.due, late=item.late)
    what: Text = item.what
    if item.quantity or item.amount:
        what = Joined((item.what, said_how_much(item.quantity, item.amount)))
    if to_client:
        day = t("telling-by", day=item.due) if item.due else ""
        return t("telling-obligation", side=str(item.side), what=what, by=day)
    if item.due is None:
        return t("contracts-obligation-undated", side=item.side, what=what)
    return t("contracts-obligation", side=item.side, what=what, day=item.due, late=item.late)


def _editing(turn: Turn, one: Contract, points: Sequence[Disagreement]) -> tuple[tuple[Button, ...], ...]:
    if not turn.person.may(Right.EDIT_CONTRACTS):
        return ()
    done = [_done_button(kept) for kept in open_obligations(turn, one)[:MOST_DONE_BUTTONS]]
    settle = [
        Button(t("disagreements-do-settle", point=shortened(each.point)), "disagreements.settle", each.id)
        for each in points[:MOST_POINTS]
    ]
    change = (
        Button(t("contracts-do-oblige"), "contracts.oblige", one.id),
        Button(t("contracts-do-stage"), "contracts.stage", one.id),
        Button(t("contracts-do-terms"), "contracts.terms", one.id),
    )
    more = (
        Button(t("contracts-do-obligations"), "obligations.of", one.id),
        Button(t("contracts-do-disagree"), "disagreements.new", one.id)
        if one.stage in UNSIGNED
        else Button(t("contracts-do-tell"), "telling.show", one.id),
    )
    return (*column(*done, *settle), change, more)


def _done_button(kept: KeptObligation) -> Button:
    return Button(t("contracts-do-done", what=shortened(kept.terms.what)), "contracts.done", kept.id)


def open_obligations(turn: Turn, one: Contract) -> list[KeptObligation]:
    """What is still to be fulfilled; nothing once the contract is closed or cancelled."""
    if one.stage in FINAL_STAGES:
        return []
    return [kept for kept in turn.store.obligations.of(one.id) if kept.terms.done is None]


def shortened(text: str) -> str:
    """Fit for a button."""
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"

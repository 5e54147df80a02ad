"""Contracts, asked for: the state of one, those of a client, and the open ones."""

from collections.abc import Sequence
from datetime import timedelta

from bot.talk.feature import Answer, Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import clients
from office.contracts import ContractFacts, OpenItem, Stage, open_items, owed, status
from office.money import Money
from office.rights import Right
from storage.client import Client
from storage.contracts import Contract, KeptObligation

feature = Feature("contracts")

PAGE = 8
MOST_ITEMS = 12
MOST_DONE_BUTTONS = 6
LONGEST_LABEL = 28
MOST_NUMBERS = 5
"""Of a line that are looked up."""
EXPIRING_DAYS = 60
"""What ends this soon is said to end soon."""


# One contract


def card(turn: Turn, one: Contract, note: Text | None = None, undo: Button | None = None) -> Reply:
    """The state of a contract as the facts are today; `note` says what has just been done, `undo` takes it back."""
    facts = turn.store.contracts.facts([one])[one.id]
    items = open_items(facts, turn.today)
    more = len(items) - MOST_ITEMS
    text = lines(
        note,
        t("contracts-card", number=one.number, client=one.client, id=str(one.id)),
        _state(turn, facts),
        *_days(one),
        t("contracts-amount", amount=one.amount) if one.amount else None,
        *_money(facts),
        t("contracts-open") if items else t("contracts-nothing-open"),
        *(_item(item) for item in items[:MOST_ITEMS]),
        t("contracts-more-items", count=more) if more > 0 else None,
    )
    return Reply(text, column(undo) + _editing(turn, one), replace=True, subject=one.subject)


def _state(turn: Turn, facts: ContractFacts) -> Text:
    """The status, and the stage where it says something else; how much of the execution list is done."""
    state = status(facts, turn.today)
    done = sum(each.done is not None for each in facts.obligations)
    return lines(
        t("contracts-status", status=state)
        if state.value == facts.stage.value
        else t("contracts-status-and-stage", status=state, stage=facts.stage),
        t("contracts-fulfilled", done=done, all=len(facts.obligations)) if facts.obligations else None,
    )


def _days(one: Contract) -> list[Text]:
    return [
        *([t("contracts-signed-on", day=one.signed_on)] if one.signed_on else []),
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


def sums(amounts: Sequence[Money]) -> Text:
    """One sum a currency: they are never added up."""
    return Joined(tuple(t("contracts-money", amount=amount) for amount in amounts), " + ")


def _item(item: OpenItem) -> Text:
    if item.invoice is not None:
        return t("contracts-invoice", number=item.invoice, amount=item.amount, day=item.due, late=item.late)
    if item.due is None:
        return t("contracts-obligation-undated", side=item.side, what=item.what)
    return t("contracts-obligation", side=item.side, what=item.what, day=item.due, late=item.late)


def _editing(turn: Turn, one: Contract) -> tuple[tuple[Button, ...], ...]:
    if not turn.person.may(Right.EDIT_CONTRACTS):
        return ()
    done = [_done_button(kept) for kept in open_obligations(turn, one)[:MOST_DONE_BUTTONS]]
    change = (
        Button(t("contracts-do-oblige"), "contracts.oblige", one.id),
        Button(t("contracts-do-stage"), "contracts.stage", one.id),
    )
    return (*column(*done), change)


def _done_button(kept: KeptObligation) -> Button:
    return Button(t("contracts-do-done", what=shortened(kept.terms.what)), "contracts.done", kept.id)


def open_obligations(turn: Turn, one: Contract) -> list[KeptObligation]:
    """What is still to be fulfilled; nothing once the contract is closed or cancelled."""
    if one.stage in (Stage.CLOSED, Stage.CANCELLED):
        return []
    return [kept for kept in turn.store.contracts.obligations(one.id) if kept.terms.done is None]


def shortened(text: str) -> str:
    """Fit for a button."""
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"


# Asking


@feature.command("contract", Right.SEE_CONTRACTS)
@feature.phrase("contract", Right.SEE_CONTRACTS)
def contract(turn: Turn) -> Reply | None:
    """`/contract NUMBER`, a client, or `#id`; what this person may not see is answered like what is not there.

    None for a line of free text that names neither.
    """
    asked = turn.text.strip(" ?!.")
    if not asked:
        return _page(turn, 0)
    if asked.startswith("#"):
        digits = asked[1:]
        one = turn.store.contracts.get(turn.person, int(digits)) if digits.isdecimal() and len(digits) < 10 else None
        return card(turn, one) if one else _none(asked)
    numbered = turn.store.contracts.find(turn.person, asked)
    whole = [one for one in numbered if one.number.casefold() == asked.casefold()]
    if whole:
        return _choose(turn, whole, t("contracts-which", text=asked[:60]))
    named = turn.store.clients.look_up(turn.person, asked)
    if named.clear is not None:
        return _of(turn, named.clear)
    if numbered:
        return _choose(turn, numbered, t("contracts-which", text=asked[:60]))
    if named.candidates:
        buttons = [Button(client.name, "contracts.of", client.id) for client in named.candidates]
        return Reply(t("clients-which", text=asked[:60]), column(*buttons))
    if turn.meaning is not None and not any(map(str.isdecimal, asked)):
        return None
    return _none(asked)


@feature.intent(Intent.CONTRACT_SHOW, Right.SEE_CONTRACTS, shows=True)
def shown(turn: Turn) -> Answer:
    """The contract whose number stands in the line, else those of the client whom it names, else the open ones."""
    words = turn.meaning.text.split() if turn.meaning else []
    numbers = [said.strip(".,;:!?()\"'") for said in words if any(map(str.isdecimal, said))][:MOST_NUMBERS]
    for number in numbers:
        found = [one for one in turn.store.contracts.find(turn.person, number) if _is_numbered(one, number)]
        if found:
            return _choose(turn, found, t("contracts-which", text=number[:60]))
    named = turn.meaning is not None and turn.meaning.entry.mention is not None
    return _none(numbers[0]) if numbers and not named else listed(turn)


def _is_numbered(one: Contract, number: str) -> bool:
    return one.number.casefold() == number.casefold()


@feature.intent(Intent.CONTRACT_LIST, Right.SEE_CONTRACTS, shows=True)
def listed(turn: Turn) -> Answer:
    """Those of the client whom the line names, else the open ones."""
    named = turn.meaning is not None and turn.meaning.entry.mention is not None
    return clients.of_line(turn, "contracts.of", of_client) if named else _page(turn, 0)


@feature.intent(Intent.CONTRACTS_EXPIRING, Right.SEE_CONTRACTS, shows=True)
def expiring(turn: Turn) -> Reply:
    """Those in force that end soon."""
    last = turn.today + timedelta(days=EXPIRING_DAYS)
    found = turn.store.contracts.ending(turn.today, last, turn.person)
    if not found:
        return Reply(t("contracts-none-expiring", day=last))
    facts = turn.store.contracts.facts(found[:MOST_ITEMS])
    rows = [_row(turn, one, facts[one.id]) for one in found[:MOST_ITEMS]]
    more = t("contracts-more-items", count=len(found) - MOST_ITEMS) if len(found) > MOST_ITEMS else None
    return Reply(lines(t("contracts-expiring", day=last), *rows, more), column(*map(_button, found[:MOST_ITEMS])))


def _none(asked: str) -> Reply:
    return Reply(t("contracts-none", text=asked[:60]))


def _choose(turn: Turn, found: Sequence[Contract], question: Text) -> Reply:
    """One is shown, several are asked about."""
    return card(turn, found[0]) if len(found) == 1 else Reply(question, column(*map(_button, found)))


def _button(one: Contract) -> Button:
    return Button(Joined((shortened(one.number), shortened(one.client)), " · "), "contracts.show", one.id)


def _of(turn: Turn, client: Client) -> Reply:
    found = turn.store.contracts.of_client(client.id)
    if not found:
        return Reply(t("contracts-none-with", client=client.name))
    return _choose(turn, found, t("contracts-of", client=client.name))


@feature.press("contracts.of", Right.SEE_CONTRACTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _of(turn, client) if client else Reply(t("errors-old-button"))


@feature.press("contracts.show", Right.SEE_CONTRACTS)
def show(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.command("contracts", Right.SEE_CONTRACTS)
def contracts(turn: Turn) -> Reply:
    """The open ones, those ending first; with a client's name, that client's."""
    if not turn.text:
        return _page(turn, 0)
    try:
        client_id = read.a_client(turn, turn.text)
    except Unclear as why:
        return Reply(why.why, column(*(Button(choice.label, "contracts.of", choice.value) for choice in why.choices)))
    return _of(turn, turn.store.clients.any(client_id))


@feature.press("contracts.page", Right.SEE_CONTRACTS)
def page(turn: Turn) -> Reply:
    return _page(turn, turn.number)


def _page(turn: Turn, offset: int) -> Reply:
    found = turn.store.contracts.open_of(turn.person, PAGE + 1, offset)
    if not found:
        return Reply(t("contracts-none-open"))
    shown = found[:PAGE]
    facts = turn.store.contracts.facts(shown)
    rows = [_row(turn, one, facts[one.id]) for one in shown]
    more = Button(t("contracts-next-page"), "contracts.page", offset + PAGE) if len(found) > PAGE else None
    return Reply(lines(t("contracts-list"), *rows), column(*map(_button, shown), more), replace=True)


def _row(turn: Turn, one: Contract, facts: ContractFacts) -> Text:
    state = status(facts, turn.today)
    if one.ends_on is None:
        return t("contracts-row", number=one.number, client=one.client, status=state)
    return t("contracts-row-ending", number=one.number, client=one.client, status=state, day=one.ends_on)

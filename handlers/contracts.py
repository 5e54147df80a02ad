"""Contracts, asked for: the state of one, today or on any day, those of a client, and the open ones."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.talk.feature import Answer, Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import clients, contract_card, contract_days
from handlers.contract_card import MOST_ITEMS, card
from handlers.contract_card import shortened as shortened
from handlers.unclear import offered
from office.contracts import ContractFacts, status
from office.rights import Right
from storage.client import Client
from storage.contracts import Contract

feature = Feature("contracts")

PAGE = 8
MOST_NUMBERS = 5
"""Of a line that are looked up."""
EXPIRING_DAYS = 60
"""What ends this soon is said to end soon."""


# Asking


def named(turn: Turn, number: str, do: str) -> Contract | Reply:
    """The one contract of that number; else a question whose buttons `do` with the one that is meant."""
    found = turn.store.contracts.find(turn.person, number)
    whole = [one for one in found if _is_numbered(one, number)]
    if len(whole) == 1:
        return whole[0]
    if not found:
        return _none(number)
    buttons = column(*(_button(one, do) for one in whole or found))
    return Reply(t("contracts-which", text=number[:60]), buttons)


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
    whole = [one for one in numbered if _is_numbered(one, asked)]
    if whole:
        return _choose(turn, whole, t("contracts-which", text=asked[:60]))
    if (dated := contract_days.read(turn, asked)) is not None:
        return _on_day(turn, *dated)
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


def _on_day(turn: Turn, asked: str, days: Sequence[date]) -> Reply | None:
    """The state on that day of what the rest of the line names; a day that can be read in two ways is asked about."""
    numbered = turn.store.contracts.find(turn.person, asked)
    found = [one for one in numbered if _is_numbered(one, asked)]
    client = None if found else turn.store.clients.look_up(turn.person, asked).clear
    found = found or (turn.store.contracts.of_client(client.id) if client else numbered)
    if not found:
        return Reply(t("contracts-none-with", client=client.name)) if client else _none(asked)
    if len(found) == 1 and len(days) == 1:
        return contract_card.on_day(turn, found[0], days[0])
    buttons = [
        Button(
            Joined((shortened(one.number), shortened(one.client), t("forms-day", day=day)), " · "),
            "contracts.on",
            f"{one.id}.{day.isoformat()}",
        )
        for one in found
        for day in days
    ]
    return Reply(t("contracts-which", text=asked[:60]), column(*buttons))


@feature.press("contracts.on", Right.SEE_CONTRACTS)
def on(turn: Turn) -> Reply:
    """`id.day`: the state of the contract on that day."""
    digits, _, iso = turn.arg.partition(".")
    turn.arg = digits
    one = turn.store.contracts.get(turn.person, turn.number)
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return Reply(t("errors-old-button"))
    return contract_card.on_day(turn, one, day) if one else Reply(t("errors-old-button"))


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


def _button(one: Contract, do: str = "contracts.show") -> Button:
    return Button(Joined((shortened(one.number), shortened(one.client)), " · "), do, one.id)


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
        return offered(why, "contracts.of")
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

"""Invoices to clients: entered in one line or by a form, checked against their contract, taken back with Undo."""

from datetime import date, timedelta
from typing import Any

from bot.reading.words import is_word
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, column, t
from handlers import answers as read
from handlers.amounts import a_client_amount, money_of, show_amount
from handlers.payments import CLIENT, CORRECTION, FINAL, bar, line_parts, without_undo
from office.rights import Right
from storage.client import Client
from storage.contracts import Contract
from storage.invoices import Invoice

feature = Feature("invoices")

LONGEST_NUMBER = 120
MOST_CONTRACTS = 6
LONGEST_LEAD = 4
"""Words that may stand before the day: fecha de vencimiento."""


# Reading the answers


def _a_due_day(turn: Turn, text: str) -> str:
    """A day, with or without the word for 'due' before it."""
    words = text.split()
    for count in range(min(LONGEST_LEAD, len(words) - 1), 0, -1):
        if is_word(" ".join(words[:count]).rstrip(":"), "headings", "due"):
            return read.a_day(turn, " ".join(words[count:]))
    return read.a_day(turn, text)


def _due_by_terms(turn: Turn, given: Answers) -> list[Choice]:
    """The days that the client's contracts give, reckoned from today."""
    own = turn.store.contracts.of_client(given["client"]) if given.get("client") else []
    able = [one for one in own if one.stage not in FINAL and one.pay_days is not None]
    return [
        Choice(t("ledger-due-by-terms", day=day, contract=one.number), day.isoformat())
        for one in able[:MOST_CONTRACTS]
        for day in [turn.today + timedelta(days=one.pay_days or 0)]
    ]


def _a_number(turn: Turn, text: str, client_id: int | None = None) -> str:
    """One that no invoice in force of the client bears; of the one that is corrected it may stay."""
    number = read.a_line(LONGEST_NUMBER)(turn, text)
    client_id = read.answered(turn, "client") if client_id is None else client_id
    taken = turn.store.invoices.numbered(client_id, number) if client_id else None
    if taken is not None and taken.id != read.answered(turn, "replaces"):
        raise Unclear(t("ledger-number-taken", number=number), read=True)
    return number


def _a_contract(turn: Turn, text: str, client_id: int | None = None) -> int:
    """The client's contract of that number, if something can be entered under it."""
    client_id = read.answered(turn, "client") if client_id is None else client_id
    own = turn.store.contracts.of_client(client_id, 100) if client_id else []
    one = next((each for each in own if each.number.casefold() == text.strip().casefold()), None)
    if one is None:
        raise Unclear(t("ledger-no-contract", text=text[:60]), _choices(own))
    if why := bar(one, turn.today):  # nothing is invoiced under what is over, or has not begun
        raise why
    return one.id


def _choices(contracts: list[Contract]) -> list[Choice]:
    able = [one for one in contracts if one.stage not in FINAL]
    return [Choice(one.number, one.id) for one in able[:MOST_CONTRACTS]]


def _contracts(turn: Turn, given: Answers) -> list[Choice]:
    return _choices(turn.store.contracts.of_client(given["client"])) if given.get("client") else []


def _show_contract(turn: Turn, value: object) -> str:
    one = turn.store.contracts.any(int(str(value)))
    return one.number if one else "–"


# Entering


def save(turn: Turn, given: Answers) -> Reply:
    """Enter it; in the place of another that it corrects, that one is reversed."""
    client = turn.store.clients.get(turn.person, given["client"])
    former = turn.store.invoices.get(given["replaces"]) if given["replaces"] else None
    if client is None:
        return Reply(t("errors-old-button"))
    if former is not None and not turn.store.invoices.in_force(former.id):
        return Reply(t("ledger-reversed-already"))
    contract = turn.store.contracts.get(turn.person, given["contract"]) if given["contract"] else None
    if contract is not None and contract.client_id != client.id:
        contract = None
    try:
        return enter(turn, client, given | {"contract": contract.id if contract else None}, contract, former)
    except Unclear as why:
        step = why.keeps.get("step", "due")
        kept = {name: value for name, value in given.items() if name != step}
        return FORM.begin(turn, kept, ask=step, why=Unclear(why.why, why.choices, read=True))


def enter(
    turn: Turn, client: Client, given: Answers, contract: Contract | None, former: Invoice | None = None
) -> Reply:
    """Raises Unclear, nothing written; it keeps the name of the `step` that is to be answered anew."""
    due, number, amount = date.fromisoformat(given["due"]), given.get("number"), money_of(given["amount"])
    taken = turn.store.invoices.numbered(client.id, number) if number else None
    if taken is not None and (former is None or taken.id != former.id):
        raise Unclear(t("ledger-number-taken", number=number), keeps={"step": "number"})
    if contract is not None:
        _check_day(turn, contract, due)
    values: dict[str, Any] = {"client_id": client.id, "contract_id": given.get("contract"), "number": number}
    if former is not None:
        one_id = turn.store.invoices.replace(
            former.id, turn.today, given["reason"], amount=amount, due_on=due, **values
        )
    else:
        one_id = turn.store.invoices.add(amount=amount, due_on=due, issued_on=min(turn.today, due), **values)
    one = turn.store.invoices.get(one_id)
    assert one is not None
    told = t("ledger-invoiced", number=one.receivable.number, client=client.name, amount=amount, day=due)
    buttons = column(
        Button(t("contracts-undo"), "ledger.uninvoice", one_id),
        Button(t("ledger-do-ledger"), "ledger.of", client.id),
    )
    reply = Reply(told, buttons, subject=f"invoice:{one_id}")
    return reply if former is None else without_undo(reply)


def _check_day(turn: Turn, contract: Contract, due: date) -> None:
    for step, day in (("contract", turn.today), ("due", due)):
        if why := bar(contract, day):
            raise Unclear(why.why, keeps={"step": step})


STEPS = (
    CLIENT,
    Step("amount", t("ledger-ask-amount"), t("contracts-amount-label"), a_client_amount, show_amount),
    Step(
        "due",
        t("ledger-ask-due"),
        t("contracts-due"),
        _a_due_day,
        read.show_day,
        _due_by_terms,
        width=1,
        kind=FieldKind.DAY,
    ),
    Step("number", t("ledger-ask-number"), t("contracts-number"), _a_number, read.plain, optional=True),
    Step(
        "contract",
        t("ledger-ask-contract"),
        t("ledger-contract"),
        _a_contract,
        _show_contract,
        _contracts,
        optional=True,
        when=lambda turn, given: bool(_contracts(turn, given)),
    ),
    *CORRECTION,
)
FORM = feature.form(Form("invoices.new", t("ledger-invoice-title"), save, STEPS, Right.KEEP_BOOKS))


@feature.command("invoice", Right.KEEP_BOOKS)
def invoice(turn: Turn) -> Reply:
    """`/invoice CLIENT, AMOUNT, due DAY[, number][, contract]` is entered at once when all is clear; else it asks."""
    turn.dialog.drop(FORM.name)
    name, *rest = line_parts(turn) or [""]
    if not name:
        return FORM.begin(turn)
    given: Answers = {}
    ask = "client"
    try:
        given["client"] = read.a_client(turn, name)
        for ask, part in zip(("amount", "due"), rest, strict=False):
            given[ask] = a_client_amount(turn, part, given["client"]) if ask == "amount" else _a_due_day(turn, part)
        for part in rest[2:]:
            ask = _is_number(turn, given, part)
            given[ask] = (_a_number if ask == "number" else _a_contract)(turn, part, given["client"])
        if "due" not in given:
            return FORM.begin(turn, given)
        ask = "due"
        contract = turn.store.contracts.any(given["contract"]) if given.get("contract") else None
        return enter(turn, turn.store.clients.any(given["client"]), given, contract)
    except Unclear as why:
        ask = why.keeps.get("step", ask)
        given.pop(ask, None)
        return FORM.begin(turn, given, ask=ask, why=Unclear(why.why, why.choices, read=why.read))


def _is_number(turn: Turn, given: Answers, part: str) -> str:
    """The first further part is the invoice's number, unless a contract of the client has it; the next the contract."""
    known = [one.number.casefold() for one in turn.store.contracts.of_client(given["client"], 100)]
    return "contract" if "number" in given or part.casefold() in known else "number"

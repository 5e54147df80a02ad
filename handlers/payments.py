"""Payments that came in: entered in one line or by a card, shared out among the open invoices, taken back with Undo."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.reading.amounts import find_amounts
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers.amounts import a_client_amount, money_of, show_amount, taken_out
from handlers.discrepancies import misfit_of, tell_owner
from handlers.form_steps import client_step, record_step, text_step
from office.contracts import Stage
from office.ledger import Allocation, allocate, names, numbers_in
from office.money import Money
from office.receivables import OpenInvoice
from office.rights import Right
from storage.client import Client
from storage.contracts import Contract
from storage.invoices import Invoice

feature = Feature("payments")

LONGEST_REFERENCE = 300
MOST_WORDS = 12
"""Of a line without commas."""

MOST_NUMBERS = 8
FINAL = (Stage.CLOSED, Stage.CANCELLED)
_PARTS = re.compile(r"\s*;\s*|\s*,(?!\d)\s*|(?<!\d)\s*,\s*")
"""Between the parts of a line; a comma between two digits is one of an amount."""
_LIKE_A_NUMBER = re.compile(r"[^\W\d]\S*\d\S*")


# What it is for


class Barred(Unclear):
    """Nothing can be booked there; `step` is the answer of the form that is to be another."""

    def __init__(self, why: Text, step: str) -> None:
        super().__init__(why, read=True)
        self.step = step


def bar(contract: Contract, day: date) -> Barred | None:
    """Why nothing of that day can be booked under the contract."""
    if contract.stage in FINAL:
        return Barred(t("ledger-final", number=contract.number, stage=contract.stage), "invoices")
    begins = min((each for each in (contract.signed_on, contract.starts_on) if each), default=None)
    if begins is not None and day < begins:
        return Barred(t("ledger-before", number=contract.number, begins=begins, day=day), "paid_on")
    return None


def payable(turn: Turn, invoices: Sequence[Invoice], day: date, reference: str | None) -> dict[int, OpenInvoice]:
    """On which of them a payment of that day can be booked. Raises Barred, where one that is named, or all, are not."""
    found: dict[int, OpenInvoice] = {}
    bars: list[Barred] = []
    for invoice in invoices:
        contract = turn.store.contracts.any(invoice.contract_id) if invoice.contract_id else None
        why = bar(contract, day) if contract else None
        if why is None:
            found[invoice.id] = invoice.receivable
        elif names(reference, invoice.receivable.number):
            raise why
        else:
            bars.append(why)
    if bars and not found:
        raise bars[0]
    return found


# Reading the answers


def _a_past_day(turn: Turn, text: str) -> str:
    return check_past(turn, read.a_day(turn, text, past=True))


def check_past(turn: Turn, iso: str) -> str:
    """Raises Unclear for a day that has not come."""
    day = date.fromisoformat(iso)
    if day > turn.today:
        raise Unclear(t("ledger-day-ahead", day=day), read=True)
    return iso


def _numbers(turn: Turn, text: str, client_id: int | None = None) -> str:
    """The numbers of the client's open invoices in what was typed; raises Unclear where one is none of them."""
    client_id = read.answered(turn, "client") if client_id is None else client_id
    bills = turn.store.invoices.open_of_client(client_id) if client_id else []
    named, rest = numbers_in(text, [one.receivable.number for one in bills])
    strange = next((word for word in re.split(r"[\s,;+&]+", rest) if any(map(str.isdigit, word))), None)
    if not named or strange:
        choices = [Choice(one.receivable.number, one.receivable.number) for one in bills[:MOST_NUMBERS]]
        raise Unclear(t("ledger-no-invoice", text=(strange or text)[:60]), choices)
    return ", ".join(named)[:LONGEST_REFERENCE]


def _open_numbers(turn: Turn, given: Answers) -> list[Choice]:
    bills = turn.store.invoices.open_of_client(given["client"]) if given.get("client") else []
    return [Choice(one.receivable.number, one.receivable.number) for one in bills[:MOST_NUMBERS]]


def _today(turn: Turn, given: Answers) -> list[Choice]:
    return read.day_choices([turn.today])


# Entering


def save(turn: Turn, given: Answers) -> Reply:
    """Enter it; in the place of another that it corrects, that one is reversed."""
    client = turn.store.clients.get(turn.person, given["client"])
    former = turn.store.payments.get(given["replaces"]) if given["replaces"] else None
    if client is None:
        return Reply(t("errors-old-button"))
    if former is not None and former.reversed:
        return Reply(t("ledger-reversed-already"))
    day, amount = date.fromisoformat(given["paid_on"]), money_of(given["amount"])
    try:
        if former is not None:
            freed = [turn.store.invoices.get(one) for one in turn.store.allocations.of_payment(former.id)]
            bills = [*turn.store.invoices.open_of_client(client.id), *(one for one in freed if one is not None)]
            payable(turn, bills, day, given["invoices"])
            # On its own day, else both would count from then until today.
            turn.store.payments.reverse(former.id, former.paid_on, given["reason"])
        line_id = turn.store.payments.line_of(former.id) if former is not None else None
        reply = enter(turn, client, amount, day, given["invoices"], line_id)
        return reply if former is None else without_undo(reply)
    except Barred as why:
        kept = {name: value for name, value in given.items() if name != why.step}
        return FORM.begin(turn, kept, ask=why.step, why=why)


def enter(
    turn: Turn, client: Client, amount: Money, day: date, reference: str | None, line_id: int | None = None
) -> Reply:
    """Book a payment with what it is for; what does not fit becomes a discrepancy. Raises Barred, nothing written.

    `line_id`: of the bank's statement, where it corrects what was booked of one.
    """
    bills = payable(turn, turn.store.invoices.open_of_client(client.id), day, reference)
    shares = allocate(amount, bills, reference)
    payment_id = turn.store.payments.add(
        client_id=client.id, paid_on=day, amount=amount, reference=reference, statement_line_id=line_id
    )
    turn.store.allocations.give(payment_id, shares.given)
    told = t("ledger-paid", client=client.name, amount=amount, day=day)
    return entered(turn, client, payment_id, shares, told)


def entered(turn: Turn, client: Client, payment_id: int, shares: Allocation, told: Text) -> Reply:
    """The message of a payment: what it is for, what is left, and its discrepancy, of which the owner is told."""
    misfit = misfit_of(turn, client, payment_id, shares)
    text = lines(told, *(share(turn, one, shares) for one in shares.given), *tell_owner(turn, misfit))
    left = shares.left.minor > 0 and bool(turn.store.invoices.open_of_client(client.id))
    buttons = column(
        Button(t("contracts-undo"), "ledger.unpay", payment_id),
        Button(t("ledger-do-allocate"), "ledger.allocate", payment_id) if left else None,
        Button(t("ledger-do-ledger"), "ledger.of", client.id),
    )
    return Reply(text, buttons, subject=f"payment:{payment_id}")


def without_undo(reply: Reply) -> Reply:
    """Of a correction: taken back alone, neither what was right nor what was wrong would be in the books."""
    return replace(reply, buttons=reply.buttons[1:])


def share(turn: Turn, invoice_id: int, shares: Allocation) -> Text:
    invoice = turn.store.invoices.get(invoice_id)
    assert invoice is not None
    amount = Money(shares.given[invoice_id], shares.left.currency)
    if invoice.is_open:
        return t("ledger-share-open", number=invoice.receivable.number, amount=amount, open=invoice.open)
    return t("ledger-share", number=invoice.receivable.number, amount=amount)


CORRECTION = (
    record_step("replaces", t("contracts-number"), asked=False),
    text_step(
        "reason",
        t("ledger-ask-reason"),
        t("ledger-reason"),
        LONGEST_REFERENCE,
        when=lambda turn, given: bool(given.get("replaces")),
    ),
)
"""What it is put in the place of, and why; without the one the other is not asked."""

CLIENT = client_step(t("ledger-ask-payer"))
STEPS = (
    CLIENT,
    Step("amount", t("ledger-ask-amount"), t("contracts-amount-label"), a_client_amount, show_amount),
    Step(
        "invoices",
        t("ledger-ask-invoices"),
        t("ledger-invoices"),
        _numbers,
        read.plain,
        _open_numbers,
        optional=True,
        when=lambda turn, given: bool(_open_numbers(turn, given)),
    ),
    Step(
        "paid_on",
        t("ledger-ask-paid-on"),
        t("ledger-paid-on"),
        _a_past_day,
        read.show_day,
        _today,
        kind=FieldKind.DAY,
    ),
    *CORRECTION,
)
FORM = feature.form(Form("payments.new", t("ledger-payment-title"), save, STEPS, Right.KEEP_BOOKS))


def line_parts(turn: Turn) -> list[str]:
    """The line cut at its commas, and between a client's name and the amount where no comma stands there.

    Not where there are two such places: "Studio 54 100 EUR" is asked about.
    """
    parts = [part for part in _PARTS.split(turn.text.strip()) if part]
    words = parts[0].split() if parts else []
    if not 1 < len(words) <= MOST_WORDS or turn.store.clients.look_up(turn.person, parts[0]).clear is not None:
        return parts
    places = [at for at, each in enumerate(words) if at and any(map(str.isdecimal, each))]
    cut = [found for at in places if (found := _cut(turn, " ".join(words[:at]), " ".join(words[at:])))]
    return cut[0] + parts[1:] if len(cut) == 1 else parts


def _cut(turn: Turn, name: str, behind: str) -> list[str]:
    """A client's name, the amount that stands behind it, and what follows; nothing where they are not that."""
    written, found, rest = taken_out(turn, behind)
    if found is None or not behind.startswith(written) or turn.store.clients.look_up(turn.person, name).clear is None:
        return []
    return [name, written, *([rest] if rest else [])]


@feature.command("paid", Right.KEEP_BOOKS)
def paid(turn: Turn) -> Reply:
    """`/paid CLIENT, AMOUNT[, invoice numbers][, day]` is entered at once when all is clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    name, *rest = line_parts(turn) or [""]
    if not name:
        return FORM.begin(turn)
    given: Answers = {}
    ask = "client"
    try:
        given["client"] = read.a_client(turn, name)
        ask = "amount"
        if not rest:
            return FORM.begin(turn, given)
        given["amount"] = a_client_amount(turn, rest[0], given["client"])
        ask = "invoices"
        for part in rest[1:]:
            _add_part(turn, given, part)
        client = turn.store.clients.any(given["client"])
        day = date.fromisoformat(given.get("paid_on") or turn.today.isoformat())
        return enter(turn, client, money_of(given["amount"]), day, given.get("invoices"))
    except Unclear as why:
        ask = why.step if isinstance(why, Barred) else ask
        given.pop(ask, None)
        return FORM.begin(turn, given, ask=ask, why=why)


def _add_part(turn: Turn, given: Answers, part: str) -> None:
    """Numbers of invoices or the day, whichever it is. Raises Unclear, Barred where the day cannot be."""
    try:
        number = _numbers(turn, part, given["client"])
    except Unclear as no_number:
        if _LIKE_A_NUMBER.fullmatch(part):
            raise  # 'A-9' is no ninth of the month
        try:
            given["paid_on"] = _a_past_day(turn, part)
        except Unclear as no_day:
            raise (Barred(no_day.why, "paid_on") if no_day.read else no_number) from None
        return
    given["invoices"] = f"{given['invoices']}, {number}" if given.get("invoices") else number


@feature.intent(Intent.PAYMENT_LOG, Right.SEE_CONTRACTS)
def told(turn: Turn) -> Reply:
    """The card with what the line says of client, amount, invoices and day; others are told who keeps the books."""
    if not turn.person.may(Right.KEEP_BOOKS):
        return Reply(t("ledger-by-accounting"))
    given, why = read.client_of_line(turn)
    unclear = {"client": why} if why else {}
    parts = {"amount": _amount_of_line, "invoices": _numbers_of_line, "paid_on": _day_of_line}
    for step, read_part in parts.items():
        try:
            given |= read_part(turn, given)
        except Unclear as unread:
            unclear[step] = unread
    ask = next(iter(unclear), None)
    return FORM.begin(turn, given, ask=ask, why=unclear[ask] if ask else None)


def _amount_of_line(turn: Turn, given: Answers) -> Answers:
    assert turn.meaning is not None
    text = turn.meaning.text
    found = find_amounts(text, turn.meaning.language, turn.company.currency)
    said = text[found[0].start : found[0].end] if len(found) == 1 else ""
    return {"amount": a_client_amount(turn, said, given.get("client"))} if said else {}


def _numbers_of_line(turn: Turn, given: Answers) -> Answers:
    assert turn.meaning is not None
    named, _ = numbers_in(turn.meaning.text, [choice.value for choice in _open_numbers(turn, given)])
    return {"invoices": ", ".join(named) or None}


def _day_of_line(turn: Turn, given: Answers) -> Answers:
    """The one day that the line names; else today."""
    assert turn.meaning is not None
    days = {_as_day(one.value) for one in turn.meaning.entry.dates if one.grain == "day"}
    return {"paid_on": check_past(turn, days.pop().isoformat() if len(days) == 1 else turn.today.isoformat())}


def _as_day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value

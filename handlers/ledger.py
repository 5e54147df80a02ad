"""A client's ledger: its entries, newest first, each reversed or corrected by a press, and what is left allocated."""

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers import invoices, payments
from handlers.amounts import sums
from handlers.form_steps import text_step
from handlers.unclear import offered
from office.ledger import allocate
from office.money import Money, totals
from office.rights import Right
from storage.client import Client
from storage.entries import Entry, Noun

feature = Feature("ledger")

MOST = 12
LONGEST_REASON = 300


@feature.command("ledger", Right.SEE_CONTRACTS)
def ledger(turn: Turn) -> Reply:
    """`/ledger CLIENT`"""
    if not turn.text:
        return offered(Unclear(t("ledger-ask-client"), read.likely_clients(turn, {})), "ledger.of")
    try:
        return _shown(turn, turn.store.clients.any(read.a_client(turn, turn.text)))
    except Unclear as why:
        return offered(why, "ledger.of")


@feature.press("ledger.of", Right.SEE_CONTRACTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _shown(turn, client) if client else Reply(t("errors-old-button"))


def _shown(turn: Turn, client: Client) -> Reply:
    entries = turn.store.entries.of_client(client.id, MOST + 1)
    if not entries:
        return Reply(t("ledger-none", client=client.name))
    due = totals(one.open for one in turn.store.invoices.open_of_client(client.id)).values()
    rest = totals(left for _, left in turn.store.payments.with_rest(client.id)).values()
    text = lines(
        t("ledger-of", client=client.name),
        t("contracts-owed", sums=sums(list(due))) if due else t("contracts-owes-nothing", client=client.name),
        t("ledger-left", sums=sums(list(rest))) if rest else None,
        *(t("ledger-row", number=str(place), entry=_row(one)) for place, one in enumerate(entries[:MOST], 1)),
        t("ledger-older") if len(entries) > MOST else None,
    )
    standing = [(place, one) for place, one in enumerate(entries[:MOST], 1) if one.stands]
    buttons = [Button(t("ledger-entry", number=str(place)), "ledger.entry", one.key) for place, one in standing]
    return Reply(text, grid(buttons, 4) if turn.person.may(Right.KEEP_BOOKS) else ())


def _row(one: Entry) -> Text:
    """The day, what it is, and how much; why it was reversed."""
    values = {"day": one.day, "number": one.number, "amount": one.amount}
    match one.noun, one.reverses_id:
        case Noun.INVOICE, None:
            text = t("ledger-row-invoice", **values)
        case Noun.INVOICE, _:
            text = t("ledger-row-credit", **values)
        case _, None:
            text = t("ledger-row-payment", day=one.day, amount=one.amount)
        case _:
            text = t("ledger-row-contra", day=one.day, amount=one.amount)
    return t("ledger-row-reason", entry=text, reason=one.reason) if one.reason else text


def _entry(turn: Turn, key: str) -> tuple[Entry, Client] | None:
    """The entry of a button, where this person sees its client."""
    noun, _, digits = str(key).partition(".")
    if noun not in list(Noun) or not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
        return None
    one = turn.store.entries.get(Noun(noun), int(digits))
    client = turn.store.clients.get(turn.person, one.client_id) if one else None
    return (one, client) if one and client else None


@feature.press("ledger.entry", Right.KEEP_BOOKS)
def entry(turn: Turn) -> Reply:
    """One entry, with what can be done to it."""
    found = _entry(turn, turn.arg)
    if found is None:
        return Reply(t("errors-old-button"))
    one, _client = found
    if not one.stands:
        return Reply(t("ledger-reversed-already"))
    rest = turn.store.allocations.rest(one.id) if one.noun is Noun.PAYMENT else None
    left = rest if rest is not None and rest.minor > 0 else None
    text = lines(_row(one), *_given(turn, one), t("ledger-left", sums=sums([left])) if left else None)
    buttons = column(
        Button(t("ledger-do-reverse"), "ledger.reverse", one.key),
        Button(t("ledger-do-correct"), "ledger.correct", one.key),
        Button(t("ledger-do-allocate"), "ledger.allocate", one.id) if left else None,
    )
    return Reply(text, buttons, subject=one.subject)


def _given(turn: Turn, one: Entry) -> list[Text]:
    """What a payment is for."""
    if one.noun is not Noun.PAYMENT:
        return []
    found: list[Text] = []
    for invoice_id, amount in turn.store.allocations.of_payment(one.id).items():
        invoice = turn.store.invoices.get(invoice_id)
        assert invoice is not None
        found.append(t("ledger-share", number=invoice.receivable.number, amount=amount))
    return found


# Taking back


def take_back(turn: Turn, given: Answers) -> Reply:
    found = _entry(turn, given["entry"])
    return _reversed(turn, found, given["reason"]) if found else Reply(t("errors-old-button"))


def _reversed(turn: Turn, found: tuple[Entry, Client], reason: str | None) -> Reply:
    one, client = found
    if not one.stands:
        return Reply(t("ledger-reversed-already"))
    if one.noun is Noun.PAYMENT:
        turn.store.payments.reverse(one.id, turn.today, reason)
        text = t("ledger-payment-reversed", client=client.name, amount=one.amount)
    else:
        turn.store.invoices.reverse(one.id, turn.today, reason)
        text = t("ledger-invoice-reversed", client=client.name, number=one.number, amount=one.amount)
    return Reply(text, column(Button(t("ledger-do-ledger"), "ledger.of", client.id)), replace=True, subject=one.subject)


REVERSE = feature.form(
    Form(
        "ledger.reverse",
        t("ledger-reverse-title"),
        take_back,
        (
            Step("entry", t("contracts-number"), t("contracts-number"), read.plain, read.plain, listed=False),
            text_step("reason", t("ledger-ask-reason"), t("ledger-reason"), LONGEST_REASON),
        ),
        Right.KEEP_BOOKS,
        card=False,
    )
)


@feature.press("ledger.reverse", Right.KEEP_BOOKS)
def reverse(turn: Turn) -> Reply:
    """Asks for the reason first."""
    found = _entry(turn, turn.arg)
    if found is None:
        return Reply(t("errors-old-button"))
    return REVERSE.begin(turn, {"entry": turn.arg}) if found[0].stands else Reply(t("ledger-reversed-already"))


@feature.press("ledger.unpay", Right.KEEP_BOOKS)
def unpay(turn: Turn) -> Reply:
    """Undo under the message of a new payment."""
    found = _entry(turn, f"{Noun.PAYMENT}.{turn.number}")
    return _reversed(turn, found, None) if found else Reply(t("errors-old-button"))


@feature.press("ledger.uninvoice", Right.KEEP_BOOKS)
def uninvoice(turn: Turn) -> Reply:
    found = _entry(turn, f"{Noun.INVOICE}.{turn.number}")
    return _reversed(turn, found, None) if found else Reply(t("errors-old-button"))


@feature.press("ledger.correct", Right.KEEP_BOOKS)
def correct(turn: Turn) -> Reply:
    """The form with what was entered: saved, the former is reversed and this one written."""
    found = _entry(turn, turn.arg)
    if found is None:
        return Reply(t("errors-old-button"))
    one, client = found
    if not one.stands:
        return Reply(t("ledger-reversed-already"))
    amount = {"minor": one.amount.minor, "currency": one.amount.currency}
    given: Answers = {"client": client.id, "amount": amount, "replaces": one.id}
    if one.noun is Noun.PAYMENT:
        named = one.reference or ", ".join(_numbers(turn, one))[: payments.LONGEST_REFERENCE] or None
        return payments.FORM.begin(turn, given | {"invoices": named, "paid_on": one.day.isoformat()})
    invoice = turn.store.invoices.get(one.id)
    assert invoice is not None
    own = {"due": invoice.due_on.isoformat(), "number": invoice.number, "contract": invoice.contract_id}
    return invoices.FORM.begin(turn, given | own)


def _numbers(turn: Turn, one: Entry) -> list[str]:
    """Of the invoices that a payment is for."""
    found = [turn.store.invoices.get(invoice_id) for invoice_id in turn.store.allocations.of_payment(one.id)]
    return [invoice.receivable.number for invoice in found if invoice is not None]


# What is left of a payment


@feature.press("ledger.allocate", Right.KEEP_BOOKS)
def allocate_rest(turn: Turn) -> Reply:
    """To the oldest open invoices, as far as it goes; what did not fit is settled where nothing is left."""
    found = _entry(turn, f"{Noun.PAYMENT}.{turn.number}")
    if found is None:
        return Reply(t("errors-old-button"))
    one, client = found
    if not one.stands:
        return Reply(t("ledger-reversed-already"))
    rest = turn.store.allocations.rest(one.id)
    try:
        able = payments.payable(turn, turn.store.invoices.open_of_client(client.id), turn.today, None)
    except Unclear as why:
        return Reply(why.why)
    shares = allocate(rest, able) if rest.minor > 0 else None
    if shares is None or not shares.given:
        return Reply(t("ledger-nothing-fits", client=client.name, amount=rest))
    turn.store.allocations.give(one.id, shares.given)
    text = lines(
        t("ledger-allocated", client=client.name, amount=Money(rest.minor - shares.left.minor, rest.currency)),
        *(payments.share(turn, invoice_id, shares) for invoice_id in shares.given),
        t("ledger-left", sums=sums([shares.left])) if shares.left.minor else None,
    )
    return Reply(text, column(Button(t("ledger-do-ledger"), "ledger.of", client.id)), subject=one.subject)

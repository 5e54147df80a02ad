"""Reconciliation with clients (usaglašavanje): who is left of a month, the act of one, and what the client answered."""

import re
from datetime import date
from typing import Any

from bot.reading.amounts import UnreadableAmount
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.reconciliation import left_over
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers import drafts
from handlers.amounts import Readings, money_of, readings, settled, show_amount
from handlers.unclear import offered
from office.documents import Paper
from office.ledger import Misfit
from office.money import Money
from office.periods import read_code
from office.reconciliation import Act, ReconciliationState, act, end_of, month_before
from office.rights import Right
from storage.client import Client
from storage.reconciliations import Reconciliation

feature = Feature("reconciliation")

MOST_ENTRIES = 20

_NOTHING = re.compile(r"0+([.,]0+)?")


@feature.command("reconcile", Right.LOG_CALLS)
def reconcile(turn: Turn) -> Reply:
    """`/reconcile`: with whom last month's balance is not compared yet; `/reconcile CLIENT`: the act."""
    month = month_before(turn.today)
    if not turn.text:
        return left_over(turn.store, turn.person, month) or Reply(t("reconciliation-none", day=end_of(month)))
    try:
        client_id = read.a_client(turn, turn.text)
    except Unclear as why:
        return offered(why, "reconciliation.of", f".{month:%Y%m}")
    return _acts(turn, turn.store.clients.any(client_id), month)


@feature.press("reconciliation.of", Right.LOG_CALLS)
def of_client(turn: Turn) -> Reply:
    """`client.month`"""
    client, month, _ = _pressed(turn)
    return _acts(turn, client, month) if client and month else Reply(t("errors-old-button"))


def _pressed(turn: Turn) -> tuple[Client | None, date | None, str | None]:
    """Of `client.YYYYMM[.CUR]`: the client where the person sees it, the first day of the month, the currency."""
    return _named(turn, turn.arg)


def _named(turn: Turn, arg: str) -> tuple[Client | None, date | None, str | None]:
    turn.arg, _, rest = arg.partition(".")
    digits, _, currency = rest.partition(".")
    client = turn.store.clients.get(turn.person, turn.number)
    month = read_code(f"{digits[:4]}-{digits[4:]}")
    if month is None or month.month is None:
        return client, None, None
    return client, month.first, currency or None


def _acts(
    turn: Turn, client: Client, month: date, note: Text | None = None, undone: Reconciliation | None = None
) -> Reply:
    """The act of each currency, and what can be answered to it; `undone`: whose answer can be taken back."""
    rows = turn.store.reconciliations.of_month(turn.person, month, client.id)
    if not rows:
        return Reply(lines(note, t("reconciliation-nothing", client=client.name, day=end_of(month))))
    entries = turn.store.reconciliations.entries(client.id, month)
    parts = [_act(turn, row, act(month, row.ours.currency, entries)) for row in rows]
    buttons: Rows = (
        column(Button(t("reconciliation-undo"), "reconciliation.undo", _arg(undone, month))) if undone else ()
    )
    for row in rows:
        buttons += _answers(row, month, several=len(rows) > 1)
    if month == month_before(turn.today) and turn.person.may(Right.KEEP_DOCUMENTS):
        buttons += column(Button(t("reconciliation-draft"), "reconciliation.draft", client.id))
    return Reply(lines(note, *parts), buttons)


@feature.press("reconciliation.draft", Right.KEEP_DOCUMENTS)
def draft(turn: Turn) -> Reply:
    """The act of last month as a document."""
    client = turn.store.clients.get(turn.person, turn.number)
    return drafts.of_client(turn, Paper.RECONCILIATION, client) if client else Reply(t("errors-old-button"))


def _act(turn: Turn, row: Reconciliation, figures: Act) -> Text:
    shown, more = figures.entries[:MOST_ENTRIES], len(figures.entries) - MOST_ENTRIES
    return lines(
        t("reconciliation-act", client=row.client, day=figures.last_day),
        t("reconciliation-opening", day=figures.month, amount=figures.opening),
        *(
            t("reconciliation-payment", number=one.number, day=one.day, amount=one.amount)
            if one.payment
            else t("reconciliation-invoice", number=one.number, day=one.day, amount=one.amount)
            for one in shown
        ),
        t("contracts-more-items", count=more) if more > 0 else None,
        t("reconciliation-turnover", invoiced=figures.invoiced, paid=figures.paid),
        t("reconciliation-closing", day=figures.last_day, amount=figures.closing),
        _state(row),
    )


def _state(row: Reconciliation) -> Text:
    if row.corrected and row.told is not None:
        return t("reconciliation-corrected", told=row.told)
    if row.state in (None, ReconciliationState.LEFT):
        return t("reconciliation-not-yet")
    if row.state is ReconciliationState.DIFFERS and row.theirs is not None:
        return t("reconciliation-theirs", theirs=row.theirs, gap=row.ours - row.theirs)
    return t("reconciliation-state", state=row.state)


def _arg(row: Reconciliation, month: date) -> str:
    return f"{row.client_id}.{month:%Y%m}.{row.ours.currency}"


def _answers(row: Reconciliation, month: date, *, several: bool) -> Rows:
    arg = _arg(row, month)

    def label(what: Text) -> Text:
        return t("reconciliation-in", what=what, currency=row.ours.currency) if several else what

    return (
        (
            Button(label(t("reconciliation-do-sent")), "reconciliation.sent", arg),
            Button(label(t("reconciliation-do-agrees")), "reconciliation.agrees", arg),
            Button(label(t("reconciliation-do-differs")), "reconciliation.differs", arg),
        ),
    )


# What the client answered


@feature.press("reconciliation.sent", Right.LOG_CALLS)
def sent(turn: Turn) -> Reply:
    return _answered(turn, ReconciliationState.SENT)


@feature.press("reconciliation.agrees", Right.LOG_CALLS)
def agrees(turn: Turn) -> Reply:
    return _answered(turn, ReconciliationState.AGREES)


def _answered(turn: Turn, state: ReconciliationState) -> Reply:
    client, month, currency = _pressed(turn)
    row = _row(turn, client, month, currency)
    if client is None or month is None or row is None:
        return Reply(t("errors-old-button"))
    if row.state is state and not row.corrected:
        return Reply(t("reconciliation-already", client=client.name, state=state))
    _record(turn, row, month, state, row.ours if state is ReconciliationState.AGREES else None)
    note = t("reconciliation-recorded", client=client.name, state=state)
    return _acts(turn, client, month, note, row)


@feature.press("reconciliation.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    """The client is to be asked again."""
    client, month, currency = _pressed(turn)
    row = _row(turn, client, month, currency)
    if client is None or month is None or row is None or row.state is None:
        return Reply(t("errors-old-button"))
    if row.state is not ReconciliationState.LEFT:
        _record(turn, row, month, ReconciliationState.LEFT)
    return _acts(turn, client, month, t("reconciliation-undone", client=client.name))


def _row(turn: Turn, client: Client | None, month: date | None, currency: str | None) -> Reconciliation | None:
    if client is None or month is None:
        return None
    rows = turn.store.reconciliations.of_month(turn.person, month, client.id)
    return next((row for row in rows if row.ours.currency == currency), None)


def _record(
    turn: Turn, row: Reconciliation, month: date, state: ReconciliationState, theirs: Money | None = None
) -> None:
    """An answer stands for the one before, and so does its difference."""
    for former in turn.store.reconciliations.differences(row.client_id, row.ours.currency):
        turn.store.discrepancies.settle(former, None)
    if theirs is not None and theirs != row.ours:
        turn.store.discrepancies.add(
            Misfit.BALANCE, row.ours - theirs, client_id=row.client_id, owner_id=turn.person.id
        )
    turn.store.reconciliations.record(
        client_id=row.client_id,
        month=month,
        ours=row.ours,
        theirs=theirs,
        state=state,
        on_day=turn.today,
        person_id=turn.person.id,
    )


@feature.press("reconciliation.differs", Right.LOG_CALLS)
def differs(turn: Turn) -> Reply:
    """By how much is asked."""
    client, month, currency = _pressed(turn)
    row = _row(turn, client, month, currency)
    if row is None or month is None:
        return Reply(t("errors-old-button"))
    return FORM.begin(turn, {"act": _arg(row, month)})


def _theirs(turn: Turn, text: str) -> dict[str, Any]:
    """What they have, in the act's currency; a minus is what we owe them."""
    frame = turn.dialog.open
    wanted = str(frame.answers.get("act", "")).rpartition(".")[2] if frame else ""
    currency, said = wanted or turn.company.currency, text.strip()
    if _NOTHING.fullmatch(said):
        return {"minor": 0, "currency": currency}
    sign = -1 if said[:1] in ("-", "−") else 1
    try:
        found = readings(said.lstrip("-−"), (currency,), turn.languages)
    except UnreadableAmount:
        raise Unclear(t("amounts-unreadable", text=text[:60])) from None
    amounts = [one for one in found.amounts if one.currency == wanted or not wanted]
    if not amounts:
        raise Unclear(t("reconciliation-other-currency", currency=wanted), read=True)
    return settled(text, Readings(tuple(Money(sign * one.minor, one.currency) for one in amounts), found.clear))


def save(turn: Turn, given: Answers) -> Reply:
    client, month, currency = _named(turn, str(given["act"]))
    row = _row(turn, client, month, currency)
    if client is None or month is None or row is None:
        return Reply(t("errors-old-button"))
    theirs = money_of(given["theirs"])
    if theirs == row.ours:
        _record(turn, row, month, ReconciliationState.AGREES, theirs)
        note = t("reconciliation-recorded", client=client.name, state=ReconciliationState.AGREES)
        return _acts(turn, client, month, note, row)
    _record(turn, row, month, ReconciliationState.DIFFERS, theirs)
    note = t("reconciliation-discrepancy", client=client.name, gap=row.ours - theirs)
    return _acts(turn, client, month, note, row)


ACT = Step("act", t("reconciliation-title"), t("reconciliation-title"), read.plain, read.plain, listed=False)
"""Which act is answered, as on its buttons; known when the form begins, and never asked."""

FORM = feature.form(
    Form(
        "reconciliation.differs",
        t("reconciliation-title"),
        save,
        (
            ACT,
            Step(
                "theirs",
                t("reconciliation-ask-theirs"),
                t("reconciliation-theirs-label"),
                _theirs,
                show_amount,
            ),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)

"""Promises to pay: `Acme pays on Wednesday`, or /promise; with another day, or taken back."""

import re
from datetime import date
from typing import Any

from bot.reading.amounts import find_amounts
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, t
from bot.understanding.meaning import Intent, Meaning
from handlers import answers as read
from handlers.amounts import Readings, an_amount, given_money, settled, show_amount, sums, value_of
from handlers.form_steps import client_step, day_step
from office.money import Money, totals
from office.promises import PromiseState
from office.rights import Right
from storage.client import Client
from storage.promises import Promise

feature = Feature("promises")

_BARE_NUMBER = re.compile(r"(?<![\w#.,/-])\d+(?:[.,]\d+)*(?![\w/-])")


# Reading the answers


def _an_amount(turn: Turn, text: str) -> dict[str, Any]:
    """A sum; where it names no currency, the one in which the client owes. Of several each is offered."""
    return _amount_of(turn, read.answered(turn, "client"), text)


def _amount_of(turn: Turn, client_id: int | None, text: str) -> dict[str, Any]:
    """A sum above zero; raises Unclear."""
    owed = turn.store.figures.owed(turn.person, turn.today, client_id) if client_id else []
    return an_amount(turn, text, sorted({row.open.currency for row in owed}))


# A new promise


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    pay_on = date.fromisoformat(given["pay_on"])
    if pay_on < turn.today:  # the card stood open over midnight
        known = {name: value for name, value in given.items() if name != "pay_on"}
        return FORM.begin(turn, known, ask="pay_on", why=Unclear(t("forms-date-past", day=pay_on)))
    amount = given_money(given["amount"])
    try:
        amount = amount or _all_that_is_due(turn, client)
    except Unclear as why:
        known = {name: value for name, value in given.items() if name != "amount"}
        return FORM.begin(turn, known, ask="amount", why=why)
    promise_id = turn.store.promises.add(person_id=turn.person.id, client_id=client.id, pay_on=pay_on, amount=amount)
    one = turn.store.promises.get(promise_id)
    assert one is not None
    turn.made = one.subject
    return _recorded(one)


def _all_that_is_due(turn: Turn, client: Client) -> Money | None:
    """What was promised where no sum was named: all that is overdue, else all that is open; none: in two currencies.

    Raises Unclear where it cannot be known.
    """
    rows = turn.store.figures.owed(turn.person, turn.today, client.id)
    overdue = totals(row.overdue for row in rows if row.overdue.minor)
    opened = overdue or totals(row.open for row in rows)
    if len(opened) == 1:
        return next(iter(opened.values()))
    if overdue:
        return None
    if opened:
        raise Unclear(t("promises-which-sum", client=client.name, open=sums(list(opened.values()))))
    raise Unclear(t("promises-nothing-owed", client=client.name))


def _recorded(one: Promise) -> Reply:
    if one.amount is None:
        text = t("promises-recorded-all", client=one.client, day=one.pay_on)
    else:
        text = t("promises-recorded", client=one.client, amount=one.amount, day=one.pay_on)
    return Reply(text, ((Button(t("promises-undo"), "promises.undo", one.id),),), subject=one.subject)


FORM = feature.form(
    Form(
        "promises.new",
        t("promises-title"),
        save,
        (
            client_step(t("promises-ask-client")),
            day_step("pay_on", t("promises-ask-day"), t("promises-day")),
            Step(
                "amount",
                t("promises-ask-amount"),
                t("promises-amount"),
                _an_amount,
                show_amount,
                optional=True,
            ),
        ),
        Right.LOG_CALLS,
    )
)


@feature.command("promise", Right.LOG_CALLS)
def promise(turn: Turn) -> Reply:
    """`/promise CLIENT, DAY[, AMOUNT]` is saved at once where all of it is clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    name, _, rest = (part.strip() for part in turn.text.partition(","))
    day, _, amount = (part.strip() for part in rest.partition(","))
    given: Answers = {}
    try:
        given["client"] = read.a_client(turn, name)
    except Unclear as why:
        return FORM.begin(turn, _readable(turn, day), ask="client", why=why)
    if not day:
        return FORM.begin(turn, given)
    try:
        given["pay_on"] = read.a_coming_day(turn, day)
    except Unclear as why:
        return FORM.begin(turn, given, ask="pay_on", why=why)
    try:
        given["amount"] = _amount_of(turn, given["client"], amount) if amount else None
    except Unclear as why:
        return FORM.begin(turn, given, ask="amount", why=why)
    return save(turn, given)


def _readable(turn: Turn, day: str) -> Answers:
    """What is clear behind a client who is not."""
    try:
        return {"pay_on": read.a_coming_day(turn, day)} if day else {}
    except Unclear:
        return {}


@feature.intent(Intent.PROMISE_ADD, Right.LOG_CALLS)
def told(turn: Turn) -> Reply:
    """The card, with all that the line says."""
    given, why = read.client_of_line(turn)
    meaning = turn.meaning
    assert meaning is not None
    days = [one.value for one in meaning.entry.dates if one.grain not in read.LONGER_THAN_A_DAY and not one.rivals]
    ahead = {day for value in days if (day := read.as_day(value)) >= turn.today}
    if len(ahead) == 1:
        given["pay_on"] = ahead.pop().isoformat()
    if why is None and "client" in given:
        try:
            given["amount"] = _said_amount(turn, given["client"]) or _due(turn, given["client"])
        except Unclear as unclear:
            return FORM.begin(turn, given, ask="amount", why=unclear)
    return FORM.begin(turn, given, ask="client" if why else None, why=why)


def _due(turn: Turn, client_id: int) -> dict[str, Any] | None:
    """All that is due, as the card shows it; raises Unclear."""
    amount = _all_that_is_due(turn, turn.store.clients.any(client_id))
    return value_of(amount) if amount else None


def _said_amount(turn: Turn, client_id: int) -> dict[str, Any] | None:
    """None: the line names no sum. Raises Unclear where it can be read in two ways."""
    meaning = turn.meaning
    assert meaning is not None
    mention = meaning.entry.mention
    found = [
        one
        for one in find_amounts(meaning.text, meaning.language, turn.company.currency)
        if mention is None or one.end <= mention.start or mention.end <= one.start
    ]
    if len(found) > 1:
        several = tuple(dict.fromkeys(amount for one in found for amount in one.candidates))
        return settled(meaning.text, Readings(several, clear=False))
    if found:
        return _amount_of(turn, client_id, meaning.text[found[0].start : found[0].end])
    numbers = _bare_numbers(meaning)
    return _amount_of(turn, client_id, numbers[0]) if len(numbers) == 1 else None


def _bare_numbers(meaning: Meaning) -> list[str]:
    """Those that belong neither to the client's name nor to a day: "will pay 500 by the 4th"."""
    text = meaning.text
    spans = [(one.start, one.end) for one in meaning.entry.dates]
    if (mention := meaning.entry.mention) is not None:
        spans.append((mention.start, mention.end))
    for start, end in spans:
        text = text[:start] + "_" * (end - start) + text[end:]
    return _BARE_NUMBER.findall(text)


@feature.press("promises.new", Right.LOG_CALLS)
def new(turn: Turn) -> Reply:
    """The form, with the client filled in."""
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.press("promises.later", Right.LOG_CALLS)
def later(turn: Turn) -> Reply:
    """Another day for the same sum; saved, it stands for the former promise."""
    former = _mine(turn)
    if former is None:
        return Reply(t("errors-old-button"))
    amount = value_of(former.amount) if former.amount else None
    return FORM.begin(turn, {"client": former.client_id, "amount": amount})


@feature.press("promises.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    """As if it had not been entered; the promise that it stood for holds again."""
    one = _mine(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.state is PromiseState.WITHDRAWN:
        return Reply(t("promises-undone-already", client=one.client))
    turn.store.promises.undo(one)
    return Reply(t("promises-undone", client=one.client, day=one.pay_on), replace=True, subject=one.subject)


def _mine(turn: Turn) -> Promise | None:
    """Of a client whom the person sees."""
    one = turn.store.promises.get(turn.number)
    return one if one and turn.store.clients.get(turn.person, one.client_id) else None

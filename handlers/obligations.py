"""The execution list of a contract: what each side has to do is added, done on a day, changed, removed."""

import re
from datetime import date
from typing import Any

from bot.reading.words import tag_of
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, column, lines, t
from handlers import amounts, terms
from handlers import answers as read
from handlers.contract_card import card, shortened
from handlers.contracts import named
from handlers.form_steps import record_step
from office.contracts import FINAL_STAGES, Side, begins
from office.rights import Right
from storage.contracts import Contract
from storage.obligations import KeptObligation

feature = Feature("obligations")

LONGEST_WHAT = 300
MOST_BUTTONS = 20
_NUMBER = re.compile(r"[\d\s]+(?:[.,]\d+)?")
"""No day: 20.3 may be one, and is asked about as well."""


# Reading the answers


def _contract_of(turn: Turn, contract_id: Any) -> Contract | None:
    return turn.store.contracts.get(turn.person, int(contract_id)) if contract_id else None


def _check_day(one: Contract | None, day: str | None) -> None:
    """Raises Unclear for a day before the contract."""
    first = begins(one.signed_on, one.starts_on) if one is not None else None
    if first is not None and day is not None and day < first.isoformat():
        raise Unclear(t("obligations-before-contract", day=date.fromisoformat(day), first=first), read=True)


def _a_due_day(turn: Turn, text: str) -> str:
    """Not before the contract of the open form."""
    iso = read.a_day(turn, text)
    _check_day(_contract_of(turn, read.answered(turn, "contract")), iso)
    return iso


def _a_done_day(turn: Turn, text: str) -> str:
    """Today or earlier, and not before the contract."""
    iso = terms.a_past_day(turn, text)
    found = turn.store.obligations.get(read.answered(turn, "obligation") or 0)
    _check_day(_contract_of(turn, found[0]) if found else None, iso)
    return iso


# Adding and changing


def save(turn: Turn, given: Answers) -> Reply:
    """Add it, or change the one that the form was opened for."""
    one = _contract_of(turn, given["contract"])
    if one is None:
        return Reply(t("errors-old-button"))
    try:
        _check_day(one, given["due_on"])
    except Unclear as why:
        return FORM.begin(
            turn, {name: value for name, value in given.items() if name != "due_on"}, ask="due_on", why=why
        )
    much = given["how_much"] or {"quantity": None, "amount": None}
    amount = amounts.given_money(much["amount"])
    due_on = terms.day_of(given["due_on"])
    if given["obligation"] is None:
        return _added(turn, one, given, due_on)
    found = turn.store.obligations.get(given["obligation"])
    if found is None or found[0] != one.id:
        return Reply(t("errors-old-button"))
    turn.store.obligations.change(
        found[1].id,
        side=given["side"],
        what=given["what"],
        due_on=due_on,
        quantity=much["quantity"],
        amount=amount.minor if amount else None,
        currency=amount.currency if amount else None,
    )
    return card(turn, one, t("obligations-changed", what=given["what"]))


def _added(turn: Turn, one: Contract, given: Answers, due_on: date | None) -> Reply:
    much = given["how_much"] or {"quantity": None, "amount": None}
    added = turn.store.obligations.add(
        one.id,
        side=given["side"],
        what=given["what"],
        due_on=due_on,
        quantity=much["quantity"],
        amount=amounts.given_money(much["amount"]),
    )
    undo = Button(t("contracts-undo"), "obligations.undo", added)
    return card(turn, one, t("contracts-obligation-added", what=given["what"]), undo)


FORM = feature.form(
    Form(
        "contracts.obligation",
        t("contracts-obligation-title"),
        save,
        (
            record_step("contract", t("contracts-number")),
            record_step("obligation", t("contracts-number"), asked=False),
            read.pick("side", t("contracts-ask-side"), t("contracts-side"), Side, words="sides"),
            Step("what", t("contracts-ask-what"), t("contracts-what"), read.a_line(LONGEST_WHAT), read.plain),
            Step(
                "how_much",
                t("obligations-ask-how-much"),
                t("obligations-how-much"),
                terms.how_much,
                terms.show_how_much,
                optional=True,
            ),
            Step(
                "due_on",
                t("contracts-ask-due"),
                t("contracts-due"),
                _a_due_day,
                read.show_day,
                optional=True,
                kind=FieldKind.DAY,
            ),
        ),
        Right.EDIT_CONTRACTS,
    )
)


@feature.command("oblige", Right.EDIT_CONTRACTS)
def oblige_line(turn: Turn) -> Answer:
    """`/oblige NUMBER, what, how much, due, whose`: saved at once where all is clear, else the form asks the rest.

    What follows the second comma may come in any order: each piece tells what it is.
    """
    turn.dialog.drop(FORM.name)
    number, *pieces = (piece.strip() for piece in re.split(r",\s+|;\s*", turn.text))
    if not number:
        return Reply(t("obligations-how"))
    one = named(turn, number, "contracts.oblige")
    if isinstance(one, Reply):
        return one
    if one.stage in FINAL_STAGES:
        return Reply(t("obligations-contract-over", number=one.number, stage=one.stage))
    given: Answers = {"contract": one.id, "obligation": None}
    ask, why = _read_pieces(turn, one, pieces, given)
    if "side" in given and "what" in given and "due_on" in given and why is None:
        return save(turn, {"how_much": None} | given)
    return FORM.begin(turn, given, ask=ask, why=why)


def _read_pieces(turn: Turn, one: Contract, pieces: list[str], given: Answers) -> tuple[str | None, Unclear | None]:
    """Fill in what the pieces say; the first step that is unclear, and why."""
    unclear: tuple[str | None, Unclear | None] = (None, None)
    for place, piece in enumerate(filter(None, pieces)):
        step = "what" if place == 0 else _step_of(turn, piece)
        try:
            if step == "what":
                given["what"] = read.a_line(LONGEST_WHAT)(turn, piece)
            elif step == "side":
                given["side"] = tag_of(piece, "sides")
            elif step == "due_on":
                day = read.a_day(turn, piece)
                _check_day(one, day)
                given["due_on"] = day
            else:
                much = given.get("how_much") or {"quantity": None, "amount": None}
                given["how_much"] = much | _known(terms.how_much(turn, piece))
        except Unclear as why:
            unclear = unclear if unclear[1] is not None else (step, why)
    return unclear


def _step_of(turn: Turn, piece: str) -> str:
    """What a piece of the line tells, by what it looks like."""
    if tag_of(piece, "sides") is not None:
        return "side"
    if amounts.names_money(turn, piece) or _NUMBER.fullmatch(piece):
        return "how_much"
    try:
        read.a_day(turn, piece)
        return "due_on"
    except Unclear as why:
        return "due_on" if why.read else "how_much"


def _known(much: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in much.items() if value is not None}


@feature.press("contracts.oblige", Right.EDIT_CONTRACTS)
def oblige(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.stage in FINAL_STAGES:
        return Reply(t("obligations-contract-over", number=one.number, stage=one.stage))
    return FORM.begin(turn, {"contract": one.id, "obligation": None})


# One obligation


def _found(turn: Turn) -> tuple[Contract, KeptObligation] | None:
    """That of the button, where this person may see its contract."""
    found = turn.store.obligations.get(turn.number)
    one = turn.store.contracts.get(turn.person, found[0]) if found else None
    return (one, found[1]) if one is not None and found is not None else None


@feature.press("obligations.of", Right.EDIT_CONTRACTS)
def of_contract(turn: Turn) -> Reply:
    """All of a contract, done or not, each to be opened."""
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    kept = turn.store.obligations.of(one.id)[:MOST_BUTTONS]
    buttons = column(*(Button(shortened(each.terms.what), "obligations.show", each.id) for each in kept))
    if not kept:
        return Reply(t("obligations-none", number=one.number))
    return Reply(t("obligations-which", number=one.number, client=one.client), buttons)


@feature.press("obligations.show", Right.EDIT_CONTRACTS)
def show(turn: Turn) -> Reply:
    if (found := _found(turn)) is None:
        return Reply(t("errors-old-button"))
    one, kept = found
    due = kept.terms
    text = lines(
        t("contracts-obligation-undated", side=due.side, what=due.what),
        t("obligations-of-contract", number=one.number, client=one.client),
        t("obligations-much", much=terms.said_how_much(due.quantity, due.amount))
        if due.quantity or due.amount
        else None,
        t("obligations-due", day=due.due) if due.due else None,
        t("obligations-done-on", day=due.done) if due.done else None,
    )
    if due.done is not None:
        state = [Button(t("obligations-do-reopen"), "contracts.undone", kept.id)]
    else:
        state = [
            Button(t("obligations-do-done"), "contracts.done", kept.id),
            Button(t("obligations-do-done-on"), "obligations.on", kept.id),
        ]
    change = (
        Button(t("obligations-do-change"), "obligations.change", kept.id),
        Button(t("obligations-do-remove"), "obligations.remove", kept.id),
    )
    return Reply(text, (tuple(state), change), subject=one.subject)


@feature.press("obligations.change", Right.EDIT_CONTRACTS)
def change(turn: Turn) -> Reply:
    """The card of what is known, each field with its button."""
    if (found := _found(turn)) is None:
        return Reply(t("errors-old-button"))
    one, kept = found
    due = kept.terms
    much = {"quantity": due.quantity, "amount": amounts.value_of(due.amount) if due.amount else None}
    given: Answers = {
        "contract": one.id,
        "obligation": kept.id,
        "side": str(due.side),
        "what": due.what,
        "how_much": much if due.quantity or due.amount else None,
        "due_on": due.due.isoformat() if due.due else None,
    }
    return FORM.begin(turn, given)


@feature.press("contracts.done", Right.EDIT_CONTRACTS)
def done(turn: Turn) -> Reply:
    """Fulfilled today; pressed again it says so."""
    return _fulfil(turn, _found(turn), turn.today)


def _fulfil(turn: Turn, found: tuple[Contract, KeptObligation] | None, day: date) -> Reply:
    if found is None:
        return Reply(t("errors-old-button"))
    one, kept = found
    if kept.terms.done is not None:
        return Reply(t("contracts-done-already", what=kept.terms.what, day=kept.terms.done))
    turn.store.obligations.fulfil(kept.id, day)
    undo = Button(t("contracts-undo"), "contracts.undone", kept.id)
    return card(turn, one, t("contracts-done", what=kept.terms.what), undo)


def fulfil_on(turn: Turn, given: Answers) -> Reply:
    found = turn.store.obligations.get(given["obligation"])
    one = _contract_of(turn, found[0]) if found else None
    return _fulfil(turn, (one, found[1]) if one and found else None, date.fromisoformat(given["day"]))


DONE_ON = feature.form(
    Form(
        "obligations.day",
        t("obligations-do-done-on"),
        fulfil_on,
        (
            record_step("obligation", t("contracts-number")),
            Step(
                "day",
                t("obligations-ask-done-on"),
                t("obligations-day"),
                _a_done_day,
                read.show_day,
                kind=FieldKind.DAY,
            ),
        ),
        Right.EDIT_CONTRACTS,
        card=False,
    )
)


@feature.press("obligations.on", Right.EDIT_CONTRACTS)
def done_on(turn: Turn) -> Reply:
    found = _found(turn)
    return DONE_ON.begin(turn, {"obligation": found[1].id}) if found else Reply(t("errors-old-button"))


@feature.press("contracts.undone", Right.EDIT_CONTRACTS)
def undone(turn: Turn) -> Reply:
    """Open again; pressed again nothing more happens."""
    if (found := _found(turn)) is None:
        return Reply(t("errors-old-button"))
    one, kept = found
    if kept.terms.done is not None:
        turn.store.obligations.fulfil(kept.id, None)
    return card(turn, one, t("contracts-open-again", what=kept.terms.what))


@feature.press("obligations.undo", Right.EDIT_CONTRACTS)
@feature.press("obligations.remove", Right.EDIT_CONTRACTS)
def remove(turn: Turn) -> Reply:
    """What was entered by mistake; what was done is opened again first, so that nobody removes it unawares."""
    if (found := _found(turn)) is None:
        return Reply(t("errors-old-button"))
    one, kept = found
    if kept.terms.done is not None:
        return Reply(t("obligations-done-stays", what=kept.terms.what, day=kept.terms.done))
    turn.store.obligations.remove(kept.id)
    return card(turn, one, t("obligations-removed", what=kept.terms.what))

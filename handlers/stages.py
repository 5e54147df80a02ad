"""How far a contract has been taken: draft, agreed, signed, executed, closed; what stands in the way is said."""

from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Button, Reply, column, grid, lines, t
from handlers import answers as read
from handlers import terms
from handlers.amounts import sums
from handlers.contract_card import card, shortened
from handlers.form_steps import record_step
from office.contracts import FOLLOWING, UNSIGNED, Hindrance, Stage, doubts, owed, refusal
from office.rights import Right
from storage.contracts import Contract

feature = Feature("stages")

MOST_POINTS = 5


@feature.press("contracts.stage", Right.EDIT_CONTRACTS)
def stage(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    following = [each for each in Stage if each in FOLLOWING[one.stage]]
    buttons = [Button(word(each), "contracts.set", f"{one.id}.{each}") for each in following]
    question = t("contracts-ask-stage", number=one.number, client=one.client, stage=one.stage)
    return Reply(question, grid(buttons), replace=True, subject=one.subject)


def _asked(turn: Turn) -> tuple[Contract, Stage] | None:
    """The button's `id.stage`."""
    digits, _, value = turn.arg.partition(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10 and value in list(Stage)
    one = turn.store.contracts.get(turn.person, int(digits)) if known else None
    return (one, Stage(value)) if one is not None else None


@feature.press("contracts.set", Right.EDIT_CONTRACTS)
def set_stage(turn: Turn) -> Reply:
    """Where something is open at the end of a contract, it is said and asked about first."""
    if (asked := _asked(turn)) is None:
        return Reply(t("errors-old-button"))
    one, to = asked
    if (refused := _refused(turn, one, to)) is not None:
        return refused
    facts = turn.store.contracts.facts([one])[one.id]
    open_still = doubts(facts, to)
    if not open_still:
        return _set(turn, one, to)
    undone = sum(each.done is None for each in facts.obligations)
    text = lines(
        t("stages-still-open", number=one.number, stage=to),
        t("stages-open-obligations", count=undone) if Hindrance.OBLIGATIONS in open_still else None,
        t("stages-open-money", sums=sums(list(owed(facts.invoices).values())))
        if Hindrance.MONEY in open_still
        else None,
    )
    sure = Button(t("stages-do-anyway"), "contracts.sure", f"{one.id}.{to}")
    return Reply(text, column(sure, Button(t("stages-do-not"), "contracts.show", one.id)), subject=one.subject)


@feature.press("contracts.sure", Right.EDIT_CONTRACTS)
def sure(turn: Turn) -> Reply:
    """In spite of what is open."""
    if (asked := _asked(turn)) is None:
        return Reply(t("errors-old-button"))
    one, to = asked
    return _refused(turn, one, to) or _set(turn, one, to)


@feature.press("contracts.back", Right.EDIT_CONTRACTS)
def back(turn: Turn) -> Reply:
    """Take the last change of the stage back, whatever follows what."""
    if (asked := _asked(turn)) is None:
        return Reply(t("errors-old-button"))
    one, to = asked
    if one.stage is to:
        return card(turn, one, t("contracts-stage-same", stage=one.stage))
    last = next((change for change in turn.store.audit.of(one.subject, 200) if change.field == "stage"), None)
    if last is None or (last.before, last.after) != (to, one.stage):
        return Reply(t("errors-old-button"))
    return _changed(turn, one, to)


def _refused(turn: Turn, one: Contract, to: Stage) -> Reply | None:
    """The rule that forbids it, in words."""
    if one.stage is to:
        return card(turn, one, t("contracts-stage-same", stage=one.stage))
    points = turn.store.disagreements.open_of(one.id)
    match refusal(one.stage, to, len(points)):
        case None:
            return None
        case Hindrance.DISAGREEMENTS:
            said = [t("disagreements-row", point=each.point, day=each.raised_on) for each in points[:MOST_POINTS]]
            buttons = column(
                *(
                    Button(t("disagreements-do-settle", point=shortened(each.point)), "disagreements.settle", each.id)
                    for each in points[:MOST_POINTS]
                )
            )
            return Reply(lines(t("stages-not-agreed", number=one.number, stage=to), *said), buttons)
        case _:
            return card(turn, one, t("stages-does-not-follow", stage=one.stage, to=to))


def _set(turn: Turn, one: Contract, to: Stage) -> Reply:
    """A contract that becomes signed needs the day of it."""
    if to is Stage.SIGNED and one.signed_on is None:
        return SIGNING.begin(turn, {"contract": one.id})
    return _changed(turn, one, to)


def _changed(turn: Turn, one: Contract, to: Stage, **values: Any) -> Reply:
    if to in UNSIGNED:
        values["signed_on"] = None
    turn.store.contracts.change(one.id, stage=to, **values)
    changed = turn.store.contracts.any(one.id)
    assert changed is not None
    undo = Button(t("contracts-undo"), "contracts.back", f"{one.id}.{one.stage}")
    return card(turn, changed, t("contracts-stage-set", stage=changed.stage), undo)


def sign(turn: Turn, given: Answers) -> Reply:
    one = turn.store.contracts.get(turn.person, given["contract"])
    if one is None:
        return Reply(t("errors-old-button"))
    refused = _refused(turn, one, Stage.SIGNED)
    return refused or _changed(turn, one, Stage.SIGNED, signed_on=terms.day_of(given["signed_on"]))


_SIGNED_DAY = Step(
    "signed_on",
    t("contracts-ask-signed"),
    t("contracts-signed"),
    terms.a_past_day,
    read.show_day,
    terms.today,
    kind=FieldKind.DAY,
)
SIGNING = feature.form(
    Form(
        "contracts.sign",
        t("contracts-new-title"),
        sign,
        (record_step("contract", t("contracts-number")), _SIGNED_DAY),
        Right.EDIT_CONTRACTS,
        card=False,
    )
)

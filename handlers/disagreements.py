"""Disagreements on the way to signing: a point is raised, and settled with what was agreed."""

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, t
from handlers.contract_card import card
from handlers.contracts import named
from handlers.form_steps import record_step, text_step
from office.contracts import FINAL_STAGES
from office.rights import Right
from storage.contracts import Contract
from storage.disagreements import Disagreement

feature = Feature("disagreements")

LONGEST = 300


def raised(turn: Turn, given: Answers) -> Reply:
    one = turn.store.contracts.get(turn.person, given["contract"])
    if one is None:
        return Reply(t("errors-old-button"))
    if one.stage in FINAL_STAGES:
        return Reply(t("obligations-contract-over", number=one.number, stage=one.stage))
    added = turn.store.disagreements.add(one.id, given["point"], turn.today)
    undo = Button(t("contracts-undo"), "disagreements.undo", added)
    return card(turn, one, t("disagreements-raised", point=given["point"]), undo)


FORM = feature.form(
    Form(
        "disagreements.new",
        t("disagreements-title"),
        raised,
        (
            record_step("contract", t("contracts-number")),
            text_step("point", t("disagreements-ask-point"), t("disagreements-point"), LONGEST),
        ),
        Right.EDIT_CONTRACTS,
        card=False,
    )
)


@feature.command("disagree", Right.EDIT_CONTRACTS)
def disagree(turn: Turn) -> Answer:
    """`/disagree NUMBER, point` is recorded at once."""
    turn.dialog.drop(FORM.name)
    number, _, point = (part.strip() for part in turn.text.partition(","))
    if not number:
        return Reply(t("disagreements-how"))
    one = named(turn, number, "disagreements.new")
    if isinstance(one, Reply):
        return one
    if not point or len(point) > LONGEST:
        return FORM.begin(turn, {"contract": one.id})
    return raised(turn, {"contract": one.id, "point": point})


@feature.press("disagreements.new", Right.EDIT_CONTRACTS)
def new(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    return FORM.begin(turn, {"contract": one.id}) if one else Reply(t("errors-old-button"))


def _found(turn: Turn, disagreement_id: int) -> tuple[Contract, Disagreement] | None:
    point = turn.store.disagreements.get(disagreement_id)
    one = turn.store.contracts.get(turn.person, point.contract_id) if point else None
    return (one, point) if one is not None and point is not None else None


def settled(turn: Turn, given: Answers) -> Reply:
    if (found := _found(turn, given["disagreement"])) is None:
        return Reply(t("errors-old-button"))
    one, point = found
    if point.settled_on is not None:
        return card(turn, one, t("disagreements-settled-already", point=point.point, settlement=point.settlement))
    turn.store.disagreements.settle(point, turn.today, given["settlement"])
    undo = Button(t("contracts-undo"), "disagreements.reopen", point.id)
    return card(turn, one, t("disagreements-settled", point=point.point, settlement=given["settlement"]), undo)


SETTLING = feature.form(
    Form(
        "disagreements.settle",
        t("disagreements-settling"),
        settled,
        (
            record_step("disagreement", t("contracts-number")),
            text_step("settlement", t("disagreements-ask-settlement"), t("disagreements-settlement"), LONGEST),
        ),
        Right.EDIT_CONTRACTS,
        card=False,
    )
)


@feature.press("disagreements.settle", Right.EDIT_CONTRACTS)
def settle(turn: Turn) -> Reply:
    if (found := _found(turn, turn.number)) is None:
        return Reply(t("errors-old-button"))
    one, point = found
    if point.settled_on is not None:
        return card(turn, one, t("disagreements-settled-already", point=point.point, settlement=point.settlement))
    return SETTLING.begin(turn, {"disagreement": point.id})


@feature.press("disagreements.reopen", Right.EDIT_CONTRACTS)
def reopen(turn: Turn) -> Reply:
    if (found := _found(turn, turn.number)) is None:
        return Reply(t("errors-old-button"))
    one, point = found
    turn.store.disagreements.settle(point, None, None)
    return card(turn, one, t("disagreements-open-again", point=point.point))


@feature.press("disagreements.undo", Right.EDIT_CONTRACTS)
def undo(turn: Turn) -> Reply:
    """Raised by mistake; one that was settled stays."""
    found = _found(turn, turn.number)
    if found is None or found[1].settled_on is not None:
        return Reply(t("errors-old-button"))
    one, point = found
    turn.store.disagreements.remove(point)
    return card(turn, one, t("disagreements-removed", point=point.point))

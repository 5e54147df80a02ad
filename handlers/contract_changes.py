"""Contracts, changed: a new one, its obligations, and how far it has been taken. For those who keep the contracts."""

from datetime import date
from typing import Any

from bot.reading.amounts import UnreadableAmount, WhichAmount, read_amount
from bot.reading.words import is_word
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, grid, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import clients
from handlers.contracts import card
from office.contracts import Side, Stage
from office.money import Money
from office.rights import Right
from storage.contracts import Contract

feature = Feature("contract_changes")

LONGEST_NUMBER = 120
LONGEST_OBLIGATION = 300

UNSIGNED = (Stage.DRAFT, Stage.AGREED)
"""These stages bear no day of signing."""


# Reading the answers


def _a_number(turn: Turn, text: str) -> str:
    """A number that this client's contracts do not bear yet."""
    number = read.a_line(LONGEST_NUMBER)(turn, text)
    client_id = _answered(turn, "client")
    if client_id is not None and turn.store.contracts.numbered(client_id, number) is not None:
        raise Unclear(t("contracts-number-taken", number=number))
    return number


def _a_past_day(turn: Turn, text: str) -> str:
    """Today or earlier, as ISO text: what was signed lies behind."""
    try:
        day = date.fromisoformat(read.a_day(turn, text, past=True))
    except Unclear as why:
        behind = [choice for choice in why.choices if date.fromisoformat(choice.value) <= turn.today]
        raise Unclear(why.why, behind, read=why.read) from None
    if day > turn.today:
        raise Unclear(t("contracts-signed-later", day=day), read=True)
    return day.isoformat()


def _a_last_day(turn: Turn, text: str) -> str | None:
    """After the day of signing; none for a contract without end."""
    if is_word(text, "headings", "no_end"):
        return None
    iso = read.a_day(turn, text)
    _check_order(_answered(turn, "signed_on"), iso)
    return iso


def _check_order(signed: str | None, ends: str | None) -> None:
    """Raises Unclear for a contract that ends before it was signed."""
    if signed and ends and ends < signed:
        raise Unclear(t("contracts-ends-before", signed=date.fromisoformat(signed)), read=True)


def _an_amount(turn: Turn, text: str) -> dict[str, Any]:
    try:
        return _value(read_amount(text, turn.company.currency, turn.languages))
    except UnreadableAmount:
        raise Unclear(t("contracts-bad-amount", text=text[:60])) from None
    except WhichAmount as error:
        choices = [Choice(t("contracts-money", amount=amount), _value(amount)) for amount in error.candidates]
        raise Unclear(t("contracts-which-amount", text=text[:60]), choices) from None


def _value(amount: Money) -> dict[str, Any]:
    return {"minor": amount.minor, "currency": amount.currency}


def _show_amount(turn: Turn, value: Any) -> Text:
    return t("contracts-money", amount=Money(value["minor"], value["currency"]))


def _answered(turn: Turn, name: str) -> Any:
    """What the open form holds of an earlier step."""
    frame = turn.dialog.open
    return frame.answers.get(name) if frame else None


def _day(iso: Any) -> date | None:
    return date.fromisoformat(iso) if iso else None


# A new contract


def save(turn: Turn, given: Answers) -> Reply:
    """Register it; a field of the card may have been changed, so what depends on another is checked again."""
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    if turn.store.contracts.numbered(client.id, given["number"]) is not None:
        return _ask_again(turn, given, "number", Unclear(t("contracts-number-taken", number=given["number"])))
    try:
        _check_order(given["signed_on"], given["ends_on"])
    except Unclear as why:
        return _ask_again(turn, given, "ends_on", why)
    amount = given["amount"]
    contract_id = turn.store.contracts.add(
        client_id=client.id,
        number=given["number"],
        signed_on=None if given["stage"] in UNSIGNED else _day(given["signed_on"]),
        ends_on=_day(given["ends_on"]),
        amount=amount["minor"] if amount else None,
        currency=amount["currency"] if amount else turn.company.currency,
        stage=Stage(given["stage"]),
    )
    one = turn.store.contracts.any(contract_id)
    assert one is not None
    turn.made = one.subject
    return card(turn, one, t("contracts-saved"))


def _ask_again(turn: Turn, given: Answers, step: str, why: Unclear) -> Reply:
    return FORM.begin(turn, {name: value for name, value in given.items() if name != step}, ask=step, why=why)


def _today(turn: Turn, given: Answers) -> list[Choice]:
    return [Choice(t("forms-day", day=turn.today), turn.today.isoformat())]


_CLIENT = Step(
    "client",
    t("contracts-ask-client"),
    t("contracts-client"),
    read.a_client,
    read.show_client,
    read.likely_clients,
    width=1,
    kind=FieldKind.CHOICE,
    find=read.find_clients,
)

STEPS = (
    _CLIENT,
    Step("number", t("contracts-ask-number"), t("contracts-number"), _a_number, read.plain),
    read.pick("stage", t("contracts-ask-new-stage"), t("contracts-stage"), Stage, words="stages"),
    Step(
        "signed_on",
        t("contracts-ask-signed"),
        t("contracts-signed"),
        _a_past_day,
        read.show_day,
        _today,
        optional=True,
        when=lambda turn, given: given.get("stage") not in UNSIGNED,
        kind=FieldKind.DAY,
    ),
    Step(
        "ends_on",
        t("contracts-ask-ends"),
        t("contracts-ends"),
        _a_last_day,
        read.show_day,
        optional=True,
        kind=FieldKind.DAY,
    ),
    Step("amount", t("contracts-ask-amount"), t("contracts-amount-label"), _an_amount, _show_amount, optional=True),
)

FORM = feature.form(Form("contracts.new", t("contracts-new-title"), save, STEPS, Right.EDIT_CONTRACTS))


@feature.command("newcontract", Right.EDIT_CONTRACTS)
def newcontract(turn: Turn) -> Reply:
    """`/newcontract [CLIENT]`"""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    try:
        return FORM.begin(turn, {"client": read.a_client(turn, turn.text)})
    except Unclear as why:
        return FORM.begin(turn, ask="client", why=why)


@feature.press("contracts.new", Right.EDIT_CONTRACTS)
def new(turn: Turn) -> Reply:
    """The form, with the client of the card filled in."""
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.intent(Intent.CONTRACT_ADD, Right.EDIT_CONTRACTS)
def told(turn: Turn) -> Reply:
    """The form, with the client whom the line names."""
    given, why = read.client_of_line(turn)
    return FORM.begin(turn, given, ask="client" if why else None, why=why)


@feature.intent(Intent.CONTRACT_RENEW, Right.EDIT_CONTRACTS)
def renewed(turn: Turn) -> Answer:
    return clients.of_line(turn, "contracts.renewals", renewals)


@feature.press("contracts.renewals", Right.EDIT_CONTRACTS)
def renewals(turn: Turn) -> Reply:
    """Which contract of the client is to be followed by a new one."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    former = turn.store.contracts.of_client(client.id)
    if len(former) == 1:
        return _following(turn, former[0])
    if not former:
        return FORM.begin(turn, {"client": client.id})
    buttons = [Button(one.number[:40], "contracts.renew", one.id) for one in former]
    return Reply(t("contracts-renew-which", client=client.name), grid(buttons))


@feature.press("contracts.renew", Right.EDIT_CONTRACTS)
def renew(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    return _following(turn, one) if one else Reply(t("errors-old-button"))


def _following(turn: Turn, former: Contract) -> Reply:
    """The form of a contract that follows: the same amount, and as long again where the former says how long."""
    begins = former.starts_on or former.signed_on
    long = former.ends_on - begins if former.ends_on and begins else None
    ends = former.ends_on + long if former.ends_on and long else None
    given: Answers = {"client": former.client_id, "stage": str(Stage.DRAFT)}
    if ends is not None:
        given["ends_on"] = ends.isoformat()
    if former.amount is not None:
        given["amount"] = _value(former.amount)
    return FORM.begin(turn, given)


# Obligations


def _prefilled(name: str) -> Step:
    """A field that is known when the form begins, and never asked."""
    label = t("contracts-number")
    return Step(name, label, label, lambda turn, text: int(text), read.plain, listed=False)


def add_obligation(turn: Turn, given: Answers) -> Reply:
    one = turn.store.contracts.get(turn.person, given["contract"])
    if one is None:
        return Reply(t("errors-old-button"))
    turn.store.contracts.add_obligation(one.id, side=given["side"], what=given["what"], due_on=_day(given["due_on"]))
    return card(turn, one, t("contracts-obligation-added", what=given["what"]))


OBLIGATION = feature.form(
    Form(
        "contracts.obligation",
        t("contracts-obligation-title"),
        add_obligation,
        (
            _prefilled("contract"),
            read.pick("side", t("contracts-ask-side"), t("contracts-side"), Side, words="sides"),
            Step("what", t("contracts-ask-what"), t("contracts-what"), read.a_line(LONGEST_OBLIGATION), read.plain),
            Step(
                "due_on",
                t("contracts-ask-due"),
                t("contracts-due"),
                read.a_day,
                read.show_day,
                optional=True,
                kind=FieldKind.DAY,
            ),
        ),
        Right.EDIT_CONTRACTS,
    )
)


@feature.press("contracts.oblige", Right.EDIT_CONTRACTS)
def oblige(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    return OBLIGATION.begin(turn, {"contract": one.id}) if one else Reply(t("errors-old-button"))


@feature.press("contracts.done", Right.EDIT_CONTRACTS)
def done(turn: Turn) -> Reply:
    """Fulfilled today; pressed again it says so."""
    found = turn.store.contracts.obligation(turn.number)
    one = turn.store.contracts.get(turn.person, found[0]) if found else None
    if found is None or one is None:
        return Reply(t("errors-old-button"))
    _, kept = found
    if kept.terms.done is not None:
        return Reply(t("contracts-done-already", what=kept.terms.what, day=kept.terms.done))
    turn.store.contracts.fulfil(kept.id, turn.today)
    undo = Button(t("contracts-undo"), "contracts.undone", kept.id)
    return card(turn, one, t("contracts-done", what=kept.terms.what), undo)


@feature.press("contracts.undone", Right.EDIT_CONTRACTS)
def undone(turn: Turn) -> Reply:
    """Open again; pressed again nothing more happens."""
    found = turn.store.contracts.obligation(turn.number)
    one = turn.store.contracts.get(turn.person, found[0]) if found else None
    if found is None or one is None:
        return Reply(t("errors-old-button"))
    _, kept = found
    if kept.terms.done is not None:
        turn.store.contracts.fulfil(kept.id, None)
    return card(turn, one, t("contracts-open-again", what=kept.terms.what))


# The stage


@feature.press("contracts.stage", Right.EDIT_CONTRACTS)
def stage(turn: Turn) -> Reply:
    one = turn.store.contracts.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    buttons = [Button(word(each), "contracts.set", f"{one.id}.{each}") for each in Stage if each is not one.stage]
    question = t("contracts-ask-stage", number=one.number, client=one.client, stage=one.stage)
    return Reply(question, grid(buttons), replace=True, subject=one.subject)


@feature.press("contracts.set", Right.EDIT_CONTRACTS)
@feature.press("contracts.back", Right.EDIT_CONTRACTS)
def set_stage(turn: Turn) -> Reply:
    """`id.stage`; a contract that becomes signed needs the day of it."""
    digits, _, value = turn.arg.partition(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10 and value in list(Stage)
    one = turn.store.contracts.get(turn.person, int(digits)) if known else None
    if one is None:
        return Reply(t("errors-old-button"))
    if one.stage == value:
        return card(turn, one, t("contracts-stage-same", stage=one.stage))
    if value == Stage.SIGNED and one.signed_on is None:
        return SIGNING.begin(turn, {"contract": one.id})
    if value in UNSIGNED:
        return _changed(turn, one, stage=Stage(value), signed_on=None)
    return _changed(turn, one, stage=Stage(value))


def _changed(turn: Turn, one: Contract, **values: Any) -> Reply:
    turn.store.contracts.change(one.id, **values)
    changed = turn.store.contracts.any(one.id)
    assert changed is not None
    undo = Button(t("contracts-undo"), "contracts.back", f"{one.id}.{one.stage}")
    return card(turn, changed, t("contracts-stage-set", stage=changed.stage), undo)


def sign(turn: Turn, given: Answers) -> Reply:
    one = turn.store.contracts.get(turn.person, given["contract"])
    if one is None:
        return Reply(t("errors-old-button"))
    return _changed(turn, one, stage=Stage.SIGNED, signed_on=_day(given["signed_on"]))


_SIGNED_DAY = Step(
    "signed_on",
    t("contracts-ask-signed"),
    t("contracts-signed"),
    _a_past_day,
    read.show_day,
    _today,
    kind=FieldKind.DAY,
)
SIGNING = feature.form(
    Form(
        "contracts.sign",
        t("contracts-new-title"),
        sign,
        (_prefilled("contract"), _SIGNED_DAY),
        Right.EDIT_CONTRACTS,
        card=False,
    )
)

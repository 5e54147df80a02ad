"""New contracts, and those that follow one that ends. For those who keep the contracts."""

from datetime import date

from bot.reading.words import is_word
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, grid, t
from bot.understanding.meaning import Intent
from handlers import amounts, clients, terms
from handlers import answers as read
from handlers.contract_card import card
from handlers.form_steps import client_step
from office.contracts import UNSIGNED, Stage
from office.rights import Right
from storage.contracts import Contract

feature = Feature("contract_changes")

LONGEST_NUMBER = 120


# Reading the answers


def _a_number(turn: Turn, text: str) -> str:
    """A number that this client's contracts do not bear yet."""
    number = read.a_line(LONGEST_NUMBER)(turn, text)
    client_id = read.answered(turn, "client")
    if client_id is not None and turn.store.contracts.numbered(client_id, number) is not None:
        raise Unclear(t("contracts-number-taken", number=number))
    return number


def _a_last_day(turn: Turn, text: str) -> str | None:
    """After the day of signing; none for a contract without end."""
    if is_word(text, "headings", "no_end"):
        return None
    iso = read.a_day(turn, text)
    _check_order(read.answered(turn, "signed_on"), iso)
    return iso


def _check_order(signed: str | None, ends: str | None) -> None:
    """Raises Unclear for a contract that ends before it was signed."""
    if signed and ends and ends < signed:
        raise Unclear(t("contracts-ends-before", signed=date.fromisoformat(signed)), read=True)


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
        signed_on=None if given["stage"] in UNSIGNED else terms.day_of(given["signed_on"]),
        ends_on=terms.day_of(given["ends_on"]),
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


_CLIENT = client_step(t("contracts-ask-client"))

STEPS = (
    _CLIENT,
    Step("number", t("contracts-ask-number"), t("contracts-number"), _a_number, read.plain),
    read.pick("stage", t("contracts-ask-new-stage"), t("contracts-stage"), Stage, words="stages"),
    Step(
        "signed_on",
        t("contracts-ask-signed"),
        t("contracts-signed"),
        terms.a_past_day,
        read.show_day,
        terms.today,
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
    Step(
        "amount",
        t("contracts-ask-amount"),
        t("contracts-amount-label"),
        amounts.an_amount,
        amounts.show_amount,
        optional=True,
    ),
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
        given["amount"] = amounts.value_of(former.amount)
    return FORM.begin(turn, given)

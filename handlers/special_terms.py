"""Special terms of the best clients (S4 II.9): secret, read by the client's owner and the leaders, each on record."""

from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, grid, lines, t
from handlers import answers as read
from handlers import clients, contract_terms, secrets
from handlers.form_steps import client_step, text_step
from handlers.unclear import offered
from office.rights import Right
from storage.client import Client
from storage.special_terms import SpecialTerms, subject_of

feature = Feature("special")

LONGEST = {"discount": 60, "conditions": 500}


def may_read(turn: Turn, client: Client) -> bool:
    return _grants(turn, client) or turn.person.acts_as(client.owner_id)


def _grants(turn: Turn, client: Client) -> bool:
    leader = turn.person.asking(Right.SEE_SECRETS)
    return leader.may(Right.SEE_SECRETS) and turn.store.clients.get(leader, client.id) is not None


def card(turn: Turn, client: Client, note: Text | None = None, *first: Button) -> Reply:
    """The terms as they hold; whoever sees them is on record."""
    if not may_read(turn, client):
        return Reply(t("special-not-yours"))
    secrets.on_record(turn, subject_of(client.id))
    one = turn.store.special_terms.of(client.id)
    grants = _grants(turn, client)
    buttons = [
        *first,
        *([Button(t("special-do-change"), "special.ask", client.id)] if grants else []),
        *([secrets.readers_button(subject_of(client.id))] if grants else []),
        clients.card_button(client),
    ]
    shown = _shown(one) if one else [t("special-none")]
    return Reply(lines(note, t("special-title", client=client.name), *shown), grid(buttons))


def _shown(one: SpecialTerms) -> list[Text]:
    found: list[Text] = []
    if one.discount:
        found.append(t("special-discount-is", discount=one.discount))
    if one.price_type:
        found.append(t("contracts-price-type", type=one.price_type))
    if one.pay_days is not None:
        found.append(t("contracts-pay-within", days=one.pay_days))
    if one.conditions:
        found.append(t("special-conditions-are", conditions=one.conditions))
    found.append(t("special-since", at=one.created_at, person=one.person))
    return found


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given.pop("client"))
    if client is None:
        return Reply(t("errors-old-button"))
    if all(value is None for value in given.values()):
        return Reply(t("special-nothing"))
    granted = turn.store.special_terms.grant(client.id, **given)
    owner = turn.store.staff.get(client.owner_id)
    if owner is not None and owner.active and owner.id != turn.person.id:
        show = Button(t("special-do-show"), "special.of", client.id)
        turn.tell(owner, Reply(t("special-told", client=client.name, person=turn.person.name), ((show,),)))
    return card(turn, client, t("special-saved"), _undo_button(granted))


FORM = feature.form(
    Form(
        "special.new",
        t("special-form"),
        save,
        (
            client_step(t("clients-ask-which")),
            Step(
                "discount",
                t("special-ask-discount"),
                t("special-discount"),
                read.a_line(LONGEST["discount"]),
                read.plain,
                optional=True,
            ),
            *contract_terms.STEPS[1:],
            text_step(
                "conditions", t("special-ask-conditions"), t("special-conditions"), LONGEST["conditions"], optional=True
            ),
        ),
        Right.SEE_SECRETS,
        enough=frozenset({"client"}),
    )
)


@feature.command("special", Right.SEE_CLIENTS)
def special(turn: Turn) -> Reply:
    """`/special CLIENT` shows; a leader grants with `/special CLIENT: 7%, individual, 30 days, free delivery`."""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return Reply(t("special-whom"))
    name, _, said = turn.text.partition(":")
    try:
        client = turn.store.clients.any(read.a_client(turn, name))
    except Unclear as why:
        return offered(why, "special.of")
    if not said.strip():
        return card(turn, client)
    if not _grants(turn, client):
        return Reply(t("errors-no-right"))
    try:
        return FORM.begin(turn, {"client": client.id} | _understood(turn, said))
    except Unclear as why:
        return Reply(why.why)


def _understood(turn: Turn, said: str) -> Answers:
    """The parts between commas: a per cent is the discount, a price type, a number of days; the rest are conditions."""
    given: Answers = {"discount": None, "price_type": None, "pay_days": None, "conditions": None}
    rest = []
    days = contract_terms.STEPS[2]
    for part in filter(None, map(str.strip, said.split(","))):
        if "%" in part and given["discount"] is None:
            given["discount"] = read.a_line(LONGEST["discount"])(turn, part)
        elif (price_type := tag_of(part, "pricetypes")) is not None:
            given["price_type"] = price_type
        elif part[0].isdecimal() and len(part.split()) <= 2 and given["pay_days"] is None:
            given["pay_days"] = days.read(turn, part)
        else:
            rest.append(part)
    if rest:
        given["conditions"] = read.a_line(LONGEST["conditions"])(turn, ", ".join(rest))
    return given


@feature.press("special.of", Right.SEE_CLIENTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return card(turn, client) if client else Reply(t("errors-old-button"))


@feature.press("special.ask", Right.SEE_SECRETS)
def ask(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return FORM.begin(turn, {"client": client.id}) if client else Reply(t("errors-old-button"))


@feature.press("special.undo", Right.SEE_SECRETS)
def undo(turn: Turn) -> Reply:
    """`client.terms`: what held before holds again; where others hold by now, those stay."""
    turn.arg, _, number = turn.arg.partition(".")
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    one = turn.store.special_terms.of(client.id)
    if one is None or str(one.id) != number:
        return card(turn, client)
    turn.store.special_terms.undo(one)
    return card(turn, client, t("special-undone"))


def _undo_button(one: SpecialTerms) -> Button:
    return Button(t("special-undo"), "special.undo", f"{one.client_id}.{one.id}")

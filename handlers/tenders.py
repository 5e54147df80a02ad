"""Tenders: entered in one line, reminded of before they close, moved, submitted, won or lost with one press."""

from dataclasses import replace

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import amounts
from handlers import answers as read
from handlers.form_steps import client_step, colleague_step, moment_step, record_step
from handlers.line_parts import Parts
from office.rights import Right
from office.tenders import TenderState, may_follow
from storage.tenders import Tender

feature = Feature("tenders")

LONGEST_NAME = 300
PAGE = 10
TENDER = "tender"
"""Of the reminders; see scheduler/tenders.py."""


def card(turn: Turn, one: Tender, note: Text | None = None) -> Reply:
    text = lines(
        note,
        t("tenders-card", name=one.name, state=one.state),
        closes(one),
        t("tenders-client", client=one.client) if one.client else None,
        t("tenders-amount-is", amount=one.amount) if one.amount else None,
        t("tenders-owner", person=one.owner),
    )
    states = [
        Button(word(state), "tenders.set", f"{one.id}.{state}") for state in TenderState if may_follow(one.state, state)
    ]
    move = [Button(t("tenders-do-move"), "tenders.move", one.id)] if one.state is TenderState.PREPARING else []
    return Reply(text, grid([*move, *states]), replace=True, subject=one.subject)


def closes(one: Tender) -> Text:
    return t("tenders-closes-on", when=read.moment_in_words(one.closes_on, one.closes_time))


def save(turn: Turn, given: Answers) -> Reply:
    """Kept; a colleague who is to do it is told."""
    owner = turn.store.staff.get(given.get("owner")) or turn.person
    client = turn.store.clients.get(turn.person, given["client"]) if given.get("client") else None
    day, at = read.day_and_time(given["closes"])
    assert day is not None
    if why := read.over(turn, day, at):
        return FORM.begin(turn, {k: v for k, v in given.items() if k != "closes"}, ask="closes", why=why)
    one = turn.store.tenders.add(
        given["name"],
        day,
        owner.id,
        closes_time=at,
        client_id=client.id if client else None,
        amount=amounts.given_money(given.get("amount")),
    )
    turn.made = one.subject
    if owner.id != turn.person.id:
        shown = column(Button(t("tenders-do-show"), "tenders.show", one.id))
        turn.tell(owner, Reply(lines(t("tenders-yours", person=turn.person.name), one.name, closes(one)), shown))
    return card(turn, one, t("tenders-saved"))


_CLOSES = moment_step("closes", t("tenders-ask-closes"), t("tenders-closes"))
FORM = feature.form(
    Form(
        "tenders.new",
        t("tenders-title"),
        save,
        (
            Step("name", t("tenders-ask-name"), t("tenders-name"), read.a_line(LONGEST_NAME), read.plain),
            _CLOSES,
            replace(client_step(t("tenders-ask-client")), optional=True),
            Step(
                "amount",
                t("tenders-ask-amount"),
                t("tenders-amount"),
                amounts.an_amount,
                amounts.show_amount,
                optional=True,
            ),
            colleague_step("owner", t("tenders-ask-owner"), t("tenders-owner-label"), optional=True),
        ),
        Right.KEEP_DOCUMENTS,
        enough=frozenset({"name", "closes"}),
    )
)


@feature.command("tender", Right.KEEP_DOCUMENTS)
def tender(turn: Turn) -> Reply:
    """`/tender NAME, closes DAY[ TIME][, CLIENT][, amount][, COLLEAGUE]`"""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    given, problem = _understood(turn)
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    return save(turn, given) if {"name", "closes"} <= given.keys() else FORM.begin(turn, given)


def _understood(turn: Turn) -> tuple[Answers, tuple[str, Unclear] | None]:
    """What the line says, and the step that must be asked first with the reason."""
    parts, given = Parts(turn), Answers()
    problem: tuple[str, Unclear] | None = None
    name = parts.first()
    for part in parts.taken(lambda part: amounts.names_money(turn, part)):
        try:
            given["amount"] = amounts.an_amount(turn, part)
        except Unclear as why:
            problem = problem or ("amount", why)
    try:
        given["name"] = read.a_line(LONGEST_NAME)(turn, name)
        if (moment := parts.moment("closes")) is not None:
            given["closes"] = moment
    except Unclear as why:
        problem = ("closes" if "name" in given else "name"), why
    if (client_id := parts.client()) is not None:
        given["client"] = client_id
    if whom := parts.rest():
        try:
            given["owner"] = read.a_colleague(turn, whom)
        except Unclear as why:
            problem = problem or (
                ("owner", why) if why.choices else ("client", Unclear(t("clients-none", text=whom[:60])))
            )
    return given, problem


@feature.command("tenders", Right.SEE_CLIENTS)
def tenders(turn: Turn) -> Reply:
    """The open ones; one's own alone without the right to keep them."""
    found = turn.store.tenders.open(turn.person)
    if not found:
        return Reply(t("tenders-none"))
    rows = [t("tenders-row", name=one.name, closes=closes(one), state=one.state) for one in found[:PAGE]]
    more = len(found) - PAGE
    buttons = [Button(one.name[:40], "tenders.show", one.id) for one in found[:PAGE]]
    return Reply(lines(*rows, t("goods-more", count=more) if more > 0 else None), column(*buttons))


@feature.press("tenders.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    one = turn.store.tenders.get(turn.person, turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("tenders.set", Right.SEE_CLIENTS)
def set_state(turn: Turn) -> Reply:
    """`id.state`; the reminders say what became of it."""
    digits, _, value = turn.arg.partition(".")
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10 and value in list(TenderState)
    one = turn.store.tenders.get(turn.person, int(digits)) if known else None
    if one is None:
        return Reply(t("errors-old-button"))
    state = TenderState(value)
    if may_follow(one.state, state):
        one = turn.store.tenders.change(one, state=state)
        _told_over(turn, one, t("tenders-gone-state", state=state))
    return card(turn, one)


def _told_over(turn: Turn, one: Tender, why: Text) -> None:
    pressed = turn.pressed()
    take_back(turn.store, TENDER, one.subject, why, but=pressed.id if pressed else None)


def moved(turn: Turn, given: Answers) -> Reply:
    one = turn.store.tenders.get(turn.person, given["record"] or 0)
    if one is None:
        return Reply(t("errors-old-button"))
    day, at = read.day_and_time(given["closes"])
    one = turn.store.tenders.change(one, closes_on=day, closes_time=at)
    _told_over(turn, one, t("tenders-gone-moved", when=read.moment_in_words(one.closes_on, one.closes_time)))
    return card(turn, one, t("tenders-moved"))


_RECORD = record_step("record", t("tenders-title"))
MOVE = feature.form(Form("tenders.move", t("tenders-title"), moved, (_RECORD, _CLOSES), Right.SEE_CLIENTS, card=False))


@feature.press("tenders.move", Right.SEE_CLIENTS)
def move(turn: Turn) -> Reply:
    one = turn.store.tenders.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    return MOVE.begin(turn, {"record": one.id}) if one.state is TenderState.PREPARING else card(turn, one)

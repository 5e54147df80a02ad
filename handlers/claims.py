"""Expense claims on their way: shown, approved or refused by the head, reimbursed by accounting, taken back."""

from datetime import timedelta

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.post import Post
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step
from bot.talk.turn import Turn
from bot.talk.wording import Reader
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, lines, t
from handlers.amounts import sums
from handlers.form_steps import record_step, text_step
from office.expenses import ClaimState, deciders, heads_of, may_decide, over_limit
from office.money import Money, totals
from office.periods import month_of
from office.rights import Right
from office.staff import Person
from storage.expenses import Expense

feature = Feature("claims")

CARD = "claim"
"""The kind of the messages by which somebody is asked to approve."""

REMINDER = "expense"
"""The kind of those by which they are asked again."""

MOST = 15
LONGEST_REASON = 200
LATELY = timedelta(days=31)
"""So long what the team spent is listed after it was entered."""


# What a claim looks like


def described(turn: Turn, one: Expense) -> Text:
    """All of a claim but its state; the client's name only for who may see the client."""
    client = turn.store.clients.get(turn.person, one.client_id) if one.client_id else None
    return lines(
        t("expenses-what", amount=one.amount, kind=one.kind, person=one.person, day=one.spent_on, id=one.id),
        t("expenses-for", client=client.name) if client else None,
        t("expenses-note", note=one.note) if one.note else None,
        above_limit(turn, one),
        t("expenses-no-receipt") if one.file_id is None else None,
    )


def above_limit(turn: Turn, one: Expense) -> Text | None:
    """That the month's limit of its kind is exceeded, and by how much."""
    limit = turn.store.expenses.limit(one.kind, one.person_id)
    if limit is None or limit.currency != one.amount.currency:
        return None
    month = month_of(one.spent_on.year, one.spent_on.month)
    spent = turn.store.expenses.spent(one.person_id, one.kind, month.first, month.last, limit.currency)
    over = over_limit(spent, limit)
    return t("expenses-over-limit", over=over, limit=limit, kind=one.kind) if over else None


def _state(one: Expense) -> Text:
    return t("expenses-state", state=one.state)


# Asking


def deciders_of(turn: Turn, one: Expense) -> tuple[Person, ...]:
    claimant = turn.store.staff.get(one.person_id)
    return deciders(claimant, turn.store.staff.all()) if claimant else ()


def ask(turn: Turn, one: Expense) -> tuple[Person, ...]:
    """Send the card to those who may decide; who they are."""
    asked = deciders_of(turn, one)
    for person in asked:
        files = (one.file_id,) if one.file_id else ()
        text = lines(t("expenses-please-decide"), described(turn, one))
        turn.tell(person, Reply(text, decision(one), kind=CARD, subject=one.subject, files=files))
    return asked


def decision(one: Expense) -> Rows:
    approve, refuse = (
        Button(t("expenses-do-approve"), "claims.approve", one.id),
        Button(t("expenses-do-refuse"), "claims.refuse", one.id),
    )
    return ((approve, refuse),)


def _settle_cards(turn: Turn, one: Expense, told: Text) -> None:
    """The cards that others got bear no buttons any more, and say what became of it."""
    pressed = turn.pressed()
    take_back(turn.store, REMINDER, one.subject, told, but=pressed.id if pressed else None)
    for message in turn.store.outbox.about(one.subject):
        person = turn.store.staff.get(message.person_id) if message.person_id else None
        if message.kind == CARD and person is not None and (pressed is None or message.id != pressed.id):
            reader = Reader(person.language, person.timezone)
            Post(turn.store).over(message, reader, Reply(lines(told, message.text), subject=one.subject))


# Deciding


def _to_decide(turn: Turn, expense_id: int) -> Expense | None:
    """The claim where this person may decide on it."""
    one = turn.store.expenses.any(expense_id)
    return one if one is not None and one.reverses_id is None and one.person_id in _led(turn) else None


def _led(turn: Turn) -> set[int]:
    """On whose claims this person decides."""
    if not turn.person.may(Right.APPROVE):
        return set()
    staff = {each.id: each for each in turn.store.staff.all(active=False)}
    return {each.id for each in staff.values() if may_decide(turn.person, each, heads_of(each, staff))}


@feature.press("claims.approve", Right.APPROVE)
def approve(turn: Turn) -> Reply:
    """Approved with one press; the person and accounting are told."""
    one = _to_decide(turn, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.state is not ClaimState.WAITING:
        return Reply(lines(_state(one), described(turn, one)), replace=True, subject=one.subject)
    turn.store.expenses.step(one, ClaimState.APPROVED)
    _tell_claimant(turn, one, t("expenses-was-approved", person=turn.person.name))
    for person in _accounting(turn, one):
        pay = column(Button(t("expenses-do-reimburse"), "claims.reimburse", one.id))
        text = lines(t("expenses-please-reimburse", person=turn.person.name), described(turn, one))
        turn.tell(person, Reply(text, pay, subject=one.subject))
    told = t("expenses-approved", person=turn.person.name)
    _settle_cards(turn, one, told)
    return Reply(lines(told, described(turn, one)), replace=True, subject=one.subject)


def _accounting(turn: Turn, one: Expense) -> list[Person]:
    """Who pays out: the accountants, none the own; without any whoever else keeps the books."""
    able = [each for each in turn.store.staff.all() if each.holds(Right.KEEP_BOOKS) and each.id != one.person_id]
    return [each for each in able if not each.holds(Right.MANAGE_STAFF) and not each.holds(Right.APPROVE)] or able


def _tell_claimant(turn: Turn, one: Expense, told: Text) -> None:
    claimant = turn.store.staff.get(one.person_id)
    if claimant is not None and claimant.active and claimant.id != turn.person.id:
        what = t("expenses-what", amount=one.amount, kind=one.kind, person=one.person, day=one.spent_on, id=one.id)
        turn.tell(claimant, Reply(lines(told, what), subject=one.subject))


@feature.press("claims.refuse", Right.APPROVE)
def refuse(turn: Turn) -> Reply:
    """The reason is asked for: it is told to the person."""
    one = _to_decide(turn, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.state is not ClaimState.WAITING:
        return Reply(lines(_state(one), described(turn, one)), replace=True, subject=one.subject)
    return REFUSAL.begin(turn, {"expense": one.id})


def refused(turn: Turn, given: Answers) -> Reply:
    one = _to_decide(turn, given["expense"])
    if one is None or one.state is not ClaimState.WAITING:
        return Reply(t("errors-old-button"))
    turn.store.expenses.step(one, ClaimState.REFUSED, given["reason"])
    _tell_claimant(turn, one, t("expenses-was-refused", person=turn.person.name, reason=given["reason"]))
    told = t("expenses-refused", person=turn.person.name, reason=given["reason"])
    _settle_cards(turn, one, told)
    return Reply(lines(told, described(turn, one)), subject=one.subject)


def reason_step(ask: Text) -> Step:
    return text_step("reason", ask, t("expenses-reason"), LONGEST_REASON)


REFUSAL = feature.form(
    Form(
        "claims.refusal",
        t("expenses-refusal"),
        refused,
        (record_step("expense", t("expenses-title")), reason_step(t("expenses-ask-reason"))),
        Right.APPROVE,
        card=False,
    )
)


# Reimbursing, taking back


@feature.press("claims.reimburse", Right.KEEP_BOOKS)
def reimburse(turn: Turn) -> Reply:
    """Paid out with one press; nobody reimburses the own."""
    one = turn.store.expenses.any(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.person_id == turn.person.id:
        return Reply(t("expenses-own"))
    if one.state is not ClaimState.APPROVED:
        return Reply(lines(_state(one), described(turn, one)), replace=True, subject=one.subject)
    turn.store.expenses.step(one, ClaimState.REIMBURSED)
    _tell_claimant(turn, one, t("expenses-was-reimbursed", person=turn.person.name))
    back = Button(t("expenses-do-reverse"), "claims.reverse", one.id)
    return Reply(
        lines(t("expenses-reimbursed", person=one.person), described(turn, one)),
        column(back),
        replace=True,
        subject=one.subject,
    )


@feature.press("claims.reverse", Right.TALK)
def reverse(turn: Turn) -> Reply:
    """Whoever spent it takes it back until it is reimbursed; then accounting does. The ledger keeps both rows."""
    one = turn.store.expenses.any(turn.number)
    own = one is not None and one.person_id == turn.person.id
    if one is None or not (own or turn.person.may(Right.KEEP_BOOKS)):
        return Reply(t("errors-old-button"))
    if one.state is ClaimState.REVERSED:
        return Reply(t("expenses-reversed-already", amount=one.amount))
    if one.state is ClaimState.REIMBURSED and not turn.person.may(Right.KEEP_BOOKS):
        return Reply(t("expenses-paid-out"))
    if one.state is ClaimState.REFUSED:
        return Reply(t("expenses-refused-already"))
    turn.store.expenses.reverse(one, turn.today)
    told = t("expenses-taken-back", person=turn.person.name)
    _settle_cards(turn, one, told)
    _tell_claimant(turn, one, told)
    return Reply(t("expenses-reversed", amount=one.amount, id=one.id), replace=True, subject=one.subject)


# Lists


@feature.command("expenses", Right.TALK)
def expenses(turn: Turn) -> Reply:
    """`/expenses`: what waits for my decision, what is to be reimbursed, mine, and my team's of the last month."""
    mine = turn.store.expenses.of_person(turn.person.id, MOST)
    led = _led(turn)
    waiting = [one for one in turn.store.expenses.in_state(ClaimState.WAITING) if one.person_id in led]
    decided = turn.store.expenses.decided(led, turn.now - LATELY)
    approved = turn.store.expenses.in_state(ClaimState.APPROVED) if turn.person.may(Right.KEEP_BOOKS) else []
    if not (mine or waiting or approved or decided):
        return Reply(t("expenses-none"))
    text = lines(
        *_section(turn, t("expenses-to-decide"), waiting),
        *_section(turn, t("expenses-to-reimburse"), approved),
        *_section(turn, t("expenses-mine"), mine),
        *_section(turn, t("expenses-of-team"), decided),
    )
    shown = list({one.id: one for one in (*waiting[:MOST], *approved[:MOST], *mine[:MOST], *decided[:MOST])}.values())
    return Reply(text, column(*(Button(_label(one), "claims.show", one.id) for one in shown[:MOST])))


def _section(turn: Turn, title: Text, found: list[Expense]) -> list[Text]:
    if not found:
        return []
    more = len(found) - MOST
    rows = [
        t("expenses-row", id=one.id, amount=one.amount, kind=one.kind, person=one.person, state=one.state)
        for one in found[:MOST]
    ]
    counted = [one.amount for one in found if one.state not in (ClaimState.REVERSED, ClaimState.REFUSED)]
    whole = sums(list(totals(counted).values())) if counted else sums([Money(0, turn.company.currency)])
    return [title, *rows, *([t("expenses-more", count=more)] if more > 0 else []), t("expenses-total", sums=whole)]


def _label(one: Expense) -> Text:
    return Joined((f"#{one.id}", t("amounts-money", amount=one.amount), one.person[:20]), " · ")


@feature.press("claims.show", Right.TALK)
def show(turn: Turn) -> Reply:
    """One claim with what this person may do about it: the own, the team's, and all for accounting."""
    one = turn.store.expenses.any(turn.number)
    decides = _to_decide(turn, turn.number) is not None
    books, own = turn.person.may(Right.KEEP_BOOKS), one is not None and one.person_id == turn.person.id
    if one is None or not (own or decides or books):
        return Reply(t("errors-old-button"))
    rows: Rows = decision(one) if decides and one.state is ClaimState.WAITING else ()
    if books and not own and one.state is ClaimState.APPROVED:
        rows += column(Button(t("expenses-do-reimburse"), "claims.reimburse", one.id))
    if own and one.state in (ClaimState.WAITING, ClaimState.APPROVED) and one.file_id is None:
        rows += column(Button(t("expenses-do-receipt"), "expenses.receipt", one.id))
    taken_back = one.state in (ClaimState.REVERSED, ClaimState.REFUSED)
    if not taken_back and (books or (own and one.state is not ClaimState.REIMBURSED)):
        rows += column(Button(t("expenses-do-reverse"), "claims.reverse", one.id))
    files = (one.file_id,) if one.file_id else ()
    return Reply(lines(described(turn, one), _state(one)), rows, subject=one.subject, files=files)

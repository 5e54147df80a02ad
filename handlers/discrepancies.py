"""Money that does not fit: told to its owner, who lists it and settles it with one press or by what was agreed."""

from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers
from bot.talk.turn import Turn
from bot.talk.wording import render
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers.form_steps import colleague_step, record_step, text_step
from office.ledger import Allocation, Misfit
from office.money import Money
from office.rights import Right
from office.staff import Person
from storage.client import Client
from storage.discrepancies import Discrepancy

feature = Feature("discrepancies")

MOST = 10
LONGEST = 300


# Arising


def misfit_of(turn: Turn, client: Client, payment_id: int, shares: Allocation) -> Discrepancy | None:
    """Put on record what of a payment does not fit, with its owner: the client's, else who entered it."""
    if shares.misfit is None:
        return None
    amount = shares.left if shares.short is None else shares.short
    return raised(turn, shares.misfit, amount, client=client, payment_id=payment_id, invoice_id=shares.short_on)


def raised(
    turn: Turn, kind: Misfit, amount: Money, *, client: Client, payment_id: int, invoice_id: int | None
) -> Discrepancy:
    owner = turn.store.staff.get(client.owner_id) if client.owner_id is not None else None
    able = owner is not None and owner.active and owner.holds(Right.SEE_CONTRACTS)
    one = turn.store.discrepancies.add(
        kind,
        amount,
        client_id=client.id,
        payment_id=payment_id,
        invoice_id=invoice_id,
        owner_id=owner.id if owner is not None and able else turn.person.id,
    )
    found = turn.store.discrepancies.any(one)
    assert found is not None
    return found


def tell_owner(turn: Turn, one: Discrepancy | None) -> list[Text]:
    """Tell the owner, where that is somebody else; the lines for who entered it."""
    if one is None:
        return []
    row = _row(one)
    owner = turn.store.staff.get(one.owner_id) if one.owner_id is not None else None
    if owner is None or owner.id == turn.person.id:
        return [row, t("ledger-misfit-yours")]
    turn.tell(owner, Reply(lines(row, t("ledger-misfit-yours")), _buttons(owner, one), subject=one.subject))
    return [row, t("ledger-misfit-of", owner=owner.name)]


def _row(one: Discrepancy) -> Text:
    who = one.client or t("ledger-nobody")
    return t("ledger-misfit", kind=one.kind, client=who, amount=one.amount)


# Listed and settled


def _listed(turn: Turn, one: Discrepancy) -> Text:
    """With the name of whom it waits for, where that is somebody else."""
    owner = turn.store.staff.get(one.owner_id) if one.owner_id not in (None, turn.person.id) else None
    return t("ledger-misfit-whose", row=_row(one), owner=owner.name) if owner else _row(one)


@feature.command("discrepancies", Right.SEE_CONTRACTS)
def discrepancies(turn: Turn) -> Reply:
    """What waits for this person; who keeps the books sees what waits for others, too."""
    books = turn.person.may(Right.KEEP_BOOKS)
    found = turn.store.discrepancies
    waiting = found.open_seen_by(turn.person) if books else found.open_of(turn.person)
    if not waiting:
        return Reply(t("ledger-all-fits") if books else t("ledger-no-misfits"))
    rows = [t("ledger-misfit-row", number=str(one.id), row=_listed(turn, one)) for one in waiting[:MOST]]
    more = len(waiting) - MOST
    text = lines(
        t("ledger-all-misfits") if books else t("ledger-misfits"),
        *rows,
        t("contracts-more-items", count=more) if more > 0 else None,
    )
    buttons = [Button(t("ledger-misfit-number", number=str(one.id)), "discrepancies.show", one.id) for one in waiting]
    return Reply(text, column(*buttons[:MOST]))


def _own(turn: Turn, number: Any) -> Discrepancy | None:
    """The discrepancy where it is this person's, or of a client whom somebody sees who keeps the books."""
    one = turn.store.discrepancies.get(turn.person, number) if isinstance(number, int) else None
    if one is None or turn.person.acts_as(one.owner_id) or turn.person.may(Right.KEEP_BOOKS):
        return one
    return None


def _buttons(person: Person, one: Discrepancy) -> Rows:
    books = person.may(Right.KEEP_BOOKS)
    rest = books and one.payment_id is not None and one.kind not in (Misfit.SHORT, Misfit.DUPLICATE)
    twice = books and one.kind is Misfit.DUPLICATE
    unknown = books and one.kind is Misfit.UNKNOWN_PAYER
    return column(
        Button(t("ledger-do-allocate"), "ledger.allocate", one.payment_id or 0) if rest else None,
        Button(t("ledger-do-advance"), "discrepancies.advance", one.id) if rest else None,
        Button(t("ledger-do-whose"), "statements.whose", one.id) if unknown else None,
        Button(t("ledger-do-book-too"), "statements.too", one.id) if twice else None,
        Button(t("ledger-do-agreed"), "discrepancies.agreed", one.id),
        Button(t("ledger-do-reassign"), "discrepancies.reassign", one.id),
    )


@feature.press("discrepancies.show", Right.SEE_CONTRACTS)
def show(turn: Turn) -> Reply:
    one = _own(turn, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.settled_at is not None:
        return _settled_before(one)
    payment = turn.store.payments.get(one.payment_id) if one.payment_id is not None else None
    came = t("ledger-row-payment", day=payment.paid_on, amount=payment.amount) if payment else None
    return Reply(lines(_row(one), came), _buttons(turn.person, one), subject=one.subject)


def _settled_before(one: Discrepancy) -> Reply:
    return Reply(t("ledger-settled-already", text=one.settlement or "–"))


@feature.press("discrepancies.advance", Right.KEEP_BOOKS)
def advance(turn: Turn) -> Reply:
    """What is left stays with the client, for what comes."""
    return _settle(turn, turn.number, render(t("ledger-advance"), turn.reader))


def _settle(turn: Turn, number: int, text: str) -> Reply:
    one = _own(turn, number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.settled_at is not None:
        return _settled_before(one)
    turn.store.discrepancies.settle(one.id, text)
    return Reply(lines(_row(one), t("ledger-settled", text=text)), replace=True, subject=one.subject)


def agreed_on(turn: Turn, given: Answers) -> Reply:
    return _settle(turn, given["discrepancy"], given["text"])


def hand_over(turn: Turn, given: Answers) -> Reply:
    """Another owner, who is told."""
    one, owner = _own(turn, given["discrepancy"]), turn.store.staff.get(given["owner"])
    if one is None or owner is None:
        return Reply(t("errors-old-button"))
    if one.settled_at is not None:
        return _settled_before(one)
    seen = one.client_id is None or turn.store.clients.get(owner, one.client_id) is not None
    if not seen or not owner.may(Right.SEE_CONTRACTS):
        return Reply(t("ledger-cannot-own", owner=owner.name))
    turn.store.discrepancies.assign(one, owner.id)
    after = turn.store.discrepancies.any(one.id)
    assert after is not None
    return Reply(lines(*tell_owner(turn, after)), replace=True, subject=one.subject)


AGREED = feature.form(
    Form(
        "discrepancies.settle",
        t("ledger-misfit-title"),
        agreed_on,
        (
            record_step("discrepancy", t("ledger-misfit-title")),
            text_step("text", t("ledger-ask-agreed"), t("ledger-agreed"), LONGEST),
        ),
        Right.SEE_CONTRACTS,
        card=False,
    )
)
OWNER = feature.form(
    Form(
        "discrepancies.owner",
        t("ledger-misfit-title"),
        hand_over,
        (
            record_step("discrepancy", t("ledger-misfit-title")),
            colleague_step("owner", t("ledger-ask-owner"), t("ledger-owner")),
        ),
        Right.SEE_CONTRACTS,
        card=False,
    )
)


@feature.press("discrepancies.agreed", Right.SEE_CONTRACTS)
def agreed(turn: Turn) -> Reply:
    return _begin(turn, AGREED)


@feature.press("discrepancies.reassign", Right.SEE_CONTRACTS)
def reassign(turn: Turn) -> Reply:
    return _begin(turn, OWNER)


def _begin(turn: Turn, form: Form) -> Reply:
    one = _own(turn, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    return form.begin(turn, {"discrepancy": one.id}) if one.settled_at is None else _settled_before(one)

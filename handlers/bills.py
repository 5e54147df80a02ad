"""Suppliers' bills: entered in a line or under a photo, paid whole or in part with a press, reversed."""

from datetime import date

from bot.talk.dialog import Frame
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import captions
from handlers.amounts import amount_step, an_amount, money_of, parts, show_amount, sums
from handlers.form_steps import record_step
from office.money import Money, totals
from office.rights import Right
from storage.bills import Bill, BillPayment

feature = Feature("bills")

REMINDER = "bill"
"""The kind of the messages that tell when it is due."""

LONGEST_SUPPLIER = 200
LONGEST_NUMBER = LONGEST_DISTRICT = 120
MOST = 15


# Entering


def save(turn: Turn, given: Answers) -> Reply:
    number = given.get("number")
    twin = turn.store.bills.numbered(given["supplier"], number) if number else None
    if twin is not None:
        return Reply(lines(t("bills-twin", number=number, supplier=twin.supplier), described(turn, twin)))
    file = turn.store.files.sent_by(given["file"], turn.person.id) if given.get("file") else None
    bill_id = turn.store.bills.add(
        supplier=given["supplier"],
        amount=money_of(given["amount"]),
        due_on=date.fromisoformat(given["due_on"]),
        number=number,
        district=given.get("district"),
        file_id=file.id if file else None,
    )
    one = turn.store.bills.any(bill_id)
    assert one is not None
    turn.made = one.subject
    undo, pay = Button(t("bills-undo"), "bills.undo", one.id), Button(t("bills-do-pay"), "bills.pay", one.id)
    return Reply(lines(t("bills-entered"), described(turn, one)), ((undo, pay),), subject=one.subject)


def _a_due_day(turn: Turn, text: str) -> str:
    """A day, also behind a word such as 'due'."""
    try:
        return read.a_day(turn, text)
    except Unclear as why:
        if len(why.choices) == 1 and not why.read:
            return str(why.choices[0].value)
        raise


SUPPLIER = Step("supplier", t("bills-ask-supplier"), t("bills-supplier"), read.a_line(LONGEST_SUPPLIER), read.plain)
AMOUNT = amount_step(t("bills-ask-amount"), t("bills-amount"))
DUE = Step("due_on", t("bills-ask-due"), t("bills-due"), _a_due_day, read.show_day, kind=FieldKind.DAY)
NUMBER = Step(
    "number", t("bills-ask-number"), t("bills-number"), read.a_line(LONGEST_NUMBER), read.plain, optional=True
)
DISTRICT = Step(
    "district",
    t("bills-ask-district"),
    t("bills-district"),
    read.a_line(LONGEST_DISTRICT),
    read.plain,
    optional=True,
    asked=False,
)
FILE = Step("file", t("bills-file"), t("bills-file"), read.plain, read.plain, listed=False, asked=False)
FORM = feature.form(
    Form("bills.new", t("bills-title"), save, (SUPPLIER, AMOUNT, DUE, NUMBER, DISTRICT, FILE), Right.KEEP_BOOKS)
)


@feature.command("bill", Right.KEEP_BOOKS)
def bill(turn: Turn) -> Reply:
    """`/bill SUPPLIER, AMOUNT, due DAY[, NUMBER[, DISTRICT]]` is entered at once when it is clear."""
    turn.dialog.drop(FORM.name)
    return _entered(turn, turn.text, {})


def _entered(turn: Turn, text: str, known: Answers) -> Reply:
    if not text:
        return FORM.begin(turn, known)
    said = parts(text)
    given: Answers = dict(known)
    ask: str | None = None
    unclear: Unclear | None = None
    for step, part in zip((SUPPLIER, AMOUNT, DUE, NUMBER, DISTRICT), said, strict=False):
        try:
            given[step.name] = step.read(turn, part)
        except Unclear as why:
            if ask is None:
                ask, unclear = step.name, why
    if len(said) > 2:
        given.setdefault("number", None)
    if ask is None and {"supplier", "amount", "due_on"} <= given.keys():
        return save(turn, given)
    return FORM.begin(turn, given, ask=ask, why=unclear)


def received(turn: Turn) -> Answer:
    """A photo or PDF with a bill as its caption, or while the form is open; none where it is something else."""
    said = captions.after_command(turn, "bill")
    frame = turn.dialog.open
    open_form = said is None and frame is not None and frame.form == FORM.name
    if not turn.person.may(Right.KEEP_BOOKS) or (said is None and not open_form):
        return None
    file_id = captions.keep_picture(turn)
    if file_id is None:
        return Reply(t("bills-bad-file"))
    if said is not None:
        return _entered(turn, said, {"file": file_id})
    return _with_form(turn, frame, file_id)


def _with_form(turn: Turn, frame: Frame | None, file_id: int) -> Reply:
    assert frame is not None
    frame.answers["file"] = file_id
    turn.dialog.touch()
    return Reply(t("bills-file-kept"))


# Showing


def described(turn: Turn, one: Bill) -> Text:
    late = (turn.today - one.due_on).days if one.open.minor else 0
    return lines(
        t("bills-what", id=one.id, supplier=one.supplier, amount=one.amount),
        t("bills-numbered", number=one.number) if one.number else None,
        t("bills-in-district", district=one.district) if one.district else None,
        t("bills-due-on", day=one.due_on, late=max(0, late)),
        t("bills-open", paid=one.paid, open=one.open) if one.paid.minor else None,
        t("bills-is-reversed") if one.reversed else None,
    )


@feature.command("bills", Right.KEEP_BOOKS)
def bills(turn: Turn) -> Reply:
    """`/bills`: the open ones by due day, what is open per currency, and how many of this month were paid on time."""
    found = turn.store.bills.open()
    on_time, paid = turn.store.bills.punctual(turn.today.replace(day=1), turn.today)
    kept = t("bills-on-time", done=on_time, all=paid) if paid else None
    if not found:
        return Reply(lines(t("bills-none-open"), kept))
    more = len(found) - MOST
    text = lines(
        t("bills-all-open"),
        *(
            t(
                "bills-row",
                day=one.due_on,
                supplier=one.supplier,
                open=one.open,
                late=max(0, (turn.today - one.due_on).days),
            )
            for one in found[:MOST]
        ),
        t("bills-more", count=more) if more > 0 else None,
        t("bills-together", sums=sums(list(totals(one.open for one in found).values()))),
        kept,
    )
    return Reply(
        text, column(*(Button(f"#{one.id} {one.supplier[:30]}", "bills.show", one.id) for one in found[:MOST]))
    )


@feature.press("bills.show", Right.KEEP_BOOKS)
def show(turn: Turn) -> Reply:
    one = turn.store.bills.any(turn.number)
    return card(turn, one) if one else Reply(t("errors-old-button"))


def card(turn: Turn, one: Bill, told: Text | None = None) -> Reply:
    """A bill with its payments, and what can be done about it."""
    paid = turn.store.bills.payments_of(one.id)
    rows = [t("bills-payment", day=each.paid_on, amount=each.amount) for each in paid]
    able = one.open.minor > 0
    buttons = column(
        Button(t("bills-do-pay"), "bills.pay", one.id) if able else None,
        Button(t("bills-do-part"), "bills.part", one.id) if able else None,
        *(Button(t("bills-do-unpay", amount=each.amount), "bills.unpay", each.id) for each in paid),
        Button(t("bills-do-reverse"), "bills.undo", one.id) if not paid and not one.reversed else None,
    )
    files = (one.file_id,) if one.file_id and told is None else ()
    return Reply(lines(told, described(turn, one), *rows), buttons, replace=not files, subject=one.subject, files=files)


# Paying


@feature.press("bills.pay", Right.KEEP_BOOKS)
def pay(turn: Turn) -> Reply:
    """All that is open, today."""
    one = turn.store.bills.any(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if not one.open.minor:
        return card(turn, one, t("bills-nothing-open"))
    return _paid(turn, one, one.open)


def _paid(turn: Turn, one: Bill, amount: Money) -> Reply:
    turn.store.bills.pay(one.id, turn.today, amount)
    now = turn.store.bills.any(one.id)
    assert now is not None
    if not now.open.minor:
        pressed = turn.pressed()
        take_back(turn.store, REMINDER, one.subject, t("bills-gone-paid"), but=pressed.id if pressed else None)
    return card(turn, now, t("bills-paid", amount=amount, supplier=one.supplier))


def part_paid(turn: Turn, given: Answers) -> Reply:
    one, amount = turn.store.bills.any(given["bill"]), money_of(given["amount"])
    if one is None:
        return Reply(t("errors-old-button"))
    if amount.currency != one.amount.currency or amount.minor > one.open.minor:
        return PART.begin(turn, {"bill": one.id}, ask="amount", why=Unclear(t("bills-too-much", open=one.open)))
    return _paid(turn, one, amount)


PART = feature.form(
    Form(
        "bills.part",
        t("bills-part"),
        part_paid,
        (
            record_step("bill", t("bills-title")),
            Step("amount", t("bills-ask-part"), t("bills-amount"), an_amount, show_amount),
        ),
        Right.KEEP_BOOKS,
        card=False,
    )
)


@feature.press("bills.part", Right.KEEP_BOOKS)
def part(turn: Turn) -> Reply:
    one = turn.store.bills.any(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    return PART.begin(turn, {"bill": one.id}) if one.open.minor else card(turn, one, t("bills-nothing-open"))


@feature.press("bills.unpay", Right.KEEP_BOOKS)
def unpay(turn: Turn) -> Reply:
    """A payment's reversal, of today."""
    paid: BillPayment | None = turn.store.bills.payment(turn.number)
    if paid is None:
        return Reply(t("errors-old-button"))
    if not paid.reversed:
        turn.store.bills.reverse_payment(paid, turn.today)
    one = turn.store.bills.any(paid.bill_id)
    assert one is not None
    return card(turn, one, t("bills-unpaid", amount=paid.amount))


@feature.press("bills.undo", Right.KEEP_BOOKS)
def undo(turn: Turn) -> Reply:
    """The bill's reversal; a payment on it is taken back first."""
    one = turn.store.bills.any(turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.paid.minor:
        return card(turn, one, t("bills-paid-already"))
    if not one.reversed:
        turn.store.bills.reverse(one, turn.today)
    return Reply(t("bills-reversed", id=one.id, supplier=one.supplier, amount=one.amount), replace=True)

"""Expenses: `/expense 45 EUR taxi, Acme`, also under the photo of a receipt, goes to the head at once; with Undo."""

from dataclasses import replace
from datetime import date, timedelta

from bot.reading.words import told
from bot.talk.dialog import Frame
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers import captions, claims
from handlers.amounts import amount_step, money_of, parts, settled, taken_out
from handlers.form_steps import client_step, record_step, text_step
from office.expenses import ClaimState, ExpenseKind
from office.rights import Right
from storage.expenses import Expense

feature = Feature("expenses")

LONGEST_NOTE = 300
RECENT = timedelta(hours=1)
"""So long after an expense its receipt is expected."""


def save(turn: Turn, given: Answers) -> Reply:
    """Enter the claim and ask the head."""
    spent_on = date.fromisoformat(given["spent_on"]) if given.get("spent_on") else turn.today
    client = turn.store.clients.get(turn.person, given["client"]) if given.get("client") else None
    file = turn.store.files.sent_by(given["file"], turn.person.id) if given.get("file") else None
    expense_id = turn.store.expenses.add(
        person_id=turn.person.id,
        kind=ExpenseKind(given["kind"]),
        spent_on=spent_on,
        amount=money_of(given["amount"]),
        client_id=client.id if client else None,
        note=given.get("note"),
        file_id=file.id if file else None,
    )
    one = turn.store.expenses.any(expense_id)
    assert one is not None
    turn.made = one.subject
    asked = claims.ask(turn, one)
    names = Joined(tuple(person.name for person in asked))
    text = lines(
        t("expenses-entered"),
        claims.described(turn, one),
        t("expenses-asked", people=names) if asked else t("expenses-nobody-decides"),
        t("expenses-send-receipt") if one.file_id is None else None,
    )
    return Reply(text, _after(one), subject=one.subject)


def _after(one: Expense) -> Rows:
    undo = Button(t("expenses-undo"), "expenses.undo", one.id)
    receipt = Button(t("expenses-do-receipt"), "expenses.receipt", one.id) if one.file_id is None else None
    return column(undo, receipt)


# The form


def _a_past_day(turn: Turn, text: str) -> str:
    day = date.fromisoformat(read.a_day(turn, text, past=True))
    if day > turn.today:
        raise Unclear(t("expenses-not-yet", day=day), read=True)
    return day.isoformat()


AMOUNT = amount_step(t("expenses-ask-amount"), t("expenses-amount"))
KIND = read.pick("kind", t("expenses-ask-kind"), t("expenses-kind"), ExpenseKind, words="expensekinds")
NOTE = text_step("note", t("expenses-ask-note"), t("expenses-what-for"), LONGEST_NOTE, optional=True)
CLIENT = replace(
    client_step(t("expenses-ask-client")),
    optional=True,
    when=lambda turn, given: turn.person.may(Right.SEE_CLIENTS),
)
DAY = Step(
    "spent_on",
    t("expenses-ask-day"),
    t("expenses-day"),
    _a_past_day,
    read.show_day,
    optional=True,
    asked=False,
    kind=FieldKind.DAY,
)
FILE = Step("file", t("expenses-receipt"), t("expenses-receipt"), read.plain, read.plain, listed=False, asked=False)
FORM = feature.form(
    Form("expenses.new", t("expenses-title"), save, (AMOUNT, KIND, NOTE, CLIENT, DAY, FILE), Right.TALK)
)


@feature.command("expense", Right.TALK)
def expense(turn: Turn) -> Reply:
    """`/expense AMOUNT WHAT FOR[, CLIENT]` is entered at once when all of it is clear; else the form asks."""
    turn.dialog.drop(FORM.name)
    return _entered(turn, turn.text, {})


@feature.phrase("spent", Right.TALK)
def spent(turn: Turn) -> Reply | None:
    """A line that begins so is a card first."""
    written, _, _ = taken_out(turn, parts(turn.text)[0])
    if not written:
        return None
    given, ask, why = read_line(turn, turn.text)
    return FORM.begin(turn, given, ask=ask, why=why)


def _entered(turn: Turn, text: str, known: Answers) -> Reply:
    if not text:
        return FORM.begin(turn, known)
    given, ask, why = read_line(turn, text)
    if ask is None and "amount" in given and "kind" in given:
        return save(turn, given | known)
    return FORM.begin(turn, given | known, ask=ask, why=why)


def read_line(turn: Turn, text: str) -> tuple[Answers, str | None, Unclear | None]:
    """What a line says, the first step that it is unclear about, and why."""
    first, *others = parts(text)
    written, amounts, rest = taken_out(turn, first)
    given: Answers = {"client": None}
    unclear: list[tuple[str, Unclear | None]] = []
    if amounts is None:
        unclear.append(("amount", Unclear(t("expenses-no-amount")) if text else None))
    else:
        try:
            given["amount"] = settled(written, amounts)
        except Unclear as why:
            unclear.append(("amount", why))
    said = [part for part in (rest, *others) if part]
    if len(said) > 1:
        try:
            given["client"] = read.a_client(turn, said[-1])
            said.pop()
        except Unclear as why:
            del given["client"]
            unclear.append(("client", why))
            said = said[:-1] if why.choices else said
    elif said and turn.person.may(Right.SEE_CLIENTS):
        mention = turn.store.clients.mention(turn.person, said[0])
        given["client"] = mention.client.id if mention and mention.client and not mention.likely else None
    note = ", ".join(said)
    given["note"] = note or None
    if len(note) > LONGEST_NOTE:
        del given["note"]
        unclear.append(("note", Unclear(t("forms-too-long", longest=LONGEST_NOTE, length=len(note)))))
    kind = told(note, "expensekinds", turn.languages)
    if kind.clear is not None:
        given["kind"] = kind.clear
    elif kind.likely:
        choices = [Choice(word(ExpenseKind(tag)), tag) for tag in kind.likely]
        unclear.append(("kind", Unclear(t("forms-did-you-mean", text=note[:60]), choices, read=True)))
    step, reason = unclear[0] if unclear else (None, None)
    return given, step, reason


@feature.press("expenses.undo", Right.TALK)
def undo(turn: Turn) -> Answer:
    """The claim's reversal."""
    one = turn.store.expenses.any(turn.number)
    if one is None or one.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    return claims.reverse(turn)


# Receipts


def received(turn: Turn) -> Answer:
    """The photo of a receipt, with an expense as its caption, or after one; none where the file is something else."""
    said = _captioned(turn)
    frame = turn.dialog.open
    if said is None and frame is not None and frame.form in (FORM.name, RECEIPT.name):
        return _for_open_form(turn, frame)
    recent = _without_receipt(turn) if said is None and not turn.text else None
    if said is None and recent is None:
        return None
    file_id = captions.keep_picture(turn)
    if file_id is None:
        return Reply(t("expenses-bad-receipt")) if said is not None else None
    if said is not None or recent is None:
        return _entered(turn, said or "", {"file": file_id})
    yes = Button(t("expenses-is-receipt"), "expenses.attach", f"{recent.id}.{file_id}")
    no = Button(t("expenses-is-other"), "files.keep", file_id) if turn.person.may(Right.SEE_CLIENTS) else None
    return Reply(lines(t("expenses-which-file"), claims.described(turn, recent)), column(yes, no))


def _captioned(turn: Turn) -> str | None:
    """The expense that the caption tells, its command left out; none where it tells none."""
    if (said := captions.after_command(turn, "expense")) is not None or not turn.text:
        return said
    written, _, rest = taken_out(turn, parts(turn.text)[0])
    return turn.text if written and told(rest, "expensekinds", turn.languages).clear else None


def _for_open_form(turn: Turn, frame: Frame) -> Reply:
    file_id = captions.keep_picture(turn)
    if file_id is None:
        return Reply(t("expenses-bad-receipt"))
    if frame.form == FORM.name:
        frame.answers["file"] = file_id
        turn.dialog.touch()
        return Reply(t("expenses-receipt-kept"))
    turn.dialog.pop()
    return _attached(turn, int(frame.answers["expense"]), file_id)


def _without_receipt(turn: Turn) -> Expense | None:
    """The person's latest expense, where it was entered just now and has none."""
    latest = next(iter(turn.store.expenses.of_person(turn.person.id, 1)), None)
    missing = latest is not None and latest.file_id is None and latest.state is ClaimState.WAITING
    return latest if latest and missing and turn.now - latest.created_at <= RECENT else None


def _attached(turn: Turn, expense_id: int, file_id: int) -> Reply:
    one, file = turn.store.expenses.any(expense_id), turn.store.files.sent_by(file_id, turn.person.id)
    if one is None or file is None or one.person_id != turn.person.id or one.state is ClaimState.REVERSED:
        return Reply(t("errors-old-button"))
    if one.file_id is not None:
        return Reply(t("expenses-has-receipt"))
    turn.store.expenses.attach(one, file_id)
    for person in claims.deciders_of(turn, one) if one.state is ClaimState.WAITING else ():
        what = t("expenses-what", amount=one.amount, kind=one.kind, person=one.person, day=one.spent_on, id=one.id)
        text = lines(t("expenses-receipt-came"), what)
        turn.tell(person, Reply(text, claims.decision(one), kind=claims.CARD, subject=one.subject, files=(file_id,)))
    return Reply(t("expenses-receipt-with", amount=one.amount, id=one.id), replace=True, subject=one.subject)


@feature.press("expenses.attach", Right.TALK)
def attach(turn: Turn) -> Reply:
    """`expense.file`: the photo is this expense's receipt."""
    expense_id, _, file_id = turn.arg.partition(".")
    if not (expense_id + file_id).isdecimal() or max(len(expense_id), len(file_id)) > 9 or not file_id:
        return Reply(t("errors-old-button"))
    return _attached(turn, int(expense_id or 0), int(file_id))


def _no_file(turn: Turn, text: str) -> Text:
    raise Unclear(t("expenses-ask-receipt"))


def _left(turn: Turn, given: Answers) -> Reply:
    return Reply(t("expenses-without-receipt"), replace=True)


RECEIPT = feature.form(
    Form(
        "expenses.photo",
        t("expenses-receipt"),
        _left,
        (
            record_step("expense", t("expenses-title")),
            Step("photo", t("expenses-ask-receipt"), t("expenses-receipt"), _no_file, read.plain),
        ),
        Right.TALK,
        card=False,
        free=True,
        left=_left,
    )
)


@feature.press("expenses.receipt", Right.TALK)
def receipt(turn: Turn) -> Reply:
    """The next photo is this expense's."""
    one = turn.store.expenses.any(turn.number)
    if one is None or one.person_id != turn.person.id or one.state is ClaimState.REVERSED:
        return Reply(t("errors-old-button"))
    if one.file_id is not None:
        return Reply(t("expenses-has-receipt"))
    return RECEIPT.begin(turn, {"expense": one.id})

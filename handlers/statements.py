"""Statements of banks: a file is shown as what it would change and booked by one press; what does not fit is told."""

from collections.abc import Iterable, Sequence

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.incoming import Attachment
from bot.talk.post import Post
from bot.talk.steps import Answers
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, grid, lines, t
from handlers import exchange
from handlers.form_steps import client_step, record_step
from office.bank import BadStatement, BankStatement, StatementFault
from office.ledger import Misfit
from office.money import Money, UnknownCurrency, minor_digits, totals
from office.rights import Right
from office.staff import Person
from storage.bank.booking import Account, Booked, book, misfits, pay
from storage.bank.camt import is_xml, read_camt
from storage.bank.table import StatementTable, read_table, statement_table
from storage.client import Client
from storage.discrepancies import Discrepancy
from storage.exchange.format import TableKind
from storage.exchange.importing import kinds_of
from storage.exchange.sheet import is_table
from storage.files import StoredFile
from storage.store import Store

feature = Feature("statements")

MOST_SHOWN = 12
"""Lines of each sort in one message."""
MOST_UNKNOWN = 6
"""Buttons for payers whom nobody knows."""
_LONGEST_QUOTE = 60


@feature.command("statements", Right.KEEP_BOOKS)
def statements(turn: Turn) -> Reply:
    """The latest that were imported, and how the next one is."""
    kept = turn.store.statements.latest(MOST_SHOWN)
    rows = [
        t("statements-row", account=one.account or "–", first=one.first_day, last=one.last_day, count=one.lines)
        for one in kept
    ]
    return Reply(lines(t("statements-latest") if kept else t("statements-none"), *rows, t("statements-how")))


# A file that came in


def recognised(file: Attachment) -> bool:
    """Whether it is a statement, or meant to be one: any XML, and a table such as only a bank writes."""
    if is_xml(file.content) and not file.name.lower().endswith((".html", ".htm", ".svg")):
        return True
    sheet = exchange.readable(file.name, file.content) if is_table(file.name) else None
    table = statement_table(sheet) if sheet is not None else None
    return sheet is not None and table is not None and (table.banklike or TableKind.PAYMENTS not in kinds_of(sheet))


def proposal(turn: Turn, file_id: int, currency: str | None = None) -> Reply:
    """What an import of the kept file would do; nothing is written."""
    file = turn.store.files.sent_by(file_id, turn.person.id)
    if file is None:
        return Reply(t("exchange-gone"))
    try:
        if currency is None and needs_currency(file.name, file.content):
            return _which_currency(turn, file)
        read_ones = read_file(file.name, file.content, currency or turn.company.currency)
    except BadStatement as error:
        return Reply(lines(t("statements-bad", name=file.name), fault(error)), _instead(turn, file), replace=True)
    accounts = book(turn.store, turn.person, read_ones, None, write=False)
    shown = lines(t("statements-found", name=file.name, count=len(accounts)), *told(accounts))
    if not any(each.booked for each in accounts):
        return Reply(lines(shown, t("statements-all-known")), _instead(turn, file), replace=True)
    confirm = (
        Button(t("statements-import"), "statements.import", f"{file.id}.{currency or ''}"),
        Button(t("statements-cancel"), "statements.cancel", file.id),
    )
    return Reply(shown, (confirm, *_instead(turn, file)), replace=True)


def _table(name: str, content: bytes) -> StatementTable:
    sheet = exchange.readable(name, content)
    table = statement_table(sheet) if sheet is not None else None
    if table is None:
        raise BadStatement(StatementFault.NO_COLUMNS)
    return table


def needs_currency(name: str, content: bytes) -> bool:
    """Raises BadStatement."""
    return not is_xml(content) and not _table(name, content).has_currency


def _which_currency(turn: Turn, file: StoredFile) -> Reply:
    """The table names none: the company's, or another in which clients owe, is for the person to say."""
    known = dict.fromkeys([turn.company.currency, *turn.store.statements.currencies()])
    buttons = [Button(code, "statements.read", f"{file.id}.{code}") for code in known]
    return Reply(t("statements-which-currency", name=file.name), (*grid(buttons, 3), *_instead(turn, file)))


def read_file(name: str, content: bytes, currency: str) -> list[BankStatement]:
    """`currency` is that of a table that names none. Raises BadStatement."""
    return read_camt(content) if is_xml(content) else [read_table(_table(name, content), currency)]


def _instead(turn: Turn, file: StoredFile) -> Rows:
    """What else may be done with the file."""
    as_table = turn.person.may(Right.EXCHANGE) and is_table(file.name)
    return column(
        Button(t("statements-as-table"), "statements.table", file.id) if as_table else None,
        Button(t("exchange-as-file"), "files.keep", file.id),
    )


def fault(error: BadStatement) -> Text:
    return t(f"statements-fault-{error.fault.replace('_', '-')}", **error.given)


@feature.press("statements.read", Right.KEEP_BOOKS)
def in_currency(turn: Turn) -> Reply:
    file_id, currency = _asked(turn)
    return proposal(turn, file_id, currency) if currency else Reply(t("errors-old-button"))


@feature.press("statements.table", Right.KEEP_BOOKS)
def as_table(turn: Turn) -> Reply:
    """It is no statement, but a table of ours."""
    file = turn.store.files.sent_by(turn.number, turn.person.id)
    sheet = exchange.readable(file.name, file.content) if file is not None else None
    if file is None or sheet is None or not turn.person.may(Right.EXCHANGE):
        return Reply(t("errors-old-button"))
    return exchange.proposal(turn, file.id, sheet)


@feature.press("statements.cancel", Right.KEEP_BOOKS)
def cancel(turn: Turn) -> Reply:
    file = turn.store.files.sent_by(turn.number, turn.person.id)
    return Reply(t("exchange-cancelled", name=file.name), replace=True) if file else Reply(t("exchange-gone"))


@feature.press("statements.import", Right.KEEP_BOOKS, once=True)
def import_(turn: Turn) -> list[Reply]:
    """Book what was shown, and tell each owner what does not fit."""
    file_id, currency = _asked(turn)
    file = turn.store.files.sent_by(file_id, turn.person.id)
    if file is None:
        return [Reply(t("exchange-gone"))]
    try:
        read_ones = read_file(file.name, file.content, currency or turn.company.currency)
    except BadStatement as error:
        return [Reply(lines(t("statements-bad", name=file.name), fault(error)))]
    accounts = book(turn.store, turn.person, read_ones, file.id, write=True)
    tell_owners(turn.store, turn.person, list(misfits(accounts)))
    done = lines(t("statements-imported", name=file.name), *told(accounts))
    before = Reply(t("statements-found", name=file.name, count=len(accounts)), replace=True)
    return [before, Reply(done, _questions(accounts))]


def _asked(turn: Turn) -> tuple[int, str | None]:
    """The file of a pressed button, and the currency that was said."""
    number, _, currency = turn.arg.partition(".")
    file_id = int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else 0
    try:
        minor_digits(currency)
    except UnknownCurrency:
        return file_id, None
    return file_id, currency


# What is said of it


def told(accounts: Sequence[Account]) -> list[Text]:
    """Account by account its sums; then what fits, and what does not."""
    booked = [one for each in accounts for one in each.booked]
    fitting = [one for one in booked if one.given]
    wrong = [one for one in booked if one.misfit is not None]
    out = sum(one.out and one.bill is None for one in booked)
    bills = [one for one in booked if one.bill is not None]
    return [
        *(line for each in accounts for line in _account(each)),
        *([t("statements-out", count=out)] if out else []),
        *_some([_bill_paid(one) for one in bills]),
        *([t("statements-fitting", count=len(fitting))] if fitting else []),
        *_some([_fitting(one) for one in fitting]),
        *([t("statements-misfits", count=len(wrong))] if wrong else []),
        *_some([misfit(one) for one in wrong]),
    ]


def _account(each: Account) -> list[Text]:
    one = each.statement
    came = totals(line.amount for line in one.lines if line.amount.minor > 0)
    went = totals(line.amount for line in one.lines if line.amount.minor < 0)
    said: list[Text] = [
        t(
            "statements-account",
            account=one.account or "–",
            number=one.number,
            first=one.first_day,
            last=one.last_day,
            count=len(one.lines),
        )
    ]
    if came or went:
        said.append(t("statements-sums", came=_sums(came.values()), went=_sums(went.values())))
    if each.known:
        said.append(t("statements-known", count=each.known))
    if one.pending:
        said.append(t("statements-pending", count=one.pending))
    return said


def _sums(amounts: Iterable[Money]) -> Text:
    shown = [t("amounts-money", amount=Money(abs(each.minor), each.currency)) for each in amounts]
    return Joined(tuple(shown), " + ") if shown else "0"


def _some(texts: Sequence[Text]) -> list[Text]:
    more = len(texts) - MOST_SHOWN
    return [*texts[:MOST_SHOWN], *([t("statements-more", count=more)] if more > 0 else [])]


def _fitting(one: Booked) -> Text:
    shares = [t("statements-share", number=number, amount=amount) for number, amount in one.given.items()]
    return t("statements-fits", who=_who(one), amount=one.line.amount, invoices=Joined(tuple(shares)))


def _bill_paid(one: Booked) -> Text:
    assert one.bill is not None
    paid = Money(-one.line.amount.minor, one.line.amount.currency)
    return t("statements-bill", supplier=one.bill.supplier, number=one.bill.number, amount=paid)


def misfit(one: Booked) -> Text:
    assert one.misfit is not None
    what = t(f"statements-misfit-{one.misfit.replace('_', '-')}", who=_who(one), amount=one.amount)
    reference = one.line.reference[:_LONGEST_QUOTE]
    return t("statements-quoted", told=what, reference=reference) if reference else what


def _who(one: Booked) -> str:
    return one.client.name if one.client else one.line.party or one.line.party_account or "?"


def tell_owners(store: Store, person: Person, wrong: Sequence[Booked]) -> None:
    """One message to each but `person`, who imports and reads it there."""
    for owner_id in dict.fromkeys(one.owner_id for one in wrong):
        owner = store.staff.get(owner_id) if owner_id not in (None, person.id) else None
        if owner is not None:
            own = [misfit(one) for one in wrong if one.owner_id == owner.id]
            text = lines(t("statements-yours", count=len(own), person=person.name), *_some(own))
            Post(store).to_person(owner, Reply(text))


def _questions(accounts: Sequence[Account]) -> Rows:
    """A button for each payer whom nobody knows, and for what was not booked since somebody had entered it."""
    wrong = list(misfits(accounts))
    unknown = [one for one in wrong if one.misfit is Misfit.UNKNOWN_PAYER]
    entered = [one for one in wrong if one.misfit is Misfit.DUPLICATE and not one.is_booked]
    again = column(
        *(
            Button(
                t("statements-book-too", who=_who(one)[:40], amount=one.line.amount),
                "statements.too",
                one.discrepancy_id or 0,
            )
            for one in entered[:MOST_UNKNOWN]
        )
    )
    return again + column(
        *(
            Button(
                t("statements-whose", who=_who(one)[:40], amount=one.line.amount),
                "statements.whose",
                one.discrepancy_id or 0,
            )
            for one in unknown[:MOST_UNKNOWN]
        )
    )


# A payer whom nobody knew


def assign(turn: Turn, given: Answers) -> Reply:
    """Book the line as this client's payment; the discrepancy is settled by it."""
    client = turn.store.clients.get(turn.person, given["client"])
    one = turn.store.discrepancies.get(turn.person, given["discrepancy"])
    return _booked_after_all(turn, one, client)


def _booked_after_all(turn: Turn, one: Discrepancy | None, client: Client | None) -> Reply:
    line_id = one.statement_line_id if one is not None else None
    line = turn.store.statements.line(line_id) if line_id is not None else None
    if client is None or one is None or line_id is None or line is None:
        return Reply(t("errors-old-button"))
    if one.settled_at is not None or turn.store.statements.is_booked(line_id):
        return Reply(t("statements-assigned-before"))
    booked = pay(turn.store, turn.person, client, line, line_id)
    turn.store.discrepancies.settle(one.id, client.name)
    if booked.misfit is not None:
        tell_owners(turn.store, turn.person, [booked])
    text = lines(
        t("statements-assigned", client=client.name, amount=line.amount),
        _fitting(booked) if booked.given else None,
        misfit(booked) if booked.misfit is not None else None,
    )
    return Reply(text, subject=client.subject)


@feature.press("statements.too", Right.KEEP_BOOKS)
def book_too(turn: Turn) -> Reply:
    """It is another payment than the one that somebody entered."""
    one = turn.store.discrepancies.get(turn.person, turn.number)
    if one is None or one.kind is not Misfit.DUPLICATE or one.client_id is None:
        return Reply(t("errors-old-button"))
    return _booked_after_all(turn, one, turn.store.clients.get(turn.person, one.client_id))


FORM = feature.form(
    Form(
        "statements.assign",
        t("statements-line"),
        assign,
        (
            record_step("discrepancy", t("statements-line")),
            client_step(t("statements-ask-client")),
        ),
        Right.KEEP_BOOKS,
        card=False,
    )
)


@feature.press("statements.whose", Right.KEEP_BOOKS)
def whose(turn: Turn) -> Reply:
    one = turn.store.discrepancies.get(turn.person, turn.number)
    if one is None or one.kind is not Misfit.UNKNOWN_PAYER:
        return Reply(t("errors-old-button"))
    if one.settled_at is not None:
        return Reply(t("statements-assigned-before"))
    return FORM.begin(turn, {"discrepancy": one.id})

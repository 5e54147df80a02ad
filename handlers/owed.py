"""Who owes us: clients by the age of their oldest debt, and one client's open invoices."""

from bot.talk.feature import Answer, Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import clients
from handlers.contract_card import shortened, sums
from office.rights import Right
from storage.client import Client
from storage.figures import Owed
from storage.invoices import Invoice

feature = Feature("owed")

MOST_CLIENTS = 15
MOST_INVOICES = 15


@feature.command("owed", Right.SEE_CONTRACTS)
@feature.phrase("owed", Right.SEE_CONTRACTS)
def owed(turn: Turn) -> Reply | None:
    """`/owed`: of the clients this person sees, the longest overdue first; `/owed CLIENT`: the invoices of one.

    None for a line of free text that names no client.
    """
    asked = turn.text.strip(" ?!.")
    if not asked:
        return _everybody(turn)
    try:
        client_id = read.a_client(turn, asked)
    except Unclear as why:
        if turn.meaning is not None and not why.choices:
            return None
        return Reply(why.why, column(*(Button(choice.label, "owed.of", choice.value) for choice in why.choices)))
    return _one(turn, turn.store.clients.any(client_id))


@feature.intent(Intent.INVOICES_UNPAID, Right.SEE_CONTRACTS, shows=True)
def unpaid(turn: Turn) -> Answer:
    """The invoices of the client whom the line names, else everybody's."""
    named = turn.meaning is not None and turn.meaning.entry.mention is not None
    return clients.of_line(turn, "owed.of", of_client) if named else _everybody(turn)


@feature.intent(Intent.PAYMENT_LOG, Right.SEE_CONTRACTS, shows=True)
def paid(turn: Turn) -> Reply:
    """Payments come by import only: who may import is told how."""
    able = turn.person.may(Right.EXCHANGE)
    how = Button(t("contracts-do-import"), "talk.command", "import") if able else None
    return Reply(t("contracts-payments-imported") if able else t("contracts-payments-by-others"), column(how))


@feature.press("owed.of", Right.SEE_CONTRACTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _one(turn, client) if client else Reply(t("errors-old-button"))


def _everybody(turn: Turn) -> Reply:
    debts: dict[int, list[Owed]] = {}
    for row in turn.store.figures.owed(turn.person, turn.today):
        debts.setdefault(row.client_id, []).append(row)
    if not debts:
        return Reply(t("contracts-nobody-owes"))
    shown = list(debts.values())[:MOST_CLIENTS]
    more = len(debts) - len(shown)
    text = lines(
        t("contracts-who-owes"),
        *(_debtor(turn, rows) for rows in shown),
        t("contracts-more-clients", count=more) if more else None,
    )
    return Reply(text, grid([Button(shortened(rows[0].client), "owed.of", rows[0].client_id) for rows in shown]))


def _debtor(turn: Turn, rows: list[Owed]) -> Text:
    """One line a client: open, overdue, and the age of the oldest debt."""
    overdue = [row.overdue for row in rows if row.overdue.minor]
    open_sums = sums([row.open for row in rows])
    oldest = min(row.oldest for row in rows)
    if not overdue:
        return t("contracts-debtor", client=rows[0].client, open=open_sums, day=oldest)
    late = (turn.today - oldest).days
    return t("contracts-debtor-late", client=rows[0].client, open=open_sums, overdue=sums(overdue), late=late)


def _one(turn: Turn, client: Client) -> Reply:
    rows = turn.store.figures.owed(turn.person, turn.today, client.id)
    contracts = Button(t("contracts-do-contracts"), "contracts.of", client.id)
    if not rows:
        return Reply(t("contracts-owes-nothing", client=client.name), column(contracts))
    invoices = turn.store.invoices.open_of_client(client.id)
    more = len(invoices) - MOST_INVOICES
    text = lines(
        _debtor(turn, rows),
        *(_invoice(turn, invoice) for invoice in invoices[:MOST_INVOICES]),
        t("contracts-more-items", count=more) if more > 0 else None,
    )
    return Reply(text, column(contracts))


def _invoice(turn: Turn, invoice: Invoice) -> Text:
    return t(
        "contracts-invoice",
        number=invoice.receivable.number,
        amount=invoice.open,
        day=invoice.due_on,
        late=max(0, (turn.today - invoice.due_on).days),
    )

"""Who owes us: clients by the age of their oldest debt, and one client's open invoices."""

from collections.abc import Sequence

from bot.talk.feature import Answer, Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import clients
from handlers.amounts import sums
from handlers.contract_card import shortened
from handlers.unclear import offered
from office.money import totals
from office.receivables import Bucket, ageing
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
        return offered(why, "owed.of")
    return _one(turn, turn.store.clients.any(client_id))


@feature.intent(Intent.INVOICES_UNPAID, Right.SEE_CONTRACTS, shows=True)
def unpaid(turn: Turn) -> Answer:
    """The invoices of the client whom the line names, else everybody's."""
    named = turn.meaning is not None and turn.meaning.entry.mention is not None
    return clients.of_line(turn, "owed.of", of_client) if named else _everybody(turn)


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
        *_aged(turn, invoices),
        *_by_contract(turn, invoices),
        *(_invoice(turn, invoice) for invoice in invoices[:MOST_INVOICES]),
        t("contracts-more-items", count=more) if more > 0 else None,
    )
    collecting = turn.person.may(Right.LOG_CALLS)
    return Reply(
        text,
        column(
            Button(t("owed-do-collect"), "collecting.of", client.id) if collecting else None,
            Button(t("promises-do-promise"), "promises.new", client.id) if collecting else None,
            contracts,
        ),
    )


def _aged(turn: Turn, invoices: Sequence[Invoice]) -> list[Text]:
    """A line a currency in which something is overdue, with its buckets."""
    table = ageing((one.receivable for one in invoices), turn.today)
    return [
        t(
            "owed-aged",
            current=buckets[Bucket.CURRENT],
            month=buckets[Bucket.TO_30],
            second=buckets[Bucket.TO_60],
            third=buckets[Bucket.TO_90],
            older=buckets[Bucket.OVER_90],
        )
        for buckets in table.values()
        if any(amount.minor for bucket, amount in buckets.items() if bucket is not Bucket.CURRENT)
    ]


def _by_contract(turn: Turn, invoices: Sequence[Invoice]) -> list[Text]:
    """What is open on each contract, with the day since which something is overdue."""
    found: dict[int, list[Invoice]] = {}
    for one in invoices:
        if one.contract_id is not None:
            found.setdefault(one.contract_id, []).append(one)
    return [_contract(turn, contract_id, ones) for contract_id, ones in found.items()]


def _contract(turn: Turn, contract_id: int, invoices: Sequence[Invoice]) -> Text:
    contract = turn.store.contracts.any(contract_id)
    number = contract.number if contract else f"#{contract_id}"
    opened = sums(list(totals(one.open for one in invoices).values()))
    late = [one for one in invoices if one.due_on < turn.today]
    if not late:
        return t("owed-contract", number=number, open=opened)
    overdue, since = sums(list(totals(one.open for one in late).values())), min(one.due_on for one in late)
    return t("owed-contract-late", number=number, open=opened, overdue=overdue, day=since)


def _invoice(turn: Turn, invoice: Invoice) -> Text:
    return t(
        "contracts-invoice",
        number=invoice.receivable.number,
        amount=invoice.open,
        day=invoice.due_on,
        late=max(0, (turn.today - invoice.due_on).days),
    )

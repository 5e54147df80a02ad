"""What is open: with a client, in a contract, or with everybody, what is late first."""

from datetime import date, timedelta

from bot.talk.feature import Answer, Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.contract_card import card, item_row, shortened
from handlers.unclear import offered
from office.contracts import OPEN_STAGES, open_items
from office.rights import Right
from storage.client import Client

feature = Feature("open")

MOST = 20
SOON = timedelta(days=7)
_LONG_AGO = date(1900, 1, 1)


@feature.command("open", Right.SEE_CONTRACTS)
@feature.phrase("open", Right.SEE_CONTRACTS)
def what_is_open(turn: Turn) -> Answer:
    """`/open`, `/open NUMBER`, `/open CLIENT`, or "what is open with …"."""
    asked = turn.text.strip(" ?!.")
    if not asked:
        return _with_everybody(turn)
    numbered = [
        one for one in turn.store.contracts.find(turn.person, asked) if one.number.casefold() == asked.casefold()
    ]
    if len(numbered) == 1:
        return card(turn, numbered[0])
    try:
        return _with(turn, turn.store.clients.any(read.a_client(turn, asked)))
    except Unclear as why:
        return offered(why, "open.with")


@feature.press("open.with", Right.SEE_CONTRACTS)
def with_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _with(turn, client) if client else Reply(t("errors-old-button"))


def _with(turn: Turn, client: Client) -> Reply:
    """Obligations, invoices and disagreements of the client's contracts, and complaints."""
    contracts = [one for one in turn.store.contracts.of_client(client.id, MOST) if one.stage in OPEN_STAGES]
    facts = turn.store.contracts.facts(contracts)
    found: list[Text] = []
    for one in contracts:
        items = [item_row(item) for item in open_items(facts[one.id], turn.today)]
        points = [
            t("disagreements-row", point=each.point, day=each.raised_on)
            for each in turn.store.disagreements.open_of(one.id)
        ]
        if items or points:
            found += [t("obligations-of-contract", number=one.number, client=one.client), *items, *points]
    complaints = turn.store.complaints.open_of(turn.person, client.id)
    found += [t("complaints-row", client=each.client, what=each.what, day=each.due_on) for each in complaints]
    buttons = column(
        *(Button(shortened(one.number), "contracts.show", one.id) for one in contracts[:MOST]),
        *(Button(shortened(each.what), "complaints.show", each.id) for each in complaints[:MOST]),
    )
    if not found:
        return Reply(t("open-nothing-with", client=client.name))
    more = t("contracts-more-items", count=len(found) - MOST) if len(found) > MOST else None
    return Reply(lines(t("open-with", client=client.name), *found[:MOST], more), buttons)


def _with_everybody(turn: Turn) -> Reply:
    """What was to be done by now, and what comes within a week."""
    due = turn.store.obligations.due(turn.person, _LONG_AGO, turn.today + SOON)
    rows = [t("open-row", number=one.number, client=one.client, what=one.what, day=one.due_on) for one in due]
    complaints = turn.store.complaints.open_of(turn.person)
    rows += [t("complaints-row", client=each.client, what=each.what, day=each.due_on) for each in complaints]
    if not rows:
        return Reply(t("open-nothing", day=turn.today + SOON))
    more = t("contracts-more-items", count=len(rows) - MOST) if len(rows) > MOST else None
    return Reply(lines(t("open-all", day=turn.today + SOON), *rows[:MOST], more))

"""Clients: the card, the search, the list; and a line that is nothing else is taken for a client's name."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.reading.words import tag_of
from bot.talk.feature import Answer, Feature, Handler
from bot.talk.tasks import what
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Lines, Reply, Rows, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import client_fields, start
from handlers.relation_lines import open_lines, touch_line
from handlers.unclear import offered
from office.calls import Outcome
from office.clients import Field
from office.contracts import OPEN_STAGES
from office.money import Money, totals
from office.rights import Right
from storage.client import Client
from storage.contacts import Contact

feature = Feature("clients")

PAGE = 10
"""Clients at a time."""

LONGEST_NAME = 200
"""A longer line names no client."""

FILTERS = MappingProxyType({"level": "levels", "segment": "segments", "profession": "professions", "source": "sources"})
"""By what the list is narrowed: columns, and their lists of words."""

MANY_CONTRACTS = 1000
TASKS = 5

IDENTITY = (Field.CONTACT, Field.PHONE, Field.EMAIL, Field.BIRTHDAY, Field.TAX_ID, Field.IBAN)
DEALING = (Field.LEVEL, Field.SEGMENT, Field.PROFESSION, Field.NEEDS)
PLACE = (Field.CITY, Field.DISTRICT, Field.COUNTRY, Field.SOURCE, Field.LANGUAGE)


# The card


def card(turn: Turn, client: Client, note: Text | None = None, *first: Button) -> Reply:
    """All that is known of a client, and what this person may do; `note` and the buttons `first` stand on top."""
    blocks = [_who(turn, client), _people(turn, client), _dealings(turn, client)]
    text = Joined(tuple(block for block in (note, *blocks) if block), "\n\n")
    return Reply(text, ((first,) if first else ()) + _buttons(turn, client))


def _who(turn: Turn, client: Client) -> Text:
    owner = turn.store.clients.owner_name(client)
    return lines(
        t("clients-title", name=client.name, kind=client.kind, id=str(client.id)),
        t("clients-archived", day=client.archived_at) if client.archived_at else None,
        *(client_fields.labelled(turn, client, field) for field in (*IDENTITY, *PLACE, *DEALING)),
        t("clients-owner", owner=owner) if owner else t("clients-no-owner"),
        touch_line(turn, client) if client.archived_at is None else None,
    )


def _people(turn: Turn, client: Client) -> Text | None:
    people = turn.store.contacts.of(client.id)
    return lines(t("clients-people"), *(contact_row(turn, one) for one in people)) if people else None


def contact_row(turn: Turn, one: Contact) -> Text:
    """A contact person in one line."""
    phone = client_fields.show_number(turn, one.phone) if one.phone else None
    return Joined(tuple(part for part in (one.name, one.position, phone, one.email) if part), " · ")


def _dealings(turn: Turn, client: Client) -> Text:
    last = next(iter(turn.store.calls.of_client(client.id, 1)), None)
    tasks = [task for task in turn.store.tasks.open_of(turn.person) if task.client_id == client.id]
    return lines(
        t("clients-last-call", at=last.at, outcome=last.outcome, person=last.person)
        if last
        else t("clients-never-called"),
        *(_money(turn, client) if turn.person.may(Right.SEE_CONTRACTS) else ()),
        *(open_lines(turn, client) if client.archived_at is None else ()),
        *(t("clients-task", day=task.on_day, text=what(task)) for task in tasks[:TASKS]),
        t("clients-more-tasks", count=len(tasks) - TASKS) if len(tasks) > TASKS else None,
    )


def _money(turn: Turn, client: Client) -> list[Text]:
    """Open contracts, and what is owed on open invoices, each currency for itself."""
    contracts = turn.store.contracts.of_client(client.id, MANY_CONTRACTS)
    count = sum(contract.stage in OPEN_STAGES for contract in contracts)
    found: list[Text] = [t("clients-contracts", count=count)] if count else []
    invoices = turn.store.invoices.open_of_client(client.id)
    owed = totals(invoice.open for invoice in invoices)
    overdue = totals(invoice.open for invoice in invoices if invoice.due_on < turn.today)
    if overdue:
        found.append(t("clients-owed-overdue", owed=_amounts(owed), overdue=_amounts(overdue)))
    elif owed:
        found.append(t("clients-owed", owed=_amounts(owed)))
    return found


def _amounts(sums: dict[str, Money]) -> Text:
    return Joined(tuple(t("clients-amount", amount=money) for money in sums.values()))


def _buttons(turn: Turn, client: Client) -> Rows:
    """Short rows, what is pressed most on top."""
    may, one = turn.person.may, client.id
    kept = client.archived_at is None
    edits, calls = may(Right.EDIT_CLIENTS), may(Right.LOG_CALLS)
    contracts = may(Right.SEE_CONTRACTS)
    rows = (
        (
            Button(t("clients-log-call"), "calls.new", one) if calls and kept else None,
            Button(t("clients-reached"), "calls.outcome", f"{one}.{Outcome.REACHED}") if calls and kept else None,
            Button(t("clients-no-answer"), "calls.outcome", f"{one}.{Outcome.NO_ANSWER}") if calls and kept else None,
        ),
        (
            Button(t("clients-calls"), "calls.of", one),
            Button(t("clients-contract-list"), "contracts.of", one) if contracts else None,
            Button(t("clients-email-offer"), "offers.made", one) if calls and kept else None,
        ),
        (
            Button(t("clients-edit"), "changes.edit", one) if edits and kept else None,
            Button(t("clients-contacts"), "contacts.of", one),
            Button(t("clients-history"), "changes.history", one),
        ),
        (
            Button(t("clients-hand-over"), "changes.hand", one) if edits and kept else None,
            Button(t("clients-archive"), "changes.archive", one) if edits and kept else None,
            Button(t("clients-restore"), "changes.restore", one) if edits and not kept else None,
            Button(t("files-show"), "files.of", one),
        ),
        (Button(t("clients-relations"), "relations.of", one),),
    )
    filled = (tuple(button for button in row if button is not None) for row in rows)
    return tuple(row for row in filled if row)


def card_button(client: Client) -> Button:
    return Button(t("clients-card"), "clients.card", client.id)


def name_button(client: Client) -> Button:
    """Of a list: the card under the client's name."""
    return Button(client.name, "clients.card", client.id)


@feature.press("clients.card", Right.SEE_CLIENTS)
def press_card(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return card(turn, client) if client else Reply(t("errors-old-button"))


# Finding


@feature.command("client", Right.SEE_CLIENTS)
def client(turn: Turn) -> Reply:
    """`/client name, #id, phone, e-mail or tax id`."""
    if not turn.text:
        likely = [Button(choice.label, "clients.card", choice.value) for choice in read.likely_clients(turn, {})]
        return Reply(t("clients-ask-which"), column(*likely))
    if (found := _found(turn)) is not None:
        return found
    new = Button(t("clients-register"), "talk.command", "newclient")
    return Reply(t("clients-none", text=turn.text[:60]), column(new if turn.person.may(Right.EDIT_CLIENTS) else None))


def named(turn: Turn) -> Reply | None:
    """A text that is nothing but a client's name."""
    return _found(turn, likely=False) if turn.person.may(Right.SEE_CLIENTS) else None


def unknown(turn: Turn) -> Reply:
    """A text that nobody understood: it may resemble a client's name."""
    return (_found(turn) if turn.person.may(Right.SEE_CLIENTS) else None) or start.unknown(turn)


def of_line(turn: Turn, press: str, handler: Handler) -> Answer:
    """Do what the button `press` does for the client whom the line names; of several, each is offered with it."""
    mention = turn.meaning.entry.mention if turn.meaning else None
    if mention is not None and mention.client is not None:
        turn.arg = str(mention.client.id)
        return handler(turn)
    return offered(read.whom_of(turn), press)


@feature.intent(Intent.CLIENT_SHOW, Right.TALK, shows=True)
def show(turn: Turn) -> Answer:
    """A name that this person may not see is answered like one that is not there."""
    if turn.meaning is None or turn.meaning.entry.mention is None:
        turn.text = turn.meaning.text if turn.meaning else ""
        return unknown(turn)
    return of_line(turn, "clients.card", press_card)


def _found(turn: Turn, *, likely: bool = True) -> Reply | None:
    """The card of the one clear client, or those that it could be, to choose from."""
    if len(turn.text) > LONGEST_NAME:
        return None
    found = turn.store.clients.look_up(turn.person, turn.text)
    if found.clear is not None:
        return card(turn, found.clear)
    if not found.candidates or (found.likely and not likely):
        return None
    rows = column(*(Button(one.name, "clients.card", one.id) for one in found.candidates))
    if found.likely:
        return Reply(t("clients-likely", text=turn.text[:60]), rows)
    return Reply(t("clients-which", text=turn.text[:60]), rows)


@feature.command("clients", Right.SEE_CLIENTS)
def clients(turn: Turn) -> Reply:
    """`/clients [level, segment, profession, source]`: those this person sees, by name; of a name its card."""
    only: dict[str, str] = {}
    for part in filter(None, map(str.strip, turn.text.split(","))):
        found = next(((field, tag) for field, kind in FILTERS.items() if (tag := tag_of(part, kind))), None)
        if found is None:
            return _found(turn) or Reply(t("clients-no-filter", text=part[:60]))
        only[found[0]] = found[1]
    none = t("clients-none-such") if only else t("clients-none-yet")
    return _page(turn, 0, only) or Reply(none)


@feature.press("clients.page", Right.SEE_CLIENTS)
def page(turn: Turn) -> Reply:
    """`offset[.tag…]`, the tags in the order of FILTERS, empty where nothing is asked for."""
    turn.arg, _, rest = turn.arg.partition(".")
    tags = dict(zip(FILTERS, rest.split("."), strict=False))
    only = {field: tag for field, tag in tags.items() if tag}
    return _page(turn, turn.number, only) or Reply(t("errors-old-button"))


def _page(turn: Turn, offset: int, only: Mapping[str, str]) -> Reply | None:
    found = turn.store.clients.page(turn.person, offset, PAGE + 1, only)
    if not found:
        return None
    listed, more = found[:PAGE], len(found) > PAGE
    rows = column(*map(name_button, listed))
    tags = "".join(f".{only.get(field, '')}" for field in FILTERS) if only else ""
    turns = (
        Button(t("clients-back"), "clients.page", f"{max(0, offset - PAGE)}{tags}") if offset else None,
        Button(t("clients-more"), "clients.page", f"{offset + PAGE}{tags}") if more else None,
    )
    last = tuple(button for button in turns if button is not None)
    title = t("clients-page", first=str(offset + 1), last=str(offset + len(listed)))
    return Reply(Lines((title,)), (*rows, last) if last else rows, replace=True)

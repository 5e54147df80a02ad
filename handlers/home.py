"""A person's own page, such as Slack's Home tab: my day, my norms, what is due, and the commonest things to do."""

from collections.abc import Iterator
from datetime import timedelta

from bot.talk.dialog import Dialog
from bot.talk.incoming import Incoming, Place
from bot.talk.page import Page, Section
from bot.talk.post import rendered
from bot.talk.turn import Turn
from bot.talk.wording import Reader, render
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import agenda, tasks
from handlers.amounts import sums
from handlers.counter import bars, day_count
from office.company import Company
from office.rights import SCOPES, Right, Scope
from office.staff import Person
from storage.store import Store

FEW = 5
"""Lines of one sort; the others are behind a button."""

AHEAD = timedelta(days=7)


def home(store: Store, person: Person | None, company: Company) -> Page:
    """As things are now, in the person's language; without a person, how one is invited. Writes nothing."""
    if person is None:
        return _page([Reply(t("home-stranger", company=company.name))], Reader(company.language, company.timezone))
    nowhere = Place("", "", "")
    turn = Turn(Incoming(nowhere, ""), person, store, company, Dialog(store, nowhere))
    due = [part for part in (_reminders(turn), _contracts(turn), _invoices(turn)) if part is not None]
    free = [] if due else [Reply(t("home-free"))]
    return _page([_day(turn), *due, *free, *_clients(turn)], turn.reader)


def _page(parts: list[Reply], reader: Reader) -> Page:
    return Page(tuple(_section(part, reader) for part in parts))


def _section(part: Reply, reader: Reader) -> Section:
    rows = tuple(tuple((label, data) for label, data in row) for row in rendered(part.buttons, reader))
    return Section(render(part.text, reader), rows)


# My day


def _day(turn: Turn) -> Reply:
    text = lines(t("home-title", day=turn.today, name=turn.person.name), *_done(turn))
    return Reply(text, grid(list(_actions(turn)), 4))


def _done(turn: Turn) -> Iterator[Text]:
    """Bars for whom norms hold, counts for others who do such work."""
    if not turn.person.may(Right.LOG_CALLS):
        return
    normed = bars(turn)
    if len(normed) <= 1:  # a day off, or nobody's norms: only what was done
        done = day_count(turn)
        yield t("home-done", calls=done.calls, phone=done.offers_phone, email=done.offers_email)
    yield from normed


def _actions(turn: Turn) -> Iterator[Button]:
    may = turn.person.may
    if may(Right.LOG_CALLS):
        yield Button(t("start-do-call"), "talk.command", "call")
        yield Button(t("start-do-next"), "talk.command", "next")
    if may(Right.EDIT_CLIENTS):
        yield Button(t("home-do-client"), "talk.command", "newclient")
    yield Button(t("home-do-remind"), "talk.command", "remind")
    if may(Right.SEE_CONTRACTS):
        yield Button(t("digest-who-owes"), "talk.command", "owed")
    if may(Right.SEE_DIGEST):
        yield Button(t("home-do-digest"), "talk.command", "digest")
    yield Button(t("start-do-help"), "talk.command", "help")


# What is due


def _reminders(turn: Turn) -> Reply | None:
    found = turn.store.tasks.open_of(turn.person, turn.today + AHEAD)
    if not found:
        return None
    late = sum(task.on_day < turn.today for task in found)
    title = t("home-reminders-late", count=late) if late else t("home-reminders")
    rows = [tasks.row(task) for task in found[:FEW]]
    everything = Button(t("agenda-reminders"), "talk.command", "reminders")
    return Reply(lines(title, *rows), column(_more(len(found), "reminders") or everything))


def _contracts(turn: Turn) -> Reply | None:
    """What ends within a week, and what was to be fulfilled by then."""
    if not turn.person.may(Right.SEE_CONTRACTS):
        return None
    due = agenda.contracts(turn, turn.today + AHEAD)
    if not due:
        return None
    return Reply(lines(t("home-contracts"), *agenda.by_day(due[:FEW])), column(_more(len(due), "week")))


def _invoices(turn: Turn) -> Reply | None:
    """Of the own clients one by one; of all that one sees beyond them, what they come to."""
    if not turn.person.may(Right.SEE_CONTRACTS):
        return None
    rows, total = agenda.late_invoices(turn, own=True)
    everybodys = None
    if any(SCOPES[one.role] is not Scope.OWN for one in turn.person.acts_for):
        count, overdue = turn.store.figures.overdue(turn.person, turn.today)
        everybodys = t("digest-overdue", count=count, sums=sums(overdue)) if overdue else None
    if total is None and everybodys is None:
        return None
    title = t("home-invoices") if rows else None
    return Reply(lines(title, *rows[:FEW], total, everybodys), column(_more(len(rows), "owed")))


def _more(found: int, command: str) -> Button | None:
    """To those that are not shown."""
    return Button(t("home-more", count=found - FEW), "talk.command", command) if found > FEW else None


# Clients


def _clients(turn: Turn) -> list[Reply]:
    """Who is next; where there are no clients yet, how they come in."""
    may = turn.person.may
    if may(Right.SEE_CLIENTS) and not turn.store.clients.page(turn.person, 0, 1):
        able = may(Right.EDIT_CLIENTS)
        new = Button(t("home-do-client"), "talk.command", "newclient") if able else None
        by_table = Button(t("home-do-import"), "talk.command", "import") if may(Right.EXCHANGE) else None
        return [Reply(t("home-no-clients") if able else t("home-no-clients-yet"), column(new, by_table))]
    following = agenda.to_call(turn) if may(Right.LOG_CALLS) else None
    return [following] if following is not None and following.buttons else []

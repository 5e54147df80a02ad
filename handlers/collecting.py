"""Collecting debts: whom to press next and why, and each step taken with one press."""

from dataclasses import dataclass
from datetime import date

from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers import drafts
from handlers.amounts import sums
from handlers.contracts import shortened
from handlers.unclear import offered
from office.collecting import CollectingStep, Next, next_step
from office.documents import Paper
from office.money import Money
from office.promises import is_waited_for
from office.rights import Right
from storage.client import Client
from storage.collecting import Step
from storage.promises import Promise

feature = Feature("collecting")

MOST_CLIENTS = 10
MOST_STEPS = 8


@dataclass(frozen=True, slots=True)
class _Debt:
    """What a client has overdue, what was done about it, and what comes next."""

    client_id: int
    client: str
    overdue: list[Money]
    oldest: date
    steps: list[Step]
    promise: Promise | None
    """The one that is waited for."""

    @property
    def next(self) -> Next | None:
        return next_step(self.oldest, [step.taken for step in self.steps])

    def is_ripe(self, today: date) -> bool:
        """Whether something is to be done now."""
        upcoming = self.next
        return self.promise is None and upcoming is not None and upcoming.on_day <= today


def _debts(turn: Turn, client_id: int | None = None) -> list[_Debt]:
    """Of the clients that the person sees, the oldest first."""
    store, today = turn.store, turn.today
    steps, promises = store.collecting.of_all(client_id), store.promises.open()
    overdue: dict[int, list[Money]] = {}
    first: dict[int, tuple[str, date]] = {}
    for row in store.figures.owed(turn.person, today, client_id):
        if row.overdue.minor:
            overdue.setdefault(row.client_id, []).append(row.overdue)
            first.setdefault(row.client_id, (row.client, row.oldest))
    found = []
    for one, sums_ in overdue.items():
        promise = promises.get(one)
        waited = promise if promise and is_waited_for(promise.pay_on, promise.state, today) else None
        client, oldest = first[one]
        found.append(_Debt(one, client, sums_, oldest, steps.get(one, []), waited))
    return found


@feature.command("collect", Right.LOG_CALLS)
def collect(turn: Turn) -> Reply:
    """`/collect`: whom to press for payment now; `/collect CLIENT`: what was done with one, and what is next."""
    if not turn.text:
        return _everybody(turn)
    try:
        client_id = read.a_client(turn, turn.text)
    except Unclear as why:
        return offered(why, "collecting.of")
    return _one(turn, turn.store.clients.any(client_id))


def _everybody(turn: Turn) -> Reply:
    debts = _debts(turn)
    ripe = [debt for debt in debts if debt.is_ripe(turn.today)]
    waiting = len(debts) - len(ripe)
    shown, more = ripe[:MOST_CLIENTS], len(ripe) - MOST_CLIENTS
    text = lines(
        t("collecting-whom") if ripe else t("collecting-nobody"),
        *(_row(debt) for debt in shown),
        t("contracts-more-clients", count=more) if more > 0 else None,
        t("collecting-waiting", count=waiting) if waiting else None,
    )
    return Reply(text, grid([Button(shortened(debt.client), "collecting.of", debt.client_id) for debt in shown]))


def _row(debt: _Debt) -> Text:
    upcoming = debt.next
    assert upcoming is not None
    overdue = sums(debt.overdue)
    return t("collecting-row", client=debt.client, overdue=overdue, day=debt.oldest, step=upcoming.kind)


@feature.press("collecting.of", Right.LOG_CALLS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _one(turn, client) if client else Reply(t("errors-old-button"))


def _one(turn: Turn, client: Client, note: Text | None = None, undo: Button | None = None) -> Reply:
    debt = next(iter(_debts(turn, client.id)), None)
    if debt is None:
        return Reply(lines(note, t("collecting-nothing", client=client.name)), column(undo))
    upcoming = debt.next
    text = lines(
        note,
        t("collecting-of", client=client.name, overdue=sums(debt.overdue), day=debt.oldest),
        t("promises-waits", day=debt.promise.pay_on) if debt.promise else None,
        _what_next(turn, upcoming),
        *(t("collecting-step", step=s.kind, day=s.on_day, person=s.person) for s in debt.steps[:MOST_STEPS]),
    )
    drafts_letters = turn.person.may(Right.KEEP_DOCUMENTS)
    did = (
        Button(t("collecting-did", step=upcoming.kind), "collecting.did", _arg(client, upcoming.kind))
        if upcoming
        else None
    )
    return Reply(
        text,
        column(
            undo,
            did,
            Button(t("collecting-draft"), "collecting.letter", client.id) if drafts_letters else None,
            Button(t("promises-do-promise"), "promises.new", client.id),
            Button(t("collecting-other"), "collecting.other", client.id),
            Button(t("clients-card"), "clients.card", client.id),
        ),
    )


def _what_next(turn: Turn, upcoming: Next | None) -> Text:
    if upcoming is None:
        return t("collecting-end")
    if upcoming.on_day <= turn.today:
        return t("collecting-next", step=upcoming.kind)
    return t("collecting-next-from", step=upcoming.kind, day=upcoming.on_day)


@feature.press("collecting.letter", Right.KEEP_DOCUMENTS)
def letter(turn: Turn) -> Reply:
    """A dunning letter to the client is drafted; that it was sent is a step of its own."""
    client = turn.store.clients.get(turn.person, turn.number)
    return drafts.of_client(turn, Paper.DUNNING, client) if client else Reply(t("errors-old-button"))


def _arg(client: Client, kind: CollectingStep) -> str:
    return f"{client.id}.{kind}"


@feature.press("collecting.other", Right.LOG_CALLS)
def other(turn: Turn) -> Reply:
    """Any step of the ladder, whatever is next."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    buttons = [Button(t("collecting-did", step=kind), "collecting.did", _arg(client, kind)) for kind in CollectingStep]
    return Reply(t("collecting-which", client=client.name), column(*buttons))


@feature.press("collecting.did", Right.LOG_CALLS, once=True)
def did(turn: Turn) -> Reply:
    """`client.step` was taken today."""
    turn.arg, _, kind = turn.arg.partition(".")
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None or kind not in list(CollectingStep):
        return Reply(t("errors-old-button"))
    if not _debts(turn, client.id):
        return Reply(t("collecting-nothing", client=client.name))
    step = CollectingStep(kind)
    step_id = turn.store.collecting.add(person_id=turn.person.id, client_id=client.id, kind=step, on_day=turn.today)
    turn.made = f"collecting_step:{step_id}"
    undo = Button(t("collecting-undo"), "collecting.undo", step_id)
    return _one(turn, client, t("collecting-recorded", client=client.name, step=step), undo)


@feature.press("collecting.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    step = turn.store.collecting.get(turn.number)
    client = turn.store.clients.get(turn.person, step.client_id) if step else None
    if step is None or client is None:
        return Reply(t("errors-old-button"))
    if step.undone_at is not None:
        return Reply(t("collecting-undone-already", client=client.name, step=step.kind))
    turn.store.collecting.undo(step)
    return _one(turn, client, t("collecting-undone", client=client.name, step=step.kind))

"""A person's own working day: whom to call, how the norms stand, and the messages that begin and end it (S4 3.1)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.talk.tasks import what
from bot.talk.words import Button, Joined, Reply, Text, column, grid, lines, t
from office.norms import Norm, Progress
from office.rights import Right, Role
from office.staff import Person
from office.worktime import is_workday, local_day_bounds
from storage.calls import DayCount
from storage.client import Client
from storage.store import Store
from storage.tasks import Task

MORNING, EVENING = "morning", "evening"
"""Kinds of messages, and of the occurrences that bring them."""

NEXT = 5
"""So many clients to talk to are named."""

ENDING_WITHIN = timedelta(days=14)
"""A contract that ends so soon is a reason to call."""


def concerns(store: Store, person: Person) -> bool:
    """Whether both come to this person, unless switched off: to reps, and to everybody else who has norms."""
    if not person.may(Right.LOG_CALLS):
        return False
    return person.role is Role.REP or bool(store.norms.of(person, person.today(store.now)))


# Whom to call


@dataclass(frozen=True, slots=True)
class Next:
    """A client to talk to, and the reason."""

    client_id: int
    client: str
    why: Text


def whom_to_call(store: Store, person: Person, today: date) -> list[Next]:
    """Next steps that are due, promises to pay whose day has come, contracts about to end, then the own clients
    nobody has talked to for the longest time; each client once.
    """
    found: dict[int, Next] = {}
    for one in _reasons(store, person, today):
        if len(found) == NEXT:
            break
        found.setdefault(one.client_id, one)
    return list(found.values())


def _reasons(store: Store, person: Person, today: date) -> Iterable[Next]:
    for task in store.tasks.open_of(person, today):
        if task.client_id is not None and task.client is not None:
            yield Next(task.client_id, task.client, _step(task, task.client, today))
    for promise in store.promises.open().values():
        if person.acts_as(promise.person_id) and promise.pay_on <= today:
            yield Next(promise.client_id, promise.client, t("agenda-pays", client=promise.client, day=promise.pay_on))
    for one in store.contracts.ending(today, today + ENDING_WITHIN, person):
        if person.acts_as(store.clients.any(one.client_id).owner_id):
            why = t("agenda-ends", client=one.client, number=one.number, day=one.ends_on)
            yield Next(one.client_id, one.client, why)
    # Whoever has a next step ahead waits for that day.
    ahead = {task.client_id for task in store.tasks.open_of(person)}
    for client, last in store.clients.to_call(person, today, 2 * NEXT + len(ahead)):
        if client.id not in ahead:
            yield Next(client.id, client.name, _silence(client, last))


def _step(task: Task, client: str, today: date) -> Text:
    if task.on_day < today:
        return t("agenda-promised-late", client=client, day=task.on_day, what=what(task))
    return t("agenda-promised", client=client, what=what(task))


def _silence(client: Client, last: datetime | None) -> Text:
    if last is None:
        return t("agenda-never-called", client=client.name)
    return t("agenda-last-call", client=client.name, at=last)


# How the norms stand


def done_on(store: Store, person: Person, day: date) -> DayCount:
    """What the person did on that local day."""
    return store.calls.count(person.id, *local_day_bounds(day, person.timezone))


def progress_on(store: Store, person: Person, day: date) -> list[Progress]:
    """How each norm of the person stands: those of a day on working days, that of the month up to that day."""
    norms, found = store.norms.of(person, day), []
    if is_workday(day, person.worktime):
        done = done_on(store, person, day)
        start, end = local_day_bounds(day, person.timezone)
        counted = {
            Norm.CALLS: done.calls,
            Norm.OFFERS_PHONE: done.offers_phone,
            Norm.OFFERS_EMAIL: done.offers_email,
            Norm.CARDS: store.clients.touched(person, start, end) if Norm.CARDS in norms else 0,
        }
        found = [Progress(norm, count, norms[norm]) for norm, count in counted.items() if norm in norms]
    if target := norms.get(Norm.NEW_CONTRACTS):
        signed = store.figures.with_new_clients(person.id, day.replace(day=1), day)
        found.append(Progress(Norm.NEW_CONTRACTS, signed, target))
    return found


def listed(norms: dict[Norm, int]) -> Text:
    return Joined(tuple(t("norms-count", norm=norm, count=count) for norm, count in norms.items()), ", ")


# The messages


def morning(store: Store, person: Person, day: date) -> Reply:
    """The plan of the day: what is to be reached, and whom to call, each with a press that logs the call."""
    norms, people = store.norms.of(person, day), whom_to_call(store, person, day)
    reach = t("morning-norms", norms=listed(norms)) if norms else None
    text = lines(
        t("morning-title", name=person.name, day=day),
        reach if is_workday(day, person.worktime) else t("morning-day-off"),
        t("agenda-next") if people else t("agenda-nobody"),
        *(one.why for one in people),
    )
    return Reply(text, _log(people), kind=MORNING)


def evening(store: Store, person: Person, day: date) -> Reply:
    """Plan against fact: what is missing from each norm, whom one meant to call, and presses to log what was
    forgotten.
    """
    standing = progress_on(store, person, day)
    of_the_day = [one for one in standing if one.norm is not Norm.NEW_CONTRACTS]
    missing = [one for one in of_the_day if not one.met]
    steps = [task for task in store.tasks.open_of(person, day) if task.client_id is not None and task.client]
    left = {
        task.client_id: Next(task.client_id or 0, task.client or "", _step(task, task.client or "", day))
        for task in steps
    }
    people = list(left.values())[:NEXT]
    text = lines(
        t("evening-title", name=person.name, day=day),
        None if is_workday(day, person.worktime) else t("morning-day-off"),
        *(_fact(one) for one in standing),
        t("evening-met") if of_the_day and not missing else None,
        t("evening-left") if people else None,
        *(one.why for one in people),
        t("evening-forgotten") if missing or people else None,
    )
    buttons = [Button(t("start-do-call"), "own_day.call"), Button(t("evening-offer"), "own_day.offer")]
    return Reply(text, (*_log(people), *grid(buttons)), kind=EVENING)


def switchable(reply: Reply, *, on: bool) -> Reply:
    """One of both with the press that ends it, or brings it back; `on`: whether it comes by itself."""
    if reply.kind == MORNING:
        label = t("morning-do-stop") if on else t("morning-do-start")
    else:
        label = t("evening-do-stop") if on else t("evening-do-start")
    switch = Button(label, "own_day.switch", f"{reply.kind}.{'off' if on else 'on'}")
    return replace(reply, buttons=(*reply.buttons, *column(switch)))


def _fact(one: Progress) -> Text:
    if one.met:
        return t("evening-done", norm=one.norm, done=one.done, target=one.target)
    return t("evening-missing", norm=one.norm, done=one.done, target=one.target, left=one.left)


def _log(people: Iterable[Next]) -> tuple[tuple[Button, ...], ...]:
    return column(*(Button(t("morning-log", client=one.client[:40]), "own_day.call", one.client_id) for one in people))

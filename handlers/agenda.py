"""Who is next, and what is due today or this week."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.talk.feature import Feature
from bot.talk.own_day import whom_to_call
from bot.talk.tasks import what
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Lines, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import tasks
from office.birthdays import birthday_in
from office.money import totals
from office.rights import Right
from storage.invoices import Invoice
from storage.tasks import Task

feature = Feature("agenda")

MOST = 10
"""Lines of one sort; the others are counted."""

SATURDAY = 6
_DAY = timedelta(days=1)
_LONG_AGO = date(1900, 1, 1)

Dated = tuple[date, Text]


# Who is next


@feature.command("next", Right.LOG_CALLS)
@feature.phrase("next", Right.LOG_CALLS, whole=True)
def next_clients(turn: Turn) -> Reply:
    return to_call(turn)


def to_call(turn: Turn) -> Reply:
    """Each with the reason; see `bot.talk.own_day.whom_to_call`."""
    people = whom_to_call(turn.store, turn.person, turn.today)
    if not people:
        return Reply(t("agenda-nobody"))
    buttons = [Button(one.client, "clients.card", one.client_id) for one in people]
    return Reply(lines(t("agenda-next"), *(one.why for one in people)), column(*buttons))


# What is due


@feature.command("week", Right.TALK)
@feature.phrase("week", Right.TALK, whole=True)
@feature.intent(Intent.AGENDA_WEEK, Right.TALK, shows=True)
def week(turn: Turn) -> Reply:
    """From today to Sunday; at the weekend to the Sunday after, for the week that matters is the coming one."""
    weekday = turn.today.isoweekday()
    sunday = turn.today + timedelta(days=7 - weekday if weekday < SATURDAY else 14 - weekday)
    return _due(turn, sunday, t("agenda-week", first=turn.today, last=sunday), t("agenda-week-free"))


@feature.command("today", Right.TALK)
@feature.phrase("today", Right.TALK, whole=True)
@feature.intent(Intent.AGENDA_TODAY, Right.TALK, shows=True)
def today(turn: Turn) -> Reply:
    return _due(turn, turn.today, t("agenda-today", day=turn.today), t("agenda-today-free"))


def _due(turn: Turn, last: date, title: Text, free: Text) -> Reply:
    """Everything this person sees that is due up to `last`: what is late first, then day by day."""
    late = [*_tasks(turn, _LONG_AGO, turn.today - _DAY), _late_invoices(turn)]
    late = [text for text in late if text is not None]
    coming = sorted(_coming(turn, last), key=lambda dated: dated[0])
    if not late and not coming:
        return Reply(free)
    buttons = (
        [Button(t("agenda-reminders"), "talk.command", "reminders")] if turn.store.tasks.open_of(turn.person) else []
    )
    return Reply(lines(title, *([t("agenda-late"), *late] if late else []), *by_day(coming)), column(*buttons))


def by_day(coming: Sequence[Dated]) -> list[Text]:
    days: dict[date, list[Text]] = {}
    for day, text in coming:
        days.setdefault(day, []).append(text)
    return [part for day, texts in days.items() for part in (t("agenda-day", day=day), Lines(tuple(texts)))]


def _coming(turn: Turn, last: date) -> list[Dated]:
    found: list[Dated] = [(task.on_day, _task(task)) for task in _open_tasks(turn, turn.today, last)]
    if turn.person.may(Right.SEE_CONTRACTS):
        found += [*_invoices(turn, last), *_ending(turn, last), *_obligations(turn, turn.today, last)]
    return found + _birthdays(turn, last)


def _ending(turn: Turn, last: date) -> list[Dated]:
    """Contracts whose last day is one of these."""
    return [
        (one.ends_on, t("agenda-contract", number=one.number, client=one.client))
        for one in turn.store.contracts.ending(turn.today, last, turn.person)
        if one.ends_on is not None
    ]


def _obligations(turn: Turn, first: date, last: date) -> list[Dated]:
    return [
        (one.due_on, t("agenda-obligation", what=one.what, number=one.number, client=one.client))
        for one in turn.store.obligations.due(turn.person, first, last)
    ]


def contracts(turn: Turn, last: date) -> list[Dated]:
    """What ends up to that day, and what was to be fulfilled by then and is not, however late; by day."""
    return sorted([*_ending(turn, last), *_obligations(turn, _LONG_AGO, last)], key=lambda dated: dated[0])


def _open_tasks(turn: Turn, first: date, last: date) -> list[Task]:
    return [task for task in turn.store.tasks.open_of(turn.person, last) if task.on_day >= first]


def _tasks(turn: Turn, first: date, last: date) -> list[Text | None]:
    found = _open_tasks(turn, first, last)
    rows: list[Text | None] = [tasks.row(task) for task in found[:MOST]]
    return [*rows, t("agenda-more", count=len(found) - MOST)] if len(found) > MOST else rows


def _task(task: Task) -> Text:
    named = Joined((what(task), task.client), " · ") if task.client else what(task)
    if task.at_time is None:
        return t("agenda-task", what=named)
    return t("agenda-task-at", time=task.at_time, what=named)


def _late_invoices(turn: Turn) -> Text | None:
    if not turn.person.may(Right.SEE_CONTRACTS):
        return None
    rows, total = late_invoices(turn)
    if total is None:
        return None
    more = t("agenda-more", count=len(rows) - MOST) if len(rows) > MOST else None
    return lines(*rows[:MOST], more, total)


def late_invoices(turn: Turn, *, own: bool = False) -> tuple[list[Text], Text | None]:
    """A line for each, the longest overdue first, and what they come to; none without any.

    Of the clients that this person sees; `own`: only of the person's own.
    """
    late = turn.store.invoices.due_between(turn.person, _LONG_AGO, turn.today - _DAY, own=own)
    if not late:
        return [], None
    rows: list[Text] = [t("agenda-late-invoice", day=one.due_on, **_invoice_args(name, one)) for name, one in late]
    sums = Joined(tuple(t("agenda-sum", sum=each) for each in totals(one.open for _, one in late).values()), " + ")
    return rows, t("agenda-late-total", total=sums)


def _invoices(turn: Turn, last: date) -> list[Dated]:
    found = turn.store.invoices.due_between(turn.person, turn.today, last)
    rows: list[Dated] = [(one.due_on, t("agenda-invoice", **_invoice_args(name, one))) for name, one in found[:MOST]]
    return [*rows, (last, t("agenda-more-invoices", count=len(found) - MOST))] if len(found) > MOST else rows


def _invoice_args(client: str, one: Invoice) -> dict[str, object]:
    return {"client": client, "number": one.receivable.number, "open": one.open}


def _birthdays(turn: Turn, last: date) -> list[Dated]:
    """Of the own clients, and of those for whom they stand in."""
    days = [turn.today + timedelta(days=ahead) for ahead in range((last - turn.today).days + 1)]
    born = [(day.month, day.day) for day in days]
    if (2, 28) in born and (2, 29) not in born:
        born.append((2, 29))
    found: list[Dated] = []
    for client in turn.store.clients.with_birthday(born):
        if turn.person.acts_as(client.owner_id) and client.birthday is not None:
            kept = {birthday_in(year, client.birthday) for year in {turn.today.year, last.year}}
            found += [(day, t("agenda-birthday", client=client.name)) for day in days if day in kept]
    return found

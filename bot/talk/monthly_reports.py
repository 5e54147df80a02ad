"""Who owes the report of a month and by when, who reads it, and how it is asked for: for turns and reminders alike."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.expenses import heads_of, may_decide
from office.monthly_reports import ALWAYS, Chase, chase
from office.periods import Period
from office.rights import Right, Role
from office.staff import Person
from office.worktime import local_day_bounds
from storage.monthly_reports import subject_of
from storage.store import Store

KIND = "monthly"
"""Of the reminders to authors, and of the messages about a report."""
LATE = "monthly_late"
"""Of the message to leaders about who is late."""

_DAY = timedelta(days=1)
_LONGEST_AWAY = timedelta(days=92)


def authors(store: Store, month: Period) -> list[Person]:
    """Who owes a report of that month: by role, and there before it ended."""
    _, end = local_day_bounds(month.last, "UTC")
    there = store.monthly_reports.on_staff(end)
    return [one for one in store.staff.all() if one.role in ALWAYS and one.id in there]


def chases(store: Store, people: Sequence[Person], month: Period) -> dict[int, Chase]:
    """When the report of that month is due, by person; who is away in those days is not asked for it."""
    first = month.last + _DAY
    away: dict[int, set[date]] = {}
    for one in store.absences.within(first, first + _LONGEST_AWAY):
        days = range((one.last_day - one.first_day).days + 1)
        away.setdefault(one.person_id, set()).update(one.first_day + count * _DAY for count in days)
    with store.deputies.aside(planning=True):  # the days away are counted apart
        here = {one.id: one for one in store.staff.all(active=False)}
    return {one.id: chase(month, here[one.id].worktime, away.get(one.id, frozenset())) for one in people}


def chase_of(store: Store, person: Person, month: Period) -> Chase:
    return chases(store, [person], month)[person.id]


def led(store: Store, leader: Person) -> list[Person]:
    """Whose reports this person reads: a head those of the people below, a director everybody's; leavers' too."""
    if not leader.may(Right.LEAD):
        return []
    people = {one.id: one for one in store.staff.all(active=False)}
    return [one for one in people.values() if may_decide(leader, one, heads_of(one, people))]


def asked(person: Person, month: Period, due: Chase, today: date) -> Reply:
    """It is owed, and by when."""
    when = t("monthly-late", month=month, day=due.due)
    if today <= due.due:
        when = t("monthly-due-today", month=month) if today == due.due else t("monthly-due", month=month, day=due.due)
    third = month.last + 3 * _DAY
    why = t("monthly-after-absence") if due.away else t("monthly-moved", day=third) if due.moved else None
    open_it = Button(t("monthly-do-open"), "monthly.show", f"{person.id}.{month.code}")
    return Reply(lines(when, why), column(open_it), kind=KIND, subject=subject_of(person.id, month))


def late(store: Store, leader: Person, month: Period, day: date) -> list[Person]:
    """Of those whose reports the leader reads: who owed it by that day and has not signed."""
    signed = {one.person_id for one in store.monthly_reports.of_month(month).values() if one.signed}
    mine = {one.id for one in led(store, leader)}
    owing = [one for one in authors(store, month) if one.id in mine and one.id not in signed]
    due = chases(store, owing, month)
    return [one for one in owing if due[one.id].due <= day]


def by_team(store: Store, people: Sequence[Person]) -> list[tuple[str | None, list[Person]]]:
    """Under the names of their heads."""
    names = {one.id: one.name for one in store.staff.all(active=False)}
    teams: dict[str | None, list[Person]] = {}
    for one in people:
        teams.setdefault(names.get(one.head_id or 0), []).append(one)
    return sorted(teams.items(), key=lambda team: (team[0] is None, team[0] or ""))


def told_late(store: Store, leader: Person, month: Period, day: date) -> Reply | None:
    """Who is late, a director by team; none where nobody is."""
    behind = late(store, leader, month, day)
    if not behind:
        return None
    rows: list[Text] = []
    for head, people in by_team(store, behind):
        names = ", ".join(one.name for one in people)
        whole = head is None or leader.role is not Role.DIRECTOR
        rows.append(names if whole else t("monthly-team", head=head, names=names))
    ask = Button(t("monthly-do-nudge"), "monthly.nudge", month.code)
    see = Button(t("monthly-do-overview"), "monthly.overview", month.code)
    text = lines(t("monthly-late-ones", month=month, count=len(behind)), *rows)
    return Reply(text, column(ask, see), kind=LATE)

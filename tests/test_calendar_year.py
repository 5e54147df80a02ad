"""The whole of 2028 in two countries on the moved clock: nothing into days off, lost or twice; what moves says so."""

import ast
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from holidays import country_holidays
from sqlalchemy import select

from office.calendars import DayKind, Decision
from office.professions import HOLIDAYS
from office.worktime import to_local
from scheduler import reminders
from scheduler.attestations import Attestations
from scheduler.birthdays import Birthdays
from scheduler.monthly_reports import MonthlyReports
from scheduler.professions import Professions
from scheduler.tasks import Tasks
from storage.store import Store
from storage.tables import occurrence, outbox
from tests.desk import Desk

_DAY = timedelta(days=1)
FIRST, LAST = date(2028, 1, 1), date(2028, 12, 31)
DAYS = [FIRST + ahead * _DAY for ahead in range((LAST - FIRST).days + 1)]
TICKS = (time(6), time(8), time(19))
"""UTC: before work begins at 9 or at its hour, within it, and in the evening."""

PLANNED = (Tasks(), Birthdays(), Professions(), Attestations(), MonthlyReports())
"""Those that have something to tell here; a round over all kinds would take minutes of nothing."""

SWAPPED = {"HU": (date(2028, 3, 13), date(2028, 3, 18))}
"""A Monday off between a Sunday and the fifteenth of March's week, and the Saturday that is worked for it."""
CLOSED = {"ES-MD": (date(2028, 8, 14), date(2028, 8, 18)), "HU": (date(2028, 12, 27), date(2028, 12, 29))}
"""Days off by the admin's table."""
HOLIDAYS_OF = {
    "HU": frozenset(country_holidays("HU", years=(2028, 2029))),
    "ES-MD": frozenset(country_holidays("ES", subdiv="MD", years=(2028, 2029))),
}
PEOPLE = {"bela": ("Europe/Budapest", "HU"), "ana": ("Europe/Madrid", "ES-MD")}


def is_off(day: date, country: str) -> bool:
    """By the calendar of the holidays package and by the tables above alone."""
    off, worked = SWAPPED.get(country, (None, None))
    first, last = CLOSED[country]
    if day == off or first <= day <= last:
        return True
    return day != worked and (day.weekday() >= 5 or day in HOLIDAYS_OF[country])


def prepared(desk: Desk) -> None:
    """A reminder for every day, a birthday every ninth, and a client of every profession, for each of the two."""
    for login, (zone, country) in PEOPLE.items():
        person = desk.person(login, timezone=zone, country=country)
        code = country.partition("-")[0]

        def fill(store: Store, person: object = person, code: str = code) -> None:
            for day in DAYS:
                store.tasks.add(person, f"task {day}", day)
            for day in DAYS[8::9]:
                store.clients.add(f"Born {day}", owner_id=person.id, birth_month=day.month, birth_day=day.day)
            for profession in HOLIDAYS[code]:
                store.clients.add(f"The {profession}", owner_id=person.id, profession=profession, country=code)

        desk.write(fill)

    def calendar(store: Store) -> None:
        for country, (off, worked) in SWAPPED.items():
            store.calendars.add(Decision(off, off, DayKind.OFF, country=country))
            store.calendars.add(Decision(worked, worked, DayKind.WORKED, country=country))
        for country, (first, last) in CLOSED.items():
            store.calendars.add(Decision(first, last, DayKind.OFF, country=country))

    desk.write(calendar)


@pytest.mark.slow
@pytest.mark.console
@pytest.mark.sqlite
def test_a_year_of_two_countries_keeps_to_their_days_of_work(desk: Desk) -> None:
    desk.clock.now = datetime.combine(FIRST - _DAY, time(1), UTC)
    prepared(desk)
    zones = {desk.read(lambda s, login=login: s.staff.by_login(login)).id: PEOPLE[login] for login in PEOPLE}

    def year(store: Store) -> tuple[list[Any], list[Any]]:
        for day in [*DAYS, *(LAST + ahead * _DAY for ahead in range(1, 4))]:
            for wall in TICKS:
                now = Store(store.connection, datetime.combine(day, wall, UTC))
                with now.deputies.aside(planning=True):
                    for kind in PLANNED if wall == TICKS[0] else ():
                        kind.plan(now, now.now)
                while reminders.fire(now, desk.app.company, now.now):
                    continue
        rows = select(occurrence, outbox.c.text).outerjoin(outbox, outbox.c.id == occurrence.c.outbox_id)
        planned = [one for one in store.connection.execute(rows) if one.due_at <= now.now]
        return planned, list(store.connection.execute(select(outbox)))

    planned, told = desk.write(year)
    for kind in ("task", "birthday", "profession", "attestation"):
        mine = [one for one in planned if one.kind == kind]
        heard = {(one.subject, one.person_id, one.due_at) for one in mine if one.state == "fired"}
        silent = [one for one in mine if one.state != "fired"]  # moved to the day on which another one tells the same
        assert [one for one in silent if (one.subject, one.person_id, one.due_at) not in heard] == [], kind
        assert len([one for one in told if one.kind == kind]) == len(mine) - len(silent) > 0
    assert len([one for one in told if one.kind == "task"]) == 2 * len(DAYS)  # each exactly once
    assert {one.state for one in planned} <= {"fired", "withdrawn"}  # withdrawn: nothing to tell by then
    for one in told:
        zone, country = zones[one.person_id]
        local = to_local(one.created_at, zone)
        assert not is_off(local.date(), country), one.text
        assert time(9) <= local.time() < time(18), one.text
    for one in (one for one in planned if one.text):
        moved = "Moved from" in one.text
        assert moved is (one.meant_on is not None), one
        if one.kind == "task":
            assert moved is is_off(one.local_date, zones[one.person_id][1]), one
        if moved:
            assert is_off(one.meant_on, zones[one.person_id][1]), one
            assert f"Moved from {one.meant_on:%a} {one.meant_on.day} {one.meant_on:%b}" in one.text
            assert f"{one.meant_on:%Y}, because that is not a working day." in one.text


# All kinds

UNMOVED = {
    "absences": "the person is back on the first day of work: that is the day meant",
    "briefing": "each working day",
    "card_changes": "as soon as one works after a change",
    "digest": "each working day",
    "gate": "the hours of working days that the leader set",
    "meetings": "the time that was agreed",
    "monthly_reports": "says in its own words that the third is moved",
    "own_day": "each working day",
    "papers": "each working day",
    "phone_messages": "as soon as one works after a call, whose time it says",
    "reliability": "as soon as one works after a contract",
    "rush": "alarms of minutes",
    "showroom": "each working day",
    "standards": "counted in working days",
}
"""The modules of kinds with an occurrence that no day off moves, and why."""


def test_every_kind_plans_with_the_day_it_was_meant_for() -> None:
    """The words are added in one place, `reminders._moved`, from `meant_on`; so each kind has to say it."""
    silent: set[str] = set()
    saying: set[str] = set()
    for path in Path(reminders.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text())):
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("occurrences.plan"):
                says = any(word.arg == "meant_on" for word in call.keywords)
                (saying if says else silent).add(path.stem)
    assert silent == set(UNMOVED)
    assert len(saying) > 15

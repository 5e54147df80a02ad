"""The seasons with 29 February, holidays and DST nights on the moved clock: nothing into days off, lost, or twice."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from office.staff import Person
from office.worktime import is_workday, local_to_utc, to_local, workday_on_or_after
from scheduler import reminders
from scheduler.tasks import Tasks
from storage.store import Store
from tests.desk import Desk

pytestmark = [pytest.mark.console, pytest.mark.sqlite]

_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("zone", "country", "first", "last"),
    [
        ("Europe/Budapest", "HU", date(2028, 2, 20), date(2028, 5, 10)),
        ("Europe/Madrid", "ES", date(2028, 10, 20), date(2029, 1, 10)),
    ],
)
def test_reminders_keep_to_the_days_of_work(desk: Desk, zone: str, country: str, first: date, last: date) -> None:
    desk.clock.now = datetime.combine(first - _DAY, time(12), UTC)
    ana = desk.person("ana", timezone=zone, country=country)
    days = [first + ahead * _DAY for ahead in range((last - first).days + 1)]
    desk.write(lambda s: [s.tasks.add(ana, f"{day}", day) for day in days])
    desk.write(lambda s: [s.tasks.add(ana, f"at {day}", day, time(2, 30)) for day in _nights(days, ana)])
    nights = _nights(days, ana)
    told: dict[str, list[datetime]] = {}

    def year(store: Store) -> None:
        for day in (first + ahead * _DAY for ahead in range(len(days) + 8)):
            for wall in (time(2, 30), time(9)) if day in nights else (time(9),):
                at = local_to_utc(day, wall, zone)
                for text in _round(Store(store.connection, at), desk):
                    told.setdefault(text.splitlines()[0].removeprefix("⏰ "), []).append(at)
                    moved = "Moved from" in text
                    assert moved is (not text.startswith("⏰ at") and f"⏰ {day}" not in text), text

    desk.write(year)
    assert all(len(moments) == 1 for moments in told.values())
    for day in days:
        (at,) = told[f"{day}"]
        local = to_local(at, zone)
        assert local.date() == workday_on_or_after(day, ana.worktime), day
        assert (local.time(), is_workday(local.date(), ana.worktime)) == (time(9), True)
    for night in nights:  # a time that was stated stays, on a night off and where the clocks change
        assert told[f"at {night}"] == [local_to_utc(night, time(2, 30), zone)]


def _nights(days: list[date], person: Person) -> list[date]:
    changes = (date(2028, 3, 26), date(2028, 10, 29))
    return [day for day in days if day in changes or (day.day == 1 and not is_workday(day, person.worktime))]


def _round(store: Store, desk: Desk) -> list[str]:
    """What one round of the scheduler tells."""
    before = store.outbox.last_id()
    Tasks().plan(store, store.now)
    while reminders.fire(store, desk.app.company, store.now):
        continue
    return [message.text for message in store.outbox.after(before) if message.kind == "task"]

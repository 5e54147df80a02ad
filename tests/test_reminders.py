"""Reminders that come by themselves: planned, told at the person's own morning, taken back when the reason is gone."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from office.contracts import Stage
from office.money import Money
from office.rights import Role
from scheduler import reminders
from scheduler.ticking import Ticker
from storage.store import Store
from tests.desk import Desk, Shown

EUR = "EUR"


def tick(desk: Desk, *moment: int) -> int:
    """One round of the scheduler at that UTC moment; the number of messages written."""
    desk.clock.now = datetime(*moment, tzinfo=UTC)

    def work(store: Store) -> int:
        reminders.plan(store, store.now)
        fired = 0
        while more := reminders.fire(store, desk.app.company, store.now):
            fired += more
        return fired + reminders.reconcile(store, store.now)

    return desk.write(work)


def told(desk: Desk, login: str, kind: str) -> list[Shown]:
    return [m for m in desk.chat(login).reads() if m.kind == kind]


def edits(desk: Desk, login: str) -> list[str]:
    return [m.text for m in desk.chat(login).reads() if m.edit_of is not None]


def born(desk: Desk, day: date, login: str = "ana", **staff: str) -> int:
    ana = desk.person(login, **staff)
    return desk.client(
        "Boris Petrov", ana, birth_year=day.year, birth_month=day.month, birth_day=day.day, phone="+34600111222"
    )


def invoice(desk: Desk, client: int, number: str, due: date, euros: int = 100, currency: str = EUR) -> int:
    return desk.write(
        lambda s: s.invoices.add(client_id=client, number=number, due_on=due, amount=Money(euros * 100, currency))
    )


def pay(desk: Desk, client: int, invoice_id: int, euros: int) -> None:
    desk.write(
        lambda s: s.payments.add(
            client_id=client, invoice_id=invoice_id, paid_on=desk.clock.now.date(), amount=Money(euros * 100, EUR)
        )
    )


def contract(desk: Desk, client: int, ends: date, number: str = "K-1", **values: object) -> int:
    return desk.write(
        lambda s: s.contracts.add(
            client_id=client, number=number, currency=EUR, ends_on=ends, signed_on=date(2025, 1, 1), **values
        )
    )


# Birthdays


def test_a_birthday_is_told_three_days_before_and_on_the_day_at_the_owners_morning(desk: Desk) -> None:
    born(desk, date(1986, 3, 19), timezone="Europe/Madrid")
    tick(desk, 2026, 3, 16, 7, 59)
    assert told(desk, "ana", "birthday") == []
    tick(desk, 2026, 3, 16, 8, 0)
    (before,) = told(desk, "ana", "birthday")
    assert before.text.splitlines() == [
        "🎂 Birthday in 3 days: Boris Petrov (Thu 19 Mar 2026)",
        "Age: 40 years",
        "Phone: +34 600 11 12 22",
    ]
    assert before.labels == ["Card", "Log a call", "Greeting"]
    tick(desk, 2026, 3, 19, 8, 0)
    assert told(desk, "ana", "birthday")[0].text.startswith("🎂 Birthday today: Boris Petrov")
    assert tick(desk, 2026, 3, 19, 8, 1) == 0


def test_the_29th_of_february_is_the_28th_in_common_years(desk: Desk) -> None:
    born(desk, date(1988, 2, 29))
    tick(desk, 2027, 2, 26, 9, 0)  # the 28th is a Sunday: told on the Friday before
    (message,) = told(desk, "ana", "birthday")
    assert message.text.splitlines()[0] == "🎂 Birthday in 2 days: Boris Petrov (Sun 28 Feb 2027)"
    assert message.text.endswith("Moved from Sun 28 Feb 2027, because that is not a working day.")
    tick(desk, 2028, 2, 29, 9, 0)
    assert "Birthday today" in told(desk, "ana", "birthday")[-1].text


def test_a_birthday_missed_is_told_as_past_for_two_days(desk: Desk) -> None:
    born(desk, date(1986, 3, 18))
    tick(desk, 2026, 3, 20, 10, 0)
    assert told(desk, "ana", "birthday")[0].text.startswith("🎂 The birthday was on Wed 18 Mar 2026: Boris Petrov")


def test_a_birthday_missed_for_longer_is_not_told(desk: Desk) -> None:
    born(desk, date(1986, 3, 17))
    assert tick(desk, 2026, 3, 20, 10, 0) == 0


def test_what_is_late_waits_for_working_hours(desk: Desk) -> None:
    born(desk, date(1986, 3, 18))
    assert tick(desk, 2026, 3, 18, 20, 0) == 0
    assert tick(desk, 2026, 3, 19, 9, 0) == 1


def test_a_client_without_owner_is_nobodys_birthday(desk: Desk) -> None:
    desk.person("hanna", Role.HEAD)
    desk.client("Boris Petrov", None, birth_month=3, birth_day=18)
    assert tick(desk, 2026, 3, 18, 10, 0) == 0


def test_the_reader_reads_the_own_language_and_an_archived_client_is_taken_back(desk: Desk) -> None:
    client = born(desk, date(1986, 3, 18))
    tick(desk, 2026, 3, 18, 9, 0)
    told(desk, "ana", "birthday")
    desk.write(lambda s: s.clients.change(s.clients.any(client), archived_at=s.now))
    tick(desk, 2026, 3, 18, 9, 1)
    (edit,) = edits(desk, "ana")
    assert edit.startswith("✔ No longer needed: Boris Petrov is in the archive.\n🎂 Birthday today")


def test_the_owner_of_this_morning_is_told_not_the_one_of_yesterday(desk: Desk) -> None:
    client = born(desk, date(1986, 3, 18))
    tick(desk, 2026, 3, 17, 18, 0)
    eva = desk.person("eva")
    desk.write(lambda s: s.clients.change(s.clients.any(client), owner_id=eva.id))
    tick(desk, 2026, 3, 18, 9, 0)
    assert told(desk, "ana", "birthday") == []
    assert len(told(desk, "eva", "birthday")) == 1


# Contracts


def test_an_end_is_told_a_month_a_week_and_a_day_before_and_once_after(desk: Desk) -> None:
    client = desk.client("Acme GmbH", desk.person("ana"))
    contract(desk, client, date(2026, 4, 30))
    first = date(2026, 3, 25)
    days = [first + timedelta(days=n) for n in range(70)]
    on: dict[date, str] = {}
    for day in days:
        tick(desk, day.year, day.month, day.day, 9, 0)
        for message in told(desk, "ana", "contract"):
            on[day] = message.text
    assert list(on) == [date(2026, 3, 31), date(2026, 4, 23), date(2026, 4, 29), date(2026, 5, 1)]
    assert "ended on Thu 30 Apr 2026 and is not closed" in on[date(2026, 5, 1)]


def test_a_contract_imported_late_is_told_once(desk: Desk) -> None:
    client = desk.client("Acme GmbH", desk.person("ana"))
    contract(desk, client, date(2026, 3, 14), amount=1_000_00)
    tick(desk, 2026, 3, 11, 9, 0)
    (message,) = told(desk, "ana", "contract")
    assert message.text == "📄 Contract K-1 ends in 3 days, Sat 14 Mar 2026 · Acme GmbH\nAmount: €1,000.00"
    old = contract(desk, client, date(2020, 1, 1), "K-0")
    assert old
    assert tick(desk, 2026, 3, 11, 9, 1) == 0


def test_a_contract_that_is_renewed_is_taken_back_and_told_anew(desk: Desk) -> None:
    client = desk.client("Acme GmbH", desk.person("ana"))
    one = contract(desk, client, date(2026, 3, 18))
    tick(desk, 2026, 3, 11, 9, 0)
    told(desk, "ana", "contract")
    desk.write(lambda s: s.contracts.change(one, ends_on=date(2027, 3, 18)))
    tick(desk, 2026, 3, 11, 9, 1)
    assert edits(desk, "ana")[0].startswith("✔ No longer right: contract K-1 now ends on Thu 18 Mar 2027.")
    assert tick(desk, 2027, 2, 16, 9, 0) == 1


def test_a_closed_contract_is_not_told(desk: Desk) -> None:
    client = desk.client("Acme GmbH", desk.person("ana"))
    contract(desk, client, date(2026, 3, 18), stage=Stage.CLOSED)
    assert tick(desk, 2026, 3, 11, 9, 0) == 0


# All of them


def test_many_days_at_any_hour_tell_each_thing_once(desk: Desk) -> None:
    """The clock is moved three hours at a time over the night in which the clocks change; nothing is told twice."""
    client = born(desk, date(1990, 3, 31), timezone="Europe/Madrid")
    invoice(desk, client, "R-1", date(2026, 3, 27))
    contract(desk, client, date(2026, 3, 31))
    texts: list[str] = []
    start = datetime(2026, 3, 27, 0, tzinfo=UTC)
    for hour in range(0, 5 * 24, 3):
        tick(desk, *(start + timedelta(hours=hour)).timetuple()[:5])
        texts += [m.text.splitlines()[0] for m in desk.chat("ana").reads()]
    assert texts == [
        "📄 Contract K-1 ends in 4 days, Tue 31 Mar 2026 · Boris Petrov",
        "🎂 Birthday in 4 days: Boris Petrov (Tue 31 Mar 2026)",
        "💰 Overdue: Boris Petrov",
        "📄 Contract K-1 ends tomorrow, Tue 31 Mar 2026 · Boris Petrov",
        "🎂 Birthday today: Boris Petrov (Tue 31 Mar 2026)",
    ]


def test_one_that_cannot_be_told_hinders_no_other(desk: Desk) -> None:
    born(desk, date(1986, 3, 18))
    now = datetime(2026, 3, 18, 8, 59, tzinfo=UTC)
    desk.write(lambda s: s.occurrences.plan("birthday", "client:x", 1, date(2026, 3, 18), "T-0", now))
    assert tick(desk, 2026, 3, 18, 9, 0) == 1
    assert tick(desk, 2026, 3, 18, 11, 0) == 0


def test_a_client_that_was_removed_is_not_told(desk: Desk) -> None:
    ana = desk.person("ana")
    now = datetime(2026, 3, 18, 9, tzinfo=UTC)
    desk.write(lambda s: s.occurrences.plan("birthday", "client:99", ana.id, date(2026, 3, 18), "T-0", now))
    assert tick(desk, 2026, 3, 18, 9, 0) == 0


def test_own_working_days_hold(desk: Desk) -> None:
    born(desk, date(1986, 3, 18))
    desk.write(lambda s: s.staff.change(s.staff.by_login("ana"), work_days="67", work_start=time(11)))
    assert tick(desk, 2026, 3, 15, 10, 0) == 0
    assert tick(desk, 2026, 3, 15, 11, 0) == 1


async def test_the_ticker_fires_and_rings(desk: Desk) -> None:
    born(desk, date(1986, 3, 11))
    rang = asyncio.Event()
    ticker = Ticker(desk.app.database, desk.app.company, desk.clock, rang.set, fire_seconds=0.05, plan_seconds=0.05)
    ticker.start()
    await asyncio.wait_for(rang.wait(), 20)
    ticker.stop()
    assert len(told(desk, "ana", "birthday")) == 1


async def test_a_tick_that_fails_is_tried_again(desk: Desk) -> None:
    """The clock is broken once: the next tick goes on."""
    born(desk, date(1986, 3, 11))
    rang = asyncio.Event()
    ticker = Ticker(
        desk.app.database, desk.app.company, _broken_once(desk.clock), rang.set, fire_seconds=0.05, plan_seconds=0.05
    )
    ticker.start()
    await asyncio.wait_for(rang.wait(), 20)
    ticker.stop()
    assert ticker.last_ok is not None


def _broken_once(clock: Callable[[], datetime]) -> Callable[[], datetime]:
    calls = iter([True])

    def now() -> datetime:
        if next(calls, False):
            raise OSError("no clock")
        return clock()

    return now


def test_what_waited_for_the_morning_is_not_told_twice(desk: Desk) -> None:
    """Planned the evening before, it waits for the working hours; the new morning plans it too, and tells it once."""
    ana = desk.person("ana")
    client = desk.client("Acme GmbH", ana)
    owed = {"client_id": client, "number": "1", "due_on": date(2026, 3, 2), "amount": Money(100, "EUR")}
    desk.write(lambda store: store.invoices.add(**owed))
    told = []
    for moment in (datetime(2026, 3, 11, 18, 30, tzinfo=UTC), datetime(2026, 3, 12, 9, 45, tzinfo=UTC)):
        desk.clock.now = moment
        desk.write(lambda store: reminders.plan(store, store.now))
        while desk.write(lambda store: reminders.fire(store, desk.app.company, store.now)):
            pass
        told += desk.chat("ana").reads()
    assert [message.kind for message in told] == ["overdue"]


# What was planned follows the edit in its own transaction


def planned(desk: Desk, kind: str) -> list[str]:
    statement = f"select state from occurrence where kind = '{kind}' order by id"
    return desk.read(lambda s: [row[0] for row in s.connection.exec_driver_sql(statement)])


def test_an_edit_takes_back_what_was_planned_and_the_next_tick_plans_what_holds(desk: Desk) -> None:
    client = born(desk, date(1986, 3, 12))
    number = contract(desk, client, date(2026, 3, 12))
    owed = invoice(desk, client, "1", date(2026, 3, 11))

    def plan_anew() -> None:
        desk.write(lambda s: reminders.plan(s, s.now))

    for kind, edit in (
        ("birthday", lambda s: s.clients.change(s.clients.any(client), birth_day=13)),
        ("contract", lambda s: s.contracts.change(number, stage=Stage.CLOSED)),
        ("overdue", lambda s: pay_in(s, client, owed)),
    ):
        plan_anew()
        assert "due" in planned(desk, kind), kind
        desk.write(edit)
        assert "due" not in planned(desk, kind), kind
    plan_anew()
    assert "due" in planned(desk, "birthday"), "on the new day"
    assert "due" not in planned(desk, "contract")
    assert "due" not in planned(desk, "overdue")


def pay_in(store: Store, client: int, invoice_id: int) -> None:
    store.payments.add(client_id=client, invoice_id=invoice_id, paid_on=date(2026, 3, 11), amount=Money(10000, EUR))

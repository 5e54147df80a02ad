"""The .ics feed: served under a secret address, read here by a parser that did not write it."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import vobject
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.feed import routes
from office.calendars import DayKind, Decision
from office.contracts import Stage
from office.staff import Person
from office.tenders import TenderState
from storage.store import Store
from tests.desk import Desk

pytestmark = pytest.mark.console

PUBLIC = "https://desk.example.com"


@pytest.fixture
def open_desk(clock: Any, new_database: Any) -> Any:
    desk = Desk(new_database(), clock, public_url=PUBLIC)
    yield desk
    desk.app.close()


@pytest.fixture
async def port(open_desk: Desk) -> AsyncIterator[TestClient[Any, Any]]:
    app = web.Application()
    app.add_routes(routes(open_desk.app.write_async))
    async with TestClient(TestServer(app)) as client:
        yield client


def address(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith(PUBLIC)).removeprefix(PUBLIC)


def filled(store: Store, person: Person) -> None:
    client = store.clients.add(
        "Őrségi Faipari és Kereskedelmi Korlátolt Felelősségű Társaság; Kft, \\ Őriszentpéter",
        owner_id=person.id,
        birth_month=2,
        birth_day=29,
    )
    store.tasks.add(person, "hívás", date(2026, 3, 29), time(2, 30), client_id=client.id)  # an hour that is skipped
    store.tasks.add(person, "whole day", date(2026, 3, 20))
    store.tasks.add(person, "weekly", date(2026, 10, 20), time(9), rule="FREQ=WEEKLY")
    store.contracts.add(client_id=client.id, number="K-1", currency="EUR", ends_on=date(2026, 6, 30))
    store.calendars.add(Decision(date(2026, 5, 4), date(2026, 5, 6), DayKind.OFF, person_id=person.id))


async def test_a_feed_is_read_by_another_parser(open_desk: Desk, port: TestClient[Any, Any]) -> None:
    ana = open_desk.person("ana", language="hu", timezone="Europe/Budapest")
    bela = open_desk.person("bela")
    open_desk.write(lambda s: filled(s, ana))
    open_desk.write(lambda s: s.tasks.add(bela, "of somebody else", date(2026, 3, 20)))
    at = address(open_desk.chat("ana").answer("/feed"))
    assert "cím" in open_desk.chat("ana").answer("/feed")  # kept hashed, so never shown again
    answer = await port.get(at)
    text = await answer.text()
    assert (answer.status, answer.content_type) == (200, "text/calendar")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "of somebody else" not in text
    calendar = vobject.readOne(text)
    events = {event.uid.value: event for event in calendar.vevent_list}
    call = next(event for event in events.values() if event.summary.value.startswith("hívás"))
    assert call.summary.value.endswith("Társaság; Kft, \\ Őriszentpéter")
    assert call.dtstart.value.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    weekly = next(event for event in events.values() if event.summary.value == "weekly")
    assert weekly.rrule.value == "FREQ=WEEKLY"
    later = [datetime(2026, 10, day, 9, tzinfo=weekly.dtstart.value.tzinfo) for day in (20, 27)]
    assert [one.astimezone(UTC).hour for one in later] == [7, 8]  # the clocks go back between them
    assert events["day-1@backdesk"].dtstart.value == date(2026, 5, 4)
    assert events["day-1@backdesk"].dtend.value == date(2026, 5, 7)
    assert events["birthday-1-2026@backdesk"].dtstart.value == date(2026, 2, 28)
    assert events["contract-1@backdesk"].dtstart.value == date(2026, 6, 30)
    assert "BEGIN:VTIMEZONE" in text
    again = await port.get(at, headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status == 304
    assert again.headers["Cache-Control"] == "private, no-store"


async def test_a_change_counts_and_a_void_address_and_a_leavers_are_closed(
    open_desk: Desk, port: TestClient[Any, Any]
) -> None:
    ana = open_desk.person("ana")
    task = open_desk.write(lambda s: s.tasks.add(ana, "call", date(2026, 3, 20)))
    old = address(open_desk.chat("ana").answer("/feed"))
    assert "SEQUENCE:0" in await (await port.get(old)).text()
    open_desk.write(lambda s: s.tasks.move(ana, task, date(2026, 3, 21), None))
    changed = await (await port.get(old)).text()
    assert "SEQUENCE:1" in changed
    assert f"UID:task-{task.id}@backdesk" in changed
    new = address(open_desk.chat("ana").answer("/feed new"))
    assert (await port.get(old)).status == 404
    assert (await port.get(new)).status == 200
    assert (await port.get("/feed/" + "x" * 32 + ".ics")).status == 404
    assert (await port.get("/feed/" + "x" * 400 + ".ics")).status == 404
    open_desk.write(lambda s: s.staff.change(ana, active=False))
    assert (await port.get(new)).status == 404


async def read(port: TestClient[Any, Any], at: str) -> dict[str, Any]:
    """The events by uid, as the other parser reads them."""
    calendar = vobject.readOne(await (await port.get(at)).text())
    return {event.uid.value.removesuffix("@backdesk"): event for event in getattr(calendar, "vevent_list", [])}


async def test_what_is_done_undone_or_cancelled_is_there_no_more(open_desk: Desk, port: TestClient[Any, Any]) -> None:
    ana, bela = open_desk.person("ana"), open_desk.person("bela")
    client = open_desk.client("Acme GmbH", ana)

    def fill(store: Store) -> None:
        store.tasks.add(ana, "call", date(2026, 3, 20))
        store.tasks.add(ana, "stays", date(2026, 3, 21))
        store.absences.add(ana, date(2026, 5, 4), date(2026, 5, 6), bela)
        store.calendars.add(Decision(date(2026, 6, 1), date(2026, 6, 1), DayKind.OFF, person_id=ana.id))
        store.contracts.add(client_id=client, number="K-1", currency="EUR", ends_on=date(2026, 6, 30))
        store.promises.add(person_id=ana.id, client_id=client, pay_on=date(2026, 3, 30))
        store.tenders.add("roads", date(2026, 4, 1), ana.id)
        store.meetings.add(ana, client, datetime(2026, 3, 12, 9, tzinfo=UTC), 60)

    def end(store: Store) -> None:
        task, day = store.tasks.any(1), store.calendars.any(1)
        assert task is not None
        assert day is not None
        store.tasks.finish(task)
        store.absences.undo(store.absences.any(1))
        store.calendars.undo(day)
        store.contracts.change(1, stage=Stage.CANCELLED)
        store.promises.undo(store.promises.open()[client])
        store.tenders.change(store.tenders.any(1), state=TenderState.LOST)
        store.meetings.cancel(store.meetings.any(1))

    open_desk.write(fill)
    at = address(open_desk.chat("ana").answer("/feed"))
    ending = {f"{noun}-1" for noun in ("task", "absence", "day", "contract", "promise", "tender", "meeting")}
    assert (await read(port, at)).keys() == {*ending, "task-2"}
    open_desk.write(end)
    assert (await read(port, at)).keys() == {"task-2"}


async def test_meetings_have_their_time_and_place_for_all_who_come(open_desk: Desk, port: TestClient[Any, Any]) -> None:
    ana = open_desk.person("ana", language="ru", timezone="Europe/Madrid")
    open_desk.person("bela")
    open_desk.client("Acme GmbH", ana)
    holder, colleague = open_desk.chat("ana"), open_desk.chat("bela")
    holder.says("/meeting Acme, 30 марта 10:00, 90 мин, Sala 2; planta 1")
    asked = open_desk.write(lambda s: s.meetings.ask_along(s.meetings.any(1), s.staff.by_login("bela")))
    assert asked
    mine, theirs = (address(chat.answer("/feed")) for chat in (holder, colleague))
    one = (await read(port, mine))["meeting-1"]
    assert (one.summary.value, one.location.value) == ("Встреча: Acme GmbH", "Sala 2; planta 1")
    assert one.dtstart.value.astimezone(UTC) == datetime(2026, 3, 30, 8, tzinfo=UTC)  # in summer time by then
    assert one.dtend.value - one.dtstart.value == timedelta(minutes=90)
    assert (await read(port, theirs))["meeting-1"].summary.value == "Meeting: Acme GmbH"
    colleague.presses_data("meetings.no:1")
    assert await read(port, theirs) == {}
    colleague.presses_data("meetings.yes:1")
    assert (await read(port, theirs)).keys() == {"meeting-1"}
    carl = open_desk.person("carl")
    others = address(open_desk.chat("carl").answer("/feed"))
    assert await read(port, others) == {}
    open_desk.write(lambda s: s.absences.add(ana, date(2026, 3, 11), date(2026, 3, 31), carl))
    assert "meeting-1" not in await read(port, mine), "for these days it is the work of whoever stands in"
    assert "meeting-1" in await read(port, others)


def test_without_a_public_address_it_says_what_to_set(desk: Desk) -> None:
    desk.person("ana", language="es")
    assert "BACKDESK_PUBLIC_URL" in desk.chat("ana").answer("/feed")

"""A person's own calendar as iCalendar (RFC 5545), read under a secret address on the HTTP port.

It says only what that person may see. A thing keeps its UID; its SEQUENCE counts the changes.
"""

import hashlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from aiohttp import web

from bot.talk.tasks import what
from bot.talk.wording import Reader, render
from bot.talk.words import Text, t
from office.birthdays import birthday_in
from office.promises import PromiseState
from office.staff import Person
from office.worktime import clock_changes, local_to_utc, to_local
from storage.store import Store

BACK = timedelta(days=60)
AHEAD = timedelta(days=400)
"""From these many days back to these many ahead; what is open is there whatever its day."""

LONGEST_TOKEN = 64

_DAY = timedelta(days=1)
_YEAR = range(366)

Write = Callable[[Callable[[Store], Any]], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Entry:
    """`last` is included; both are local: dates for whole days, a moment with its zone for a time."""

    uid: str
    summary: Text
    first: date | datetime
    last: date | None = None
    rule: str | None = None
    """How it repeats, RFC 5545."""
    ends: datetime | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    content: bytes
    etag: str
    changed_at: datetime


def routes(write: Write) -> list[web.RouteDef]:
    """`write` does something in a transaction; what changed since the last look is counted there."""

    async def read(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        body: Body | None = None
        if len(token) <= LONGEST_TOKEN:
            body = await write(lambda store: of_token(store, token))
        if body is None:
            raise web.HTTPNotFound(headers={"Cache-Control": "no-store"})
        headers = {
            "Cache-Control": "private, no-store",
            "ETag": body.etag,
            "Last-Modified": format_datetime(body.changed_at, usegmt=True),
        }
        if request.headers.get("If-None-Match") == body.etag:
            return web.Response(status=304, headers=headers)
        return web.Response(body=body.content, content_type="text/calendar", charset="utf-8", headers=headers)

    return [web.get("/feed/{token}.ics", read)]


def of_token(store: Store, token: str) -> Body | None:
    """The calendar that the token opens; none for a void one, and for who has left."""
    person = store.staff.get(store.feeds.whose(token))
    return rendered(store, person) if person is not None and person.active else None


def rendered(store: Store, person: Person) -> Body:
    from icalendar import Calendar, Event  # takes time that nobody else needs
    from icalendar.prop import vRecur

    reader = Reader(person.language, person.timezone)
    entries = {one.uid: (one, render(one.summary, reader)) for one in _entries(store, person)}
    marks = {uid: _mark(one, summary) for uid, (one, summary) in entries.items()}
    versions = store.feeds.versions(person, marks)
    calendar = Calendar()
    calendar.add("prodid", "-//Backdesk//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Backdesk")
    for uid, (one, summary) in sorted(entries.items()):
        event, version = Event(), versions[uid]
        event.add("uid", f"{uid}@backdesk")
        event.add("summary", summary)
        event.add("dtstart", one.first)
        if not isinstance(one.first, datetime):
            event.add("dtend", (one.last or one.first) + _DAY)  # the first day after it
            event.add("transp", "TRANSPARENT")
        if one.ends is not None:
            event.add("dtend", one.ends)
        if one.place is not None:
            event.add("location", one.place)
        if one.rule is not None:
            event.add("rrule", vRecur.from_ical(one.rule.removeprefix("RRULE:")))
        event.add("sequence", version.sequence)
        event.add("dtstamp", version.changed_at)
        event.add("last-modified", version.changed_at)
        calendar.add_component(event)
    if any(isinstance(one.first, datetime) for one, _ in entries.values()):
        calendar.add_component(_timezone(person.timezone, person.today(store.now)))
    content = calendar.to_ical()
    changed_at = max((one.changed_at for one in versions.values()), default=store.now)
    return Body(content, f'"{hashlib.sha256(content).hexdigest()[:32]}"', changed_at.replace(microsecond=0))


def _timezone(zone: str, today: date) -> Any:
    """The clocks of the zone as a VTIMEZONE. The one that the library makes begins each change an hour late."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    first = today - AHEAD
    begins = datetime.combine(first, datetime.min.time(), UTC)
    made = Timezone()
    made.add("tzid", zone)
    for at in (begins, *clock_changes(zone, first, today + 3 * AHEAD)):
        after = to_local(at, zone)
        before = to_local(at - timedelta(seconds=1), zone)
        offset = before.utcoffset() or timedelta(0)
        part = TimezoneDaylight() if after.dst() else TimezoneStandard()
        part.add("dtstart", at.replace(tzinfo=None) + offset)  # on the clocks as they were before
        part.add("tzoffsetfrom", offset)
        part.add("tzoffsetto", after.utcoffset() or timedelta(0))
        part.add("tzname", after.tzname() or zone)
        made.add_component(part)
    return made


def _mark(one: Entry, summary: str) -> str:
    said = (summary, str(one.first), str(one.last), one.rule, *((str(one.ends), one.place) if one.ends else ()))
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _entries(store: Store, person: Person) -> Iterator[Entry]:
    today = person.today(store.now)
    first, last = today - BACK, today + AHEAD
    yield from _tasks(store, person)
    yield from _meetings(store, person)
    yield from _of_clients(store, person, first, last)
    yield from _birthdays(store, person, today)
    for away in store.absences.of(person):
        if away.last_day >= first:
            yield Entry(f"absence-{away.id}", t("feed-absence"), away.first_day, away.last_day)
    for day in store.calendars.within(first, last, person.id):
        if day.country in (None, person.country) and day.name is not None:
            yield Entry(f"day-{day.id}", t("feed-day", kind=day.kind, name=day.name), day.first_day, day.last_day)
        elif day.country in (None, person.country):
            yield Entry(f"day-{day.id}", t(f"words-daykind-{day.kind}"), day.first_day, day.last_day)


def _tasks(store: Store, person: Person) -> Iterator[Entry]:
    for task in store.tasks.open_of(person):
        at: date | datetime = task.on_day
        if task.at_time is not None:
            at = to_local(local_to_utc(task.on_day, task.at_time, person.timezone), person.timezone)
        summary = t("feed-with", what=what(task), client=task.client) if task.client else what(task)
        yield Entry(f"task-{task.id}", summary, at, rule=task.rule)


def _meetings(store: Store, person: Person) -> Iterator[Entry]:
    """The own, and those to which one is asked along, unless declined."""
    for one in store.meetings.attended(person, store.now - BACK, store.now + AHEAD):
        starts, ends = (to_local(at, person.timezone) for at in (one.starts_at, one.ends_at))
        yield Entry(f"meeting-{one.id}", t("feed-meeting", client=one.client), starts, ends=ends, place=one.place)


def _of_clients(store: Store, person: Person, first: date, last: date) -> Iterator[Entry]:
    """Of the own clients and records, where they are seen still, and of those for whom the person stands in."""
    for contract in store.contracts.ending(first, last, person):
        if person.acts_as(contract.owner_id) and contract.ends_on is not None:
            summary = t("feed-contract", number=contract.number, client=contract.client)
            yield Entry(f"contract-{contract.id}", summary, contract.ends_on)
    for promise in store.promises.unsettled(first):
        mine = person.acts_as(promise.person_id) and promise.state is PromiseState.OPEN
        if mine and store.clients.get(person, promise.client_id) is not None:
            yield Entry(f"promise-{promise.id}", t("feed-promise", client=promise.client), promise.pay_on)
    for tender in store.tenders.open(person):
        if person.acts_as(tender.owner_id):
            yield Entry(f"tender-{tender.id}", t("feed-tender", name=tender.name), tender.closes_on)


def _birthdays(store: Store, person: Person, today: date) -> Iterator[Entry]:
    """Of the same clients, this year's and the next: on 28 February for who was born on the 29th, in common years."""
    days = [date(2000, 1, 1) + ahead * _DAY for ahead in _YEAR]
    for client in store.clients.with_birthday([(day.month, day.day) for day in days]):
        if person.acts_as(client.owner_id) and client.birthday is not None:
            for year in (today.year, today.year + 1):
                day = birthday_in(year, client.birthday)
                yield Entry(f"birthday-{client.id}-{year}", t("feed-birthday", client=client.name), day)

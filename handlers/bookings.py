"""Bookings: `/book Blue room, Thursday 10:00-11:30, talk with Acme`. What is taken is refused with the free times."""

from datetime import date, datetime, time, timedelta

from bot.reading.hours import read_hours
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import day_step
from handlers.line_parts import Parts
from office.bookings import free
from office.names import fold
from office.rights import Right
from office.staff import Person
from office.worktime import local_day_bounds, local_to_utc
from storage.bookings import Booking, Resource

feature = Feature("bookings")

LONGEST_NAME = 100
LONGEST = 300
_NEAR = timedelta(days=14)
_SHORTEST = timedelta(minutes=15)


def _row(turn: Turn, one: Booking, reader: Person | None = None) -> Text:
    reader = reader or turn.person
    start, end = reader.local(one.starts_at), reader.local(one.ends_at)
    row = t("bookings-row", start=start.time(), end=end.time(), resource=one.resource, person=one.person)
    return Joined((row, one.about), ": ") if one.about else row


# Booking


def save(turn: Turn, given: Answers) -> Reply:
    one = _resource(turn, given["resource"])
    if one is None:
        return Reply(t("errors-old-button"))
    day, start, end = date.fromisoformat(given["day"]), *_hours_of(given["hours"])
    if why := _over(turn, day, end) or _taken(turn, one, day, start, end):
        return FORM.begin(turn, {name: value for name, value in given.items() if name != "hours"}, ask="hours", why=why)
    zone = turn.person.timezone
    starts_at, ends_at = local_to_utc(day, start, zone), local_to_utc(day, end, zone)
    made = turn.store.bookings.add(one, turn.person, starts_at, ends_at, given.get("about"))
    turn.made = made.subject
    text = lines(t("bookings-saved", day=day), _row(turn, made))
    return Reply(text, column(Button(t("contracts-undo"), "bookings.undo", made.id)), subject=made.subject)


def _over(turn: Turn, day: date, end: time) -> Unclear | None:
    return read.over(turn, day, end)


def _taken(turn: Turn, one: Resource, day: date, start: time, end: time) -> Unclear | None:
    """Why not: who has it at that time, and when it is free on that day."""
    zone = turn.person.timezone
    first, last = local_to_utc(day, start, zone), local_to_utc(day, end, zone)
    clashing = turn.store.bookings.between(first, last, one.id)
    if not clashing:
        return None
    opens = local_to_utc(day, turn.person.work_start, zone)
    closes = local_to_utc(day, turn.person.work_end, zone)
    taken = [(each.starts_at, each.ends_at) for each in turn.store.bookings.between(opens, closes, one.id)]
    stretches = free(taken, max(opens, turn.now), closes, _SHORTEST)
    rows = [t("bookings-stretch", start=_wall(turn, begins), end=_wall(turn, ends)) for begins, ends in stretches]
    instead = t("bookings-free", times=Joined(tuple(rows))) if rows else t("bookings-full")
    return Unclear(lines(t("bookings-taken"), *(_row(turn, each) for each in clashing), instead))


def _wall(turn: Turn, moment: datetime) -> time:
    return turn.person.local(moment).time().replace(tzinfo=None)


def _resource(turn: Turn, resource_id: int) -> Resource | None:
    return next((one for one in turn.store.bookings.resources() if one.id == resource_id), None)


def _a_resource(turn: Turn, text: str) -> int:
    """By its name, or by words of it that only one has."""
    all_of_them = turn.store.bookings.resources()
    exact = turn.store.bookings.resource_named(text)
    named = [exact] if exact else [one for one in all_of_them if set(fold(text).split()) <= set(fold(one.name).split())]
    if len(named) == 1:
        return named[0].id
    raise Unclear(t("bookings-no-resource", text=text[:60]), _choices(named or all_of_them))


def _choices(resources: list[Resource]) -> list[Choice]:
    return [Choice(one.name[:60], one.id) for one in resources[:10]]


def _show_resource(turn: Turn, value: int) -> Text:
    one = _resource(turn, value)
    return one.name if one else "–"


def _an_interval(turn: Turn, text: str) -> str:
    hours = read_hours(text)
    if hours is None:
        raise Unclear(t("bookings-bad-hours", text=text[:60]))
    return f"{hours[0]:%H:%M}-{hours[1]:%H:%M}"


def _hours_of(iso: str) -> tuple[time, time]:
    start, _, end = iso.partition("-")
    return time.fromisoformat(start), time.fromisoformat(end)


FORM = feature.form(
    Form(
        "bookings.new",
        t("bookings-title"),
        save,
        (
            Step(
                "resource",
                t("bookings-ask-resource"),
                t("bookings-resource"),
                _a_resource,
                _show_resource,
                lambda turn, given: _choices(turn.store.bookings.resources()),
            ),
            day_step("day", t("tasks-ask-day"), t("tasks-day")),
            Step("hours", t("bookings-ask-hours"), t("bookings-hours"), _an_interval, read.plain),
            Step(
                "about",
                t("bookings-ask-about"),
                t("bookings-about"),
                read.a_line(LONGEST),
                read.plain,
                optional=True,
            ),
        ),
        Right.TALK,
    )
)


@feature.command("book", Right.TALK)
def book(turn: Turn) -> Reply:
    """`/book WHAT, day from-to[, what for]`; without a day it is today."""
    turn.dialog.drop(FORM.name)
    if not turn.store.bookings.resources():
        return Reply(t("bookings-nothing"))
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers()
    step = "resource"
    try:
        given["resource"] = _a_resource(turn, parts.first())
        step = "day"
        day, hours = _when(parts)
        if hours is not None:
            given["hours"] = hours
        if day or hours:
            given["day"] = read.a_coming_day(turn, day) if day else turn.today.isoformat()
        given["about"] = read.a_line(LONGEST)(turn, about) if (about := parts.rest()) else None
    except Unclear as why:
        return FORM.begin(turn, given, ask=step, why=why)
    return save(turn, given) if {"day", "hours"} <= given.keys() else FORM.begin(turn, given)


def _when(parts: Parts) -> tuple[str, str | None]:
    """The words of the day and the hours behind them, in one part or in two."""
    for at, part in enumerate(parts.left):
        words = part.split()
        for cut in range(len(words)):
            if (hours := read_hours(" ".join(words[cut:]))) is not None:
                del parts.left[at]
                day = " ".join(words[:cut]) or (parts.left.pop(at - 1) if at else "")
                return day, f"{hours[0]:%H:%M}-{hours[1]:%H:%M}"
    return parts.first(), None


@feature.press("bookings.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    """By who booked it; who serves the house may cancel any, and the other is told."""
    one = turn.store.bookings.get(turn.number)
    if one is None or one.cancelled_at is not None:
        return Reply(t("errors-old-button"))
    if one.person_id not in turn.person.desks and not turn.person.may(Right.SERVE_REQUESTS):
        return Reply(t("errors-old-button"))
    turn.store.bookings.cancel(one)
    owner = turn.store.staff.get(one.person_id)
    if owner is not None and not turn.person.acts_as(owner.id):
        turn.tell(owner, Reply(_cancelled(turn, one, owner), subject=one.subject))
    return Reply(_cancelled(turn, one, turn.person))


def _cancelled(turn: Turn, one: Booking, reader: Person) -> Text:
    """By the clocks of who reads it."""
    day = reader.local(one.starts_at).date()
    return lines(t("bookings-cancelled", day=day), _row(turn, one, reader))


@feature.command("bookings", Right.TALK)
def bookings(turn: Turn) -> Reply:
    """`/bookings [day]`: what is booked on that day; one's own can be cancelled."""
    day = turn.today
    if turn.text:
        try:
            day = date.fromisoformat(read.a_coming_day(turn, turn.text))
        except Unclear as why:
            return Reply(why.why)
    start, end = local_day_bounds(day, turn.person.timezone)
    found = turn.store.bookings.between(start, end)
    if not found:
        return Reply(lines(t("bookings-none", day=day), *_next_booked(turn, end)))
    able = [one for one in found if one.person_id in turn.person.desks or turn.person.may(Right.SERVE_REQUESTS)]
    cancel = [
        Button(
            t("bookings-do-cancel", what=one.resource[:30], at=turn.person.local(one.starts_at).time()),
            "bookings.undo",
            one.id,
        )
        for one in able
    ]
    return Reply(lines(t("bookings-of-day", day=day), *(_row(turn, one) for one in found)), column(*cancel))


def _next_booked(turn: Turn, after: datetime) -> list[Text]:
    """The next day on which anything is booked, where it is near."""
    coming = turn.store.bookings.between(after, after + _NEAR)
    days = [turn.person.local(one.starts_at).date() for one in coming]
    if not days:
        return []
    return [
        t("bookings-of-day", day=days[0]),
        *(_row(turn, one) for one, day in zip(coming, days, strict=True) if day == days[0]),
    ]


# What can be booked


@feature.command("resource", Right.SERVE_REQUESTS)
def resource(turn: Turn) -> Reply:
    """`/resource NAME` adds a room, a car or a stand; alone it lists them."""
    name = turn.text.strip()
    if not name:
        found = turn.store.bookings.resources()
        remove = [Button(t("bookings-do-remove", name=one.name[:30]), "bookings.remove", one.id) for one in found]
        return Reply(lines(t("bookings-resources"), *(one.name for one in found)), column(*remove))
    if len(name) > LONGEST_NAME:
        return Reply(t("forms-too-long", longest=LONGEST_NAME, length=len(name)))
    if turn.store.bookings.resource_named(name):
        return Reply(t("bookings-there-already", name=name))
    one = turn.store.bookings.add_resource(name)
    return Reply(t("bookings-added", name=name), column(Button(t("contracts-undo"), "bookings.remove", one.id)))


@feature.press("bookings.remove", Right.SERVE_REQUESTS)
def remove(turn: Turn) -> Reply:
    one = _resource(turn, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    turn.store.bookings.remove_resource(one)
    return Reply(t("bookings-removed", name=one.name))

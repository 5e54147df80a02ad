"""The working calendar: days off, worked and short ones of the company or of a country, kept by who manages the staff,
and everybody's own days off."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from babel import Locale

from bot.reading.dates import find_dates
from bot.reading.hours import read_time
from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.refusals import OLD_BUTTON, no_right
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.wording import BABEL, word
from bot.talk.words import Button, Joined, Reply, Text, grid, lines, t
from handlers import answers as read
from handlers.unclear import explained
from office.calendars import LONGEST, DayKind, Decision
from office.periods import Period, Span, read_code, year_of
from office.rights import LEADERS, Right
from office.worktime import public_holidays
from storage.calendars import CalendarDay
from storage.exchange.countries import country_code

feature = Feature("calendar")

LONGEST_NAME = 120
MOST_BUTTONS = 12

_DAY = timedelta(days=1)


@feature.command("calendar", Right.TALK)
def calendar(turn: Turn) -> Reply:
    """`/calendar`, `/calendar 2027`; `/calendar off 24-31 December, Spain, Christmas` for who manages the staff."""
    said = turn.text.strip()
    year = read_code(said) if said else year_of(turn.today.year)
    if year is not None and year.span is Span.YEAR:
        return _year(turn, year)
    if not turn.person.may(Right.MANAGE_STAFF):
        return no_right(turn.person)
    first, _, rest = said.partition(" ")
    kind = told(first, "daykinds", turn.languages).clear
    if kind is None or not rest.strip():
        return Reply(t("calendar-how"))
    days, *parts = (part.strip() for part in rest.split(","))
    try:
        return _decided(turn, DayKind(kind), _days(turn, days), [part for part in parts if part])
    except Unclear as why:
        return explained(why, t("calendar-how"))


def _decided(turn: Turn, kind: DayKind, days: tuple[date, date], parts: list[str]) -> Reply:
    country = next((code for part in parts if (code := country_code(part)) is not None), None)
    ends = next((at for part in parts if (at := _time(turn, part)) is not None), None)
    if kind is DayKind.SHORT and ends is None:
        raise Unclear(t("calendar-no-time"))
    named = [
        part for part in parts if country_code(part) is None and (kind is not DayKind.SHORT or not _time(turn, part))
    ]
    decision = Decision(*days, kind, ends if kind is DayKind.SHORT else None, country)
    return _saved(turn, decision, ", ".join(named)[:LONGEST_NAME] or None)


def _time(turn: Turn, text: str) -> time | None:
    return read_time(text, turn.languages) if any(map(str.isdecimal, text)) else None


def _days(turn: Turn, text: str) -> tuple[date, date]:
    """A day, or from one to another, both included. Raises Unclear."""
    now = turn.local.replace(tzinfo=None)
    for language in turn.languages:
        found = find_dates(text, language, now)
        whole = sum(one.end - one.start for one in found) >= len(text) - _JOINS
        if not (1 <= len(found) <= 2 and whole) or any(one.rivals for one in found):
            continue
        first, last = found[0], found[-1]
        ends = last.until or last.value
        days = read.as_day(first.value), read.as_day(ends)
        if (found[0].until is None or len(found) == 1) and all(one.grain == "day" for one in found):
            return _checked(days)
    day = date.fromisoformat(read.a_day(turn, text))
    return day, day


_JOINS = 4
"""Characters between two days: ' to ', ' – '."""


def _checked(days: tuple[date, date]) -> tuple[date, date]:
    first, last = days
    if not 0 <= (last - first).days < LONGEST:
        raise Unclear(t("calendar-bad-span", first=first, last=last, longest=LONGEST))
    return days


def _saved(turn: Turn, decision: Decision, name: str | None) -> Reply:
    today = turn.today
    if decision.last_day < today:
        raise Unclear(t("forms-date-past", day=decision.last_day))
    clash = [
        one
        for one in turn.store.calendars.within(decision.first_day, decision.last_day, decision.person_id)
        if (one.first_day, one.last_day, one.kind, one.ends_at, one.country, one.person_id)
        == (
            decision.first_day,
            decision.last_day,
            decision.kind,
            decision.ends_at,
            decision.country,
            decision.person_id,
        )
    ]
    if clash:
        return Reply(lines(t("calendar-stands"), _row(turn, clash[0])))
    one = turn.store.calendars.add(decision, name)
    turn.made = one.subject
    text = lines(t("calendar-saved"), _row(turn, one), t("calendar-moves"))
    return Reply(text, ((Button(t("calendar-do-undo"), "calendar.undo", one.id),),), subject=one.subject)


@feature.command("dayoff", Right.TALK)
def dayoff(turn: Turn) -> Reply:
    """`/dayoff 5 May`: an own day off without a deputy; a leader is away with one."""
    if not turn.text:
        own = [one for one in _shown(turn, turn.today, turn.today + LONGEST * _DAY) if one.person_id is not None]
        return Reply(lines(*(_row(turn, one) for one in own), t("calendar-how-own")), _undo_buttons(turn, own))
    if turn.person.role in LEADERS:
        return Reply(t("calendar-leader"))
    days, _, name = turn.text.partition(",")
    try:
        first, last = _days(turn, days.strip())
        decision = Decision(first, last, DayKind.OFF, person_id=turn.person.id)
        return _saved(turn, decision, name.strip()[:LONGEST_NAME] or None)
    except Unclear as why:
        return explained(why, t("calendar-how-own"))


@feature.press("calendar.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    one = turn.store.calendars.any(turn.number)
    if one is None or one.person_id not in (None, turn.person.id):
        return OLD_BUTTON
    if one.person_id is None and not turn.person.may(Right.MANAGE_STAFF):
        return no_right(turn.person)
    if one.undone_at is None:
        turn.store.calendars.undo(one)
    return Reply(lines(t("calendar-undone"), _row(turn, one)), replace=True, subject=one.subject)


# What is shown


def _year(turn: Turn, period: Period) -> Reply:
    year = period.year
    found = _shown(turn, period.first, period.last)
    holidays = [day for day in public_holidays(turn.person.country, year) if day.year == year]
    text = lines(
        t("calendar-title", year=str(year)),
        *(_row(turn, one) for one in found),
        t("calendar-none") if not found else None,
        t("calendar-public", country=_country(turn, turn.person.country), days=_joined(holidays)) if holidays else None,
        t("calendar-how") if turn.person.may(Right.MANAGE_STAFF) else t("calendar-how-own"),
    )
    return Reply(text, _undo_buttons(turn, found))


def _shown(turn: Turn, first: date, last: date) -> list[CalendarDay]:
    return turn.store.calendars.within(first, last, turn.person.id)


def _undo_buttons(turn: Turn, found: list[CalendarDay]) -> tuple[tuple[Button, ...], ...]:
    able = [one for one in found if one.person_id is not None or turn.person.may(Right.MANAGE_STAFF)]
    buttons = [Button(t("calendar-do-remove", day=one.first_day), "calendar.undo", one.id) for one in able]
    return grid(buttons[:MOST_BUTTONS])


def _row(turn: Turn, one: CalendarDay) -> Text:
    whose: Text = t("calendar-all")
    if one.person_id is not None:
        whose = t("calendar-own")
    elif one.country is not None:
        whose = _country(turn, one.country)
    days: Text = t("forms-day", day=one.first_day)
    if one.first_day != one.last_day:
        days = t("calendar-span", first=one.first_day, last=one.last_day)
    what: Text = t("calendar-short", time=one.ends_at) if one.ends_at else word(one.kind)
    return Joined(tuple(part for part in (days, what, whose, one.name) if part), " · ")


def _country(turn: Turn, code: str | None) -> str:
    return str(Locale.parse(BABEL[turn.person.language]).territories.get(code or "", code))


def _joined(days: Iterable[date]) -> Text:
    return Joined(tuple(t("forms-day", day=day) for day in sorted(days)), ", ")

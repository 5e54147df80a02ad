"""Working hours, working days and local time.

A reminder is kept as a local date and a wall time in an IANA zone; the instant in UTC is computed from
them, so that a change of the clocks neither loses nor doubles a day. Public holidays come from the
holidays package (by country, 'ES', or country and region, 'ES-MD'); a country it does not know has none.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

MONDAY_TO_FRIDAY = frozenset(range(1, 6))
_WEEK = frozenset(range(1, 8))
_DAY = timedelta(days=1)
_SEARCHED_DAYS = 1100  # three years: longer than any leave


class UnknownZone(ValueError):
    """The name is not a time zone of the IANA database."""


class NoWorkday(ValueError):
    """There is no working day within three years."""


@dataclass(frozen=True, slots=True)
class SpecialDays:
    """What was decided about single days of a person; it outranks weekends and public holidays, `off` all else."""

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    short: tuple[tuple[date, time], ...] = ()
    """Working days that end early, and when."""

    def ends(self, day: date) -> time | None:
        """When a short day ends; None for all others."""
        return next((end for each, end in self.short if each == day), None)


ORDINARY = SpecialDays()


@dataclass(frozen=True, slots=True)
class WorkTime:
    """When a person works, in local time; `days` are ISO weekdays (1 = Monday), `country` gives holidays.

    Raises UnknownZone, and ValueError for no days or for hours that do not lie within one day.
    """

    zone: str
    days: frozenset[int] = MONDAY_TO_FRIDAY
    start: time = time(9)
    end: time = time(18)
    country: str | None = None
    special: SpecialDays = ORDINARY

    def __post_init__(self) -> None:
        zone_of(self.zone)
        if not self.days or not self.days <= _WEEK:
            raise ValueError("working days are ISO weekdays from 1 to 7, at least one")
        if self.start >= self.end:
            raise ValueError("the working day ends before it starts")

    def end_on(self, day: date) -> time:
        """When work ends on that working day."""
        short = self.special.ends(day)
        return self.end if short is None else min(short, self.end)


def zone_of(name: str) -> ZoneInfo:
    """The IANA zone of that name. Raises UnknownZone."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # KeyError: unknown; the others: not even a name
        raise UnknownZone(f"{name!r} is not a time zone such as Europe/Madrid") from error


def local_to_utc(day: date, wall: time, zone: str) -> datetime:
    """The instant, in UTC, at which the clocks of the zone show `wall` on `day`.

    A time the clocks skip moves forward by the gap (02:30 becomes 03:30), a repeated hour is its first pass.
    """
    return datetime.combine(day, wall.replace(tzinfo=None, fold=0), zone_of(zone)).astimezone(UTC)


def to_local(moment: datetime, zone: str) -> datetime:
    """The same instant on the clocks of the zone. Raises ValueError for a moment without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment.astimezone(zone_of(zone))


def local_day_bounds(day: date, zone: str) -> tuple[datetime, datetime]:
    """The local day as UTC instants: its first one, and the first one after it (23 to 25 hours later)."""
    return local_to_utc(day, time(0), zone), local_to_utc(day + _DAY, time(0), zone)


def is_workday(day: date, worktime: WorkTime) -> bool:
    """Whether the person works on that local date.

    A weekend day the country declares a working day (Hungary, Russia) is one; what was decided about the day outranks
    all. A short day that would end before the person begins is none.
    """
    special = worktime.special
    if day in special.off or worktime.end_on(day) <= worktime.start:
        return False
    if day in special.worked:
        return True
    if worktime.country is None:
        return day.isoweekday() in worktime.days
    holidays, swapped = _calendar(worktime.country.upper(), day.year)
    return day in swapped or (day.isoweekday() in worktime.days and day not in holidays)


def public_holidays(country: str | None, year: int) -> frozenset[date]:
    """Of a country, or a country and region; none of one that is not known."""
    return _calendar(country.upper(), year)[0] if country is not None else frozenset()


@cache
def _calendar(country: str, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Public holidays, and weekend days worked instead of another day."""
    from holidays import country_holidays

    code, _, region = country.partition("-")
    try:
        calendar = country_holidays(code, subdiv=region or None, years=year)
    except NotImplementedError:
        return frozenset(), frozenset()
    return frozenset(calendar), frozenset(calendar.weekend_workdays)


def next_working_moment(moment: datetime, worktime: WorkTime) -> datetime:
    """The moment itself, in UTC, if it lies in working hours; else the next beginning of them.

    Raises ValueError for a moment without a zone, NoWorkday.
    """
    moment = moment.astimezone(UTC) if moment.tzinfo else moment
    today = to_local(moment, worktime.zone).date()
    day = workday_on_or_after(today, worktime)
    if day == today and moment >= local_to_utc(today, worktime.end_on(today), worktime.zone):
        day = workday_on_or_after(today + _DAY, worktime)
    return max(moment, local_to_utc(day, worktime.start, worktime.zone))


def moved_from(wanted: date, day: date) -> date | None:
    """The day that something is moved from; None where it comes on the day that was wanted."""
    return wanted if wanted != day else None


def workday_on_or_before(day: date, worktime: WorkTime) -> date:
    """The day itself if it is worked, else the last working day before it. Raises NoWorkday."""
    return _nearest(day, -_DAY, worktime)


def workday_on_or_after(day: date, worktime: WorkTime) -> date:
    """The day itself if it is worked, else the next working day. Raises NoWorkday."""
    return _nearest(day, _DAY, worktime)


def add_workdays(day: date, count: int, worktime: WorkTime) -> date:
    """'In 3 working days': the count-th working day after `day`, before it for a negative count.

    Zero gives the day itself. Raises NoWorkday.
    """
    step = _DAY if count > 0 else -_DAY
    for _ in range(abs(count)):
        day = _nearest(day + step, step, worktime)
    return day


def _nearest(day: date, step: timedelta, worktime: WorkTime) -> date:
    for distance in range(_SEARCHED_DAYS):
        if is_workday(found := day + distance * step, worktime):
            return found
    raise NoWorkday(f"no working day within three years of {day}")

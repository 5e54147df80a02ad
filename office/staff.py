"""A member of staff as the rules see one: role, language, zone, working time."""

from dataclasses import dataclass
from datetime import date, datetime, time

from office.rights import RIGHTS, Right, Role
from office.worktime import WorkTime, to_local


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    login: str
    name: str
    role: Role
    language: str
    timezone: str
    country: str | None
    head_id: int | None
    work_days: str
    """ISO weekdays, `12345`."""
    work_start: time
    work_end: time
    digest_at: time
    """Local."""
    birthday_days: int
    """A client's birthday is told so many days before, and on the day."""
    active: bool = True
    reach_on: str | None = None
    """The platform where messages go that come by themselves; none: the one used last."""
    email: str | None = None
    """Where the daily briefing goes, and what cannot be told in a chat."""
    dark: bool = False
    """Pictures come on a dark ground."""

    def may(self, right: Right) -> bool:
        return self.active and right in RIGHTS[self.role]

    def local(self, moment: datetime) -> datetime:
        return to_local(moment, self.timezone)

    def today(self, now: datetime) -> date:
        return self.local(now).date()

    @property
    def worktime(self) -> WorkTime:
        days = frozenset(int(day) for day in self.work_days)
        return WorkTime(self.timezone, days, self.work_start, self.work_end, self.country)

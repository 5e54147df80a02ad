"""A length of time as people say it: months and days are calendar steps, seconds are exact."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from dateutil.relativedelta import relativedelta

_SECONDS = {"sec": 1, "min": 60, "hour": 3600}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class Length:
    """So many calendar months, days, working days (Monday to Friday) and exact seconds."""

    months: int = 0
    days: int = 0
    workdays: int = 0
    seconds: int = 0

    @classmethod
    def of(cls, amount: Fraction, unit: str) -> "Length":
        """`amount` of a unit; half a day is twelve hours, half a year six months."""
        if unit in _SECONDS:
            return cls(seconds=round(amount * _SECONDS[unit]))
        if unit in _MONTHS:
            return cls(months=round(amount * _MONTHS[unit]))
        if unit == "workday":
            return cls(workdays=round(amount))
        days = amount * _DAYS.get(unit, 1)
        return cls(days=int(days), seconds=round((days - int(days)) * 86_400))

    def __add__(self, other: "Length") -> "Length":
        return Length(
            self.months + other.months,
            self.days + other.days,
            self.workdays + other.workdays,
            self.seconds + other.seconds,
        )

    @property
    def is_exact(self) -> bool:
        """Whether it is made of hours, minutes and seconds alone."""
        return not (self.months or self.days or self.workdays)

    def after(self, now: datetime, direction: int = 1) -> datetime:
        """The moment this long after `now` (before it when `direction` is -1).

        Raises OverflowError or ValueError outside the years 1 to 9999.
        """
        step = relativedelta(months=self.months, days=self.days) * direction
        moved = now + step + timedelta(seconds=self.seconds * direction)
        return datetime.combine(_workdays_from(moved.date(), self.workdays, direction), moved.time())


def _workdays_from(day: date, count: int, direction: int) -> date:
    weeks, rest = divmod(count, 5)
    day += timedelta(weeks=weeks * direction)
    while rest:
        day += timedelta(days=direction)
        rest -= day.weekday() < 5
    return day

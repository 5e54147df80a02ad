"""Birthdays of clients and colleagues: the day of a year, the age, and the days on which to remind.

Who was born on 29 February has the birthday on 28 February in common years.
"""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from office.worktime import WorkTime, workday_on_or_before

_LEAP_YEAR = 2000
_OLDEST = 120


class InvalidBirthday(ValueError):
    """`reason` is 'date' (no such day), 'future', or 'age' (older than anybody)."""

    def __init__(self, reason: Literal["date", "future", "age"]) -> None:
        super().__init__(f"not a birthday: {reason}")
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Birthday:
    """A month and a day, with the year of birth where it is known. Raises InvalidBirthday('date')."""

    month: int
    day: int
    year: int | None = None

    def __post_init__(self) -> None:
        try:
            date(_LEAP_YEAR if self.year is None else self.year, self.month, self.day)
        except ValueError as error:
            raise InvalidBirthday("date") from error

    def __str__(self) -> str:
        """`1980-02-29`; without the year `--02-29`, as ISO 8601:2000 wrote it."""
        return f"{'-' if self.year is None else f'{self.year:04}'}-{self.month:02}-{self.day:02}"

    @classmethod
    def parse(cls, written: str) -> "Birthday":
        """What `str` of a birthday wrote. Raises ValueError, InvalidBirthday('date')."""
        year, month, day = written.rsplit("-", 2)
        return cls(int(month), int(day), None if year == "-" else int(year))


@dataclass(frozen=True, slots=True)
class ReminderDay:
    """On the local date `on`, remind of the `birthday` that the slot announces `before` days ahead.

    `before` names the slot even where a free day moved `on` further back.
    """

    on: date
    birthday: date
    before: int


def check_birthday(birthday: Birthday, today: date) -> Birthday:
    """The birthday, if a person can have it. Raises InvalidBirthday: in the future, or over 120 years ago."""
    if birthday.year is not None:
        if date(birthday.year, birthday.month, birthday.day) > today:
            raise InvalidBirthday("future")
        if today.year - birthday.year > _OLDEST:
            raise InvalidBirthday("age")
    return birthday


def birthday_in(year: int, birthday: Birthday) -> date:
    """The day it is kept in that year: 28 February for 29 February in common years."""
    if (birthday.month, birthday.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return date(year, birthday.month, birthday.day)


def next_birthday(birthday: Birthday, today: date) -> date:
    """The next birthday, today's included."""
    this_year = birthday_in(today.year, birthday)
    return this_year if this_year >= today else birthday_in(today.year + 1, birthday)


def age_on(birthday: Birthday, day: date) -> int | None:
    """Full years on that day; None without a year of birth, or before the birth."""
    if birthday.year is None or day < date(birthday.year, birthday.month, birthday.day):
        return None
    return day.year - birthday.year - (day < birthday_in(day.year, birthday))


def reminder_days(
    birthday: Birthday,
    before: tuple[int, ...],
    first: date,
    last: date,
    worktime: WorkTime,
) -> tuple[ReminderDay, ...]:
    """The reminders that fall on local dates from `first` to `last`, in order.

    Each birthday has a slot for the day itself and one for every N days `before`. A slot on a free day
    moves to the working day before it; two slots may so share a date but stay two, and a birthday of
    early January may be announced in December. Raises NoWorkday, ValueError for negative days.
    """
    slots = sorted({0, *before}, reverse=True)
    if slots[-1] < 0:
        raise ValueError("a reminder comes before the birthday, not after it")
    # One year more than the slots reach, for those that a long leave moves back.
    years = range(first.year, (last + timedelta(days=slots[0])).year + 2)
    reminders = []
    for day in (birthday_in(year, birthday) for year in years):
        for slot in slots:
            wanted = day - timedelta(days=slot)
            on = workday_on_or_before(wanted, worktime) if wanted >= first else wanted
            if first <= on <= last:
                reminders.append(ReminderDay(on, day, slot))
    return tuple(sorted(reminders, key=lambda reminder: (reminder.on, reminder.birthday, -reminder.before)))

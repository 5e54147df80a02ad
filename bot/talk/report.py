"""A report as values: sections of figures, and under each figure the rows that it is the sum of (S0; duty 78)."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from bot.talk.wording import Reader, day, money, render, word
from bot.talk.words import Text
from office.money import Money

Cell = Text | StrEnum | date | time | timedelta | Money | int | None
"""A timedelta is a length of time in hours and minutes."""


@dataclass(frozen=True, slots=True)
class Figure:
    key: str
    """By which it is found again: short, and the same in the same report."""
    label: Text
    value: Money | int | timedelta
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """The sum of their last money, or their count, is the value."""


@dataclass(frozen=True, slots=True)
class Section:
    title: Text
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Report:
    title: Text
    subtitle: Text
    sections: tuple[Section, ...]
    rows: Text
    """What the rows of a figure are called."""

    def figure(self, key: str) -> Figure | None:
        return next((one for each in self.sections for one in each.figures if one.key == key), None)


def shown(cell: Cell, reader: Reader) -> str:
    """As the reader's language writes it; nothing for none."""
    match cell:
        case None:
            return ""
        case StrEnum():
            return render(word(cell), reader)
        case Money():
            return money(cell, reader.language)
        case timedelta():
            return hours_and_minutes(cell)
        case time():
            return f"{cell:%H:%M}"
        case date():
            return day(cell, reader.language)
        case int():
            return str(cell)
        case _:
            return render(cell, reader)


def hours_and_minutes(length: timedelta) -> str:
    """`162:05`, also beyond a day."""
    hours, rest = divmod(length, timedelta(hours=1))
    return f"{hours}:{rest // timedelta(minutes=1):02}"

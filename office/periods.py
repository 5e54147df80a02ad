"""A month, a quarter or a year (S0 1): what statistics and reports are of."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class Span(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}
_YEARS = range(1900, 2200)
"""Of what is typed and pressed: nothing is looked for outside, where a day before or after may not exist."""


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days, the last included."""

    span: Span
    first: date
    last: date

    @property
    def year(self) -> int:
        return self.first.year

    @property
    def month(self) -> int | None:
        """1 to 12; none of what is longer."""
        return self.first.month if self.span is Span.MONTH else None

    @property
    def code(self) -> str:
        """2026-03, 2026-Q1 or 2026."""
        match self.span:
            case Span.MONTH:
                return f"{self.first:%Y-%m}"
            case Span.QUARTER:
                return f"{self.first.year}-Q{(self.first.month + 2) // 3}"
            case Span.YEAR:
                return f"{self.first.year}"


def period_of(span: Span, day: date) -> Period:
    """The month, quarter or year that the day lies in."""
    months = _MONTHS[span]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    following = first.month + months
    after = date(first.year + (following > 12), (following - 1) % 12 + 1, 1)
    return Period(span, first, after - _DAY)


def month_of(year: int, month: int) -> Period:
    return period_of(Span.MONTH, date(year, month, 1))


def year_of(year: int) -> Period:
    return period_of(Span.YEAR, date(year, 1, 1))


def period_before(period: Period) -> Period:
    return period_of(period.span, period.first - _DAY)


def of_button(span: str, iso: str) -> Period | None:
    """The period that the day lies in, as a button says it; None for anything else."""
    try:
        day = date.fromisoformat(iso)
        return period_of(Span(span), day) if day.year in _YEARS else None
    except ValueError:
        return None


def ended_before(day: date) -> list[Period]:
    """The month that ended last before that day, and with it the quarter and the year that ended with it."""
    month = period_of(Span.MONTH, period_of(Span.MONTH, day).first - _DAY)
    longer = [period_of(span, month.last) for span in (Span.QUARTER, Span.YEAR)]
    return [month, *(period for period in longer if period.last == month.last)]


def of_code(code: str) -> Period:
    """Of what `Period.code` wrote. Raises ValueError."""
    if (period := read_code(code)) is None:
        raise ValueError(f"{code!r} is no period")
    return period


def read_code(code: str) -> Period | None:
    """What `Period.code` wrote; None for anything else."""
    year, _, rest = code.partition("-")
    if not (year.isascii() and year.isdecimal() and len(year) == 4 and int(year) in _YEARS):
        return None
    if not rest:
        return period_of(Span.YEAR, date(int(year), 1, 1))
    if rest in ("Q1", "Q2", "Q3", "Q4"):
        return period_of(Span.QUARTER, date(int(year), 3 * int(rest[1]), 1))
    if rest.isascii() and rest.isdecimal() and len(rest) == 2 and 1 <= int(rest) <= 12:
        return period_of(Span.MONTH, date(int(year), int(rest), 1))
    return None

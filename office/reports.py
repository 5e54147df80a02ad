"""Which reports there are, and of what time: a month, a quarter or a year (S0 1, 2, 6)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class ReportKind(StrEnum):
    MONTHLY = "monthly"
    """The three parts of S0 6, contract execution, collections and expenses, and the receivables."""
    CONTRACTS = "contracts"
    MONEY = "money"
    """Collections, expenses and receivables."""
    RECEIVABLES = "receivables"
    EXPENSES = "expenses"
    COLLECTIONS = "collections"


class Part(StrEnum):
    """A section of a report."""

    CONTRACTS = "contracts"
    COLLECTIONS = "collections"
    EXPENSES = "expenses"
    RECEIVABLES = "receivables"
    CLIENTS = "clients"
    """The receivables by client and contract."""


PARTS = {
    ReportKind.MONTHLY: (Part.CONTRACTS, Part.COLLECTIONS, Part.EXPENSES, Part.RECEIVABLES, Part.CLIENTS),
    ReportKind.CONTRACTS: (Part.CONTRACTS,),
    ReportKind.MONEY: (Part.COLLECTIONS, Part.EXPENSES, Part.RECEIVABLES, Part.CLIENTS),
    ReportKind.RECEIVABLES: (Part.RECEIVABLES, Part.CLIENTS),
    ReportKind.EXPENSES: (Part.EXPENSES,),
    ReportKind.COLLECTIONS: (Part.COLLECTIONS,),
}


class Length(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        return {Length.MONTH: 1, Length.QUARTER: 3, Length.YEAR: 12}[self]


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar month, quarter or year; `first` is its first day."""

    length: Length
    first: date

    @property
    def last(self) -> date:
        return _months_on(self.first, self.length.months) - timedelta(days=1)

    @property
    def code(self) -> str:
        """2026-03, 2026-Q1 or 2026."""
        match self.length:
            case Length.MONTH:
                return f"{self.first:%Y-%m}"
            case Length.QUARTER:
                return f"{self.first.year}-Q{(self.first.month + 2) // 3}"
            case Length.YEAR:
                return f"{self.first.year}"

    def before(self) -> "Period":
        return Period(self.length, _months_on(self.first, -self.length.months))


def period_of(day: date, length: Length) -> Period:
    """The one that the day lies in."""
    month = (day.month - 1) // length.months * length.months + 1
    return Period(length, date(day.year, month, 1))


def read_code(code: str) -> Period | None:
    """What `Period.code` wrote; None for anything else."""
    year, _, rest = code.partition("-")
    if not (year.isascii() and year.isdecimal() and len(year) == 4 and 1900 <= int(year) <= 2199):
        return None
    if not rest:
        return Period(Length.YEAR, date(int(year), 1, 1))
    if rest in ("Q1", "Q2", "Q3", "Q4"):
        return Period(Length.QUARTER, date(int(year), 3 * int(rest[1]) - 2, 1))
    if rest.isascii() and rest.isdecimal() and len(rest) == 2 and 1 <= int(rest) <= 12:
        return Period(Length.MONTH, date(int(year), int(rest), 1))
    return None


def _months_on(day: date, months: int) -> date:
    """The first day of the month so many months on."""
    whole = day.year * 12 + day.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)

"""The monthly report (S4 3.1: "by the 3rd of the month"): what it counts, when it is due, what became of it since.

Its figures are frozen when its author signs. Whatever was undone, reversed or added afterwards stands beside them.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from office.money import Money
from office.periods import Period
from office.rights import Role
from office.worktime import WorkTime, add_workdays, workday_on_or_after, workday_on_or_before

DUE_BY = 3
"""Day of the month after the one that is reported (S4 3.1)."""
CHASED = 2
"""Chased so many working days before it is due, on each working day, and on the day itself."""

_DAY = timedelta(days=1)


class ReportState(StrEnum):
    DRAFT = "draft"
    SIGNED = "signed"
    RETURNED = "returned"
    ACCEPTED = "accepted"


class Measure(StrEnum):
    """What a figure counts. `detail` of a figure says of what: an outcome, an hour, a currency, a norm."""

    CALLS = "calls"
    OUTCOME = "outcome"
    HOUR = "hour"
    """Outgoing calls by the hour in which they began: those in which somebody spoke, of all."""
    SEGMENT = "segment"
    """Outgoing calls by the segment of the client: those in which somebody spoke, of all."""
    MEETINGS = "meetings"
    OFFERS_PHONE = "offers_phone"
    """Calls in which an offer was made."""
    OFFERS_EMAIL = "offers_email"
    NEW_CLIENTS = "new_clients"
    NEW_CONTRACTS = "new_contracts"
    COMPLAINTS = "complaints"
    SETTLED = "settled"
    RECONCILED = "reconciled"
    """Clients with whom the month is reconciled, of all whose money moved (S4 3.1)."""
    SELL = "sell"
    COLLECT = "collect"
    SPEND = "spend"
    PLAN = "plan"
    """Of the own agreed plan of the month, a figure for each goal but turnover, which is sold (S4 1.5)."""
    NORM = "norm"
    """Working days on which it was reached, of all that were worked."""
    CONTRACTS = "contracts"
    LETTERS = "letters"
    PAPERS = "papers"
    REQUESTS = "requests"
    PAYMENTS = "payments"
    BILLS = "bills"
    GOODS = "goods"
    PURCHASES = "purchases"


class Section(StrEnum):
    CALLS = "calls"
    CLIENTS = "clients"
    MONEY = "money"
    PLAN = "plan"
    NORMS = "norms"
    OFFICE = "office"


SECTIONS: Mapping[Section, Sequence[Measure]] = MappingProxyType(
    {
        Section.CALLS: (Measure.CALLS, Measure.OUTCOME, Measure.HOUR, Measure.SEGMENT, Measure.MEETINGS),
        Section.CLIENTS: (
            Measure.OFFERS_PHONE,
            Measure.OFFERS_EMAIL,
            Measure.NEW_CLIENTS,
            Measure.NEW_CONTRACTS,
            Measure.COMPLAINTS,
            Measure.SETTLED,
            Measure.RECONCILED,
        ),
        Section.MONEY: (Measure.SELL, Measure.COLLECT, Measure.SPEND),
        Section.PLAN: (Measure.PLAN,),
        Section.NORMS: (Measure.NORM,),
        Section.OFFICE: (
            Measure.CONTRACTS,
            Measure.LETTERS,
            Measure.PAPERS,
            Measure.REQUESTS,
            Measure.PAYMENTS,
            Measure.BILLS,
            Measure.GOODS,
            Measure.PURCHASES,
        ),
    }
)

ALWAYS: Mapping[Role, Set[Measure]] = MappingProxyType(
    {
        Role.REP: frozenset(
            {
                Measure.CALLS,
                Measure.OFFERS_PHONE,
                Measure.OFFERS_EMAIL,
                Measure.NEW_CLIENTS,
                Measure.NEW_CONTRACTS,
                Measure.COMPLAINTS,
            }
        ),
        Role.CLERK: frozenset({Measure.CONTRACTS, Measure.LETTERS, Measure.PAPERS, Measure.REQUESTS}),
        Role.ACCOUNTANT: frozenset({Measure.PAYMENTS, Measure.BILLS}),
        Role.LOGISTICS: frozenset({Measure.GOODS, Measure.PURCHASES}),
    }
)
"""Who reports, and what stands in the report even where it is nothing."""


@dataclass(frozen=True, slots=True)
class Figure:
    measure: Measure
    value: int | Money
    of: int | Money | None = None
    """What it is a part of, or the plan that it is held against; of one currency with the value."""
    detail: str = ""

    @property
    def key(self) -> tuple[Measure, str]:
        return self.measure, self.detail

    @property
    def missed(self) -> bool:
        """A norm of a day that was not reached on each day, or that of the month."""
        return self.measure in (Measure.NORM, Measure.NEW_CONTRACTS) and _size(self.value) < _size(self.of or 0)

    @property
    def empty(self) -> bool:
        return not _size(self.value) and not _size(self.of or 0)

    @property
    def percent(self) -> int | None:
        """Of what it is a part of, in whole percent rounded down; none where that is nothing."""
        whole = _size(self.of or 0)
        return _size(self.value) * 100 // whole if whole > 0 else None


def _size(value: int | Money) -> int:
    return value.minor if isinstance(value, Money) else value


def kept(figures: Iterable[Figure], role: Role) -> tuple[Figure, ...]:
    """Those that stand in the report of that role: no empty ones, but for what the role is there for."""
    always = ALWAYS.get(role, frozenset())
    return tuple(one for one in figures if not one.empty or one.measure in always)


def since(frozen: Sequence[Figure], now: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Each frozen figure with what it has become; one that there was not when it was signed was nothing then."""
    became = {one.key: one for one in now}
    pairs = [(one, became.pop(one.key, _nothing(one))) for one in frozen]
    return pairs + [(_nothing(one), one) for one in became.values() if not one.empty]


def _nothing(one: Figure) -> Figure:
    return replace(one, value=Money(0, one.value.currency) if isinstance(one.value, Money) else 0)


def in_section(figures: Iterable[Figure], section: Section) -> list[Figure]:
    """Those of the section, in its order."""
    order = {measure: place for place, measure in enumerate(SECTIONS[section])}
    return sorted((one for one in figures if one.measure in order), key=lambda one: order[one.measure])


# When it is due


@dataclass(frozen=True, slots=True)
class Chase:
    due: date
    days: tuple[date, ...]
    """On which its author is asked for it; the last one is not always the day it is due."""
    away: bool = False
    """The author was away on all the days on which it would have been asked for."""

    @property
    def moved(self) -> bool:
        """The 3rd was no working day."""
        return self.due.day != DUE_BY


def chase(month: Period, worktime: WorkTime, away: Set[date] = frozenset()) -> Chase:
    """When the report of that month is due, and on which days it is asked for. All are local dates of the author.

    S4 3.1 says "by the 3rd" of the month after: it is due on the last working day on or before the 3rd. Where there is
    none since the 1st, as after New Year, it is due on the next working day. It is asked for two working days before,
    one before and on the day, but not before the month has ended. `away`: nothing is asked on these days; who is away
    on all of them owes it on the first working day after. Raises NoWorkday.
    """
    first = month.last + _DAY
    due = workday_on_or_before(first + (DUE_BY - 1) * _DAY, worktime)
    if due < first:
        due = workday_on_or_after(first, worktime)
    days = [add_workdays(due, -count, worktime) for count in range(CHASED, -1, -1)]
    days = [day for day in days if day >= first]
    here = tuple(day for day in days if day not in away)
    if here:
        return Chase(due, here)
    back = workday_on_or_after(due + _DAY, worktime)
    while back in away:
        back = workday_on_or_after(back + _DAY, worktime)
    return Chase(back, (back,), away=True)

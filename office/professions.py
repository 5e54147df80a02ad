"""Professional holidays: on which day of a year a trade is congratulated, by country.

The days are customs, laws and decrees. For Russia the decrees of the Supreme Soviet and of the President (builders: 6
September 1955, medical workers, metallurgists, oil and gas, railway, mechanical engineers, chemists, farming: 1 October
1980, No. 3018-X, as amended; motor transport: 25 June 2012, No. 897; trade: 7 May 2013, No. 459; lawyers: 4 February
2008, No. 130; programmers: 11 September 2009, No. 1034; power workers: 22 December (GOELRO plan); accountants: 21
November, by the law on accounting of that day of 1996; teachers: 3 October 1994, No. 1961). Belarus, Kazakhstan and
Moldova keep the second Sunday of August of the builders and the third Sunday of June of the medical workers. Hungary:
the day of health care on Semmelweis's birthday, 1 July (kept since 1992, a day off in health care since 2011: National
Centre for Public Health, nngyk.gov.hu); teachers' day, the first Sunday of June (resolution of the Council of Ministers
of 1951); railway day, the second Sunday of July (by a government decision since 1961: mtszsz.hu); miners' day, the
first Sunday of September (since 1951). Romania: accountants' day 13 July (CECCAR, since 2018, for Royal Decree 3036 of
13 July 1921; until 2017 it was 21 September); railway day 16 February (Law 195/2020 on the status of railway staff;
from 1999 to 2022 it was 23 April). Spain: the days of the patron saints as the trades keep them: San Isidro 15 May
(patron of the farmers of Spain since 1960: esglesia.barcelona), San Cristóbal 10 July (hauliers' confederation,
cetm.es), Santa Bárbara 4 December (miners), San Eloy 1 December (metal trades), San Raimundo de Peñafort 7 January
(confilegal.com), San José de Calasanz 27 November (teachers' day; 28 January, Santo Tomás, is the students'). Mexico:
builders 3 May, teachers 15 May, accountants 25 May, lawyers 12 July, doctors 23 October. Argentina: lawyers 29 August,
teachers 11 September, trade 26 September, doctors 3 December, builders 22 April. Everywhere else the international
days: World Teachers' Day 5 October and World Engineering Day 4 March (UNESCO), World Health Day 7 April (WHO),
International Accounting Day 10 November, Programmers' Day the 256th day of the year. A country's own day stands instead
of the international one.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from office.clients import Segment


class Profession(StrEnum):
    ACCOUNTANT = "accountant"
    BUILDER = "builder"
    CHEMIST = "chemist"
    DOCTOR = "doctor"
    DRIVER = "driver"
    ENGINEER = "engineer"
    FARMER = "farmer"
    LAWYER = "lawyer"
    METALLURGIST = "metallurgist"
    MINER = "miner"
    OIL = "oil"
    POWER = "power"
    PROGRAMMER = "programmer"
    RAILWAY = "railway"
    TEACHER = "teacher"
    TRADE = "trade"


OF_SEGMENT: Mapping[Segment, Profession] = MappingProxyType(
    {
        Segment.CONSTRUCTION: Profession.BUILDER,
        Segment.WHOLESALE: Profession.TRADE,
        Segment.RETAIL: Profession.TRADE,
        Segment.TRANSPORT: Profession.DRIVER,
        Segment.FARMING: Profession.FARMER,
        Segment.ENERGY: Profession.POWER,
        Segment.HEALTH: Profession.DOCTOR,
        Segment.EDUCATION: Profession.TEACHER,
        Segment.IT: Profession.PROGRAMMER,
    }
)
"""Whom one congratulates in a line of business, where the client's card names no profession."""


def profession_of(profession: Profession | None, segment: Segment | None) -> Profession | None:
    return profession or (OF_SEGMENT.get(segment) if segment else None)


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same day each year; none of them is 29 February."""

    month: int
    day: int

    def in_year(self, year: int) -> date:
        return date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th weekday of a month, Monday is 0; n of -1 is the last one."""

    n: int
    weekday: int
    month: int

    def in_year(self, year: int) -> date:
        if self.n > 0:
            first = date(year, self.month, 1)
            return first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.n - 1))
        last = date(year, self.month, monthrange(year, self.month)[1])
        return last - timedelta(days=(last.weekday() - self.weekday) % 7)


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """Counted from 1 January, which is 1."""

    day: int

    def in_year(self, year: int) -> date:
        return date(year, 1, 1) + timedelta(days=self.day - 1)


Rule = Fixed | Nth | DayOfYear

_SATURDAY, _SUNDAY = 5, 6
_RUSSIAN: Mapping[Profession, Rule] = {
    Profession.ACCOUNTANT: Fixed(11, 21),
    Profession.BUILDER: Nth(2, _SUNDAY, 8),
    Profession.CHEMIST: Nth(-1, _SUNDAY, 5),
    Profession.DOCTOR: Nth(3, _SUNDAY, 6),
    Profession.DRIVER: Nth(-1, _SUNDAY, 10),
    Profession.ENGINEER: Nth(-1, _SUNDAY, 9),
    Profession.FARMER: Nth(2, _SUNDAY, 10),
    Profession.LAWYER: Fixed(12, 3),
    Profession.METALLURGIST: Nth(3, _SUNDAY, 7),
    Profession.MINER: Nth(-1, _SUNDAY, 8),
    Profession.OIL: Nth(1, _SUNDAY, 9),
    Profession.POWER: Fixed(12, 22),
    Profession.PROGRAMMER: DayOfYear(256),
    Profession.RAILWAY: Nth(1, _SUNDAY, 8),
    Profession.TEACHER: Fixed(10, 5),
    Profession.TRADE: Nth(4, _SATURDAY, 7),
}
_SOVIET: Mapping[Profession, Rule] = {
    Profession.BUILDER: Nth(2, _SUNDAY, 8),
    Profession.DOCTOR: Nth(3, _SUNDAY, 6),
}
_EVERYWHERE: Mapping[Profession, Rule] = {
    Profession.ACCOUNTANT: Fixed(11, 10),
    Profession.DOCTOR: Fixed(4, 7),
    Profession.ENGINEER: Fixed(3, 4),
    Profession.PROGRAMMER: DayOfYear(256),
    Profession.TEACHER: Fixed(10, 5),
}
HOLIDAYS: Mapping[str, Mapping[Profession, Rule]] = MappingProxyType(
    {
        "RU": _RUSSIAN,
        "BY": _SOVIET,
        "KZ": _SOVIET,
        "MD": _SOVIET,
        "HU": {
            Profession.DOCTOR: Fixed(7, 1),
            Profession.TEACHER: Nth(1, _SUNDAY, 6),
            Profession.RAILWAY: Nth(2, _SUNDAY, 7),
            Profession.MINER: Nth(1, _SUNDAY, 9),
        },
        "RO": {Profession.ACCOUNTANT: Fixed(7, 13), Profession.RAILWAY: Fixed(2, 16)},
        "ES": {
            Profession.FARMER: Fixed(5, 15),
            Profession.DRIVER: Fixed(7, 10),
            Profession.MINER: Fixed(12, 4),
            Profession.METALLURGIST: Fixed(12, 1),
            Profession.LAWYER: Fixed(1, 7),
            Profession.TEACHER: Fixed(11, 27),
        },
        "MX": {
            Profession.BUILDER: Fixed(5, 3),
            Profession.TEACHER: Fixed(5, 15),
            Profession.ACCOUNTANT: Fixed(5, 25),
            Profession.LAWYER: Fixed(7, 12),
            Profession.DOCTOR: Fixed(10, 23),
        },
        "AR": {
            Profession.BUILDER: Fixed(4, 22),
            Profession.LAWYER: Fixed(8, 29),
            Profession.TEACHER: Fixed(9, 11),
            Profession.TRADE: Fixed(9, 26),
            Profession.DOCTOR: Fixed(12, 3),
        },
    }
)
"""By the code of the country (ISO 3166)."""


def holiday_rule(profession: Profession, country: str | None) -> Rule | None:
    """The country's own day, else the international one; None where nobody keeps one."""
    return HOLIDAYS.get(country or "", {}).get(profession) or _EVERYWHERE.get(profession)


def holiday_in(year: int, profession: Profession, country: str | None) -> date | None:
    rule = holiday_rule(profession, country)
    return rule.in_year(year) if rule else None


def next_holiday(profession: Profession, country: str | None, today: date) -> date | None:
    """The next one, today's included."""
    this_year = holiday_in(today.year, profession, country)
    return this_year if this_year is None or this_year >= today else holiday_in(today.year + 1, profession, country)


def kept_between(first: date, last: date) -> frozenset[Profession]:
    """The professions that any country congratulates on one of these days, both included."""
    rules = [*HOLIDAYS.values(), _EVERYWHERE]
    years = range(first.year, last.year + 1)
    return frozenset(
        profession
        for of_country in rules
        for profession, rule in of_country.items()
        if any(first <= rule.in_year(year) <= last for year in years)
    )

"""Days that differ from a country's public holidays and a person's week: decided for the company, for the people of
one country, or by a person for oneself.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from office.worktime import SpecialDays

LONGEST = 366
"""Days of one entry."""

_DAY = timedelta(days=1)


class DayKind(StrEnum):
    OFF = "off"
    WORKED = "worked"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided about some days, both included; for nobody in particular it is for the whole company."""

    first_day: date
    last_day: date
    kind: DayKind
    ends_at: time | None = None
    """Of a short day: when it ends, local."""
    country: str | None = None
    person_id: int | None = None


def special_days(decisions: Iterable[Decision], person_id: int, country: str | None) -> SpecialDays:
    """Those of one person: the country's outrank the company's, the own outrank both, a later one an earlier one."""
    mine = [
        one
        for one in decisions
        if one.person_id in (None, person_id) and (one.country is None or one.country == country)
    ]
    by_day: dict[date, Decision] = {}
    for one in sorted(mine, key=lambda each: (each.person_id is not None, each.country is not None)):
        for ahead in range((one.last_day - one.first_day).days + 1):
            by_day[one.first_day + ahead * _DAY] = one
    return SpecialDays(
        frozenset(day for day, one in by_day.items() if one.kind is DayKind.OFF),
        frozenset(day for day, one in by_day.items() if one.kind is not DayKind.OFF),
        tuple((day, one.ends_at) for day, one in sorted(by_day.items()) if one.ends_at is not None),
    )

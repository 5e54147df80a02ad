"""Tenders: how far one has been taken, and on which days its owner is reminded of the closing."""

from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from office.worktime import WorkTime, workday_on_or_before

DAYS_BEFORE = (7, 3, 1)


class TenderState(StrEnum):
    PREPARING = "preparing"
    SUBMITTED = "submitted"
    WON = "won"
    LOST = "lost"
    DROPPED = "dropped"


_FOLLOWING = MappingProxyType(
    {
        TenderState.PREPARING: frozenset({TenderState.SUBMITTED, TenderState.DROPPED}),
        TenderState.SUBMITTED: frozenset(TenderState) - {TenderState.SUBMITTED},
        TenderState.WON: frozenset({TenderState.SUBMITTED}),
        TenderState.LOST: frozenset({TenderState.SUBMITTED}),
        TenderState.DROPPED: frozenset({TenderState.PREPARING}),
    }
)
"""What was pressed by mistake can be pressed back."""

OPEN = (TenderState.PREPARING, TenderState.SUBMITTED)


def may_follow(state: TenderState, following: TenderState) -> bool:
    return following in _FOLLOWING[state]


def reminded_on(closes_on: date, worktime: WorkTime) -> dict[str, date]:
    """The working day of each reminder by its slot; of two that fall on one day the nearer one."""
    by_day = {workday_on_or_before(closes_on - timedelta(days=days), worktime): f"T-{days}" for days in DAYS_BEFORE}
    return {slot: day for day, slot in by_day.items()}

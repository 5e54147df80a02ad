"""Whether something grows: a figure of now against the same of before."""

from enum import StrEnum

NOTICEABLE = 2
"""Percent: less either way is as before."""


class Growth(StrEnum):
    GROWING = "growing"
    STEADY = "steady"
    SHRINKING = "shrinking"
    UNKNOWN = "unknown"
    """There is nothing to compare with."""


def growth_of(now: int, before: int) -> Growth:
    """Integers only: a change is noticeable from NOTICEABLE percent of what was before."""
    if before <= 0:
        return Growth.UNKNOWN
    change = (now - before) * 100
    if change >= NOTICEABLE * before:
        return Growth.GROWING
    return Growth.SHRINKING if change <= -NOTICEABLE * before else Growth.STEADY

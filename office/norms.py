"""Norms of a sales rep, how far they are met, and whether the day is on pace.

The counts below are the defaults that S4 states; a company changes them in its settings.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from types import MappingProxyType


class Norm(StrEnum):
    """What is counted.

    CALLS: calls logged (S4 3.1).
    OFFERS_EMAIL: commercial offers sent by e-mail (S4 3.1).
    OFFERS_PHONE: distinct companies that got an offer by phone (S4 3.1); such a call counts in CALLS too.
    NEW_CONTRACTS: contracts signed with new clients (S4 3.2).
    CARDS: client cards created or changed, for the client base is to be touched every day (S4 3.1).
    """

    CALLS = "calls"
    OFFERS_EMAIL = "offers_email"
    OFFERS_PHONE = "offers_phone"
    NEW_CONTRACTS = "new_contracts"
    CARDS = "cards"


class Period(StrEnum):
    """Over what a norm is counted: a local day, or a calendar month."""

    DAY = "day"
    MONTH = "month"


class Pace(StrEnum):
    """How the count compares with the time that has passed."""

    AHEAD = "ahead"
    ON = "on"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Target:
    """At least `count` in every `period`."""

    count: int
    period: Period


DEFAULTS: Mapping[Norm, Target] = MappingProxyType(
    {
        Norm.CALLS: Target(30, Period.DAY),
        Norm.OFFERS_EMAIL: Target(50, Period.DAY),
        Norm.OFFERS_PHONE: Target(20, Period.DAY),
        Norm.NEW_CONTRACTS: Target(4, Period.MONTH),
        Norm.CARDS: Target(1, Period.DAY),
    }
)


@dataclass(frozen=True, slots=True)
class Progress:
    """What is done of a norm in its current period."""

    norm: Norm
    done: int
    target: int

    @property
    def left(self) -> int:
        """How many are missing; 0 once the norm is met."""
        return max(0, self.target - self.done)

    @property
    def met(self) -> bool:
        return self.done >= self.target


def pace(done: int, target: int, now: time, start: time, end: time) -> Pace:
    """Pace within the working day; all three times are local wall times."""
    return pace_over(done, target, _seconds(now) - _seconds(start), _seconds(end) - _seconds(start))


def pace_over(done: int, target: int, elapsed: int, span: int) -> Pace:
    """Pace after `elapsed` of `span` units of time: seconds of a day, working days of a month.

    Expected is the target in proportion to the time. A tenth of the target, at least one, is within
    'on'; but a met norm is never behind, and one that is not met at the end always is.
    Raises ValueError unless the span is positive.
    """
    if span <= 0:
        raise ValueError("a period has a positive length")
    elapsed = min(max(elapsed, 0), span)
    slack = max(span, span * target // 10)
    surplus = done * span - target * elapsed  # both sides times the span: integers only
    if surplus > slack or (done > target and elapsed == span):
        return Pace.AHEAD
    if done < target and (surplus < -slack or elapsed == span):
        return Pace.BEHIND
    return Pace.ON


def _seconds(wall: time) -> int:
    return wall.hour * 3600 + wall.minute * 60 + wall.second

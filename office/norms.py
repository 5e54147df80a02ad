"""Norms of a sales rep, how far they are met, and whether the day is on pace.

The counts below are the defaults that S4 states, for sales reps; leaders set others, from a month on.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType

from office.rights import Role
from office.staff import Person


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
class NormRule:
    """A count that a leader set, from the first day of a month on; 0 takes the norm away.

    It is for one person, for the reps of one head's team, or for a role: one of the three is given.
    """

    norm: Norm
    count: int
    since: date
    person_id: int | None = None
    team_id: int | None = None
    """Of the head."""
    role: Role | None = None

    def holds_for(self, person: Person) -> bool:
        if self.person_id is not None:
            return person.id == self.person_id
        if self.team_id is not None:
            return person.role is Role.REP and person.head_id == self.team_id
        return person.role is self.role

    @property
    def nearness(self) -> int:
        """What is set for a person outranks what is set for the team, and that what is set for the role."""
        return 2 if self.person_id is not None else 1 if self.team_id is not None else 0


MOST = 1000
"""No norm asks for more."""


def norms_of(rules: Iterable[NormRule], person: Person, day: date) -> dict[Norm, int]:
    """The counts that hold for the person on that day; a norm that is not named does not hold.

    `rules` in the order in which they were set. Of those that hold from that month or an earlier one the nearest
    counts, then that of the latest month, then the one set last: what is set for a month leaves earlier ones as they
    were.
    """
    counts = {norm: target.count for norm, target in DEFAULTS.items()} if person.role is Role.REP else {}
    held = [rule for rule in rules if rule.since <= day and rule.holds_for(person)]
    for rule in sorted(held, key=lambda rule: (rule.nearness, rule.since)):  # stable: the last one set stays last
        counts[rule.norm] = rule.count
    return {norm: counts[norm] for norm in Norm if counts.get(norm)}


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

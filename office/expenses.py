"""Expense claims: their kinds and states, who decides on one, and the limit of a month (S0 5: representation)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from office.money import Money
from office.rights import LEADERS, Right, Role
from office.staff import Person
from office.worktime import WorkTime, add_workdays

ESCALATED_AFTER = 3
"""Working days of the head without an answer; then the directors are asked."""


class ExpenseKind(StrEnum):
    TRAVEL = "travel"
    REPRESENTATION = "representation"
    """Entertaining clients: meals, gifts."""
    GOODS = "goods"
    COMMUNICATION = "communication"
    TRAINING = "training"
    OTHER = "other"


class ClaimState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    REIMBURSED = "reimbursed"
    REVERSED = "reversed"


def may_decide(person: Person, claimant: Person, heads: Sequence[int]) -> bool:
    """Whether this person approves or refuses the claimant's expenses; `heads`: ids of those above the claimant.

    Nobody decides on the own; on a leader's only a director does.
    """
    if person.id == claimant.id or not person.may(Right.APPROVE):
        return False
    return any(_decides(one, claimant, heads) for one in person.acts_for)


def _decides(leader: Person, claimant: Person, heads: Sequence[int]) -> bool:
    """Whether it is for this leader, who may be away, to decide."""
    if leader.id == claimant.id or not leader.holds(Right.APPROVE):
        return False
    return leader.role is Role.DIRECTOR or (claimant.role not in LEADERS and leader.id in heads)


def deciders(claimant: Person, staff: Iterable[Person]) -> tuple[Person, ...]:
    """Whom the card goes to: the nearest active head who may decide, else the directors; of all active `staff`."""
    everybody = {one.id: one for one in staff}
    chain = heads_of(claimant, everybody)
    able = [everybody[one] for one in chain if one in everybody and _asked(everybody[one], claimant, chain, everybody)]
    if able:
        return (able[0],)
    return directors(claimant, everybody.values())


def _asked(leader: Person, claimant: Person, heads: Sequence[int], staff: Mapping[int, Person]) -> bool:
    """Whether the leader, or who stands in, may decide: what a deputy asks for is not for the deputy to approve."""
    acting = staff.get(leader.away.stand_in_id) if leader.away else leader
    return acting is not None and acting.id != claimant.id and _decides(leader, claimant, heads)


def directors(claimant: Person, staff: Iterable[Person]) -> tuple[Person, ...]:
    everybody = {one.id: one for one in staff}
    return tuple(
        one for one in everybody.values() if one.role is Role.DIRECTOR and _asked(one, claimant, (), everybody)
    )


def heads_of(person: Person, staff: dict[int, Person]) -> tuple[int, ...]:
    """Ids of the head, the head's head and so on, as far as they are known."""
    chain: list[int] = []
    above = person.head_id
    while above is not None and above not in chain and above != person.id:
        chain.append(above)
        head = staff.get(above)
        above = head.head_id if head else None
    return tuple(chain)


def over_limit(spent: Money, limit: Money) -> Money | None:
    """By how much a month's sum, this claim counted, is over the limit; none where it is not.

    Raises CurrencyMismatch.
    """
    over = spent - limit
    return over if over.minor > 0 else None


def escalated_on(asked: date, worktime: WorkTime) -> date:
    """The local day on which an unanswered claim goes to the directors. Raises NoWorkday."""
    return add_workdays(asked, ESCALATED_AFTER, worktime)

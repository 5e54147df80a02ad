"""Plans of work: a person's for a month, a department's, and that for an exhibition (S4 1.5)."""

from dataclasses import dataclass
from enum import StrEnum


class WorkPlanKind(StrEnum):
    PERSONAL = "personal"
    DEPARTMENT = "department"
    """Its fact is what its head and the team did together."""
    EXHIBITION = "exhibition"


class WorkPlanState(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"
    AGREED = "agreed"
    RETURNED = "returned"


class Goal(StrEnum):
    """What is to be reached.

    NEW_CLIENTS: clients to be found, perhaps from one source or district; those of a month are the search plan (S4 1.4,
    5.7), those of an exhibition the contacts to be made there.
    MEET: a client to be invited to an exhibition and spoken to there.
    TURNOVER: invoices issued; once the plan is agreed it is the seller's plan of selling (office.plans).
    """

    CALLS = "calls"
    MEETINGS = "meetings"
    NEW_CLIENTS = "new_clients"
    CONTRACTS = "contracts"
    TURNOVER = "turnover"
    MEET = "meet"


OF_EXHIBITIONS = (Goal.NEW_CLIENTS, Goal.MEET)

MOST = 100_000
"""No goal but turnover is higher."""


@dataclass(frozen=True, slots=True)
class WorkGoal:
    """A line of a plan; a number of 0 takes the goal away."""

    goal: Goal
    number: int
    """Of turnover minor units."""
    currency: str | None = None
    about: str | None = None
    client_id: int | None = None


def share(fact: int, plan: int) -> int:
    """Of the plan, in whole percent rounded down. A plan of nothing is reached."""
    return 100 if plan <= 0 else fact * 100 // plan

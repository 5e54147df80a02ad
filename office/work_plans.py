"""Plans of work: a person's for a month, a department's, and that for an exhibition (S4 1.5)."""

from dataclasses import dataclass
from enum import StrEnum

from office.names import fold


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


def comes_from(about: str, where: str) -> bool:
    """Whether each word of a goal stands in the source or place of a client, in any case form: fairs, of the fair."""
    words = fold(where).split()
    return all(any(_alike(word, other) for other in words) for word in fold(about).split())


def _alike(one: str, other: str) -> bool:
    """They begin alike but for two letters, and in four at least; shorter ones are the same."""
    least = max(_SHORTEST_STEM, min(len(one), len(other)) - _LONGEST_ENDING)
    return one == other or (min(len(one), len(other)) >= least and one[:least] == other[:least])


_SHORTEST_STEM, _LONGEST_ENDING = 4, 2


def share(fact: int, plan: int) -> int:
    """Of the plan, in whole percent rounded down. A plan of nothing is reached."""
    return 100 if plan <= 0 else fact * 100 // plan

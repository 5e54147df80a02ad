"""Tasks that one gives another: a leader's order to the own people, or a request between colleagues (S0 12)."""

from enum import StrEnum

from office.rights import Right, Role
from office.staff import Person


class AssignmentState(StrEnum):
    GIVEN = "given"
    ACCEPTED = "accepted"
    DONE = "done"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"


OPEN = (AssignmentState.GIVEN, AssignmentState.ACCEPTED)


def orders(giver: Person, doer: Person) -> bool:
    """Whether what the giver wants of the doer is an order; else it is a request, which may be refused."""
    return giver.may(Right.LEAD) and (giver.role is Role.DIRECTOR or doer.head_id == giver.id)

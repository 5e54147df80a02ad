"""Whose clients a person sees, as a condition on the client table. The rule itself stands in office.rights."""

from sqlalchemy import BindParameter, ColumnElement, false, or_, select, true

from office.rights import SCOPES, Scope
from office.staff import Person
from storage.tables import client, staff


def seen_by(person: Person) -> ColumnElement[bool]:
    """The clients that this person sees, with those of whom they stand in for; none while away."""
    return or_(false(), *(seen_in(SCOPES[one.role], one.id) for one in person.sees_as))


def seen_in(scope: Scope, person_id: "int | BindParameter[int]") -> ColumnElement[bool]:
    """As `seen_by`, for a statement that is built before the person is known.

    A client without owner is seen by all but reps.
    """
    match scope:
        case Scope.ALL:
            return true()
        case Scope.TEAM:
            team = select(staff.c.id).where(staff.c.head_id == person_id)
            return or_(client.c.owner_id == person_id, client.c.owner_id.in_(team), client.c.owner_id.is_(None))
        case Scope.OWN:
            return client.c.owner_id == person_id
        case Scope.NONE:
            return false()

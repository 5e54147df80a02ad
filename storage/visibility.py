"""Whose clients a person sees, as a condition on the client table. The rule itself stands in office.rights."""

from sqlalchemy import ColumnElement, false, or_, select, true

from office.rights import SCOPES, Scope
from office.staff import Person
from storage.tables import client, staff


def seen_by(person: Person) -> ColumnElement[bool]:
    """A client without owner is seen by all but reps."""
    match SCOPES[person.role]:
        case Scope.ALL:
            return true()
        case Scope.TEAM:
            team = select(staff.c.id).where(staff.c.head_id == person.id)
            return or_(client.c.owner_id == person.id, client.c.owner_id.in_(team), client.c.owner_id.is_(None))
        case Scope.OWN:
            return client.c.owner_id == person.id
        case Scope.NONE:
            return false()

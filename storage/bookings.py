"""What can be booked, and who has it when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.names import fold
from office.staff import Person
from storage.audit import Audit
from storage.tables import booking, resource, staff


@dataclass(frozen=True, slots=True)
class Resource:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Booking:
    id: int
    resource_id: int
    resource: str
    person_id: int
    person: str
    starts_at: datetime
    ends_at: datetime
    about: str | None
    cancelled_at: datetime | None

    @property
    def subject(self) -> str:
        return f"booking:{self.id}"


_SELECT = (
    select(
        booking.c.id,
        booking.c.resource_id,
        resource.c.name,
        booking.c.person_id,
        staff.c.name,
        booking.c.starts_at,
        booking.c.ends_at,
        booking.c.about,
        booking.c.cancelled_at,
    )
    .join(resource, resource.c.id == booking.c.resource_id)
    .join(staff, staff.c.id == booking.c.person_id)
)
_STANDS = booking.c.cancelled_at.is_(None)


class Bookings:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    # What can be booked

    def resources(self) -> list[Resource]:
        found = select(resource.c.id, resource.c.name).where(resource.c.removed_at.is_(None)).order_by(resource.c.id)
        return [Resource(*row) for row in self._connection.execute(found)]

    def resource_named(self, name: str) -> Resource | None:
        """In any case and script."""
        return next((one for one in self.resources() if fold(one.name) == fold(name)), None)

    def add_resource(self, name: str) -> Resource:
        result = self._connection.execute(insert(resource).values(name=name, created_at=self._now))
        (resource_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"resource:{resource_id}", "created", None, name)
        return Resource(int(resource_id), name)

    def remove_resource(self, one: Resource) -> None:
        """It can be booked no more; what is booked stands."""
        self._connection.execute(update(resource).where(resource.c.id == one.id).values(removed_at=self._now))
        self._audit.add(f"resource:{one.id}", "removed", one.name)

    # Who has it when

    def add(self, one: Resource, person: Person, starts_at: datetime, ends_at: datetime, about: str | None) -> Booking:
        """UTC. Whether it is free is asked before; turns come one after another."""
        result = self._connection.execute(
            insert(booking).values(
                resource_id=one.id,
                person_id=person.id,
                starts_at=starts_at,
                ends_at=ends_at,
                about=about,
                created_at=self._now,
            )
        )
        (booking_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"booking:{booking_id}", "created", None, one.name)
        found = self.get(int(booking_id))
        assert found is not None
        return found

    def get(self, booking_id: int) -> Booking | None:
        found = self._many(_SELECT.where(booking.c.id == booking_id))
        return found[0] if found else None

    def between(self, first: datetime, last: datetime, resource_id: int | None = None) -> list[Booking]:
        """What is booked at any time between these UTC moments; of one resource or of all."""
        statement = _SELECT.where(_STANDS, booking.c.starts_at < last, booking.c.ends_at > first)
        if resource_id is not None:
            statement = statement.where(booking.c.resource_id == resource_id)
        return self._many(statement.order_by(booking.c.starts_at, booking.c.id))

    def cancel(self, one: Booking) -> None:
        self._connection.execute(update(booking).where(booking.c.id == one.id).values(cancelled_at=self._now))
        self._audit.add(one.subject, "cancelled")

    def _many(self, statement: Select[Any]) -> list[Booking]:
        return [Booking(*row) for row in self._connection.execute(statement)]

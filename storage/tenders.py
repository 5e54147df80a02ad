"""Tenders that we take part in."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, insert, or_, select, update

from office.money import Money
from office.rights import Right
from office.staff import Person
from office.tenders import OPEN, TenderState
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import client, staff, tender
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Tender:
    id: int
    name: str
    client_id: int | None
    client: str | None
    closes_on: date
    closes_time: time | None
    """Local to the owner."""
    amount: Money | None
    state: TenderState
    owner_id: int
    owner: str

    @property
    def subject(self) -> str:
        return f"tender:{self.id}"


_SELECT = (
    select(
        tender.c.id,
        tender.c.name,
        tender.c.client_id,
        client.c.name,
        tender.c.closes_on,
        tender.c.closes_time,
        tender.c.amount,
        tender.c.currency,
        tender.c.state,
        tender.c.owner_id,
        staff.c.name,
    )
    .outerjoin(client, client.c.id == tender.c.client_id)
    .join(staff, staff.c.id == tender.c.owner_id)
)


class Tenders:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(
        self,
        name: str,
        closes_on: date,
        owner_id: int,
        *,
        closes_time: time | None = None,
        client_id: int | None = None,
        amount: Money | None = None,
    ) -> Tender:
        result = self._connection.execute(
            insert(tender).values(
                name=name,
                client_id=client_id,
                closes_on=closes_on,
                closes_time=closes_time,
                amount=amount.minor if amount else None,
                currency=amount.currency if amount else None,
                state=TenderState.PREPARING,
                owner_id=owner_id,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (tender_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"tender:{tender_id}", "created", None, name)
        return self.any(int(tender_id))

    def any(self, tender_id: int) -> Tender:
        """The tender, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(tender.c.id == tender_id))
        if not found:
            raise LookupError(tender_id)
        return found[0]

    def get(self, person: Person, tender_id: int) -> Tender | None:
        """The tender where this person sees it: the own, and with the right to keep them those of clients one sees."""
        found = self._many(_SELECT.where(tender.c.id == tender_id, _seen(person)))
        return found[0] if found else None

    def open(self, person: Person) -> list[Tender]:
        """What closes first stands first."""
        statement = _SELECT.where(tender.c.state.in_(OPEN), _seen(person))
        return self._many(statement.order_by(tender.c.closes_on, tender.c.id))

    def closing(self, first: date, last: date) -> list[Tender]:
        """Those in preparation that close between these days, both included."""
        wanted = (tender.c.state == TenderState.PREPARING, tender.c.closes_on.between(first, last))
        return self._many(_SELECT.where(*wanted).order_by(tender.c.id))

    def change(self, one: Tender, **values: Any) -> Tender:
        """Each that differs is on record with its former value."""
        for name, value in values.items():
            if getattr(one, name) != value:
                self._audit.add(one.subject, name, getattr(one, name), value)
        self._connection.execute(update(tender).where(tender.c.id == one.id).values(**values))
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    def _many(self, statement: Select[Any]) -> list[Tender]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[6:9] = [Money(row[6], row[7]) if row[6] is not None else None, TenderState(row[8])]
            found.append(Tender(*values))
        return found


def _seen(person: Person) -> ColumnElement[bool]:
    own = tender.c.owner_id.in_(person.acts_for_ids)
    return or_(own, tender.c.client_id.is_(None), seen_by(person)) if person.may(Right.KEEP_DOCUMENTS) else own

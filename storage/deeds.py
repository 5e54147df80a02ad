"""What people did in some days, row by row: what the figures of plans and of the scorecard are made of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select, union_all

from office.calls import CallKind
from office.clients import Kind
from office.contracts import Stage
from office.criteria import CardFilled, filled_at, groups_of
from office.staff import Person
from office.work_plans import Goal, comes_from
from office.worktime import local_day_bounds
from storage.client import REGISTERED
from storage.tables import audit, call, client, contract, offer


@dataclass(frozen=True, slots=True)
class Deed:
    day: date
    """Local to who did it."""
    client_id: int
    client: str
    person: str
    note: str | None = None
    """Of a client the source, of a contract the number."""


class Deeds:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, goal: Goal, people: Iterable[Person], first: date, last: date, about: str | None = None) -> list[Deed]:
        """The rows of these local days, by person; nothing of turnover, which `storage.plans` sums.

        `about` narrows clients to those whose source, district or city they name.
        """
        made = {
            Goal.CALLS: lambda one: self._calls(one, first, last, CallKind.CALL),
            Goal.MEETINGS: lambda one: self._calls(one, first, last, CallKind.MEETING),
            Goal.NEW_CLIENTS: lambda one: self._clients(one, first, last, about),
            Goal.CONTRACTS: lambda one: self._contracts(one, first, last),
        }
        rows = made.get(goal)
        return [deed for person in people for deed in rows(person)] if rows else []

    def contacts(self, person: Person, client_id: int, since: datetime) -> list[Deed]:
        """Calls, meetings and offers of this person with the client since that UTC moment."""
        called = select(call.c.at).where(
            call.c.person_id == person.id,
            call.c.client_id == client_id,
            call.c.at >= since,
            call.c.undone_at.is_(None),
        )
        offered = select(offer.c.at).where(
            offer.c.person_id == person.id,
            offer.c.client_id == client_id,
            offer.c.at >= since,
            offer.c.undone_at.is_(None),
        )
        name = self._connection.execute(select(client.c.name).where(client.c.id == client_id)).scalar() or ""
        moments = sorted(row[0] for row in self._connection.execute(union_all(called, offered)))
        return [Deed(person.local(at).date(), client_id, name, person.name) for at in moments]

    def cards(self, person: Person, first: date, last: date) -> list[CardFilled]:
        """The cards that this person made in these local days, with when each was filled (S4 5.7)."""
        start, end = _bounds(person, first, last)
        fields = [field for group in groups_of(Kind.COMPANY) for field in group]
        rows = self._connection.execute(
            select(client.c.id, client.c.name, client.c.kind, client.c.created_at, *(client.c[name] for name in fields))
            .where(
                client.c.created_by == person.id, client.c.created_at >= start, client.c.created_at < end, REGISTERED
            )
            .order_by(client.c.created_at, client.c.id)
        )
        found = []
        for client_id, name, kind, made, *values in rows:
            changed = self._filled(client_id)
            given = [field for field, value in zip(fields, values, strict=True) if value]
            since = {field: max(made, changed.get(field, made)) for field in given}
            found.append(CardFilled(client_id, name, made, filled_at(Kind(kind), since)))
        return found

    def _filled(self, client_id: int) -> dict[str, datetime]:
        """When each field of a card was last filled that had been empty."""
        rows = self._connection.execute(
            select(audit.c.field, func.max(audit.c.at))
            .where(audit.c.subject == f"client:{client_id}", audit.c.before.is_(None), audit.c.after.is_not(None))
            .group_by(audit.c.field)
        )
        return {row[0]: row[1] for row in rows}

    def _calls(self, person: Person, first: date, last: date, kind: CallKind) -> list[Deed]:
        start, end = _bounds(person, first, last)
        rows = self._connection.execute(
            select(call.c.at, client.c.id, client.c.name)
            .join(client, client.c.id == call.c.client_id)
            .where(call.c.person_id == person.id, call.c.kind == kind, call.c.undone_at.is_(None))
            .where(call.c.at >= start, call.c.at < end)
            .order_by(call.c.at, call.c.id)
        )
        return [Deed(person.local(at).date(), one, name, person.name) for at, one, name in rows]

    def _clients(self, person: Person, first: date, last: date, about: str | None) -> list[Deed]:
        start, end = _bounds(person, first, last)
        rows = self._connection.execute(
            select(client.c.created_at, client.c.id, client.c.name, client.c.source, client.c.district, client.c.city)
            .where(
                client.c.created_by == person.id, client.c.created_at >= start, client.c.created_at < end, REGISTERED
            )
            .order_by(client.c.created_at, client.c.id)
        )
        return [
            Deed(person.local(at).date(), one, name, person.name, source or district or city)
            for at, one, name, source, district, city in rows
            if comes_from(about or "", " ".join(filter(None, (source, district, city))))
        ]

    def _contracts(self, person: Person, first: date, last: date) -> list[Deed]:
        owner = func.coalesce(contract.c.owner_id, client.c.owner_id)
        rows = self._connection.execute(
            select(contract.c.signed_on, client.c.id, client.c.name, contract.c.number)
            .join(client, client.c.id == contract.c.client_id)
            .where(contract.c.signed_on.between(first, last), owner == person.id, contract.c.stage != Stage.CANCELLED)
            .order_by(contract.c.signed_on, contract.c.id)
        )
        return [Deed(day, one, name, person.name, number) for day, one, name, number in rows]


def _bounds(person: Person, first: date, last: date) -> tuple[datetime, datetime]:
    """The days as UTC instants."""
    return local_day_bounds(first, person.timezone)[0], local_day_bounds(last, person.timezone)[1]

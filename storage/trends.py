"""How things go over a time, for the pictures of the leaders: money by day and by seller, and who became a client."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, Subquery, func, literal, select, union

from office.contracts import Stage
from office.plans import PlanKind
from office.staff import Person
from office.worktime import local_day_bounds
from storage.client import REGISTERED
from storage.plans import collected, sold
from storage.portable import total
from storage.tables import call, client, contract, offer
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Ways:
    """How many clients went how far in one period."""

    contacted: int
    """Called or offered something."""
    offered: int
    signed: int
    """Of those offered something, who signed a contract."""
    unoffered: int
    """Signed without an offer on record in the period."""


class Trends:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def money_by_day(self, reader: Person, kind: PlanKind, first: date, last: date, currency: str) -> dict[date, int]:
        """What was sold, or collected, each day from the clients that the reader sees, in minor units."""
        facts = _facts(reader, kind, first, last, currency)
        rows = self._connection.execute(select(facts.c.day, total(facts.c.amount)).group_by(facts.c.day))
        return {day: int(minor) for day, minor in rows}

    def money_by_seller(
        self, reader: Person, kind: PlanKind, first: date, last: date, currency: str
    ) -> dict[int | None, int]:
        """The same by the owner of the client."""
        facts = _facts(reader, kind, first, last, currency)
        rows = self._connection.execute(select(facts.c.owner_id, total(facts.c.amount)).group_by(facts.c.owner_id))
        return {owner: int(minor) for owner, minor in rows}

    def buyers(self, reader: Person, first: date, last: date) -> int:
        """Clients with an invoice of these days."""
        facts = sold((first, last), literal(1)).where(seen_by(reader)).add_columns(client.c.id.label("client_id"))
        counted = facts.subquery()
        return int(self._connection.execute(select(func.count(counted.c.client_id.distinct()))).scalar() or 0)

    def new_clients(self, reader: Person, spans: Sequence[tuple[date, date]]) -> list[int]:
        """Clients registered in each span, of those that the reader sees."""
        bounds = [
            (local_day_bounds(first, reader.timezone)[0], local_day_bounds(last, reader.timezone)[1])
            for first, last in spans
        ]
        columns = [
            func.count().filter(client.c.created_at >= start, client.c.created_at < end) for start, end in bounds
        ]
        return list(self._connection.execute(select(*columns).where(seen_by(reader), REGISTERED)).one())

    def ways(self, people: Sequence[int], first: date, last: date, zone: str) -> Ways:
        """How far the clients whom these people spoke to in the period have come in it."""
        start, end = local_day_bounds(first, zone)[0], local_day_bounds(last, zone)[1]
        called = select(call.c.client_id, call.c.offer).where(
            call.c.at >= start, call.c.at < end, call.c.undone_at.is_(None), call.c.person_id.in_(people)
        )
        mailed = select(offer.c.client_id).where(
            offer.c.at >= start, offer.c.at < end, offer.c.undone_at.is_(None), offer.c.person_id.in_(people)
        )
        owner = func.coalesce(contract.c.owner_id, client.c.owner_id)
        bought = (
            select(contract.c.client_id)
            .join(client, client.c.id == contract.c.client_id)
            .where(contract.c.signed_on.between(first, last), owner.in_(people), contract.c.stage != Stage.CANCELLED)
        )
        in_calls = called.subquery()
        contacted = self._ids(union(select(in_calls.c.client_id), mailed))
        offered = self._ids(union(select(in_calls.c.client_id).where(in_calls.c.offer), mailed))
        signed = self._ids(bought.distinct())
        return Ways(len(contacted), len(offered), len(signed & offered), len(signed - offered))

    def _ids(self, statement: Select[tuple[int]] | CompoundSelect[Any]) -> set[int]:
        return {row[0] for row in self._connection.execute(statement)}


def _facts(reader: Person, kind: PlanKind, first: date, last: date, currency: str) -> Subquery:
    """Raises ValueError for what is neither selling nor collecting."""
    if kind is PlanKind.SPEND:
        raise ValueError("what is spent has no seller")
    rows = (sold if kind is PlanKind.SELL else collected)((first, last), literal(1)).where(seen_by(reader)).subquery()
    return select(rows).where(rows.c.currency == currency).subquery()

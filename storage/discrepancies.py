"""Money that does not fit, until its owner settles it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.ledger import Misfit
from office.money import Money
from office.staff import Person
from storage.audit import Audit
from storage.tables import client, discrepancy
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Discrepancy:
    id: int
    kind: Misfit
    client_id: int | None
    client: str | None
    payment_id: int | None
    invoice_id: int | None
    statement_line_id: int | None
    amount: Money
    owner_id: int | None
    created_at: datetime
    settled_at: datetime | None
    settlement: str | None
    """What was agreed; none where its reason went away by itself."""

    @property
    def subject(self) -> str:
        return f"discrepancy:{self.id}"


_SELECT = select(
    discrepancy.c.id,
    discrepancy.c.kind,
    discrepancy.c.client_id,
    client.c.name,
    discrepancy.c.payment_id,
    discrepancy.c.invoice_id,
    discrepancy.c.statement_line_id,
    discrepancy.c.amount,
    discrepancy.c.currency,
    discrepancy.c.owner_id,
    discrepancy.c.created_at,
    discrepancy.c.settled_at,
    discrepancy.c.settlement,
).outerjoin(client, client.c.id == discrepancy.c.client_id)


class Discrepancies:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        kind: Misfit,
        amount: Money,
        *,
        client_id: int | None = None,
        payment_id: int | None = None,
        invoice_id: int | None = None,
        statement_line_id: int | None = None,
        owner_id: int | None = None,
    ) -> int:
        result = self._connection.execute(
            insert(discrepancy).values(
                kind=kind,
                amount=amount.minor,
                currency=amount.currency,
                client_id=client_id,
                payment_id=payment_id,
                invoice_id=invoice_id,
                statement_line_id=statement_line_id,
                owner_id=owner_id,
                created_at=self._now,
            )
        )
        (discrepancy_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"discrepancy:{discrepancy_id}", "created", None, kind)
        return int(discrepancy_id)

    def any(self, discrepancy_id: int) -> Discrepancy | None:
        return next(iter(self._many(_SELECT.where(discrepancy.c.id == discrepancy_id))), None)

    def get(self, person: Person, discrepancy_id: int) -> Discrepancy | None:
        """The one where this person sees its client, or owns it: of money from nobody known there is no client."""
        one = self.any(discrepancy_id)
        if one is None or person.acts_as(one.owner_id) or one.client_id is None:
            return one
        seen = select(client.c.id).where(client.c.id == one.client_id, seen_by(person))
        return one if self._connection.execute(seen).first() else None

    def open_of(self, person: Person) -> list[Discrepancy]:
        """What waits for this person, the oldest first."""
        waiting = _SELECT.where(discrepancy.c.owner_id.in_(person.acts_for_ids), discrepancy.c.settled_at.is_(None))
        return self._many(waiting.order_by(discrepancy.c.id))

    def open_seen_by(self, person: Person) -> list[Discrepancy]:
        """What waits for anybody, of clients whom this person sees or of nobody known, the oldest first."""
        seen = discrepancy.c.client_id.in_(select(client.c.id).where(seen_by(person)))
        those = or_(discrepancy.c.owner_id.in_(person.acts_for_ids), discrepancy.c.client_id.is_(None), seen)
        return self._many(_SELECT.where(discrepancy.c.settled_at.is_(None), those).order_by(discrepancy.c.id))

    def settle(self, discrepancy_id: int, text: str | None) -> None:
        """`text`: what was agreed; none where its reason went away by itself. A settled one stays as it is."""
        self._connection.execute(
            update(discrepancy)
            .where(discrepancy.c.id == discrepancy_id, discrepancy.c.settled_at.is_(None))
            .values(settled_at=self._now, settlement=text)
        )
        self._audit.add(f"discrepancy:{discrepancy_id}", "settled", None, text)

    def assign(self, one: Discrepancy, owner_id: int) -> None:
        self._connection.execute(update(discrepancy).where(discrepancy.c.id == one.id).values(owner_id=owner_id))
        self._audit.add(one.subject, "owner_id", one.owner_id, owner_id)

    def _many(self, statement: Select[Any]) -> list[Discrepancy]:
        return [_discrepancy(row) for row in self._connection.execute(statement)]


def _discrepancy(row: Any) -> Discrepancy:
    values = list(row)
    values[7:9] = [Money(row[7], row[8])]
    values[1] = Misfit(row[1])
    return Discrepancy(*values)

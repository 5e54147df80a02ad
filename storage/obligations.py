"""A contract's execution list: what each side has to do, how much of it, by when, and the day it was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from office.contracts import OPEN_STAGES, Obligation, Side
from office.money import Money
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import client, contract, obligation
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class KeptObligation:
    id: int
    terms: Obligation


class DueObligation(NamedTuple):
    due_on: date
    what: str
    number: str
    """Of its contract."""
    client: str


_SELECT = select(
    obligation.c.contract_id,
    obligation.c.id,
    obligation.c.what,
    obligation.c.side,
    obligation.c.due_on,
    obligation.c.done_on,
    obligation.c.amount,
    obligation.c.currency,
    obligation.c.quantity,
)

_BY_DUE = (obligation.c.due_on.is_(None), obligation.c.due_on, obligation.c.id)


class Obligations:
    def __init__(self, connection: Connection, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._audit, self._occurrences = connection, audit, occurrences

    def of(self, contract_id: int) -> list[KeptObligation]:
        """By due date; those without one last."""
        return self.of_contracts([contract_id]).get(contract_id, [])

    def of_contracts(self, contract_ids: Sequence[int]) -> dict[int, list[KeptObligation]]:
        found: dict[int, list[KeptObligation]] = {}
        rows = self._connection.execute(_SELECT.where(obligation.c.contract_id.in_(contract_ids)).order_by(*_BY_DUE))
        for row in rows:
            found.setdefault(row[0], []).append(_obligation(row))
        return found

    def get(self, obligation_id: int) -> tuple[int, KeptObligation] | None:
        """The contract's id, and the obligation."""
        row = self._connection.execute(_SELECT.where(obligation.c.id == obligation_id)).first()
        return (row[0], _obligation(row)) if row else None

    def due(self, person: Person, first: date, last: date) -> list[DueObligation]:
        """What is not done of the contracts in force, due on these local dates, of the clients this person sees."""
        rows = self._connection.execute(
            select(obligation.c.due_on, obligation.c.what, contract.c.number, client.c.name)
            .join(contract, contract.c.id == obligation.c.contract_id)
            .join(client, client.c.id == contract.c.client_id)
            .where(
                obligation.c.due_on.between(first, last),
                obligation.c.done_on.is_(None),
                contract.c.stage.in_(OPEN_STAGES),
                seen_by(person),
            )
            .order_by(obligation.c.due_on, obligation.c.id)
        )
        return [DueObligation(*row) for row in rows]

    def open_until(self, last: date) -> dict[int, list[KeptObligation]]:
        """What is not done of all contracts in force and due by that local date, by contract."""
        found: dict[int, list[KeptObligation]] = {}
        rows = self._connection.execute(
            _SELECT.join(contract, contract.c.id == obligation.c.contract_id)
            .join(client, client.c.id == contract.c.client_id)
            .where(
                obligation.c.due_on <= last,
                obligation.c.done_on.is_(None),
                contract.c.stage.in_(OPEN_STAGES),
                client.c.archived_at.is_(None),
            )
            .order_by(*_BY_DUE)
        )
        for row in rows:
            found.setdefault(row[0], []).append(_obligation(row))
        return found

    def add(
        self,
        contract_id: int,
        *,
        side: str,
        what: str,
        due_on: date | None,
        quantity: str | None = None,
        amount: Money | None = None,
    ) -> int:
        result = self._connection.execute(
            insert(obligation).values(
                contract_id=contract_id,
                side=side,
                what=what,
                due_on=due_on,
                quantity=quantity,
                amount=amount.minor if amount else None,
                currency=amount.currency if amount else None,
            )
        )
        (obligation_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"contract:{contract_id}", "obligation", None, what)
        return int(obligation_id)

    def change(self, obligation_id: int, **values: Any) -> None:
        """Set columns of the table; each that differs is on record with its former value."""
        columns = [obligation.c[name] for name in values]
        row = self._connection.execute(
            select(obligation.c.contract_id, *columns).where(obligation.c.id == obligation_id)
        ).one()
        before = dict(zip(values, row[1:], strict=True))
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return
        self._connection.execute(update(obligation).where(obligation.c.id == obligation_id).values(**changed))
        for name, value in changed.items():
            self._audit.add(f"contract:{row[0]}", f"obligation {name}", before[name], value)
        self._occurrences.unplan(f"contract:{row[0]}")

    def fulfil(self, obligation_id: int, on: date | None) -> None:
        """Done on that local date; None opens it again."""
        self.change(obligation_id, done_on=on)

    def remove(self, obligation_id: int) -> None:
        """As if it had never been there; what it was stays on record."""
        contract_id, what = self._connection.execute(
            select(obligation.c.contract_id, obligation.c.what).where(obligation.c.id == obligation_id)
        ).one()
        self._connection.execute(delete(obligation).where(obligation.c.id == obligation_id))
        self._audit.add(f"contract:{contract_id}", "obligation", what, None)
        self._occurrences.unplan(f"contract:{contract_id}")


def _obligation(row: Any) -> KeptObligation:
    _, one, what, side, due, done, minor, currency, quantity = row
    amount = Money(minor, currency) if minor is not None and currency else None
    return KeptObligation(one, Obligation(what, Side(side), due, done, amount, quantity))

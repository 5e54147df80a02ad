"""Points of a contract on which the two sides do not agree, until they are settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from storage.audit import Audit
from storage.tables import disagreement


@dataclass(frozen=True, slots=True)
class Disagreement:
    id: int
    contract_id: int
    point: str
    raised_on: date
    settled_on: date | None
    settlement: str | None


_SELECT = select(
    disagreement.c.id,
    disagreement.c.contract_id,
    disagreement.c.point,
    disagreement.c.raised_on,
    disagreement.c.settled_on,
    disagreement.c.settlement,
)


class Disagreements:
    def __init__(self, connection: Connection, audit: Audit) -> None:
        self._connection, self._audit = connection, audit

    def add(self, contract_id: int, point: str, raised_on: date) -> int:
        result = self._connection.execute(
            insert(disagreement).values(
                contract_id=contract_id, point=point, raised_on=raised_on, created_by=self._audit.by
            )
        )
        (disagreement_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"contract:{contract_id}", "disagreement", None, point)
        return int(disagreement_id)

    def get(self, disagreement_id: int) -> Disagreement | None:
        row = self._connection.execute(_SELECT.where(disagreement.c.id == disagreement_id)).first()
        return Disagreement(*row) if row else None

    def of(self, contract_id: int) -> list[Disagreement]:
        """The earliest first."""
        return self.of_contracts([contract_id])

    def of_contracts(self, contract_ids: Sequence[int]) -> list[Disagreement]:
        rows = self._connection.execute(
            _SELECT.where(disagreement.c.contract_id.in_(contract_ids)).order_by(
                disagreement.c.raised_on, disagreement.c.id
            )
        )
        return [Disagreement(*row) for row in rows]

    def open_of(self, contract_id: int) -> list[Disagreement]:
        return [one for one in self.of(contract_id) if one.settled_on is None]

    def settle(self, one: Disagreement, on: date | None, settlement: str | None) -> None:
        """Settled on that local date, with what was agreed; None opens it again."""
        self._connection.execute(
            update(disagreement).where(disagreement.c.id == one.id).values(settled_on=on, settlement=settlement)
        )
        self._audit.add(f"contract:{one.contract_id}", "settlement", one.settlement, settlement)

    def remove(self, one: Disagreement) -> None:
        """It was raised by mistake; on record it stays."""
        self._connection.execute(delete(disagreement).where(disagreement.c.id == one.id))
        self._audit.add(f"contract:{one.contract_id}", "disagreement", one.point, None)

"""What was granted to the best clients: secret; the latest row that was not undone holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.contracts import PriceType
from storage.audit import Audit
from storage.tables import special_terms, staff


@dataclass(frozen=True, slots=True)
class SpecialTerms:
    id: int
    client_id: int
    discount: str | None
    price_type: PriceType | None
    pay_days: int | None
    conditions: str | None
    person: str | None
    created_at: datetime


def subject_of(client_id: int) -> str:
    """Of its history, apart from the client's own."""
    return f"special:{client_id}"


_SELECT = select(
    special_terms.c.id,
    special_terms.c.client_id,
    special_terms.c.discount,
    special_terms.c.price_type,
    special_terms.c.pay_days,
    special_terms.c.conditions,
    staff.c.name,
    special_terms.c.created_at,
).outerjoin(staff, staff.c.id == special_terms.c.created_by)


class SpecialTermsOf:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def of(self, client_id: int) -> SpecialTerms | None:
        standing = (special_terms.c.client_id == client_id, special_terms.c.undone_at.is_(None))
        row = self._connection.execute(_SELECT.where(*standing).order_by(special_terms.c.id.desc()).limit(1)).first()
        if row is None:
            return None
        values = list(row)
        values[3] = PriceType(values[3]) if values[3] else None
        return SpecialTerms(*values)

    def grant(self, client_id: int, **values: Any) -> SpecialTerms:
        """`values`: columns; those that are not given are not granted any more."""
        self._connection.execute(
            insert(special_terms).values(client_id=client_id, created_by=self._audit.by, created_at=self._now, **values)
        )
        self._audit.add(subject_of(client_id), "granted")
        granted = self.of(client_id)
        assert granted is not None
        return granted

    def undo(self, one: SpecialTerms) -> None:
        """What held before holds again."""
        undone = update(special_terms).where(special_terms.c.id == one.id).values(undone_at=self._now)
        self._connection.execute(undone)
        self._audit.add(subject_of(one.client_id), "undone")

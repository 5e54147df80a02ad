"""Commercial offers sent by e-mail; those made in a call stand on the call."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from storage.audit import Audit
from storage.tables import client, offer


@dataclass(frozen=True, slots=True)
class Offer:
    id: int
    client_id: int
    client: str
    person_id: int
    at: datetime
    note: str | None
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"offer:{self.id}"


class Offers:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, person_id: int, client_id: int, note: str | None = None) -> int:
        result = self._connection.execute(
            insert(offer).values(person_id=person_id, client_id=client_id, note=note, at=self._now)
        )
        (offer_id,) = result.inserted_primary_key or (0,)
        return int(offer_id)

    def get(self, offer_id: int) -> Offer | None:
        row = self._connection.execute(
            select(
                offer.c.id,
                offer.c.client_id,
                client.c.name,
                offer.c.person_id,
                offer.c.at,
                offer.c.note,
                offer.c.undone_at,
            )
            .join(client, client.c.id == offer.c.client_id)
            .where(offer.c.id == offer_id)
        ).first()
        return Offer(*row) if row else None

    def undo(self, one: Offer) -> None:
        self._connection.execute(update(offer).where(offer.c.id == one.id).values(undone_at=self._now))
        self._audit.add(one.subject, "undone")

"""What was changed on clients' cards, for the services that are told of it; and up to where each was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Integer, cast, func, select

from office.clients import Field
from storage.settings import Settings
from storage.tables import audit, client, staff

LOOKED_AT = 20_000
"""Changes are found by their numbers, for the history has no index of its days; an import may push older ones out."""


@dataclass(frozen=True, slots=True)
class CardChange:
    id: int
    at: datetime
    client_id: int
    client: str
    person_id: int | None
    person: str | None
    field: str
    after: str | None


_CLIENT_ID = cast(func.substr(audit.c.subject, len("client:") + 1), Integer)
_SELECT = (
    select(
        audit.c.id,
        audit.c.at,
        client.c.id,
        client.c.name,
        audit.c.person_id,
        staff.c.name,
        audit.c.field,
        audit.c.after,
    )
    .join(client, client.c.id == _CLIENT_ID)
    .outerjoin(staff, staff.c.id == audit.c.person_id)
    # A table that the command line imports is no news.
    .where(audit.c.person_id.is_not(None), audit.c.subject.startswith("client:"))
    .where(audit.c.field.in_(["created", *map(str, Field)]))
)


class CardChanges:
    def __init__(self, connection: Connection, settings: Settings) -> None:
        self._connection, self._settings = connection, settings

    def since(self, moment: datetime) -> Sequence[CardChange]:
        """From that UTC moment on, the earliest first; among the last LOOKED_AT changes of the house."""
        last = self._connection.execute(select(func.max(audit.c.id))).scalar() or 0
        recent = (audit.c.id > last - LOOKED_AT, audit.c.at >= moment)
        rows = self._connection.execute(_SELECT.where(*recent).order_by(audit.c.id))
        return [CardChange(*row) for row in rows]

    def told(self, person_id: int) -> int:
        """The last change that this person was told of; 0 where none was."""
        return int(self._settings.get(f"cards.{person_id}.told") or 0)

    def tell(self, person_id: int, change_id: int) -> None:
        self._settings.set(f"cards.{person_id}.told", str(change_id))

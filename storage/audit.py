"""Who changed what, when: one row a changed field."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from storage.tables import audit, staff


@dataclass(frozen=True, slots=True)
class Change:
    id: int
    subject: str
    at: datetime
    person_id: int | None
    person: str | None
    """The name; none for the command line."""
    field: str
    before: str | None
    after: str | None


_SELECT = select(
    audit.c.id,
    audit.c.subject,
    audit.c.at,
    audit.c.person_id,
    staff.c.name,
    audit.c.field,
    audit.c.before,
    audit.c.after,
).outerjoin(staff, staff.c.id == audit.c.person_id)


class Audit:
    def __init__(self, connection: Connection, now: datetime, by: int | None) -> None:
        self._connection, self._now, self.by = connection, now, by

    def add(self, subject: str, field: str, before: object = None, after: object = None) -> None:
        """`subject` is the record as `noun:id`."""
        self._connection.execute(
            insert(audit).values(
                at=self._now,
                person_id=self.by,
                subject=subject,
                field=field,
                before=None if before is None else str(before),
                after=None if after is None else str(after),
            )
        )

    def of(self, subject: str, limit: int = 20) -> list[Change]:
        """The latest changes of a record first."""
        rows = self._connection.execute(
            _SELECT.where(audit.c.subject == subject).order_by(audit.c.id.desc()).limit(limit)
        )
        return [Change(*row) for row in rows]

    def get(self, change_id: int) -> Change | None:
        row = self._connection.execute(_SELECT.where(audit.c.id == change_id)).first()
        return Change(*row) if row else None

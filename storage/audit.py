"""Who changed what, when: one row a changed field."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from office.rights import Right
from office.staff import Person
from storage.behalf import behalf_of
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
    behalf: str | None = None
    """The name of the absent person for whom a deputy did it, where only that one's rights or records allowed it."""


_absent = staff.alias("absent")
_SELECT = select(
    audit.c.id,
    audit.c.subject,
    audit.c.at,
    audit.c.person_id,
    staff.c.name,
    audit.c.field,
    audit.c.before,
    audit.c.after,
    _absent.c.name,
).select_from(
    audit.outerjoin(staff, staff.c.id == audit.c.person_id).outerjoin(_absent, _absent.c.id == audit.c.for_id)
)


class Audit:
    def __init__(self, connection: Connection, now: datetime, by: int | None) -> None:
        self._connection, self._now, self.by = connection, now, by
        self.person: Person | None = None
        """Whose turn it is, with those of whom they stand in for."""
        self.right: Right | None = None
        """What the event asked for."""

    def add(self, subject: str, field: str, before: object = None, after: object = None) -> None:
        """`subject` is the record as `noun:id`."""
        self._connection.execute(
            insert(audit).values(
                at=self._now,
                person_id=self.by,
                for_id=behalf_of(self._connection, self.person, self.right, subject) if self.person else None,
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

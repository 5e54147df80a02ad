"""What every drawer is opened with: the connection, the moment, and whose turn it is."""

from datetime import datetime

from sqlalchemy import Connection

from office.staff import Person
from storage.audit import Audit


class Transaction:
    def __init__(self, connection: Connection, now: datetime, by: int | None = None) -> None:
        """`now` in UTC; `by` is the member of staff whose turn it is, none for the command line and the scheduler."""
        self.connection = connection
        self.now = now
        self.audit = Audit(connection, now, by)

    @property
    def by(self) -> int | None:
        return self.audit.by

    @by.setter
    def by(self, person_id: int | None) -> None:
        # The drawers hold the audit already when the engine learns who speaks.
        self.audit.by = person_id

    def speaks(self, person: Person) -> None:
        """It is this person's turn."""
        self.by, self.audit.person = person.id, person

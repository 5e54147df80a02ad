"""Leases: what one process at a time does for all of them. A term counts the changes of hands."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select, update

from storage.portable import insert
from storage.tables import lease


class Leases:
    def __init__(self, connection: Connection, now: datetime) -> None:
        """`now`: the moment by which all processes judge, see storage/processes.py."""
        self._connection, self._now = connection, now

    def take(self, name: str, owner: str, length: timedelta) -> bool:
        """Take or renew it for `length`; false where another process holds it."""
        until = self._now + length
        held = lease.c.owner == owner
        renewed = self._connection.execute(update(lease).where(lease.c.name == name, held).values(until=until))
        if renewed.rowcount:
            return True
        taken = self._connection.execute(
            insert(lease)
            .values(name=name, owner=owner, term=1, until=until)
            .on_conflict_do_update(
                index_elements=[lease.c.name],
                set_={"owner": owner, "term": lease.c.term + 1, "until": until},
                where=or_(held, lease.c.until <= self._now),
            )
            .returning(lease.c.term)
        )
        return taken.first() is not None

    def holder(self, name: str) -> str | None:
        """Who holds it now."""
        return self._connection.execute(
            select(lease.c.owner).where(lease.c.name == name, lease.c.until > self._now)
        ).scalar()

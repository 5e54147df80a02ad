"""The processes that send, and whether they live: each beats every few seconds; who has not is dead.

On a server the moments are those of its clock, so that replicas whose clocks differ judge each other right.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, or_, select, update

from storage.portable import insert
from storage.tables import event_try, heard, lease, outage, process

STALLED = timedelta(seconds=15)
"""Who has not beaten for so long is dead."""

OUTAGE = timedelta(seconds=60)
"""A shorter time without any process is a restart."""

RUN = "run:"
"""So the owner's name of a process begins that runs until it is ended."""

KEPT = timedelta(days=30)
"""So long the rows of ended processes, outages and handled events are kept."""


class Processes:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        server = connection.dialect.name != "sqlite"
        self._now = connection.execute(select(func.clock_timestamp())).scalar_one() if server else now

    @property
    def now(self) -> datetime:
        """The moment by which processes and leases are judged, UTC."""
        return self._now

    def begin(self, owner: str) -> tuple[datetime, datetime] | None:
        """Enter a new process; from when to when nothing ran before it, where that was no mere restart.

        A command that sends for a moment, `due:`, tells nothing of that.
        """
        # A beat that is still to come was written by a clock that was wrong.
        self._connection.execute(
            update(process).where(process.c.beat_at > self._now).values(beat_at=process.c.started_at)
        )
        last = self.last_beat()
        self.beat(owner)
        if not owner.startswith(RUN) or last is None or self._now - last < OUTAGE:
            return None
        self._connection.execute(outage.insert().values(began_at=last, ended_at=self._now))
        return last, self._now

    def beat(self, owner: str) -> bool:
        """It lives; false where it had been declared dead meanwhile."""
        known = self._connection.execute(
            update(process).where(process.c.owner == owner, process.c.ended_at.is_(None)).values(beat_at=self._now)
        )
        if known.rowcount:
            return True
        values = {"beat_at": self._now, "ended_at": None, "clean": False}
        self._connection.execute(
            insert(process)
            .values(owner=owner, started_at=self._now, **values)
            .on_conflict_do_update(index_elements=[process.c.owner], set_=values)
        )
        return False

    def end(self, owner: str, *, beats: bool = True) -> None:
        """It stops in order, and holds nothing any more; `beats` false: the clock is not to be written down."""
        last = {"beat_at": self._now} if beats else {}
        self._connection.execute(
            update(process).where(process.c.owner == owner).values(ended_at=self._now, clean=True, **last)
        )
        self._connection.execute(
            update(lease).where(lease.c.owner == owner, lease.c.until > self._now).values(until=self._now)
        )

    def bury(self, but: str, *, all_others: bool = False) -> int:
        """Declare dead whoever has not beaten of late.

        `all_others`: whoever is of the same kind, `run:` say, for this one holds the only lock of that kind.
        """
        dead = process.c.beat_at < self._now - STALLED
        if all_others:
            dead = or_(dead, process.c.owner.startswith(f"{but.partition(':')[0]}:"))
        statement = update(process).where(process.c.ended_at.is_(None), process.c.owner != but, dead)
        return self._connection.execute(statement.values(ended_at=self._now)).rowcount

    def alive(self) -> int:
        """How many beat."""
        return self._connection.execute(
            select(func.count()).where(process.c.ended_at.is_(None), process.c.beat_at >= self._now - STALLED)
        ).scalar_one()

    def last_beat(self) -> datetime | None:
        """Of any process that ever ran, UTC."""
        return self._connection.execute(
            select(func.max(process.c.beat_at)).where(process.c.owner.startswith(RUN))
        ).scalar()

    def crashed_since(self, at: datetime) -> bool:
        """Whether a process was found dead after that moment (UTC)."""
        found = select(process.c.owner).where(process.c.ended_at >= at, process.c.clean.is_(False)).limit(1)
        return self._connection.execute(found).first() is not None

    def outages(self, since: datetime) -> list[tuple[datetime, datetime]]:
        """From when to when nothing ran, of those that ended after `since` (UTC); in order."""
        rows = self._connection.execute(
            select(outage.c.began_at, outage.c.ended_at).where(outage.c.ended_at >= since).order_by(outage.c.ended_at)
        )
        return [(row[0], row[1]) for row in rows]

    def forget(self) -> None:
        """Delete what is too old to be asked for."""
        before = self._now - KEPT
        self._connection.execute(delete(process).where(process.c.ended_at < before))
        self._connection.execute(delete(outage).where(outage.c.ended_at < before))
        self._connection.execute(delete(event_try).where(event_try.c.at < before))
        # A button that acts once acts once for ever.
        self._connection.execute(delete(heard).where(heard.c.at < before, heard.c.event.not_like("once:%")))

"""The daily briefing: when each leader wants it, what was told until when, and which deals were lost meanwhile."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, Connection, insert, or_, select

from office.contracts import Stage
from office.market import BRIEFED_AT
from office.staff import Person
from office.tenders import TenderState
from storage.audit import Audit
from storage.portable import insert as upsert
from storage.tables import audit, briefing, briefing_wish


@dataclass(frozen=True, slots=True)
class Wish:
    at: time = BRIEFED_AT
    """Local."""
    quiet_days: bool = False
    """A line in the chat although nothing was noted."""


@dataclass(frozen=True, slots=True)
class Told:
    """A briefing that was told; both moments UTC."""

    since: datetime
    until: datetime
    mailed: bool


class Briefings:
    def __init__(self, connection: Connection, audit: Audit) -> None:
        self._connection, self._audit = connection, audit

    def wish(self, person: Person) -> Wish:
        """As the person wants it, else as everybody has it."""
        columns = select(briefing_wish.c.at, briefing_wish.c.quiet_days)
        row = self._connection.execute(columns.where(briefing_wish.c.person_id == person.id)).first()
        return Wish(*row) if row else Wish()

    def want(self, person: Person, wish: Wish) -> None:
        values = {"at": wish.at, "quiet_days": wish.quiet_days}
        self._connection.execute(
            upsert(briefing_wish)
            .values(person_id=person.id, **values)
            .on_conflict_do_update(index_elements=[briefing_wish.c.person_id], set_=values)
        )
        self._audit.add(f"staff:{person.id}", "briefing", None, f"{wish.at:%H:%M}")

    def told(self, person: Person, on_day: date) -> Told | None:
        """That of a local day."""
        columns = select(briefing.c.since, briefing.c.until, briefing.c.mailed)
        row = self._connection.execute(
            columns.where(briefing.c.person_id == person.id, briefing.c.on_day == on_day)
        ).first()
        return Told(*row) if row else None

    def last(self, person: Person) -> datetime | None:
        """Until when this person has been told, in UTC."""
        ends = select(briefing.c.until).where(briefing.c.person_id == person.id)
        return self._connection.execute(ends.order_by(briefing.c.until.desc()).limit(1)).scalar()

    def keep(self, person: Person, on_day: date, told: Told) -> None:
        self._connection.execute(
            insert(briefing).values(
                person_id=person.id, on_day=on_day, since=told.since, until=told.until, mailed=told.mailed
            )
        )

    def lost(self, since: datetime, until: datetime) -> list[str]:
        """The subjects of contracts cancelled and tenders lost between two UTC moments, the end left out, each once."""
        ended = or_(
            (audit.c.field == "stage") & (audit.c.after == Stage.CANCELLED) & audit.c.subject.startswith("contract:"),
            (audit.c.field == "state") & (audit.c.after == TenderState.LOST) & audit.c.subject.startswith("tender:"),
        )
        return self._subjects(since, until, ended)

    def complained(self, since: datetime, until: datetime) -> list[str]:
        """The subjects of complaints entered between two UTC moments."""
        return self._subjects(since, until, (audit.c.field == "created") & audit.c.subject.startswith("complaint:"))

    def _subjects(self, since: datetime, until: datetime, which: ColumnElement[bool]) -> list[str]:
        rows = self._connection.execute(
            select(audit.c.subject).where(audit.c.at >= since, audit.c.at < until, which).order_by(audit.c.id)
        )
        return list(dict.fromkeys(row[0] for row in rows))

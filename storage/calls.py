"""Calls: logged, undone, listed, counted against the day's norms."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import Connection, bindparam, func, insert, select, update

from office.calls import CallKind, Direction, Outcome
from office.staff import Person
from storage.audit import Audit
from storage.tables import call, client, file, offer, staff


@dataclass(frozen=True, slots=True)
class Call:
    id: int
    client_id: int
    client: str
    person_id: int
    person: str
    at: datetime
    direction: Direction
    minutes: int | None
    outcome: Outcome
    note: str | None
    offer: bool
    next_step: str | None
    """A NextStep's value, or the person's own words."""
    next_on: date | None
    next_time: time | None
    """Local, as `next_on` is; none: the whole day."""
    kind: CallKind
    undone_at: datetime | None
    voice: int | None
    """Id of the latest voice note that is kept with it."""

    @property
    def subject(self) -> str:
        return f"call:{self.id}"


@dataclass(frozen=True, slots=True)
class DayCount:
    """What a person has done between two moments."""

    calls: int
    offers_phone: int
    """Distinct clients who were offered something by phone (S4 3.1 counts companies)."""
    offers_email: int


_SELECT = (
    select(
        call.c.id,
        call.c.client_id,
        client.c.name,
        call.c.person_id,
        staff.c.name,
        call.c.at,
        call.c.direction,
        call.c.minutes,
        call.c.outcome,
        call.c.note,
        call.c.offer,
        call.c.next_step,
        call.c.next_on,
        call.c.next_time,
        call.c.kind,
        call.c.undone_at,
        select(func.max(file.c.id)).where(file.c.call_id == call.c.id).scalar_subquery(),
    )
    .join(client, client.c.id == call.c.client_id)
    .join(staff, staff.c.id == call.c.person_id)
)


_MAILED = (
    select(func.count())
    .select_from(offer)
    .where(
        offer.c.person_id == bindparam("person"),
        offer.c.at >= bindparam("start"),
        offer.c.at < bindparam("end"),
        offer.c.undone_at.is_(None),
    )
    .scalar_subquery()
)
_COUNT = select(
    func.count().filter(call.c.kind == CallKind.CALL),
    func.count(call.c.client_id.distinct()).filter(call.c.offer),
    _MAILED,
).where(
    call.c.person_id == bindparam("person"),
    call.c.at >= bindparam("start"),
    call.c.at < bindparam("end"),
    call.c.undone_at.is_(None),
)
_GET = _SELECT.where(call.c.id == bindparam("call"))
_ADD = insert(call)


class Calls:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        *,
        person_id: int,
        client_id: int,
        outcome: Outcome,
        direction: Direction = Direction.OUTGOING,
        minutes: int | None = None,
        note: str | None = None,
        offer: bool = False,
        next_step: str | None = None,
        next_on: date | None = None,
        next_time: time | None = None,
        kind: CallKind = CallKind.CALL,
        text: str | None = None,
        at: datetime | None = None,
    ) -> int:
        """`text` is the line of free text that it was read from."""
        result = self._connection.execute(
            _ADD,
            {
                "person_id": person_id,
                "client_id": client_id,
                "outcome": outcome,
                "direction": direction,
                "minutes": minutes,
                "note": note,
                "offer": offer,
                "next_step": next_step,
                "next_on": next_on,
                "next_time": next_time,
                "kind": kind,
                "text": text,
                "at": at or self._now,
            },
        )
        (call_id,) = result.inserted_primary_key or (0,)
        return int(call_id)

    def get(self, call_id: int) -> Call | None:
        row = self._connection.execute(_GET, {"call": call_id}).first()
        return _call(row) if row else None

    def text(self, call_id: int) -> str | None:
        """The line of free text that the call was read from."""
        return self._connection.execute(select(call.c.text).where(call.c.id == call_id)).scalar()

    def undo(self, one: Call) -> None:
        self._connection.execute(update(call).where(call.c.id == one.id).values(undone_at=self._now))
        self._audit.add(one.subject, "undone")

    def change(self, one: Call, **values: object) -> Call:
        changed = {name: value for name, value in values.items() if getattr(one, name) != value}
        if changed:
            self._connection.execute(update(call).where(call.c.id == one.id).values(**changed))
            for name, value in changed.items():
                self._audit.add(one.subject, name, getattr(one, name), value)
        found = self.get(one.id)
        assert found is not None
        return found

    def of_client(self, client_id: int, limit: int = 5) -> list[Call]:
        """The latest first, undone ones left out."""
        rows = self._connection.execute(
            _SELECT.where(call.c.client_id == client_id, call.c.undone_at.is_(None))
            .order_by(call.c.at.desc(), call.c.id.desc())
            .limit(limit)
        )
        return [_call(row) for row in rows]

    def of_person(self, person: Person, limit: int = 10) -> list[Call]:
        rows = self._connection.execute(
            _SELECT.where(call.c.person_id == person.id, call.c.undone_at.is_(None))
            .order_by(call.c.at.desc(), call.c.id.desc())
            .limit(limit)
        )
        return [_call(row) for row in rows]

    def count(self, person_id: int, start: datetime, end: datetime) -> DayCount:
        """Between two UTC moments, the end left out; one call with an offer counts in both figures."""
        given = {"person": person_id, "start": start, "end": end}
        return DayCount(*self._connection.execute(_COUNT, given).one())


def _call(row: object) -> Call:
    values = list(row)  # type: ignore[call-overload]
    values[6], values[8], values[14] = Direction(values[6]), Outcome(values[8]), CallKind(values[14])
    return Call(*values)

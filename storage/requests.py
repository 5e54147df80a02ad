"""Requests in the queues that the back office serves."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, func, insert, or_, select, update

from office.queue import MEASURED, OPEN, SERVING_WITHIN, TARGET_MINUTES, Queue, RequestState, due_at
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.settings import Settings
from storage.tables import client, event, request, staff
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Request:
    id: int
    queue: Queue
    number: int
    event_id: int | None
    event: str | None
    closes_at: datetime | None
    client_id: int
    client: str
    text: str
    file_id: int | None
    asked_by: int
    asker: str
    asked_at: datetime
    target_minutes: int
    taken_by: int | None
    state: RequestState
    answer: str | None

    @property
    def subject(self) -> str:
        return f"request:{self.id}"

    @property
    def due_at(self) -> datetime:
        """UTC."""
        return due_at(self.asked_at, self.target_minutes, self.closes_at)

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


_SELECT = (
    select(
        request.c.id,
        request.c.queue,
        request.c.number,
        request.c.event_id,
        event.c.name,
        event.c.closes_at,
        request.c.client_id,
        client.c.name,
        request.c.text,
        request.c.file_id,
        request.c.asked_by,
        staff.c.name,
        request.c.asked_at,
        request.c.target_minutes,
        request.c.taken_by,
        request.c.state,
        request.c.answer,
    )
    .join(client, client.c.id == request.c.client_id)
    .join(staff, staff.c.id == request.c.asked_by)
    .outerjoin(event, event.c.id == request.c.event_id)
)


class Requests:
    def __init__(
        self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences, settings: Settings
    ) -> None:
        self._connection, self._now, self._audit = connection, now, audit
        self._occurrences, self._settings = occurrences, settings

    def target(self, queue: Queue) -> int:
        """Minutes."""
        kept = self._settings.get(f"queue.{queue}.minutes")
        return int(kept) if kept else TARGET_MINUTES[queue]

    def set_target(self, queue: Queue, minutes: int) -> None:
        """For what is asked from now on."""
        self._audit.add(f"queue:{queue}", "minutes", self.target(queue), minutes)
        self._settings.set(f"queue.{queue}.minutes", str(minutes))

    def add(
        self,
        queue: Queue,
        client_id: int,
        text: str,
        asked_by: int,
        *,
        event_id: int | None = None,
        file_id: int | None = None,
    ) -> Request:
        """A late registration without its payment order is not served yet."""
        wanting = queue is Queue.LATE and file_id is None
        last = self._connection.execute(select(func.max(request.c.number)).where(request.c.queue == queue)).scalar()
        result = self._connection.execute(
            insert(request).values(
                queue=queue,
                number=(last or 0) + 1,
                event_id=event_id,
                client_id=client_id,
                text=text,
                file_id=file_id,
                asked_by=asked_by,
                asked_at=self._now,
                target_minutes=self.target(queue),
                state=RequestState.WANTING if wanting else RequestState.WAITING,
            )
        )
        (request_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"request:{request_id}", "created", None, text)
        return self.any(int(request_id))

    def any(self, request_id: int) -> Request:
        """The request, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(request.c.id == request_id))
        if not found:
            raise LookupError(request_id)
        return found[0]

    def get(self, person: Person, request_id: int) -> Request | None:
        """The request where this person sees its client, or asked."""
        mine = or_(seen_by(person), request.c.asked_by.in_([one.id for one in person.acts_for]))
        found = self._many(_SELECT.where(request.c.id == request_id, mine))
        return found[0] if found else None

    def open(self, person: Person | None = None) -> list[Request]:
        """What waits or is being served, what is due first before the others; of the clients a person sees, or all."""
        statement = _SELECT.where(request.c.state.in_(OPEN))
        if person is not None:
            statement = statement.where(seen_by(person))
        return sorted(self._many(statement), key=lambda one: (one.due_at, one.id))

    def open_of(self, event_id: int) -> list[Request]:
        """What is open, or wants its payment order, for an event."""
        states = (*OPEN, RequestState.WANTING)
        return self._many(
            _SELECT.where(request.c.event_id == event_id, request.c.state.in_(states)).order_by(request.c.id)
        )

    def wanting(self, person: Person) -> Request | None:
        """The latest of this person that wants its payment order."""
        of_person = (request.c.asked_by == person.id, request.c.state == RequestState.WANTING)
        found = self._many(_SELECT.where(*of_person).order_by(request.c.id.desc()).limit(1))
        return found[0] if found else None

    def ahead_of(self, one: Request) -> int:
        """How many of its queue are served before it."""
        before = (one.due_at, one.id)
        return sum(each.queue is one.queue and (each.due_at, each.id) < before for each in self.open())

    def serving(self, queue: Queue) -> int:
        """How many people serve it: who has one, or took or ended one within the hour."""
        since = self._now - SERVING_WITHIN
        busy = or_(request.c.state == RequestState.TAKEN, request.c.taken_at >= since, request.c.ended_at >= since)
        people = select(func.count(func.distinct(request.c.taken_by))).where(request.c.queue == queue, busy)
        return self._connection.execute(people).scalar() or 0

    def measured(self, queue: Queue) -> list[timedelta]:
        """How long the last ones took, from being taken to their end."""
        rows = self._connection.execute(
            select(request.c.taken_at, request.c.ended_at)
            .where(
                request.c.queue == queue,
                request.c.state.in_((RequestState.DONE, RequestState.REFUSED)),
                request.c.taken_at.is_not(None),
            )
            .order_by(request.c.ended_at.desc(), request.c.id.desc())
            .limit(MEASURED)
        )
        return [ended - taken for taken, ended in rows]

    # What becomes of one

    def take(self, one: Request, person: Person) -> bool:
        """Whether this person has it now; of two who take it one gets it."""
        taken = {"state": RequestState.TAKEN, "taken_by": person.id, "taken_at": self._now}
        return self._move(one, RequestState.WAITING, **taken)

    def give_back(self, one: Request) -> bool:
        """It waits again, for anybody."""
        return self._move(one, RequestState.TAKEN, state=RequestState.WAITING, taken_by=None, taken_at=None)

    def end(self, one: Request, state: RequestState, answer: str | None = None) -> bool:
        """Served, refused with a reason, or withdrawn."""
        return self._move(one, one.state, state=state, ended_at=self._now, answer=answer)

    def order_came(self, one: Request, file_id: int) -> bool:
        """Its payment order is there: its time runs from now."""
        came = {"state": RequestState.WAITING, "file_id": file_id, "asked_at": self._now}
        return self._move(one, RequestState.WANTING, **came)

    def without_event(self, one: Request) -> None:
        """The event is over, or not to be: the request goes on by itself."""
        self._audit.add(one.subject, "event", one.event, None)
        self._connection.execute(
            update(request).where(request.c.id == one.id).values(event_id=None, asked_at=self._now)
        )
        self._occurrences.unplan(one.subject)

    def _move(self, one: Request, before: RequestState, **values: Any) -> bool:
        result = self._connection.execute(
            update(request).where(request.c.id == one.id, request.c.state == before).values(**values)
        )
        if result.rowcount != 1:
            return False
        self._audit.add(one.subject, "state", before, values["state"])
        self._occurrences.unplan(one.subject)
        return True

    def _many(self, statement: Select[Any]) -> list[Request]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[1], values[15] = Queue(row[1]), RequestState(row[15])
            found.append(Request(*values))
        return found

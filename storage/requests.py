"""Requests in the queues that the back office serves."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, insert, or_, select, update

from office.queue import (
    DEPARTMENTS,
    MEASURED,
    OPEN,
    SERVING_WITHIN,
    TARGET_MINUTES,
    Queue,
    RequestState,
    due_at,
    due_in_hours,
    serves,
)
from office.rights import Right
from office.staff import Person
from office.worktime import WorkTime
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
    client_id: int | None
    """None: asked for the office itself."""
    client: str | None
    text: str
    file_id: int | None
    asked_by: int
    asker: str
    asked_at: datetime
    target_minutes: int
    taken_by: int | None
    state: RequestState
    answer: str | None
    due_by: datetime | None
    """Counted in working hours, where the target is of those. UTC."""

    @property
    def subject(self) -> str:
        return f"request:{self.id}"

    @property
    def due_at(self) -> datetime:
        """UTC."""
        return self.due_by or due_at(self.asked_at, self.target_minutes, self.closes_at)

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
        request.c.due_by,
    )
    .outerjoin(client, client.c.id == request.c.client_id)
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
        client_id: int | None,
        text: str,
        asked_by: int,
        *,
        event_id: int | None = None,
        file_id: int | None = None,
        worktime: WorkTime | None = None,
    ) -> Request:
        """A late registration without its payment order is not served yet. `worktime`: the target is of these hours."""
        target = self.target(queue)
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
                target_minutes=target,
                due_by=due_in_hours(self._now, target, worktime) if worktime else None,
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
        """The request where this person asked, or may take it."""
        asked = request.c.asked_by.in_(person.desks)
        mine = or_(self._served(person, leading=True), asked)
        found = self._many(_SELECT.where(request.c.id == request_id, mine))
        return found[0] if found else None

    def served(self, person: Person, request_id: int) -> Request | None:
        """The request where this person may take it."""
        found = self._many(_SELECT.where(request.c.id == request_id, self._served(person, leading=True)))
        return found[0] if found else None

    def _served(self, person: Person, *, leading: bool = False) -> ColumnElement[bool]:
        """`leading`: of the departments, where an alarm comes to a leader; what is asked of HR is theirs alone."""
        leads = leading and person.may(Right.LEAD)
        queues = [
            each for each in Queue if serves(person, each) or (leads and each in DEPARTMENTS and each != Queue.HR)
        ]
        return and_(request.c.queue.in_(queues), or_(request.c.client_id.is_(None), seen_by(person)))

    def open(self, person: Person | None = None) -> list[Request]:
        """What waits or is being served, what is due first before the others; of the clients a person sees, or all."""
        statement = _SELECT.where(request.c.state.in_(OPEN))
        if person is not None:
            statement = statement.where(self._served(person))
        return sorted(self._many(statement), key=lambda one: (one.due_at, one.id))

    def open_of_client(self, client_id: int) -> list[Request]:
        """What waits or is being served for a client in the departments."""
        wanted = (request.c.client_id == client_id, request.c.state.in_(OPEN), request.c.queue.in_(DEPARTMENTS))
        return self._many(_SELECT.where(*wanted).order_by(request.c.id))

    def asked_by(self, person: Person) -> list[Request]:
        """What they, and those for whom they stand in, asked for in the departments and waits or is being served."""
        asked = (request.c.asked_by.in_(person.desks), request.c.state.in_(OPEN), request.c.queue.in_(DEPARTMENTS))
        return self._many(_SELECT.where(*asked).order_by(request.c.id))

    def open_of(self, event_id: int) -> list[Request]:
        """What is open, or wants its payment order, for an event."""
        states = (*OPEN, RequestState.WANTING)
        return self._many(
            _SELECT.where(request.c.event_id == event_id, request.c.state.in_(states)).order_by(request.c.id)
        )

    def wanting(self, person: Person) -> Request | None:
        """The latest of this person that wants its payment order."""
        of_person = (request.c.asked_by.in_(person.desks), request.c.state == RequestState.WANTING)
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

    def reopen(self, one: Request, worktime: WorkTime | None) -> bool:
        """It was not done after all: it waits again, and its time runs from now."""
        due = due_in_hours(self._now, one.target_minutes, worktime) if worktime else None
        anew = {"state": RequestState.WAITING, "asked_at": self._now, "due_by": due, "taken_by": None}
        return self._move(one, RequestState.DONE, taken_at=None, ended_at=None, **anew)

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

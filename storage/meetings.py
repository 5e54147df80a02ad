"""Meetings agreed on with clients, and the colleagues who are asked along."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, insert, or_, select, update

from office.meetings import Attendance
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import call, client, meeting, participant, staff

_LONGEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Meeting:
    id: int
    person_id: int
    client_id: int
    client: str
    starts_at: datetime
    minutes: int
    place: str | None
    with_whom: str | None
    call_id: int | None
    """What came of it; none again where that was undone."""
    cancelled_at: datetime | None

    @property
    def subject(self) -> str:
        return f"meeting:{self.id}"

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Participant:
    person_id: int
    name: str
    answer: Attendance


_MEETING = select(
    meeting.c.id,
    meeting.c.person_id,
    meeting.c.client_id,
    client.c.name,
    meeting.c.starts_at,
    meeting.c.minutes,
    meeting.c.place,
    meeting.c.with_whom,
    call.c.id,
    meeting.c.cancelled_at,
)
_SELECT = _MEETING.join(client, client.c.id == meeting.c.client_id).outerjoin(
    call, and_(call.c.id == meeting.c.call_id, call.c.undone_at.is_(None))
)
_STANDS = meeting.c.cancelled_at.is_(None)


class Meetings:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, person: Person, client_id: int, starts_at: datetime, minutes: int, **values: Any) -> Meeting:
        """`starts_at` is UTC; `values`: other columns."""
        result = self._connection.execute(
            insert(meeting).values(
                person_id=person.id,
                client_id=client_id,
                starts_at=starts_at,
                minutes=minutes,
                created_at=self._now,
                **values,
            )
        )
        (meeting_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"meeting:{meeting_id}", "created", None, starts_at)
        return self.any(int(meeting_id))

    def any(self, meeting_id: int) -> Meeting:
        """The meeting, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(meeting.c.id == meeting_id))
        if not found:
            raise LookupError(meeting_id)
        return found[0]

    def get(self, person: Person, meeting_id: int) -> Meeting | None:
        """The meeting where this person holds it or is asked along, or somebody for whom they stand in."""
        found = self._many(_SELECT.where(meeting.c.id == meeting_id, _of(person.acts_for_ids)))
        return found[0] if found else None

    def coming(self, person: Person) -> list[Meeting]:
        """Those of this person that are not over, the next one first."""
        since = self._now - _LONGEST
        found = self._many(_SELECT.where(_STANDS, _of(person.acts_for_ids), meeting.c.starts_at >= since))
        return [one for one in found if one.ends_at > self._now]

    def attended(self, person: Person, first: datetime, last: datetime) -> list[Meeting]:
        """Those that begin between these UTC moments, held by this person or asked along to and not declined.

        While away, those of nobody: whoever stands in has them.
        """
        theirs = _of(person.acts_for_ids, participant.c.answer != Attendance.DECLINES)
        return self._many(_SELECT.where(_STANDS, theirs, meeting.c.starts_at.between(first, last)))

    def clashing(self, one: Meeting) -> list[Meeting]:
        """The other meetings of the same person at that time."""
        around = meeting.c.starts_at.between(one.starts_at - _LONGEST, one.ends_at)
        found = self._many(_SELECT.where(_STANDS, meeting.c.person_id == one.person_id, meeting.c.id != one.id, around))
        return [each for each in found if each.starts_at < one.ends_at and one.starts_at < each.ends_at]

    def around(self, first: datetime, last: datetime) -> list[Meeting]:
        """Everybody's that begin between these moments."""
        return self._many(_SELECT.where(_STANDS, meeting.c.starts_at.between(first, last)))

    def cancel(self, one: Meeting) -> Meeting:
        self._audit.add(one.subject, "cancelled")
        return self._set(one, cancelled_at=self._now)

    def held(self, one: Meeting, call_id: int) -> Meeting:
        """Its result is the record of that call."""
        self._audit.add(one.subject, "result", None, call_id)
        return self._set(one, call_id=call_id)

    # Who comes along

    def participants(self, one: Meeting) -> list[Participant]:
        rows = self._connection.execute(
            select(participant.c.person_id, staff.c.name, participant.c.answer)
            .join(staff, staff.c.id == participant.c.person_id)
            .where(participant.c.meeting_id == one.id)
            .order_by(participant.c.id)
        )
        return [Participant(row[0], row[1], Attendance(row[2])) for row in rows]

    def ask_along(self, one: Meeting, person: Person) -> bool:
        """False where this person is asked already."""
        if any(each.person_id == person.id for each in self.participants(one)):
            return False
        self._connection.execute(
            insert(participant).values(meeting_id=one.id, person_id=person.id, answer=Attendance.ASKED)
        )
        self._audit.add(one.subject, "asked", None, person.id)
        return True

    def answer(self, one: Meeting, person: Person, answer: Attendance) -> bool:
        """False where this person is not asked, or has said so already."""
        theirs = (participant.c.meeting_id == one.id, participant.c.person_id.in_(person.acts_for_ids))
        asked = select(participant.c.id).where(*theirs, participant.c.answer != answer)
        found = list(self._connection.execute(asked).scalars())
        for each in found:
            self._connection.execute(update(participant).where(participant.c.id == each).values(answer=answer))
            self._audit.add(f"participant:{each}", "answer", None, answer)
        if found:
            self._occurrences.unplan(one.subject)
        return bool(found)

    def _set(self, one: Meeting, **values: Any) -> Meeting:
        self._connection.execute(update(meeting).where(meeting.c.id == one.id).values(**values))
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    def _many(self, statement: Select[Any]) -> list[Meeting]:
        ordered = statement.order_by(meeting.c.starts_at, meeting.c.id)
        return [Meeting(*row) for row in self._connection.execute(ordered)]


def _of(people: Collection[int], *answers: ColumnElement[bool]) -> ColumnElement[bool]:
    """Held by one of these people, or one is asked along and has answered so."""
    asked = select(participant.c.meeting_id).where(participant.c.person_id.in_(people), *answers)
    return or_(meeting.c.person_id.in_(people), meeting.c.id.in_(asked))

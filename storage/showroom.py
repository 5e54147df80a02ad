"""The daily round of a salon (S4: cleanliness and order): each point of each day is a row, done by somebody or not."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, select, update

from office.products import Point
from office.staff import Person
from storage.audit import Audit
from storage.portable import insert
from storage.tables import showroom_check, staff


@dataclass(frozen=True, slots=True)
class Check:
    id: int
    place: str
    on_day: date
    point: Point
    done_by: int | None
    person: str | None
    done_at: datetime | None
    file_id: int | None

    @property
    def subject(self) -> str:
        """Of the whole round's reminder: of its first point."""
        return f"showroom:{self.id}"


_SELECT = (
    select(
        showroom_check.c.id,
        showroom_check.c.place,
        showroom_check.c.on_day,
        showroom_check.c.point,
        showroom_check.c.done_by,
        staff.c.name,
        showroom_check.c.done_at,
        showroom_check.c.file_id,
    )
    .outerjoin(staff, staff.c.id == showroom_check.c.done_by)
    .order_by(showroom_check.c.id)
)


class Showroom:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def round(self, place: str, on_day: date) -> list[Check]:
        """All points of that local day, opened where they are not yet."""
        for point in Point:
            self._connection.execute(
                insert(showroom_check)
                .values(place=place, on_day=on_day, point=point)
                .on_conflict_do_nothing(
                    index_elements=[showroom_check.c.place, showroom_check.c.on_day, showroom_check.c.point]
                )
            )
        return self._many(showroom_check.c.place == place, showroom_check.c.on_day == on_day)

    def get(self, check_id: int) -> Check | None:
        return next(iter(self._many(showroom_check.c.id == check_id)), None)

    def done(self, one: Check, person: Person, *, undone: bool = False) -> None:
        values = {"done_by": None, "done_at": None} if undone else {"done_by": person.id, "done_at": self._now}
        self._connection.execute(update(showroom_check).where(showroom_check.c.id == one.id).values(**values))
        self._audit.add(one.subject, one.point, one.person, None if undone else person.name)

    def show(self, one: Check, file_id: int) -> None:
        """With a photo of it."""
        self._connection.execute(update(showroom_check).where(showroom_check.c.id == one.id).values(file_id=file_id))

    def last_done(self, person: Person, on_day: date) -> Check | None:
        """The point that this person marked last on that day."""
        mine = self._many(showroom_check.c.done_by == person.id, showroom_check.c.on_day == on_day)
        return max(mine, key=lambda one: (one.done_at, one.id), default=None)

    def keepers(self, before: date, within: timedelta) -> dict[str, int]:
        """By place, who went the last round of the days before that one."""
        days = showroom_check.c.on_day.between(before - within, before - timedelta(days=1))
        done = self._many(days, showroom_check.c.done_by.is_not(None))
        return {one.place: one.done_by for one in done if one.done_by is not None}

    def _many(self, *which: ColumnElement[bool]) -> list[Check]:
        found = []
        for row in self._connection.execute(_SELECT.where(*which)):
            values = list(row)
            values[3] = Point(row[3])
            found.append(Check(*values))
        return found

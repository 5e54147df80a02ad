"""Who joins and who leaves: the day, the checklist, and what HR changed about the checklists."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from office.personnel import DONE_BY, MoveKind
from office.rights import Role
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import checklist_line, staff, staff_move, staff_step

_successor = staff.alias("successor")


@dataclass(frozen=True, slots=True)
class Move:
    id: int
    kind: MoveKind
    person_id: int
    person: str
    on_day: date
    successor_id: int | None
    successor: str | None
    created_by: int | None
    ended_at: datetime | None
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"move:{self.id}"


@dataclass(frozen=True, slots=True)
class StaffStep:
    id: int
    move_id: int
    what: str
    """A checkpoint's name, or HR's own words."""
    owner_id: int
    owner: str
    done_at: datetime | None

    @property
    def subject(self) -> str:
        return f"staffstep:{self.id}"


@dataclass(frozen=True, slots=True)
class Line:
    """Of the checklists."""

    id: int | None
    """None of a built-in one."""
    kind: MoveKind
    role: Role | None
    what: str
    owner: Role


_SELECT = (
    select(
        staff_move.c.id,
        staff_move.c.kind,
        staff_move.c.person_id,
        staff.c.name,
        staff_move.c.on_day,
        staff_move.c.successor_id,
        _successor.c.name,
        staff_move.c.created_by,
        staff_move.c.ended_at,
        staff_move.c.undone_at,
    )
    .join(staff, staff.c.id == staff_move.c.person_id)
    .outerjoin(_successor, _successor.c.id == staff_move.c.successor_id)
)
_STEPS = select(
    staff_step.c.id, staff_step.c.move_id, staff_step.c.what, staff_step.c.owner_id, staff.c.name, staff_step.c.done_at
).join(staff, staff.c.id == staff_step.c.owner_id)


class StaffMoves:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, kind: MoveKind, person: Person, on_day: date, successor: Person | None = None) -> Move:
        result = self._connection.execute(
            insert(staff_move).values(
                kind=kind,
                person_id=person.id,
                on_day=on_day,
                successor_id=successor.id if successor else None,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (move_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"move:{move_id}", "created", None, on_day)
        return self.any(int(move_id))

    def any(self, move_id: int) -> Move:
        """Raises LookupError."""
        found = self._many(_SELECT.where(staff_move.c.id == move_id))
        if not found:
            raise LookupError(move_id)
        return found[0]

    def standing(self, person: Person, kind: MoveKind) -> Move | None:
        """The latest of this person that was not undone."""
        mine = (staff_move.c.person_id == person.id, staff_move.c.kind == kind, staff_move.c.undone_at.is_(None))
        found = self._many(_SELECT.where(*mine).order_by(staff_move.c.id.desc()).limit(1))
        return found[0] if found else None

    def leaving(self) -> list[Move]:
        """Who is to leave and has still access."""
        open_ = (staff_move.c.kind == MoveKind.LEAVE, staff_move.c.ended_at.is_(None), staff_move.c.undone_at.is_(None))
        return self._many(_SELECT.where(*open_).order_by(staff_move.c.on_day, staff_move.c.id))

    def open(self, since: date) -> list[Move]:
        """Those with a line to do, or a day from `since` on."""
        undone = select(staff_step.c.move_id).where(staff_step.c.done_at.is_(None))
        wanted = or_(staff_move.c.on_day >= since, staff_move.c.id.in_(undone))
        return self._many(_SELECT.where(staff_move.c.undone_at.is_(None), wanted).order_by(staff_move.c.on_day))

    def end(self, one: Move) -> None:
        self._audit.add(one.subject, "ended")
        self._connection.execute(update(staff_move).where(staff_move.c.id == one.id).values(ended_at=self._now))

    def undo(self, one: Move) -> Move:
        self._audit.add(one.subject, "undone")
        self._connection.execute(update(staff_move).where(staff_move.c.id == one.id).values(undone_at=self._now))
        for step in self.steps(one):
            self._occurrences.unplan(step.subject)
        return self.any(one.id)

    # Checklists

    def add_step(self, one: Move, what: str, owner: Person) -> None:
        self._connection.execute(insert(staff_step).values(move_id=one.id, what=what, owner_id=owner.id))

    def steps(self, one: Move) -> list[StaffStep]:
        return self._steps(_STEPS.where(staff_step.c.move_id == one.id).order_by(staff_step.c.id))

    def step(self, step_id: int) -> StaffStep | None:
        return next(iter(self._steps(_STEPS.where(staff_step.c.id == step_id))), None)

    def do(self, step: StaffStep) -> None:
        self._audit.add(step.subject, "done", None, step.what)
        values = {"done_at": self._now, "done_by": self._audit.by}
        self._connection.execute(update(staff_step).where(staff_step.c.id == step.id).values(**values))
        self._occurrences.unplan(step.subject)

    def reopen(self, step: StaffStep) -> None:
        """It is not done after all; its reminder is planned anew."""
        self._audit.add(step.subject, "reopened", step.what)
        self._connection.execute(
            update(staff_step).where(staff_step.c.id == step.id).values(done_at=None, done_by=None)
        )

    def lines(self, kind: MoveKind, role: Role | None = None) -> list[Line]:
        """The built-in ones that were not removed, then HR's own; of a role, or all."""
        rows = self._connection.execute(
            select(checklist_line).where(checklist_line.c.kind == kind).order_by(checklist_line.c.id)
        ).all()
        removed = {row.what for row in rows if row.removed_at is not None}
        built_in = [Line(None, kind, None, what, owner) for what, owner in DONE_BY[kind].items() if what not in removed]
        own = [
            Line(row.id, kind, Role(row.role) if row.role else None, row.what, Role(row.owner))
            for row in rows
            if row.removed_at is None
        ]
        return [one for one in (*built_in, *own) if role is None or one.role in (None, role)]

    def add_line(self, kind: MoveKind, role: Role | None, what: str, owner: Role) -> None:
        self._audit.add(f"checklist:{kind}", "line", None, what)
        self._connection.execute(
            insert(checklist_line).values(
                kind=kind, role=role, what=what, owner=owner, created_by=self._audit.by, created_at=self._now
            )
        )

    def remove_line(self, one: Line) -> None:
        self._audit.add(f"checklist:{one.kind}", "line", one.what, None)
        if one.id is None:
            self._connection.execute(
                insert(checklist_line).values(
                    kind=one.kind,
                    what=one.what,
                    owner=one.owner,
                    created_by=self._audit.by,
                    created_at=self._now,
                    removed_at=self._now,
                )
            )
        else:
            of = checklist_line.c.id == one.id
            self._connection.execute(update(checklist_line).where(of).values(removed_at=self._now))

    def _many(self, statement: Select[Any]) -> list[Move]:
        return [Move(row[0], MoveKind(row[1]), *row[2:]) for row in self._connection.execute(statement)]

    def _steps(self, statement: Select[Any]) -> list[StaffStep]:
        return [StaffStep(*row) for row in self._connection.execute(statement)]

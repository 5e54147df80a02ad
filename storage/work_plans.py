"""Plans of work and their lines: what is saved together is taken back together, and nothing is ever deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from office.names import fold
from office.work_plans import Goal, WorkGoal, WorkPlanKind, WorkPlanState
from storage.audit import Audit
from storage.tables import work_goal, work_plan


@dataclass(frozen=True, slots=True)
class WorkPlan:
    id: int
    kind: WorkPlanKind
    person_id: int
    """Whose it is; of a department its head."""
    month: date | None
    """The first day of it; none of an exhibition."""
    event_id: int | None
    state: WorkPlanState
    word: str | None
    """With which it was returned."""
    created_at: datetime

    @property
    def subject(self) -> str:
        return f"work_plan:{self.id}"


@dataclass(frozen=True, slots=True)
class KeptGoal:
    id: int
    plan_id: int
    batch: int
    goal: WorkGoal


_PLANS = select(
    work_plan.c.id,
    work_plan.c.kind,
    work_plan.c.person_id,
    work_plan.c.month,
    work_plan.c.event_id,
    work_plan.c.state,
    work_plan.c.word,
    work_plan.c.created_at,
).order_by(work_plan.c.id)

_GOALS = select(
    work_goal.c.id,
    work_goal.c.plan_id,
    work_goal.c.batch,
    work_goal.c.goal,
    work_goal.c.number,
    work_goal.c.currency,
    work_goal.c.about,
    work_goal.c.client_id,
).order_by(work_goal.c.id)


class WorkPlans:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def get(self, plan_id: int) -> WorkPlan | None:
        return self._one(_PLANS.where(work_plan.c.id == plan_id))

    def of(
        self, kind: WorkPlanKind, person_id: int, month: date | None = None, event_id: int | None = None
    ) -> WorkPlan | None:
        same = (work_plan.c.kind == kind, work_plan.c.person_id == person_id)
        return self._one(_PLANS.where(*same, work_plan.c.month == month, work_plan.c.event_id == event_id))

    def make(
        self, kind: WorkPlanKind, person_id: int, month: date | None = None, event_id: int | None = None
    ) -> WorkPlan:
        """The plan, made where it is not there yet."""
        found = self.of(kind, person_id, month, event_id)
        if found is not None:
            return found
        result = self._connection.execute(
            insert(work_plan).values(
                kind=kind,
                person_id=person_id,
                month=month,
                event_id=event_id,
                state=WorkPlanState.DRAFT,
                created_at=self._now,
            )
        )
        (plan_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"work_plan:{plan_id}", "created", None, kind)
        made = self.get(int(plan_id))
        assert made is not None
        return made

    def goals(self, plan: WorkPlan) -> list[KeptGoal]:
        """Those that hold."""
        return self._many(_GOALS.where(work_goal.c.plan_id == plan.id, work_goal.c.replaced_in.is_(None)))

    def ever(self, plan: WorkPlan, goal: Goal) -> list[KeptGoal]:
        """All lines of that sort, those that hold no more too."""
        return self._many(_GOALS.where(work_goal.c.plan_id == plan.id, work_goal.c.goal == goal))

    def goal(self, goal_id: int) -> KeptGoal | None:
        found = self._many(_GOALS.where(work_goal.c.id == goal_id))
        return found[0] if found else None

    def set(self, plan: WorkPlan, goals: Sequence[WorkGoal]) -> int:
        """Each replaces the one before it of the same sort; the number of the batch, by which it is taken back."""
        batch = self._last_batch(plan) + 1
        for kept in self.goals(plan):
            if any(_key(kept.goal) == _key(one) for one in goals):
                self._replace(kept, batch)
        for one in goals:
            self._connection.execute(
                insert(work_goal).values(
                    plan_id=plan.id,
                    goal=one.goal,
                    number=one.number,
                    currency=one.currency,
                    about=one.about,
                    client_id=one.client_id,
                    batch=batch,
                    replaced_in=None if one.number else batch,
                    created_by=self._audit.by,
                    created_at=self._now,
                )
            )
            self._audit.add(plan.subject, one.goal, None, one.number)
        return batch

    def undo(self, plan: WorkPlan, batch: int) -> bool:
        """What it replaced holds again; false where a later batch was saved."""
        if batch != self._last_batch(plan):
            return False
        of_plan = work_goal.c.plan_id == plan.id
        self._connection.execute(
            update(work_goal).where(of_plan, work_goal.c.replaced_in == batch).values(replaced_in=None)
        )
        # One that nobody replaced, but which holds no more, is replaced by its own batch.
        self._connection.execute(update(work_goal).where(of_plan, work_goal.c.batch == batch).values(replaced_in=batch))
        self._audit.add(plan.subject, "undone", batch)
        return True

    def become(self, plan: WorkPlan, state: WorkPlanState, word: str | None = None) -> WorkPlan:
        decided = state in (WorkPlanState.AGREED, WorkPlanState.RETURNED)
        self._connection.execute(
            update(work_plan)
            .where(work_plan.c.id == plan.id)
            .values(
                state=state,
                word=word,
                decided_by=self._audit.by if decided else None,
                decided_at=self._now if decided else None,
            )
        )
        self._audit.add(plan.subject, "state", plan.state, state)
        changed = self.get(plan.id)
        assert changed is not None
        return changed

    def _last_batch(self, plan: WorkPlan) -> int:
        statement = select(func.max(work_goal.c.batch)).where(work_goal.c.plan_id == plan.id)
        return int(self._connection.execute(statement).scalar() or 0)

    def _replace(self, kept: KeptGoal, batch: int) -> None:
        self._connection.execute(update(work_goal).where(work_goal.c.id == kept.id).values(replaced_in=batch))

    def _one(self, statement: Select[Any]) -> WorkPlan | None:
        row = self._connection.execute(statement).first()
        if row is None:
            return None
        values = list(row)
        values[1], values[5] = WorkPlanKind(values[1]), WorkPlanState(values[5])
        return WorkPlan(*values)

    def _many(self, statement: Select[Any]) -> list[KeptGoal]:
        return [
            KeptGoal(one, plan_id, batch, WorkGoal(Goal(goal), number, currency, about, client_id))
            for one, plan_id, batch, goal, number, currency, about, client_id in self._connection.execute(statement)
        ]


def _key(one: WorkGoal) -> tuple[object, ...]:
    return one.goal, one.currency, fold(one.about or ""), one.client_id

"""A plan of work as it is shown: its goals with the fact beside each, and what can be done with it."""

from collections.abc import Sequence
from datetime import date

from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, grid, lines, t
from handlers.norms import led_by
from office.money import Money
from office.periods import Period, Span, period_of
from office.plans import PlanKind, bar
from office.rights import Right, Role
from office.staff import Person
from office.work_plans import Goal, WorkGoal, WorkPlanKind, WorkPlanState, share
from storage.deeds import Deed
from storage.work_plans import KeptGoal, WorkPlan

MOST_ROWS = 30


def card(turn: Turn, plan: WorkPlan, note: Text | None = None, *, undo: int | None = None) -> Reply:
    owner = turn.store.staff.get(plan.person_id)
    assert owner is not None
    goals = turn.store.work_plans.goals(plan)
    people = people_of(turn, plan.kind, plan.month) if owner.id == turn.person.id else []
    text = lines(
        note,
        title(turn, plan, owner),
        *(_row(turn, plan, owner, one) for one in goals),
        None if goals else t("workplans-empty"),
        t("workplans-state", state=plan.state),
        t("workplans-word", word=plan.word) if plan.word else None,
        *people,
    )
    return Reply(text, _buttons(turn, plan, goals, undo), subject=plan.subject)


def title(turn: Turn, plan: WorkPlan, owner: Person) -> Text:
    if plan.month is None:
        event = turn.store.events.get(plan.event_id or 0)
        return t("workplans-of-event", name=owner.name, event=event.name if event else "–")
    period = period_of(Span.MONTH, plan.month)
    if plan.kind is WorkPlanKind.DEPARTMENT:
        return t("workplans-of-department", name=owner.name, period=period)
    return t("workplans-of-month", name=owner.name, period=period)


def _row(turn: Turn, plan: WorkPlan, owner: Person, one: KeptGoal) -> Text:
    goal = one.goal
    if goal.goal is Goal.MEET:
        client = turn.store.clients.any(goal.client_id or 0).name
        met = facts(turn, plan, owner, one)
        return t("workplans-met", client=client) if met else t("workplans-to-meet", client=client)
    if goal.goal is Goal.TURNOVER:
        sold, wanted = turnover(turn, plan, owner, goal), Money(goal.number, goal.currency or "")
        part = share(sold.minor, wanted.minor)
        return t("workplans-row", goal=goal.goal, bar=bar(part), percent=part, fact=sold, plan=wanted)
    done = len(facts(turn, plan, owner, one))
    part = share(done, goal.number)
    numbers = {"bar": bar(part), "percent": part, "fact": done, "plan": goal.number}
    if goal.about:
        return t("workplans-row-about", goal=goal.goal, about=goal.about, **numbers)
    return t("workplans-row", goal=goal.goal, **numbers)


def _buttons(turn: Turn, plan: WorkPlan, goals: Sequence[KeptGoal], undo: int | None) -> tuple[tuple[Button, ...], ...]:
    mine, rows = plan.person_id == turn.person.id, []
    if mine and goals and plan.state in (WorkPlanState.DRAFT, WorkPlanState.RETURNED):
        rows.append(Button(t("workplans-do-propose"), "workplans.propose", plan.id))
    if undo is not None:
        rows.append(Button(t("workplans-do-undo"), "workplans.undo", f"{plan.id}.{undo}"))
    if plan.state is WorkPlanState.PROPOSED and decides(turn, plan):
        rows += [
            Button(t("workplans-do-agree"), "workplans.agree", plan.id),
            Button(t("workplans-do-return"), "workplans.return", plan.id),
        ]
    opened = [
        Button(label_of(turn, one.goal), "workplans.rows", one.id) for one in goals if one.goal.goal is not Goal.MEET
    ]
    return (*grid(rows), *grid(opened))


def label_of(turn: Turn, one: WorkGoal) -> Text:
    label = t("workplans-goal", goal=one.goal)
    return Joined((label, one.about[:30]), " · ") if one.about else label


# The fact


def facts(turn: Turn, plan: WorkPlan, owner: Person, one: KeptGoal) -> list[Deed]:
    """The rows behind a goal; of turnover see `turnover`."""
    goal = one.goal
    if goal.goal is Goal.MEET:
        return turn.store.deeds.contacts(owner, goal.client_id or 0, plan.created_at)
    if plan.month is None:
        first = owner.local(plan.created_at).date()
        return turn.store.deeds.of(goal.goal, [owner], first, owner.today(turn.now), goal.about)
    period = period_of(Span.MONTH, plan.month)
    return turn.store.deeds.of(goal.goal, doers(turn, plan, owner), period.first, period.last, goal.about)


def doers(turn: Turn, plan: WorkPlan, owner: Person) -> list[Person]:
    return [owner, *turn.store.staff.team(owner)] if plan.kind is WorkPlanKind.DEPARTMENT else [owner]


def turnover(turn: Turn, plan: WorkPlan, owner: Person, goal: WorkGoal) -> Money:
    period, currency = month_of_plan(plan), goal.currency or ""
    minor = 0
    for person in doers(turn, plan, owner):
        for sums in turn.store.plans.sums(PlanKind.SELL, period, person.id).values():
            minor += sum(one.minor for one in sums if one.currency == currency)
    return Money(minor, currency)


def month_of_plan(plan: WorkPlan) -> Period:
    assert plan.month is not None
    return period_of(Span.MONTH, plan.month)


def limited(found: Sequence[Text]) -> list[Text]:
    """The rows of a figure as they are shown; how many more there are, or that there are none."""
    more = len(found) - MOST_ROWS
    shown = [*found[:MOST_ROWS], t("plans-more", count=more)] if more > 0 else [*found]
    return shown or [t("plans-no-rows")]


def deed_row(one: Deed) -> Text:
    if one.note:
        return t("workplans-deed-note", day=one.day, client=one.client, person=one.person, note=one.note)
    return t("workplans-deed", day=one.day, client=one.client, person=one.person)


# The team


def people_of(turn: Turn, kind: WorkPlanKind, month: date | None) -> list[Text]:
    """Under the department's plan: how far its people are with their own."""
    if kind is not WorkPlanKind.DEPARTMENT or month is None:
        return []
    team = [one for one in led_by(turn) if one.holds(Right.LOG_CALLS) and one.id != turn.person.id]
    plans = {one.id: turn.store.work_plans.of(WorkPlanKind.PERSONAL, one.id, month) for one in team}
    found: list[Text] = []
    for one in team:
        plan = plans[one.id]
        if plan is not None:
            found.append(t("workplans-person", name=one.name, state=plan.state))
        elif one.role is Role.REP:
            found.append(t("workplans-person-none", name=one.name))
    return found


def owner_seen(turn: Turn, plan: WorkPlan | None) -> Person | None:
    """Whose the plan is, where this person may see it: the own one, or that of somebody whom one leads."""
    if plan is None:
        return None
    seen = [turn.person, *(led_by(turn) if turn.person.may(Right.LEAD) else [])]
    return next((one for one in seen if one.id == plan.person_id), None)


def decides(turn: Turn, plan: WorkPlan) -> bool:
    return plan.person_id != turn.person.id and turn.person.may(Right.LEAD) and owner_seen(turn, plan) is not None

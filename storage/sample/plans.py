"""The sample company's plans of this month: of the departments, of the reps, of money; and tasks from the leaders."""

from office.money import Money
from office.norms import Norm, NormRule
from office.periods import Period, Span, period_of
from office.plans import PlanKind
from office.rights import Role
from office.staff import Person
from office.work_plans import Goal, WorkGoal, WorkPlanKind, WorkPlanState
from storage.sample.scene import Scene

_SELLING, _COLLECTING, _SPENDING = Money(45_000_00, "EUR"), Money(30_000_00, "EUR"), Money(4_000_00, "EUR")
_A_YEAR = Money(480_000_00, "EUR")

_DISTRICTS = {"Ruzafa": Money(4_000_00, "EUR"), "Újszeged": Money(5_000_00, "EUR")}
"""Of which the selling is planned on its own."""


def plan_month(scene: Scene) -> None:
    month = period_of(Span.MONTH, scene.today)
    _plan_money(scene, month)
    for head in scene.people.values():
        if head.role is Role.HEAD:
            _plan_department(scene, head, month)
    scene.acting("hana")
    rule = NormRule(Norm.CALLS, 25, month.first, scene.people["eszter"].id, None, None)
    scene.store.norms.set(rule)
    _give_tasks(scene)


def _plan_money(scene: Scene, month: Period) -> None:
    scene.acting("dora")
    plans = scene.store.plans
    plans.set(PlanKind.SELL, period_of(Span.YEAR, scene.today), _A_YEAR)
    for kind, amount in ((PlanKind.SELL, _SELLING), (PlanKind.COLLECT, _COLLECTING), (PlanKind.SPEND, _SPENDING)):
        plans.set(kind, month, amount)
    for district, amount in _DISTRICTS.items():
        plans.set(PlanKind.SELL, month, amount, district=district)


def _plan_department(scene: Scene, head: Person, month: Period) -> None:
    """Agreed by the director; the reps' own by the head, but for one that is still to be agreed (S4 1.5)."""
    plans, team = scene.store.work_plans, [one for one in scene.people.values() if one.head_id == head.id]
    scene.acting(head.login)
    plan = plans.make(WorkPlanKind.DEPARTMENT, head.id, month.first)
    plans.set(plan, [WorkGoal(Goal.CALLS, 1_600), WorkGoal(Goal.NEW_CLIENTS, 12), WorkGoal(Goal.CONTRACTS, 16)])
    scene.acting("dora")
    plans.become(plans.become(plan, WorkPlanState.PROPOSED), WorkPlanState.AGREED)
    for rep in team:
        scene.acting(rep.login)
        own = plans.make(WorkPlanKind.PERSONAL, rep.id, month.first)
        turnover = Money(4_000_00, "GBP" if rep.country == "GB" else "EUR")
        goals = [WorkGoal(Goal.CALLS, 400), WorkGoal(Goal.NEW_CLIENTS, 4), WorkGoal(Goal.CONTRACTS, 4)]
        plans.set(own, [*goals, WorkGoal(Goal.TURNOVER, turnover.minor, turnover.currency)])
        own = plans.become(own, WorkPlanState.PROPOSED)
        if rep.login not in ("dragan", "hugo"):
            scene.acting(head.login)
            plans.become(own, WorkPlanState.AGREED)
            scene.store.plans.set(PlanKind.SELL, month, turnover, person_id=rep.id)


def _give_tasks(scene: Scene) -> None:
    for giver, doer, text, ahead in (
        ("hana", "ana", "bring the price list of the fair up to date", 3),
        ("hana", "carmen", "preparar la lista de clientes para su sustituto", 5),
        ("igor", "boris", "сверить список клиентов с картотекой", 4),
        ("dora", "igor", "prepare the figures of the quarter", 6),
    ):
        scene.acting(giver)
        task = scene.store.tasks.add(scene.people[doer], text, scene.workday(doer, ahead))
        scene.store.assignments.add(task, scene.people[giver], ordered=True)

"""Plans of work (S4 1.5): a month's of a person or a department, and an exhibition's; agreed by the head, with the fact
beside each goal, and the rows behind it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.reading.periods import read_period
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.amounts import an_amount, given_money, show_amount
from handlers.form_steps import record_step
from handlers.work_plan_card import (
    card,
    decides,
    deed_row,
    doers,
    facts,
    label_of,
    limited,
    month_of_plan,
    owner_seen,
    people_of,
    title,
)
from handlers.work_plan_lines import a_count, a_source, read_plan
from office.expenses import deciders
from office.money import Money
from office.names import fold
from office.periods import Span, period_of, read_code
from office.plans import PlanKind
from office.rights import Right
from office.staff import Person
from office.work_plans import Goal, WorkGoal, WorkPlanKind, WorkPlanState
from storage.events import Event
from storage.work_plans import KeptGoal, WorkPlan

feature = Feature("workplans")

LONGEST_WORD = 300
PAST_EVENTS = timedelta(days=120)
"""So long after its registration closed an exhibition can still be named."""


# Setting one


@feature.command("myplan", Right.LOG_CALLS)
def myplan(turn: Turn) -> Reply:
    """`/myplan calls 500, 10 new clients from fairs, turnover 20000 EUR[, April]`; without goals it is shown."""
    return _of_month(turn, WorkPlanKind.PERSONAL)


@feature.command("teamplan", Right.LEAD)
def teamplan(turn: Turn) -> Reply:
    """The same of the own department, and how the plans of its people stand."""
    return _of_month(turn, WorkPlanKind.DEPARTMENT)


def _of_month(turn: Turn, kind: WorkPlanKind) -> Reply:
    month = turn.today.replace(day=1)
    named = read_period(turn.text, turn.languages, turn.today) if turn.text else None
    if not turn.text or (named is not None and named.span is Span.MONTH):
        month = named.first if named else month
        plan = turn.store.work_plans.of(kind, _planner(turn, kind).id, month)
        if plan is not None:
            return card(turn, plan)
        none = t("workplans-none", period=period_of(Span.MONTH, month))
        make = Button(t("workplans-do-form"), "workplans.form", f"{kind}.{month:%Y-%m}")
        return Reply(lines(none, t("workplans-how"), *people_of(turn, kind, month)), column(make))
    try:
        said = read_plan(turn)
    except Unclear as why:
        return Reply(lines(why.why, t("workplans-how")), column(*_offered(why)))
    if said.month is not None and said.month < month:
        return Reply(t("workplans-past", period=period_of(Span.MONTH, said.month)))
    if not said.goals:
        return Reply(t("workplans-how"))
    return _saved(turn, turn.store.work_plans.make(kind, _planner(turn, kind).id, said.month or month), said.goals)


def _planner(turn: Turn, kind: WorkPlanKind) -> Person:
    """Whose plan one sets: of a department its head's, also where somebody stands in."""
    if kind is not WorkPlanKind.DEPARTMENT:
        return turn.person
    return next((one for one in turn.person.acts_for if one.holds(Right.LEAD)), turn.person)


def _needs_nobody(turn: Turn, plan: WorkPlan) -> bool:
    """A leader's own plan, and a department's; not the own one of somebody who stands in for a leader."""
    return turn.person.holds(Right.LEAD) or plan.kind is WorkPlanKind.DEPARTMENT


def _sets(turn: Turn, plan: WorkPlan) -> bool:
    return plan.person_id == _planner(turn, plan.kind).id


def _offered(why: Unclear) -> list[Button]:
    """Clients whom a name may mean: their cards."""
    return [Button(one.label, "clients.card", one.value) for one in why.choices if isinstance(one.value, int)]


@feature.command("fairplan", Right.LOG_CALLS)
def fairplan(turn: Turn) -> Reply:
    """`/fairplan EVENT: 40 contacts, CLIENT, CLIENT`: whom to invite and meet there; `/fairplan EVENT` shows it."""
    name, colon, rest = turn.text.partition(":")
    events = turn.store.events.closing(turn.now - PAST_EVENTS)
    event = _event(events, name)
    if event is None:
        if not events:
            return Reply(t("exhibitions-no-event"))
        known = Joined(tuple(one.name for one in events[:8]), ", ")
        return Reply(lines(t("workplans-which-event"), known, t("workplans-how-event")))
    if not colon:
        plan = turn.store.work_plans.of(WorkPlanKind.EXHIBITION, turn.person.id, event_id=event.id)
        return card(turn, plan) if plan else Reply(lines(t("workplans-none-of-event", event=event.name)))
    turn.text = rest
    try:
        said = read_plan(turn, exhibition=True)
    except Unclear as why:
        return Reply(lines(why.why, t("workplans-how-event")), column(*_offered(why)))
    if not said.goals:
        return Reply(t("workplans-how-event"))
    goals = [
        WorkGoal(one.goal, one.number, about=one.about or event.name) if one.goal is Goal.NEW_CLIENTS else one
        for one in said.goals
    ]
    plan = turn.store.work_plans.make(WorkPlanKind.EXHIBITION, turn.person.id, event_id=event.id)
    return _saved(turn, plan, goals)


def _event(events: Sequence[Event], name: str) -> Event | None:
    """The one of that name, or the only one whose name begins so."""
    said = fold(name)
    same = [one for one in events if fold(one.name) == said]
    begun = [one for one in events if said and fold(one.name).startswith(said)]
    return (same or begun)[0] if same or len(begun) == 1 else None


def _saved(turn: Turn, plan: WorkPlan, goals: Sequence[WorkGoal]) -> Reply:
    """In force at once where nobody has to agree; everybody else's is sent to the head with a press."""
    batch = turn.store.work_plans.set(plan, goals)
    own = _needs_nobody(turn, plan)
    plan = turn.store.work_plans.become(plan, WorkPlanState.AGREED if own else WorkPlanState.DRAFT)
    if own:
        _plan_turnover(turn, plan)
    return card(turn, plan, t("workplans-saved"), undo=batch)


def planned(turn: Turn, given: Answers) -> Reply:
    """What the form was told; nothing is planned of what was left out."""
    goals = [
        WorkGoal(goal, given[goal], about=given.get("source") if goal is Goal.NEW_CLIENTS else None)
        for goal in COUNTED
        if given.get(goal) is not None
    ]
    if (amount := given_money(given.get("turnover"))) is not None:
        goals.append(WorkGoal(Goal.TURNOVER, amount.minor, amount.currency))
    if not goals:
        return Reply(t("workplans-how"))
    kind, month = WorkPlanKind(given["kind"]), date.fromisoformat(given["month"])
    if kind is WorkPlanKind.DEPARTMENT and not turn.person.may(Right.LEAD):
        return Reply(t("errors-no-right"))
    return _saved(turn, turn.store.work_plans.make(kind, _planner(turn, kind).id, month), goals)


def _counted(goal: Goal, ask: Text) -> Step:
    return Step(goal, ask, t("workplans-goal", goal=goal), a_count, read.plain, optional=True)


def _hidden(name: str) -> Step:
    return Step(name, t("workplans-title"), t("workplans-title"), read.plain, read.plain, listed=False, asked=False)


COUNTED = (Goal.CALLS, Goal.MEETINGS, Goal.NEW_CLIENTS, Goal.CONTRACTS)
FORM = feature.form(
    Form(
        "workplans.new",
        t("workplans-title"),
        planned,
        (
            _hidden("kind"),
            _hidden("month"),
            _counted(Goal.CALLS, t("workplans-ask-calls")),
            _counted(Goal.MEETINGS, t("workplans-ask-meetings")),
            _counted(Goal.NEW_CLIENTS, t("workplans-ask-clients")),
            Step(
                "source",
                t("workplans-ask-source"),
                t("workplans-source"),
                a_source,
                read.plain,
                optional=True,
                when=lambda turn, given: bool(given.get(Goal.NEW_CLIENTS)),
            ),
            _counted(Goal.CONTRACTS, t("workplans-ask-contracts")),
            Step(
                "turnover", t("workplans-ask-turnover"), t("workplans-turnover"), an_amount, show_amount, optional=True
            ),
        ),
        Right.LOG_CALLS,
    )
)


@feature.press("workplans.form", Right.LOG_CALLS)
def by_form(turn: Turn) -> Reply:
    """`KIND.MONTH`"""
    kind, _, code = turn.arg.partition(".")
    period = read_code(code)
    if kind not in (WorkPlanKind.PERSONAL, WorkPlanKind.DEPARTMENT) or period is None or period.last < turn.today:
        return Reply(t("errors-old-button"))
    if kind == WorkPlanKind.DEPARTMENT and not turn.person.may(Right.LEAD):
        return Reply(t("errors-old-button"))
    turn.dialog.drop(FORM.name)
    return FORM.begin(turn, {"kind": kind, "month": period.first.isoformat()})


@feature.press("workplans.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    """`PLAN.BATCH`"""
    turn.arg, _, batch = turn.arg.partition(".")
    plan = turn.store.work_plans.get(turn.number)
    if plan is None or not _sets(turn, plan) or not (batch.isascii() and batch.isdecimal()):
        return Reply(t("errors-old-button"))
    if plan.state is not WorkPlanState.DRAFT and not _needs_nobody(turn, plan):
        return Reply(t("workplans-sent-already"))
    if not turn.store.work_plans.undo(plan, int(batch[:9])):
        return Reply(t("workplans-later-one"))
    if plan.state is WorkPlanState.AGREED:
        _plan_turnover(turn, plan)
    return card(turn, plan, t("workplans-undone"))


# What the card opens


@feature.press("workplans.rows", Right.LOG_CALLS)
def rows(turn: Turn) -> Reply:
    """What a goal's figure is made of."""
    one = turn.store.work_plans.goal(turn.number)
    plan = turn.store.work_plans.get(one.plan_id) if one else None
    owner = owner_seen(turn, plan)
    if one is None or plan is None or owner is None:
        return Reply(t("errors-old-button"))
    if one.goal.goal is Goal.TURNOVER:
        found: list[Text] = [
            t("workplans-sold", day=each.day, client=each.name or t("plans-hidden"), amount=each.amount)
            for person in doers(turn, plan, owner)
            for each in turn.store.plans.facts(
                turn.person, PlanKind.SELL, month_of_plan(plan), everywhere=True, seller_id=person.id
            )
        ]
    else:
        found = [deed_row(each) for each in facts(turn, plan, owner, one)]
    return Reply(lines(label_of(turn, one.goal), *limited(found)))


@feature.press("workplans.show", Right.LOG_CALLS)
def show(turn: Turn) -> Reply:
    plan = turn.store.work_plans.get(turn.number)
    return card(turn, plan) if plan and owner_seen(turn, plan) else Reply(t("errors-old-button"))


@feature.press("workplans.propose", Right.LOG_CALLS)
def propose(turn: Turn) -> Reply:
    """To the head; where there is none, to the directors."""
    plan = turn.store.work_plans.get(turn.number)
    if plan is None or plan.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    if plan.state not in (WorkPlanState.DRAFT, WorkPlanState.RETURNED):
        return Reply(t("workplans-sent-already"))
    to = deciders(turn.person, turn.store.staff.all())
    if not to:
        return Reply(t("workplans-nobody-agrees"))
    plan = turn.store.work_plans.become(plan, WorkPlanState.PROPOSED)
    for leader in to:
        shown = column(Button(t("workplans-do-show"), "workplans.show", plan.id))
        text = lines(t("workplans-proposed", name=turn.person.name), title(turn, plan, turn.person))
        turn.tell(leader, Reply(text, shown, kind="workplan", subject=plan.subject))
    return card(turn, plan, t("workplans-sent", name=Joined(tuple(one.name for one in to), ", ")))


@feature.press("workplans.agree", Right.LEAD)
def agree(turn: Turn) -> Reply:
    plan = _proposed(turn)
    if isinstance(plan, Reply):
        return plan
    plan = turn.store.work_plans.become(plan, WorkPlanState.AGREED)
    _plan_turnover(turn, plan)
    _answer(turn, plan, t("workplans-was-agreed", name=turn.person.name))
    return card(turn, plan)


def _plan_turnover(turn: Turn, plan: WorkPlan) -> None:
    """The turnover of an agreed plan of a month is the seller's plan of selling; there is one such plan, not two.

    What an earlier version of this plan set goes with its line; what others set stays.
    """
    if plan.kind is not WorkPlanKind.PERSONAL:
        return
    period, plans = month_of_plan(plan), turn.store.plans
    meant = [money for one in turn.store.work_plans.goals(plan) if (money := _money(one)) is not None]
    former = [money for one in turn.store.work_plans.ever(plan, Goal.TURNOVER) if (money := _money(one)) is not None]
    holds = [
        one.amount
        for one in plans.of_year(period.year)
        if (one.kind, one.period, one.person_id, one.district) == (PlanKind.SELL, period, plan.person_id, None)
    ]
    for amount in meant:
        if amount not in holds:
            plans.set(PlanKind.SELL, period, amount, person_id=plan.person_id)
    for amount in holds:
        if not meant and amount in former:
            plans.set(PlanKind.SELL, period, Money(0, amount.currency), person_id=plan.person_id)


def _money(one: KeptGoal) -> Money | None:
    goal = one.goal
    return Money(goal.number, goal.currency) if goal.goal is Goal.TURNOVER and goal.currency else None


def _proposed(turn: Turn) -> WorkPlan | Reply:
    plan = turn.store.work_plans.get(turn.number)
    if plan is None or not decides(turn, plan):
        return Reply(t("errors-old-button"))
    return plan if plan.state is WorkPlanState.PROPOSED else Reply(t("workplans-decided-already"))


def _answer(turn: Turn, plan: WorkPlan, said: Text) -> None:
    owner = turn.store.staff.get(plan.person_id)
    if owner is not None and owner.active:
        shown = column(Button(t("workplans-do-show"), "workplans.show", plan.id))
        turn.tell(owner, Reply(lines(said, title(turn, plan, owner)), shown, kind="workplan", subject=plan.subject))


def returned(turn: Turn, given: Answers) -> Reply:
    turn.arg = str(given["plan"])
    plan = _proposed(turn)
    if isinstance(plan, Reply):
        return plan
    plan = turn.store.work_plans.become(plan, WorkPlanState.RETURNED, given["word"])
    _answer(turn, plan, t("workplans-was-returned", name=turn.person.name, word=given["word"]))
    return card(turn, plan)


WORD = Step("word", t("workplans-ask-word"), t("workplans-word-label"), read.a_line(LONGEST_WORD), read.plain)
RETURN = feature.form(
    Form(
        "workplans.word",
        t("workplans-return-title"),
        returned,
        (record_step("plan", t("workplans-return-title")), WORD),
        Right.LEAD,
        card=False,
    )
)


@feature.press("workplans.return", Right.LEAD)
def give_back(turn: Turn) -> Reply:
    plan = _proposed(turn)
    return plan if isinstance(plan, Reply) else RETURN.begin(turn, {"plan": plan.id})

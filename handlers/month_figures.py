"""The figures of one person's month, counted from what was entered; as they are known now."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.periods import leading_period
from bot.talk.turn import Turn
from office.call_analysis import CallMade, analysed
from office.calls import CallKind
from office.money import Money, totals
from office.monthly_reports import Figure, Measure, kept
from office.norms import Norm
from office.periods import Period, month_of
from office.plans import PlanKind, planned
from office.rights import Right
from office.staff import Person
from office.work_plans import Goal, WorkPlanKind, WorkPlanState
from office.worktime import is_workday
from storage.month_facts import Entry
from storage.store import Store

_DAY = timedelta(days=1)


def named_month(turn: Turn, words: list[str]) -> tuple[Period | None, str]:
    """The month that the words begin or end with, and the others; one without its year that lies ahead is the last."""
    for start in range(len(words)):
        period, length = leading_period(words[start:], turn.today, turn.languages)
        if period is None or period.month is None or (start and start + length < len(words)):
            continue
        if period.first > turn.today and not any(str(period.year) in one for one in words):
            period = month_of(period.year - 1, period.month)
        return period, " ".join([*words[:start], *words[start + length :]])
    return None, " ".join(words)


@dataclass(frozen=True, slots=True)
class Done:
    """What a person did in the month, one by one."""

    calls: list[CallMade]
    offers: list[date]
    entries: list[Entry]

    @property
    def days(self) -> set[date]:
        """On which there is anything."""
        return {one.at.date() for one in self.calls} | {one.at.date() for one in self.entries} | set(self.offers)


@dataclass(frozen=True, slots=True)
class Month:
    figures: tuple[Figure, ...]
    silent: tuple[date, ...]
    """Working days without any entry."""

    @property
    def missed(self) -> list[Figure]:
        """The norms that were not reached."""
        return [one for one in self.figures if one.missed]


def counted(store: Store, person: Person, month: Period) -> Month:
    """Of the month, as far as it has gone by `store.now`."""
    facts = store.month_facts
    done = Done(facts.calls([person], month), facts.offers(person, month), facts.entries(person, month))
    days = list(_worked(store, person, month))
    figures = [
        *analysed(done.calls),
        Figure(Measure.OFFERS_EMAIL, len(done.offers)),
        *_contracts(store, person, month, done.entries),
        *(Figure(measure, count) for measure, count in facts.counts(person, month).items()),
        *_reconciled(store, person, month),
        *_money(store, person, month),
        *_planned(store, person, month),
        *_norms(store, person, month, days, done),
    ]
    busy = done.days
    return Month(kept(figures, person.role), tuple(day for day in days if day not in busy))


def _worked(store: Store, person: Person, month: Period) -> Iterator[date]:
    """The working days that have begun, those of an absence left out."""
    away = store.absences.of(person)
    day = month.first
    while day <= min(month.last, person.today(store.now)):
        if is_workday(day, person.worktime) and not any(one.covers(day) for one in away):
            yield day
        day += _DAY


def _contracts(store: Store, person: Person, month: Period, entries: list[Entry]) -> Iterator[Figure]:
    """Signed with clients of one's own; and for who keeps them, entered."""
    norm = store.norms.of(person, month.first).get(Norm.NEW_CONTRACTS)
    yield Figure(Measure.NEW_CONTRACTS, store.month_facts.new_contracts(person, month), norm)
    entered = [one for one in entries if one.field == "created" and one.subject.startswith("contract:")]
    yield Figure(Measure.CONTRACTS, len(entered))


def _planned(store: Store, person: Person, month: Period) -> Iterator[Figure]:
    """The goals of the own plan of the month, once it is agreed; turnover stands with what was sold."""
    plan = store.work_plans.of(WorkPlanKind.PERSONAL, person.id, month.first)
    if plan is None or plan.state is not WorkPlanState.AGREED:
        return
    for kept_goal in store.work_plans.goals(plan):
        one = kept_goal.goal
        if one.goal not in (Goal.TURNOVER, Goal.MEET):
            done = store.deeds.of(one.goal, [person], month.first, month.last, one.about)
            yield Figure(Measure.PLAN, len(done), one.number, f"{one.goal}:{one.about or ''}")


def _reconciled(store: Store, person: Person, month: Period) -> Iterator[Figure]:
    """Of all clients that the person sees: the own ones, or all."""
    if person.may(Right.LOG_CALLS):
        clients = store.reconciliations.of_month(person, month.first)
        yield Figure(Measure.RECONCILED, sum(one.answered for one in clients), len(clients))


def _money(store: Store, person: Person, month: Period) -> Iterator[Figure]:
    """What was sold, collected and spent, against the own plan of the month where there is one."""
    plans = [one for one in store.plans.of_year(month.year) if one.person_id == person.id]
    for kind in PlanKind:
        plan = {one.currency: one for one in planned({p.period: p.amount for p in plans if p.kind is kind}, month)}
        if kind is PlanKind.SPEND:
            sums = store.plans.sums(kind, month, person.id).values()
            fact = totals(amount for amounts in sums for amount in amounts)
        else:
            fact = {one.currency: one for one in store.month_facts.money(kind, person, month)}
        for currency in sorted(plan.keys() | fact.keys()):
            done = fact.get(currency, Money(0, currency))
            yield Figure(Measure(kind.value), done, plan.get(currency), currency)


def _norms(store: Store, person: Person, month: Period, days: list[date], done: Done) -> Iterator[Figure]:
    """On how many of the worked days each norm of a day was reached; they hold for whole months."""
    offered = {(one.at.date(), one.client_id) for one in done.calls if one.offer}
    cards = {(one.at.date(), one.subject) for one in done.entries if one.subject.startswith("client:")}
    counted_by = {
        Norm.CALLS: Counter(one.at.date() for one in done.calls if one.kind is CallKind.CALL),
        Norm.OFFERS_EMAIL: Counter(done.offers),
        Norm.OFFERS_PHONE: Counter(day for day, _ in offered),
        Norm.CARDS: Counter(day for day, _ in cards),
    }
    held = store.norms.of(person, month.first)
    for norm, counts in counted_by.items():
        if norm in held:
            reached = sum(counts[day] >= held[norm] for day in days)
            yield Figure(Measure.NORM, reached, len(days), norm.value)

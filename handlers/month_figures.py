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
from office.norms import DEFAULTS, Norm
from office.periods import Period, month_of
from office.plans import PlanKind, planned
from office.rights import Right, Role
from office.staff import Person
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
    calls, offers, entries = facts.calls([person], month), facts.offers(person, month), facts.entries(person, month)
    days = list(_worked(store, person, month))
    figures = [
        *analysed(calls),
        Figure(Measure.OFFERS_EMAIL, len(offers)),
        *_contracts(store, person, month, entries),
        *(Figure(measure, count) for measure, count in facts.counts(person, month).items()),
        *_reconciled(store, person, month),
        *_money(store, person, month),
        *_norms(person, days, calls, offers, entries),
    ]
    busy = {one.at.date() for one in calls} | {one.at.date() for one in entries} | set(offers)
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
    norm = DEFAULTS[Norm.NEW_CONTRACTS].count if person.role is Role.REP else None
    yield Figure(Measure.NEW_CONTRACTS, store.month_facts.new_contracts(person, month), norm)
    yield Figure(
        Measure.CONTRACTS, sum(one.subject.startswith("contract:") for one in entries if one.field == "created")
    )


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


def _norms(
    person: Person, days: list[date], calls: list[CallMade], offers: list[date], entries: list[Entry]
) -> Iterator[Figure]:
    """On how many of the worked days each norm of a day was reached."""
    if person.role is not Role.REP:
        return
    offered = {(one.at.date(), one.client_id) for one in calls if one.offer}
    cards = {(one.at.date(), one.subject) for one in entries if one.subject.startswith("client:")}
    done = {
        Norm.CALLS: Counter(one.at.date() for one in calls if one.kind is CallKind.CALL),
        Norm.OFFERS_EMAIL: Counter(offers),
        Norm.OFFERS_PHONE: Counter(day for day, _ in offered),
        Norm.CARDS: Counter(day for day, _ in cards),
    }
    for norm, counts in done.items():
        reached = sum(counts[day] >= DEFAULTS[norm].count for day in days)
        yield Figure(Measure.NORM, reached, len(days), norm.value)

"""The figures of the leaders' pictures, each as a text and as what is drawn: trend, team, ageing, funnel."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.talk.charts import Picture
from bot.talk.digest import day_label, leads_all, people_of
from bot.talk.panels import Bar, Bars, Column, Columns, Compared, Comparison, Course, Funnel, Share, Shares
from bot.talk.turn import Turn
from bot.talk.wording import Reader, render
from bot.talk.words import Joined, Lines, Text, lines, t
from handlers.amounts import sums
from office.money import Money
from office.norms import Norm
from office.periods import Period, Span, period_before
from office.plans import PlanKind, percent, planned
from office.receivables import Bucket, ageing, is_overdue, open_sum
from office.rights import Role
from office.staff import Person
from office.worktime import is_workday
from storage.figures import PersonFigures

MOST_PEOPLE = 16
MOST_DEBTORS = 8
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


# Trend against plan


def trend(turn: Turn, period: Period) -> tuple[Text, Picture]:
    """Calls against the norm, and what was sold and collected against the plan, up to today."""
    people = people_of(turn.store, turn.person)
    spans = _slices(period, turn.today)
    counts = turn.store.figures.calls_within([one.id for one in people], spans, turn.person.timezone)
    goals = [sum(each.values()) for each in _goals(turn, people, spans)]
    done, goal = sum(counts), sum(goals)
    columns = [
        Column(_label(turn, period, first), count, target)
        for (first, _), count, target in zip(spans, counts, goals, strict=True)
    ]
    courses = [_course(turn, period, kind) for kind in (PlanKind.SELL, PlanKind.COLLECT)]
    text = lines(
        t("charts-trend", period=period),
        t("digest-calls", done=done, target=goal),
        *(said for said, _ in courses),
    )
    calls = Columns(render(t("charts-calls"), turn.reader), columns)
    title = render(t("charts-trend", period=period), turn.reader)
    subtitle = render(t("digest-calls", done=done, target=goal), turn.reader)
    return text, Picture(title, subtitle, (calls, *(panel for _, panel in courses)), turn.person.dark)


def _slices(period: Period, today: date) -> list[tuple[date, date]]:
    """Days of a month, weeks of a quarter, months of a year, as far as they have begun."""
    last = min(period.last, today)
    found: list[tuple[date, date]] = []
    first = period.first
    while first <= last:
        match period.span:
            case Span.MONTH:
                end = first
            case Span.QUARTER:
                end = first + _DAY * (6 - first.weekday())
            case Span.YEAR:
                end = (first.replace(day=28) + _WEEK).replace(day=1) - _DAY
        found.append((first, min(end, last)))
        first = end + _DAY
    return found


def _label(turn: Turn, period: Period, first: date) -> str:
    if period.span is Span.MONTH:
        return str(first.day)
    return day_label(first, turn.reader).split("\n")[1] if period.span is Span.QUARTER else f"{first.month:02}"


def _goals(turn: Turn, people: Sequence[Person], spans: Sequence[tuple[date, date]]) -> list[dict[int, int]]:
    """For each span the calls that the norms ask of each rep on the working days from its first to its last."""
    reps = [one for one in people if one.role is Role.REP]
    norms: dict[date, dict[int, int]] = {}  # by month: a norm changes with one
    found = []
    for first, last in spans:
        goals = dict.fromkeys((one.id for one in reps), 0)
        for day in (first + _DAY * number for number in range((last - first).days + 1)):
            month = day.replace(day=1)
            if month not in norms:
                kept = turn.store.norms.of_people(reps, month)
                norms[month] = {one: counts.get(Norm.CALLS, 0) for one, counts in kept.items()}
            for one in reps:
                if is_workday(day, one.worktime):
                    goals[one.id] += norms[month][one.id]
        found.append(goals)
    return found


def _course(turn: Turn, period: Period, kind: PlanKind) -> tuple[Text, Course]:
    """In the company's currency; what stands in others is in the reports."""
    currency, last = turn.company.currency, min(period.last, turn.today)
    by_day = turn.store.trends.money_by_day(turn.person, kind, period.first, last, currency)
    values: list[int] = []
    for number in range((last - period.first).days + 1):
        values.append((values[-1] if values else 0) + by_day.get(period.first + _DAY * number, 0))
    fact = Money(values[-1] if values else 0, currency)
    plan = _plan(turn, period, kind, currency)
    said = (
        t("charts-course-planned", kind=str(kind), fact=fact, plan=plan, percent=percent(fact, plan))
        if plan.minor
        else t("charts-course", kind=str(kind), fact=fact)
    )
    return said, Course(
        render(t("charts-course-title", kind=str(kind), currency=currency), turn.reader),
        values,
        (period.last - period.first).days + 1,
        plan.minor,
        render(t("digest-sum", amount=plan), turn.reader),
        render(
            t("charts-course-now", amount=fact, percent=percent(fact, plan))
            if plan.minor
            else t("digest-sum", amount=fact),
            turn.reader,
        ),
        (_day(turn, period.first), _day(turn, period.last)),
    )


def _day(turn: Turn, day: date) -> str:
    return day_label(day, turn.reader).split("\n")[1]


def _plan(turn: Turn, period: Period, kind: PlanKind, currency: str) -> Money:
    """The company's plan; of a head the plans of the team's sellers together. A quarter is its months."""
    team = None if leads_all(turn.person) else {one.id for one in people_of(turn.store, turn.person)}
    plans = [
        one
        for one in turn.store.plans.of_year(period.year)
        if one.kind is kind
        and one.amount.currency == currency
        and (one.person_id in team if team is not None else one.person_id is None and one.district is None)
    ]
    whole = Money(0, currency)
    for seller in {one.person_id for one in plans}:
        amounts = {one.period: one.amount for one in plans if one.person_id == seller}
        if period.span is Span.QUARTER:
            within = [
                amount for each, amount in amounts.items() if each.month and period.first <= each.first <= period.last
            ]
            whole = sum(within, whole)
        else:
            whole = sum(planned(amounts, period), whole)
    return whole


# The team compared


def team(turn: Turn, period: Period) -> tuple[Text, Picture]:
    """Each one's calls against the norm so far, new contracts, and what was sold to the clients each looks after."""
    last = min(period.last, turn.today)
    people = people_of(turn.store, turn.person)
    done = turn.store.figures.of_people([one.id for one in people], period.first, turn.person.timezone, last)
    currency = turn.company.currency
    sold = turn.store.trends.money_by_seller(turn.person, PlanKind.SELL, period.first, last, currency)
    goals = dict.fromkeys((one.id for one in people), 0) | _goals(turn, people, [(period.first, last)])[0]
    able = [one for one in people if goals[one.id] or not done[one.id].idle or sold.get(one.id)]
    able.sort(key=lambda one: (-done[one.id].calls, one.name))
    shown, more = able[:MOST_PEOPLE], len(able) - MOST_PEOPLE
    rows = [
        t(
            "charts-team-row",
            name=one.name,
            calls=done[one.id].calls,
            target=goals[one.id],
            contracts=done[one.id].new_contracts,
            sold=Money(sold.get(one.id, 0), currency),
        )
        for one in shown
    ]
    left = t("digest-more", count=more) if more > 0 else None
    title, reader = t("charts-team", period=period), turn.reader
    compared = [
        _compared(one, done[one.id], goals[one.id], Money(sold.get(one.id, 0), currency), reader) for one in shown
    ]
    heads = (t("charts-calls"), t("charts-new-contracts"), t("charts-sold", currency=currency))
    panel = _comparison(heads, compared, left, reader)
    calls, target = sum(done[one.id].calls for one in shown), sum(goals[one.id] for one in shown)
    subtitle = t("digest-calls", done=calls, target=target)
    picture = Picture(render(title, reader), render(subtitle, reader), (panel,), turn.person.dark)
    return lines(title, *(rows or [t("charts-nobody")]), left), picture


def _compared(person: Person, done: PersonFigures, goal: int, sold: Money, reader: Reader) -> Compared:
    return Compared(
        person.name,
        (
            Bar("", done.calls, goal, behind=done.calls * 2 < goal),
            Bar("", done.new_contracts, 0),
            Bar("", sold.minor, 0, text=render(t("digest-sum", amount=sold), reader)),
        ),
    )


def _comparison(heads: Sequence[Text], people: Sequence[Compared], left: Text | None, reader: Reader) -> Comparison:
    """Whoever has none of it is named beneath: a row of empty bars compares nothing."""
    shown = [one for one in people if any(bar.done or bar.target for bar in one.bars)]
    beside = tuple(one.name for one in people if one not in shown)
    more = lines(t("charts-beside", names=Joined(beside)) if beside else None, left)
    return Comparison("", [render(head, reader) for head in heads], shown, render(more, reader))


# The age of debts


def ages(turn: Turn, period: Period) -> tuple[Text, Picture]:
    """Who owes how much for how long today, a bar a currency, and the largest debts that are late."""
    reader, today = turn.reader, turn.today
    debts = turn.store.reports.owed(turn.person, today)
    table = ageing((debt.bill for debt in debts), today)
    title = t("charts-ageing", day=today)
    if not table:
        nothing = t("charts-nothing-owed")
        return lines(title, nothing), Picture(render(title, reader), render(nothing, reader), (), turn.person.dark)
    panels: list[Shares | Bars] = []
    said: list[Text] = []
    for currency, buckets in sorted(table.items()):
        parts = [
            Share(
                render(t("charts-bucket", bucket=_code(bucket)), reader),
                amount.minor,
                render(t("digest-sum", amount=amount), reader),
            )
            for bucket, amount in buckets.items()
        ]
        panels.append(Shares(currency, parts))
        said += [
            t("charts-ageing-row", bucket=_code(bucket), amount=amount)
            for bucket, amount in buckets.items()
            if amount.minor
        ]
    late: dict[tuple[str, str], Money] = {}
    for debt in debts:
        if is_overdue(debt.bill, today):
            rest = open_sum(debt.bill)
            key = debt.client, rest.currency
            late[key] = late[key] + rest if key in late else rest
    for currency in sorted({currency for _, currency in late}):
        largest = sorted((amount.minor, name) for (name, each), amount in late.items() if each == currency)[::-1]
        bars = [
            Bar(name, minor, 0, behind=True, text=render(t("digest-sum", amount=Money(minor, currency)), reader))
            for minor, name in largest[:MOST_DEBTORS]
        ]
        panels.append(Bars(render(t("charts-debtors", currency=currency), reader), bars))
    whole = [sum(buckets.values(), Money(0, currency)) for currency, buckets in sorted(table.items())]
    subtitle = t("charts-open", sums=sums(whole))
    return (
        Lines((title, subtitle, *said)),
        Picture(render(title, reader), render(subtitle, reader), panels, turn.person.dark),
    )


def _code(bucket: Bucket) -> str:
    return "over" if bucket is Bucket.OVER_90 else str(bucket)


# From a call to a contract


def funnel(turn: Turn, period: Period) -> tuple[Text, Picture]:
    """Of the clients whom the people spoke to in the period, how many were offered something, and how many signed."""
    ids: Sequence[int] = [one.id for one in people_of(turn.store, turn.person)]
    zone, reader = turn.person.timezone, turn.reader
    ways = turn.store.trends.ways(ids, period.first, min(period.last, turn.today), zone)
    before = period_before(period)
    former = turn.store.trends.ways(ids, before.first, before.last, zone)
    steps = (ways.contacted, ways.offered, ways.signed)
    earlier = (former.contacted, former.offered, former.signed)
    names = ("contacted", "offered", "signed")
    shares = [
        Share(
            render(t("charts-funnel-step", step=name), reader),
            count,
            f"{count}" if not number or not steps[number - 1] else f"{count} · {count * 100 // steps[number - 1]} %",
        )
        for number, (name, count) in enumerate(zip(names, steps, strict=True))
    ]
    title = t("charts-funnel", period=period)
    said = [
        t("charts-funnel-row", step=name, count=count, before=past)
        for name, count, past in zip(names, steps, earlier, strict=True)
    ]
    beside = t("charts-unoffered", count=ways.unoffered) if ways.unoffered else None
    subtitle = t("charts-funnel-of", signed=ways.signed, contacted=ways.contacted)
    panel = Funnel(render(t("charts-funnel-title"), reader), shares)
    return lines(title, *said, beside), Picture(
        render(title, reader), render(subtitle, reader), (panel,), turn.person.dark
    )

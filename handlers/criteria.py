"""The scorecard of three criteria (S4 5.7), each figure with the rows behind it; and what one may do, in words."""

from datetime import date

from bot.reading.periods import read_period
from bot.talk.feature import Feature
from bot.talk.refusals import no_right
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Lines, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers.norms import led_by
from handlers.work_plan_card import deed_row, limited
from office.criteria import cards_in_time, growth, same_day_before
from office.money import Money, totals
from office.periods import Period, Span, period_before, period_of, read_code
from office.plans import PlanKind, bar
from office.rights import NOT_LENT, RIGHTS, SCOPES, Right
from office.staff import Person
from office.work_plans import Goal, WorkPlanKind, share
from storage.plans import Fact

feature = Feature("criteria")

SEARCH, TURNOVER, CARDS = "search", "turnover", "cards"
MOST_PEOPLE = 24


@feature.command("criteria", Right.LOG_CALLS)
def criteria(turn: Turn) -> Reply:
    """`/criteria [NAME] [MONTH]`: the own ones; a leader's, person by person, those of the team."""
    month, name = _month_and_name(turn)
    if name:
        try:
            nobody = t("criteria-nobody", name=name[:60])
            person_id = read.one_of(turn, name, _seen(turn), nobody)
        except Unclear as why:
            return Reply(why.why)
        person = next(one for one in _seen(turn) if one.id == person_id)
        return card(turn, person, month)
    team = [one for one in _seen(turn) if one.id != turn.person.id and one.holds(Right.LOG_CALLS)]
    return _team(turn, team, month) if team else card(turn, turn.person, month)


def _month_and_name(turn: Turn) -> tuple[Period, str]:
    """The month that the line ends with, the present one where it names none, and what stands before it."""
    words = turn.text.split()
    for first in range(max(0, len(words) - 3), len(words)):
        found = read_period(" ".join(words[first:]), turn.languages, turn.today)
        if found is not None and found.span is Span.MONTH:
            return found, " ".join(words[:first])
    return period_of(Span.MONTH, turn.today), " ".join(words)


def _seen(turn: Turn) -> list[Person]:
    """Whose scorecard this person may read: the own, and those of the people one leads; nobody else's."""
    return led_by(turn) if turn.person.may(Right.LEAD) else [turn.person]


def card(turn: Turn, person: Person, month: Period) -> Reply:
    arg = f"{person.id}.{month.code}"
    before = period_before(month)
    return Reply(
        lines(
            t("criteria-title", name=person.name, period=month),
            _search_line(turn, person, month),
            _turnover_line(turn, person, month),
            _cards_line(turn, person, month),
        ),
        (
            *grid(
                [
                    Button(t("criteria-search"), "criteria.rows", f"{arg}.{SEARCH}"),
                    Button(t("criteria-turnover"), "criteria.rows", f"{arg}.{TURNOVER}"),
                    Button(t("criteria-cards"), "criteria.rows", f"{arg}.{CARDS}"),
                    Button(t("plans-period", period=before), "criteria.show", f"{person.id}.{before.code}"),
                ]
            ),
        ),
    )


def _team(turn: Turn, team: list[Person], month: Period) -> Reply:
    parts: list[Text] = [t("criteria-team", period=month)]
    for one in team[:MOST_PEOPLE]:
        three = (_search_line(turn, one, month), _turnover_line(turn, one, month), _cards_line(turn, one, month))
        parts.append(Lines(("", one.name, *three)))
    buttons = [Button(one.name, "criteria.show", f"{one.id}.{month.code}") for one in team[:MOST_PEOPLE]]
    return Reply(Lines(tuple(parts)), grid(buttons))


# The three


def _search(turn: Turn, person: Person, month: Period) -> tuple[int, int]:
    """How many clients were found of those planned; each line of the plan counts up to what it asks for."""
    plan = turn.store.work_plans.of(WorkPlanKind.PERSONAL, person.id, month.first)
    goals = [one.goal for one in turn.store.work_plans.goals(plan)] if plan else []
    wanted = [one for one in goals if one.goal is Goal.NEW_CLIENTS]
    found = [
        min(one.number, len(turn.store.deeds.of(one.goal, [person], month.first, month.last, one.about)))
        for one in wanted
    ]
    return sum(found), sum(one.number for one in wanted)


def _search_line(turn: Turn, person: Person, month: Period) -> Text:
    found, wanted = _search(turn, person, month)
    if not wanted:
        return t("criteria-no-search")
    part = share(found, wanted)
    return t("criteria-search-done", bar=bar(part), percent=part, found=found, wanted=wanted)


def _sold(turn: Turn, person: Person, first: date, last: date) -> list[Fact]:
    rows = turn.store.plans.facts(
        turn.person, PlanKind.SELL, period_of(Span.MONTH, first), everywhere=True, seller_id=person.id
    )
    return [one for one in rows if one.day <= last]


def _turnover_line(turn: Turn, person: Person, month: Period) -> Text:
    """The month, or as much of it as has passed, against as much of the month before; currency by currency."""
    last = min(month.last, turn.today)
    ended = period_before(month)
    until = ended.last if last == month.last else same_day_before(last)
    now = totals(one.amount for one in _sold(turn, person, month.first, last))
    before = totals(one.amount for one in _sold(turn, person, ended.first, until))
    rows = [
        _growth(now.get(code, Money(0, code)), before.get(code, Money(0, code))) for code in sorted({*now, *before})
    ]
    return Lines(tuple(rows)) if rows else t("criteria-no-turnover")


def _growth(now: Money, before: Money) -> Text:
    percent = growth(now.minor, before.minor)
    if percent is None:
        return t("criteria-turnover-new", now=now)
    signed = f"+{percent}" if percent > 0 else f"−{-percent}" if percent < 0 else "0"
    return t("criteria-growth", now=now, before=before, percent=signed)


def _cards_line(turn: Turn, person: Person, month: Period) -> Text:
    done, judged = cards_in_time(turn.store.deeds.cards(person, month.first, month.last), turn.now)
    if not judged:
        return t("criteria-no-cards")
    part = share(done, judged)
    return t("criteria-cards-done", bar=bar(part), percent=part, done=done, count=judged)


# What the figures open


@feature.press("criteria.show", Right.LOG_CALLS)
def show(turn: Turn) -> Reply:
    """`PERSON.MONTH`"""
    asked = _asked(turn)
    return card(turn, asked[0], asked[1]) if asked else Reply(t("errors-old-button"))


@feature.press("criteria.rows", Right.LOG_CALLS)
def rows(turn: Turn) -> Reply:
    """`PERSON.MONTH.FIGURE`"""
    asked = _asked(turn)
    if asked is None or asked[2] not in (SEARCH, TURNOVER, CARDS):
        return Reply(t("errors-old-button"))
    person, month, figure = asked
    match figure:
        case "search":
            found = turn.store.deeds.of(Goal.NEW_CLIENTS, [person], month.first, month.last)
            return Reply(lines(t("criteria-search"), *limited([deed_row(one) for one in found])))
        case "turnover":
            sold = _sold(turn, person, month.first, month.last)
            shown = [
                t("workplans-sold", day=one.day, client=one.name or t("plans-hidden"), amount=one.amount)
                for one in sold
            ]
            return Reply(lines(t("criteria-turnover"), *limited(shown)))
        case _:
            return _cards(turn, person, month)


def _cards(turn: Turn, person: Person, month: Period) -> Reply:
    found = turn.store.deeds.cards(person, month.first, month.last)
    shown: list[Text] = []
    for one in found:
        made = person.local(one.made).date()
        if one.in_time:
            shown.append(t("criteria-card-filled", client=one.client, day=made))
        elif one.filled is not None:
            filled = person.local(one.filled).date()
            shown.append(t("criteria-card-late", client=one.client, day=made, filled=filled))
        else:
            shown.append(t("criteria-card-open", client=one.client, day=made))
    mine = person.id == turn.person.id
    gaps = [Button(one.client[:40], "clients.card", one.client_id) for one in found if one.filled is None]
    return Reply(lines(t("criteria-cards"), *limited(shown)), column(*gaps[:8]) if mine else ())


def _asked(turn: Turn) -> tuple[Person, Period, str] | None:
    digits, _, rest = turn.arg.partition(".")
    code, _, figure = rest.partition(".")
    month = read_code(code)
    person = next((one for one in _seen(turn) if str(one.id) == digits), None)
    if person is None or month is None or month.span is not Span.MONTH or month.first > turn.today:
        return None
    return person, month, figure


# My rights


@feature.command("rights", Right.TALK)
def rights(turn: Turn) -> Reply:
    """What this person may do here, whose clients are seen, for whom too, and by what the work is measured."""
    person = turn.person
    if person.away:
        return no_right(person)
    own = RIGHTS[person.role]
    held = [t("criteria-right", right=right) for right in Right if right in own]
    measured = Button(t("criteria-mine"), "talk.command", "criteria") if person.may(Right.LOG_CALLS) else None
    head = t("criteria-role", role=person.role)
    lent = [_lent(one, own) for one in person.standing_for]
    return Reply(lines(head, *held, t("criteria-scope", scope=SCOPES[person.role]), *lent), column(measured))


def _lent(absent: Person, own: frozenset[Right]) -> Text:
    """What somebody who is away lends: the rights that are more than the own, and whose clients they are for."""
    more = [right for right in Right if right in RIGHTS[absent.role] - NOT_LENT - own]
    return lines(
        t("criteria-for", person=absent.name, role=absent.role),
        *(t("criteria-right", right=right) for right in more),
        t("criteria-scope", scope=SCOPES[absent.role]),
    )

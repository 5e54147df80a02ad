"""Analysis of calls (S4 3.1): outcomes, rates, best hours, by segment; the own ones, for a leader the people's."""

from bot.talk.feature import Feature
from bot.talk.monthly_reports import led
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, lines, t
from handlers import answers as read
from handlers import month_words
from handlers.month_figures import named_month
from handlers.unclear import offered
from office.call_analysis import analysed
from office.monthly_reports import Measure, Section
from office.periods import Period, Span, period_before, period_of, read_code
from office.rights import Right
from office.staff import Person

feature = Feature("analysis")


@feature.command("analysis", Right.LOG_CALLS)
def analysis(turn: Turn) -> Reply:
    """`/analysis [MONTH] [NAME]`: of a leader without a name all that are led, and the leader."""
    month, rest = named_month(turn, turn.text.split())
    month = month or period_of(Span.MONTH, turn.today)
    if month.first > turn.today:
        return Reply(t("reports-future", period=month))
    people = [turn.person, *led(turn.store, turn.person)]
    if rest:
        try:
            named = read.one_of(turn, rest, people, t("monthly-nobody", text=rest[:60]))
        except Unclear as why:
            return offered(why, "analysis.show", f".{month.code}")
        people = [one for one in people if one.id == named]
    return _shown(turn, month, people)


def _shown(turn: Turn, month: Period, people: list[Person]) -> Reply:
    figures = analysed(turn.store.month_facts.calls(people, month))
    alone = len(people) == 1
    whose: Text = people[0].name if alone else t("analysis-people", count=len(people))
    before = period_before(month)
    who = str(people[0].id) if alone else "all"
    buttons = ((Button(t("reports-period", period=before), "analysis.show", f"{who}.{before.code}"),),)
    title = t("analysis-title", whose=whose, month=month)
    if not any(one.value for one in figures):
        return Reply(lines(title, t("analysis-none")), buttons)
    kept = [one for one in figures if not one.empty or one.measure is Measure.CALLS]
    rows = month_words.told(month_words.unfrozen(kept), Section.CALLS, Section.CLIENTS)
    return Reply(lines(title, *rows, t("analysis-rates")), buttons)


@feature.press("analysis.show", Right.LOG_CALLS)
def show(turn: Turn) -> Reply:
    """`person.month`, or `all.month`"""
    who, _, code = turn.arg.partition(".")
    month = read_code(code)
    people = [turn.person, *led(turn.store, turn.person)]
    if who != "all":
        people = [one for one in people if str(one.id) == who]
    if month is None or month.month is None or not people:
        return Reply(t("errors-old-button"))
    return _shown(turn, month, people)

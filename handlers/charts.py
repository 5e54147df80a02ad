"""Pictures for the leaders: trend against plan, the team compared, the age of debts, the way to a contract, growth."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from bot.reading.words import tag_of
from bot.talk import pictures
from bot.talk.charts import Picture
from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, grid, lines, t
from handlers import chart_figures as figures
from handlers import growth
from handlers.statistics import named_period
from office.periods import Period, Span, of_button, period_before, period_of
from office.rights import Right

feature = Feature("charts")


class Chart(StrEnum):
    TREND = "trend"
    TEAM = "team"
    AGEING = "ageing"
    FUNNEL = "funnel"
    GROWTH = "growth"


MAKERS: dict[Chart, Callable[[Turn, Period], tuple[Text, Picture]]] = {
    Chart.TREND: figures.trend,
    Chart.TEAM: figures.team,
    Chart.AGEING: figures.ages,
    Chart.FUNNEL: figures.funnel,
    Chart.GROWTH: growth.growth,
}

OF_PERIOD = (Chart.TREND, Chart.TEAM, Chart.FUNNEL)
"""The others show how things stand, whatever the period."""


class Asked(NamedTuple):
    chart: Chart | None
    period: Period
    dark: bool | None
    """None: the ground stays."""


@feature.command("charts", Right.SEE_DIGEST)
def charts(turn: Turn) -> Reply:
    """`/charts [WHICH] [PERIOD] [dark|light]`: the named picture, of the month that runs; without a name, a choice."""
    asked = _asked(turn, turn.text.split())
    if asked is None:
        return Reply(t("charts-unknown", text=turn.text[:60]), _others(None, period_of(Span.MONTH, turn.today)))
    if asked.dark is not None:
        turn.person = turn.store.staff.change(turn.person, dark=asked.dark)
    if asked.chart is not None:
        return _shown(turn, asked.chart, asked.period)
    chosen = None if asked.dark is None else t("charts-ground", ground="dark" if asked.dark else "light")
    return Reply(lines(chosen, t("charts-which")), _others(None, asked.period))


def _asked(turn: Turn, words: list[str]) -> Asked | None:
    """What the words say, in whichever order; None where one of them says nothing."""
    grounds = [tag for one in words if (tag := tag_of(one, "grounds"))]
    rest = [one for one in words if tag_of(one, "grounds") is None]
    dark = grounds[0] == "dark" if grounds else None
    if len(grounds) > 1:
        return None
    month = period_of(Span.MONTH, turn.today)
    if not rest:
        return Asked(None, month, dark)
    for cut in range(len(rest), 0, -1):
        for name, when in ((rest[:cut], rest[cut:]), (rest[-cut:], rest[:-cut])):
            if tag := tag_of(" ".join(name), "charts"):
                period = named_period(turn, " ".join(when)) if when else month
                return Asked(Chart(tag), period, dark) if period and period.first <= turn.today else None
    alone = named_period(turn, " ".join(rest))
    return Asked(None, alone, dark) if alone and alone.first <= turn.today else None


@feature.command("growth", Right.SEE_DIGEST)
@feature.phrase("growth", Right.SEE_DIGEST)
def is_growing(turn: Turn) -> Reply:
    """Is the company growing?"""
    return _shown(turn, Chart.GROWTH, period_of(Span.MONTH, turn.today))


@feature.press("charts.show", Right.SEE_DIGEST)
def show(turn: Turn) -> Reply:
    return _pressed(turn)


def _pressed(turn: Turn) -> Reply:
    """`chart.span.day`: the picture of the period that the day lies in."""
    chart, _, rest = turn.arg.partition(".")
    span, _, iso = rest.partition(".")
    period = of_button(span, iso)
    if period is None or chart not in list(Chart):
        return Reply(t("errors-old-button"))
    return _shown(turn, Chart(chart), period)


@feature.press("charts.ground", Right.SEE_DIGEST)
def ground(turn: Turn) -> Reply:
    """`dark.chart.span.day`: on the other ground from now on, this picture at once."""
    dark, _, turn.arg = turn.arg.partition(".")
    if dark not in ("0", "1"):
        return Reply(t("errors-old-button"))
    turn.person = turn.store.staff.change(turn.person, dark=dark == "1")
    return _pressed(turn)


def _shown(turn: Turn, chart: Chart, period: Period) -> Reply:
    if period.first > turn.today:
        return Reply(t("errors-old-button"))
    text, picture = MAKERS[chart](turn, period)
    name = f"{chart}-{period.code if chart in OF_PERIOD else turn.today}.png"
    file = pictures.keep(turn.store, name, picture, person_id=turn.person.id)
    return Reply(
        text, (*_periods(turn, chart, period), *_others(chart, period), _grounds(turn, chart, period)), files=(file,)
    )


def _periods(turn: Turn, chart: Chart, period: Period) -> tuple[tuple[Button, ...], ...]:
    if chart not in OF_PERIOD:
        return ()
    before = Button(t("statistics-do-before"), "charts.show", _arg(chart, period_before(period)))
    spans = [
        Button(t("statistics-do-span", span=str(span)), "charts.show", _arg(chart, period_of(span, turn.today)))
        for span in Span
    ]
    return ((before,), tuple(spans))


def _others(chart: Chart | None, period: Period) -> tuple[tuple[Button, ...], ...]:
    return grid([Button(word(each), "charts.show", _arg(each, period)) for each in Chart if each is not chart])


def _grounds(turn: Turn, chart: Chart, period: Period) -> tuple[Button, ...]:
    dark = turn.person.dark
    label = t("charts-do-light") if dark else t("charts-do-dark")
    return (Button(label, "charts.ground", f"{int(not dark)}.{_arg(chart, period)}"),)


def _arg(chart: Chart, period: Period) -> str:
    return f"{chart}.{period.span}.{period.first.isoformat()}"

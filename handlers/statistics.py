"""Statistics of contracts, asked for: `/statistics`, with a month, a quarter or a year in words."""

import re
from datetime import date, datetime

from bot.reading.dates import find_dates
from bot.reading.periods import with_quarters
from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.statistics import report
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, t
from office.periods import Period, Span, of_button, period_before, period_of, read_code
from office.rights import Right

feature = Feature("statistics")

_YEAR = re.compile(r"\b20\d\d\b")


@feature.command("statistics", Right.SEE_CONTRACTS)
def statistics(turn: Turn) -> Reply:
    """The month that runs; else the period that the words name: a span alone is the one that runs."""
    if not turn.text:
        return _shown(turn, period_of(Span.MONTH, turn.today))
    period = named_period(turn, turn.text)
    return (
        _shown(turn, period)
        if period
        else Reply(t("statistics-which", text=turn.text[:60]), _spans(turn, "statistics.show"))
    )


def named_period(turn: Turn, text: str) -> Period | None:
    """One that is named without its year and has not begun is the last one: in November, Q3 lies behind."""
    span = tag_of(text, "spans")
    if span is not None:
        return period_of(Span(span), turn.today)
    if (year := read_code(text)) is not None and year.span is Span.YEAR:
        return year
    now = datetime.combine(turn.today, datetime.min.time())
    for language in turn.languages:
        for found in find_dates(with_quarters(text), language, now, past=True):
            if found.grain in list(Span):
                period = period_of(Span(found.grain), _day(found.value))
                ahead = period.first > turn.today and _YEAR.search(text) is None
                return period_of(period.span, period.first.replace(year=period.first.year - 1)) if ahead else period
    return None


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


@feature.press("statistics.show", Right.SEE_CONTRACTS)
def show(turn: Turn) -> Reply:
    period = read_shown(turn.arg)
    return _shown(turn, period, replace=True) if period else Reply(t("errors-old-button"))


def read_shown(arg: str) -> Period | None:
    """`span.day`: the period that the day lies in; None for anything else."""
    span, _, iso = arg.partition(".")
    return of_button(span, iso)


def _shown(turn: Turn, period: Period, *, replace: bool = False) -> Reply:
    return Reply(report(turn.store, turn.person, period), periods(turn, period, "statistics.show"), replace=replace)


def periods(turn: Turn, period: Period, press: str) -> Rows:
    """The buttons to the period before, and to those that run."""
    before = Button(t("statistics-do-before"), press, _arg(period_before(period)))
    return ((before,), *_spans(turn, press))


def _spans(turn: Turn, press: str) -> Rows:
    row = [Button(t("statistics-do-span", span=str(span)), press, _arg(period_of(span, turn.today))) for span in Span]
    return (tuple(row),)


def _arg(period: Period) -> str:
    return f"{period.span}.{period.first.isoformat()}"

"""Is the company growing? Turnover, buyers and new clients of the last whole months against those before."""

from datetime import date

from bot.talk.charts import Picture
from bot.talk.panels import Column, Columns
from bot.talk.turn import Turn
from bot.talk.wording import render
from bot.talk.words import Text, lines, t
from office.growth import growth_of
from office.money import Money, minor_digits
from office.periods import Period, Span, period_before, period_of
from office.plans import PlanKind

MONTHS = 12
COMPARED = 3
"""Whole months against as many before them, and against the same a year ago."""


def growth(turn: Turn, period: Period) -> tuple[Text, Picture]:
    """As of today, whatever the period; the month that runs is drawn, and not compared."""
    months = _months(turn.today, MONTHS + COMPARED + 1)
    currency, reader = turn.company.currency, turn.reader
    by_day = turn.store.trends.money_by_day(turn.person, PlanKind.SELL, months[0].first, turn.today, currency)
    sold = [sum(minor for day, minor in by_day.items() if each.first <= day <= each.last) for each in months]
    clients = turn.store.trends.new_clients(turn.person, [(each.first, each.last) for each in months])
    whole = slice(-COMPARED - 1, -1)
    before = slice(-2 * COMPARED - 1, -COMPARED - 1)
    year_ago = slice(-COMPARED - 1 - MONTHS, -1 - MONTHS)
    turnover, former, last_year = (Money(sum(sold[part]), currency) for part in (whole, before, year_ago))
    buyers, buyers_before = (
        turn.store.trends.buyers(turn.person, months[part][0].first, months[part][-1].last) for part in (whole, before)
    )
    verdict = growth_of(turnover.minor, former.minor)
    title = t("charts-growth", verdict=str(verdict))
    text = lines(
        title,
        _recently(turnover, former),
        _a_year_ago(turnover, last_year),
        t("charts-growth-buyers", now=buyers, before=buyers_before),
        t("charts-growth-clients", now=sum(clients[whole]), before=sum(clients[before])),
    )
    drawn = months[-MONTHS:]
    sums = [
        Column(f"{each.first:%m}", minor, text=_short(minor, currency))
        for each, minor in zip(drawn, sold[-MONTHS:], strict=True)
    ]
    counts = [Column(f"{each.first:%m}", count) for each, count in zip(drawn, clients[-MONTHS:], strict=True)]
    panels = (
        Columns(render(t("charts-sold", currency=currency), reader), sums),
        Columns(render(t("charts-new-clients"), reader), counts),
    )
    subtitle = render(_recently(turnover, former), reader)
    return text, Picture(render(title, reader), subtitle, panels, turn.person.dark)


def _recently(now: Money, before: Money) -> Text:
    """With the change in percent; without one where there was nothing."""
    if before.minor <= 0:
        return t("charts-growth-turnover-new", now=now)
    return t("charts-growth-turnover", now=now, before=before, change=_change(now, before))


def _a_year_ago(now: Money, before: Money) -> Text:
    if before.minor <= 0:
        return t("charts-growth-no-year")
    return t("charts-growth-year", now=now, before=before, change=_change(now, before))


def _change(now: Money, before: Money) -> str:
    return f"{(now.minor - before.minor) * 100 // before.minor:+d}"


def _months(today: date, count: int) -> list[Period]:
    """The month that runs last, with those before it."""
    found = [period_of(Span.MONTH, today)]
    while len(found) < count:
        found.insert(0, period_before(found[0]))
    return found


def _short(minor: int, currency: str) -> str:
    """A sum in thousands or millions of the currency, fit for a column."""
    units = minor // 10 ** minor_digits(currency)
    for size, sign in ((1_000_000, "M"), (1_000, "k")):
        if abs(units) >= size:
            tenths = units * 10 // size
            return f"{tenths // 10}.{tenths % 10}{sign}" if abs(tenths) < 100 else f"{tenths // 10}{sign}"
    return str(units)

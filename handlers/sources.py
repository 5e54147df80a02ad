"""Where clients come from: what each channel and campaign brought in a month, a quarter or a year."""

from collections import defaultdict

from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Reply, Text, lines, t
from handlers.amounts import sums
from handlers.client_fields import channel_word
from handlers.statistics import named_period, periods, read_shown
from office.periods import Period, Span, period_of
from office.rights import Right
from office.sources import Origin, Source, origin_of
from office.worktime import local_day_bounds
from storage.sources import Yield

feature = Feature("sources")

MOST_CAMPAIGNS = 15


@feature.command("sources", Right.SEE_CONTRACTS)
def sources(turn: Turn) -> Reply:
    """`/sources [month, quarter or year]`; alone: the month that runs."""
    period = named_period(turn, turn.text) if turn.text else period_of(Span.MONTH, turn.today)
    return _shown(turn, period) if period else Reply(t("statistics-which", text=turn.text[:60]))


@feature.press("sources.show", Right.SEE_CONTRACTS)
def show(turn: Turn) -> Reply:
    period = read_shown(turn.arg)
    return _shown(turn, period, replace=True) if period else Reply(t("errors-old-button"))


def _shown(turn: Turn, period: Period, *, replace: bool = False) -> Reply:
    buttons = periods(turn, period, "sources.show")
    start, _ = local_day_bounds(period.first, turn.person.timezone)
    _, end = local_day_bounds(period.last, turn.person.timezone)
    found: dict[Origin, Yield] = defaultdict(Yield)
    for kept, brought in turn.store.sources.of(turn.person, start, end).items():
        _add(found[_origin(turn, kept)], brought)
    if not found:
        return Reply(t("sources-none", period=period), buttons, replace=replace)
    channels: dict[Source | None, Yield] = defaultdict(Yield)
    for origin, brought in found.items():
        _add(channels[origin.channel], brought)
    by_yield = sorted(channels.items(), key=lambda one: (-one[1].clients, str(one[0])))
    campaigns = sorted(
        (one for one in found.items() if one[0].campaign), key=lambda one: (-one[1].clients, str(one[0]))
    )
    text = lines(
        t("sources-title", period=period),
        *(_row(_channel(channel), brought) for channel, brought in by_yield),
        t("sources-campaigns") if campaigns else None,
        *(_row(_named(origin), brought) for origin, brought in campaigns[:MOST_CAMPAIGNS]),
    )
    return Reply(text, buttons, replace=replace)


def _origin(turn: Turn, kept: str | None) -> Origin:
    """What was kept before the channels were known, or imported, is read for the channel that it names."""
    origin = origin_of(kept)
    if origin.channel is None and origin.campaign:
        clear = told(origin.campaign, "sources", turn.languages).clear
        return Origin(Source(clear), origin.campaign) if clear else origin
    return origin


def _add(to: Yield, brought: Yield) -> None:
    to.clients += brought.clients
    to.contracts += brought.contracts
    to.payments += brought.payments


def _channel(channel: Source | None) -> Text:
    return channel_word(channel) if channel else t("sources-unknown")


def _named(origin: Origin) -> Text:
    return t("sources-campaign", channel=_channel(origin.channel), campaign=origin.campaign)


def _row(name: Text, brought: Yield) -> Text:
    money = brought.money()
    row = t("sources-row", source=name, clients=str(brought.clients), contracts=str(brought.contracts))
    return t("sources-row-money", row=row, sums=sums(money)) if money else row

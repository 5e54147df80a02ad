"""The plan of the day in the morning and the fact in the evening: on demand, and whether they come by themselves."""

from dataclasses import replace

from bot.talk import own_day
from bot.talk.feature import Feature
from bot.talk.own_day import EVENING, MORNING
from bot.talk.turn import Turn
from bot.talk.words import Reply, t
from handlers import calls, offers
from office.rights import Right

feature = Feature("own_day")


@feature.command("morning", Right.LOG_CALLS)
def morning(turn: Turn) -> Reply:
    """Whom to call today, and what is to be reached."""
    return own_day.morning(turn.store, turn.person, turn.today)


@feature.command("evening", Right.LOG_CALLS)
def evening(turn: Turn) -> Reply:
    """Plan against fact of today so far."""
    return own_day.evening(turn.store, turn.person, turn.today)


@feature.press("own_day.call", Right.LOG_CALLS)
def call(turn: Turn) -> Reply:
    """The form of a call under the plan, which stays; with the client who was pressed, or with none."""
    if not turn.arg:
        return replace(calls.FORM.begin(turn), replace=False)
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    return replace(calls.FORM.begin(turn, {"client": client.id}), replace=False)


@feature.press("own_day.offer", Right.LOG_CALLS)
def offer(turn: Turn) -> Reply:
    return replace(offers.FORM.begin(turn), replace=False)


@feature.press("morning.off", Right.LOG_CALLS)
def morning_off(turn: Turn) -> Reply:
    own_day.turn_on(turn.store, turn.person, MORNING, on=False)
    return Reply(t("morning-is-off"))


@feature.press("morning.on", Right.LOG_CALLS)
def morning_on(turn: Turn) -> Reply:
    own_day.turn_on(turn.store, turn.person, MORNING, on=True)
    return Reply(t("morning-is-on"))


@feature.press("evening.off", Right.LOG_CALLS)
def evening_off(turn: Turn) -> Reply:
    own_day.turn_on(turn.store, turn.person, EVENING, on=False)
    return Reply(t("evening-is-off"))


@feature.press("evening.on", Right.LOG_CALLS)
def evening_on(turn: Turn) -> Reply:
    own_day.turn_on(turn.store, turn.person, EVENING, on=True)
    return Reply(t("evening-is-on"))

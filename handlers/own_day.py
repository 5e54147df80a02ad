"""The plan of the day in the morning and the fact in the evening: on demand, and whether they come by themselves."""

from dataclasses import replace

from bot.talk import own_day
from bot.talk.feature import Feature
from bot.talk.own_day import EVENING, MORNING
from bot.talk.refusals import OLD_BUTTON
from bot.talk.turn import Turn
from bot.talk.words import Reply, t
from handlers import calls, offers
from office.rights import Right

feature = Feature("own_day")


@feature.command("morning", Right.LOG_CALLS)
def morning(turn: Turn) -> Reply:
    """Whom to call today, and what is to be reached."""
    return _shown(turn, own_day.morning(turn.store, turn.person, turn.today))


@feature.command("evening", Right.LOG_CALLS)
def evening(turn: Turn) -> Reply:
    """Plan against fact of today so far."""
    return _shown(turn, own_day.evening(turn.store, turn.person, turn.today))


def _shown(turn: Turn, reply: Reply) -> Reply:
    """With the switch, for those to whom it comes."""
    if not own_day.concerns(turn.store, turn.person):
        return reply
    return own_day.switchable(reply, on=reply.kind not in turn.store.quiet.without(turn.person))


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


@feature.press("own_day.switch", Right.LOG_CALLS)
def switch(turn: Turn) -> Reply:
    """A button says what pressing makes of it, so that pressing it twice is pressing it once."""
    kind, _, wish = turn.arg.partition(".")
    said = {
        (MORNING, "off"): t("morning-is-off"),
        (MORNING, "on"): t("morning-is-on"),
        (EVENING, "off"): t("evening-is-off"),
        (EVENING, "on"): t("evening-is-on"),
    }.get((kind, wish))
    if said is None:
        return OLD_BUTTON
    turn.store.quiet.switch(turn.person, kind, on=wish == "on")
    return Reply(said)

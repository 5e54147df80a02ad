"""The live counter of the day's norms: it stands under the latest message of a call or an offer, and only there."""

from bot.talk.turn import Turn
from bot.talk.words import Reply, Text, lines, t
from office.norms import DEFAULTS, Norm
from office.worktime import local_day_bounds

KIND = "norms"
"""Of the messages that bear it."""


def progress(turn: Turn) -> Text:
    """The day's norms of the person, as they stand now."""
    start, end = local_day_bounds(turn.today, turn.person.timezone)
    done = turn.store.calls.count(turn.person.id, start, end)
    return t(
        "calls-counter",
        calls=done.calls,
        callsTarget=DEFAULTS[Norm.CALLS].count,
        phone=done.offers_phone,
        phoneTarget=DEFAULTS[Norm.OFFERS_PHONE].count,
        email=done.offers_email,
        emailTarget=DEFAULTS[Norm.OFFERS_EMAIL].count,
    )


def counted(turn: Turn, reply: Reply) -> Reply:
    """The reply with the counter as its last line; the message that bore it loses it by an edit."""
    _take_away(turn, reply)
    return Reply(lines(reply.text, progress(turn)), reply.buttons, reply.replace, KIND, reply.subject)


def _take_away(turn: Turn, reply: Reply) -> None:
    standing = turn.store.outbox.standing(turn.person.id, KIND)
    pressed = turn.pressed() if reply.replace else None
    if standing is None or (pressed is not None and pressed.id == standing.id):
        return
    text, _, _ = standing.text.rpartition("\n")
    turn.store.outbox.rewrite(standing, text)

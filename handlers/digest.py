"""The digest, asked for: of today so far, or of an earlier day."""

from dataclasses import replace
from datetime import date

from bot.reading.dates import AmbiguousDate, UnreadableDate, read_date
from bot.talk.digest import digest_reply
from bot.talk.feature import Answer, Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, lines, t
from bot.understanding.meaning import Intent
from office.rights import Right
from office.staff import Person

feature = Feature("digest")

EARLIEST = date(2000, 1, 1)
"""Nothing is on record before."""


@feature.command("digest", Right.SEE_DIGEST)
@feature.intent(Intent.TEAM_REPORT, Right.SEE_DIGEST, shows=True)
def digest(turn: Turn) -> Answer:
    """`/digest`, `/digest 2026-03-10`, `/digest yesterday`."""
    if not turn.text:
        return _of(turn, turn.today)
    try:
        day = read_date(turn.text, turn.languages, turn.today, past=True)
    except UnreadableDate:
        return Reply(t("digest-bad-day", text=turn.text[:60]))
    except AmbiguousDate as error:
        past = [day for day in error.candidates if day <= turn.today]
        buttons = [Button(t("digest-of-day", day=day), "digest.of", day.isoformat()) for day in past]
        return Reply(t("digest-which-day"), column(*buttons))
    return _of(turn, day)


@feature.press("digest.of", Right.SEE_DIGEST)
def of_day(turn: Turn) -> Answer:
    try:
        return _of(turn, date.fromisoformat(turn.arg))
    except ValueError:
        return Reply(t("errors-old-button"))


def _of(turn: Turn, day: date) -> Answer:
    """The own, and that of each leader for whom the person stands in."""
    if not EARLIEST <= day <= turn.today:
        return Reply(t("digest-no-record", day=day))
    leaders = [one for one in turn.person.acts_for if one.holds(Right.SEE_DIGEST)]
    return [_as(turn, one, digest_reply(turn.store, one.alone, day)) for one in leaders]


def _as(turn: Turn, leader: Person, reply: Reply) -> Reply:
    if leader.id == turn.person.id:
        return reply
    return replace(reply, text=lines(t("absences-for", person=leader.name), reply.text))

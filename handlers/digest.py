"""The digest, asked for: of today so far, or of an earlier day."""

from datetime import date

from bot.reading.dates import AmbiguousDate, UnreadableDate, read_date
from bot.talk.digest import digest_reply
from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, column, t
from bot.understanding.meaning import Intent
from office.rights import Right

feature = Feature("digest")

EARLIEST = date(2000, 1, 1)
"""Nothing is on record before."""


@feature.command("digest", Right.SEE_DIGEST)
@feature.intent(Intent.TEAM_REPORT, Right.SEE_DIGEST, shows=True)
def digest(turn: Turn) -> Reply:
    """`/digest`, `/digest 2026-03-10`, `/digest yesterday`."""
    if not turn.text:
        return digest_reply(turn.store, turn.person, turn.today)
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
def of_day(turn: Turn) -> Reply:
    try:
        return _of(turn, date.fromisoformat(turn.arg))
    except ValueError:
        return Reply(t("errors-old-button"))


def _of(turn: Turn, day: date) -> Reply:
    if not EARLIEST <= day <= turn.today:
        return Reply(t("digest-no-record", day=day))
    return digest_reply(turn.store, turn.person, day)

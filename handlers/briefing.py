"""The daily briefing, before it goes out: what it says so far, a line more, its hour, whether quiet days are told."""

from dataclasses import replace
from datetime import date, time, timedelta

from bot.reading.dates import AmbiguousDate, UnreadableDate, read_date
from bot.reading.hours import read_time
from bot.talk.briefing import KIND, briefing_text, since_when
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import market
from office.market import BRIEFED_WITHIN, NoteKind
from office.rights import Right
from office.worktime import is_workday, local_to_utc, workday_on_or_after

feature = Feature("briefing")


@feature.command("briefing", Right.SEE_DIGEST)
def briefing(turn: Turn) -> Reply:
    """`/briefing`: what the next one says so far; `/briefing yesterday`: the one that was told that day."""
    if not turn.text:
        return coming(turn)
    try:
        day = read_date(turn.text, turn.languages, turn.today, past=True)
    except (UnreadableDate, AmbiguousDate):
        return Reply(t("digest-bad-day", text=turn.text[:60]))
    told = turn.store.briefings.told(turn.person, day)
    text = briefing_text(turn.store, turn.person, day, told.since, told.until) if told else None
    if told is None or text is None:
        return Reply(t("briefing-none-of", day=day))
    return Reply(lines(text, t("briefing-mailed", address=turn.person.email) if told.mailed else None))


def coming(turn: Turn, note: Text | None = None) -> Reply:
    wish = turn.store.briefings.wish(turn.person)
    day = _next_day(turn, wish.at)
    text = briefing_text(turn.store, turn.person, day, since_when(turn.store, turn.person, day), turn.now)
    off = KIND in turn.store.quiet.without(turn.person)
    quiet = t("briefing-do-quiet-off") if wish.quiet_days else t("briefing-do-quiet-on")
    return Reply(
        lines(note, text or t("briefing-nothing"), t("briefing-off") if off else _goes(turn, day, wish.at)),
        column(
            Button(t("quiet-do-on", what=t("quiet-kind", kind=KIND)), "quiet.switch", f"{KIND}.on") if off else None,
            Button(t("briefing-do-add"), "briefing.add"),
            Button(t("briefing-do-hour"), "briefing.hour"),
            Button(quiet, "briefing.quiet", "off" if wish.quiet_days else "on"),
            None if turn.person.email else Button(t("profile-do-email"), "profile.email"),
        ),
        replace=True,
    )


def _goes(turn: Turn, day: date, at: time) -> Text:
    """When, and where: by e-mail too, or what that wants."""
    if turn.company.mails and turn.person.email:
        return t("briefing-goes-mail", day=day, time=at)
    missing = t("briefing-no-server") if turn.person.email else t("briefing-no-address")
    return lines(t("briefing-goes", day=day, time=at), missing)


def _next_day(turn: Turn, at: time) -> date:
    """Today as long as it was not told and may still be, else the next day of work."""
    today, worktime = turn.today, turn.person.worktime
    over = turn.now > local_to_utc(today, at, worktime.zone) + BRIEFED_WITHIN
    if is_workday(today, worktime) and not over and turn.store.briefings.told(turn.person, today) is None:
        return today
    return workday_on_or_after(today + timedelta(days=1), turn.person.worktime)


@feature.press("briefing.add", Right.SEE_DIGEST)
def add(turn: Turn) -> Reply:
    """A line of the leader's own is a note like any other."""
    turn.dialog.drop(market.FORM.name)
    return market.FORM.begin(turn, {"kind": str(NoteKind.OTHER), "client": None})


@feature.press("briefing.quiet", Right.SEE_DIGEST)
def quiet(turn: Turn) -> Reply:
    """The button says what pressing makes of it, so that pressing it twice is pressing it once."""
    if turn.arg not in ("on", "off"):
        return Reply(t("errors-old-button"))
    wish = turn.store.briefings.wish(turn.person)
    turn.store.briefings.want(turn.person, replace(wish, quiet_days=turn.arg == "on"))
    return coming(turn, t("profile-saved"))


# The hour


def _an_hour(turn: Turn, text: str) -> str:
    if (wall := read_time(text, turn.languages)) is None:
        raise Unclear(t("profile-bad-time", text=text.strip()[:40]))
    return f"{wall:%H:%M}"


def _set_hour(turn: Turn, given: Answers) -> Reply:
    wish = turn.store.briefings.wish(turn.person)
    turn.store.briefings.want(turn.person, replace(wish, at=time.fromisoformat(given["time"])))
    turn.store.occurrences.unplan(f"staff:{turn.person.id}", KIND)
    return coming(turn, t("profile-saved"))


HOUR = feature.form(
    Form(
        "briefing.hour",
        t("briefing-do-hour"),
        _set_hour,
        (
            Step(
                "time",
                t("briefing-ask-hour"),
                t("briefing-do-hour"),
                _an_hour,
                read.plain,
                lambda turn, given: [Choice(at, at) for at in ("12:00", "15:00", "16:00", "17:00")],
                width=4,
                kind=FieldKind.TIME,
            ),
        ),
        Right.SEE_DIGEST,
        card=False,
    )
)


@feature.press("briefing.hour", Right.SEE_DIGEST)
def change_hour(turn: Turn) -> Reply:
    return HOUR.begin(turn)

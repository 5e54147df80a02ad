"""The fields of a call: how each is asked, read and shown, for a new call and for one that is corrected."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.talk.steps import Answers, Choice, Step, Unclear, leaves_out
from bot.talk.tasks import step_in_words
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.wording import word
from bot.talk.words import Button, t
from handlers import answers as read
from handlers.form_steps import client_step, text_step
from office.calls import CallKind, Direction, NextStep, Outcome
from office.rights import Right

NOT_OF_MEETINGS = ("outcome", "direction", "offer")
LONGEST_NOTE = 500
LONGEST_STEP = 300
MOST_NAME_WORDS = 5
NOBODY_SPOKE = (Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL)


def _steps(turn: Turn, given: Answers) -> Sequence[Choice]:
    return [Choice(word(step), str(step)) for step in NextStep]


def _client(turn: Turn, text: str) -> int:
    """A short line that names no client may be the name of a new one."""
    try:
        return read.a_client(turn, text)
    except Unclear as why:
        if why.choices or len(text.split()) > MOST_NAME_WORDS or leaves_out(text):
            raise
        raise Unclear(why.why, keeps={"new_client": text.strip()}) from None


def _register(turn: Turn, given: Answers) -> Sequence[Button]:
    """A client whom the line calls new may be registered on the way."""
    name = given.get("new_client")
    if not name or not turn.person.may(Right.EDIT_CLIENTS):
        return ()
    return (Button(t("calls-register", client=str(name)[:40]), "registration.inside"),)


def _is_meeting(turn: Turn, given: Answers) -> bool:
    return given.get("kind") == CallKind.MEETING


def _a_day_of_a_call(turn: Turn, text: str) -> str:
    day = date.fromisoformat(read.a_day(turn, text, past=True))
    if day > turn.today:
        raise Unclear(t("calls-day-ahead", day=day), read=True)
    return day.isoformat()


STEPS = (
    replace(client_step(t("calls-ask-client")), read=_client, more=_register),
    read.pick("outcome", t("calls-ask-outcome"), t("calls-outcome"), Outcome, words="outcomes"),
    Step(
        "minutes",
        t("calls-ask-minutes"),
        t("calls-minutes"),
        read.minutes,
        read.show_minutes,
        lambda turn, given: [Choice(t("forms-minutes", minutes=n), n) for n in (5, 10, 15, 30)],
        optional=True,
        when=lambda turn, given: given.get("outcome") not in NOBODY_SPOKE,
        width=4,
    ),
    read.pick(
        "direction",
        t("calls-ask-direction"),
        t("calls-direction"),
        Direction,
        words="directions callers",
        optional=True,
    ),
    replace(
        read.pick("kind", t("calls-ask-kind"), t("calls-kind"), CallKind, words="callkinds"),
        when=_is_meeting,
        asked=False,
    ),
    Step(
        "offer",
        t("calls-ask-offer"),
        t("calls-offer"),
        read.read_yes_no,
        read.show_yes_no,
        read.yes_no,
        when=lambda turn, given: given.get("outcome") == Outcome.REACHED,
        kind=FieldKind.CHOICE,
    ),
    Step(
        "on",
        t("calls-ask-on"),
        t("calls-on"),
        _a_day_of_a_call,
        read.show_day,
        optional=True,
        asked=False,
        kind=FieldKind.DAY,
    ),
    text_step("note", t("calls-ask-note"), t("calls-note-label"), LONGEST_NOTE, optional=True),
    Step(
        "next_step",
        t("calls-ask-next-step"),
        t("calls-next-step"),
        read.a_line(LONGEST_STEP),
        lambda turn, value: step_in_words(value),
        _steps,
        optional=True,
    ),
    Step(
        "next_on",
        t("calls-ask-next-on"),
        t("calls-next-on"),
        read.a_coming_moment,
        read.show_moment,
        read.coming_days,
        optional=True,
        when=lambda turn, given: given.get("next_step") is not None,
        kind=FieldKind.MOMENT,
        in_window=True,
    ),
    Step(
        "remind",
        t("calls-ask-remind"),
        t("calls-remind"),
        read.a_coming_moment,
        read.show_moment,
        optional=True,
        asked=False,
        kind=FieldKind.MOMENT,
    ),
    # What a line of free text leaves for later; never asked.
    Step("text", t("calls-title"), t("calls-title"), read.plain, read.plain, listed=False, asked=False),
    Step("new_client", t("calls-title"), t("calls-title"), read.plain, read.plain, listed=False, asked=False),
)

MEETING_STEPS = tuple(step for step in STEPS if step.name not in NOT_OF_MEETINGS)

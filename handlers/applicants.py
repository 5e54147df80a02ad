"""Hiring: applicants in one line, their stages by press, the day of the next step."""

from datetime import date

from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, grid, lines, t
from handlers import answers as read
from handlers.line_parts import Parts
from handlers.unclear import explained
from office.names import fold
from office.personnel import ApplicantStage
from office.rights import Right
from storage.applicants import Applicant

feature = Feature("applicants")

LONGEST, MOST = 120, 20


@feature.command("applicant", Right.KEEP_PERSONNEL)
def applicant(turn: Turn) -> Reply:
    """`/applicant NAME, POSITION[, DAY]`; of a known name the day of the next step; alone, all that are open."""
    found = turn.store.applicants.open()
    if not turn.text:
        buttons = [Button(one.name, "applicants.show", one.id) for one in found[:MOST]]
        return Reply(lines(t("applicants-how"), *map(_row, found[:MOST])), grid(buttons))
    parts = Parts(turn)
    try:
        name = read.a_line(LONGEST)(turn, parts.first())
        day = parts.moment("starts")
        next_on = date.fromisoformat(day[:10]) if day else None
        position = parts.rest()
        known = next((one for one in found if fold(one.name) == fold(name)), None)
        if known is not None and not position:
            return card(turn.store.applicants.change(known, next_on=next_on) if next_on else known)
        position = read.a_line(LONGEST)(turn, position)
    except Unclear as why:
        return explained(why, t("applicants-how"))
    one = turn.store.applicants.add(name, position, next_on, turn.person)
    turn.made = one.subject
    return card(one)


def _row(one: Applicant) -> Text:
    row = t("applicants-row", name=one.name, position=one.position, stage=one.stage)
    return lines(row, t("applicants-next", day=one.next_on) if one.next_on and not one.over else None)


def card(one: Applicant) -> Reply:
    stages = [
        Button(word(each), "applicants.stage", f"{one.id}.{each}") for each in ApplicantStage if each != one.stage
    ]
    text = lines(_row(one), t("moves-join-how") if one.stage is ApplicantStage.HIRED else None)
    return Reply(text, grid(stages), replace=True, subject=one.subject)


@feature.press("applicants.show", Right.KEEP_PERSONNEL)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(one) if one else Reply(t("errors-old-button"))


def _pressed(turn: Turn) -> Applicant | None:
    try:
        return turn.store.applicants.any(turn.number)
    except LookupError:
        return None


@feature.press("applicants.stage", Right.KEEP_PERSONNEL)
def stage(turn: Turn) -> Reply:
    """`applicant.stage`; a press of another stage puts it right."""
    turn.arg, _, value = turn.arg.partition(".")
    one = _pressed(turn)
    if one is None or value not in list(ApplicantStage):
        return Reply(t("errors-old-button"))
    return card(turn.store.applicants.change(one, stage=ApplicantStage(value)))

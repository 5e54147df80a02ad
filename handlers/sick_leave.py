"""Sick leave (S4 1.6): `/sickleave Ana, 16-20 March`; from its card on the person is away as by `/away`, and the hours
of those days are those of somebody sick. Leaders enter it for their people, HR for everybody, also afterwards.
"""

from dataclasses import replace
from datetime import date, timedelta

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Ends, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Reply, lines, t
from handlers import absences
from handlers import answers as read
from handlers.line_parts import Parts
from office.absences import may_enter
from office.rights import Right
from office.staff import Person

feature = Feature("sick_leave")

_FARTHEST = timedelta(days=300)
"""Days. Nobody knows of a sickness that far ahead: such a day without a year is a past one."""


def save(turn: Turn, given: Answers) -> Reply:
    """Confirmed: in force. What is in its way is asked again, and nothing is written."""
    person, deputy = turn.store.staff.get(given["person"]), turn.store.staff.get(given["deputy"])
    if person is None or not person.active:
        return Reply(t("errors-old-button"))
    first, last = date.fromisoformat(given["first"]), date.fromisoformat(given["last"])
    problem = absences.problem_of(turn, person, first, last, deputy, past=True)
    if problem is not None or deputy is None:
        step, why = problem or ("deputy", Unclear(t("absences-ask-deputy")))
        kept = {name: value for name, value in given.items() if name != step}
        return FORM.begin(turn, kept, ask=step, why=why, beside=True)
    one = turn.store.absences.add(person, first, last, deputy, sick=True)
    turn.made = one.subject
    if last >= person.today(turn.now):
        absences.tell(turn, one, person, deputy)
    return absences.card(turn, one, lines(t("absences-saved"), t("attendance-leave-kept")))


def _a_day(turn: Turn, text: str) -> str:
    day = read.a_day(turn, text)
    return day if date.fromisoformat(day) <= turn.today + _FARTHEST else read.a_day(turn, text, past=True)


FORM = feature.form(
    Form(
        "sick.new",
        t("attendance-leave"),
        save,
        (
            replace(absences.PERSON, optional=False, when=None, asked=True),
            replace(absences.FIRST, read=_a_day),
            replace(absences.LAST, read=_a_day),
            absences.DEPUTY,
        ),
        Right.ASSESS,
    )
)


@feature.command("sickleave", Right.ASSESS)
def sick_leave(turn: Turn) -> Reply:
    """`/sickleave WHO[, FIRST-LAST][, deputy WHOM]`: the card; what is missing is asked, without anything all."""
    return absences.begun(turn, FORM, _understood)


def _understood(turn: Turn) -> absences.Understood:
    """What the line says, and the step that must be asked first with the reason."""
    given, parts = Answers(), Parts(turn)
    problem: tuple[str, Unclear] | None = None
    try:
        if (deputy := parts.led("deputy")) is not None:
            given["deputy"] = absences.a_person(turn, deputy)
    except Unclear as why:
        problem = "deputy", why
    for part in parts.taken(lambda part: absences.days_in(turn, part)):
        ahead, back = absences.days_in(turn, part), absences.days_in(turn, part, past=True)
        if ahead is not None and back is not None and "first" not in given:
            for step, near, past in zip(("first", "last"), ahead, back, strict=True):
                given[step] = (near if near <= turn.today + _FARTHEST else past).isoformat()
    try:
        person = turn.store.staff.get(absences.a_person(turn, parts.rest()))
    except Unclear as why:
        return given, ("person", why)
    if person is None or not may_enter(turn.person, person):
        raise Ends(Reply(t("absences-not-yours")))
    given = {"person": person.id} | given
    return (given if problem else _deputy(turn, person, given) | given), problem


@feature.press("sick.leave", Right.ASSESS)
def from_today(turn: Turn) -> Reply:
    """Of somebody who said that they are sick: until when is asked."""
    person = turn.store.staff.get(turn.number)
    if person is None or not person.active or not may_enter(turn.person, person):
        return Reply(t("errors-old-button"))
    turn.dialog.drop(FORM.name)
    given: Answers = {"person": person.id, "first": person.today(turn.now).isoformat()}
    return FORM.begin(turn, given | _deputy(turn, person, given), beside=True)


def _deputy(turn: Turn, person: Person, given: Answers) -> Answers:
    """Who stood in the last time, else the head; nobody where neither is here on those days, so that it is asked."""
    first = date.fromisoformat(given.get("first") or turn.today.isoformat())
    last = date.fromisoformat(given.get("last") or first.isoformat())
    for each in (absences.usual_deputy(turn, person), person.head_id):
        one = turn.store.staff.get(each)
        problem = absences.problem_of(turn, person, first, last, one, past=True)
        if one is not None and (problem is None or problem[0] != "deputy"):
            return {"deputy": one.id}
    return {}

"""What becomes of an absence: another deputy, an earlier end (`/back 12 May`), and taking it back (S4 1.6)."""

from datetime import date, timedelta

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, t
from handlers import absences
from handlers import answers as read
from handlers.form_steps import record_step
from office.rights import Right
from office.staff import Person
from storage.absences import Absence

feature = Feature("absence_changes")

_DAY = timedelta(days=1)


def _deputy_saved(turn: Turn, given: Answers) -> Reply:
    known = absences.known(turn, int(given["record"]))
    deputy = turn.store.staff.get(given["deputy"])
    if known is None or known[0].undone_at:
        return Reply(t("errors-old-button"))
    one, person = known
    problem = absences.problem_of(turn, person, one.first_day, one.last_day, deputy, one.id)
    if problem is not None or deputy is None:
        why = problem[1] if problem else None
        return OTHER.begin(turn, {"record": one.id}, ask="deputy", why=why, beside=True)
    former = turn.store.staff.get(one.deputy_id)
    one = turn.store.absences.change(one, deputy_id=deputy.id)
    if former is not None and former.active and former.id not in (turn.person.id, deputy.id):
        turn.tell(former, Reply(t("absences-no-longer", person=person.name), subject=one.subject), personal=True)
    absences.tell(turn, one, person, deputy)
    return absences.card(turn, one, t("absences-deputy-changed"))


OTHER = feature.form(
    Form(
        "absences.other",
        t("absences-title"),
        _deputy_saved,
        (record_step("record", t("absences-title")), absences.DEPUTY),
        Right.TALK,
        card=False,
    )
)


@feature.press("absences.deputy", Right.TALK)
def another(turn: Turn) -> Reply:
    """Another deputy is named; the director may do so for anybody (S4 1.6)."""
    known = absences.known(turn, turn.number)
    if known is None or known[0].undone_at or known[0].last_day < known[1].today(turn.now):
        return Reply(t("errors-old-button"))
    turn.dialog.drop(OTHER.name)
    return OTHER.begin(turn, {"record": known[0].id})


@feature.press("absences.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    known = absences.known(turn, turn.number)
    if known is None:
        return Reply(t("errors-old-button"))
    one, person = known
    if one.undone_at is None:
        one = turn.store.absences.undo(one)
        _tell_over(turn, one, person, t("absences-undone-of", person=person.name))
    return absences.card(turn, one)


@feature.press("absences.end", Right.TALK)
def end(turn: Turn) -> Reply:
    known = absences.known(turn, turn.number)
    if known is None or not known[0].covers(known[1].today(turn.now)):
        return Reply(t("errors-old-button"))
    return _here_from(turn, *known, known[1].today(turn.now))


def _tell_over(turn: Turn, one: Absence, person: Person, told: Text) -> None:
    deputy = turn.store.staff.get(one.deputy_id)
    for each in {each.id: each for each in (deputy, person) if each}.values():
        if each.active and each.id != turn.person.id:
            turn.tell(each, Reply(told, subject=one.subject), personal=True)


def _here_from(turn: Turn, one: Absence, person: Person, day: date) -> Reply:
    """From that local day on the person works again; a whole absence that has not been is undone."""
    told = t("absences-back", person=person.name, day=day)
    if day <= one.first_day:
        one = turn.store.absences.undo(one)
        _tell_over(turn, one, person, told)
        return Reply(told, subject=one.subject)
    before = one.last_day
    one = turn.store.absences.change(one, last_day=day - _DAY)
    _tell_over(turn, one, person, told)
    take_back = Button(t("absences-do-undo"), "absences.reopen", f"{one.id}.{before}")
    return Reply(told, column(take_back), replace=True, subject=one.subject)


@feature.press("absences.reopen", Right.TALK)
def reopen(turn: Turn) -> Reply:
    """`absence.ISO day`: the last day as it was before the latest change."""
    number, _, day = turn.arg.partition(".")
    turn.arg = number
    known = absences.known(turn, turn.number)
    last = next(iter(turn.store.audit.of(known[0].subject, 1)), None) if known else None
    if known is None or last is None or (last.field, last.before) != ("last_day", day):
        return Reply(t("errors-old-button"))
    one, person = known
    deputy = turn.store.staff.get(one.deputy_id)
    problem = absences.problem_of(turn, person, one.first_day, date.fromisoformat(day), deputy, one.id)
    if problem is not None:
        return Reply(problem[1].why)
    one = turn.store.absences.change(one, last_day=date.fromisoformat(day))
    if deputy is not None:
        absences.tell(turn, one, person, deputy)
    return absences.card(turn, one, t("absences-saved"))


@feature.command("back", Right.TALK)
@feature.phrase("back", Right.TALK, whole=True)
def back(turn: Turn) -> Reply:
    """`/back`: here again from today; `/back 12 May`: from that day on."""
    mine = [one for one in turn.store.absences.of(turn.person) if one.last_day >= turn.today]
    if not mine:
        return Reply(t("absences-not-away"))
    one = mine[0]
    day = turn.today
    if turn.text:
        try:
            day = date.fromisoformat(read.a_coming_day(turn, turn.text))
        except Unclear as why:
            return Reply(why.why)
    elif not one.covers(turn.today):
        return absences.card(turn, one, t("absences-not-away"))
    if day > one.last_day:
        return absences.card(turn, one, t("absences-only-shorter"))
    return _here_from(turn, one, turn.person, day)

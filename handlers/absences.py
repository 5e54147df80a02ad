"""Away, and who stands in (S4 1.6): `away 5-16 May, deputy Ana, order 12`; in force when the card is confirmed."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from bot.reading.dates import find_dates
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Ends, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.window import FieldKind
from bot.talk.words import Button, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers.form_steps import day_step
from handlers.line_parts import Parts, begins_with_another
from office.absences import LONGEST_DAYS, may_enter
from office.rights import Right, Role
from office.staff import Person
from storage.absences import Absence

feature = Feature("absences")

LONGEST_ORDER = 40
_DAYS_OF_A_MONTH = re.compile(r"(?<![\d./])(\d{1,2})\.?\s?[-–—]\s?(\d{1,2})\.(\d{1,2}(?:\.\d{4})?)")
"""5-16.05., which is read as two whole days."""
_IN_FIGURES = re.compile(r"(?<![\d./])\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?!\d)")
"""Days such as 5.05 and 16/05/2026: whatever stands between two of them, they are the first and the last."""
_DAY = timedelta(days=1)


# One absence


def card(turn: Turn, one: Absence, note: Text | None = None) -> Reply:
    """With what may be done about it."""
    return Reply(lines(note, *_described(turn, one)), _buttons(turn, one), replace=True, subject=one.subject)


def _described(turn: Turn, one: Absence) -> list[Text | None]:
    deputy = turn.store.staff.get(one.deputy_id)
    return [
        t("absences-is", person=one.person, first=one.first_day, last=one.last_day),
        t("absences-deputy-is", person=deputy.name if deputy else "–"),
        t("absences-order-is", number=one.order_number) if one.order_number else None,
        t("absences-undone") if one.undone_at else None,
    ]


def _buttons(turn: Turn, one: Absence) -> tuple[tuple[Button, ...], ...]:
    person = turn.store.staff.get(one.person_id)
    if person is None or one.undone_at or not may_enter(turn.person, person):
        return ()
    begun = one.covers(person.today(turn.now))
    return column(
        Button(t("absences-do-deputy"), "absences.deputy", one.id) if one.last_day >= person.today(turn.now) else None,
        Button(t("absences-do-end"), "absences.end", one.id) if begun else None,
        Button(t("absences-do-undo"), "absences.undo", one.id),
    )


def known(turn: Turn, number: int) -> tuple[Absence, Person] | None:
    """The absence where this person may change it."""
    try:
        one = turn.store.absences.any(number)
    except LookupError:
        return None
    person = turn.store.staff.get(one.person_id)
    return (one, person) if person is not None and may_enter(turn.person, person) else None


# Entering


def save(turn: Turn, given: Answers) -> Reply:
    """Confirmed: in force. What is in its way is asked again, and nothing is written."""
    person = turn.store.staff.get(given.get("person")) or turn.person
    first, last = date.fromisoformat(given["first"]), date.fromisoformat(given["last"])
    deputy = turn.store.staff.get(given["deputy"])
    problem = problem_of(turn, person, first, last, deputy)
    if problem is not None or deputy is None:
        step, why = problem or ("deputy", Unclear(t("absences-ask-deputy")))
        kept = {name: value for name, value in given.items() if name != step}
        return FORM.begin(turn, kept, ask=step, why=why, beside=True)
    one = turn.store.absences.add(person, first, last, deputy, given.get("order"))
    turn.made = one.subject
    tell(turn, one, person, deputy)
    return card(turn, one, t("absences-saved"))


def problem_of(
    turn: Turn,
    person: Person,
    first: date,
    last: date,
    deputy: Person | None,
    but: int | None = None,
    *,
    past: bool = False,
) -> tuple[str, Unclear] | None:
    """What is in the way, and the step that is to be answered again; `past`: the days may be over."""
    if not may_enter(turn.person, person):
        return "person", Unclear(t("absences-not-yours"), read=True)
    if last < first:
        return "last", Unclear(t("absences-ends-before", first=first, last=last), read=True)
    if (last - first).days >= LONGEST_DAYS:
        return "last", Unclear(t("absences-too-long", days=LONGEST_DAYS), read=True)
    if last < person.today(turn.now) and not past:
        return "last", Unclear(t("forms-date-past", day=last), read=True)
    if (other := turn.store.absences.clash(person, first, last, but)) is not None:
        clash = t("absences-clash", person=person.name, first=other.first_day, last=other.last_day)
        return "first", Unclear(clash, read=True)
    if deputy is None or not deputy.active:
        return "deputy", Unclear(t("absences-deputy-left"), read=True)
    if deputy.id == person.id:
        return "deputy", Unclear(t("absences-deputy-self"), read=True)
    if (other := turn.store.absences.clash(deputy, first, last)) is not None:
        away = t("absences-deputy-away", person=deputy.name, first=other.first_day, last=other.last_day)
        return "deputy", Unclear(away, read=True)
    return None


def tell(turn: Turn, one: Absence, person: Person, deputy: Person) -> None:
    """The deputy, the directors, and the person where somebody else entered it."""
    days = {"person": person.name, "first": one.first_day, "last": one.last_day}
    show = column(Button(t("absences-do-show"), "absences.show", one.id))
    told = {turn.person.id}
    if deputy.id not in told:
        turn.tell(deputy, Reply(t("absences-you-stand-in", **days), show, subject=one.subject), personal=True)
    if person.id not in told:
        entered = t("absences-entered-for-you", by=turn.person.name)
        turn.tell(person, Reply(lines(entered, *_described(turn, one)), show, subject=one.subject), personal=True)
    told |= {deputy.id, person.id}
    order = t("absences-order-is", number=one.order_number) if one.order_number else None
    text = lines(t("absences-director-told", deputy=deputy.name, **days), order)
    change = column(
        Button(t("absences-do-deputy"), "absences.deputy", one.id),
        Button(t("absences-do-show"), "absences.show", one.id),
    )
    for director in _directors(turn):
        if director.id not in told:
            turn.tell(director, Reply(text, change, subject=one.subject))


def _directors(turn: Turn) -> list[Person]:
    return [one for one in turn.store.staff.all() if one.role is Role.DIRECTOR]


def _able(turn: Turn) -> list[Person]:
    """Whose absence this person may enter."""
    return [one for one in turn.store.staff.all() if may_enter(turn.person, one)]


def a_person(turn: Turn, text: str) -> int:
    """Anybody, oneself too; whether one may is looked at when it is saved."""
    return read.one_of(turn, text, turn.store.staff.all(), t("tasks-no-colleague", text=text[:60]))


def _enters_for_others(turn: Turn, answers: Answers) -> bool:
    return len(_able(turn)) > 1


def _person_choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(one.name, one.id) for one in _able(turn)[: read.MOST_COLLEAGUES]]


def _deputy_choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """Who is here: who stood in the last time first, then colleagues of the same team."""
    person = turn.store.staff.get(answers.get("person")) or turn.person
    others = [one for one in turn.store.staff.all() if one.id != person.id and one.away is None]
    usual = usual_deputy(turn, person)

    def nearness(one: Person) -> tuple[object, ...]:
        return one.id != usual, one.head_id != person.head_id, one.role is not person.role, one.name

    near = sorted(others, key=nearness)
    return [Choice(one.name, one.id) for one in near[: read.MOST_COLLEAGUES]]


def usual_deputy(turn: Turn, person: Person) -> int | None:
    """Who was named for the latest absence that stands."""
    earlier = turn.store.absences.of(person)
    return earlier[-1].deputy_id if earlier else None


def _find_deputies(turn: Turn, answers: Answers, text: str) -> Sequence[Choice]:
    return read.find_colleagues(turn, answers, text) if text else _deputy_choices(turn, answers)


def _show_deputy(turn: Turn, value: int) -> Text:
    """With what moves to them."""
    person = turn.store.staff.get(read.answered(turn, "person")) or turn.person
    clients, tasks = turn.store.absences.moving(person)
    name = read.show_colleague(turn, value)
    return t("absences-takes", person=name, clients=clients, tasks=tasks) if clients or tasks else name


PERSON = Step(
    "person",
    t("absences-ask-person"),
    t("absences-person"),
    a_person,
    read.show_colleague,
    _person_choices,
    optional=True,
    when=_enters_for_others,
    width=1,
    asked=False,
    kind=FieldKind.CHOICE,
)
FIRST = day_step("first", t("absences-ask-first"), t("absences-first"))
LAST = day_step("last", t("absences-ask-last"), t("absences-last"))
DEPUTY = Step(
    "deputy",
    t("absences-ask-deputy"),
    t("absences-deputy"),
    a_person,
    _show_deputy,
    _deputy_choices,
    width=1,
    kind=FieldKind.CHOICE,
    find=_find_deputies,
)

FORM = feature.form(
    Form(
        "absences.new",
        t("absences-title"),
        save,
        (
            PERSON,
            FIRST,
            LAST,
            DEPUTY,
            Step(
                "order",
                t("absences-ask-order"),
                t("absences-order"),
                read.a_line(LONGEST_ORDER),
                read.plain,
                optional=True,
                asked=False,
            ),
        ),
        Right.TALK,
    )
)


Understood = tuple[Answers, tuple[str, Unclear] | None]
"""What a line says, and the step that must be asked first with the reason."""


def begun(turn: Turn, form: Form, understood: Callable[[Turn], Understood]) -> Reply:
    """The form with what the command's line says; without a line it asks."""
    turn.dialog.drop(form.name)
    if not turn.text:
        return form.begin(turn)
    try:
        given, problem = understood(turn)
    except Ends as end:
        return end.reply
    return form.begin(turn, given, ask=problem[0], why=problem[1]) if problem else form.begin(turn, given)


@feature.command("away", Right.TALK)
def away(turn: Turn) -> Reply:
    """`/away [WHO,] FIRST-LAST, deputy WHOM[, order NUMBER]`: the card; without anything the form asks."""
    return begun(turn, FORM, _understood)


@feature.phrase("away", Right.TALK)
def said(turn: Turn) -> Answer:
    """The same in words; a line without days or deputy only began so."""
    told = turn.text
    if not any(days_in(turn, part) for part in Parts(turn).left):
        return None
    turn.text = told
    return away(turn)


@feature.intent(Intent.ABSENCE_SET, Right.TALK)
def meant(turn: Turn) -> Reply:
    """What a line of free text says of it; the rest is asked."""
    turn.dialog.drop(FORM.name)
    turn.text = turn.meaning.text if turn.meaning else ""
    other = begins_with_another(turn, turn.text)
    if other is not None and all(one.id != other.id for one in _able(turn)):
        return Reply(t("absences-not-yours"))
    given, problem = _understood(turn, whose=False)
    if other is not None:
        given["person"] = other.id
    return FORM.begin(turn, given, ask=problem[0], why=problem[1]) if problem else FORM.begin(turn, given)


def _understood(turn: Turn, *, whose: bool = True) -> Understood:
    """What the line says, and the step that must be asked first with the reason; `whose`: the rest is a name."""
    given, parts = Answers(), Parts(turn)
    problem: tuple[str, Unclear] | None = None
    try:
        if (deputy := parts.led("deputy")) is not None:
            given["deputy"] = a_person(turn, deputy)
    except Unclear as why:
        problem = "deputy", why
    if (order := parts.led("order_number")) is not None:
        if len(order) > LONGEST_ORDER:
            problem = problem or ("order", Unclear(t("forms-too-long", longest=LONGEST_ORDER, length=len(order))))
        else:
            given["order"] = order
    found: tuple[date, date] | None = None
    for part in parts.taken(lambda part: days_in(turn, part)):
        found = found or days_in(turn, part)
    if found is not None:
        given |= {"first": found[0].isoformat(), "last": found[1].isoformat()}
        if found[1] < turn.today:
            del given["first"], given["last"]
            problem = problem or ("first", Unclear(t("forms-date-past", day=found[1]), read=True))
    if whose and (rest := parts.rest()):
        try:
            given["person"] = a_person(turn, rest)
            if given["person"] not in {one.id for one in _able(turn)}:
                raise Ends(Reply(t("absences-not-yours")))
        except Unclear as why:
            problem = problem or ("person", why)
    return given, problem


def days_in(turn: Turn, text: str, *, past: bool = False) -> tuple[date, date] | None:
    """The first and the last day that a part names, in the language that reads the most of it."""
    text = _DAYS_OF_A_MONTH.sub(r"\1.\3 - \2.\3", text)
    found, figures = _days_read(turn, text, past=past), _IN_FIGURES.findall(text)
    return found or (_days_read(turn, " - ".join(figures), past=past) if len(figures) == 2 else None)


def _days_read(turn: Turn, text: str, *, past: bool) -> tuple[date, date] | None:
    now = turn.local.replace(tzinfo=None)
    readings = [find_dates(text, language, now, past=past) for language in turn.languages]
    best = max(readings, key=lambda found: sum(one.end - one.start for one in found))
    days = [read.as_day(one.value) for one in best if one.grain == "day" and not one.rivals]
    if not days or len(days) > 2 or len(days) < len(best):
        return None
    until = best[0].until
    if len(days) == 1 and isinstance(until, date):
        return days[0], read.as_day(until)
    return days[0], days[-1]


# Showing


@feature.press("absences.show", Right.TALK)
def show(turn: Turn) -> Reply:
    try:
        one = turn.store.absences.any(turn.number)
    except LookupError:
        return Reply(t("errors-old-button"))
    if turn.person.id != one.deputy_id and known(turn, one.id) is None:
        return Reply(t("errors-old-button"))
    return card(turn, one)


@feature.command("absences", Right.TALK)
def absences(turn: Turn) -> Reply:
    """Those of today and to come: the own, those one stands in for, and of whom one may enter them."""
    far = turn.today + timedelta(days=LONGEST_DAYS)
    able = {one.id for one in _able(turn)}
    found = [
        one
        for one in turn.store.absences.within(turn.today - _DAY, far)
        if one.person_id in able or one.deputy_id == turn.person.id
    ]
    if not found:
        return Reply(t("absences-none"))
    shown = found[: read.MOST_COLLEAGUES]
    rows = [t("absences-is", person=one.person, first=one.first_day, last=one.last_day) for one in shown]
    return Reply(lines(*rows), column(*(Button(one.person[:40], "absences.show", one.id) for one in shown)))

"""The monthly report: it writes itself, asks for the gaps, is signed and frozen (S4 3.1, 5.5)."""

from dataclasses import replace

from bot.reading.words import tag_of
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.monthly_reports import KIND, authors, chase_of, led, told_late
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, lines, t
from handlers import answers as read
from handlers import monthly_report_card as cards
from handlers.form_steps import text_step
from handlers.month_figures import counted, named_month
from handlers.monthly_leaders import everybody
from handlers.monthly_readers import author_of, month_of_code, pressed, standing, version_of
from handlers.reports import FILES
from handlers.unclear import offered
from office.expenses import deciders
from office.monthly_reports import ALWAYS, ReportState
from office.periods import Period, Span, period_before, period_of
from office.rights import Right
from office.staff import Person
from storage.monthly_reports import GAPS, MonthlyReport, subject_of

feature = Feature("monthly")

LONGEST = 1000


@feature.command("monthly", Right.SEE_CLIENTS)
def monthly(turn: Turn) -> Reply:
    """`/monthly [MONTH] [NAME] [xlsx|pdf]`, `/monthly late`: the own report, for a leader those of the people."""
    words = turn.text.split()
    endings = [each for each in FILES if each in (one.lower().strip(".") for one in words)]
    words = [one for one in words if one.lower().strip(".") not in FILES]
    month, rest = named_month(turn, words)
    if month is not None and month.first > turn.today:
        return Reply(t("reports-future", period=month))
    people, only_late = led(turn.store, turn.person), tag_of(rest, "monthly") == "late"
    if rest and not only_late:
        return _named(turn, rest, people, month, endings)
    ended = month or period_before(period_of(Span.MONTH, turn.today))
    if people and only_late:
        return told_late(turn.store, turn.person, ended, turn.today) or Reply(t("monthly-none-late"))
    if turn.person.role not in ALWAYS:
        return everybody(turn, ended, people) if people else Reply(t("monthly-not-you"))
    reply = _opened(turn, turn.person.id, month or _present(turn, turn.person.id), endings)
    if not people:
        return reply
    others = Button(t("monthly-do-overview"), "monthly.overview", ended.code)  # whoever stands in for a leader
    return replace(reply, buttons=(*reply.buttons, (others,)))


def _named(turn: Turn, name: str, people: list[Person], month: Period | None, endings: list[str]) -> Reply:
    try:
        one = read.one_of(turn, name, _able(turn, people), t("monthly-nobody", text=name[:60]))
    except Unclear as why:
        code = (month or period_before(period_of(Span.MONTH, turn.today))).code
        return offered(why, "monthly.show", f".{code}")
    return _opened(turn, one, month or _present(turn, one), endings)


def _able(turn: Turn, people: list[Person]) -> list[Person]:
    return [*([turn.person] if turn.person.role in ALWAYS else []), *(one for one in people if one.role in ALWAYS)]


def _present(turn: Turn, person_id: int) -> Period:
    """The one that is owed, else the one that runs."""
    ended = period_before(period_of(Span.MONTH, turn.today))
    one = turn.store.monthly_reports.latest(person_id, ended)
    owed = any(each.id == person_id for each in authors(turn.store, ended)) and not (one and one.signed)
    return ended if owed or person_id != turn.person.id else period_of(Span.MONTH, turn.today)


def _opened(turn: Turn, person_id: int, month: Period, endings: list[str]) -> Reply:
    author = author_of(turn, person_id)
    if author is None:
        return Reply(t("errors-old-button"))
    one = standing(turn, author, month)
    return cards.files(turn, author, month, one, endings) if endings else cards.card(turn, author, month, one)


# One report


@feature.press("monthly.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    """`person.month[.version]`"""
    author, month, more = pressed(turn)
    if author is None or month is None:
        return Reply(t("errors-old-button"))
    one = version_of(turn, author, month, more) if more else standing(turn, author, month)
    return cards.card(turn, author, month, one) if one or not more else Reply(t("errors-old-button"))


@feature.press("monthly.file", Right.SEE_CLIENTS)
def file(turn: Turn) -> Reply:
    """`person.month.version.ending`; version 0 is of the facts alone."""
    author, month, more = pressed(turn)
    if author is None or month is None or len(more) != 2 or more[1] not in FILES:
        return Reply(t("errors-old-button"))
    one = version_of(turn, author, month, more[:1])
    if one is None and more[0] != "0":
        return Reply(t("errors-old-button"))
    return cards.files(turn, author, month, one, more[1:])


# Filling and signing


def save(turn: Turn, given: Answers) -> Reply:
    month = month_of_code(turn, str(given["month"]))
    if month is None or not _may_write(turn, month):
        return Reply(t("errors-old-button"))
    words = {name: given[name] for name in GAPS}
    one = turn.store.monthly_reports.draft(turn.person.id, month, **words)
    return cards.card(turn, turn.person, month, one, t("monthly-saved"))


def _may_write(turn: Turn, month: Period) -> bool:
    one = turn.store.monthly_reports.latest(turn.person.id, month)
    return not (one and one.signed)


def _known(name: str) -> Step:
    return Step(name, t("monthly-form"), t("monthly-form"), read.plain, read.plain, listed=False, asked=False)


def _words(name: str, *, optional: bool = False) -> Step:
    key = name.replace("_", "-")
    needed = None if optional or name == "next_plan" else (lambda turn, given: name in str(given.get("gaps")))
    return text_step(name, t(f"monthly-ask-{key}"), t(f"monthly-{key}"), LONGEST, optional=optional, when=needed)


FORM = feature.form(
    Form(
        "monthly.gaps",
        t("monthly-form"),
        save,
        (
            _known("month"),
            _known("gaps"),
            _words("missed"),
            _words("silent"),
            _words("difficulties", optional=True),
            _words("proposals", optional=True),
            _words("next_plan"),
        ),
        Right.SEE_CLIENTS,
    )
)


@feature.press("monthly.fill", Right.SEE_CLIENTS)
def fill(turn: Turn) -> Reply:
    """The gaps one after the other; where all are answered, a card on which each can be changed."""
    month = month_of_code(turn, turn.arg)
    return _ask(turn, month) if month and _may_write(turn, month) else Reply(t("errors-old-button"))


def _ask(turn: Turn, month: Period, *, signing: bool = False) -> Reply:
    turn.dialog.drop(FORM.name)
    one, found = turn.store.monthly_reports.latest(turn.person.id, month), counted(turn.store, turn.person, month)
    left = cards.gaps(one, found)
    needed = [name for name, facts in (("missed", found.missed), ("silent", found.silent)) if facts]
    given: Answers = {"month": month.code, "gaps": " ".join(needed)}
    given |= {name: said for name in GAPS if one is not None and (said := getattr(one, name)) is not None}
    if one is not None and not left:
        given = dict.fromkeys(GAPS) | given
    first = t("monthly-first-gaps") if signing else None
    why = Unclear(lines(first, *cards.open_gaps(one, found)))
    return FORM.begin(turn, given, ask=left[0] if left else None, why=why)


@feature.press("monthly.sign", Right.SEE_CLIENTS)
def sign(turn: Turn) -> Reply:
    """The figures of this moment are kept; the leader gets the report."""
    month = month_of_code(turn, turn.arg)
    if month is None:
        return Reply(t("errors-old-button"))
    if month.last >= turn.today:
        return Reply(t("monthly-not-over", day=month.last))
    one, found = turn.store.monthly_reports.latest(turn.person.id, month), counted(turn.store, turn.person, month)
    if one is not None and one.signed:
        return cards.card(turn, turn.person, month, one)
    if one is None or cards.gaps(one, found):
        return _ask(turn, month, signing=True)
    if one.state is ReportState.RETURNED:
        words = {name: getattr(one, name) for name in GAPS}
        one = turn.store.monthly_reports.draft(turn.person.id, month, **words)
    one = turn.store.monthly_reports.sign(one, found.figures)
    take_back(turn.store, KIND, subject_of(turn.person.id, month), t("monthly-signed-at", at=turn.now))
    turn.store.occurrences.unplan(subject_of(turn.person.id, month), KIND)
    readers = deciders(turn.person, turn.store.staff.all())
    for leader in readers:
        _hand_in(turn, leader, month, one)
    note = t("monthly-handed-in", names=", ".join(each.name for each in readers)) if readers else t("monthly-kept")
    reply = cards.card(turn, turn.person, month, one, note)
    return replace(reply, replace=turn.pressed() is not None)


def _hand_in(turn: Turn, leader: Person, month: Period, one: MonthlyReport) -> None:
    """The whole report, in the leader's language, with what is to be decided."""
    late = chase_of(turn.store, turn.person, month).due < turn.today
    note = t("monthly-came-late" if late else "monthly-came", person=turn.person.name, month=month)
    as_leader = replace(turn, person=leader)
    turn.tell(leader, cards.card(as_leader, turn.person, month, one, note))

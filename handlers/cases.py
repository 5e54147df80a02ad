"""Confidential cases (S3): reported in private by anybody, read by HR and the director, never told in a group."""

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import record_step, text_step
from handlers.line_parts import Parts
from handlers.unclear import explained
from office.personnel import CaseState
from office.rights import Right
from storage.cases import Case

feature = Feature("cases")

LONGEST, LONGEST_MEASURE, MOST = 1000, 500, 20


@feature.command("case", Right.TALK)
def case(turn: Turn) -> Reply:
    """`/case WHAT HAPPENED[, about WHO]`; `/case 7` how the own report stands; alone, the list."""
    if turn.group is not None:
        return Reply(t("cases-in-private"), public=True)
    if not turn.text:
        return _list(turn)
    if turn.text.isascii() and turn.text.isdecimal() and len(turn.text) < 10:
        turn.arg = turn.text
        return _one(turn)
    parts = Parts(turn)
    try:
        said = parts.led("about")
        about = turn.store.staff.get(read.a_colleague(turn, said)) if said else None
        text = read.a_line(LONGEST)(turn, parts.rest())
    except Unclear as why:
        return explained(why, t("cases-how"))
    one = turn.store.cases.add(text, turn.person, about)
    for reader in turn.store.cases.readers(one, turn.store.staff.all()):
        if reader.id != turn.person.id:
            turn.tell(reader, Reply(t("cases-new", id=one.id), column(_opener(one))), personal=True)
    return Reply(t("cases-reported", id=one.id))


def _opener(one: Case) -> Button:
    return Button(t("cases-do-show", id=one.id), "cases.show", one.id)


def _list(turn: Turn) -> Reply:
    readable = turn.store.cases.readable(turn.person)[:MOST]
    own = [one for one in turn.store.cases.own(turn.person) if one not in readable][:MOST]
    rows = [t("cases-row", id=one.id, state=one.state) for one in (*readable, *own)]
    return Reply(lines(t("cases-how"), *rows), column(*[_opener(one) for one in readable]))


def _one(turn: Turn) -> Reply:
    found = turn.store.cases.get(turn.person, turn.number)
    if found is not None:
        return _card(turn, found)
    own = next((one for one in turn.store.cases.own(turn.person) if one.id == turn.number), None)
    return Reply(t("cases-row", id=own.id, state=own.state) if own else t("cases-none"))


def _card(turn: Turn, one: Case, note: Text | None = None) -> Reply:
    turn.store.cases.read(one)
    about, reporter = turn.store.staff.get(one.about_id), turn.store.staff.get(one.reporter_id)
    text = lines(
        note,
        t("cases-row", id=one.id, state=one.state),
        t("cases-from", person=reporter.name) if reporter else None,
        t("cases-about", person=about.name) if about else None,
        one.text,
        t("cases-measure", text=one.measure) if one.measure else None,
    )
    examine = Button(t("cases-do-examine"), "cases.examine", one.id) if one.state is CaseState.OPEN else None
    close = Button(t("cases-do-close"), "cases.close", one.id) if one.state is not CaseState.CLOSED else None
    others = [each for each in turn.store.staff.all() if each.id != turn.person.id]
    exclude = [
        Button(t("cases-do-exclude", person=each.name), "cases.exclude", f"{one.id}.{each.id}")
        for each in others
        if turn.store.cases.may_read(each, one)
    ]
    return Reply(text, column(examine, close, *exclude[:5]), replace=True)


def _pressed(turn: Turn) -> Case | None:
    return turn.store.cases.get(turn.person, turn.number) if turn.group is None else None


@feature.press("cases.show", Right.SEE_CASES)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return _card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("cases.examine", Right.SEE_CASES)
def examine(turn: Turn) -> Reply:
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.state is CaseState.OPEN:
        _moved(turn, one, CaseState.EXAMINED)
    return _card(turn, turn.store.cases.get(turn.person, one.id) or one)


def _moved(turn: Turn, one: Case, state: CaseState, measure: str | None = None) -> None:
    """The reporter hears how it stands, and nothing else."""
    turn.store.cases.move(one, state, measure)
    reporter = turn.store.staff.get(one.reporter_id)
    if reporter is not None and reporter.active and reporter.id != turn.person.id:
        turn.tell(reporter, Reply(t("cases-row", id=one.id, state=state)), personal=True)


@feature.press("cases.exclude", Right.SEE_CASES)
def exclude(turn: Turn) -> Reply:
    """`case.person`: who may not read it from now on."""
    turn.arg, _, digits = turn.arg.partition(".")
    one = _pressed(turn)
    other = turn.store.staff.get(int(digits)) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None
    if one is None or other is None or other.id == turn.person.id:
        return Reply(t("errors-old-button"))
    turn.store.cases.exclude(one, other)
    return _card(turn, one, t("cases-excluded", person=other.name))


def closed(turn: Turn, given: Answers) -> Reply:
    turn.arg = str(given["record"])
    one = _pressed(turn)
    if one is None or one.state is CaseState.CLOSED:
        return Reply(t("errors-old-button"))
    _moved(turn, one, CaseState.CLOSED, given["measure"])
    return _card(turn, turn.store.cases.get(turn.person, one.id) or one)


CLOSE = feature.form(
    Form(
        "cases.close",
        t("cases-do-close"),
        closed,
        (
            record_step("record", t("cases-do-close")),
            text_step("measure", t("cases-ask-measure"), t("cases-do-close"), LONGEST_MEASURE),
        ),
        Right.SEE_CASES,
        card=False,
    )
)


@feature.press("cases.close", Right.SEE_CASES)
def close(turn: Turn) -> Reply:
    one = _pressed(turn)
    if one is None or one.state is CaseState.CLOSED:
        return Reply(t("errors-old-button"))
    turn.dialog.drop(CLOSE.name)
    return CLOSE.begin(turn, {"record": one.id})

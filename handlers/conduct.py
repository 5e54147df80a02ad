"""Rewards, penalties, warnings and performance notes: a head proposes, HR or a director decides, the person is told."""

from datetime import date

from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers.amounts import money_of, settled, taken_out
from handlers.form_steps import record_step, text_step
from handlers.line_parts import Parts
from handlers.unclear import explained
from office.money import Money
from office.personnel import ConductKind, Decision, deciders_on, decides_alone, keeps_files, reads_file
from office.rights import Right
from office.staff import Person
from storage.conduct import Conduct

feature = Feature("conduct")

LONGEST, MOST = 500, 30


@feature.command("reward", Right.ASSESS)
def reward(turn: Turn) -> Reply:
    """`/reward WHO, [AMOUNT,] WHY`"""
    return _proposed(turn, ConductKind.REWARD)


@feature.command("penalty", Right.ASSESS)
def penalty(turn: Turn) -> Reply:
    """`/penalty WHO, [AMOUNT,] WHY`"""
    return _proposed(turn, ConductKind.PENALTY)


@feature.command("warning", Right.ASSESS)
def warning(turn: Turn) -> Reply:
    """`/warning WHO, WHY[, until DAY]`"""
    return _proposed(turn, ConductKind.WARNING)


@feature.command("performance", Right.ASSESS)
def performance(turn: Turn) -> Reply:
    """`/performance WHO, NOTE`: for the file, at once."""
    return _proposed(turn, ConductKind.NOTE)


def _proposed(turn: Turn, kind: ConductKind) -> Reply:
    usage = t("conduct-how")
    if not turn.text:
        return _waiting(turn, usage)
    parts = Parts(turn)
    try:
        person = turn.store.staff.get(read.a_colleague(turn, parts.first()))
        if not parts.left:
            return Reply(usage)
        until = parts.led("ends") if kind is ConductKind.WARNING else None
        last = date.fromisoformat(read.a_coming_day(turn, until)) if until else None
        amount = _amount(turn, parts) if kind in (ConductKind.REWARD, ConductKind.PENALTY) else None
        text = read.a_line(LONGEST)(turn, parts.rest())
    except Unclear as why:
        return explained(why, usage)
    keeps = turn.person.may(Right.KEEP_PERSONNEL)
    leads = person is not None and turn.person.acts_as(person.head_id) and person.id != turn.person.id
    if person is None or not (keeps or leads):
        return Reply(t("conduct-not-yours"))
    one = turn.store.conduct.add(kind, person, turn.today, text, by=turn.person, amount=amount, until=last)
    turn.made = one.subject
    if kind is ConductKind.NOTE:
        return _card(turn, turn.store.conduct.decide(one, Decision.APPROVED), t("conduct-saved"))
    if decides_alone(turn.person, person):
        return _card(turn, _approved(turn, one, person), t("conduct-saved"))
    asked = deciders_on(person, turn.person, turn.store.staff.all())
    for decider in asked:
        turn.tell(decider, _question(one, turn.person))
    return _card(turn, one, t("conduct-sent") if asked else t("attendance-nobody"))


def _amount(turn: Turn, parts: Parts) -> Money | None:
    """The part that is nothing but an amount."""
    for at, part in enumerate(parts.left):
        written, amounts, rest = taken_out(turn, part)
        if written and amounts is not None and not rest.strip():
            value = settled(written, amounts)
            del parts.left[at]
            return money_of(value)
    return None


def described(one: Conduct, today: date | None = None) -> Text:
    """With `today`, as in a file: also whether it has run out, or waits for its decision."""
    waits = today is not None and one.state is Decision.WAITING
    over = today is not None and one.until is not None and one.until < today
    return lines(
        _named(one),
        t("conduct-amount", amount=one.amount) if one.amount else None,
        one.text,
        t("conduct-over" if over else "conduct-until", day=one.until) if one.until else None,
        t("conduct-answered", text=one.answer) if one.answer else None,
        t("conduct-undecided") if waits else None,
    )


def _question(one: Conduct, by: Person) -> Reply:
    """What a decider presses."""
    yes = Button(t("attendance-approve"), "conduct.approve", one.id)
    no = Button(t("attendance-refuse"), "conduct.refuse", one.id)
    return Reply(lines(t("conduct-proposed", person=by.name), described(one)), ((yes, no),), subject=one.subject)


def _waiting(turn: Turn, usage: Text) -> Reply:
    """What waits for this person's decision, each behind a button, and what this person proposed and waits."""
    mine: list[Conduct] = []
    asked: list[Conduct] = []
    for one in turn.store.conduct.waiting():
        if _awaits(turn, one):
            asked.append(one)
        elif turn.person.acts_as(one.created_by):
            mine.append(one)
    rows = [_named(one) for one in (*asked, *mine)][:MOST]
    return Reply(lines(t("conduct-waiting") if rows else None, *rows, usage), _to_decide(asked))


def _awaits(turn: Turn, one: Conduct) -> bool:
    """Whether it waits for the decision of this person."""
    person, by = turn.store.staff.get(one.person_id), turn.store.staff.get(one.created_by)
    able = turn.person.may(Right.KEEP_PERSONNEL) and one.state is Decision.WAITING
    return able and person is not None and by is not None and _decides(turn, person, by)


def _named(one: Conduct) -> Text:
    return t("conduct-what", kind=one.kind, person=one.person, day=one.on_day)


def _to_decide(asked: list[Conduct]) -> Rows:
    return column(*(Button(_named(one), "conduct.show", one.id) for one in asked[:MOST]))


def _card(turn: Turn, one: Conduct, note: Text) -> Reply:
    undo = Button(t("moves-do-undo"), "conduct.undo", one.id) if one.state is not Decision.UNDONE else None
    return Reply(lines(note, described(one)), column(undo), replace=True, subject=one.subject)


def _approved(turn: Turn, one: Conduct, person: Person) -> Conduct:
    """In force, and told; the person may answer."""
    one = turn.store.conduct.decide(one, Decision.APPROVED)
    answer = Button(t("conduct-do-answer"), "conduct.answer", one.id)
    turn.tell(
        person, Reply(lines(t("conduct-yours"), described(one)), column(answer), subject=one.subject), personal=True
    )
    return one


def _pressed(turn: Turn) -> tuple[Conduct, Person, Person] | None:
    """The record, the person it is about, and who proposed it."""
    try:
        one = turn.store.conduct.any(turn.number)
    except LookupError:
        return None
    person, by = turn.store.staff.get(one.person_id), turn.store.staff.get(one.created_by)
    return (one, person, by) if person and by else None


@feature.press("conduct.show", Right.KEEP_PERSONNEL)
def show(turn: Turn) -> Reply:
    """From the list of what waits."""
    found = _pressed(turn)
    if found is None or not _decides(turn, found[1], found[2]):
        return Reply(t("errors-old-button"))
    one, _, by = found
    return _question(one, by) if one.state is Decision.WAITING else Reply(lines(_state(one), described(one)))


@feature.press("conduct.approve", Right.KEEP_PERSONNEL)
def approve(turn: Turn) -> Reply:
    return _decide(turn, Decision.APPROVED)


@feature.press("conduct.refuse", Right.KEEP_PERSONNEL)
def refuse(turn: Turn) -> Reply:
    return _decide(turn, Decision.REFUSED)


def _decides(turn: Turn, person: Person, by: Person) -> bool:
    """Whether this person decides on what `by` proposes about that one."""
    deciders = deciders_on(person, by, turn.store.staff.all())
    return turn.person.id not in (person.id, by.id) and any(turn.person.acts_as(each.id) for each in deciders)


def _decide(turn: Turn, state: Decision) -> Reply:
    found = _pressed(turn)
    if found is None:
        return Reply(t("errors-old-button"))
    one, person, by = found
    if not _decides(turn, person, by):
        return Reply(t("errors-old-button"))
    if one.state is Decision.WAITING:
        one = _approved(turn, one, person) if state is Decision.APPROVED else turn.store.conduct.decide(one, state)
        turn.tell(by, Reply(lines(_state(one), described(one)), subject=one.subject))
    return _card(turn, one, _state(one)) if one.state is Decision.APPROVED else _settled(one)


def _settled(one: Conduct) -> Reply:
    return Reply(lines(_state(one), described(one)), replace=True, subject=one.subject)


def _state(one: Conduct) -> Text:
    return t("conduct-state", state=one.state)


@feature.press("conduct.undo", Right.ASSESS)
def undo(turn: Turn) -> Reply:
    """By who entered it, once decided by who decides; whoever was told of it hears that, too."""
    found = _pressed(turn)
    if found is None:
        return Reply(t("errors-old-button"))
    one, person, by = found
    told = one.state is Decision.APPROVED and one.kind is not ConductKind.NOTE
    mine, decides = turn.person.acts_as(one.created_by), told and _decides(turn, person, by)
    if not mine and not decides:
        return Reply(t("errors-old-button"))
    if one.state in (Decision.WAITING, Decision.APPROVED):
        if told and not decides and not decides_alone(turn.person, person):
            return Reply(t("conduct-decided"))
        one = turn.store.conduct.decide(one, Decision.UNDONE)
        for each in (person, by) if told else ():
            if each.active and not turn.person.acts_as(each.id):
                turn.tell(each, _settled(one), personal=each is person)
    return _card(turn, one, _state(one))


# The person's answer


def answered(turn: Turn, given: Answers) -> Reply:
    turn.arg = str(given["record"])
    found = _pressed(turn)
    if found is None or found[0].person_id != turn.person.id or found[0].state is not Decision.APPROVED:
        return Reply(t("errors-old-button"))
    one = turn.store.conduct.answer(found[0], given["answer"])
    turn.tell(found[2], Reply(described(one), subject=one.subject))
    return Reply(lines(t("conduct-saved"), described(one)), subject=one.subject)


ANSWER = feature.form(
    Form(
        "conduct.answer",
        t("conduct-do-answer"),
        answered,
        (
            record_step("record", t("conduct-do-answer")),
            text_step("answer", t("conduct-ask-answer"), t("conduct-do-answer"), LONGEST),
        ),
        Right.TALK,
        card=False,
    )
)


@feature.press("conduct.answer", Right.TALK)
def answer(turn: Turn) -> Reply:
    found = _pressed(turn)
    if found is None or found[0].person_id != turn.person.id or found[0].state is not Decision.APPROVED:
        return Reply(t("errors-old-button"))
    turn.dialog.drop(ANSWER.name)
    return ANSWER.begin(turn, {"record": found[0].id})


# The file


@feature.command("personnel", Right.TALK)
def personnel(turn: Turn) -> Reply:
    """The own file; `/personnel WHO` for HR and directors, whose reading is on record."""
    person = turn.person
    if turn.text:
        if not keeps_files(turn.person):
            return Reply(t("conduct-file-not-yours"))
        try:
            found = turn.store.staff.get(read.a_colleague(turn, turn.text))
        except Unclear as why:
            return explained(why)
        person = found or person
        turn.store.audit.add(f"staff:{person.id}", "personnel read")
    own = not reads_file(turn.person, person)
    records = [
        one
        for one in turn.store.conduct.of(person)
        if not own or (one.state is Decision.APPROVED and one.kind is not ConductKind.NOTE)
    ]
    held, asked = turn.store.attestations.of(person), [one for one in records if _awaits(turn, one)]
    return Reply(
        lines(
            t("conduct-file", person=person.name),
            t("attestations-row", person=t("conduct-attestation"), day=turn.store.attestations.due(person)),
            *[t("attestations-held", person=person.name, result=one.result, day=one.held_on) for one in held],
            *[_training(title, day, state, certificate) for title, day, state, certificate in _trainings(turn, person)],
            *[described(one, turn.today) for one in records[:MOST]],
        ),
        _to_decide(asked),
    )


def _trainings(turn: Turn, person: Person) -> list[tuple[str, date, object, str | None]]:
    return [(one.title, one.on_day, seat.state, seat.certificate) for one, seat in turn.store.training.of(person)]


def _training(title: str, day: date, state: object, certificate: str | None) -> Text:
    row = t("training-row", title=title, day=day, state=state)
    return lines(row, t("training-certificate", text=certificate) if certificate else None)

"""The gate: `/ask director, may we give 5 %?` waits for the hours that the leader chose; the answer comes back."""

from collections.abc import Callable
from datetime import time

from bot.reading.leads import led
from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, lines, t
from handlers import answers as read
from handlers.form_steps import colleague_step, record_step, text_step
from handlers.line_parts import Parts
from office.gate import MOST_HOURS, QuestionState, is_behind
from office.rights import LEADERS, Right, Role
from office.staff import Person
from office.worktime import local_to_utc
from storage.questions import Question

feature = Feature("gate")

LONGEST_TEXT = 500
LONGEST_REASON = 300
_HEAD = 60


def card(turn: Turn, one: Question, note: Text | None = None, reader: Person | None = None) -> Reply:
    """To who asked, or to who is to answer."""
    reader = reader or turn.person
    asker, leader = turn.store.staff.get(one.asked_by), turn.store.staff.get(one.leader_id)
    text = lines(
        note,
        one.text,
        t("gate-from", person=asker.name if asker else "–", at=one.asked_at),
        t("gate-to", person=leader.name if leader else "–") if reader.id != one.leader_id else None,
        t("gate-urgent-is", reason=one.urgent) if one.urgent else None,
        t("gate-state", state=one.state),
        one.answer,
    )
    return Reply(text, _buttons(one, reader), replace=True, subject=one.subject)


def _buttons(one: Question, reader: Person) -> Rows:
    if one.state is not QuestionState.WAITING:
        return ()
    withdraw = Button(t("rush-do-withdraw"), "gate.undo", one.id)
    if reader.id == one.asked_by:
        return column(withdraw)
    leads = reader.id == one.leader_id or reader.acts_as(one.leader_id)
    if not (leads or reader.id == one.delegate_id or reader.acts_as(one.delegate_id)):
        return column(withdraw) if one.asked_by in reader.desks else ()
    answer = Button(t("gate-do-answer"), "gate.answer", one.id)
    decline = Button(t("gate-do-decline"), "gate.decline", one.id)
    delegate = Button(t("gate-do-delegate"), "gate.delegate", one.id)
    return ((answer, decline), (delegate,)) if leads else ((answer, decline),)


def _tell(turn: Turn, person_id: int, one: Question, note: Text) -> None:
    person = turn.store.staff.get(person_id)
    if person is not None and person.id != turn.person.id:
        shown = card(turn, one, note, person)
        turn.tell(person, Reply(shown.text, shown.buttons, subject=one.subject))


# Asking


def save(turn: Turn, given: Answers) -> Reply:
    leader = turn.store.staff.get(given["leader"])
    if leader is None:
        return Reply(t("errors-old-button"))
    one = turn.store.questions.add(leader, turn.person, given["text"], given.get("urgent"))
    turn.made = one.subject
    if one.urgent:
        _tell(turn, leader.id, one, t("gate-asked-urgent", person=turn.person.name))
        return card(turn, one, t("gate-passed", person=leader.name))
    return card(turn, one, t("gate-kept", person=leader.name, hours=_hours(turn, leader)))


def _hours(turn: Turn, leader: Person) -> Text:
    """By the clocks of who reads it."""
    today, zone = leader.today(turn.now), leader.timezone
    moments = [local_to_utc(today, at, zone) for at in turn.store.questions.hours(leader)]
    return Joined(tuple(t("tasks-hours", time=turn.person.local(at).time()) for at in moments))


def _leaders(turn: Turn) -> list[Person]:
    return [one for one in turn.store.staff.all() if is_behind(one) and one.id != turn.person.id]


def _a_leader(turn: Turn, text: str) -> int:
    """By name, or by role: the own head, the one director."""
    able = _leaders(turn)
    role = told(text, "roles", turn.languages, [str(each) for each in LEADERS]).clear
    if role is not None:
        named = [one for one in able if one.role is Role(role)]
        own = [one for one in named if one.id == turn.person.head_id]
        if len(own or named) == 1:
            return (own or named)[0].id
        raise Unclear(t("gate-no-leader", text=text[:_HEAD]), _choices(named or able))
    return read.one_of(turn, text, able, t("gate-no-leader", text=text[:_HEAD]))


def _choices(people: list[Person]) -> list[Choice]:
    return [Choice(one.name, one.id) for one in people[: read.MOST_COLLEAGUES]]


FORM = feature.form(
    Form(
        "gate.new",
        t("gate-title"),
        save,
        (
            Step(
                "leader",
                t("gate-ask-leader"),
                t("gate-leader"),
                _a_leader,
                read.show_colleague,
                lambda turn, given: _choices(_leaders(turn)),
            ),
            text_step("text", t("gate-ask-text"), t("gate-question"), LONGEST_TEXT),
            Step(
                "urgent",
                t("gate-ask-urgent"),
                t("gate-urgent"),
                read.a_line(LONGEST_REASON),
                read.plain,
                optional=True,
            ),
        ),
        Right.TALK,
    )
)


@feature.command("ask", Right.TALK)
def ask(turn: Turn) -> Reply:
    """`/ask LEADER, [urgent: why,] the question`"""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers(urgent=None)
    name = parts.first()
    reason = led(parts.left[0].replace(":", " ", 1), "urgent") if parts.left else None
    try:
        if reason is not None:
            parts.first()
            given["urgent"] = read.a_line(LONGEST_REASON)(turn, reason)
        given["leader"] = _a_leader(turn, name)
        if text := parts.rest():
            given["text"] = read.a_line(LONGEST_TEXT)(turn, text)
    except Unclear as why:
        left = parts.rest()
        kept = {"text": left} if 0 < len(left) <= LONGEST_TEXT else {}
        return FORM.begin(turn, given | kept, ask="text" if "leader" in given else "leader", why=why)
    return save(turn, given) if "text" in given else FORM.begin(turn, given)


@feature.command("questions", Right.TALK)
def questions(turn: Turn) -> list[Reply]:
    """What waits for my answer, and what I asked."""
    waiting, asked = _waiting(turn), turn.store.questions.asked_by(turn.person)
    others = [one for one in asked if one not in waiting]  # a deputy of who asked may be the one to answer
    return [card(turn, one) for one in (*waiting, *others)] or [Reply(t("gate-none"))]


def _waiting(turn: Turn) -> list[Question]:
    people = turn.person.acts_for_ids
    found = turn.store.questions.waiting(*people) if people else []
    return [one for one in found if one.asked_by != turn.person.id]


@feature.press("gate.undo", Right.TALK)
def undo(turn: Turn) -> Reply:
    one = turn.store.questions.get(turn.person, turn.number)
    if one is None or one.asked_by not in turn.person.desks:
        return Reply(t("errors-old-button"))
    if one.state is QuestionState.WAITING:
        one = turn.store.questions.end(one, QuestionState.WITHDRAWN, None)
    return card(turn, one)


# Answering


def _mine(turn: Turn, question_id: int) -> Question | None:
    """The question where it waits for this person's answer."""
    one = turn.store.questions.get(turn.person, question_id)
    if one is None or one.asked_by == turn.person.id:
        return None
    able = turn.person.acts_as(one.leader_id) or turn.person.acts_as(one.delegate_id)
    return one if able and one.state is QuestionState.WAITING else None


def _otherwise(turn: Turn, question_id: int) -> Reply:
    one = turn.store.questions.get(turn.person, question_id)
    return card(turn, one) if one else Reply(t("errors-old-button"))


def _ending(state: QuestionState, note: Callable[[str], Text], ask: Text) -> Form:
    """Of an answer, or of a decline."""

    def done(turn: Turn, given: Answers) -> Reply:
        one = _mine(turn, given["record"] or 0)
        if one is None:
            return _otherwise(turn, given["record"] or 0)
        one = turn.store.questions.end(one, state, given["text"])
        _tell(turn, one.asked_by, one, note(turn.person.name))
        return card(turn, one)

    text = text_step("text", ask, t("gate-text"), LONGEST_TEXT)
    name = "gate.answer" if state is QuestionState.ANSWERED else "gate.decline"
    return Form(name, t("gate-title"), done, (record_step("record", t("gate-title")), text), Right.TALK, card=False)


ANSWER = feature.form(
    _ending(QuestionState.ANSWERED, lambda person: t("gate-answered", person=person), t("gate-ask-answer"))
)
DECLINE = feature.form(
    _ending(QuestionState.DECLINED, lambda person: t("gate-declined", person=person), t("gate-ask-decline"))
)


def delegated(turn: Turn, given: Answers) -> Reply:
    one, person = _mine(turn, given["record"] or 0), turn.store.staff.get(given["person"])
    if one is None or person is None or not turn.person.acts_as(one.leader_id):
        return _otherwise(turn, given["record"] or 0)
    if person.id == one.asked_by:
        why = Unclear(t("gate-asked-it", person=person.name))
        return DELEGATE.begin(turn, {"record": one.id}, ask="person", why=why)
    one = turn.store.questions.delegate(one, person)
    _tell(turn, person.id, one, t("gate-delegated-to-you", person=turn.person.name))
    _tell(turn, one.asked_by, one, t("gate-delegated", person=turn.person.name, to=person.name))
    return card(turn, one, t("gate-delegated", person=turn.person.name, to=person.name))


DELEGATE = feature.form(
    Form(
        "gate.delegate",
        t("gate-title"),
        delegated,
        (
            record_step("record", t("gate-title")),
            colleague_step("person", t("gate-ask-delegate"), t("tasks-person")),
        ),
        Right.TALK,
        card=False,
    )
)


def _begin(turn: Turn, form: Form) -> Reply:
    one = _mine(turn, turn.number)
    return form.begin(turn, {"record": one.id}) if one else _otherwise(turn, turn.number)


@feature.press("gate.show", Right.TALK)
def show(turn: Turn) -> Reply:
    """From the list at the gate, which stays."""
    one = turn.store.questions.get(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    shown = card(turn, one)
    return Reply(shown.text, shown.buttons, subject=one.subject)


@feature.press("gate.answer", Right.TALK)
def answer(turn: Turn) -> Reply:
    return _begin(turn, ANSWER)


@feature.press("gate.decline", Right.TALK)
def decline(turn: Turn) -> Reply:
    return _begin(turn, DECLINE)


@feature.press("gate.delegate", Right.TALK)
def delegate(turn: Turn) -> Reply:
    one = _mine(turn, turn.number)
    return _begin(turn, DELEGATE) if one is None or turn.person.acts_as(one.leader_id) else _otherwise(turn, one.id)


# The hours


@feature.command("gate", Right.LEAD)
def gate(turn: Turn) -> Reply:
    """`/gate 10:00 16:00` says when questions are told; alone it shows what holds."""
    if turn.text:
        try:
            said = {read.a_time(turn, one) for one in turn.text.replace(",", " ").split()}
        except Unclear:
            return Reply(t("gate-bad-hours", most=MOST_HOURS))
        if not 0 < len(said) <= MOST_HOURS:
            return Reply(t("gate-bad-hours", most=MOST_HOURS))
        turn.store.questions.set_hours(turn.person, tuple(time.fromisoformat(one) for one in sorted(said)))
    return Reply(t("gate-hours", hours=_hours(turn, turn.person)))

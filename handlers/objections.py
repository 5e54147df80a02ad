"""Objections (S4): taken down at a call in one line or press, with the answer that helped; what is heard most often."""

from collections.abc import Sequence
from datetime import timedelta

from bot.reading.words import told
from bot.talk.feature import Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Rows, Text, column, grid, lines, t
from handlers import answers as read
from handlers.form_steps import client_step, record_step
from handlers.line_parts import Parts
from office.calls import Outcome
from office.market import Objection
from office.rights import Right
from storage.calls import Call
from storage.objections import ClientObjection

feature = Feature("objections")

LONGEST = 300
HINTS = 3
LOOKED_BACK = timedelta(days=90)
"""Of `/objections`."""


def card(turn: Turn, one: ClientObjection, note: Text | None = None) -> Reply:
    """With what helped colleagues against the same."""
    text = lines(
        note,
        t("objections-card", client=one.client, kind=one.kind),
        t("objections-said-is", said=one.said) if one.said else None,
        t("objections-answer-is", answer=one.answer) if one.answer else None,
        *_hints(turn, one.kind, but=one.answer),
    )
    return Reply(
        text,
        column(
            Button(t("objections-do-answer"), "objections.answer", one.id),
            Button(t("objections-do-undo"), "objections.undo", one.id),
        ),
        subject=one.subject,
    )


def _hints(turn: Turn, kind: Objection, but: str | None = None) -> list[Text]:
    found = [each for each in turn.store.objections.answers(kind, HINTS + 1) if each[0] != but][:HINTS]
    rows = [t("objections-hint", answer=answer, person=person) for answer, person in found]
    return [t("objections-helped"), *rows] if rows else []


# Taking down


def save(turn: Turn, given: Answers) -> Reply:
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    kind = Objection(given["kind"])
    one = turn.store.objections.add(turn.person, kind, client.id, given.get("said"), given.get("answer"))
    turn.made = one.subject
    return card(turn, one, t("objections-saved"))


def _text_step(name: str, ask: Text, label: Text, *, optional: bool = True) -> Step:
    return Step(name, ask, label, read.a_line(LONGEST), read.plain, optional=optional)


FORM = feature.form(
    Form(
        "objections.new",
        t("objections-title"),
        save,
        (
            client_step(t("objections-ask-client")),
            read.pick("kind", t("objections-ask-kind"), t("objections-kind"), Objection, words="objections"),
            _text_step("said", t("objections-ask-said"), t("objections-said")),
            _text_step("answer", t("objections-ask-answer"), t("objections-answer")),
        ),
        Right.LOG_CALLS,
        enough=frozenset({"client", "kind"}),
    )
)


@feature.command("objection", Right.LOG_CALLS)
def objection(turn: Turn) -> Reply:
    """`/objection CLIENT, too expensive[, the client's words][, helped: the answer]`"""
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    parts, given = Parts(turn), Answers()
    problem: tuple[str, Unclear] | None = None
    name = parts.first()
    try:
        given["client"] = read.a_client(turn, name)
    except Unclear as why:
        problem = "client", why
    try:
        if kind := parts.first():
            given["kind"] = str(read.chosen(turn, kind, Objection, "objections"))
    except Unclear as why:
        problem = problem or ("kind", why)
    said = {"answer": parts.led("helped") or "", "said": parts.rest()}
    for step, text in said.items():
        try:
            given[step] = read.a_line(LONGEST)(turn, text) if text else None
        except Unclear as why:
            problem = problem or (step, why)
    if problem is not None:
        given.pop(problem[0], None)
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    return save(turn, given) if "kind" in given else FORM.begin(turn, given, ask="kind")


# At a call

_SAY_NOTHING = (Objection.LATER, Objection.OTHER)
"""In a note these words mostly mean something else: "call later"."""


def heard_in(call: Call) -> Objection | None:
    """What the note of a call says the client objected to."""
    clear = told(call.note, "objections").clear if call.note else None
    return Objection(clear) if clear and clear not in _SAY_NOTHING else None


def hint(turn: Turn, call: Call) -> list[Text]:
    """Under a logged call: what helped colleagues against the objection that its note names."""
    kind = heard_in(call)
    return [t("objections-heard", kind=kind), *_hints(turn, kind)] if kind else []


def buttons(call: Call) -> Rows:
    """Under a logged call: one press takes the objection down, where there may be one."""
    if (kind := heard_in(call)) is not None:
        return ((Button(t("objections-do-take", kind=kind), "objections.take", f"{call.client_id}.{kind}"),),)
    if call.outcome is Outcome.REFUSED:
        return ((Button(t("objections-do-ask"), "objections.ask", call.client_id),),)
    return ()


@feature.press("objections.ask", Right.LOG_CALLS)
def ask(turn: Turn) -> Reply:
    """The kinds, each to be taken down with a press."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    kinds = [Button(word(kind), "objections.take", f"{client.id}.{kind}") for kind in Objection]
    return Reply(t("objections-which", client=client.name), grid(kinds))


@feature.press("objections.take", Right.LOG_CALLS, once=True)
def take(turn: Turn) -> Reply:
    """`client.kind`"""
    turn.arg, _, kind = turn.arg.partition(".")
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None or kind not in list(Objection):
        return Reply(t("errors-old-button"))
    return save(turn, {"client": client.id, "kind": kind})


# What helped, and Undo


def _answered(turn: Turn, given: Answers) -> Reply:
    one = turn.store.objections.own(turn.person, given["record"] or 0)
    if one is None or one.undone_at is not None:
        return Reply(t("errors-old-button"))
    return card(turn, turn.store.objections.change(one, answer=given["answer"]), t("objections-answer-saved"))


ANSWER = feature.form(
    Form(
        "objections.answer",
        t("objections-title"),
        _answered,
        (
            record_step("record", t("objections-title")),
            _text_step("answer", t("objections-ask-answer"), t("objections-answer"), optional=False),
        ),
        Right.LOG_CALLS,
        card=False,
    )
)


@feature.press("objections.answer", Right.LOG_CALLS)
def answer(turn: Turn) -> Reply:
    one = turn.store.objections.own(turn.person, turn.number)
    if one is None or one.undone_at is not None:
        return Reply(t("errors-old-button"))
    return ANSWER.begin(turn, {"record": one.id})


@feature.press("objections.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    one = turn.store.objections.own(turn.person, turn.number)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        turn.store.objections.change(one, undone_at=turn.now)
    return Reply(t("objections-undone", client=one.client), replace=True, subject=one.subject)


# What is heard most often


@feature.command("objections", Right.LOG_CALLS)
def objections(turn: Turn) -> Reply:
    """`/objections`: how often each was heard in the last 90 days; `/objections expensive`: what helped against it."""
    if turn.text:
        try:
            return against(turn, Objection(read.chosen(turn, turn.text, Objection, "objections")))
        except Unclear as why:
            return Reply(why.why, _kinds(list(Objection)))
    counted = turn.store.objections.counted(turn.now - LOOKED_BACK)
    if not counted:
        return Reply(t("objections-none-yet"))
    rows: list[Text] = []
    for kind, count in counted:
        rows.append(t("objections-row", kind=kind, count=str(count)))
        rows += [t("objections-hint", answer=text, person=who) for text, who in turn.store.objections.answers(kind, 1)]
    return Reply(lines(t("objections-listed"), *rows), _kinds([kind for kind, _ in counted]))


def _kinds(kinds: Sequence[Objection]) -> Rows:
    return grid([Button(word(kind), "objections.against", str(kind)) for kind in kinds])


@feature.press("objections.against", Right.LOG_CALLS)
def pressed(turn: Turn) -> Reply:
    return against(turn, Objection(turn.arg)) if turn.arg in list(Objection) else Reply(t("errors-old-button"))


def against(turn: Turn, kind: Objection) -> Reply:
    found = turn.store.objections.answers(kind, 10)
    if not found:
        return Reply(t("objections-no-answers", kind=kind))
    rows = [t("objections-hint", answer=answer, person=person) for answer, person in found]
    return Reply(lines(t("objections-against", kind=kind), *rows))

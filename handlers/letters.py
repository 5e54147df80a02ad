"""Letters in and out: entered in one line under their number, with the scan, answered, found again."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.reading.leads import led
from bot.reading.words import tag_of
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers import documents
from handlers.form_steps import day_step
from handlers.line_parts import Parts
from office.calls import Direction
from office.letters import read_number
from office.rights import Right
from storage.letters import Letter

feature = Feature("letters")

LONGEST = {"correspondent": 200, "about": 300}
PAGE = 8
RECENT = timedelta(hours=1)
"""So long after a letter is entered, a file may be its scan."""
LETTER = "letter"
"""Of the reminders; see scheduler/letters.py."""


# One letter


def card(turn: Turn, one: Letter, note: Text | None = None) -> Reply:
    answer = turn.store.letters.answer_to(one)
    answered = turn.store.letters.any(one.answers_id) if one.answers_id else None
    incoming = one.direction is Direction.INCOMING
    text = lines(
        note,
        named(one),
        t("letters-from", name=one.correspondent) if incoming else t("letters-to", name=one.correspondent),
        t("letters-about-is", about=one.about),
        t("letters-answer-by-is", day=one.answer_by) if one.answer_by and answer is None else None,
        t("letters-answered", number=answer.called, day=answer.on_day) if answer else None,
        t("letters-answers", number=answered.called) if answered else None,
        t("letters-undone") if one.undone_at else None,
    )
    return Reply(text, _buttons(turn, one, answer), replace=True, subject=one.subject)


def named(one: Letter) -> Text:
    if one.direction is Direction.INCOMING:
        return t("letters-in", number=one.called, day=one.on_day)
    return t("letters-out", number=one.called, day=one.on_day)


def _buttons(turn: Turn, one: Letter, answer: Letter | None) -> tuple[tuple[Button, ...], ...]:
    scan = [Button(t("letters-do-scan"), "letters.scan", one.id)] if one.file_id else []
    if not turn.person.may(Right.KEEP_DOCUMENTS) or one.undone_at:
        return grid(scan)
    open_ = one.direction is Direction.INCOMING and answer is None
    reply = [Button(t("letters-do-answer"), "letters.answer", one.id)] if open_ else []
    return grid([*reply, *scan, Button(t("letters-do-undo"), "letters.undo", one.id)])


def _pressed(turn: Turn) -> Letter | None:
    return turn.store.letters.get(turn.person, turn.number)


@feature.press("letters.show", Right.SEE_CLIENTS)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("letters.scan", Right.SEE_CLIENTS)
def scan(turn: Turn) -> Reply:
    one = _pressed(turn)
    return Reply(named(one), files=(one.file_id,)) if one and one.file_id else Reply(t("errors-old-button"))


@feature.press("letters.undo", Right.KEEP_DOCUMENTS)
def undo(turn: Turn) -> Reply:
    """It stays under its number, marked; what it answered is to be answered again."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.undone_at is None:
        one = turn.store.letters.undo(one)
        take_back(turn.store, LETTER, one.subject, t("letters-undone"))
    return card(turn, one)


# Entering one


def save(turn: Turn, given: Answers) -> Reply:
    return _entered(turn, given)


def _entered(turn: Turn, given: Answers, file_id: int | None = None) -> Reply:
    direction, answered = Direction(given["direction"]), _answered(turn, given)
    who = given["correspondent"]
    client = turn.store.clients.get(turn.person, who) if isinstance(who, int) else None
    if isinstance(who, int) and client is None:
        return Reply(t("errors-old-button"))
    due = given.get("answer_by") if direction is Direction.INCOMING else None
    one = turn.store.letters.add(
        direction,
        turn.today,
        client.name if client else who,
        given["about"],
        client_id=client.id if client else None,
        answer_by=date.fromisoformat(due) if due else None,
        answers_id=answered.id if answered else None,
    )
    turn.made = one.subject
    if answered is not None:
        take_back(turn.store, LETTER, answered.subject, t("letters-answered", number=one.called, day=one.on_day))
    if file_id is not None:
        one = _scanned(turn, one, file_id)
    owner = turn.store.staff.get(client.owner_id) if client else None
    if direction is Direction.INCOMING and owner and owner.active and owner.id != turn.person.id:
        shown = column(Button(t("letters-do-show"), "letters.show", one.id))
        turn.tell(owner, Reply(lines(t("letters-came", name=one.correspondent), one.about), shown, subject=one.subject))
    return card(turn, one, t("letters-saved") if file_id else lines(t("letters-saved"), t("letters-send-scan")))


def _answered(turn: Turn, given: Answers) -> Letter | None:
    one = turn.store.letters.get(turn.person, given.get("answers") or 0)
    return one if one and one.undone_at is None and given["direction"] == Direction.OUTGOING else None


def _scanned(turn: Turn, one: Letter, file_id: int) -> Letter:
    """The scan is kept with the letter, and with its client."""
    file = turn.store.files.get(file_id)
    assert file is not None
    turn.store.letters.scan(one, file.id, file.name)
    if one.client_id is not None:
        turn.store.files.attach(file.id, one.client_id)
    return turn.store.letters.any(one.id)


def a_correspondent(turn: Turn, text: str) -> int | str:
    """A client where one is meant, its id; else the name as it was written. Raises Unclear where it may be several."""
    name = read.a_line(LONGEST["correspondent"])(turn, text)
    try:
        return read.a_client(turn, name)
    except Unclear as why:
        if not why.choices:
            return name
        raise Unclear(why.why, [*why.choices, Choice(t("letters-as-written", name=name[:40]), name)]) from None


def _show_correspondent(turn: Turn, value: Any) -> Text:
    return read.show_client(turn, value) if isinstance(value, int) else str(value)


FORM = feature.form(
    Form(
        "letters.new",
        t("letters-title"),
        save,
        (
            Step("answers", t("letters-title"), t("letters-title"), read.plain, read.plain, listed=False, asked=False),
            read.pick(
                "direction", t("letters-ask-direction"), t("letters-direction"), Direction, words="directions callers"
            ),
            Step(
                "correspondent",
                t("letters-ask-correspondent"),
                t("letters-correspondent"),
                a_correspondent,
                _show_correspondent,
                read.likely_clients,
                width=1,
            ),
            Step("about", t("letters-ask-about"), t("letters-about"), read.a_line(LONGEST["about"]), read.plain),
            day_step(
                "answer_by",
                t("letters-ask-answer-by"),
                t("letters-answer-by"),
                optional=True,
                when=lambda turn, given: given.get("direction") == Direction.INCOMING,
            ),
        ),
        Right.KEEP_DOCUMENTS,
    )
)


@feature.command("letter", Right.KEEP_DOCUMENTS)
def letter(turn: Turn) -> Reply:
    """`/letter in|out WHOM: about …[, answer by DAY][, answers 12/2026]`, also under the scan."""
    return _line(turn)


def _line(turn: Turn, file_id: int | None = None) -> Reply:
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    given, problem = _understood(turn)
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    if {"direction", "correspondent", "about"} <= given.keys():
        return _entered(turn, given, file_id)
    return FORM.begin(turn, given)


def _understood(turn: Turn) -> tuple[Answers, tuple[str, Unclear] | None]:
    """What the line says, and the step that must be asked first with the reason."""
    given, said = Answers(), turn.text
    first, _, rest = said.partition(" ")
    if (direction := tag_of(first, "directions")) is not None:
        given["direction"], said = direction, rest
    who, _, turn.text = said.partition(":" if ":" in said else ",")
    problem: tuple[str, Unclear] | None = None
    try:
        given["correspondent"] = a_correspondent(turn, who)
    except Unclear as why:
        problem = "correspondent", why
    parts = Parts(turn)
    if (number := parts.led("answers")) is not None:
        answered = _numbered(turn, number)
        if answered is None:
            problem = problem or ("about", Unclear(t("letters-no-such", number=number[:20])))
        else:
            given["answers"] = answered.id
    try:
        if (due := parts.led("answer_by")) is not None:
            given["answer_by"] = read.a_coming_day(turn, due)
    except Unclear as why:
        problem = problem or ("answer_by", why)
    about = parts.rest()
    try:
        if about:
            given["about"] = read.a_line(LONGEST["about"])(turn, led(about, "about") or about)
    except Unclear as why:
        problem = problem or ("about", why)
    return given, problem


def _numbered(turn: Turn, text: str) -> Letter | None:
    """The incoming letter of that number; without a year the newest."""
    said = read_number(text)
    if said is None:
        return None
    found = turn.store.letters.numbered(turn.person, said.number, said.year, Direction.INCOMING)
    return found[0] if found else None


@feature.press("letters.answer", Right.KEEP_DOCUMENTS)
def answer(turn: Turn) -> Reply:
    """An outgoing letter to the same, which answers it."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.undone_at or turn.store.letters.answer_to(one):
        return card(turn, one)
    turn.dialog.drop(FORM.name)
    to = one.client_id or one.correspondent
    return FORM.begin(turn, {"answers": one.id, "direction": str(Direction.OUTGOING), "correspondent": to})


# The scan


def received(turn: Turn) -> Answer:
    """A file under `/letter …`, or after one; none where the file is something else."""
    if not turn.person.may(Right.KEEP_DOCUMENTS) or len(turn.heard.files) != 1:
        return None
    file = turn.heard.files[0]
    if (line := _captioned(turn)) is not None:
        turn.text = line
        return _line(turn, documents.keep_file(turn, file))
    one = turn.store.letters.without_scan(turn.person, turn.now - RECENT)
    if one is None or turn.text or file.voice:
        return None
    file_id = documents.keep_file(turn, file)
    yes = Button(t("letters-is-scan"), "letters.scanned", f"{one.id}.{file_id}")
    return Reply(
        lines(t("letters-which-file"), named(one)), column(yes, Button(t("rush-is-other"), "files.keep", file_id))
    )


def _captioned(turn: Turn) -> str | None:
    words = turn.text.removeprefix("/").split()
    for length in (3, 2, 1):
        if len(words) > length and tag_of(" ".join(words[:length]), "commands") == "letter":
            return " ".join(words[length:])
    return None


@feature.press("letters.scanned", Right.KEEP_DOCUMENTS)
def scanned(turn: Turn) -> Reply:
    """`letter.file`"""
    digits, _, number = turn.arg.partition(".")
    known = (digits + number).isascii() and (digits + number).isdecimal() and max(len(digits), len(number)) < 10
    one = turn.store.letters.get(turn.person, int(digits)) if known and digits and number else None
    file = turn.store.files.sent_by(int(number), turn.person.id) if one else None
    if one is None or file is None:
        return Reply(t("errors-old-button"))
    if one.file_id is None:
        one = _scanned(turn, one, file.id)
    return card(turn, one)


# Found again


@feature.command("letters", Right.SEE_CLIENTS)
def letters(turn: Turn) -> Reply:
    """`/letters [number | client | words]`: without any the newest."""
    found = _found(turn)
    if not found:
        return Reply(t("letters-none") if turn.text else t("letters-none-yet"))
    more = len(found) - PAGE
    rows = [_row(one) for one in found[:PAGE]]
    buttons = [Button(_label(one), "letters.show", one.id) for one in found[:PAGE]]
    return Reply(lines(*rows, t("goods-more", count=more) if more > 0 else None), column(*buttons))


def _found(turn: Turn) -> Sequence[Letter]:
    if not turn.text:
        return turn.store.letters.latest(turn.person, PAGE)
    said = read_number(turn.text)
    by_number = turn.store.letters.numbered(turn.person, said.number, said.year) if said else []
    return by_number or turn.store.letters.containing(turn.person, turn.text)


def _row(one: Letter) -> Text:
    text = lines(t("letters-row", letter=named(one), name=one.correspondent, about=one.about))
    return t("letters-row-undone", row=text) if one.undone_at else text


def _label(one: Letter) -> str:
    return f"{one.called} {one.correspondent}"[:40]

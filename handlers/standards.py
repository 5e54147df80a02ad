"""Internal standards (S2): put in force with number, version and day, looked up by words, read and confirmed."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

from bot.reading.words import tag_of
from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.reminders import take_back
from bot.talk.standards import KIND, named, told
from bot.talk.steps import Answers, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Rows, Text, column, grid, lines, t
from handlers import answers as read
from handlers import documents
from handlers.form_steps import day_step, text_step
from handlers.line_parts import Parts
from handlers.products import new_said
from office.rights import Right, Role
from office.staff import Person
from office.standards import reads
from storage.standards import Standard

feature = Feature("standards")

LONGEST = {"number": 40, "title": 200, "body": 10_000}
PAGE = 10
_LONGEST_COMMAND = 3
"""Words."""
_BODY = re.compile(r":\s+|\n")
"""Where the text begins in a line."""
_BETWEEN_ROLES = re.compile(r"[,;/&+]")


# One version


def card(turn: Turn, one: Standard, note: Text | None = None) -> Reply:
    versions = turn.store.standards.versions(one.number)
    text = lines(
        note,
        named(one),
        one.body,
        _state(turn, one, versions),
        t("standards-readers-are", readers=_in_words(one.readers)) if one.readers else t("standards-for-all"),
        *_reading(turn, one),
    )
    return Reply(text, _buttons(turn, one, len(versions)), replace=True, subject=one.subject)


def _state(turn: Turn, one: Standard, versions: list[Standard]) -> Text | None:
    """Where it is not simply in force."""
    if one.withdrawn_at is not None:
        return t("standards-withdrawn")
    newer = [each for each in versions if each.version > one.version and each.withdrawn_at is None]
    if any(each.valid_from <= turn.today for each in newer):
        return t("standards-replaced")
    if newer:
        return t("standards-comes", version=str(newer[-1].version), day=newer[-1].valid_from)
    return t("standards-not-yet", day=one.valid_from) if one.valid_from > turn.today else None


def _in_words(roles: frozenset[Role]) -> Text:
    return Joined(tuple(word(role) for role in Role if role in roles))


def _reading(turn: Turn, one: Standard) -> list[Text]:
    """Whether this person has confirmed; for who keeps the standards also who has not."""
    confirmed = turn.store.standards.confirmed(one)
    rows: list[Text] = []
    if (at := confirmed.get(turn.person.id)) is not None:
        rows.append(t("standards-you-read", at=at))
    if turn.person.may(Right.KEEP_STANDARDS):
        wanted = _readers(turn, one)
        left = [person.name for person in wanted if person.id not in confirmed]
        rows.append(t("standards-count", done=str(len(wanted) - len(left)), all=str(len(wanted))))
        if left:
            rows.append(t("standards-left", names=", ".join(left)))
    return rows


def _readers(turn: Turn, one: Standard) -> list[Person]:
    """Who has to confirm; whoever wrote it knows it."""
    return [each for each in turn.store.staff.all() if reads(one.readers, each) and each.id != one.created_by]


def _buttons(turn: Turn, one: Standard, versions: int) -> Rows:
    file = Button(t("standards-do-file"), "standards.file", one.id) if one.file_id else None
    mine = reads(one.readers, turn.person) and turn.person.id != one.created_by and one.withdrawn_at is None
    unread = mine and turn.person.id not in turn.store.standards.confirmed(one)
    keeps = turn.person.may(Right.KEEP_STANDARDS) and one.withdrawn_at is None
    return column(
        Button(t("standards-do-read"), "standards.read", one.id) if unread else None,
        file,
        Button(t("standards-do-versions"), "standards.versions", one.id) if versions > 1 else None,
        Button(t("standards-do-withdraw"), "standards.undo", one.id) if keeps else None,
    )


def _pressed(turn: Turn) -> Standard | None:
    return turn.store.standards.get(turn.number)


@feature.press("standards.show", Right.TALK)
def show(turn: Turn) -> Reply:
    one = _pressed(turn)
    return card(turn, one) if one else Reply(t("errors-old-button"))


@feature.press("standards.file", Right.TALK)
def file(turn: Turn) -> Reply:
    one = _pressed(turn)
    return Reply(named(one), files=(one.file_id,)) if one and one.file_id else Reply(t("errors-old-button"))


@feature.press("standards.versions", Right.TALK)
def versions(turn: Turn) -> Reply:
    """All of them, the newest first; each can be read."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    found = turn.store.standards.versions(one.number)
    rows = [lines(named(each), _state(turn, each, found)) for each in found]
    buttons = [Button(t("standards-version", version=str(each.version)), "standards.show", each.id) for each in found]
    return Reply(lines(*rows), grid(buttons, 3))


@feature.press("standards.read", Right.TALK)
def confirm(turn: Turn) -> Reply:
    """By who has to read it; the reminder goes away."""
    one = _pressed(turn)
    if one is None or one.withdrawn_at is not None or not reads(one.readers, turn.person):
        return Reply(t("errors-old-button"))
    turn.store.standards.confirm(one, turn.person)
    pressed = turn.pressed()
    for standing in turn.store.occurrences.standing(KIND, one.subject, person_id=turn.person.id):
        turn.store.occurrences.answer(standing)
    note = t("standards-thanks")
    return replace(card(turn, one, note), replace=pressed is not None)


@feature.press("standards.undo", Right.KEEP_STANDARDS)
def undo(turn: Turn) -> Reply:
    """Withdrawn: the version before holds again."""
    one = _pressed(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.withdrawn_at is None:
        one = turn.store.standards.withdraw(one)
        take_back(turn.store, KIND, one.subject, t("standards-withdrawn"))
    return card(turn, one)


# Putting one in force


def save(turn: Turn, given: Answers) -> Reply:
    return _put(turn, given)


def _put(turn: Turn, given: Answers, file_id: int | None = None) -> Reply:
    """The next version of its number; everybody who has to read it is told once."""
    day = given.get("valid_from")
    one = turn.store.standards.add(
        given["number"],
        given["title"],
        date.fromisoformat(day) if day else turn.today,
        frozenset(Role(role) for role in given.get("readers") or ()),
        body=given.get("body"),
        file_id=file_id,
    )
    turn.made = one.subject
    for earlier in turn.store.standards.versions(one.number)[1:]:
        take_back(turn.store, KIND, earlier.subject, t("standards-replaced"))
    readers = _readers(turn, one)
    for person in readers:
        turn.tell(person, Reply(*told(one, t("standards-new")), subject=one.subject))
    no_text = t("standards-send-file", number=one.number) if not one.body and not file_id else None
    return card(turn, one, lines(t("standards-saved"), no_text))


def _roles(turn: Turn, text: str) -> list[str] | None:
    """Roles by their names; everybody is none of them."""
    if tag_of(text, "readers") == "all":
        return None
    found: set[str] = set()
    for part in filter(None, map(str.strip, _BETWEEN_ROLES.split(text))):
        whole = tag_of(part, "roles")
        tags = [whole] if whole else [tag_of(each, "roles") for each in part.split()]
        if not all(tags):
            raise Unclear(t("standards-bad-readers", text=text[:60], roles=Joined(tuple(map(word, Role)))))
        found.update(filter(None, tags))
    if not found:
        raise Unclear(t("standards-bad-readers", text=text[:60], roles=Joined(tuple(map(word, Role)))))
    return sorted(found)


def _show_roles(turn: Turn, value: Any) -> Text:
    return _in_words(frozenset(Role(role) for role in value))


STEPS = (
    Step("number", t("standards-ask-number"), t("standards-number"), read.a_line(LONGEST["number"]), read.plain),
    Step("title", t("standards-ask-title"), t("standards-title-is"), read.a_line(LONGEST["title"]), read.plain),
    text_step("body", t("standards-ask-body"), t("standards-body"), LONGEST["body"], optional=True),
    day_step("valid_from", t("standards-ask-from"), t("standards-from"), optional=True),
    Step("readers", t("standards-ask-readers"), t("standards-readers"), _roles, _show_roles, optional=True),
)
FORM = feature.form(
    Form(
        "standards.new",
        t("standards-form"),
        save,
        STEPS,
        Right.KEEP_STANDARDS,
        enough=frozenset({"number", "title"}),
    )
)


@feature.command("newstandard", Right.KEEP_STANDARDS)
def new_standard(turn: Turn) -> Reply:
    """`/standard new RET-1, Returns[, from 1 April][, for reps clerks]: the text`"""
    return _new(turn)


def _new(turn: Turn, file_id: int | None = None) -> Reply:
    turn.dialog.drop(FORM.name)
    if not turn.text:
        return FORM.begin(turn)
    head, *rest = _BODY.split(turn.text, maxsplit=1)
    turn.text = head
    parts = Parts(turn)
    said = {"number": parts.first(), "title": parts.first(), "readers": parts.led("readers") or ""}
    given: Answers = {"body": None, "valid_from": None, "readers": None}
    problem: tuple[str, Unclear] | None = None
    try:
        if (moment := parts.moment("valid_from")) is not None:
            given["valid_from"] = moment.partition("T")[0]
    except Unclear as why:
        problem = "valid_from", why
    said["body"] = "\n".join(part for part in (parts.rest(), *rest) if part.strip())
    for step in STEPS:
        try:
            if step.name in said and (text := said[step.name]):
                given[step.name] = step.read(turn, text)
        except Unclear as why:
            problem = problem or (step.name, why)
    if problem is not None:
        return FORM.begin(turn, given, ask=problem[0], why=problem[1])
    return _put(turn, given, file_id) if {"number", "title"} <= given.keys() else FORM.begin(turn, given)


def received(turn: Turn) -> Answer:
    """A file under `/standard new …` is its document; one whose caption is a number goes with that number's newest."""
    if not turn.person.may(Right.KEEP_STANDARDS) or len(turn.heard.files) != 1 or not turn.text:
        return None
    if line := _captioned(turn.text):
        file_id = documents.keep_file(turn, turn.heard.files[0])
        turn.text = line
        return _new(turn, file_id)
    found = [one for one in turn.store.standards.versions(turn.text) if one.withdrawn_at is None]
    if not found or found[0].file_id is not None:
        return None
    file_id = documents.keep_file(turn, turn.heard.files[0])
    return card(turn, turn.store.standards.attach(found[0], file_id, turn.heard.files[0].name[:200]))


def _captioned(text: str) -> str | None:
    """What stands behind `/standard new` in a caption, in any language."""
    words = text.removeprefix("/").split(" ")
    for length in range(min(_LONGEST_COMMAND, len(words) - 1), 0, -1):
        command, rest = tag_of(" ".join(words[:length]), "commands"), " ".join(words[length:])
        if command == "newstandard":
            return rest
        if command == "standard":
            return new_said(rest)
    return None


# Looked up


@feature.command("standard", Right.TALK)
def standard(turn: Turn) -> Reply:
    """`/standard returns`, `/standard RET-1`; alone: all that hold; `/standard new …` puts one in force."""
    if not turn.text:
        return listed(turn, turn.store.standards.latest())
    if (said := new_said(turn.text)) is not None:
        if not turn.person.may(Right.KEEP_STANDARDS):
            return Reply(t("errors-no-right"))
        turn.text = said
        return _new(turn)
    if (one := turn.store.standards.numbered(turn.text, turn.today)) is not None:
        return card(turn, one)
    found = turn.store.standards.containing(turn.text, turn.today)
    if not found:
        return Reply(t("standards-none", text=turn.text[:60]))
    return card(turn, found[0]) if len(found) == 1 else listed(turn, found)


def listed(turn: Turn, found: list[Standard]) -> Reply:
    if not found:
        return Reply(t("standards-none-yet"))
    more = len(found) - PAGE
    rows = [named(one) for one in found[:PAGE]]
    buttons = [Button(f"{one.number} {one.title}"[:40], "standards.show", one.id) for one in found[:PAGE]]
    return Reply(lines(*rows, t("market-more", count=str(more)) if more > 0 else None), column(*buttons))

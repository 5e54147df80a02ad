"""Joining and leaving: `/join`, `/leave`, and the checklists of both. A leaver's access ends at once."""

import re
from datetime import date

from bot.reading.words import is_word, tag_of
from bot.talk import leaving
from bot.talk.feature import Feature
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Text, column, grid, lines, t
from handlers import answers as read
from handlers.client_changes import SALES
from handlers.line_parts import Parts
from handlers.unclear import explained
from office.names import fold
from office.open_work import Work
from office.personnel import Checkpoint, MoveKind, may_admit
from office.rights import LEADERS, Right, Role
from office.staff import Person
from storage.staff import INVITE_DAYS
from storage.staff_moves import Line, Move, StaffStep

feature = Feature("moves")

LONGEST_LINE, LONGEST_NAME = 200, 120
MOST = 20


def card(turn: Turn, one: Move, note: Text | None = None, done: StaffStep | None = None) -> Reply:
    """`done`: the line that was just done, and may be a mistake."""
    steps = turn.store.moves.steps(one)
    joins = one.kind is MoveKind.JOIN
    text = lines(
        note,
        t("moves-joins", person=one.person, day=one.on_day)
        if joins
        else t("moves-leaves", person=one.person, day=one.on_day),
        t("moves-to", person=one.successor) if one.successor else None,
        t("moves-undone") if one.undone_at else None,
        *[_step_row(step) for step in steps],
    )
    buttons = [
        Button(t("moves-do", what=named(step.what)), "moves.done", step.id) for step in steps if step.done_at is None
    ]
    buttons += [_reopener(done)] if done else []
    if one.undone_at is None and one.ended_at is None and turn.person.may(Right.KEEP_PERSONNEL):
        if joins:
            buttons.append(Button(t("moves-do-invite"), "moves.invite", one.id))
        else:
            buttons.append(Button(t("moves-do-cut"), "moves.cut", f"{one.person_id}.{one.successor_id or 0}"))
        buttons.append(Button(t("moves-do-undo"), "moves.undo", one.id))
    return Reply(text, column(*buttons), replace=True, subject=one.subject)


def _reopener(step: StaffStep) -> Button:
    return Button(t("moves-not-done", what=named(step.what)), "moves.reopen", step.id)


def named(what: str) -> Text:
    return word(Checkpoint(what)) if what in list(Checkpoint) else what


def _step_row(step: StaffStep) -> Text:
    if step.done_at is not None:
        return t("moves-step-done", what=named(step.what), person=step.owner)
    return t("moves-step", what=named(step.what), person=step.owner)


def _shown(turn: Turn) -> Move | None:
    try:
        return turn.store.moves.any(turn.number)
    except LookupError:
        return None


def _listed(turn: Turn, kind: MoveKind, usage: Text) -> Reply:
    found = [one for one in turn.store.moves.open(turn.today) if one.kind is kind][:MOST]
    buttons = [Button(one.person, "moves.show", one.id) for one in found]
    return Reply(lines(usage, *[t("moves-row", person=one.person, day=one.on_day) for one in found]), grid(buttons))


@feature.press("moves.show", Right.KEEP_PERSONNEL)
def show(turn: Turn) -> Reply:
    one = _shown(turn)
    return card(turn, one) if one else Reply(t("errors-old-button"))


# Joining


@feature.command("join", Right.KEEP_PERSONNEL)
def join(turn: Turn) -> Reply:
    """`/join NAME, ROLE, DAY[, HEAD]`: the person is there, the checklist begins, the invitation is shown."""
    usage = t("moves-join-how")
    if not turn.text:
        return _listed(turn, MoveKind.JOIN, usage)
    parts = Parts(turn)
    name = parts.first()
    try:
        day = parts.moment("starts")
        role = _role(parts)
        if role is None or day is None:
            return Reply(lines(t("moves-unclear"), usage))
        name = read.a_line(LONGEST_NAME)(turn, name)
        heads = [one for one in turn.store.staff.all() if one.role in LEADERS]
        under = parts.rest()
        head = (
            turn.store.staff.get(read.one_of(turn, under, heads, t("moves-no-head", text=under[:60])))
            if under
            else None
        )
    except Unclear as why:
        return explained(why, usage)
    if not may_admit(turn.person, role):
        return Reply(t("moves-not-that-role", role=role))
    return _joined(turn, name, role, date.fromisoformat(day[:10]), head)


def _role(parts: Parts) -> Role | None:
    said = parts.taken(lambda part: tag_of(part, "roles") is not None)
    return Role(str(tag_of(said[0], "roles"))) if len(said) == 1 else None


def _joined(turn: Turn, name: str, role: Role, day: date, head: Person | None) -> Reply:
    person = turn.store.staff.add(
        _login(turn, name),
        name,
        role,
        language=turn.company.language,
        timezone=turn.company.timezone,
        head_id=head.id if head else None,
    )
    one = turn.store.moves.add(MoveKind.JOIN, person, day)
    turn.made = one.subject
    _begin_checklist(turn, one, person)
    return card(turn, one, lines(t("moves-joined"), _invitation(turn, person)))


def _login(turn: Turn, name: str) -> str:
    """Of the name in Latin letters, with a number where it is taken."""
    stem = ".".join(re.findall(r"[a-z0-9]+", fold(name)))[:36].strip(".")
    stem = stem if re.match(r"[a-z].", stem) else f"p.{stem}".strip(".")
    taken, number = stem, 1
    while turn.store.staff.by_login(taken) is not None:
        number += 1
        taken = f"{stem}{number}"
    return taken


def _invitation(turn: Turn, person: Person) -> Text:
    code = turn.store.staff.invite(person)
    bot = turn.store.settings.get("telegram_name")
    words = t("staff-invitation", name=person.name, days=INVITE_DAYS)
    return lines(words, f"https://t.me/{bot}?start={code}" if bot else code)


@feature.press("moves.invite", Right.KEEP_PERSONNEL)
def invite(turn: Turn) -> Reply:
    """Only of one who is nowhere yet: an invitation of somebody else would open that person's desk."""
    one = _shown(turn)
    person = turn.store.staff.get(one.person_id) if one else None
    if one is None or person is None or not person.active or not may_admit(turn.person, person.role):
        return Reply(t("errors-old-button"))
    if turn.store.staff.accounts(person):
        return Reply(t("moves-linked-already", person=person.name))
    return Reply(_invitation(turn, person))


# Checklists


def _begin_checklist(turn: Turn, one: Move, person: Person) -> None:
    """Each line gets its owner, who is told."""
    for line in turn.store.moves.lines(one.kind, person.role):
        turn.store.moves.add_step(one, line.what, _owner(turn, line, person))
    steps = turn.store.moves.steps(one)
    for owner_id in dict.fromkeys(step.owner_id for step in steps):
        owner = turn.store.staff.get(owner_id)
        if owner is not None and owner.id != turn.person.id:
            turn.tell(owner, _for_owner(one, [step for step in steps if step.owner_id == owner_id]))


def _for_owner(one: Move, steps: list[StaffStep]) -> Reply:
    head = t("moves-joins" if one.kind is MoveKind.JOIN else "moves-leaves", person=one.person, day=one.on_day)
    buttons = [Button(t("moves-do", what=named(step.what)), "moves.done", step.id) for step in steps]
    return Reply(lines(head, t("moves-your-lines"), *[named(step.what) for step in steps]), column(*buttons))


def _owner(turn: Turn, line: Line, person: Person) -> Person:
    """Of that role; the person's own head for a head's; where there is none, whoever makes the list."""
    if line.owner is Role.HEAD and (head := turn.store.staff.get(person.head_id)) and head.active:
        return head
    if turn.person.role is line.owner:
        return turn.person
    found = [one for one in turn.store.staff.all() if one.role is line.owner and one.id != person.id]
    return found[0] if found else turn.person


@feature.press("moves.done", Right.TALK)
def done(turn: Turn) -> Reply:
    found = _line(turn)
    if found is None:
        return Reply(t("errors-old-button"))
    step, one = found
    if step.done_at is None:
        turn.store.moves.do(step)
    return _checked(turn, one, step)


@feature.press("moves.reopen", Right.TALK)
def reopen(turn: Turn) -> Reply:
    """A line that was pressed by mistake is to be done again."""
    found = _line(turn)
    if found is None:
        return Reply(t("errors-old-button"))
    step, one = found
    if step.done_at is not None:
        turn.store.moves.reopen(step)
    return _checked(turn, one)


def _line(turn: Turn) -> tuple[StaffStep, Move] | None:
    """Of a move that stands, where it is this person's or they keep all."""
    step = turn.store.moves.step(turn.number)
    if step is None or not (turn.person.acts_as(step.owner_id) or turn.person.may(Right.KEEP_PERSONNEL)):
        return None
    one = turn.store.moves.any(step.move_id)
    return (step, one) if one.undone_at is None else None


def _checked(turn: Turn, one: Move, done: StaffStep | None = None) -> Reply:
    """The list as it is now: all of it to who keeps it, to others their lines."""
    if turn.person.may(Right.KEEP_PERSONNEL):
        return card(turn, one, done=done)
    mine = [each for each in turn.store.moves.steps(one) if turn.person.acts_as(each.owner_id)]
    left = [each for each in mine if each.done_at is None]
    again = column(_reopener(done)) if done else ()
    return Reply(lines(*map(_step_row, mine)), (*_for_owner(one, left).buttons, *again), replace=True)


@feature.command("checklist", Right.KEEP_PERSONNEL)
def checklist(turn: Turn) -> Reply:
    """`/checklist join|leave[, ROLE]: LINE[, who does it]`; without a line all of them, each with Remove."""
    if not turn.text:
        return _checklists(turn)
    before, _, what = turn.text.partition(":")
    kind, *roles = [part.strip() for part in before.split(",") if part.strip()] or [""]
    move = next((MoveKind(name) for name in MoveKind if is_word(kind, "commands", name)), None)
    role = tag_of(roles[0], "roles") if roles else None
    what, _, owner = (part.strip() for part in what.rpartition(","))
    by = tag_of(owner, "roles")
    what = what if by and what else ", ".join(part for part in (what, owner) if part)
    if move is None or not what or (roles and role is None) or len(what) > LONGEST_LINE:
        return Reply(t("moves-checklist-how"))
    turn.store.moves.add_line(move, Role(role) if role else None, what, Role(by) if by else Role.HR)
    return _checklists(turn)


def _checklists(turn: Turn) -> Reply:
    found = [line for kind in MoveKind for line in turn.store.moves.lines(kind)]
    rows = [t("moves-line", kind=word(one.kind), what=named(one.what), role=one.owner) for one in found]
    buttons = [
        Button(
            t("moves-remove", kind=word(one.kind), what=named(one.what)),
            "moves.remove",
            f"{one.kind}.{one.id or one.what}",
        )
        for one in found
    ]
    return Reply(lines(t("moves-checklist-how"), *rows), grid(buttons), replace=True)


@feature.press("moves.remove", Right.KEEP_PERSONNEL)
def remove(turn: Turn) -> Reply:
    kind, _, which = turn.arg.partition(".")
    for one in turn.store.moves.lines(MoveKind(kind)) if kind in list(MoveKind) else ():
        if which == str(one.id or one.what):
            turn.store.moves.remove_line(one)
            return _checklists(turn)
    return Reply(t("errors-old-button"))


# Leaving


@feature.command("leave", Right.KEEP_PERSONNEL)
def leave(turn: Turn) -> Reply:
    """`/leave WHO, DAY|now[, [to] WHOM]`: planned at once, with Undo; now is a card, whose press cuts the access."""
    usage = t("moves-leave-how")
    if not turn.text:
        return _listed(turn, MoveKind.LEAVE, usage)
    parts = Parts(turn)
    try:
        person = turn.store.staff.get(read.a_colleague(turn, parts.first()))
        to = parts.led("successor")
        successor = turn.store.staff.get(read.a_colleague(turn, to)) if to else None
        at_once = bool(parts.taken(lambda part: is_word(part, "replies", "at_once")))
        day = None if at_once else parts.moment("ends")
        if (at_once or day) and successor is None and (unled := parts.rest()):
            successor = turn.store.staff.get(read.a_colleague(turn, unled))
    except Unclear as why:
        return explained(why, usage)
    assert person is not None
    if (not at_once and day is None) or parts.rest():
        return Reply(lines(t("moves-unclear"), usage))
    if (problem := _in_the_way(turn, person, successor)) is not None:
        return Reply(problem)
    if day is None:
        return _ask(person, successor)
    one = turn.store.moves.add(MoveKind.LEAVE, person, date.fromisoformat(day[:10]), successor)
    turn.made = one.subject
    _begin_checklist(turn, one, person)
    head = turn.store.staff.get(person.head_id)
    if head is not None and head.active and head.id != turn.person.id:
        turn.tell(head, Reply(t("moves-leaves", person=one.person, day=one.on_day)))
    return card(turn, one, t("moves-leave-saved"))


def _in_the_way(turn: Turn, person: Person, successor: Person | None) -> Text | None:
    """Why this cannot be: the role, a leaving that stands, or open work without somebody who can take it."""
    if not may_admit(turn.person, person.role):
        return t("moves-not-that-role", role=person.role)
    standing = turn.store.moves.standing(person, MoveKind.LEAVE)
    if standing is not None and standing.ended_at is None:
        return t("moves-leaving-already", person=person.name, day=standing.on_day)
    return _no_successor(turn, person, successor)


def _no_successor(turn: Turn, person: Person, successor: Person | None) -> Text | None:
    items = turn.store.open_work.of(person)
    if successor is None:
        return t("moves-to-whom", person=person.name, count=len(items)) if items else None
    if successor.id == person.id or not successor.active:
        return t("moves-not-to", person=successor.name)
    if successor.role not in SALES and any(one.noun is Work.CLIENT for one in items):
        return t("moves-no-clients", person=successor.name)
    if not successor.holds(Right.KEEP_PERSONNEL) and any(one.noun is Work.APPLICANT for one in items):
        return t("moves-no-applicants", person=successor.name)
    return None


def _ask(person: Person, successor: Person | None) -> Reply:
    text = lines(t("moves-cut-asked", person=person.name), t("moves-to", person=successor.name) if successor else None)
    arg = f"{person.id}.{successor.id if successor else 0}"
    return Reply(text, column(Button(t("moves-do-cut"), "moves.cut", arg)))


@feature.press("moves.cut", Right.KEEP_PERSONNEL)
def cut(turn: Turn) -> Reply:
    """The access ends with the commit of this press."""
    digits, _, other = turn.arg.partition(".")
    known = (digits + other).isascii() and (digits + other).isdecimal() and max(len(digits), len(other)) < 10
    person = turn.store.staff.get(int(digits)) if known and digits and other else None
    if person is None or not person.active or person.id == turn.person.id or not may_admit(turn.person, person.role):
        return Reply(t("errors-old-button"))
    successor = turn.store.staff.get(int(other))
    if (problem := _no_successor(turn, person, successor)) is not None:
        return Reply(problem)
    one = turn.store.moves.standing(person, MoveKind.LEAVE)
    if one is None or one.ended_at is not None:
        one = turn.store.moves.add(MoveKind.LEAVE, person, person.today(turn.now), successor)
        _begin_checklist(turn, one, person)
    note = leaving.end(turn.store, one)
    return card(turn, turn.store.moves.any(one.id), note)


@feature.press("moves.undo", Right.KEEP_PERSONNEL)
def undo(turn: Turn) -> Reply:
    """Before it has happened. Afterwards somebody who comes back is a joiner, by a new invitation."""
    one = _shown(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    if one.ended_at is not None:
        return Reply(t("moves-too-late", person=one.person))
    if one.undone_at is None:
        person = turn.store.staff.get(one.person_id)
        if one.kind is MoveKind.JOIN and person is not None:
            if not may_admit(turn.person, person.role):
                return Reply(t("errors-old-button"))
            if (problem := _no_successor(turn, person, None)) is not None:
                return Reply(problem)
            leaving.cut(turn.store, person)
        one = turn.store.moves.undo(one)
    return card(turn, one)

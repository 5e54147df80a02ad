"""Calls: logged by form, by one line or by pressing an outcome; undone, corrected, listed, counted."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.talk.feature import Feature
from bot.talk.form import Answers, Choice, Form, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from handlers import answers as read
from handlers import clients
from handlers.counter import counted, progress
from office.calls import Direction, Outcome
from office.rights import Right
from storage.calls import Call

feature = Feature("calls")

LONGEST_NOTE = 500


# Saving


def save(turn: Turn, given: Answers) -> Reply:
    """Log the call, plan its next step, and take the counter off the message before."""
    call_id = turn.store.calls.add(
        person_id=turn.person.id,
        client_id=given["client"],
        outcome=Outcome(given["outcome"]),
        direction=Direction(given.get("direction") or Direction.OUTGOING),
        minutes=given.get("minutes"),
        note=given.get("note"),
        offer=bool(given.get("offer")),
        next_step=given.get("next_step"),
        next_on=_day(given.get("next_on")),
    )
    call = turn.store.calls.get(call_id)
    assert call is not None
    _plan_next_step(turn, call)
    turn.made = call.subject
    return counted(turn, logged(call))


def logged(call: Call) -> Reply:
    """The message of a logged call."""
    text = lines(
        t("calls-logged", client=call.client, outcome=call.outcome, minutes=call.minutes or 0),
        t("calls-incoming") if call.direction is Direction.INCOMING else None,
        t("calls-offered") if call.offer else None,
        t("calls-note", note=call.note) if call.note else None,
        t("calls-next", step=call.next_step or t("calls-call-again"), day=call.next_on) if call.next_on else None,
        t("calls-next-undated", step=call.next_step) if call.next_step and not call.next_on else None,
    )
    buttons = column(Button(t("calls-undo"), "calls.undo", call.id), Button(t("calls-change"), "calls.change", call.id))
    return Reply(text, (buttons[0] + buttons[1],), subject=call.subject)


def _plan_next_step(turn: Turn, call: Call) -> None:
    if call.next_on is not None:
        step = call.next_step or ""
        turn.store.tasks.add(turn.person, step, call.next_on, client_id=call.client_id, call_id=call.id)


def _day(iso: Any) -> date | None:
    return date.fromisoformat(iso) if iso else None


# The form

STEPS = (
    Step(
        "client",
        t("calls-ask-client"),
        t("calls-client"),
        read.a_client,
        read.show_client,
        read.likely_clients,
        width=1,
    ),
    read.pick("outcome", t("calls-ask-outcome"), t("calls-outcome"), Outcome, words="outcomes"),
    Step(
        "minutes",
        t("calls-ask-minutes"),
        t("calls-minutes"),
        read.minutes,
        read.show_minutes,
        lambda turn, given: [Choice(t("forms-minutes", minutes=n), n) for n in (5, 10, 15, 30)],
        optional=True,
        width=4,
    ),
    read.pick(
        "direction",
        t("calls-ask-direction"),
        t("calls-direction"),
        Direction,
        words="directions callers",
        optional=True,
    ),
    Step(
        "offer",
        t("calls-ask-offer"),
        t("calls-offer"),
        read.read_yes_no,
        read.show_yes_no,
        read.yes_no,
        when=lambda turn, given: given.get("outcome") == Outcome.REACHED,
    ),
    Step(
        "note",
        t("calls-ask-note"),
        t("calls-note-label"),
        read.a_line(LONGEST_NOTE),
        read.plain,
        optional=True,
    ),
    Step(
        "next_step",
        t("calls-ask-next-step"),
        t("calls-next-step"),
        read.a_line(300),
        read.plain,
        optional=True,
    ),
    Step(
        "next_on",
        t("calls-ask-next-on"),
        t("calls-next-on"),
        read.a_coming_day,
        read.show_day,
        when=lambda turn, given: given.get("next_step") is not None,
    ),
)

FORM = feature.form(Form("calls.new", t("calls-title"), save, STEPS, Right.LOG_CALLS))


# One line


def read_line(turn: Turn, text: str) -> tuple[Answers, str | None, Unclear | None]:
    """What `client, minutes, outcome, note` says: the answers, and the step that must be asked, with the reason.

    The first three stand in any order; the note is all that comes after the outcome.
    """
    given: Answers = {}
    unread: list[str] = []
    problem: tuple[str, Unclear] | None = None
    parts = [part.strip() for part in text.split(",")]
    for position, part in enumerate(parts):
        if (outcome := read.in_words(part, "outcomes", Outcome)) is not None:
            given["outcome"] = str(outcome)
            given["note"] = ", ".join(parts[position + 1 :]).strip() or None
            break
        if (direction := read.in_words(part, "directions", Direction)) is not None:
            given["direction"] = str(direction)
        elif part[:1].isdecimal() or part[:1] in "-+−":
            try:
                given["minutes"] = read.minutes(turn, part)
            except Unclear as why:
                problem = problem or ("minutes", why)
        elif part:
            unread.append(part)
    problem = _client_of(turn, unread, given) or problem
    note = given.get("note")
    if note and len(note) > LONGEST_NOTE:
        given.pop("note")
        problem = problem or ("note", Unclear(t("forms-too-long", longest=LONGEST_NOTE, length=len(note))))
    return (given, *problem) if problem else (given, _missing(given), None)


def _client_of(turn: Turn, unread: list[str], given: Answers) -> tuple[str, Unclear] | None:
    """Take the client from the parts that are nothing else; what is still unread then is asked."""
    if not unread:
        return None
    try:
        given["client"] = read.a_client(turn, " ".join(unread))
        return None
    except Unclear as why:
        clear = [(part, hit.clear) for part in unread if (hit := turn.store.clients.look_up(turn.person, part)).clear]
        if len(unread) == 1 or len(clear) != 1:
            return "client", why
    part, client = clear[0]
    assert client is not None
    rest = ", ".join(other for other in unread if other != part)
    unclear = t("calls-unread", text=rest[:100])
    missing = next((name for name in ("minutes", "outcome") if name not in given), None)
    if missing is None:
        # Everything else is there, so the rest speaks of the client: which one is for the person to say.
        return "client", Unclear(unclear, read.client_choices([client]))
    given["client"] = client.id
    return missing, Unclear(unclear)


def _missing(given: Answers) -> str | None:
    for name in ("client", "outcome"):
        if name not in given:
            return name
    if "minutes" not in given and given["outcome"] == Outcome.REACHED:
        return "minutes"
    return None


@feature.command("call", Right.LOG_CALLS)
def call(turn: Turn) -> Reply:
    """`/call client, minutes, outcome[, note]` is saved at once when every part is clear; else the form asks."""
    turn.dialog.drop(FORM.name)  # a new line replaces one that was left half said
    if not turn.text:
        return FORM.begin(turn)
    given, ask, why = read_line(turn, turn.text)
    if ask is None:
        return save(turn, given)
    return _asked(turn, given, ask, why)


def _asked(turn: Turn, given: Answers, ask: str | None, why: Unclear | None) -> Reply:
    # What a line leaves out is optional; only what is unclear or needed is asked.
    known = {step.name: None for step in STEPS if step.name not in ("client", "outcome", "minutes")} | given
    known.pop(ask or "", None)
    return FORM.begin(turn, known, ask=ask, why=why)


@feature.phrase("call", Right.LOG_CALLS)
def call_in_words(turn: Turn) -> Reply:
    """The same line without the slash is free text: what was understood is shown, and saved when confirmed."""
    named = turn.store.clients.look_up(turn.person, turn.text).clear
    if named is None and "," not in turn.text:
        turn.text = turn.heard.text.strip()
        return clients.plain(turn)
    turn.dialog.drop(FORM.name)
    if named is not None:
        return FORM.begin(turn, {"client": named.id})
    return _asked(turn, *read_line(turn, turn.text))


# Presses


@feature.press("calls.outcome", Right.LOG_CALLS, once=True)
def outcome(turn: Turn) -> Reply:
    """An outcome pressed on a client's card: a call at once, to be completed by Change."""
    turn.arg, _, value = turn.arg.partition(".")
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None or value not in list(Outcome):
        return Reply(t("errors-old-button"))
    return save(turn, {"client": client.id, "outcome": value})


@feature.press("calls.new", Right.LOG_CALLS)
def new(turn: Turn) -> Reply:
    """The form, with the client of the card filled in."""
    client = turn.store.clients.get(turn.person, turn.number)
    if client is None:
        return Reply(t("errors-old-button"))
    return FORM.begin(turn, {"client": client.id})


@feature.press("calls.undo", Right.LOG_CALLS)
def undo(turn: Turn) -> Reply:
    call = _own(turn)
    if call is None:
        return Reply(t("errors-old-button"))
    if call.undone_at is not None:
        return Reply(t("calls-undone-already", client=call.client))
    turn.store.calls.undo(call)
    if (step := turn.store.tasks.of_call(call.id)) is not None:
        turn.store.tasks.finish(step)
    return counted(turn, Reply(t("calls-undone", client=call.client), replace=True, subject=call.subject))


def _own(turn: Turn) -> Call | None:
    """The call of the pressed button, where it is this person's."""
    call = turn.store.calls.get(turn.number)
    return call if call is not None and call.person_id == turn.person.id else None


# Correcting


def correct(turn: Turn, given: Answers) -> Reply:
    call = turn.store.calls.get(given["call"])
    if call is None or call.undone_at is not None or call.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    changed = turn.store.calls.change(
        call,
        client_id=given["client"],
        outcome=Outcome(given["outcome"]),
        direction=Direction(given["direction"] or Direction.OUTGOING),
        minutes=given["minutes"],
        note=given["note"],
        offer=bool(given["offer"]),
        next_step=given["next_step"],
        next_on=_day(given["next_on"]),
    )
    if (changed.next_step, changed.next_on) != (call.next_step, call.next_on):
        if (step := turn.store.tasks.of_call(call.id)) is not None:
            turn.store.tasks.finish(step)
        _plan_next_step(turn, changed)
    return counted(turn, logged(changed))


_CALL = Step("call", t("calls-title"), t("calls-title"), lambda turn, text: int(text), read.plain, listed=False)
CORRECTION = feature.form(Form("calls.correct", t("calls-correct-title"), correct, (_CALL, *STEPS), Right.LOG_CALLS))


@feature.press("calls.change", Right.LOG_CALLS)
def change(turn: Turn) -> Reply:
    call = _own(turn)
    if call is None or call.undone_at is not None:
        return Reply(t("errors-old-button"))
    return begin_correction(turn, call, {})


def begin_correction(turn: Turn, call: Call, over: Answers) -> Reply:
    """The card of a call that is kept, with `over` written over it; saved when confirmed."""
    known: Answers = {
        "call": call.id,
        "client": call.client_id,
        "outcome": str(call.outcome),
        "direction": str(call.direction),
        "minutes": call.minutes,
        "note": call.note,
        "offer": call.offer,
        "next_step": call.next_step,
        "next_on": call.next_on.isoformat() if call.next_on else None,
    }
    return replace(CORRECTION.begin(turn, known | over), replace=False)


# Listing


@feature.command("calls", Right.LOG_CALLS)
def calls(turn: Turn) -> Reply:
    """The last calls: the own ones, or those with a client."""
    if not turn.text:
        found = turn.store.calls.of_person(turn.person)
        return Reply(lines(t("calls-yours"), *map(_row, found))) if found else Reply(t("calls-none-yet"))
    try:
        client_id = read.a_client(turn, turn.text)
    except Unclear as why:
        rows = [Button(choice.label, "calls.of", choice.value) for choice in why.choices]
        return Reply(why.why, column(*rows))
    return _of_client(turn, client_id)


@feature.press("calls.of", Right.SEE_CLIENTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _of_client(turn, client.id) if client else Reply(t("errors-old-button"))


def _of_client(turn: Turn, client_id: int) -> Reply:
    name = turn.store.clients.any(client_id).name
    found = turn.store.calls.of_client(client_id, 10)
    if not found:
        return Reply(t("calls-none-with", client=name))
    return Reply(lines(t("calls-with", client=name), *map(_row, found)))


def _row(call: Call) -> Text:
    row = t(
        "calls-row",
        at=call.at,
        client=call.client,
        person=call.person,
        outcome=call.outcome,
        minutes=call.minutes or 0,
    )
    return lines(row, t("calls-note", note=call.note) if call.note else None)


@feature.command("norms", Right.LOG_CALLS)
def norms(turn: Turn) -> Reply:
    """The day's counter, asked for."""
    return Reply(progress(turn))

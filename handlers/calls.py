"""Calls: saved, shown, logged by pressing an outcome; undone, corrected, listed, counted."""

from dataclasses import replace
from datetime import date, datetime

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.tasks import step_in_words
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Text, column, lines, t
from bot.understanding.meaning import Intent
from handlers import answers as read
from handlers import clients, objections, voice_notes
from handlers.call_form import LONGEST_NOTE, MEETING_STEPS, NOBODY_SPOKE, STEPS
from handlers.counter import bars, counted, progress
from handlers.form_steps import record_step
from handlers.unclear import offered
from office.calls import CallKind, Direction, Outcome
from office.rights import Right
from office.worktime import local_to_utc
from storage.calls import Call
from storage.tasks import Task

feature = Feature("calls")


# Saving


def save(turn: Turn, given: Answers) -> Reply:
    """Log the call, plan its next step and its reminder, and take the counter off the message before.

    A day that went over while the card stood open is asked again, as is a client who is somebody else's by now.
    """
    gone = {"client": _gone(turn, given["client"])} | {
        name: _over(turn, given.get(name)) for name in ("next_on", "remind")
    }
    for name, why in gone.items():
        if why is not None:
            known = {k: v for k, v in given.items() if k != name}
            return form_of(given.get("kind")).begin(turn, known, ask=name, why=why, unclear=(name,), beside=True)
    day, at = read.day_and_time(given.get("next_on"))
    call_id = turn.store.calls.add(
        person_id=turn.person.id,
        client_id=given["client"],
        outcome=Outcome(given.get("outcome") or Outcome.REACHED),  # a meeting has no other
        direction=Direction(given.get("direction") or Direction.OUTGOING),
        minutes=given.get("minutes"),
        note=given.get("note"),
        offer=bool(given.get("offer")),
        next_step=given.get("next_step"),
        next_on=day,
        next_time=at,
        kind=CallKind(given.get("kind") or CallKind.CALL),
        text=given.get("text"),
        at=_moment(turn, given.get("on")),
    )
    voice_notes.keep(turn, call_id, given["client"])
    call = turn.store.calls.get(call_id)
    assert call is not None
    _plan_next_step(turn, call)
    _plan_reminder(turn, call, given.get("remind"))
    turn.made = call.subject
    return counted(turn, logged(turn, call))


def _moment(turn: Turn, on: str | None) -> datetime:
    """UTC, of a call of that day: nobody said when, so the hour is that of now."""
    if on is None:
        return turn.now
    return local_to_utc(date.fromisoformat(on), turn.local.time(), turn.person.timezone)


def _day(turn: Turn, call: Call) -> date | None:
    """The local day of a call that was not today."""
    day = turn.person.today(call.at)
    return day if day != turn.today else None


def _gone(turn: Turn, client_id: int) -> Unclear | None:
    if turn.store.clients.get(turn.person, client_id) is not None:
        return None
    return Unclear(t("clients-none", text=turn.store.clients.any(client_id).name[:60]))


def _over(turn: Turn, iso: str | None) -> Unclear | None:
    day, at = read.day_and_time(iso)
    return read.over(turn, day, at) if day is not None else None


def logged(turn: Turn, call: Call) -> Reply:
    """The message of a logged call."""
    reminder = _reminder(turn, call)
    text = lines(
        _first_line(call),
        t("calls-was-on", day=day) if (day := _day(turn, call)) else None,
        t("calls-incoming") if call.direction is Direction.INCOMING else None,
        t("calls-offered") if call.offer else None,
        t("calls-note", note=call.note) if call.note else None,
        _next(call, reminded=reminder is not None),
        t("calls-reminded", when=read.moment_in_words(reminder.on_day, reminder.at_time)) if reminder else None,
        voice_notes.line(call),
        *objections.hint(turn, call),
    )
    buttons = (Button(t("calls-undo"), "calls.undo", call.id), Button(t("calls-change"), "calls.change", call.id))
    return Reply(text, (buttons, *objections.buttons(call), *voice_notes.hear(call)), subject=call.subject)


def _first_line(call: Call) -> Text:
    if call.kind is CallKind.MEETING:
        return t("calls-met", client=call.client, minutes=call.minutes or 0)
    if call.outcome in NOBODY_SPOKE and not call.minutes:
        return t("calls-logged-unanswered", client=call.client, outcome=call.outcome)
    return t("calls-logged", client=call.client, outcome=call.outcome, minutes=call.minutes or 0)


def _next(call: Call, *, reminded: bool) -> Text | None:
    step = step_in_words(call.next_step) if call.next_step else t("calls-call-again")
    if call.next_on is not None:
        return t("calls-next", step=step, day=read.moment_in_words(call.next_on, call.next_time))
    if not call.next_step:
        return None
    return t("calls-next-step-only", step=step) if reminded else t("calls-next-undated", step=step)


def _plan_next_step(turn: Turn, call: Call) -> None:
    if call.next_on is not None:
        turn.store.tasks.add(
            turn.person,
            call.next_step or "",
            call.next_on,
            call.next_time,
            client_id=call.client_id,
            call_id=call.id,
        )


def _plan_reminder(turn: Turn, call: Call, iso: str | None) -> None:
    """The reminder beside the next step: of that step, or of the note."""
    day, at = read.day_and_time(iso)
    if day is not None:
        turn.store.tasks.add(
            turn.person,
            call.next_step or call.note or "",
            day,
            at,
            client_id=call.client_id,
            call_id=call.id,
            beside=True,
        )


def _reminder(turn: Turn, call: Call) -> Task | None:
    """The open one beside the call's next step."""
    return next((task for task in turn.store.tasks.of_call(call.id) if task.beside), None)


def _finish(turn: Turn, call: Call, *, beside: bool) -> None:
    for task in turn.store.tasks.of_call(call.id):
        if task.beside is beside:
            turn.store.tasks.finish(task)


FORM = feature.form(Form("calls.new", t("calls-title"), save, STEPS, Right.LOG_CALLS))
MEETING = feature.form(Form("calls.meeting", t("calls-meeting-title"), save, MEETING_STEPS, Right.LOG_CALLS))


def form_of(kind: str | None) -> Form:
    return MEETING if kind == CallKind.MEETING else FORM


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
    correction = turn.dialog.find(CORRECTION.name)
    if correction is not None and correction.answers["call"] == call.id:
        turn.dialog.drop(CORRECTION.name)
    voice_notes.erase(turn, call)
    for beside in (False, True):
        _finish(turn, call, beside=beside)
    met = call.kind is CallKind.MEETING
    gone = t("calls-undone-meeting", client=call.client) if met else t("calls-undone", client=call.client)
    return counted(turn, Reply(gone, replace=True, subject=call.subject))


def _own(turn: Turn) -> Call | None:
    """The call of the pressed button, where it is this person's."""
    call = turn.store.calls.get(turn.number)
    return call if call is not None and call.person_id == turn.person.id else None


# Correcting


def correct(turn: Turn, given: Answers) -> Reply:
    """Write the changes; what is planned follows only where its own fields changed."""
    call = turn.store.calls.get(given["call"])
    if call is None or call.undone_at is not None or call.person_id != turn.person.id:
        return Reply(t("errors-old-button"))
    voice_notes.keep(turn, call.id, given["client"], call.voice)
    day, at = read.day_and_time(given["next_on"])
    changed = turn.store.calls.change(
        call,
        client_id=given["client"],
        outcome=Outcome(given["outcome"]),
        direction=Direction(given["direction"] or Direction.OUTGOING),
        minutes=given["minutes"],
        note=given["note"],
        offer=bool(given["offer"]),
        next_step=given["next_step"],
        next_on=day,
        next_time=at,
        kind=CallKind(given["kind"] or CallKind.CALL),
        at=call.at if given["on"] == _iso_day(turn, call) else _moment(turn, given["on"]),
    )
    if changed.client_id != call.client_id:
        turn.store.tasks.follow(call.id, changed.client_id)
    if (changed.next_step, changed.next_on, changed.next_time) != (call.next_step, call.next_on, call.next_time):
        _finish(turn, call, beside=False)
        _plan_next_step(turn, changed)
    if given["remind"] != _remind(turn, call):
        _finish(turn, call, beside=True)
        _plan_reminder(turn, changed, given["remind"])
    return counted(turn, logged(turn, changed))


def _iso_day(turn: Turn, call: Call) -> str | None:
    day = _day(turn, call)
    return day.isoformat() if day else None


def _remind(turn: Turn, call: Call) -> str | None:
    reminder = _reminder(turn, call)
    return read.iso_moment(reminder.on_day, reminder.at_time) if reminder else None


_CALL = record_step("call", t("calls-title"))
CORRECTION = feature.form(Form("calls.correct", t("calls-correct-title"), correct, (_CALL, *STEPS), Right.LOG_CALLS))


@feature.press("calls.change", Right.LOG_CALLS)
def change(turn: Turn) -> Reply:
    call = _own(turn)
    if call is None or call.undone_at is not None:
        return Reply(t("errors-old-button"))
    return begin_correction(turn, call, {})


def begin_correction(turn: Turn, call: Call, over: Answers) -> Reply:
    """The card of a call that is kept, with `over` written over it; saved when confirmed."""
    return replace(CORRECTION.begin(turn, _known(turn, call) | over), replace=False)


def _known(turn: Turn, call: Call) -> Answers:
    return {
        "call": call.id,
        "client": call.client_id,
        "outcome": str(call.outcome),
        "direction": str(call.direction),
        "minutes": call.minutes,
        "note": call.note,
        "offer": call.offer,
        "next_step": call.next_step,
        "on": _iso_day(turn, call),
        "next_on": read.iso_moment(call.next_on, call.next_time),
        "remind": _remind(turn, call),
        "kind": str(call.kind) if call.kind is CallKind.MEETING else None,
    }


def note_to_last(turn: Turn, given: Answers) -> Reply:
    """Notes stand on calls: the own last one with the client takes it. What the line says is offered as a button."""
    client = turn.store.clients.get(turn.person, given["client"])
    if client is None:
        return Reply(t("errors-old-button"))
    own = [call for call in turn.store.calls.of_client(client.id, MOST) if call.person_id == turn.person.id]
    if not own:
        return Reply(t("calls-none-to-note", client=client.name), column(clients.card_button(client)))
    said = given["said"]
    whole = "; ".join(part for part in (own[0].note, said) if part)[:LONGEST_NOTE]
    stands = lines(_row(own[0]))
    why = Unclear(stands, [Choice(whole[:60], whole)] if said else ())
    return replace(CORRECTION.begin(turn, _known(turn, own[0]), ask="note", why=why), replace=False)


_SAID = Step("said", t("calls-note-label"), t("calls-note-label"), read.plain, read.plain, listed=False, asked=False)
NOTE = feature.form(
    Form("calls.note", t("calls-note-label"), note_to_last, (STEPS[0], _SAID), Right.LOG_CALLS, card=False)
)


@feature.intent(Intent.ADD_NOTE, Right.LOG_CALLS)
def note(turn: Turn) -> Reply:
    """Of several clients that the line may name one is chosen, and what it says is not lost meanwhile."""
    given, why = read.client_of_line(turn)
    given["said"] = turn.meaning.entry.rest.strip() if turn.meaning else ""
    return NOTE.begin(turn, given, ask="client" if why else None, why=why, beside=True)


# Listing

MOST = 10
"""Calls at a time."""


@feature.command("calls", Right.LOG_CALLS)
def calls(turn: Turn) -> Reply:
    """The last calls: the own ones, or those with a client."""
    if not turn.text:
        found = turn.store.calls.of_person(turn.person)
        return Reply(lines(t("calls-yours"), *map(_row, found))) if found else Reply(t("calls-none-yet"))
    try:
        client_id = read.a_client(turn, turn.text)
    except Unclear as why:
        return offered(why, "calls.of")
    return _of_client(turn, client_id)


@feature.intent(Intent.CALL_HISTORY, Right.LOG_CALLS, shows=True)
def history(turn: Turn) -> Answer:
    """Those with the client whom the line names, else the own ones."""
    named = turn.meaning is not None and turn.meaning.entry.mention is not None
    return clients.of_line(turn, "calls.of", of_client) if named else calls(turn)


@feature.press("calls.of", Right.SEE_CLIENTS)
def of_client(turn: Turn) -> Reply:
    client = turn.store.clients.get(turn.person, turn.number)
    return _of_client(turn, client.id) if client else Reply(t("errors-old-button"))


def _of_client(turn: Turn, client_id: int) -> Reply:
    name = turn.store.clients.any(client_id).name
    found = turn.store.calls.of_client(client_id, MOST)
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
    return lines(
        row if call.kind is CallKind.CALL else t("calls-row-met", row=row),
        t("calls-note", note=call.note) if call.note else None,
        voice_notes.line(call),
    )


@feature.command("norms", Right.LOG_CALLS)
@feature.intent(Intent.MY_STATS, Right.LOG_CALLS, shows=True)
def norms(turn: Turn) -> Reply:
    """The day's counter, asked for, and how each norm stands."""
    return Reply(lines(progress(turn), *bars(turn)))

"""Voice notes that wait for their call, and those that are kept with one.

What waits is a frame of the dialog, so that a restart loses nothing. Whichever call the person saves next takes it.
"""

from bot.talk.dialog import Frame
from bot.talk.steps import Answers
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, Rows, Text, t
from storage.calls import Call

FORM = "voice.note"
"""The form whose frame the waiting ones lie in."""

CALLS = ("calls.new", "calls.meeting", "calls.correct")
"""Forms of a call or a meeting: a voice note that comes in the middle of one is about it."""


def in_a_call(turn: Turn) -> bool:
    return turn.dialog.open is not None and turn.dialog.open.form in CALLS


def waiting(turn: Turn) -> list[int]:
    """Ids of the voice notes that wait for their call."""
    frame = turn.dialog.find(FORM)
    return list(frame.answers.get("files", ())) if frame else []


def wait(turn: Turn, ids: list[int]) -> None:
    """Let these wait too: under the form of their call where it is open, else as the innermost form."""
    ids = waiting(turn) + ids
    if in_a_call(turn):
        turn.dialog.slip_under(Frame(FORM, {"files": ids}))
    else:
        turn.dialog.push(Frame(FORM, {"files": ids}))


def keep(turn: Turn, call_id: int, client_id: int, had: int | None = None) -> None:
    """Keep what waits with a call; `had`: one that the call has, it and others follow the call to its client."""
    ids = waiting(turn)
    if not ids and had is None:
        return
    turn.store.files.keep_with_call(ids, call_id, client_id)
    for file_id, name in turn.store.files.of_call(call_id):
        if file_id in ids:
            turn.store.audit.add(f"client:{client_id}", "file", None, name)
    turn.dialog.drop(FORM)


def erase(turn: Turn, call: Call) -> None:
    """The call is undone, and what was said about it goes with it."""
    if call.voice is None:
        return
    kept = turn.store.files.of_call(call.id)
    for _, name in kept:
        turn.store.audit.add(f"client:{call.client_id}", "file", name, None)
    turn.store.files.erase([file_id for file_id, _ in kept])


def left(turn: Turn, answers: Answers) -> Reply:
    """Cancelled: what waited is not kept."""
    turn.store.files.erase(answers.get("files", ()))
    return Reply(t("voice-not-kept"), replace=True)


# How they are shown with their call


def line(call: Call) -> Text | None:
    return t("voice-kept") if call.voice is not None else None


def hear(call: Call) -> Rows:
    return ((Button(t("voice-hear"), "files.get", call.voice),),) if call.voice is not None else ()

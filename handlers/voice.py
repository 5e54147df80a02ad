"""A voice note comes in: its words, where somebody listens, go the way of typed ones; it is kept with their call."""

from collections.abc import Sequence
from datetime import timedelta

from bot.talk.feature import Answer, Feature
from bot.talk.form import Form
from bot.talk.steps import Answers, Choice, Step, Unclear
from bot.talk.turn import Turn
from bot.talk.understood import understood
from bot.talk.words import Button, Reply, Text, column, lines, t
from bot.understanding.meaning import Certainty, Intent
from handlers import answers as read
from handlers import calls, documents, voice_notes
from office.rights import Right
from storage.calls import Call

feature = Feature("voice")

ABOUT_CALLS = frozenset({Intent.LOG_CALL, Intent.LOG_MEETING, Intent.ADD_NOTE})

RECENT = timedelta(hours=1)
"""So long after a call is logged, a voice note may be about it."""


def received(turn: Turn) -> Answer:
    """One or more files came in, with the caption as the turn's text."""
    if not all(file.voice for file in turn.heard.files) or not turn.person.may(Right.LOG_CALLS):
        return documents.received(turn)
    about_open_call = voice_notes.in_a_call(turn)
    heard = t("voice-heard", text=turn.heard.spoken) if turn.heard.spoken else None
    turn.spoken = ", ".join(words for words in (turn.text, turn.heard.spoken) if words)
    if heard and not about_open_call and _is_about_no_call(turn):
        return Reply(lines(heard, t("voice-about-no-call")))
    ids = [documents.keep_file(turn, file) for file in turn.heard.files]
    if not turn.spoken and not about_open_call:
        return FORM.begin(
            turn, {"files": voice_notes.waiting(turn) + ids}, ask="line", why=Unclear(t("voice-cannot-listen"))
        )
    voice_notes.wait(turn, ids)
    if about_open_call:
        return Reply(lines(heard or t("voice-cannot-listen"), t("voice-with-this-call")))
    recent = _recent(turn)
    button = Button(_keep_with(turn, recent), "voice.keep", recent.id) if recent else None
    subject = recent.subject if recent else None
    return Reply(heard or t("voice-waits"), column(button), subject=subject)


def _is_about_no_call(turn: Turn) -> bool:
    """Whether the words clearly want something else, a reminder for instance."""
    turn.text, caption = turn.spoken, turn.text
    guess = understood(turn).guess
    turn.text = caption
    return guess.certainty is Certainty.SURE and guess.intents[0] not in ABOUT_CALLS


# The question that waits for a call


def _choices(turn: Turn, given: Answers) -> Sequence[Choice]:
    recent = _recent(turn)
    return [Choice(_keep_with(turn, recent), recent.id)] if recent else []


def _recent(turn: Turn) -> Call | None:
    """The person's latest call, where it was logged just now."""
    latest = next(iter(turn.store.calls.of_person(turn.person, 1)), None)
    return latest if latest is not None and turn.now - latest.at <= RECENT else None


def _keep_with(turn: Turn, call: Call) -> Text:
    return t("voice-keep-with", client=call.client, at=turn.person.local(call.at).time())


def _chosen(turn: Turn, given: Answers) -> Reply:
    """Not a new call but the one that was logged just now."""
    call = _own(turn, given["line"])
    if call is None:
        return FORM.begin(turn, {"files": given["files"]}, ask="line", why=Unclear(t("errors-old-button")))
    voice_notes.wait(turn, given["files"])
    return _kept(turn, call)


def _own(turn: Turn, call_id: int) -> Call | None:
    call = turn.store.calls.get(call_id)
    return call if call is not None and call.person_id == turn.person.id and call.undone_at is None else None


def _kept(turn: Turn, call: Call) -> Reply:
    voice_notes.keep(turn, call.id, call.client_id)
    return calls.logged(turn, turn.store.calls.get(call.id) or call)


FORM = feature.form(
    Form(
        voice_notes.FORM,
        t("voice-title"),
        _chosen,
        (
            Step("files", t("voice-title"), t("voice-title"), read.plain, read.plain, listed=False),
            Step("line", t("voice-ask"), t("voice-title"), read.plain, read.plain, _choices, width=1),
        ),
        Right.LOG_CALLS,
        card=False,
        free=True,
        left=voice_notes.left,
    )
)


@feature.press("voice.keep", Right.LOG_CALLS)
def keep(turn: Turn) -> Reply:
    """Under what was heard: it is about the call before, so the card that its words made is not needed."""
    call = _own(turn, turn.number)
    if call is None or not voice_notes.waiting(turn):
        return Reply(t("errors-old-button"))
    if turn.dialog.open is not None and turn.dialog.open.form in (calls.FORM.name, calls.MEETING.name):
        turn.dialog.pop()
    return _kept(turn, call)

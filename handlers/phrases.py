"""Lines that were not understood for sure: an admin says of each what it means, and so teaches Backdesk."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Button, Reply, Rows, Text, grid, lines, t
from bot.understanding.meaning import Intent
from handlers.profile import native_name
from office.rights import Right
from storage.phrases import PENDING, Phrase

feature = Feature("phrases")

LONGEST_SHOWN = 300


@feature.command("phrases", Right.MANAGE_STAFF)
def phrases(turn: Turn) -> Reply:
    """Those that nobody has judged, the oldest first, one at a time."""
    return _next(turn, 0)


def _next(turn: Turn, after: int, note: Text | None = None) -> Reply:
    one = turn.store.phrases.next_pending(after) or turn.store.phrases.next_pending()
    if one is None:
        return Reply(lines(note, t("phrases-none")), replace=True)
    said = one.text if len(one.text) <= LONGEST_SHOWN else f"{one.text[:LONGEST_SHOWN]}…"
    meant = t("phrases-meant", intent=Intent(one.intent)) if one.intent else t("phrases-not-said")
    text = lines(
        note,
        t("phrases-left", count=turn.store.phrases.count_pending()),
        t("phrases-line", text=said),
        t("phrases-from", person=one.person, at=one.at, language=native_name(one.language)),
        meant,
    )
    return Reply(text, _buttons(one), replace=True)


def _buttons(one: Phrase) -> Rows:
    accept = Button(t("phrases-accept"), "phrases.as", f"{one.id}.{one.intent}") if one.intent else None
    reject = Button(t("phrases-reject"), "phrases.reject", one.id)
    other = Button(t("phrases-other"), "phrases.other", one.id)
    later = Button(t("phrases-later"), "phrases.later", one.id)
    return ((accept, reject) if accept else (reject,)), (other, later)


@feature.press("phrases.as", Right.MANAGE_STAFF)
def accept(turn: Turn) -> Reply:
    """`id.intent`: the line is used from now on."""
    turn.arg, _, intent = turn.arg.partition(".")
    one = _pending(turn)
    if one is None or intent not in list(Intent):
        return Reply(t("errors-old-button"))
    turn.store.phrases.accept(one, intent)
    return _next(turn, one.id, t("phrases-accepted", intent=Intent(intent)))


@feature.press("phrases.reject", Right.MANAGE_STAFF)
def reject(turn: Turn) -> Reply:
    one = _pending(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    turn.store.phrases.reject(one)
    return _next(turn, one.id, t("phrases-rejected"))


@feature.press("phrases.later", Right.MANAGE_STAFF)
def later(turn: Turn) -> Reply:
    return _next(turn, turn.number)


@feature.press("phrases.other", Right.MANAGE_STAFF)
def other(turn: Turn) -> Reply:
    """All that a line may mean."""
    one = _pending(turn)
    if one is None:
        return Reply(t("errors-old-button"))
    buttons = [Button(word(intent), "phrases.as", f"{one.id}.{intent}") for intent in Intent]
    back = Button(t("phrases-back"), "phrases.later", one.id - 1)
    return Reply(t("phrases-line", text=one.text[:LONGEST_SHOWN]), (*grid(buttons), (back,)), replace=True)


def _pending(turn: Turn) -> Phrase | None:
    one = turn.store.phrases.get(turn.number)
    return one if one is not None and one.state == PENDING else None

"""`undo`, said in words: the last thing that can be taken back is shown with its button; the press takes it back."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Reply, lines, t
from bot.understanding.meaning import Intent
from handlers.counter import KIND
from office.rights import Right
from storage.outbox import Message

feature = Feature("undo")

TAKE_BACK = frozenset(
    {
        "calls.undo",
        "changes.undo",
        "contracts.back",
        "contracts.undone",
        "offers.undo",
        "registration.undo",
        "tasks.back",
        "tasks.reopen",
        "tasks.undo",
    }
)
"""The buttons that take something back."""

SHOWN = 2
"""Lines of what is to be taken back."""


@feature.intent(Intent.UNDO, Right.TALK)
def undo(turn: Turn) -> Reply:
    place = turn.heard.place
    for message, buttons in turn.store.outbox.bearing(place.platform, place.chat):
        for label, data in (button for row in buttons for button in row):
            do, _, arg = data.partition(":")
            if do in TAKE_BACK:
                return Reply(lines(t("undo-last"), *_said(message)), ((Button(label, do, arg),),))
    return Reply(t("undo-nothing"))


def _said(message: Message) -> list[str]:
    """What the message told, the counter under it left out."""
    told = [line for line in message.text.splitlines() if line]
    return (told[:-1] if message.kind == KIND else told)[:SHOWN]

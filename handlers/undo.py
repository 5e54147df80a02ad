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
        "absences.reopen",
        "absences.undo",
        "assignments.reopen",
        "assignments.undo",
        "attestations.undo",
        "bills.undo",
        "bills.unpay",
        "bonuses.undo",
        "calendar.undo",
        "calls.undo",
        "changes.undo",
        "collecting.undo",
        "complaints.reopen",
        "contracts.back",
        "contracts.undone",
        "ledger.uninvoice",
        "ledger.unpay",
        "expenses.undo",
        "disagreements.reopen",
        "disagreements.undo",
        "obligations.undo",
        "events.undo",
        "gate.undo",
        "goods.undo",
        "orders.undo",
        "drafts.unsend",
        "letters.undo",
        "market.undo",
        "objections.undo",
        "norms.undo",
        "messages.undo",
        "moves.undo",
        "offers.undo",
        "plans.undo",
        "papers.back",
        "promises.undo",
        "reconciliation.undo",
        "purchases.undo",
        "registration.undo",
        "rush.undo",
        "standards.undo",
        "stock.undo",
        "tasks.back",
        "tasks.reopen",
        "tasks.undo",
        "reliability.undo",
        "special.undo",
        "templates.undo",
        "touches.undo",
        "workplans.undo",
    }
)
"""The buttons that take something back."""

SHOWN = 2
"""Lines of what is to be taken back."""


@feature.intent(Intent.UNDO, Right.TALK)
def undo(turn: Turn) -> Reply:
    """What was taken back by an answer of this handler still stands under its own message, and is passed over."""
    place = turn.heard.place
    pressed: set[str] = set()
    last, reply = "", Reply(t("undo-nothing"))
    for message, buttons in turn.store.outbox.bearing(place.platform, place.chat):
        left = {data: label for row in buttons for label, data in row}
        last = last or next((data for data in left if _takes_back(data) and data not in pressed), "")
        if last in left:  # the earliest message with this button is the one that tells what was done
            do, _, arg = last.partition(":")
            reply = Reply(lines(t("undo-last"), *_said(message)), ((Button(left[last], do, arg),),))
        pressed |= {data for row in message.buttons for _, data in row} - left.keys()
    return reply


def _takes_back(data: str) -> bool:
    return data.partition(":")[0] in TAKE_BACK


def _said(message: Message) -> list[str]:
    """What the message told, the counter under it left out."""
    told = [line for line in message.text.splitlines() if line]
    return (told[:-1] if message.kind == KIND else told)[:SHOWN]

"""Messages that did not arrive: an admin sends or drops them, and whoever they are for may have them after all."""

from bot.talk import catchup
from bot.talk.adapter import is_outside
from bot.talk.delivery import given_up, waiting
from bot.talk.feature import Answer, Feature
from bot.talk.turn import Turn
from bot.talk.words import Button, Lines, Reply, Text, t
from office.rights import Right
from storage.outbox import HELD, MERGED, UNSENT, Message

feature = Feature("delivery")

MOST = 10
"""So many are shown at once: the list must fit one message, for it is written over."""

LONGEST_REASON = 120


# For admins


@feature.command("undelivered", Right.MANAGE_DELIVERY)
def undelivered(turn: Turn) -> Reply:
    """How the outbox stands, and what was refused or is in doubt. Its texts are somebody else's, and not shown."""
    return _listed(turn)


# No `once`: the row itself says whether it was decided, and the next one's button stands on the same message.


@feature.press("delivery.resend", Right.MANAGE_DELIVERY)
def resend(turn: Turn) -> Reply:
    message = turn.store.outbox.get(turn.number)
    if message is None:
        return Reply(t("errors-old-button"))
    if not _send(turn, message):
        return _listed(turn, t("delivery-settled"))
    return _listed(turn, t("delivery-goes", person=_name(turn, message), kind=_kind(message)))


@feature.press("delivery.drop", Right.MANAGE_DELIVERY)
def drop(turn: Turn) -> Reply:
    message = turn.store.outbox.get(turn.number)
    if message is None:
        return Reply(t("errors-old-button"))
    if not turn.store.deliveries.drop(message.id):
        return _listed(turn, t("delivery-settled"))
    return _listed(turn, t("delivery-dropped", person=_name(turn, message), kind=_kind(message)))


def _listed(turn: Turn, note: Text | None = None) -> Reply:
    deliveries = turn.store.deliveries
    counts = deliveries.counts()
    left = counts.dead + counts.held
    shown = deliveries.undelivered(MOST)
    above: list[Text] = [note] if note is not None else []
    above += [*given_up(counts), waiting(counts)] if left else [t("delivery-none"), waiting(counts)]
    rows = [_row(turn, number, message) for number, message in enumerate(shown, 1)]
    more: list[Text] = [t("delivery-more", count=left - len(shown))] if left > len(shown) else []
    below: list[Text] = ["", *rows, *more] if rows else []
    return Reply(Lines((*above, *below)), tuple(map(_buttons, range(1, MOST + 1), shown)), replace=True)


def _row(turn: Turn, number: int, message: Message) -> Text:
    reason = turn.store.deliveries.reason(message.id) or "–"
    return Lines(
        (
            t(
                "delivery-row",
                number=str(number),
                person=_name(turn, message),
                kind=_kind(message),
                at=message.created_at,
                platform=message.platform.title(),
            ),
            t("delivery-may-have-arrived") if message.state == HELD else t("delivery-reason", reason=_reason(reason)),
        )
    )


def _reason(said: str) -> Text:
    """The usual refusals in words, all else as the platform said it."""
    usual = next((word for word in ("blocked", "deactivated", "not found") if word in said), None)
    return t("delivery-refusal", why=usual.replace(" ", "-")) if usual else said[:LONGEST_REASON]


def _buttons(number: int, message: Message) -> tuple[Button, ...]:
    return (
        Button(t("delivery-do-again", number=str(number)), "delivery.resend", message.id),
        Button(t("delivery-do-drop", number=str(number)), "delivery.drop", message.id),
    )


def _name(turn: Turn, message: Message) -> Text:
    person = turn.store.staff.get(message.person_id)
    return person.name if person else t("delivery-stranger")


def _kind(message: Message) -> Text:
    return t("delivery-kind", kind=message.kind)


def _send(turn: Turn, message: Message) -> bool:
    """To where the person is reached by now; false where it is settled already."""
    person = turn.store.staff.get(message.person_id)
    stays = message.edit_of is not None or is_outside(message.platform)
    place = turn.store.staff.reach(person) if person and not stays else None
    return turn.store.deliveries.again(message.id, place if place and place[0] not in UNSENT else None)


# For whoever the message is for


@feature.press("delivery.again", Right.TALK)
def again(turn: Turn) -> Reply:
    """What they were asked about, for nobody knows whether it arrived: see scheduler/doubt.py."""
    message = turn.store.outbox.get(turn.number)
    if message is None or not (message.person_id == turn.person.id or turn.person.may(Right.MANAGE_DELIVERY)):
        return Reply(t("errors-old-button"))
    return Reply(t("delivery-sent-again") if _send(turn, message) else t("delivery-settled"), replace=True)


@feature.press("catchup.show", Right.TALK)
def show(turn: Turn) -> Answer:
    """One of the messages that were told as one, by itself as it would have come."""
    message = turn.store.outbox.get(turn.number)
    if message is None or message.person_id != turn.person.id or message.state != MERGED:
        return Reply(t("catchup-gone"))
    return None if turn.store.outbox.show(message.id) else Reply(t("errors-pressed-already"))


@feature.press("catchup.page", Right.TALK)
def page(turn: Turn) -> Reply:
    """The next rows of a message that tells many."""
    turn.arg, _, start = turn.arg.partition(".")
    message = turn.store.outbox.get(turn.number)
    if message is None or message.person_id != turn.person.id or message.kind != catchup.KIND:
        return Reply(t("errors-old-button"))
    if not (start.isascii() and start.isdecimal() and len(start) < 10):
        return Reply(t("errors-old-button"))
    return catchup.page(turn.store, message.id, int(start))

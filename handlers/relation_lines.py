"""What a client's card says of keeping it: how often one is in touch, and what follows from there."""

from bot.talk.turn import Turn
from bot.talk.words import Text, t
from storage.client import Client


def rhythm(days: int) -> Text:
    return t("touches-every", days=days) if days else t("touches-off")


def touch_line(turn: Turn, client: Client) -> Text | None:
    """How often, and by when; nothing where nobody said how often."""
    one = turn.store.touches.of(client)
    if not one.every:
        return t("touches-is-off") if client.touch_days == 0 else None
    return t("touches-is", every=rhythm(one.every), day=one.due_on(turn.person.timezone))

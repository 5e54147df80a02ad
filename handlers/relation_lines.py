"""What a client's card says of keeping it: how often one is in touch, and what follows from there."""

from bot.talk.turn import Turn
from bot.talk.words import Text, t
from storage.client import Client


def open_lines(turn: Turn, client: Client) -> list[Text]:
    """What other departments do for the client, and which surveys are to be asked."""
    asked = [
        t("matters-open", queue=one.queue, number=str(one.number), text=one.text[:80])
        for one in turn.store.requests.open_of_client(client.id)
    ]
    return [*asked, *(t("surveys-to-ask", title=one.title) for one in turn.store.surveys.left_for(client.id)[:3])]


def rhythm(days: int) -> Text:
    return t("touches-every", days=days) if days else t("touches-off")


def touch_line(turn: Turn, client: Client) -> Text | None:
    """How often, and by when; nothing where nobody said how often."""
    one = turn.store.touches.of(client)
    if not one.every:
        return t("touches-is-off") if client.touch_days == 0 else None
    return t("touches-is", every=rhythm(one.every), day=one.due_on(turn.person.timezone))

"""A line of free text as its turn reads it: in the person's language, at the person's time, of the clients they see."""

from bot.talk.turn import Turn
from bot.understanding.line import understand
from bot.understanding.meaning import Intent, Meaning
from storage.store import Store


def understood(turn: Turn) -> Meaning:
    clients, person = turn.store.clients, turn.person
    return understand(
        turn.text,
        language=person.language,
        now=turn.local.replace(tzinfo=None),
        zone=turn.local.tzinfo,
        find=lambda text, governed: clients.mention(person, text, governed),
        learned=learned(turn.store),
    )


def learned(store: Store) -> list[tuple[str, Intent]]:
    """The lines that an admin accepted, with what they mean."""
    return [(text, Intent(intent)) for text, intent in store.phrases.accepted()]

"""An understanding whose words are laid down by a test, so that the conversation is tested apart from the language."""

from collections.abc import Sequence
from typing import Any

from bot.talk.conversation import Conversation
from bot.talk.turn import Turn
from bot.understanding.meaning import Certainty, Entry, Guess, Intent, Meaning
from handlers import menu
from storage.mentions import Mention
from tests.desk import Desk

SURE, HALF, NONE = Certainty.SURE, Certainty.HALF, Certainty.NONE


class Lines:
    """What each line means; a line that was not laid down means nothing."""

    def __init__(self, desk: Desk) -> None:
        self.known: dict[str, tuple[Guess, dict[str, Any]]] = {}
        desk.app.conversation = Conversation(menu(), desk.app.company, self)

    def mean(self, text: str, *intents: Intent, certainty: Certainty = SURE, **entry: Any) -> None:
        """`client` in `entry`: the names of the clients that may be meant, `likely` whether they only resemble it."""
        self.known[text] = (Guess(intents, certainty), entry)

    def __call__(self, turn: Turn) -> Meaning:
        guess, entry = self.known.get(turn.text, (Guess((), NONE), {}))
        said = dict(entry)
        names, likely = said.pop("client", ()), said.pop("likely", False)
        mention = _mention(turn, [names] if isinstance(names, str) else names, likely=likely)
        return Meaning(turn.text, turn.person.language, guess, Entry(mention=mention, **said))


def _mention(turn: Turn, names: Sequence[str], *, likely: bool) -> Mention | None:
    if not names:
        return None
    found = [turn.store.clients.exact(name)[0] for name in names]
    if len(found) == 1 and not likely:
        return Mention(0, 4, found[0])
    return Mention(0, 4, None, tuple(found), likely)

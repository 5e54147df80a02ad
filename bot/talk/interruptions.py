"""What a line says while a question or a card is open: an answer to it, or something of its own."""

from bot.reading.tokens import LIMIT
from bot.talk.dialog import Frame
from bot.understanding.meaning import Certainty, Entry, Intent, Meaning

FEWEST_WORDS = 3
"""A shorter line beside an open question is a bad answer rather than another question."""

REPLIES = frozenset({Intent.YES, Intent.NO, Intent.CANCEL})
"""They answer what was asked: never offered as what a line may mean."""

COURTESIES = frozenset({Intent.THANKS, Intent.GREET})
"""Done where they are sure, and of no use as a guess."""

_ANYWHERE = COURTESIES | {Intent.HELP, Intent.UNDO}
"""One word says them."""
_CALLS = frozenset({Intent.LOG_CALL, Intent.LOG_MEETING})
INSTEAD = _CALLS | {Intent.MY_STATS}
"""Meant, where the likeliest is not for this person: 'met Acme, signed', 'how did I do this week'."""
_CORRECTING = REPLIES | _CALLS | {Intent.REMIND_ADD, Intent.REMIND_SNOOZE}
"""An answer may be taken for these and yet be one: 'no, 20 minutes', 'on Friday'."""


def interrupts(meaning: Meaning, frame: Frame | None, *, shows: bool) -> bool:
    """Whether a sure line that could not be taken for an answer is done first; `shows`: it changes nothing."""
    intent = meaning.guess.intents[0]
    words = len(meaning.text.split())
    # A card takes no words but Save and the names of its fields.
    to_card = frame is not None and frame.asking is None
    long_enough = words >= FEWEST_WORDS or (to_card and (words > 1 or intent in _ANYWHERE))
    return (long_enough and (shows or intent not in _CORRECTING)) or _is_whole(intent, meaning.entry)


def tells_of_another(meaning: Meaning, frame: Frame) -> bool:
    """Whether the line surely tells of a call with another client than that of the open form."""
    guess, entry = meaning.guess, meaning.entry
    if entry.intent not in _CALLS or guess.certainty is not Certainty.SURE or guess.intents[0] is not entry.intent:
        return False
    if entry.mention is None or entry.mention.likely:
        return False
    named = entry.mention.candidates if entry.mention.client is None else (entry.mention.client,)
    return frame.answers.get("client") not in {client.id for client in named}


def tells_nothing(meaning: Meaning) -> bool:
    """Whether the line is nothing but a number, or words that resemble a client's name, or is not read to its end."""
    mention, text = meaning.entry.mention, meaning.text
    if len(text) > LIMIT:
        return True
    rest = text if mention is None else text[: mention.start] + text[mention.end :]
    return not any(map(str.isalpha, rest))


def _is_whole(intent: Intent, entry: Entry) -> bool:
    """Whether the line says enough of a call or a reminder to be no answer to a question."""
    if intent in _CALLS:
        stranger = {"direction", "minutes"} <= entry.spans.keys()
        return entry.mention is not None or entry.new_client is not None or stranger
    return intent is Intent.REMIND_ADD and (entry.remind is not None or entry.rule is not None)

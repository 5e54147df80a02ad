"""A line of free text as its turn reads it: in the person's language, at the person's time, of the clients they see."""

from bot.talk.turn import Turn
from bot.understanding.meaning import Certainty, Entry, Guess, Meaning


def understood(turn: Turn) -> Meaning:
    return Meaning(turn.text, turn.person.language, Guess((), Certainty.NONE), Entry(rest=turn.text))

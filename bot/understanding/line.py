"""A line of free text, understood: its language, what is wanted, and what it says of a call or a reminder.

Cue words come before the classifier: a line that tells of a call is one, however it is phrased.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.understanding.entry import read_entry
from bot.understanding.intents import guess
from bot.understanding.languages import language_of
from bot.understanding.meaning import Certainty, Entry, Guess, Intent, Meaning
from bot.understanding.naming import FindClient

OFFERED = 3
"""So many intents are offered when none is sure."""

_ANY = datetime(2026, 1, 1)  # noqa: DTZ001  local

_TELLING = ("minutes", "outcome", "next", "due", "new_client", "on")
"""Fields of which one beside the client, or two without a clear client, make a call line sure."""


def understand(
    text: str,
    *,
    language: str,
    now: datetime,
    find: FindClient,
    zone: tzinfo | None = None,
    learned: Sequence[tuple[str, Intent]] = (),
) -> Meaning:
    """`language` is the person's own, `now` the local wall time in `zone` (a time of another
    zone, "16:00 CET", is told in it); never raises, whatever was typed.

    `learned`: lines that an admin accepted, with their intents.
    """
    spoken = language_of(text, language)
    entry = read_entry(text, spoken, now, find, zone)
    return Meaning(text, spoken, _joined(entry, guess(text, spoken, learned)), entry)


def prepare(languages: Iterable[str]) -> None:
    """Load the words and weights of these languages, so that nobody's first line waits 0.1 to 0.3 s for them."""
    for language in languages:
        read_entry("10 min", language, _ANY, lambda text, governed: None)
        guess("10 min", language_of("10 min", language))


def _joined(entry: Entry, guessed: Guess) -> Guess:
    """The cue words' intent first where they say it clearly, else as the classifier has it."""
    if entry.intent is None:
        return guessed
    others = tuple(intent for intent in guessed.intents if intent is not entry.intent)
    if _is_clear(entry):
        return Guess((entry.intent, *others), Certainty.SURE)
    if entry.intent in guessed.intents[:OFFERED]:
        return guessed
    return replace(guessed, intents=(*guessed.intents[: OFFERED - 1], entry.intent, *others[OFFERED - 1 :]))


def _is_clear(entry: Entry) -> bool:
    if entry.intent is Intent.REMIND_ADD:
        return entry.remind is not None or entry.rule is not None
    if entry.intent is Intent.PROMISE_ADD:
        return entry.mention is not None and not entry.mention.likely
    told = sum(field in entry.spans for field in _TELLING)
    return told >= (1 if entry.mention is not None else 2)

"""How open work is said to whoever takes it over, a successor or a deputy, and the presses that open its records."""

from collections.abc import Iterable

from bot.talk.tasks import step_in_words
from bot.talk.wording import word
from bot.talk.words import Button, Joined, Text
from office.open_work import OpenItem, Work
from office.personnel import Checkpoint

LEFT, AWAY = "handover", "absence"
"""Kinds of the messages that list it: what is opened from there stands beneath, for the list is needed until its end.
"""

OPENED = 6
"""So many records have a button."""

LONGEST = 100
"""So much of what somebody wrote is said in a list."""

_OPENS = {
    "applicant": "applicants.show",
    "assignment": "assignments.show",
    "client": "clients.card",
    "complaint": "complaints.show",
    "contract": "contracts.show",
    "goods": "goods.show",
    "letter": "letters.show",
    "meeting": "meetings.show",
    "question": "gate.show",
    "request": "rush.show",
    "tender": "tenders.show",
}
"""The press that shows a record, by its noun."""


def about(item: OpenItem) -> Text:
    """What it is, in the reader's words where it is one of the usual things."""
    what: Text | None = item.what[:LONGEST] if item.what else None
    if item.noun is Work.STAFFSTEP and item.what in list(Checkpoint):
        what = word(Checkpoint(item.what))
    elif item.noun is Work.TASK and item.what:
        what = step_in_words(item.what[:LONGEST])
    return Joined(tuple(part for part in (item.whose, what) if part), ": ")


def openers(records: Iterable[tuple[str, str]]) -> list[Button]:
    """From subjects and what they are called: to the records themselves, each once."""
    found: dict[str, Button] = {}
    for subject, text in records:
        noun, _, number = subject.partition(":")
        if noun in _OPENS and len(found) < OPENED:
            found.setdefault(subject, Button(text[:40], _OPENS[noun], number))
    return list(found.values())

"""What becomes of a message of which nobody knows whether it arrived: a policy per kind.

A process died, or a connection broke, between the call and its answer. Telegram has no idempotency key, so a message
is sent once more and may come twice, or is held and may never have come. Losing a reminder is worse than reading it
twice; a digest can be asked for. A platform that can be asked, as Slack can, is asked: there nothing comes twice.
"""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType


class Policy(StrEnum):
    RESEND = "resend"
    """Once more, as it is."""
    REPEAT = "repeat"
    """Once more, with a line that says so."""
    HOLD = "hold"
    """Not again until the person asks for it."""
    LOOK = "look"
    """Looked for where it was sent, and once more where it is not there; only the platform makes that possible."""


CHOICES = (Policy.RESEND, Policy.REPEAT, Policy.HOLD)
"""What an operator may choose, for platforms that cannot be asked."""

Policies = Mapping[str, Policy]
"""By kind of message; `*` for all other kinds."""

ANSWERS = ("answer", "norms")
"""Kinds of what a person has just asked for, and waits for."""

DEFAULTS: Policies = MappingProxyType(
    {
        **dict.fromkeys(ANSWERS, Policy.RESEND),
        "digest": Policy.HOLD,
        "report": Policy.HOLD,
        "mail": Policy.HOLD,
        "*": Policy.REPEAT,
    }
)


MOST_EDITS = 3
"""So often an edit is repeated: one that ends the process each time must end too."""

MOST_LOOKS = 6
"""So often a message is looked for, ten minutes in all: one that ends the process each time must end too."""


class BadPolicy(ValueError):
    """The part of the text that says no policy."""


def policies(text: str) -> Policies:
    """The defaults with what `text` says of some kinds, as in `digest=repeat, task=hold`. Raises BadPolicy."""
    said = dict(DEFAULTS)
    for part in filter(None, (part.strip() for part in text.split(","))):
        kind, _, policy = (word.strip() for word in part.partition("="))
        if not kind or policy not in CHOICES:
            raise BadPolicy(part)
        said[kind] = Policy(policy)
    return MappingProxyType(said)


def policy_for(kind: str, doubts: int, *, edits: bool, of: Policies, can_be_asked: bool = False) -> Policy:
    """What to do when a message is in doubt; `doubts`: how often it was before; `can_be_asked`: its platform can.

    An edit may be repeated, for it changes nothing the second time. All else goes out once more at most, unless the
    platform says that it has not come.
    """
    if edits:
        return Policy.RESEND if doubts < MOST_EDITS else Policy.HOLD
    if can_be_asked:
        return Policy.LOOK if doubts < MOST_LOOKS else Policy.HOLD
    if doubts:
        return Policy.HOLD
    return of.get(kind, of["*"])


def look_in(doubts: int) -> timedelta:
    """How long to wait before a message in doubt is looked for: it may still be on its way, the longer the oftener."""
    return timedelta(seconds=10 * 2**doubts)

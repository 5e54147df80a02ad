"""What becomes of a message of which nobody knows whether it arrived: a policy per kind.

A process died, or a connection broke, between the call and its answer. Telegram has no idempotency key, so a message
is sent once more and may come twice, or is held and may never have come. Losing a reminder is worse than reading it
twice; a digest can be asked for.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Policy(StrEnum):
    RESEND = "resend"
    """Once more, as it is."""
    REPEAT = "repeat"
    """Once more, with a line that says so."""
    HOLD = "hold"
    """Not again until the person asks for it."""


Policies = Mapping[str, Policy]
"""By kind of message; `*` for all other kinds."""

ANSWERS = ("answer", "norms")
"""Kinds of what a person has just asked for, and waits for."""

DEFAULTS: Policies = MappingProxyType(
    {**dict.fromkeys(ANSWERS, Policy.RESEND), "digest": Policy.HOLD, "report": Policy.HOLD, "*": Policy.REPEAT}
)


MOST_EDITS = 3
"""So often an edit is repeated: one that ends the process each time must end too."""


class BadPolicy(ValueError):
    """The part of the text that says no policy."""


def policies(text: str) -> Policies:
    """The defaults with what `text` says of some kinds, as in `digest=repeat, task=hold`. Raises BadPolicy."""
    said = dict(DEFAULTS)
    for part in filter(None, (part.strip() for part in text.split(","))):
        kind, _, policy = (word.strip() for word in part.partition("="))
        if not kind or policy not in tuple(Policy):
            raise BadPolicy(part)
        said[kind] = Policy(policy)
    return MappingProxyType(said)


def policy_for(kind: str, doubts: int, *, edits: bool, of: Policies) -> Policy:
    """What to do when a message is in doubt; `doubts`: how often it was before.

    An edit may be repeated, for it changes nothing the second time. All else goes out once more at most.
    """
    if edits:
        return Policy.RESEND if doubts < MOST_EDITS else Policy.HOLD
    if doubts:
        return Policy.HOLD
    return of.get(kind, of["*"])

"""How a debt is collected: a ladder of steps, each milder than the next, taken one at a time (S1, duty 50)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class CollectingStep(StrEnum):
    """In the order of the ladder."""

    REMINDER = "reminder"
    CALL = "call"
    LETTER = "letter"
    """A dunning letter, with the invoices and a last day."""
    CLAIM = "claim"
    """A formal claim, the last word before a court."""
    COURT = "court"


DAYS_LATE = {
    CollectingStep.REMINDER: 1,
    CollectingStep.CALL: 7,
    CollectingStep.LETTER: 15,
    CollectingStep.CLAIM: 30,
    CollectingStep.COURT: 60,
}
"""So many days after the due date of the oldest debt a step may be taken."""

PAUSE = timedelta(days=5)
"""So long a client has to answer before the next step."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken with a client."""

    kind: CollectingStep
    on_day: date


@dataclass(frozen=True, slots=True)
class Next:
    kind: CollectingStep
    on_day: date
    """From when it is due."""


def next_step(oldest_due: date, taken: Iterable[Taken]) -> Next | None:
    """The rung above the highest that was taken for this debt, no sooner than its age and the pause allow.

    Steps up to `oldest_due` were about older debts. None where the ladder is at its end.
    """
    of_debt = [step for step in taken if step.on_day > oldest_due]
    rungs: Sequence[CollectingStep] = list(CollectingStep)
    highest = max((rungs.index(step.kind) for step in of_debt), default=-1)
    if highest + 1 == len(rungs):
        return None
    kind = rungs[highest + 1]
    ripe = oldest_due + timedelta(days=DAYS_LATE[kind])
    last = max((step.on_day for step in of_debt), default=None)
    return Next(kind, max(ripe, last + PAUSE) if last else ripe)

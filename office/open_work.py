"""What somebody can be responsible for, so that it can be listed and handed over: when leaving, and while away."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Work(StrEnum):
    """Each is the noun of its record's subject, `client:7`; a task that was given has the number of the task."""

    CLIENT = "client"
    CONTRACT = "contract"
    OBLIGATION = "obligation"
    PROMISE = "promise"
    COMPLAINT = "complaint"
    TASK = "task"
    ASSIGNMENT = "assignment"
    """A task that somebody else does for this person."""
    REQUEST = "request"
    GOODS = "goods"
    LETTER = "letter"
    TENDER = "tender"
    DISCREPANCY = "discrepancy"
    MEETING = "meeting"
    BOOKING = "booking"
    EXHIBITION = "exhibition"
    """A line of the checklist of an exhibition."""
    APPLICANT = "applicant"
    STAFFSTEP = "staffstep"
    """A line of the checklist of somebody who joins or leaves."""
    QUESTION = "question"
    MESSAGE = "message"
    """Somebody called."""
    EXPENSE = "expense"
    """One of the team's that waits for a decision."""


@dataclass(frozen=True, slots=True)
class OpenItem:
    noun: Work
    id: int
    whose: str | None
    """The client, or whatever else it belongs to."""
    what: str | None
    due: date | None = None
    """Local."""

    @property
    def text(self) -> str:
        return ": ".join(said for said in (self.whose, self.what) if said)

    @property
    def subject(self) -> str:
        return f"{self.noun}:{self.id}"

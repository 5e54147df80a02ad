"""What somebody can be responsible for, so that it can be listed and handed over: when leaving, and while away."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Work(StrEnum):
    """Each is the noun of its record's subject, `client:7`."""

    CLIENT = "client"
    CONTRACT = "contract"
    OBLIGATION = "obligation"
    PROMISE = "promise"
    COMPLAINT = "complaint"
    TASK = "task"
    REQUEST = "request"
    GOODS = "goods"
    LETTER = "letter"
    TENDER = "tender"
    DISCREPANCY = "discrepancy"
    EXPENSE = "expense"
    """One of the team's that waits for a decision."""


@dataclass(frozen=True, slots=True)
class OpenItem:
    noun: Work
    id: int
    text: str
    due: date | None = None

    @property
    def subject(self) -> str:
        return f"{self.noun}:{self.id}"

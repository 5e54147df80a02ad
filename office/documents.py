"""The closing documents of a deal: which it needs, how far each is, what comes next and for how long it is due.

S3: no deal is closed before its papers are sent, delivered and back with a signature.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Paper(StrEnum):
    """Kinds of documents, those of the pack first."""

    CONTRACT = "contract"
    INVOICE = "invoice"
    ACT = "act"
    WAYBILL = "waybill"
    OFFER = "offer"
    DUNNING = "dunning"
    RECONCILIATION = "reconciliation"


class Progress(StrEnum):
    """How far a paper is, in the order in which it goes; a needless one goes nowhere."""

    MADE = "made"
    SENT = "sent"
    DELIVERED = "delivered"
    SIGNED = "signed"
    NEEDLESS = "needless"


PACK = (Paper.CONTRACT, Paper.INVOICE, Paper.ACT, Paper.WAYBILL)
"""What closes a deal."""

DRAFTED = (Paper.OFFER, Paper.CONTRACT, Paper.ACT, Paper.DUNNING, Paper.RECONCILIATION)
"""What is written from templates."""

_WAY = (Progress.MADE, Progress.SENT, Progress.DELIVERED, Progress.SIGNED)

_GOALS = {Paper.INVOICE: Progress.DELIVERED}
"""Nobody signs an invoice; every other paper of a deal comes back signed."""


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The local days on which a paper got so far; a later step stands for those before it."""

    kind: Paper
    made: date | None = None
    sent: date | None = None
    delivered: date | None = None
    signed: date | None = None
    needless: date | None = None

    def on(self, progress: Progress) -> date | None:
        days = (self.made, self.sent, self.delivered, self.signed, self.needless)
        return days[list(Progress).index(progress)]

    @property
    def reached(self) -> Progress | None:
        """The furthest step; none for a paper that is not made."""
        if self.needless is not None:
            return Progress.NEEDLESS
        return next((step for step in reversed(_WAY) if self.on(step) is not None), None)

    @property
    def following(self) -> Progress | None:
        """What comes next; none for a paper that is where it has to be."""
        return following(self.kind, self.reached)

    @property
    def since(self) -> date | None:
        """The day of the furthest step."""
        return self.on(self.reached) if self.reached else None


def following(kind: Paper, reached: Progress | None) -> Progress | None:
    """The step after that one; none where the paper's way ends."""
    if reached in (Progress.NEEDLESS, _GOALS.get(kind, Progress.SIGNED), Progress.SIGNED):
        return None
    return _WAY[0] if reached is None else _WAY[_WAY.index(reached) + 1]


@dataclass(frozen=True, slots=True)
class Missing:
    """A paper that is not where it has to be: the step that is wanted, and the calendar days since it could be done."""

    kind: Paper
    wanted: Progress
    days: int


def missing(papers: Iterable[PaperFacts], done: date | None, today: date) -> tuple[Missing, ...]:
    """What a deal's pack lacks, in the order of the pack.

    A paper that was begun is missing until it is where it has to be. One that nobody has begun is missing from the day
    on which the deal was `done`, save the contract: what was done had been agreed.
    """
    by_kind = {paper.kind: paper for paper in papers}
    found = []
    for kind in PACK:
        paper = by_kind.get(kind, PaperFacts(kind))
        since = paper.since or (done if kind is not Paper.CONTRACT else None)
        if paper.following is not None and since is not None and since <= today:
            found.append(Missing(kind, paper.following, (today - since).days))
    return tuple(found)


def next_number(numbers: Sequence[str | None], year: int) -> str:
    """The number of the next paper of a kind in that year, such as 17/2026; `numbers`: those of the year so far."""
    taken = [number.partition("/")[0] for number in numbers if number and number.endswith(f"/{year}")]
    return f"{max((int(digits) for digits in taken if digits.isdecimal()), default=0) + 1}/{year}"

"""The leader's scorecard (S4 5.7): the search plan done, growth of turnover, client cards filled in time.

S4 does not say what a filled card is, nor when it is in time: here whoever knows a client for three days knows how to
reach it, where it is, where it came from, and of a company whom to ask for.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from office.clients import Kind

IN_TIME = timedelta(days=3)

REACHED_BY, WHERE, SOURCE, CONTACT = ("phone", "email"), ("city", "district", "country"), ("source",), ("contact",)
"""Of each group one field is enough."""


def groups_of(kind: Kind) -> tuple[tuple[str, ...], ...]:
    return (REACHED_BY, WHERE, SOURCE, CONTACT) if kind is Kind.COMPANY else (REACHED_BY, WHERE, SOURCE)


def filled_at(kind: Kind, since: Mapping[str, datetime]) -> datetime | None:
    """When the card had all it needs; `since` says of each filled field from when on. None while one is missing."""
    moments = [[since[field] for field in group if field in since] for group in groups_of(kind)]
    return max(min(found) for found in moments) if all(moments) else None


@dataclass(frozen=True, slots=True)
class CardFilled:
    """A client card that somebody made."""

    client_id: int
    client: str
    made: datetime
    filled: datetime | None

    @property
    def in_time(self) -> bool:
        return self.filled is not None and self.filled <= self.made + IN_TIME

    def counts(self, now: datetime) -> bool:
        """One that is still to be filled, and in time for it, counts neither way."""
        return self.in_time or now > self.made + IN_TIME


def cards_in_time(cards: Iterable[CardFilled], now: datetime) -> tuple[int, int]:
    """How many were filled in time, of how many."""
    judged = [one for one in cards if one.counts(now)]
    return sum(one.in_time for one in judged), len(judged)


def same_day_before(day: date) -> date:
    """That day of the month before, or its last day: the 31st and the 29th of March are held against 28 February."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def growth(now: int, before: int) -> int | None:
    """In whole percent, rounded towards zero; None where there was nothing before."""
    return None if before <= 0 else int((now - before) * 100 / before)

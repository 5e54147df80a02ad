"""Booking a room, a car or a stand: no two at a time, and when it is free instead."""

from collections.abc import Iterable
from datetime import datetime, timedelta

Stretch = tuple[datetime, datetime]


def free(taken: Iterable[Stretch], first: datetime, last: datetime, shortest: timedelta) -> list[Stretch]:
    """The stretches between these moments that nobody has and that are not shorter, in their order."""
    found, begins = [], first
    for start, end in sorted(taken):
        if start - begins >= shortest and start > begins:
            found.append((begins, min(start, last)))
        begins = max(begins, end)
    if last - begins >= shortest and last > begins:
        found.append((begins, last))
    return [(start, end) for start, end in found if end - start >= shortest]

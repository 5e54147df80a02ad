"""Keeping in touch with a client (S4 II.8: 'in constant contact'): how often, and when it is time again."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from office.calls import Outcome
from office.clients import Level

CONTACTS = (Outcome.REACHED, Outcome.CALL_BACK, Outcome.REFUSED)
"""Outcomes of a call in which somebody was spoken to."""

DAYS: Mapping[Level, int] = MappingProxyType({Level.KEY: 14, Level.REGULAR: 30, Level.PROSPECT: 30, Level.SMALL: 90})
"""At least so often, where the company has set nothing else; the seeds state no number. 0: nobody is reminded."""

MOST_DAYS = 730
SNOOZE = timedelta(days=7)
AT_ONCE = 5
"""So many clients of a person are reminded of at a time: the next ones follow when these are spoken to."""


def due_on(last: date, every: int, not_before: date | None) -> date:
    """When it is time again; `last` is the day of the last contact, or that of the registration."""
    due = last + timedelta(days=every)
    return due if not_before is None else max(due, not_before)

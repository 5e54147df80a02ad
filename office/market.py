"""What staff hear of the market (S0 11; S4 3: competitors' policy, objections), and when the daily briefing is due."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from office.worktime import WorkTime, local_to_utc, workday_on_or_before


class NoteKind(StrEnum):
    COMPETITOR = "competitor"
    PRICE = "price"
    DEMAND = "demand"
    LAW = "law"
    OTHER = "other"


class Objection(StrEnum):
    """Why a client does not want to buy."""

    EXPENSIVE = "expensive"
    SUPPLIER = "supplier"
    BUDGET = "budget"
    LATER = "later"
    NEED = "need"
    TRUST = "trust"
    OTHER = "other"


BRIEFED_AT = time(16)
"""Local; S0 11 says every day, and no hour."""

BRIEFED_WITHIN = timedelta(hours=6)
"""So late it still goes out; after that all waits for the next one."""


def began(day: date, at: time, worktime: WorkTime) -> datetime:
    """UTC; since when the briefing of a day collects where none was told before: the hour of the working day before."""
    return local_to_utc(workday_on_or_before(day - timedelta(days=1), worktime), at, worktime.zone)

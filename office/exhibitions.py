"""Exhibitions (S4 II.3, II.10): who is invited and what they answer, and what has to stand there."""

from datetime import date, timedelta
from enum import StrEnum

from office.worktime import WorkTime, workday_on_or_before


class InvitationAnswer(StrEnum):
    COMES = "comes"
    PERHAPS = "perhaps"
    NO = "no"


class Sent(StrEnum):
    MAIL = "mail"
    HAND = "hand"


class ExhibitionItem(StrEnum):
    """A line of the checklist."""

    STAND = "stand"
    MATERIAL = "material"
    DUTY = "duty"
    """Who is at the stand."""
    OTHER = "other"


BEFORE = (5, 1)
"""So many days before the event the reps hear who has not answered; ours, the seeds state none."""


def reminded_on(held_on: date, worktime: WorkTime) -> dict[str, date]:
    """By slot: working days before the event."""
    slots = [f"T-{days}" for days in BEFORE]
    return {slot: workday_on_or_before(wanted_on(held_on, slot), worktime) for slot in slots}


def wanted_on(held_on: date, slot: str) -> date:
    """The day of a slot where that is one of work."""
    return held_on - timedelta(days=int(slot.removeprefix("T-")))

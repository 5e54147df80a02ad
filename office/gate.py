"""The gate of the leaders (S3: support staff keep people from the leading team). Questions wait for the hours that the
leader chose, and only what cannot wait passes at once."""

from datetime import time
from enum import StrEnum

from office.rights import LEADERS
from office.staff import Person

HOURS = (time(11), time(16))
"""Where the leader chose none: twice a day."""

MOST_HOURS = 6


class QuestionState(StrEnum):
    WAITING = "waiting"
    ANSWERED = "answered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


def is_behind(person: Person) -> bool:
    return person.active and person.role in LEADERS
